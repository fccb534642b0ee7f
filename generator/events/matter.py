"""What an act is about beside those who take part: the things in its clause, and its figures."""

import re
from functools import lru_cache

from snowballstemmer import stemmer

from generator.events.acts import Act
from generator.events.grammar.tree import Tree, kept
from generator.events.names import Naming
from generator.records import Token

_stem = lru_cache(maxsize=50_000)(stemmer("english").stemWord)
_FIGURE = re.compile(r"\d[\d,.]*\d|\d")


def objects_of(act: Act, names: Naming) -> tuple[str, ...]:
    """Stems of the common nouns and products in the act's own clause: what it was about."""
    clause = act.tree.subtree(act.trigger.carrier if act.trigger.carrier is not None else act.index)
    things = _things(act.tree, names)
    return tuple(sorted({things[at] for at in clause if at in things and at != act.index}))


@kept
def _things(tree: Tree, names: Naming) -> dict[int, str]:
    """The stems of a sentence's common nouns and products."""
    products = {at for at, known in names.marked().items() if any(name.is_product for name in known)}
    return {
        at: _stem(token.text.lower()) for at, token in enumerate(tree.tokens) if token.tag in ("NN", "NNS") or at in products
    }


def numbers_of(act: Act) -> tuple[str, ...]:
    """The figures of the clause that no date holds and that number no thing (“Resolution 2202”, “Flight 370”)."""
    figures = _figures(act.tree)
    if not figures:
        return ()
    dated = [(a.time.start, a.time.end) for a in act.attached]
    tokens = (figures[at] for at in act.tree.subtree(act.index) if at in figures)
    return tuple(dict.fromkeys(t.text for t in tokens if not any(start <= t.start < end for start, end in dated)))


@kept
def _figures(tree: Tree) -> dict[int, Token]:
    return {
        at: token for at, token in enumerate(tree.tokens)
        if token.tag == "CD" and _FIGURE.fullmatch(token.text) and not _numbers_a_thing(tree, at)
    }  # fmt: skip


def _numbers_a_thing(tree: Tree, figure: int) -> bool:
    return figure > 0 and tree.tokens[figure].head == figure - 1 and tree.tokens[figure - 1].tag.startswith("NN")
