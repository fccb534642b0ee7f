"""Expressions that count from the article's day or from the date told last."""

import re
from dataclasses import replace

from generator.dates import periods
from generator.dates.context import Context
from generator.dates.periods import Period
from generator.dates.resolve.absolute import day_of_month, full_date
from generator.dates.resolve.earnings import compared_quarter
from generator.dates.resolve.lengths import length
from generator.dates.resolve.shared import UNKNOWN, around_anchor, article_of, dated, is_title, modifier
from generator.dates.resolve.story import in_story
from generator.dates.resolve.units import BACK, count_of, told_for, with_part
from generator.dates.rows import Found, Reading
from generator.records import When

DAYS = {"today": 0, "yesterday": -1, "tomorrow": 1, "tonight": 0, "day before yesterday": -2, "day after tomorrow": 2,
        "this": 0, "last": -1, "overnight": 0}  # fmt: skip


def near_day(found: Found, context: Context) -> Reading | None:
    """Yesterday, today, tomorrow, and their mornings and nights. A day's doubt: papers print a day late, zones differ."""
    word = found.get("near").removeprefix("the ")
    if word != "tonight" and "daypart" not in found.groups and is_title(found, context, "near"):
        return None
    owned = re.match(r"'s? (?:world|youth|generation|society|children|leaders|standards)", context.after(found.end, 16))
    if owned and "daypart" not in found.groups:
        return Reading("DATE", "PRESENT_REF" if word == "today" else "FUTURE_REF" if word == "tomorrow" else "PAST_REF")
    if word == "tomorrow" and re.search(r"\b(?:of|for a better) $", context.before(found.start, 14)):
        return Reading("DATE", "FUTURE_REF")
    period = around_anchor(context, "day", DAYS[word])
    reading = dated(found, period, "XXXX-XX-XX", article_of(context), doubt=1 if period else 0)
    if word == "tonight":
        return Reading("TIME", f"{reading.value}TNI", reading.period, reading.mod, None, reading.steps, reading.doubt)
    return with_part(found, reading)


def day_week(found: Found, context: Context) -> Reading | None:
    """“this day week”, “tomorrow fortnight”: so many weeks on from that day."""
    days = DAYS.get(found.get("near"), 0) + (14 if found.get("unit") == "fortnight" else 7)
    return dated(found, around_anchor(context, "day", days), UNKNOWN["day"], article_of(context))


def unit_told(found: Found, context: Context) -> Reading | None:
    """“last week”, “this year”, “next month”: a unit counted from the article's own."""
    which, unit = found.get("which"), found.get("dateunit")
    if unit == "day" or is_title(found, context, "dateunit"):
        return None  # "the last day", "this day": days of something else
    if unit == "half" and re.match(r"[ -](?:hour|century|decade|day|dozen|year|mile)", context.after(found.end, 8)):
        return None
    if which in {"last", "next"} and re.match(r" of (?!next|last|this)", context.after(found.end, 9)):
        return None  # "the last week of the campaign"
    if which.endswith("coming") and unit in {"decade", "century"}:
        return Reading("DURATION", length(1, unit), mod=modifier(found))
    if (which, unit) == ("last", "year") and (reported := _compared(found, context)):
        reading = dated(found, periods.shift(reported, -1, "year"), UNKNOWN[unit], f"compared with {reported.value}")
        return replace(reading, is_reference=False)
    if unit == "weekend" and which.endswith("coming"):
        which = "next" if context.anchor and context.anchor.weekday() >= _SATURDAY else "this"
    count = count_of(which) + (unit == "week" and _is_past_by_a_sunday(found, context))
    return dated(found, around_anchor(context, unit, count), UNKNOWN[unit], f"“{which}”", article_of(context))


def fiscal_told(found: Found, context: Context) -> Reading:
    """“the current fiscal”, as Indian papers call the financial year."""
    count = count_of(found.get("which"))
    return dated(found, around_anchor(context, "year", count), UNKNOWN["year"], f"“{found.get('which')}”", article_of(context))


_SATURDAY, _SUNDAY = 5, 6


def _is_past_by_a_sunday(found: Found, context: Context) -> bool:
    """Whether a Sunday's article counts from the week to come: its "last week" ends that day."""
    if context.anchor is None or context.anchor.weekday() != _SUNDAY or count_of(found.get("which")) > 0:
        return False
    return found.get("which") in BACK or context.cue(found.start, found.end).direction == "future"


_AMOUNT = re.compile(r"(?:[$£€#][\d.,]+(?: (?:million|billion))?(?:,? or [^.;]{3,24} a share,?)?|(?:million|billion)) $")


_FIGURES = re.compile(r"'s (?:[$£€]|c\$)\d|'s (?:net )?(?:results?|loss|profit|figures?|earnings|income)\b")


def _compared(found: Found, context: Context) -> Period | None:
    """The quarter that "$5 million last year", "last year's $5 million" and "last year's results" stand beside."""
    is_amount = _AMOUNT.search(context.before(found.start, 30)) or _FIGURES.match(context.after(found.end, 24))
    return compared_quarter(context, found.start) if is_amount else None


def before_last(found: Found, context: Context) -> Reading | None:
    """“the week before last”, “the year after next”: two units away."""
    word = found.get("dateunit")
    unit = "day" if word == "night" else word
    count, step = (2, "“after next”") if "next" in found.get("way") else (-2, "“before last”")
    reading = dated(found, around_anchor(context, unit, count), UNKNOWN[unit], step, article_of(context))
    return replace(reading, type="TIME", value=f"{reading.value}TNI") if word == "night" else reading


def past_unit(found: Found, context: Context) -> Reading | None:
    """“the past year”: the stretch of a year that ends at the article's day; TIMEX3 takes it for the year before."""
    unit = found.get("dateunit")
    if unit == "weekend":
        return the_unit(found, context)
    if unit != "year":
        length = {"decade": "10Y", "century": "100Y", "fortnight": "2W"}.get(unit, f"1{unit[0].upper()}")
        return Reading("DURATION", f"P{length}")
    before = around_anchor(context, unit, -1)
    start = None if context.anchor is None else periods.moved(context.anchor, unit, -1)
    when = When(start, context.anchor, "range") if start and context.anchor else None
    value = before.value if before else "PAST_REF"
    return Reading("DATE", value, before, when=when, steps=(article_of(context),), is_reference=False)


def week_of(found: Found, context: Context) -> Reading | None:
    """“the week of Feb. 14”, “the weekend of March 5”: the one around that day, or the week that ends on it."""
    day = full_date(found, context) if "year" in found.groups else day_of_month(found, context)
    unit = found.get("dateunit")
    if day is None or day.period is None:
        return day and dated(found, None, UNKNOWN[unit])
    return dated(found, periods.containing(unit, day.period.first), "", *day.steps, f"around {day.value}")


_REACHES, _MIDWEEK = re.compile(r"\b(?:through|until|till|into|by|(?:warnings?|forecasts?|alerts?|plans?|calls?) for) $"), 2
"""“cancelled flights through the weekend”, “a warning for the weekend”, told from a Wednesday on: the one to come."""


def the_unit(found: Found, context: Context) -> Reading | None:
    """“the weekend”, “the end of the month”, “the year”: the one told last, or the article's own."""
    unit = found.get("dateunit")
    if unit == "weekend":
        period = around_anchor(context, "weekend", 0)
        if period is None:
            return dated(found, None, UNKNOWN[unit])
        cue = context.cue(found.start, found.end)
        is_reached = (
            _REACHES.search(context.before(found.start, 16)) and context.anchor and context.anchor.weekday() >= _MIDWEEK
        )
        if cue.direction != "future" and not is_reached and context.anchor and period.first > context.anchor:
            period = periods.shift(period, -1)
        return dated(found, period, UNKNOWN[unit], article_of(context), doubt=0)
    is_story = context.anchor is None or in_story(found, context)
    told = told_for(context, unit) if is_story or unit in {"day", "week"} else None
    if told is not None and not is_story and (told.unit != "day" or not _is_close(found, context, unit)):
        told = None
    ahead_by = unit == "week" and _is_past_by_a_sunday(found, context)
    period = around_anchor(context, unit, int(ahead_by)) if told is None else periods.containing(unit, told.first)
    return dated(found, period, UNKNOWN[unit], article_of(context))


_CLOSE, _CLOSE_DAY = 250, 600
"""Characters within which "the week", both over, is that of the day told last, and "the end of the day" that day's."""


def _is_close(found: Found, context: Context, unit: str) -> bool:
    if unit == "day":
        return found.start - context.day_at < _CLOSE_DAY
    is_over = context.last is not None and context.anchor is not None and context.last.last < context.anchor
    return is_over and found.start - context.at < _CLOSE and context.cue(found.start, found.end).direction == "past"


_WITHIN = re.compile(r"\b(?:during|for|in|over|through|throughout|(?:rest|remainder|most|part|course|much) of) $")


def the_unit_led(found: Found, context: Context) -> Reading | None:
    """“during the week”, “for the month”."""
    return the_unit(found, context) if _WITHIN.search(context.before(found.start, 16)) else None


def unit_up_to(found: Found, context: Context) -> Reading | None:
    """“in the week to 22 August”: a length, whose end is a date of its own."""
    return (
        Reading("DURATION", f"P1{found.get('dateunit')[0].upper()}")
        if _WITHIN.search(context.before(found.start, 16))
        else None
    )


def ahead(_found: Found, _context: Context) -> Reading | None:
    """“the weeks ahead”."""
    return Reading("DATE", "FUTURE_REF")
