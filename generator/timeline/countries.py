"""Countries with their capitals, demonyms and seats of government, so that "Beijing" is a government, and whose the Kremlin is.

A capital stands for its government only where it acts; "in Beijing" is a place. A seat of government is a body of its own that
speaks for its country, so that the White House and the State Department are two voices. To add one: `countries.tsv`.
"""

import re
from functools import cache, lru_cache

from generator.countries import countries
from generator.timeline.folding import plain

_BODY = r"government|side|authorities|administration|regime|state|cabinet|officials|government officials|leadership"


def country_of(name: str) -> str | None:
    """The country that a name, demonym or seat of government stands for; None for anything else, capitals too."""
    key = plain(name)
    government = re.fullmatch(rf"(?:government of )?(?:the )?(.+?)(?: (?:{_BODY}))?", key)
    return _names().get(key) or (_names().get(government[1]) if government else None)


def country_of_capital(name: str) -> str | None:
    """The country whose capital this is."""
    return _capitals().get(plain(name))


def seat_of(name: str) -> str | None:
    """The country whose government sits there, as of the White House the United States; None for what is no seat."""
    return _seats().get(bare_seat(plain(name)))


def bare_seat(key: str) -> str:
    """A seat without its country in front, of plain names: `state department` for `us state department`."""
    first, _, rest = key.partition(" ")
    return rest if rest in _seats() and _seats()[rest] == country_of(first) else key


@lru_cache(maxsize=65536)
def countries_of(places: frozenset[str]) -> frozenset[str]:
    """The countries that places are, or are the capitals of, where they are known."""
    return frozenset(filter(None, (country_of(place) or country_of_capital(place) for place in places)))


@cache
def _capitals() -> dict[str, str]:
    return {plain(capital): row.name for row in reversed(countries()) for capital in row.capitals}


@cache
def _seats() -> dict[str, str]:
    return {plain(seat): row.name for row in countries() for seat in row.seats}


@cache
def _names() -> dict[str, str]:
    rows = [row for row in countries() if row.kind == "country"]
    forms = ((form, row) for row in rows for form in (row.name, *row.adjectives, *row.aliases, *row.seats))
    return {plain(form): row.name for form, row in forms}
