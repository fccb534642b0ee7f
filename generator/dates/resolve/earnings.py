"""Quarters and years in news about earnings: "the latest quarter", "a year ago"."""

import re
from datetime import date, timedelta

from generator.dates import periods
from generator.dates.context import Context
from generator.dates.periods import Period
from generator.dates.resolve import fiscal
from generator.dates.resolve.shared import UNKNOWN, around_anchor, article_of, dated, modifier
from generator.dates.rows import Found, Reading
from generator.dates.tense import sentence_start

_EARNINGS = re.compile(
    r"[$£€#%]|\b(?:profit|profits|net|sales|loss|losses|revenue|revenues|share|income|earnings|earned|lost|results|percent)\b"
)


def is_earnings(context: Context, found: Found) -> bool:
    """Whether money is told of close by: there "a year ago" means a quarter."""
    return bool(_EARNINGS.search(context.lower, max(0, found.start - 160), found.end + 60))


_SPORT = re.compile(
    r"\b(?:touchdowns?|yards?|field goals?|rebounds?|quarterback|half-?time|interceptions?|free throws?|(?:out)?scor(?:ed|ing)"
    r"|goals?|kick(?:ed|s)?|penalty|points?|substitutes?|extra time|tackles?|turnovers?|referee)\b"
)
_MONEY = re.compile(r"[$£€#%]|\b(?:profit|profits|sales|revenues?|shares?|income|earnings|percent|percentage|results)\b")


def is_sport(context: Context, found: Found) -> bool:
    """Whether a match is told of close by, and no money: there a half and a quarter are parts of it."""
    near = max(0, found.start - 90), found.end + 90
    return bool(_SPORT.search(context.lower, *near)) and not _MONEY.search(context.lower, *near)


def _ended_on(found: Found, context: Context, last: date) -> Reading:
    """The three months up to a day, numbered as told, else as the quarter of the calendar that holds most of them."""
    middle = last - timedelta(45)
    period, told = periods.containing("quarter", middle), context.reported
    number = int((told if told and told.first <= middle <= told.last else period).value[-1]) if period else 1
    return dated(found, fiscal.labelled(number, last), "", f"ended {last}", article_of(context))


_RESULTS = re.compile(r"'s (?:[a-z]+ )?(?:loss|profit|results?|earnings|net|figures?|income|charge)\b")


def quarter_told(found: Found, context: Context) -> Reading | None:
    """“the quarter”, “the latest period”, “the 1988 quarter”: the quarter told last, or the one that “ended Sept. 30”."""
    last = fiscal.ended_on(context, found.end)
    if last is not None:
        return _ended_on(found, context, last)
    word = context.lower[found.start : found.end]
    if word == "this quarter" and context.reported and _RESULTS.match(context.after(found.end, 30)):
        return dated(found, context.reported, "", "the quarter reported")
    if word.startswith(("this", "that")):
        told = around_anchor(context, "quarter", 0) if word.startswith("this") else context.by_unit.get("quarter")
        return dated(found, told, UNKNOWN["quarter"], article_of(context))
    told = context.reported
    if "year" in found.groups:
        told = told if "quarter" in word else compared_quarter(context, found.start)
        return _in_year(told, int(found.groups["year"]))
    if told is None and context.anchor is not None:
        if not is_earnings(context, found) and word == "the quarter":
            return None
        told = around_anchor(context, "quarter", -1)
    return dated(found, told, UNKNOWN["quarter"], "the quarter told last")


def _in_year(told: Period | None, number: int) -> Reading:
    """The same quarter in the year of a number; the year where no quarter was told."""
    period = periods.shift(told, number - int(told.value[:4]), "year") if told else periods.year(number)
    value = period.value if period else UNKNOWN["quarter"]
    return Reading("DATE", value, period, steps=("the quarter told last, in that year",), is_reference=False)


_SPAN = re.compile(
    r"\b(?:(?P<quarter>quarter|three months|latest period)|(?:six|nine|12|twelve|6|9) months|half"
    r"|for the (?:full |fiscal )?year)\b"
)


def compared_quarter(context: Context, at: int) -> Period | None:
    """The quarter that figures at a place are of; None where nine months or a whole year are told, there or just before."""
    begin = sentence_start(context.lower, at)
    spans = list(_SPAN.finditer(context.lower, begin, at))
    if not spans and begin:
        spans = list(_SPAN.finditer(context.lower, sentence_start(context.lower, begin - 1), begin))
    return None if spans and not spans[-1]["quarter"] else context.reported


def year_ago(found: Found, context: Context) -> Reading | None:
    """“a year ago”, “year-earlier”: in earnings news the same quarter of the year before, else the year."""
    told = compared_quarter(context, found.start)
    if "year" in found.groups:
        is_quarter = "quarter" in context.lower[found.start : found.end]
        return _in_year(told or (context.by_unit.get("quarter") if is_quarter else None), int(found.groups["year"]))
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
