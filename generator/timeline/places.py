"""Whether two acts happened in two places: papers name one place in several ways, and a hall or the town in which it stands."""

from __future__ import annotations

import re

from generator.timeline.acts import Act
from generator.timeline.folding import plain


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
