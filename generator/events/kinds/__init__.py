"""The kind of an act that no row of `triggers` tells: verbs of no row, helpers, what its story is about."""
