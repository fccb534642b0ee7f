"""Quarters of a company's own year: "the fiscal third quarter", "its fourth quarter ended June 30".

They keep the number that the company gives them; their days are the three months told, or those that follow from the end of
its year where the article tells it, else any of the months before the article in which such a quarter can lie.
"""

import re
from datetime import date, timedelta

from generator.dates import periods
from generator.dates.context import Context
from generator.dates.periods import Period
from generator.dates.rows import Found
from generator.dates.words import MONTHS

_ENDED = re.compile(
    r",? (?:(?:that|which) )?(?:ended|ending|ends) (?:on |in )?(?P<month>[a-z]+)\.?(?: (?P<day>\d\d?)\b)?"
    r"(?:,? (?P<year>(?:1[5-9]|20)\d\d))?"
)
_YEAR_END = re.compile(
    r"\b(?:fiscal|financial) (?:years?(?:,? (?:which|that|\d{4}),?)?|\d{4},?(?: (?:which|that))?)"
    r" (?P<way>ends?|ended|ending|closes?|runs through|begins?|began|beginning|starts?|started)"
    r"(?: (?:on|in|at))?(?: the (?:end|start|beginning) of)? (?P<month>[a-z]+)"
)
_LONGEST = 190
"""Days before an article in which a quarter that is just being told of lies: three months, reported within a hundred days."""
_HALF = 45
"""Days from a quarter's middle to its end, and from there to the telling of its results; its middle gives it its year."""


def ended_on(context: Context, end: int) -> date | None:
    """The day behind an expression's end at which its quarter "ended": the latest such day up to the article, or one ahead."""
    after = _ENDED.match(context.after(end, 48))
    if after is None or after["month"] not in MONTHS:
        return None
    month, day = MONTHS[after["month"]], int(after["day"] or 31)
    if after["year"]:
        return _day_of(int(after["year"]), month, day)
    if context.anchor is None:
        return None
    days = [_day_of(y, month, day) for y in (context.anchor.year - 1, context.anchor.year, context.anchor.year + 1)]
    is_ahead = "ending" in after[0]
    fitting = [at for at in days if (at >= context.anchor if is_ahead else at <= context.anchor)]
    return fitting[0 if is_ahead else -1]


def _day_of(year: int, month: int, day: int) -> date:
    """That day; the month's last where it is shorter."""
    last = _end(year, month)
    return last.replace(day=min(max(day, 1), last.day))


def labelled(nth: int, last: date) -> Period:
    """The quarter that a company numbers so and that ended on a day, named for the year of its middle."""
    year = (last - timedelta(_HALF)).year
    return Period("quarter", periods.add_months(last + timedelta(1), -3), last, f"{year:04d}-Q{nth}")


def year_end(context: Context) -> int | None:
    """The month that ends the financial year told in an article; None where there is none, or more than one."""
    if context.year_end is None:
        ends = {month for told in _YEAR_END.finditer(context.lower) if (month := _last_month(told))}
        context.year_end = ends.pop() if len(ends) == 1 else 0
    return context.year_end or None


def _last_month(told: re.Match[str]) -> int:
    month = MONTHS.get(told["month"], 0)
    return (month - 2) % 12 + 1 if month and told["way"][0] in "bs" else month


def own_quarter(found: Found, context: Context, nth: int, *, is_ahead: bool) -> Period | None:
    """The fiscal quarter of a number: by the end of the year told, else somewhere in the months before the article."""
    month, anchor = year_end(context), context.anchor
    if anchor is None:
        return None
    if month is None:
        return _somewhere(anchor, nth, is_ahead) if "fiscal" in context.lower[found.start : found.end] else None
    ends = [_end(year, (month + 3 * nth - 1) % 12 + 1) for year in (anchor.year - 1, anchor.year, anchor.year + 1)]
    last = next(at for at in ends if at >= anchor) if is_ahead else [at for at in ends if at < anchor][-1]
    return labelled(nth, last)


def _somewhere(anchor: date, nth: int, is_ahead: bool) -> Period:
    """A quarter of a year whose end is not told: any of the months in which one told of can lie."""
    if is_ahead:
        return Period("quarter", anchor - timedelta(_LONGEST // 2), anchor + timedelta(_LONGEST), f"{anchor.year:04d}-Q{nth}")
    year = (anchor - timedelta(2 * _HALF)).year
    return Period("quarter", anchor - timedelta(_LONGEST), anchor - timedelta(1), f"{year:04d}-Q{nth}")


def of_year(nth: int, year: int, month: int) -> Period:
    """A quarter of the fiscal year of a number, which ends in that year's month."""
    months = year * 12 + month - 1 - 3 * (4 - nth)
    last = _end(months // 12, months % 12 + 1)
    return Period("quarter", periods.add_months(last + timedelta(1), -3), last, f"{year:04d}-Q{nth}")


def whole_year(year: int, month: int) -> Period:
    """The fiscal year of a number, which ends in that year's month."""
    last = _end(year, month)
    return Period("year", periods.add_months(last + timedelta(1), -12), last, f"{year:04d}")


def _end(year: int, month: int) -> date:
    return periods.month(year, month).last
