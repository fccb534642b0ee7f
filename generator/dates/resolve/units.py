"""Calendar units of words, the way "last" and "next" point, parts of the day, and which date told before can be meant."""

from datetime import timedelta

from generator.dates import periods
from generator.dates.context import Context
from generator.dates.periods import Period
from generator.dates.rows import Found, Reading
from generator.dates.words import DAY_PARTS, UNITS

UNIT_NAMES = {"D": "day", "W": "week", "WE": "weekend", "M": "month", "Q": "quarter", "Y": "year", "DE": "decade",
              "CE": "century", "ML": "millennium"}  # fmt: skip


BACK = frozenset({"last", "past", "previous", "this past", "just past", "just-ended", "preceding", "prior"})


AHEAD = frozenset({"next", "coming", "this coming", "upcoming", "following", "ensuing"})


def unit_name(word: str) -> str | None:
    """The calendar unit of a word, single or plural; None for clock units and the like."""
    return UNIT_NAMES.get(UNITS.get(word, word))


def with_part(found: Found, reading: Reading | None) -> Reading | None:
    """A day with a part of the day: a TIME, `2022-02-24TMO`."""
    part = DAY_PARTS.get(found.get("daypart"))
    if reading is None or part is None:
        return reading
    value = f"{reading.value}T{part}"
    return Reading("TIME", value, reading.period, reading.mod, reading.when, reading.steps, reading.doubt)


def count_of(which: str) -> int:
    """-1, 0 or 1 for "last", "this", "next" and their like."""
    which = which.removeprefix("the ").removeprefix("its ").removeprefix("very ")
    return -1 if which in BACK else 1 if which in AHEAD else 0


ORDER = ("day", "weekend", "week", "month", "season", "quarter", "half", "year", "decade", "century", "millennium")


def told_for(context: Context, unit: str) -> Period | None:
    """The date told last that is no coarser than a unit: a year does not say which day was meant."""
    if context.last is None:
        return None
    if ORDER.index(context.last.unit) <= ORDER.index(unit):
        return context.last
    return context.by_unit.get(unit)


_NEWS = timedelta(14)
"""Around the publication day: the days that its news is of."""


def is_left_behind(context: Context, which: str, unit: str) -> bool:
    """Whether the text has gone from its news to a month or year elsewhere, whose days nobody knows.

    “He was jailed yesterday. The theft came to light in June 2021. He was suspended the next day”.
    """
    day, last = context.by_unit.get("day"), context.last
    if unit != "day" or count_of(which) < 1 or day is None or last is None or last.unit == "day" or context.anchor is None:
        return False
    return abs(day.last - context.anchor) < _NEWS and (day.last < last.first or last.last < day.first)


_NOON = 12
"""The hour of a day whose hour is not told."""
_DAY = 24
_NEAR_BY = 250
"""Characters within which hours are counted on from the time told last."""


def hours_on(found: Found, context: Context, hours: int) -> Reading | None:
    """“51 hours later”: the day that so many hours lead to from the time told last, where they are a day or more."""
    told = context.last
    if told is None or told.unit != "day" or abs(hours) < _DAY or found.start - context.at > _NEAR_BY:
        return None
    day, _, clock = context.time_told.partition("T")
    hour = int(clock[:2]) if day == told.value and clock[:2].isdigit() else _NOON
    at = periods.moved(told.first, "day", (hour + hours) // 24)
    period = None if at is None else periods.day(at)
    if period is None:
        return None
    return Reading("TIME", f"{period.value}TXX", period, None, None, (f"{hours} hours on from {told.value}",), 1)
