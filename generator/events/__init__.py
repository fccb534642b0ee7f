"""Events: what an article tells of, who took part, when, and who says so."""
