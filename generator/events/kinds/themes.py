"""The kind that its story tells of an act that tells of none itself: `stood at his gate`, in an article on a burglary."""

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
_THEME, _BESIDE, _LEAST = 0.4, 0.2, 0.3
"""Share of an article's acts from which it is about their kind; from which it is so for a sentence that has such an act; and
from which a word that many trades use is of it."""
_ROWS: tuple[tuple[Kind, str, str], ...] = (
    ("death", "kill", "assault"),
    ("disaster", "explode injure damage burn", "assault"),
    ("disaster", "injure", "sport"),
    ("legal", "go-missing", "disaster"),
    ("protest", "strike-work", "assault"),
    ("assault", "fight", "sport business"),
    ("agree", "decide", "legal"),
    ("business", "close", "disaster health legal protest sport"),
    ("business", "cancel complete stop-work extend", "assault disaster health legal protest sport"),
    ("science", "test discover", "assault disaster legal sport"),
)
"""Kinds with the names of rows whose words are used of other things too, and what they tell of in articles on those."""
_USED = frozenset((own, name, theme) for own, names, themes in _ROWS for name in names.split() for theme in themes.split())


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


def in_theme(act: Act, shown: Kind, acts: Sequence[Act], shares: Mapping[Kind, float]) -> Kind:
    """Its own kind, but what the article is about for an act that has none, or whose word is also used of that."""
    if not shares:
        return shown
    most = max(shares, key=lambda kind: (shares[kind], kind))
    if shown == "other" and act.trigger.name not in _OWN:
        return _theme_of(acts, shares, most)
    lenders = (act,) if act.trigger.kind == shown else [one for one in acts if one.trigger.kind == shown]
    used = (_used(shown, one.trigger.name, shares, most) for one in lenders)
    return next((kind for kind in used if kind != shown), shown)


def _used(kind: Kind, row: str, shares: Mapping[Kind, float], most: Kind) -> Kind:
    """The kind of an act, in an article on what its word is used of too."""
    return most if shares[most] >= _LEAST and (kind, row, most) in _USED else kind


def _theme_of(acts: Sequence[Act], shares: Mapping[Kind, float], most: Kind) -> Kind:
    """What the article is about, or what its sentence tells of besides and the article too; else `other`."""
    kinds = (_used(other.trigger.kind, other.trigger.name, shares, most) for other in acts)
    beside = {kind for kind in kinds if shares.get(kind, 0) >= _BESIDE}
    if len(beside) == 1 and beside <= {most, *_BODILY}:
        return beside.pop()
    return most if shares[most] >= _THEME else "other"
