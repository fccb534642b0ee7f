"""Durations and sets: how long, how often. They never name a day."""

from __future__ import annotations

import re

from generator.dates.context import Context
from generator.dates.resolve.numbers import number, written
from generator.dates.resolve.shared import modifier
from generator.dates.rows import Found, Reading
from generator.dates.words import UNITS, WEEKDAYS

_TENFOLD = {"DE": (10, "Y"), "CE": (100, "Y"), "ML": (1000, "Y"), "2W": (2, "W"), "6M": (6, "M"), "GE": (1, "GE")}
_VAGUE = {"DE": "DE", "CE": "CE", "ML": "ML", "2W": "W", "6M": "M", "GE": "GE"}


def length(amount: float | None, unit: str) -> str:
    """The TIMEX3 value of so many units; X where the number is not known."""
    letters = UNITS[unit]
    clock = "T" if letters.startswith("T") else ""
    if amount is None:
        return f"P{clock}X{_VAGUE.get(letters, letters.removeprefix('T'))}"
    times, letters = _TENFOLD.get(letters, (1, letters))
    return f"P{clock}{written(amount * times)}{letters.removeprefix('T')}"


def duration(found: Found, context: Context) -> Reading | None:
    """ "three weeks", "about two years", "a five-year plan"."""
    amount = number(found.get("number") or found.get("exact"))
    if amount is None:
        return None
    if "fraction" in found.groups:
        amount += 0.5
    return Reading("DURATION", length(amount, found.get("unit")), mod=modifier(found))


def vague_duration(found: Found, context: Context) -> Reading | None:
    """ "several months", "for years", "in recent weeks"."""
    return Reading("DURATION", length(None, found.get("unit")), mod=modifier(found))


_ADVERBS = {"daily": "P1D", "nightly": "P1D", "weekly": "P1W", "biweekly": "P2W", "fortnightly": "P2W", "monthly": "P1M",
            "quarterly": "P1Q", "yearly": "P1Y", "annually": "P1Y", "hourly": "PT1H"}  # fmt: skip


def adverb(found: Found, context: Context) -> Reading | None:
    """ "daily", "annually"."""
    return Reading("SET", _ADVERBS[found.get("adverb")])


def every(found: Found, context: Context) -> Reading | None:
    """ "every day", "each two weeks", "a year" as a rate."""
    amount = number(found.get("exact")) if "exact" in found.groups else 1.0
    return Reading("SET", length(amount, found.get("unit")))


def every_weekday(found: Found, context: Context) -> Reading | None:
    """ "every Monday", "Mondays"."""
    day = WEEKDAYS[found.get("weekday") or found.get("weekdays").removesuffix("s")] + 1
    return Reading("SET", f"XXXX-WXX-{day}")


_LASTING = re.compile(
    r"\b(?:for|after|over|within|in|took|takes?|taken|lasts?|lasted|spent|waited|many|during|through|of|by) $"
)
_RATE = re.compile(
    r"(?:times|twice|once|\d|million|billion|thousand|hundred|percent|cents?|dollars?|pounds?|hours|days|miles|barrels|tons) $"
)


def bare_units(found: Found, context: Context) -> Reading | None:
    """ "for years", "after months of talks"."""
    return vague_duration(found, context) if _LASTING.search(context.before(found.start, 12)) else None


def rate(found: Found, context: Context) -> Reading | None:
    """ "$3 million a year", "twice a week"."""
    return every(found, context) if _RATE.search(context.before(found.start, 12)) else None
