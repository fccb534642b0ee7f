"""The two states that have something together: `U.S.-Norwegian talks`. To teach it a noun, add it to `BILATERAL`."""

from generator.events.grammar.tree import Tree
from generator.events.names import Naming
from generator.records import Name

BILATERAL = frozenset(
    """
    talk summit meeting relation war border treaty deal agreement accord pact truce ceasefire conflict dispute tension
    mediation initiative patrol exercise drill commission alliance trade force mission plan proposal
    """.split()
)
"""What two states have together: `U.S.-Norwegian talks`."""


def pair(tree: Tree, index: int, names: Naming) -> tuple[Name, ...]:
    """The two states of `U.S.-Norwegian talks`, `a Swedish-Norwegian patrol`."""
    if tree.tokens[index].lemma not in BILATERAL:
        return ()
    for at in tree.all(index, "amod", "compound", "nmod"):
        tied = [
            inner for inner in tree.all(at, "amod", "compound", "nmod") if inner < at and tree.tokens[inner + 1].text == "-"
        ]
        found = tuple(dict.fromkeys(name for one in (*tied, at) for name in names.nations(one)))
        if len(found) > 1:
            return found
    return ()
