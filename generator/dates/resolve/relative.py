"""Expressions that count from the article's day or from the date told last."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import timedelta

from generator.dates import periods
from generator.dates.context import Context
from generator.dates.periods import Period
from generator.dates.resolve.numbers import whole
from generator.dates.resolve.shared import UNKNOWN, around_anchor, article_of, dated, is_title, modifier, safe_day
from generator.dates.rows import Found, Reading
from generator.dates.words import DAY_PARTS, UNITS, WEEKDAYS
from generator.records import When

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


_POSSESSIVE = re.compile(r"'s? |s' ")
_AHEAD_BEFORE = re.compile(
    r"\b(?:ahead of|before|until|till|for|by|starting|beginning|effective|as soon as|as early as|as late as|from|come) $"
)
_TOLD_BACK = re.compile(r"\b(?:was|were|had|did|been|said|until)\b")


def weekday(found: Found, context: Context) -> Reading | None:
    """A day of the week: the latest up to the article's day, the next one where the clause looks ahead."""
    number = WEEKDAYS[found.get("weekday")]
    if context.anchor is None:
        return with_part(found, dated(found, None, f"XXXX-WXX-{number + 1}"))
    which = found.get("which")
    gap = (number - context.anchor.weekday()) % 7
    if which in BACK:
        days, step = gap - 7, f"“{which}”: strictly before"
    elif which in AHEAD:
        days, step = gap or 7, f"“{which}”: strictly after"
    elif which == "this":
        days, step = number - context.anchor.weekday(), "“this”: the article's own week"
    else:
        is_ahead, step = _looks_ahead(found, context)
        days = gap if is_ahead else gap - 7 if gap else 0
    period = periods.day(context.anchor + timedelta(days))
    return with_part(found, dated(found, period, "", step, article_of(context)))


def _looks_ahead(found: Found, context: Context) -> tuple[bool, str]:
    """Whether a weekday lies ahead, and why. "Tuesday's ruling" lies behind whatever the clause says."""
    before = context.before(found.start, 24)
    if _POSSESSIVE.match(context.after(found.end, 3)):
        leads = re.search(r"\b(?:ahead of|before|until|for|during|at|in) $", before)
        cue = context.cue(found.start, found.end)
        if leads and cue.direction == "future":
            return True, f"looks ahead (“{cue.word}”)"
        return leads is not None and leads[0].startswith(("ahead", "before")) and cue.direction != "past", "possessive"
    cue = context.cue(found.start, found.end)
    if re.search(
        r"\b(?:starting|beginning|effective|as soon as|as early as|come|due|until next|planned for|set for) $", before
    ):
        return True, "looks ahead"
    if cue.direction == "future":
        return True, f"looks ahead (“{cue.word}”)"
    if re.search(
        r"\b(?:given|gave|set|extended|postponed|delayed|adjourned|has|have)\b[^.]{0,70}\buntil $",
        context.before(found.start, 100),
    ):
        return True, "looks ahead (“until”)"
    if cue.direction == "past":
        return False, f"past tense (“{cue.word}”)"
    return re.search(r"\b(?:until|till|by) $", before) is not None, "no tense"


def weekday_of_week(found: Found, context: Context) -> Reading | None:
    """ "Monday last week", "Friday of next week"."""
    number = WEEKDAYS[found.get("weekday")]
    week = around_anchor(context, "week", count_of(found.get("which")))
    if week is None:
        return dated(found, None, f"XXXX-WXX-{number + 1}")
    return with_part(found, dated(found, periods.day(week.first + timedelta(number)), "", article_of(context)))


def week_from_weekday(found: Found, context: Context) -> Reading | None:
    """ "a week from Friday", "a week ago Monday": a week beyond the nearest such day."""
    number = WEEKDAYS[found.get("weekday")]
    if context.anchor is None:
        return dated(found, None, f"XXXX-WXX-{number + 1}")
    gap = (number - context.anchor.weekday()) % 7
    days = gap - 14 if "ago" in found.groups else gap + 7
    return dated(found, periods.day(context.anchor + timedelta(days)), "", article_of(context))


def count_of(which: str) -> int:
    """-1, 0 or 1 for "last", "this", "next" and their like."""
    which = which.removeprefix("the ").removeprefix("its ")
    return -1 if which in BACK else 1 if which in AHEAD else 0


DAYS = {"today": 0, "yesterday": -1, "tomorrow": 1, "tonight": 0, "the day before yesterday": -2, "the day after tomorrow": 2,
        "this": 0, "last": -1, "overnight": 0}  # fmt: skip


def near_day(found: Found, context: Context) -> Reading | None:
    """Yesterday, today, tomorrow, and their mornings and nights. A day's doubt: papers print a day late, zones differ."""
    word = found.get("near")
    if word != "tonight" and "daypart" not in found.groups and is_title(found, context, "near"):
        return None
    if re.match(r"'s? (?:world|youth|generation|society|children|leaders|standards)", context.after(found.end, 16)):
        return Reading("DATE", "PRESENT_REF" if word == "today" else "FUTURE_REF" if word == "tomorrow" else "PAST_REF")
    if word == "tomorrow" and re.search(r"\b(?:of|for a better) $", context.before(found.start, 14)):
        return Reading("DATE", "FUTURE_REF")
    period = around_anchor(context, "day", DAYS[word])
    reading = dated(found, period, "XXXX-XX-XX", article_of(context), doubt=1 if period else 0)
    if word == "tonight":
        return Reading("TIME", f"{reading.value}TNI", reading.period, reading.mod, None, reading.steps, reading.doubt)
    return with_part(found, reading)


def unit_told(found: Found, context: Context) -> Reading | None:
    """ "last week", "this year", "next month": a unit counted from the article's own."""
    which, unit = found.get("which"), found.get("dateunit")
    if (which == "this" and unit == "day") or is_title(found, context, "dateunit"):
        return None
    if (which, unit) == ("last", "year") and context.reported and _AMOUNT.search(context.before(found.start, 30)):
        quarter = periods.shift(context.reported, -1, "year")
        reading = dated(found, quarter, UNKNOWN[unit], f"compared with {context.reported.value}")
        return replace(reading, is_reference=False)
    period = around_anchor(context, unit, count_of(which))
    return dated(found, period, UNKNOWN[unit], f"“{which}”", article_of(context))


_AMOUNT = re.compile(r"(?:[$£€#][\d.,]+(?: (?:million|billion))?(?:,? or [^.;]{3,24} a share,?)?|(?:million|billion)) $")


def past_unit(found: Found, context: Context) -> Reading | None:
    """ "the past year": the stretch of a year that ends at the article's day; TIMEX3 takes it for the year before."""
    unit = found.get("dateunit")
    if unit == "weekend":
        return the_unit(found, context)
    whole_one = around_anchor(context, unit, -1)
    start = None if context.anchor is None else periods.moved(context.anchor, unit, -1)
    when = When(start, context.anchor, "range") if start and context.anchor else None
    if unit not in {"year"}:
        return Reading("DURATION", f"P{'10Y' if unit == 'decade' else '100Y' if unit == 'century' else '1' + unit[0].upper()}",
                       when=when, steps=(article_of(context),), is_reference=False)  # fmt: skip
    return Reading(
        "DATE", whole_one.value if whole_one else "PAST_REF", whole_one, None, when, (article_of(context),), is_reference=False
    )


def unit_back(found: Found, context: Context) -> Reading | None:
    """ "that year", "the same month", "the following day", "the previous week": counted from the date told last."""
    which, unit = found.get("which"), found.get("dateunit")
    told = told_for(context, unit)
    led = re.search(r"\b(?:over|within|in|for|during|by|of) $", context.before(found.start, 8))
    if which == "the next" and unit != "day" and led and context.anchor:
        return dated(found, around_anchor(context, unit, 1), UNKNOWN[unit], article_of(context))
    if told is None:
        return dated(found, None, UNKNOWN[unit], "no date told before")
    at = periods.moved(told.first, unit, count_of(which))
    period = None if at is None else periods.containing(unit, at)
    return dated(found, period, UNKNOWN[unit], f"“{which}”, after {told.value}")


def part_back(found: Found, context: Context) -> Reading | None:
    """ "that afternoon", "the next morning", "the same night": a part of the day told last, or of the next one."""
    told = told_for(context, "day")
    if told is None and context.anchor is not None:
        told = periods.day(context.anchor)
    if told is None or told.unit != "day":
        return with_part(found, dated(found, None, UNKNOWN["day"], "no day told before"))
    return with_part(found, dated(found, periods.shift(told, count_of(found.get("which"))), "", f"after {told.value}"))


_ORDER = ("day", "weekend", "week", "month", "season", "quarter", "half", "year", "decade", "century", "millennium")


def told_for(context: Context, unit: str) -> Period | None:
    """The date told last that is no coarser than a unit: a year does not say which day was meant."""
    if context.last is None:
        return None
    if _ORDER.index(context.last.unit) <= _ORDER.index(unit):
        return context.last
    return context.by_unit.get(unit)


def ago(found: Found, context: Context) -> Reading | None:
    """ "three days ago", "two weeks from now": counted from the article's day."""
    if "unit" not in found.groups:
        return Reading("DATE", "PAST_REF")
    if "many" in found.groups:
        count = 2 if found.get("many") == "a couple of" else None
    else:
        count = whole(found.get("number")) if "number" in found.groups else None
    unit = unit_name(found.get("unit"))
    sign = 1 if "ahead" in found.groups else -1
    if count is None:
        return Reading("DATE", "PAST_REF" if sign < 0 else "FUTURE_REF", mod=modifier(found))
    if unit is None:
        return _hours(found, context)
    period = around_anchor(context, unit, sign * count)
    return dated(found, period, UNKNOWN[unit], article_of(context), f"{'plus' if sign > 0 else 'minus'} {count} {unit}s")


def _hours(found: Found, context: Context) -> Reading | None:
    """Hours ago: the article's day with its doubt."""
    period = around_anchor(context, "day", 0)
    value = f"{period.value}TXX" if period else "XXXX-XX-XXTXX"
    return Reading("TIME", value, period, modifier(found), None, (article_of(context),), 1 if period else 0)


_EARLIER = frozenset({"earlier", "before", "previously", "beforehand"})


def offset_told(found: Found, context: Context) -> Reading | None:
    """ "two days later", "a week earlier": counted from the date told last, else from the article's day."""
    unit, way = unit_name(found.get("unit")), found.get("way")
    sign = -1 if way in _EARLIER else 1
    if way in {"before", "after"} and not re.match(r"[.,;:!?)]|$| and | but ", context.after(found.end, 5)):
        return None
    count = whole(found.get("number")) if "number" in found.groups else None
    if count is None or unit is None:
        return Reading("DATE", "PAST_REF" if sign < 0 else "FUTURE_REF", mod=modifier(found), is_reference=False)
    told = context.last
    start = told.first if told else context.anchor
    at = None if start is None else periods.moved(start, unit, sign * count)
    grain = told.unit if told and _is_coarser(told, unit) else unit
    period = None if at is None else periods.containing(grain, at)
    source = told.value if told else article_of(context)
    return dated(found, period, UNKNOWN[unit], f"{'plus' if sign > 0 else 'minus'} {count} {unit}s from {source}")


def _is_coarser(told: Period, unit: str) -> bool:
    return _ORDER.index(told.unit) > _ORDER.index(unit)


def the_unit(found: Found, context: Context) -> Reading | None:
    """ "the weekend", "the end of the month", "the year": the one told last, or the article's own."""
    unit = found.get("dateunit")
    if unit == "weekend":
        period = around_anchor(context, "weekend", 0)
        if period is None:
            return dated(found, None, UNKNOWN[unit])
        cue = context.cue(found.start, found.end)
        if cue.direction != "future" and context.anchor and period.first > context.anchor:
            period = periods.shift(period, -1)
        return dated(found, period, UNKNOWN[unit], article_of(context), doubt=0)
    told = told_for(context, unit) if context.anchor is None else None
    period = around_anchor(context, unit, 0) if told is None else periods.containing(unit, told.first)
    return dated(found, period, UNKNOWN[unit], article_of(context))


def the_unit_led(found: Found, context: Context) -> Reading | None:
    """ "during the week", "for the month"."""
    return the_unit(found, context) if re.search(r"\b(?:during|for|of|in|over) $", context.before(found.start, 8)) else None


def ahead(found: Found, context: Context) -> Reading | None:
    """ "the weeks ahead"."""
    return Reading("DATE", "FUTURE_REF")


def day_before(found: Found, context: Context) -> Reading | None:
    """ "the day before": counted from the day told last; "the day after his speech" waits for a speech that has a day."""
    unit = "day" if found.get("dateunit") == "night" else found.get("dateunit")
    if re.match(r"[.,;:!?)]|$| and | but ", context.after(found.end, 5)):
        told = told_for(context, unit)
        count = -1 if found.get("way") == "before" else 1
        period = periods.containing(unit, told.first) if told else around_anchor(context, unit, 0)
        shifted = None if period is None else periods.shift(period, count)
        reading = dated(found, shifted, UNKNOWN[unit], f"one {unit} {found.get('way')} {told.value if told else 'publication'}")
        return replace(reading, until="whole")
    if unit in {"year", "month"} or re.match(r" (?:that|tomorrow|yesterday|next|last)\b", context.after(found.end, 10)):
        return None
    return Reading("DATE", UNKNOWN[unit], until="unitpart")


def units_around(found: Found, context: Context) -> Reading | None:
    """ "in the weeks before the vote": a stretch without days."""
    if not re.search(r"\b(?:in|during|over|for|through) $", context.before(found.start, 9)):
        return None
    return Reading("DURATION", f"P{'T' if found.get('unit') == 'hours' else ''}X{found.get('unit')[0].upper()}")


def ordinal_day(found: Found, context: Context) -> Reading | None:
    """ "on the 21st": of the month told last, else of the article's."""
    if not re.search(r"\b(?:on|by|until|since) $", context.before(found.start, 8)):
        return None
    told = told_for(context, "month")
    month = told.first if told else context.anchor
    if month is None:
        return dated(found, None, UNKNOWN["day"])
    return dated(
        found, safe_day(month.year, month.month, int(re.sub(r"\D", "", found.get("day")))), UNKNOWN["day"], f"of {month:%Y-%m}"
    )
