"""The kind that its story tells of an act that tells of none itself: `stood in his kitchen`, in an article on a shooting."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from itertools import chain

from generator.events.acts import Act
from generator.records import Kind

_THEMES: frozenset[Kind] = frozenset(
    {"assault", "business", "disaster", "health", "legal", "protest", "science", "sport", "vote"}
)
"""Kinds that whole articles are about; what is done besides in such an article is part of it."""
_BODILY = frozenset({"assault", "disaster", "legal", "sport"})
"""Those of which an act in the same sentence is a part, whatever the article is about besides."""
_OWN = frozenset({"birth", "divorce", "move"})
"""Rows of acts that are nobody's but one person's, whatever the article is about."""
_FEWEST = 4
"""Acts of known kinds from which an article may be said to have a theme."""
_THEME, _BESIDE = 0.4, 0.2
"""Share of an article's acts from which it is about their kind; and from which it is so for a sentence that has such an act."""


def shares_of(acts: Sequence[Sequence[Act]]) -> Mapping[Kind, float]:
    """The share of each theme in the acts of an article, sayings and acts of no known kind left out; empty for few acts."""
    counts = Counter(
        act.trigger.kind
        for act in chain.from_iterable(acts)
        if act.trigger.kind not in ("other", "statement") and act.standing != "unreal"
    )
    total = sum(counts.values())
    shares: dict[Kind, float] = {kind: count / total for kind, count in counts.items() if kind in _THEMES}
    return shares if total >= _FEWEST else {}


def theme_of(act: Act, acts: Sequence[Act], shares: Mapping[Kind, float]) -> Kind:
    """What the article is about, or what its sentence tells of besides and the article too; else `other`."""
    if act.trigger.name in _OWN or not shares:
        return "other"
    most = max(shares, key=lambda kind: (shares[kind], kind))
    beside = {other.trigger.kind for other in acts if shares.get(other.trigger.kind, 0) >= _BESIDE}
    if len(beside) == 1 and beside <= {most, *_BODILY}:
        return beside.pop()
    return most if shares[most] >= _THEME else "other"
