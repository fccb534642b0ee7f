"""Who strikes whom, where neither side has a name: a warship attacks pirates who had attacked a freighter.

Sides without names are no participants, so the words on either side of the verb are compared: what stands before it here and
behind it there has changed places, and those are two acts, blow and answer.
"""

import re

from generator.timeline.acts import Act, listed
from generator.timeline.families import stem, stems_of
from generator.timeline.scene import Scene

_BEFORE = re.compile(r"[,;:—]|\b(?:that|when|while|after|before|because|as|said|says|and|but)\b")
_BEHIND = re.compile(
    r"[,;:—.]|\b(?:that|when|while|after|before|because|as|who|which|and|but|in|on|at|near|off|from|during|for|with|to|outside)\b"
)
_PASSIVE = re.compile(r"\b(?:was|were|is|are|been|being|be|got)(?: \w+ly)? $")
_DOER = re.compile(r"^(?: \w+ly)? by ([^,;:.]*)")
_OBJECT = re.compile(
    r"^ (?!(?:in|on|at|to|by|of|for|from|with|as|and|or|but|after|before|when|while|during|near|over|outside|off|out|up|down"
    r"|that|against|around|into)\b)[\w\"“]"
)
_ANYBODY = frozenset(map(stem, (
    "our some who two three four five six ten several many other people man men woman women being got had has have"
).split()))  # fmt: skip
"""Stems that tell nobody from others."""


def sides_of(act: Act) -> tuple[frozenset[str], frozenset[str]]:
    """The stems of those who do it and of those to whom it is done; both empty unless the clause tells both."""
    mention = act.mention
    before = _BEFORE.split(mention.before)[-1]
    if _PASSIVE.search(mention.before):
        doer = _DOER.match(mention.behind)
        sides = (_stems(_BEHIND.split(doer[1])[0]) if doer else frozenset(), _stems(before))
    elif _OBJECT.match(mention.behind):
        sides = (_stems(before), _stems(_BEHIND.split(mention.behind)[0]))
    else:
        return frozenset(), frozenset()
    return sides if all(sides) else (frozenset(), frozenset())


def turned(one: Act, other: Act, _: Scene) -> str:
    """Those who strike here are struck there; empty if the sides may be the same."""
    if {one.mention.kind, other.mention.kind} != {"assault"} or one.deed != other.deed:
        return ""
    (doers, struck), (others, those) = sides_of(one), sides_of(other)
    if not doers.isdisjoint(others) or not struck.isdisjoint(those):
        return ""
    both = (doers & those) | (others & struck)
    return f"done by {listed(both)} or to them" if both else ""


def _stems(text: str) -> frozenset[str]:
    return frozenset(word for word in stems_of(text) if word[0].isalpha()) - _ANYBODY
