"""Quarters, halves, fiscal years and seasons."""

import re
from dataclasses import replace

from generator.dates import periods
from generator.dates.context import Context
from generator.dates.periods import Period
from generator.dates.resolve import fiscal
from generator.dates.resolve.choose import begun_or_ahead
from generator.dates.resolve.earnings import is_earnings, is_sport
from generator.dates.resolve.numbers import ordinal
from generator.dates.resolve.shared import UNKNOWN, around_anchor, article_of, dated
from generator.dates.resolve.story import narrated_year
from generator.dates.rows import Found, Reading
from generator.dates.words import MONTHS
from generator.records import When


def year_told(found: Found, context: Context) -> int | None:
    """The year that the expression itself gives: "of 1990", "of last year"."""
    if "year" in found.groups:
        return int(found.groups["year"])
    if "digits" in found.groups:
        return 2000 + int(found.groups["digits"])
    told = found.get("told")
    if not told or context.anchor is None or told == "the year":
        return None
    return context.anchor.year + (
        -1 if told.startswith(("last", "the past", "the previous", "the prior")) else 1 if told.startswith("next") else 0
    )


def quarter(found: Found, context: Context) -> Reading | None:
    """“the third quarter”, “fourth-quarter”, “next year's first quarter”."""
    word = found.get("quarterth")
    nth = 4 if word in {"final", "last"} else ordinal(word)
    if found.row.name == "short-quarter" and "Q" not in context.shown[found.start : found.end]:
        return None
    if nth is None or re.match(r" (?:in a row|running)\b", context.after(found.end, 10)):
        return None
    if (told := year_told(found, context)) is not None:
        return _of_own_year(context, found, dated(found, periods.quarter(told, nth), ""), nth)
    if is_sport(context, found):
        return None
    if (last := fiscal.ended_on(context, found.end)) is not None:
        return dated(found, fiscal.labelled(nth, last), "", f"ended {last}", article_of(context))
    if narrated := narrated_year(context, found):
        return dated(found, periods.quarter(narrated, nth), "", f"the year told last, {narrated}")
    if context.anchor is None:
        return dated(found, None, f"XXXX-Q{nth}")
    cue = context.cue(found.start, found.end)
    if found.get("told") == "the year" and cue.direction != "past":
        return dated(found, periods.quarter(context.anchor.year, nth), "", article_of(context))
    is_ahead = cue.direction == "future"
    if own := fiscal.own_quarter(found, context, nth, is_ahead=is_ahead):
        return dated(found, own, "", "a company's own quarter", article_of(context))
    return _nearest_quarter(found, context, nth)


def _nearest_quarter(found: Found, context: Context, nth: int) -> Reading:
    """A quarter of no year told: the one begun last, or ahead; only just begun yet told as over, the one before."""
    period, step = begun_or_ahead(found, context, {y: periods.quarter(y, nth) for y in _around(context)})
    reading = dated(found, period, "", step, article_of(context))
    before = _company_quarter(found, context, period)
    if before is None or period is None:
        return reading
    context.reported = context.reported or period
    steps = (*reading.steps, f"only just begun, yet told as over: a company's own, {before.value} of the calendar")
    return replace(reading, when=before.when(), steps=steps)


_OWN = re.compile(r"\b(?:fy|fiscal|financial)")


def _of_own_year(context: Context, found: Found, reading: Reading, nth: int | None = None) -> Reading:
    """What stands in “FY24”, “fiscal 2024”, a year of a company's own: its months where the article tells when it ends."""
    if reading.period is None or not _OWN.search(context.lower[found.start : found.end]):
        return reading
    number, month = reading.period.first.year, fiscal.year_end(context)
    if month is not None:
        own = fiscal.of_year(nth, number, month) if nth else fiscal.whole_year(number, month)
        return dated(found, own, "", f"its year ends in month {month}")
    when = When(periods.year(number - 1).first, periods.year(number).last, "range")
    return replace(reading, when=when, is_reference=False, steps=(*reading.steps, "its months are not known"))


_JUST_BEGUN = 40
"""Days into a quarter in which results can only be those of one that is over."""


def _company_quarter(found: Found, context: Context, period: Period | None) -> Period | None:
    """The calendar's quarter before, where results of one that has hardly begun are told: years of companies differ."""
    if period is None or context.anchor is None or not 0 <= (context.anchor - period.first).days <= _JUST_BEGUN:
        return None
    if context.cue(found.start, found.end).direction != "past" or not is_earnings(context, found):
        return None
    return periods.shift(period, -1)


def _around(context: Context) -> range:
    """The years around the article's."""
    year = context.anchor.year if context.anchor else 2000
    return range(year - 1, year + 2)


def quarters(found: Found, _context: Context) -> Reading | None:
    """“fourth quarters”: every year's."""
    return Reading("SET", f"XXXX-Q{ordinal(found.get('quarterth'))}")


def first_half(found: Found, _context: Context) -> Reading | None:
    """“the first two quarters of 1990”."""
    return dated(found, periods.half(int(found.groups["year"]), 1), "")


def half(found: Found, context: Context) -> Reading | None:
    """“the first half of 1990”; a half of a match is none."""
    nth = 1 if found.get("which") in {"first", "1st"} else 2
    if (told := year_told(found, context)) is not None:
        return dated(found, periods.half(told, nth), "")
    if "told" not in found.groups and (not is_earnings(context, found) or is_sport(context, found)):
        return None
    if re.match(r" of (?!the year)", context.after(found.end, 12)):
        return None
    return _own_half(found, context, nth)


def _direction(found: Found, context: Context) -> str | None:
    """Which way the clause around an expression looks."""
    return context.cue(found.start, found.end).direction


def _own_half(found: Found, context: Context, nth: int) -> Reading:
    """A half without a year: the one that the article has in view."""
    if context.anchor is None:
        return dated(found, None, f"XXXX-H{nth}")
    if found.get("told") == "the year" and (_direction(found, context) != "past" or context.looks_forward(found.start)):
        return dated(found, periods.half(context.anchor.year, nth), "", article_of(context))
    period, step = begun_or_ahead(found, context, {y: periods.half(y, nth) for y in _around(context)})
    reading = dated(found, period, "", step, article_of(context))
    is_over = _direction(found, context) == "past" and is_earnings(context, found)
    if period is None or not is_over or not period.first <= context.anchor <= period.last:
        return reading
    own = periods.shift(period, -1)  # results are told of a half that is over: a company's own
    return replace(reading, when=own.when() if own else None)


def short_half(found: Found, context: Context) -> Reading | None:
    """“H1 2021”, “1H21”; without a year only where money is told of: there are visas and viruses of that name."""
    nth = int(found.groups["nth"])
    if "H" not in context.shown[found.start : found.end] or re.match(r"[ -]?(?:visa|n\d|hall)", context.after(found.end, 6)):
        return None
    if (told := year_told(found, context)) is not None:
        return dated(found, periods.half(told, nth), "")
    if not is_earnings(context, found):
        return None
    return _own_half(found, context, nth)


def fiscal_year(found: Found, context: Context) -> Reading | None:
    """“fiscal 1989”, “fiscal year 1990”, “FY22”: read as the year of that number."""
    told = year_told(found, context)
    return None if told is None else _of_own_year(context, found, dated(found, periods.year(told), ""))


def the_fiscal_year(found: Found, context: Context) -> Reading | None:
    """“the fiscal year”: a length; “the full year”: the article's own."""
    if "mod" in found.groups or "full" in context.lower[found.start : found.end]:
        return dated(found, around_anchor(context, "year", 0), UNKNOWN["year"], article_of(context))
    return Reading("DURATION", "P1Y")


_YEAR_UP_TO = re.compile(rf" (?:(?:ended|ending)\b|(?:(?:up )?to|through) (?:the end of |end-)?(?:{'|'.join(MONTHS)})\b)")


def the_year(found: Found, context: Context) -> Reading | None:
    """“for the year”, “during the year”: the article's own, or the one told last where there is no publication date."""
    led = re.search(
        r"\b(?:for|during|in|through|throughout|over|within|(?:rest|remainder|most|part|half|quarter|months?"
        r"|weeks|course) of) $",
        context.before(found.start, 18),
    )
    if not led or context.is_capital(found.end - 4):
        return None
    if _YEAR_UP_TO.match(context.after(found.end, 28)):
        return Reading("DURATION", "P1Y")
    if re.match(r" (?:of|before|after|that|when|\d|to|in which)\b", context.after(found.end, 10)):
        return None
    told = context.by_unit.get("year") if context.anchor is None else None
    return dated(found, told or around_anchor(context, "year", 0), UNKNOWN["year"], article_of(context))


def year_end(found: Found, context: Context) -> Reading | None:
    """“year-end”: the end of the article's year; of the year before where it is over: “at year-end it had 40 staff”."""
    cue = context.cue(found.start, found.end)
    is_over = context.before(found.start, 3) == "at " and cue.direction == "past" and not cue.is_weak
    told = narrated_year(context, found)
    period = periods.year(told) if told else around_anchor(context, "year", -1 if is_over else 0)
    when = None if period is None else When(period.last.replace(day=1), period.last, "range")
    return Reading("DATE", period.value if period else UNKNOWN["year"], period, "END", when, (article_of(context),))
