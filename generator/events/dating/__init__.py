"""The day of an act: which time expression is its own, and else by the rows of the cascade."""
