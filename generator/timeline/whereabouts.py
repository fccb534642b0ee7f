"""Where an act happened, or led to by a name behind the verb.

One actress checks into two clinics, one speaker is heard at two halls. A goal counts for nothing where the other sentence names
it too.
"""

import re

from generator.timeline.acts import Act
from generator.timeline.countries import countries_of
from generator.timeline.folding import plain

FAR = 90
"""Characters behind a verb in which it is told where to."""
_CLAUSE = re.compile(r"[,;:.](?= )|\b(?:after|before|when|while|who|that|which|and)\b")
_CALENDAR = re.compile(
    r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|(?:Jan|Feb)(?:ruary|\.)?\b|Mar(?:ch|\.)|Apr(?:il|\.)|May\b|June\b|July\b"
    r"|Aug(?:ust|\.)|Sept(?:ember|\.)|(?:Nov|Dec)(?:ember|\.)|Oct(?:ober|\.)"
)
_GOAL = re.compile(r"\b(?:into|to|at|out of) (?:the |an? )?([A-Z][\w'’.-]+(?: (?:of |de |and )?[A-Z][\w'’.-]+)*)")


def goals_of(act: Act) -> frozenset[str]:
    """The names behind a verb that say where to: "checked into the Hilltop Clinic"."""
    clause = _CLAUSE.split(act.mention.behind)[0][:FAR]
    return frozenset(plain(found[1]) for found in _GOAL.finditer(clause) if not _CALENDAR.match(found[1]))


def are_apart(one: Act, first: frozenset[str], other: Act, second: frozenset[str]) -> bool:
    """Whether two acts have places, and none of the one's may be the other's, is in its country or named in its sentence."""
    if not first or not second or not first.isdisjoint(second) or not countries_of(first).isdisjoint(countries_of(second)):
        return False
    if any(_may_be_one(a, b) for a in first for b in second):
        return False
    return not any(_is_named(place, other) for place in first) and not any(_is_named(place, one) for place in second)


def _may_be_one(place: str, other: str) -> bool:
    """Whether one is named within the other, or most of its words are: Mt Cook and Aoraki Mount Cook National Park."""
    words, others = set(place.split()), set(other.split())
    return place in other or other in place or len(words & others) > max(1, min(len(words), len(others)) // 2)


def _is_named(place: str, act: Act) -> bool:
    """Whether a place is named in the sentence of an act, though not as its place: "at Cardiff's Millennium Stadium"."""
    return re.search(rf"\b{re.escape(place)}\b", plain(act.mention.quote.text)) is not None
