"""What counts from the date that the text told last: "the following day", "two years later"."""

import re
from dataclasses import replace
from datetime import date, timedelta

from generator.dates import periods
from generator.dates.context import Context
from generator.dates.periods import Period
from generator.dates.resolve.earnings import is_earnings
from generator.dates.resolve.numbers import whole
from generator.dates.resolve.shared import UNKNOWN, around_anchor, article_of, dated, modifier
from generator.dates.resolve.units import ORDER, count_of, hours_on, is_left_behind, told_for, unit_name, with_part
from generator.dates.resolve.weekdays import weekday
from generator.dates.rows import Found, Reading
from generator.dates.words import DAY_PARTS, MONTHS, WEEKDAYS

_OF_KIND = re.compile(r" of (?!the\b|an?\b|his\b|her\b|its\b|our\b|their\b)")
_OR_TWO = re.compile(r" or (?:two|so)\b")


def unit_back(found: Found, context: Context) -> Reading | None:
    """“that year”, “the same month”, “the following day”, “the previous week”: counted from the date told last."""
    which, unit = found.get("which"), found.get("dateunit")
    told = None if is_left_behind(context, which, unit) else told_for(context, unit)
    if unit == "quarter" and "quarter" not in context.by_unit and not is_earnings(context, found):
        return None  # a part of a town
    if unit == "day" and _OF_KIND.match(context.after(found.end, 9)):
        return None  # "that day of reckoning"
    led = re.search(r"\b(?:over|within|in|for|during|by|of) $", context.before(found.start, 8))
    is_ahead = unit != "day" or _OR_TWO.match(context.after(found.end, 7))  # "in the next day or two"
    if which == "the next" and is_ahead and led and context.anchor and not _is_story(found, context):
        if unit in _LONG:
            return Reading("DURATION", _LONG[unit])
        return dated(found, around_anchor(context, unit, 1), UNKNOWN[unit], article_of(context))
    if told is None and unit == "quarter" and count_of(which) < 0:
        return dated(found, around_anchor(context, unit, -2), UNKNOWN[unit], "before the one that is over", article_of(context))
    if told is None:
        before = _before_christ(context, count_of(which)) if unit == "year" else None
        return before or dated(found, None, UNKNOWN[unit], "no date told before")
    at = periods.moved(told.first, unit, count_of(which))
    period = None if at is None else periods.containing(unit, at)
    return dated(found, period, UNKNOWN[unit], f"“{which}”, after {told.value}")


def _before_christ(context: Context, years: int) -> Reading | None:
    """So many years after the year before Christ that a story has come to."""
    if context.year_bc is None or context.last is not None or context.year_bc <= years:
        return None
    return Reading("DATE", f"BC{context.year_bc - years:04d}")


_LONG = {"decade": "P10Y", "century": "P100Y"}
"""“over the next decade” is so many years from now, as “the past decade” is so many back."""
_OLD = timedelta(400)
"""Before the article, from which on a date told is that of a story."""


def _is_story(found: Found, context: Context) -> bool:
    """Whether "over the next decade" goes on from a date told of long ago."""
    told, anchor = context.last, context.anchor
    if told is None or anchor is None or told.last + _OLD > anchor:
        return False
    return context.cue(found.start, found.end).direction == "past"


def same_unit_of_year(found: Found, context: Context) -> Reading | None:
    """“the same month last year”: the month told last, in that year."""
    unit = "day" if found.get("dateunit") == "date" else found.get("dateunit")
    told = context.by_unit.get(unit) or around_anchor(context, unit, 0)
    if told is None:
        return dated(found, None, UNKNOWN[unit], "no date told before")
    back = int(found.groups["year"]) - told.first.year if "year" in found.groups else -1
    return dated(found, periods.shift(told, back, "year"), UNKNOWN[unit], f"{told.value}, {-back} years back")


def weekday_back(found: Found, context: Context) -> Reading | None:
    """“the following Thursday”, “the previous Friday”, “that Thursday”: around the day told last, else around the article's."""
    number, back = WEEKDAYS[found.get("weekday")], found.get("back")
    told = told_for(context, "day")
    is_told = told is not None and told.unit == "day"
    if back == "the" and context.anchor and (told is None or not is_told or told.last + timedelta(7) > context.anchor):
        return weekday(found, context)
    start = told.first if told is not None and is_told else context.anchor
    is_later = back in {"the following", "the next"}
    if start is None or (not is_told and is_later and context.cue(found.start, found.end).direction == "past"):
        return with_part(found, dated(found, None, f"XXXX-WXX-{number + 1}"))
    gap = (number - start.weekday()) % 7
    if back == "the previous":
        gap -= 7
    elif back.startswith("that"):
        gap -= 7 if gap > 3 else 0
    else:
        gap = gap or 7
    return with_part(found, dated(found, periods.day(start + timedelta(gap)), "", f"“{back}”, from {start}"))


def part_back(found: Found, context: Context) -> Reading | None:
    """“that afternoon”, “the next morning”, “the same night”: a part of the day told last, or of the next one."""
    told = None if is_left_behind(context, found.get("which"), "day") else told_for(context, "day")
    if context.last is None and context.anchor is not None:
        told = periods.day(context.anchor)
    if told is None or told.unit != "day":
        return with_part(found, dated(found, None, UNKNOWN["day"], "no day told before"))
    return with_part(found, dated(found, periods.shift(told, count_of(found.get("which"))), "", f"after {told.value}"))


_EARLIER = frozenset({"earlier", "before", "before that", "previously", "beforehand", "prior"})


def offset_told(found: Found, context: Context) -> Reading | None:
    """“two days later”, “a week earlier”: counted from the date told last, else from the article's day."""
    if _is_no_offset(found, context):
        return None
    unit, sign = unit_name(found.get("unit")), -1 if found.get("way") in _EARLIER else 1
    count = whole(found.get("number")) if "number" in found.groups else None
    if count is None or unit is None:
        hours = count is not None and found.get("unit").startswith("hour") and hours_on(found, context, sign * count)
        return hours or Reading("DATE", "PAST_REF" if sign < 0 else "FUTURE_REF", mod=modifier(found), is_reference=False)
    if "fraction" in found.groups and unit == "year":
        unit, count = "month", 12 * count + 6
    if unit == "year" and (ancient := _before_christ(context, sign * count)):
        return ancient
    told = _counted_from(found, context, unit)
    if told is None and _NAMED_BEHIND.match(context.after(found.end, 24)):
        return dated(found, None, UNKNOWN[unit], "the day that is told right behind")
    start = told.first if told else context.anchor
    if sign > 0 and start == context.anchor and context.lower[context.at : found.start] == ", ":
        return dated(found, told, UNKNOWN[unit], "the day told just before")  # "Today, 20 years later"
    at = None if start is None else periods.moved(start, unit, sign * count)
    if told and told.unit in {"decade", "century", "millennium"} and unit != told.unit and unit != "year":
        return Reading("DATE", "PAST_REF" if sign < 0 else "FUTURE_REF", mod=modifier(found), is_reference=False)
    if at and context.anchor and at > context.anchor and context.cue(found.start, found.end).direction == "past":
        return dated(found, None, UNKNOWN[unit], "later than something without a date: it is over")
    if at is not None and told and sign > 0 and _is_now(found, context, told, at):
        at, told = context.anchor, None
    grain = told.unit if told and _is_coarser(told, unit) else unit
    period = None if at is None else periods.containing(grain, at)
    source = told.value if told else article_of(context)
    return dated(found, period, UNKNOWN[unit], f"{'plus' if sign > 0 else 'minus'} {count} {unit}s from {source}")


def _is_no_offset(found: Found, context: Context) -> bool:
    """“for three years afterward” is a length, “fewer than the week before” compares, “the quarter earlier held” neither."""
    if found.get("way") in {"before", "after", "prior"} and not _ENDS.match(context.after(found.end, 5)):
        return True
    if context.before(found.start, 4) == "for " or (found.get("number") == "the" and "approx" in found.groups):
        return True
    return not {"number", "many"} & set(found.groups) and not found.get("unit").endswith("s")


_ENDS = re.compile(r"[.,;:!?)]|$| and | but ")
_NAMED_BEHIND = re.compile(rf",? on (?:the )?(?:\d|(?:{'|'.join((*MONTHS, *WEEKDAYS))})\b)")
"""“Five days earlier, on 2 July,”: the date says what it is itself."""
_CLOSE = 400
"""Characters within which days are counted on from the day told last, past a month or a year."""


def _counted_from(found: Found, context: Context, unit: str) -> Period | None:
    """The date that an offset counts from: the one told last; for days the last day, where it stands close before.

    What is over does not count from a day that is to come: "Thursday's planned march ... A day earlier, he ordered"; nor
    from a day before an account of another time: "Costa spoke on Sunday. In 2009 a worker found a leak. A day later, ...".
    """
    if context.last is not None and context.anchor is not None and context.last.first > context.anchor:
        return None if context.cue(found.start, found.end).direction == "past" else context.last
    is_coarse = context.last is not None and context.last.unit in {"month", "quarter", "season", "year"}
    is_day_close = unit == "day" and context.at - context.day_at < _CLOSE and not context.is_fronted(context.begun)
    return context.by_unit.get("day", context.last) if is_coarse and is_day_close else context.last


def _is_now(found: Found, context: Context, told: Period, at: date) -> bool:
    """Whether "three years later" is the article's own time: "Today, five months later, it has reported"."""
    if context.anchor is None or not told.first <= context.anchor < at:
        return False
    return context.cue(found.start, found.end).direction != "future"


def _is_coarser(told: Period, unit: str) -> bool:
    return ORDER.index(told.unit) > ORDER.index(unit)


def day_before(found: Found, context: Context) -> Reading | None:
    """“the day before”: counted from the day told last; “the day after his speech” waits for a speech that has a day."""
    if context.before(found.start, 4) == " to ":
        return None  # "four weeks to the day after it began"
    part = DAY_PARTS.get(found.get("dateunit"))
    unit = "day" if part else found.get("dateunit")
    if re.match(r"[.,;:!?)]|$| and | but ", context.after(found.end, 5)):
        told = told_for(context, unit)
        count = 1 if found.get("way") == "after" else -1
        period = periods.containing(unit, told.first) if told else around_anchor(context, unit, 0)
        shifted = None if period is None else periods.shift(period, count)
        reading = dated(found, shifted, UNKNOWN[unit], f"one {unit} {found.get('way')} {told.value if told else 'publication'}")
        if part:
            reading = replace(reading, type="TIME", value=f"{reading.value}T{part}")
        return replace(reading, until="whole")
    if (
        unit in {"year", "month"}
        or part in {"MO", "EV"}
        or re.match(r" (?:that|tomorrow|yesterday|next|last)\b", context.after(found.end, 10))
    ):
        return None
    if not part and context.last and context.last.unit == unit and context.lower[context.at : found.start] == ", ":
        same = dated(found, context.last, "", f"the {unit} told just before")
        return replace(same, until="unitpart")
    return Reading("DATE", UNKNOWN[unit], until="unitpart")


def units_around(found: Found, context: Context) -> Reading | None:
    """“in the weeks before the vote”: a stretch without days."""
    if not re.search(r"\b(?:in|during|over|for|through) $", context.before(found.start, 9)):
        return None
    return Reading("DURATION", f"P{'T' if found.get('unit') == 'hours' else ''}X{found.get('unit')[0].upper()}")
