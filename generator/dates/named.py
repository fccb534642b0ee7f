"""The calendar of named days: which days a name stands for in a year. The names are in `named_days.tsv`, for editors to extend.

Feasts that move by other calendars come from the `holidays` library, which is loaded only when such a name is met.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache
from importlib.resources import files
from typing import Literal

_WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_COMMON = frozenset(
    """
    day new year s the of world cup september sept july night fourth a d e j v ve april international
    monday tuesday wednesday thursday friday saturday sunday
    """.split()
)
"""Words that tell no name by themselves, and stand in many a text."""


@dataclass(frozen=True, slots=True)
class Named:
    """A named day or public event."""

    name: str
    kind: Literal["day", "event"]
    rules: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Occasion:
    """One time it took place: first and last day."""

    first: date
    last: date


def read_names(text: str) -> dict[str, Named]:
    """The names of a table, by their small letters, apostrophes plain.

    Raises:
        ValueError: a line is not name, kind and rule.
    """
    found: dict[str, Named] = {}
    for line in text.splitlines():
        if not line.strip() or line.startswith("#"):
            continue
        name, kind, rule = line.split("\t")
        if kind not in {"day", "event"} or rule.split()[0] not in {*_RULES, NATIONAL}:
            raise ValueError(line)
        key = name.lower()
        earlier = found[key].rules if key in found else ()
        found[key] = Named(name, "event" if kind == "event" else "day", (*earlier, rule))
    return found


def _fixed(rule: str, year: int) -> list[Occasion]:
    month, day = rule.split("-")
    at = date(year, int(month), int(day))
    return [Occasion(at, at)]


def _nth(rule: str, year: int) -> list[Occasion]:
    month, nth, weekday, *more = rule.split()
    number, index = int(nth), _WEEKDAYS.index(weekday)
    days = [
        d
        for d in (date(year, int(month), 1) + timedelta(n) for n in range(31))
        if d.month == int(month) and d.weekday() == index
    ]
    at = days[number - 1 if number > 0 else number] + timedelta(int(more[0]) if more else 0)
    return [Occasion(at, at)]


def _once(rule: str, year: int) -> list[Occasion]:
    first, _, last = rule.partition("..")
    begin = date.fromisoformat(first)
    return [Occasion(begin, date.fromisoformat(last or first))] if begin.year == year else []


_GREGORIAN = 1583
"""The first year of the Gregorian calendar."""


def _easter(rule: str, year: int) -> list[Occasion]:
    """Days from Easter Sunday, by the rule of Meeus, Jones and Butcher; before 1583 by the Julian calendar, as told then."""
    if year < _GREGORIAN:
        return _julian_easter(rule, year)
    golden, (century, rest) = year % 19, divmod(year, 100)
    moon = (19 * golden + century - century // 4 - (century - (century + 8) // 25 + 1) // 3 + 15) % 30
    gap = (32 + 2 * (century % 4) + 2 * (rest // 4) - moon - rest % 4) % 7
    total = moon + gap - 7 * ((golden + 11 * moon + 22 * gap) // 451) + 114
    at = date(year, total // 31, total % 31 + 1) + timedelta(int(rule or 0))
    return [Occasion(at, at)]


def _julian_easter(rule: str, year: int) -> list[Occasion]:
    """The same for the years before the Gregorian calendar, by the rule of Meeus."""
    moon = (19 * (year % 19) + 15) % 30
    total = moon + (2 * (year % 4) + 4 * (year % 7) - moon + 34) % 7 + 114
    at = date(year, total // 31, total % 31 + 1) + timedelta(int(rule or 0))
    return [Occasion(at, at)]


@cache
def _holidays(country: str, year: int) -> Mapping[date, str]:
    """Days and names of a country's holidays, by its two letters or its English name; empty where the library has none."""
    import holidays  # a second's work to load, and most texts never ask

    calendar = getattr(holidays, country.replace(" ", ""), None)
    if calendar is None or not 1950 <= year <= 2090:  # its tables reach no further
        return {}
    return dict(calendar(years=year, language="en_US"))


def _kept(country: str, wanted: str, year: int) -> list[date]:
    """The first day of a name that a country keeps in a year, if it keeps one."""
    return sorted(day for day, name in _holidays(country, year).items() if wanted in name.split("; "))[:1]


def _holiday(rule: str, year: int) -> list[Occasion]:
    told = re.fullmatch(r"(\w\w) (.+?)(?: ([+-]\d+))?", rule)
    if told is None:
        return []
    at = [day + timedelta(int(told[3] or 0)) for day in _kept(told[1], told[2], year)]
    return [Occasion(day, day) for day in at]


_RULES = {"fixed": _fixed, "nth": _nth, "once": _once, "easter": _easter, "holiday": _holiday}


NATIONAL = "national"
"""The rule of a day that each country has on a day of its own."""


def national(named: Named, country: str, year: int) -> list[Occasion]:
    """When a country keeps such a day in a year; empty where the library knows none of that name."""
    return [Occasion(day, day) for day in _kept(country, named.name.replace("Labour", "Labor"), year)]


def occasions(named: Named, year: int) -> list[Occasion]:
    """When it took place in a year: none, one, or (an event held twice) more."""
    found: list[Occasion] = []
    if 1 < year < 9998:
        for rule in named.rules:
            kind, _, rest = rule.partition(" ")
            found += _RULES[kind](rest, year) if kind != NATIONAL else []
    return found


NAMES = read_names((files("generator.dates") / "named_days.tsv").read_text(encoding="utf-8"))


def trigger(name: str) -> str:
    """The word of a name that opens a window: its rarest, as far as can be told."""
    words = re.findall(r"[a-z]+|\d+", name.lower())
    rare: list[str] = [w for w in words if w not in _COMMON] or words
    return max(rare, key=len)
