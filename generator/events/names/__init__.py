"""Whom an article means: names, titles, pronouns, the pair, and who speaks.

The door is `read_names`, the answer `table`. An article is read twice. First `written` finds what is written as a name (`runs`)
and what it says by itself (`reading`) and by its sentences (`evidence`), and `bearers` gives it somebody who bears it, in
reading order (`book`). Then `told` adds what stands for a name without being one (`story`): `pronouns`, `descriptions`,
`epithets`, and who speaks (`speech`). The words for all of them are in `lists`, and in `countries.tsv`: to teach a word, add
it there.
"""

from generator.events.names.lists.lexicon import MEDIA_NOUNS
from generator.events.names.table import NameTable, Naming, read_names
from generator.events.names.told.scene import is_human

__all__ = ["MEDIA_NOUNS", "NameTable", "Naming", "is_human", "read_names"]
