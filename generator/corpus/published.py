"""Dates in front matter and bylines: a day, a month or a year, never more than was written.

ISO forms are read here; all others by dateparser, which knows two hundred languages. It must not fill in what is
missing: a date that comes out differently seen from two different days was relative, and is refused.
"""

import calendar
import re
from datetime import date, datetime
from functools import cache, lru_cache
from typing import Any

from dateparser.date import DateDataParser

from generator.records import When

_ISO = re.compile(r"(?P<year>\d{4})(?:-(?P<month>\d\d)(?:-(?P<day>\d\d)(?:[T ]\d\d:?\d\d.*)?)?)?")
_BARE = re.compile(r"\d+|\d{4}-?W\d+.*")  # seconds since 1970, a week: dateparser takes both for something else
_SLASHED = re.compile(r"(?P<first>\d{1,2})(?P<mark>[/.-])(?P<second>\d{1,2})(?P=mark)(?:\d{4}|\d\d)\b")
_YEARS = range(1000, 3000)
"""Years that a publication may be of: the rest are slips of the pen, and too near the calendar's ends to count from."""
_BASES = (datetime(1971, 3, 17), datetime(2033, 10, 4))  # noqa: DTZ001 - days to look from; no zone comes into it


def when_of(year: int, month: int | None = None, day: int | None = None) -> When:
    """The days of a year, a month or a day.

    Raises:
        ValueError: there is no such day.
    """
    first = date(year, month or 1, day or 1)
    if day:
        return When(first, first, "day")
    if month:
        return When(first, date(year, month, calendar.monthrange(year, month)[1]), "month")
    return When(first, date(year, 12, 31), "year")


def read_date(text: str) -> When:
    """The day, month or year that a text names and nothing else.

    Raises:
        ValueError: with the reason in words.
    """
    when = _read(text)
    if when.first and when.first.year not in _YEARS:
        raise ValueError(f"no newspaper is of the year {when.first.year}")
    return when


def _read(text: str) -> When:
    iso = _ISO.fullmatch(text)
    if iso:
        try:
            return when_of(*(int(part) if part else None for part in iso.groups()))  # type: ignore[arg-type]
        except ValueError:
            raise ValueError("there is no such day") from None
    if _BARE.fullmatch(text):
        raise ValueError("it names no day, month or year")
    slashed = _SLASHED.match(text)
    if slashed and _is_ambiguous(slashed):
        raise ValueError("the day and the month could be either way round")
    return _read_other(text)


def _is_ambiguous(match: re.Match[str]) -> bool:
    first, second = int(match["first"]), int(match["second"])
    return first != second and max(first, second) <= 12


@lru_cache(maxsize=5_000)
def _read_other(text: str) -> When:
    """What dateparser makes of it, seen from two days far apart; kept, since the papers of a day write it the same."""
    seen = {_seen_from(text, base) for base in _BASES}
    if len(seen) > 1:
        raise ValueError("it does not name its year")
    when = seen.pop()
    if when is None:
        raise ValueError("it names no day, month or year")
    return when


def _seen_from(text: str, base: datetime) -> When | None:
    found: Any = _parser(base).get_date_data(text)  # its type stubs are older than `parts`
    if found.date_obj is None or not re.search(r"\d", text):
        return None
    parts = set(found.parts or ())
    day = found.date_obj
    if "day" in parts:
        return when_of(day.year, day.month, day.day)
    return when_of(day.year, day.month if "month" in parts else None)


@cache
def _parser(base: datetime) -> DateDataParser:
    return DateDataParser(settings={"RELATIVE_BASE": base, "PREFER_DAY_OF_MONTH": "first", "PREFER_MONTH_OF_YEAR": "first"})
