"""What an act is about beside those who take part: the things in its clause, and its figures."""

from __future__ import annotations

import re
from functools import lru_cache

from snowballstemmer import stemmer

from generator.events.acts import Act
from generator.events.names import Naming
from generator.events.tree import Tree
from generator.records import Name

_stem = lru_cache(maxsize=50_000)(stemmer("english").stemWord)
_FIGURE = re.compile(r"\d[\d,.]*\d|\d")


def objects_of(act: Act, names: Naming) -> tuple[str, ...]:
    """Stems of the common nouns and products in the act's own clause: what it was about."""
    tree = act.tree
    clause = tree.subtree(act.trigger.carrier if act.trigger.carrier is not None else act.index)
    things = [i for i in clause if tree.tokens[i].tag in ("NN", "NNS") or _is_product(names(i))]
    return tuple(sorted({_stem(tree.tokens[i].text.lower()) for i in things if i != act.index}))


def _is_product(names: tuple[Name, ...]) -> bool:
    return bool(names) and any(name.is_product for name in names)


def numbers_of(act: Act) -> tuple[str, ...]:
    """The figures of the clause that no date holds and that number no thing (“Resolution 2202”, “Flight 370”)."""
    tree = act.tree
    dated = [(a.time.start, a.time.end) for a in act.attached]
    tokens = (tree.tokens[i] for i in tree.subtree(act.index) if not _numbers_a_thing(tree, i))
    return tuple(dict.fromkeys(t.text for t in tokens if t.tag == "CD" and _FIGURE.fullmatch(t.text)
                               and not any(start <= t.start < end for start, end in dated)))  # fmt: skip


def _numbers_a_thing(tree: Tree, figure: int) -> bool:
    return figure > 0 and tree.tokens[figure].head == figure - 1 and tree.tokens[figure - 1].tag.startswith("NN")
