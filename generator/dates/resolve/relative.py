"""Expressions that count from the article's day or from the date told last."""

from __future__ import annotations

from datetime import timedelta

from generator.dates import periods
from generator.dates.context import Context
from generator.dates.periods import Period
from generator.dates.resolve.numbers import whole
from generator.dates.resolve.shared import UNKNOWN, around_anchor, article_of, dated, modifier
from generator.dates.rows import Found, Reading
from generator.dates.words import DAY_PARTS, UNITS, WEEKDAYS

UNIT_NAMES = {"D": "day", "W": "week", "WE": "weekend", "M": "month", "Q": "quarter", "Y": "year", "DE": "decade",
              "CE": "century", "ML": "millennium"}  # fmt: skip
BACK = frozenset({"last", "past", "previous", "this past", "just past", "just-ended", "preceding", "prior"})
AHEAD = frozenset({"next", "coming", "this coming", "upcoming", "following"})
TOLD = frozenset({"that", "that same", "same", "the same"})


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


def weekday(found: Found, context: Context) -> Reading | None:
    """A day of the week: the latest up to the article's day, the next one where the clause looks ahead."""
    number = WEEKDAYS[found.get("weekday")]
    if context.anchor is None:
        return with_part(found, dated(found, None, f"XXXX-WXX-{number + 1}"))
    which = found.get("which")
    gap = (number - context.anchor.weekday()) % 7
    if which in BACK:
        days, step = (gap or 7) - 7 if gap else -7, f"“{which}”: strictly before"
    elif which in AHEAD:
        days, step = gap or 7, f"“{which}”: strictly after"
    elif which == "this":
        days, step = number - context.anchor.weekday(), "“this”: the article's own week"
    else:
        cue = context.cue(found.start, found.end)
        is_ahead = cue.direction == "future"
        days = gap if is_ahead else gap - 7 if gap else 0
        step = (
            f"looks ahead (“{cue.word}”)" if is_ahead else f"past tense (“{cue.word}”)" if cue.word else "no tense: the latest"
        )
    period = periods.day(context.anchor + timedelta(days))
    return with_part(found, dated(found, period, "", step, article_of(context)))


def weekday_of_week(found: Found, context: Context) -> Reading | None:
    """ "Monday last week", "Friday of next week"."""
    number = WEEKDAYS[found.get("weekday")]
    week = around_anchor(context, "week", _count(found.get("which")))
    if week is None:
        return dated(found, None, f"XXXX-WXX-{number + 1}")
    return dated(found, periods.day(week.first + timedelta(number)), "", article_of(context))


def _count(which: str) -> int:
    return -1 if which in BACK else 1 if which in AHEAD else 0


DAYS = {"today": 0, "yesterday": -1, "tomorrow": 1, "tonight": 0, "the day before yesterday": -2, "the day after tomorrow": 2,
        "this": 0, "last": -1, "overnight": 0}  # fmt: skip


def near_day(found: Found, context: Context) -> Reading | None:
    """Yesterday, today, tomorrow, and their mornings and nights. A day's doubt: papers print a day late, zones differ."""
    word = found.get("near")
    period = around_anchor(context, "day", DAYS[word])
    reading = dated(found, period, "XXXX-XX-XX", article_of(context), doubt=1 if period else 0)
    if word == "tonight":
        return Reading("TIME", f"{reading.value}TNI", reading.period, reading.mod, None, reading.steps, reading.doubt)
    return with_part(found, reading)


def unit_told(found: Found, context: Context) -> Reading | None:
    """ "last week", "this year", "next month": a unit counted from the article's own."""
    which, unit = found.get("which"), found.get("dateunit")
    period = around_anchor(context, unit, _count(which))
    return dated(found, period, UNKNOWN[unit], f"“{which}”", article_of(context))


def unit_back(found: Found, context: Context) -> Reading | None:
    """ "that year", "the same month", "the following day", "the previous week": counted from the date told last."""
    which, unit = found.get("which"), found.get("dateunit")
    told = context.last
    if told is None:
        return dated(found, None, UNKNOWN[unit], "no date told before")
    at = periods.moved(told.first, unit, _count(which))
    period = None if at is None else periods.containing(unit, at)
    return dated(found, period, UNKNOWN[unit], f"“{which}”, after {told.value}")


def ago(found: Found, context: Context) -> Reading | None:
    """ "three days ago", "two weeks from now", "in the last century ago": counted from the article's day."""
    count, unit = whole(found.get("number")), unit_name(found.get("unit"))
    sign = 1 if "ahead" in found.groups else -1
    if unit is None:
        return _hours(found, context)
    if count is None:
        return dated(found, None, "PAST_REF" if sign < 0 else "FUTURE_REF")
    period = around_anchor(context, unit, sign * count)
    return dated(found, period, UNKNOWN[unit], article_of(context), f"{'plus' if sign > 0 else 'minus'} {count} {unit}s")


def _hours(found: Found, context: Context) -> Reading | None:
    """Hours ago: the article's day with its doubt."""
    period = around_anchor(context, "day", 0)
    value = f"{period.value}TXX" if period else "XXXX-XX-XXTXX"
    return Reading("TIME", value, period, modifier(found), None, (article_of(context),), 1 if period else 0)


def vaguely_ago(found: Found, context: Context) -> Reading | None:
    """ "several years ago": the past, no day."""
    return Reading("DATE", "PAST_REF", mod=modifier(found))


def offset_told(found: Found, context: Context) -> Reading | None:
    """ "two days later", "a week earlier": counted from the date told last, else from the article's day."""
    count, unit = whole(found.get("number")), unit_name(found.get("unit"))
    sign = -1 if found.get("way") in {"earlier", "before", "previously", "beforehand"} else 1
    if unit is None or count is None:
        return None
    told = context.last
    start = told.first if told else context.anchor
    at = None if start is None else periods.moved(start, unit, sign * count)
    grain = told.unit if told and _is_coarser(told, unit) else unit
    period = None if at is None else periods.containing(grain, at)
    source = told.value if told else article_of(context)
    return dated(found, period, UNKNOWN[unit], f"{'plus' if sign > 0 else 'minus'} {count} {unit}s from {source}")


_ORDER = ("day", "weekend", "week", "month", "season", "quarter", "half", "year", "decade", "century", "millennium")


def _is_coarser(told: Period, unit: str) -> bool:
    return _ORDER.index(told.unit) > _ORDER.index(unit)
