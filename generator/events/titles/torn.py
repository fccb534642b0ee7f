"""Verbs torn from what they need: a line that ends in one."""

from __future__ import annotations

from generator.events.titles.draft import is_time, only_time
from generator.events.tree import Tree

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
