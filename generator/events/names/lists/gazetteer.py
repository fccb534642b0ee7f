"""Countries and world bodies by what a text calls them; the table itself is `generator/countries.tsv`."""

from collections.abc import Iterable
from functools import cache, lru_cache
from typing import Final

from generator.countries import Country, countries


@lru_cache(maxsize=20_000)
def key(name: str) -> str:
    """A name as it is compared: lower case, no stops, straight apostrophes, no leading article."""
    plain = name.casefold().replace("’", "'").replace("u. s.", "us").replace("u. n.", "un").replace(".", "")
    return plain.removeprefix("the ")


STANDS_FOR: Final = {seat.casefold(): row.name for row in countries() for seat in row.seats}
"""Seats and bodies that tell which country somebody acts for."""


@cache
def by_name() -> dict[str, Country]:
    """Countries by name and alias. Abbreviations of two letters are told from words by their capitals (see `is_written`)."""
    return {key(name): row for row in countries() for name in (row.name, *row.aliases)}


@cache
def by_capital() -> dict[str, Country]:
    """Countries by capital."""
    return {key(capital): row for row in reversed(countries()) for capital in row.capitals}


@cache
def by_adjective() -> dict[str, str]:
    """Names of countries by adjective and demonym, singular and plural: `Russians` gives `Russia`."""
    found = {
        "us": "United States", "u.s.": "United States", "uk": "United Kingdom", "eu": "European Union", "un": "United Nations",
        "u.n.": "United Nations", "european": "European Union",
    }  # fmt: skip
    for row in countries():
        for word in row.adjectives:
            found[word.casefold()] = row.name
            found[f"{word.casefold()}s"] = row.name
    return found


def country_in(words: Iterable[str]) -> str | None:
    """The first country that adjectives, names or seats of government among lower-case words tell."""
    listed = list(words)
    for n, word in enumerate(listed):
        two = f"{word} {listed[n + 1]}" if n + 1 < len(listed) else word
        for text in dict.fromkeys((two, word)):
            found = by_adjective().get(text) or STANDS_FOR.get(text)
            row = by_name().get(key(found or text)) or by_capital().get(key(text))
            if row and row.kind == "country" and text != "us":
                return row.name
    return None


def is_written(text: str) -> bool:
    """Whether an abbreviation is written as one: `US`, not `Us`; longer names always are."""
    bare = text.replace(".", "")
    return len(bare) > 4 or bare.isupper() or len(bare) == 4 or bare.casefold() in {"nato", "iran", "iraq", "fiji", "laos"}
