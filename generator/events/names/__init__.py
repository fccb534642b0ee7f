"""Whom an article means: names, titles, pronouns, the pair, and who speaks.

The door is `read_names`. Knowledge lives in tables: `lexicon`, `verbs`, `countries.tsv`, `places.txt` and the lists of given
names; to teach a word, add it there. The way: `runs` finds stretches written as names, `reading` tells what each says by
itself, `evidence` what its sentences say, `book` gives it a bearer in reading order (`collect`), and `story` reads
`descriptions`, `pronouns` and speakers (`speech`) on top.
"""

from generator.events.names.lists.lexicon import MEDIA_NOUNS
from generator.events.names.table import NameTable, Naming, read_names
from generator.events.names.told.scene import is_human

__all__ = ["MEDIA_NOUNS", "NameTable", "Naming", "is_human", "read_names"]
