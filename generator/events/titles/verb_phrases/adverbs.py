"""The adverbs of a title: those without which a verb says something else, or nothing."""

from generator.events.grammar.tree import Tree, kept
from generator.events.titles.draft import Draft, Word
from generator.events.titles.noun_phrases.phrases import prepositional

_KEPT = frozenset(
    """
    out up down off back away home together ahead forward aside over abroad again unanimously free apart outside loose open shut
    ashore aground adrift online twice north south east west so alone inside indoors short dry alight ablaze underground
    """.split()
)
_PLACED = frozenset("finish come place rank end start stand lie".split())
_PLACES = frozenset("first second third fourth fifth sixth seventh eighth ninth tenth last joint-first joint-second".split())
_MEASURED = frozenset("less more fewer higher lower faster slower".split())
TURNING = frozenset(
    """
    never nearly almost barely hardly scarcely rarely seldom allegedly reportedly narrowly badly poorly wrongly falsely
    """.split()
)
DOUBTING = frozenset("probably possibly apparently presumably supposedly perhaps purportedly".split())
"""Adverbs that turn what a verb tells: who "nearly" drowned did not, who "probably" died may live."""


def adverb(draft: Draft, child: int) -> list[Word]:
    """The adverbs that a verb cannot do without: `walks out`."""
    tree = draft.tree
    kids = tree.children[child]
    if tree.tokens[child - 1].text == ",":
        return []  # "flies daily, up from twice a week"
    if tree.tokens[child].text.lower() in _PLACES and tree.tokens[tree.tokens[child].head].lemma in _PLACED and not kids:
        return [child]
    if tree.tokens[child].text.lower() in _MEASURED and any(tree.tokens[at].dep == "npadvmod" for at in kids):
        return [at for at in tree.subtree(child) if at <= child]  # "closed 3.6 percent lower"
    # "down 50 cents" needs its measure, or is left out with it; "back to Cuba" keeps its way
    if tree.tokens[child].text.lower() not in _KEPT or any(tree.tokens[at].dep != "prep" for at in kids):
        return []
    way = [word for at in kids if draft.level < 3 for word in prepositional(draft, at)]
    return [child, *way]


def turning(tree: Tree, verb: int) -> tuple[str, ...]:
    """The adverbs before a verb that turn its meaning: `no longer`, `never`, `nearly`; empty for a plain "not"."""
    return tuple(tree.tokens[at].text.lower() for at in turns(tree, verb))


@kept
def turns(tree: Tree, verb: int) -> tuple[int, ...]:
    """Where those adverbs stand."""
    found: list[int] = []
    for at in tree.all(verb, "advmod", "neg"):
        low, before = tree.tokens[at].text.lower(), tree.tokens[max(at - 1, 0)]
        if low in ("longer", "more") and before.text.lower() == "no":
            found += [at - 1, at]
        elif (low in TURNING or low in DOUBTING) and at < verb:
            found.append(at)
    return tuple(found)
