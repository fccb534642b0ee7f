"""Sets of the parser's labels, and of the smallest words, for which rules in many modules ask."""

NOUN_SUBJECTS = ("nsubj", "nsubjpass")
ARGUMENTS = (*NOUN_SUBJECTS, "dobj")
"""Whoever or whatever does or suffers what a verb tells."""
PLAIN_SUBJECTS = (*NOUN_SUBJECTS, "expl")
"""With the "there" and "it" that stand for one."""
SUBJECTS = (*PLAIN_SUBJECTS, "csubj", "csubjpass")
"""With clauses: "closing the port would hurt trade"."""
FINITE_TAGS = ("VBD", "VBZ", "VBP")
FINITE_OR_MODAL = (*FINITE_TAGS, "MD")
DEFINITE = frozenset({"the", "this", "that", "these", "those"})
"""Words before what a reader knows already."""
SETTING = frozenset({"in", "at", "during"})
"""Prepositions that set the scene of an act: "in an interview", "during the debate"."""
SCENES = frozenset({"at", "during"})
"""Those that set nothing but the scene: what one is charged in is what one is charged with."""
TELLING_WHICH = ("amod", "compound", "nmod", "poss", "prep")
"""What tells which one a noun is."""
HYPHENS = frozenset("-‐‑–")
