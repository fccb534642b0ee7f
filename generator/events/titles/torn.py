"""Verbs torn from what they need: a line that ends in one, and "provides the army" without what with."""

from __future__ import annotations

from generator.events.titles.draft import Word, is_time, only_time
from generator.events.tree import Tree

_PROVIDING = frozenset("provide supply equip furnish present".split())


def lost_thing(tree: Tree, verb: int, rest: list[Word]) -> bool:
    """`provides the army`: with what?"""
    if tree.tokens[verb].lemma not in _PROVIDING or not any(at > verb for at in tree.all(verb, "dobj")):
        return False
    return any(at > verb and tree.tokens[at].text == "with" and at not in rest for at in tree.all(verb, "prep"))


_OWED = ("dobj", "xcomp", "ccomp", "attr", "acomp", "oprd")
_LEANING = frozenset(
    """
    respond depend rely result lead adhere refer consist account comply deal cope contribute decide focus concentrate base
    insist engage refrain abstain apply amount rule look
    """.split()
)
"""Verbs that say little without the phrase behind them: "respond to", "decide on"."""


def is_torn_off(tree: Tree, last: int) -> bool:
    """Whether a line would end in a verb that the source goes on from: "revisits the works to discover", "plans to respond"."""
    token = tree.tokens[last]
    if not token.tag.startswith("V") or token.dep in ("aux", "auxpass", "amod"):
        return False
    if any(kid < last for kid in tree.all(last, "dobj")):
        return False  # "what it wanted to do"
    behind = [kid for kid in tree.all(last, *_OWED) if kid > last and not is_time(tree, kid) and not only_time(tree, kid)]
    if token.lemma in _LEANING:
        behind += [kid for kid in tree.all(last, "prep") if kid == last + 1 and not is_time(tree, kid)]
    return bool(behind)
