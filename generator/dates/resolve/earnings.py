"""Quarters and years in news about earnings: "the latest quarter", "a year ago"."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date, timedelta

from generator.dates import periods
from generator.dates.context import Context
from generator.dates.periods import Period
from generator.dates.resolve.choose import chosen_year
from generator.dates.resolve.months import day_number, month_number
from generator.dates.resolve.shared import UNKNOWN, around_anchor, article_of, dated, modifier, safe_day
from generator.dates.rows import Found, Reading
from generator.dates.tense import sentence_start
from generator.records import When

_EARNINGS = re.compile(
    r"[$£€#%]|\b(?:profit|profits|net|sales|loss|losses|revenue|revenues|share|income|earnings|earned|lost|results|percent)\b"
)


def is_earnings(context: Context, found: Found) -> bool:
    """Whether money is told of close by: there "a year ago" means a quarter."""
    return bool(_EARNINGS.search(context.lower, max(0, found.start - 160), found.end + 60))


_ENDED = re.compile(r",? (?:that )?(?:ended|ending|ends) (?P<month>[a-z]+)\.? (?P<day>\d\d?)")


def _ended_on(found: Found, last: date, step: str) -> Reading:
    """The quarter of the calendar that holds most of the three months up to a day; its days are those three months."""
    period = periods.containing("quarter", last - timedelta(45))
    reading = dated(found, period, UNKNOWN["quarter"], step, f"ended {last}")
    if period is None or period.last == last:
        return reading
    return replace(reading, when=When(periods.add_months(last + timedelta(1), -3), last, "range"))


_RESULTS = re.compile(r"'s (?:[a-z]+ )?(?:loss|profit|results?|earnings|net|figures?|income|charge)\b")


def quarter_told(found: Found, context: Context) -> Reading | None:
    """“the quarter”, “the latest period”, “the 1988 quarter”: the quarter told last, or the one that “ended Sept. 30”."""
    after = _ENDED.match(context.after(found.end, 40))
    if after and context.anchor:
        try:
            month_, day_ = month_number(after["month"]), day_number(after["day"])
        except KeyError:
            month_ = 0
        around = context.anchor.year
        ends = {y: p for y in (around - 1, around) if month_ and (p := safe_day(y, month_, day_))}
        last, step = chosen_year(context, found, ends)
        if last:
            return _ended_on(found, last.first, step)
    word = context.lower[found.start : found.end]
    if word == "this quarter" and context.reported and _RESULTS.match(context.after(found.end, 30)):
        return dated(found, context.reported, "", "the quarter reported")
    if word.startswith(("this", "that")):
        told = around_anchor(context, "quarter", 0) if word.startswith("this") else context.by_unit.get("quarter")
        return dated(found, told, UNKNOWN["quarter"], article_of(context))
    told = context.reported
    if "year" in found.groups:
        year_ = int(found.groups["year"])
        period: Period | None = (
            periods.quarter(year_, int(told.value[-1])) if told and "quarter" in word else periods.year(year_)
        )
        reading = dated(found, period, "", "the quarter told last, in that year")
        return Reading(reading.type, reading.value, reading.period, steps=reading.steps, is_reference=False)
    if told is None and context.anchor is not None:
        if not is_earnings(context, found) and word == "the quarter":
            return None
        told = around_anchor(context, "quarter", -1)
    return dated(found, told, UNKNOWN["quarter"], "the quarter told last")


_SPAN = re.compile(
    r"\b(?:(?P<quarter>quarter|three months|latest period)|(?:six|nine|12|twelve|6|9) months|half"
    r"|for the (?:full |fiscal )?year)\b"
)


def compared_quarter(context: Context, at: int) -> Period | None:
    """The quarter that figures at a place are of; None where their sentence tells of nine months or of a whole year."""
    spans = list(_SPAN.finditer(context.lower, sentence_start(context.lower, at), at))
    return None if spans and not spans[-1]["quarter"] else context.reported


def year_ago(found: Found, context: Context) -> Reading | None:
    """“a year ago”, “year-earlier”: in earnings news the same quarter of the year before, else the year."""
    told = compared_quarter(context, found.start)
    if "year" in found.groups:
        year_ = int(found.groups["year"])
        period = periods.quarter(year_, int(told.value[-1])) if told else periods.year(year_)
        return Reading("DATE", period.value, period, is_reference=False)
    if found.row.name == "like-period" and told is None and "told" not in found.groups:
        return None
    if told is not None and is_earnings(context, found):
        period_ = periods.shift(told, -1, "year")
        return Reading("DATE", period_.value if period_ else UNKNOWN["quarter"], period_, modifier(found), None,
                       (f"a year before {told.value}",), is_reference=False)  # fmt: skip
    if told is None and context.reported is not None and is_earnings(context, found):
        before = periods.year(context.reported.first.year - 1)
        return Reading("DATE", before.value, before, modifier(found), None, ("months compared",), is_reference=False)
    if "earlier" in context.lower[found.start : found.end] and context.last and not is_earnings(context, found):
        back = periods.shift(context.last, -1, "year")
        return dated(found, back, UNKNOWN["year"], f"a year before {context.last.value}")
    reading = dated(found, around_anchor(context, "year", -1), UNKNOWN["year"], article_of(context))
    return Reading(reading.type, reading.value, reading.period, reading.mod, None, reading.steps, is_reference=False)
