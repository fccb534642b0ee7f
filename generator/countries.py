"""Countries and world bodies: what they are called, their capitals, adjectives and seats of government.

The table is `countries.tsv`; to add a country, add a row. Names within an article and names across articles both ask it, so it
stands beside the records, below the steps.
"""

from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from generator.records import NameKind


@dataclass(frozen=True, slots=True)
class Country:
    """A country, or a body of many countries, under its usual English name."""

    name: str
    kind: NameKind
    capitals: tuple[str, ...]
    adjectives: tuple[str, ...]
    """Adjectives and demonyms: `French`, `Frenchman`."""
    aliases: tuple[str, ...]
    seats: tuple[str, ...] = ()
    """What stands for its government: `Kremlin`."""


@cache
def countries() -> tuple[Country, ...]:
    """The rows of the table, in its order."""
    text = files("generator").joinpath("countries.tsv").read_text(encoding="utf-8")
    rows = ((line.split("\t") + [""] * 5)[:6] for line in text.splitlines() if line and not line.startswith("#"))
    return tuple(
        Country(name, "country" if kind == "country" else "organisation", *map(_parts, lists)) for name, kind, *lists in rows
    )


def _parts(cell: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in cell.split(",") if part.strip())
