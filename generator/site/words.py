"""Dates and numbers as a reader of English newspapers knows them."""

import calendar
import re
from datetime import date, timedelta

from generator.records import When

MONTHS = tuple(calendar.month_name)
SHORT_MONTHS = ("", "Jan", "Feb", "Mar", "Apr", "May", "June", "July", "Aug", "Sept", "Oct", "Nov", "Dec")
WEEKDAYS = tuple(calendar.day_name)
_SEASONS = {3: "spring", 6: "summer", 9: "autumn", 12: "winter"}
_QUARTERS = {1: "first", 4: "second", 7: "third", 10: "fourth"}
_RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")
_SMALL = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")


def long_day(day: date) -> str:
    """`24 February 2022`."""
    return f"{day.day} {MONTHS[day.month]} {day.year}"


def weekday(day: date) -> str:
    """`Thursday`."""
    return WEEKDAYS[day.weekday()]


def short_day(day: date) -> str:
    """`24 Feb`."""
    return f"{day.day} {SHORT_MONTHS[day.month]}"


def is_either(when: When) -> bool:
    """Whether it is one of two days that follow each other, and nobody knows which."""
    return when.days == 2 and not when.lasted


def span(first: date, last: date, to: str = "–") -> str:
    """A stretch of days without repeating what both ends share: `28 Feb–6 Mar 2022`, `1–7 March 2022`, `3 or 4 May 2023`."""
    if first == last:
        return long_day(first)
    if first.year != last.year:
        return f"{short_day(first)} {first.year}{to}{short_day(last)} {last.year}"
    if first.month != last.month:
        return f"{short_day(first)}{to}{short_day(last)} {last.year}"
    return f"{first.day}{to}{last.day} {MONTHS[last.month]} {last.year}"


def in_words(when: When) -> str:
    """A `When` in words: `24 February 2022`, `February 2022`, `autumn 2022`, `28 Feb–6 Mar 2022`, `from 7 March 2022`."""
    first, last = when.first, when.last
    if first is None or last is None:
        if first:
            return f"from {long_day(first)}"
        return f"by {long_day(last)}" if last else "no date"
    return _whole(first, last) or span(first, last, " or " if is_either(when) else "–")


def _whole(first: date, last: date) -> str | None:
    """The name of a stretch that is exactly a month, a quarter, a season, a year or several years; else None."""
    if first.day != 1 or last == date.max or (after := last + timedelta(days=1)).day != 1:
        return None
    months = (after.year - first.year) * 12 + after.month - first.month
    if months == 1:
        return f"{MONTHS[first.month]} {first.year}"
    if months == 3 and first.month in _SEASONS:
        year = f"{first.year}–{last.year % 100:02}" if first.year != last.year else f"{first.year}"
        return f"{_SEASONS[first.month]} {year}"
    if months == 3 and first.month in _QUARTERS:
        return f"the {_QUARTERS[first.month]} quarter of {first.year}"
    if first.month == 1 and months % 12 == 0:
        return f"{first.year}" if months == 12 else f"{first.year}–{last.year}"
    return None


def count(number: int, one: str, many: str = "") -> str:
    """A number and its noun: `one event`, `nine statements`, `1,204 events`."""
    figure = _SMALL[number] if number < len(_SMALL) else f"{number:,}"
    return f"{figure} {one if number == 1 else many or one + 's'}"


def listed(items: tuple[str, ...]) -> str:
    """Items joined as in a sentence: `a`, `a and b`, `a, b and c`."""
    if len(items) < 2:
        return "".join(items)
    return f"{', '.join(items[:-1])} and {items[-1]}"


def isolated(text: str) -> str:
    """The text, kept from turning the date or number beside it where any of it runs from right to left."""
    return f"\u2068{text}\u2069" if _RIGHT_TO_LEFT.search(text) else text


def capital(text: str) -> str:
    """The text with a capital at its head, the rest as it is."""
    return text[:1].upper() + text[1:]
