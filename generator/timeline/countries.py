"""Countries with their capitals, demonyms and seats of government, so that "Beijing" and "the Kremlin" are governments.

The table is `countries.tsv`: name, capital, demonyms, other names and seats, each list parted by `|`.
A capital stands for its government only where it acts; "in Beijing" is a place.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from generator.timeline.folding import plain

_BODY = r"government|side|authorities|administration|regime|state|cabinet|officials|government officials|leadership"


@dataclass(frozen=True, slots=True)
class Country:
    """A row of the table."""

    name: str
    capital: str
    demonyms: tuple[str, ...]
    others: tuple[str, ...]


@cache
def countries() -> tuple[Country, ...]:
    """All rows, in the table's order."""
    text = files("generator.timeline").joinpath("countries.tsv").read_text(encoding="utf-8")
    rows = (line.split("\t") for line in text.splitlines() if line and not line.startswith("#"))
    return tuple(Country(name, capital, _parts(demonyms), _parts(others)) for name, capital, demonyms, others in rows)


def country_of(name: str) -> str | None:
    """The country that a name, demonym or seat of government stands for; None for anything else, capitals too."""
    key = plain(name)
    government = re.fullmatch(rf"(?:government of )?(?:the )?(.+?)(?: (?:{_BODY}))?", key)
    return _names().get(key) or (_names().get(government[1]) if government else None)


def country_of_capital(name: str) -> str | None:
    """The country whose capital this is."""
    return _capitals().get(plain(name))


def _parts(cell: str) -> tuple[str, ...]:
    return tuple(part for part in cell.split("|") if part)


@cache
def _capitals() -> dict[str, str]:
    return {plain(capital): row.name for row in countries() for capital in _parts(row.capital)}


@cache
def _names() -> dict[str, str]:
    def forms() -> Iterator[tuple[str, str]]:
        for row in countries():
            for form in (row.name, *row.demonyms, *row.others):
                yield plain(form), row.name

    return dict(forms())
