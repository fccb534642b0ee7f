"""Where an act happened, or led to by a name behind the verb.

One actress checks into two clinics, one speaker is heard at two halls. A goal counts for nothing where the other sentence names
it too.
"""

from __future__ import annotations

import re

from generator.timeline.acts import Act
from generator.timeline.countries import country_of, country_of_capital
from generator.timeline.folding import plain

FAR = 90
"""Characters behind a verb in which it is told where to."""
_CLAUSE = re.compile(r"[,;:.](?= )|\b(?:after|before|when|while|who|that|which|and)\b")
_CALENDAR = re.compile(
    r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|(?:Jan|Feb)(?:ruary|\.)?\b|Mar(?:ch|\.)|Apr(?:il|\.)|May\b|June\b|July\b"
    r"|Aug(?:ust|\.)|Sept(?:ember|\.)|(?:Nov|Dec)(?:ember|\.)|Oct(?:ober|\.)"
)
_GOAL = re.compile(r"\b(?:into|to|at|out of) (?:the |an? )?([A-Z][\w'’.-]+(?: (?:of |de |and )?[A-Z][\w'’.-]+)*)")


def are_elsewhere(one: frozenset[str], other: frozenset[str], texts: tuple[str, str]) -> bool:
    """Whether two sets of places, each with some, are of two places, neither of them named in the other's text."""
    if not one or not other or any(may_be_one(a, b) for a in one for b in other):
        return False
    if not countries_of(one).isdisjoint(countries_of(other)):
        return False
    return not any(_is_in(place, texts[1]) for place in one) and not any(_is_in(place, texts[0]) for place in other)


def goals_of(act: Act) -> frozenset[str]:
    """The names behind a verb that say where to: "checked into the Hilltop Clinic"."""
    clause = _CLAUSE.split(act.mention.behind)[0][:FAR]
    return frozenset(plain(found[1]) for found in _GOAL.finditer(clause) if not _CALENDAR.match(found[1]))


def countries_of(places: frozenset[str]) -> frozenset[str]:
    """The countries that places are, or are the capitals of."""
    return frozenset(filter(None, (country_of(place) or country_of_capital(place) for place in places)))


def _is_in(place: str, text: str) -> bool:
    return re.search(rf"\b{re.escape(place)}\b", text) is not None


def are_apart(one: Act, other: Act) -> bool:
    """Whether each act has a place and none of them may be the other's; acts that share a place or a country are not apart."""
    if not one.places or not other.places or not one.places.isdisjoint(other.places):
        return False
    if not one.countries.isdisjoint(other.countries) or any(may_be_one(a, b) for a in one.places for b in other.places):
        return False
    told = ((act, place) for act, places in ((one, other.places), (other, one.places)) for place in places)
    return not any(_is_named(place, act) for act, place in told)


def may_be_one(place: str, other: str) -> bool:
    """Whether one is named within the other, or most of its words are: Mt Cook and Aoraki Mount Cook National Park."""
    words, others = set(place.split()), set(other.split())
    return place in other or other in place or len(words & others) > max(1, min(len(words), len(others)) // 2)


def _is_named(place: str, act: Act) -> bool:
    """Whether a place is named in the sentence of an act, though not as its place: "at Cardiff's Millennium Stadium"."""
    return re.search(rf"\b{re.escape(place)}\b", plain(act.mention.quote.text)) is not None
