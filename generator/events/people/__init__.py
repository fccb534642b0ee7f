"""Who takes part in an act, and as what; who is meant where nobody is named; who says it."""
