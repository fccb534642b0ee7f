"""Calendar units of words, the way "last" and "next" point, parts of the day, and which date told before can be meant."""

from __future__ import annotations

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
