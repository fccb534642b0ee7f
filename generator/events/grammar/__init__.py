"""A sentence as a tree, and what its grammar tells whoever asks: clauses, subjects, objects; and the words for times."""
