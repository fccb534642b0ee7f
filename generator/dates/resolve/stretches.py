"""Two ends in one pattern: "Feb 21 to 23", "May 3-June 12", "October-December", and quarters told by their months."""

import re
from dataclasses import replace

from generator.dates import periods
from generator.dates.context import Context
from generator.dates.periods import Period
from generator.dates.resolve.absolute import day_of_month, full_date, month_alone
from generator.dates.resolve.choose import begun_or_ahead
from generator.dates.resolve.months import day_number, is_month_name, month_number
from generator.dates.resolve.shared import article_of, dated, safe_day
from generator.dates.rows import Found, Reading
from generator.records import When

_RANGE = re.compile(r"to|through|until|-|/")


def days_of_month(found: Found, context: Context) -> Reading | None:
    """“Feb 21 to 23”, “April 24 and 25”: the first day, with the whole stretch where it is one, and the last day."""
    if not is_month_name(found, context):
        return None
    last_day = day_number(found.get("day2") or found.get("until"))
    begin = full_date(found, context) if "year" in found.groups else day_of_month(found, context)
    if begin is None or begin.period is None:
        return begin and replace(begin, until="begin", also=(("until", Reading("DATE", "XXXX-XX-XX")),))
    period = safe_day(begin.period.first.year, begin.period.first.month, last_day)
    if period is None or period.first <= begin.period.first:
        return None
    when = begin.when
    if _RANGE.search(found.get("link")):
        when = When(begin.period.first, period.first, "range", lasted=True)
    end = Reading("DATE", period.value, period, steps=(f"the end of what began on {begin.value}",))
    return replace(begin, when=when, until="begin", also=(("until", end),))


def three_days_of_month(found: Found, context: Context) -> Reading | None:
    """“Nov. 3, 10 and 17”: three days, each by itself."""
    if not is_month_name(found, context):
        return None
    begin = day_of_month(found, context)
    if begin is None or begin.period is None:
        return None
    first, days = begin.period.first, [day_number(found.groups[name]) for name in ("middle", "until")]
    others = [safe_day(first.year, first.month, day) for day in days]
    if not first.day < days[0] < days[1] or None in others:
        return None
    also = [(name, dated(found, period, "")) for name, period in zip(("middle", "until"), others, strict=True)]
    return replace(begin, until="begin", also=tuple(also))


def _with_month(found: Found, name: str, day: str = "") -> Found:
    """The same place with another of its months, and with one of its days, as the only one."""
    groups = {k: v for k, v in found.groups.items() if k in {"year", name, "mod"}}
    groups["month"] = found.groups[name]
    if day:
        groups["day"] = found.groups[day]
    return replace(found, groups=groups, starts={**found.starts, "month": found.starts[name]})


def ends_of(begin: Reading | None, end: Period | None) -> Reading | None:
    """Two ends in one pattern: the first holds the whole stretch, the second is an expression of its own."""
    if begin is None or begin.period is None or end is None or end.first <= begin.period.first:
        return None
    last = Reading("DATE", end.value, end, steps=(f"the end of what began on {begin.value}",))
    when = When(begin.period.first, end.last, "range", lasted=True)
    return replace(begin, when=when, until="begin", also=(("until", last),))


def days_of_two_months(found: Found, context: Context) -> Reading | None:
    """“May 3-June 12”: the end is the first such day after the beginning; a year told belongs to the end."""
    first, month_, day_ = (
        _with_month(found, "month", "day"),
        month_number(found.groups["upper"]),
        day_number(found.groups["day2"]),
    )
    if "year" in found.groups:
        start = safe_day(
            int(found.groups["year"]) - (month_ < month_number(found.groups["month"])),
            month_number(found.groups["month"]),
            day_number(found.groups["day"]),
        )
        begin = None if start is None else dated(first, start, "")
    else:
        begin = day_of_month(first, context)
    if begin is None or begin.period is None:
        return None
    from_ = begin.period.first
    ends = [p for y in (from_.year, from_.year + 1) if (p := safe_day(y, month_, day_)) and p.first > from_]
    return ends_of(begin, ends[0] if ends else None)


def stretch_of_months(found: Found, context: Context) -> Reading | None:
    """“October-December”, “June-July 2020”: the end is the first such month after the beginning."""
    first, month_ = month_number(found.groups["month"]), month_number(found.groups["upper"])
    if "year" in found.groups:
        year_ = int(found.groups["year"])
        begin: Reading | None = dated(found, periods.month(year_ - (month_ < first), first), "")
    else:
        begin = month_alone(_with_month(found, "month"), context)
    if begin is None or begin.period is None:
        return None
    start = begin.period.first
    return ends_of(begin, periods.month(start.year + (month_ < start.month), month_))


def quarter_by_months(found: Found, context: Context) -> Reading | None:
    """“the October-December quarter”, “the June quarter”: the one that has begun last, unless it is three other months."""
    last = month_number(found.groups["upper"])
    first = month_number(found.groups["month"]) if "month" in found.groups else last - 2
    if first % 3 != 1 or last != first + 2:
        return None
    nth = (first + 2) // 3
    if "year" in found.groups:
        return dated(found, periods.quarter(int(found.groups["year"]), nth), "")
    if context.anchor is None:
        return dated(found, None, f"XXXX-Q{nth}")
    around = context.anchor.year
    options = {y: periods.quarter(y, nth) for y in (around - 1, around, around + 1)}
    period, step = begun_or_ahead(found, context, options)
    return dated(found, period, "", article_of(context), step)
