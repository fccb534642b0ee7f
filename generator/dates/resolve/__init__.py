"""Resolvers: what a rule's named groups and the context make of an expression. One module to a theme."""
