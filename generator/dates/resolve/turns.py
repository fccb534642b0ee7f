"""Weeks and halves of a month, turns and ends of years and centuries, and what is counted in summers."""

import re
from dataclasses import replace
from datetime import date, timedelta

from generator.dates import periods
from generator.dates.context import Context
from generator.dates.periods import Period
from generator.dates.resolve.absolute import month_alone, month_and_year
from generator.dates.resolve.months import is_month_name
from generator.dates.resolve.numbers import ordinal, whole
from generator.dates.resolve.shared import UNKNOWN, around_anchor, article_of, dated, safe_day
from generator.dates.resolve.story import narrated_year
from generator.dates.resolve.units import count_of, told_for, unit_name
from generator.dates.rows import Found, Reading
from generator.dates.words import SEASONS, WEEKDAYS
from generator.records import When

_LAST = frozenset({"last", "final", "closing"})


def week_of_month(found: Found, context: Context) -> Reading | None:
    """“the first week of June”: its first seven days, written as the ISO week that holds most of them; weekends, halves."""
    if "month" in found.groups and not is_month_name(found, context):
        return None
    bare = replace(found, groups={name: text for name, text in found.groups.items() if name in {"month", "year", "nth"}})
    if "which" in found.groups:
        around = around_anchor(context, "month", count_of(found.get("which")))
        month: Reading | None = dated(bare, around, UNKNOWN["month"], article_of(context))
    else:
        month = _month_told(bare, context)
    if month is None or month.period is None:
        return month
    word, unit = found.get("nth"), found.get("dateunit")
    nth = -1 if word in _LAST else 1 if word == "opening" else ordinal(word) or 1
    if unit in {"half", "fortnight"}:
        return _half_of(month, month.period, nth)
    if unit == "weekend":
        weekend = _weekend_of(month.period, nth)
        return None if weekend is None else dated(found, weekend, "", *month.steps)
    first = month.period.last - timedelta(6) if nth < 0 else month.period.first + timedelta(7 * (nth - 1))
    week = periods.week(first + timedelta(3))
    when = When(first, min(first + timedelta(6), month.period.last), "range")
    return replace(dated(found, week, "", *month.steps, f"{word} week of {month.value}"), when=when)


def _month_told(found: Found, context: Context) -> Reading | None:
    """The month named; of a year alone its first or its last."""
    if "month" not in found.groups:
        return dated(found, periods.month(int(found.groups["year"]), 12 if found.get("nth") in _LAST else 1), "")
    return month_and_year(found, context) if "year" in found.groups else month_alone(found, context)


def _half_of(month: Reading, whole_month: Period, nth: int) -> Reading | None:
    """The first or the second half of a month."""
    if nth not in {1, 2, -1}:
        return None
    middle = whole_month.first.replace(day=15)
    begin, end = (whole_month.first, middle) if nth == 1 else (middle + timedelta(1), whole_month.last)
    return replace(month, mod="START" if nth == 1 else "END", when=When(begin, end, "range"))


def _weekend_of(month: Period, nth: int) -> Period | None:
    """The nth weekend that begins in a month."""
    saturday = month.first + timedelta((WEEKDAYS["saturday"] - month.first.weekday()) % 7)
    saturdays = [at for week in range(5) if (at := saturday + timedelta(7 * week)) <= month.last]
    index = nth if nth < 0 else nth - 1
    return periods.weekend(saturdays[index]) if index < len(saturdays) else None


def end_day_of(found: Found, context: Context) -> Reading | None:
    """“the last day of 1999”, “the first day of March”: a day."""
    bare = replace(found, groups={name: text for name, text in found.groups.items() if name in {"month", "year"}})
    whole_one: Reading | None
    if "dateunit" in found.groups:
        unit = found.get("dateunit")
        whole_one = dated(bare, around_anchor(context, unit, count_of(found.get("which"))), UNKNOWN["day"], article_of(context))
    elif "month" in found.groups:
        is_name = is_month_name(found, context)
        whole_one = (
            (month_and_year(bare, context) if "year" in found.groups else month_alone(bare, context)) if is_name else None
        )
    else:
        whole_one = dated(bare, periods.year(int(found.groups["year"])), "")
    if whole_one is None or whole_one.period is None:
        return whole_one and dated(bare, None, UNKNOWN["day"])
    period, is_last = whole_one.period, found.get("nth").removeprefix("very ") in _LAST
    return dated(bare, periods.day(period.last if is_last else period.first), "", *whole_one.steps, f"of {period.value}")


_TURN_YEARS = 50
"""Years before the end of a century from which its turn is the one that lies ahead."""


def turn_of(found: Found, context: Context) -> Reading | None:
    """“the turn of the 20th century”: its start; of “the century” the turn nearest to the article; of the year likewise."""
    unit, anchor = found.get("dateunit"), context.anchor
    nth = ordinal(found.get("ordinal")) if "ordinal" in found.groups else None
    if unit == "millennium":
        return Reading("DATE", "2000", periods.year(2000), steps=("the turn of the third millennium",))
    if unit == "year":
        return new_year(found, context)
    if nth is None:
        if anchor is None:
            return Reading("DATE", UNKNOWN["century"])
        nth = anchor.year // 100 + (2 if anchor.year % 100 >= _TURN_YEARS else 1)
    if not 2 <= nth <= 30:
        return None
    turn = (nth - 1) * 100
    when = When(date(turn - 1, 1, 1), date(turn + 1, 12, 31), "range")
    return replace(dated(found, periods.century(nth), "", f"about {turn}"), mod="START", when=when)


_NEW, _SUMMER = 1, 6
"""The last month in which "the new year" is the one that has begun; in which it is so in a clause of the past."""


def new_year(found: Found, context: Context) -> Reading | None:
    """“in the new year”: the start of the next year, or of this one where it has just begun."""
    begun = narrated_year(context, found, 12) or _year_before_the_new(found, context)
    if begun is None:
        return Reading("DATE", UNKNOWN["year"], mod="START")
    year = periods.year(begun + 1)
    when = When(year.first, year.first.replace(month=3, day=31), "range")
    return replace(dated(found, year, "", article_of(context)), mod="START", when=when)


def _year_before_the_new(found: Found, context: Context) -> int | None:
    """The year that the new one follows, as seen from the article."""
    anchor = context.anchor
    if anchor is None:
        return None
    is_over = anchor.month <= _SUMMER and context.cue(found.start, found.end).direction == "past"
    is_begun = anchor.month <= _NEW or is_over or context.before(found.start, 6) == "since "
    return anchor.year - is_begun


def year_to_date(found: Found, context: Context) -> Reading | None:
    """“year to date”, “month to date”: from the first of January or of the month up to the article."""
    unit = found.get("dateunit")
    period = around_anchor(context, unit, 0)
    when = When(period.first, context.anchor, "range") if period and context.anchor else None
    return replace(dated(found, period, UNKNOWN[unit], article_of(context)), when=when)


def seasons_ago(found: Found, context: Context) -> Reading | None:
    """“two summers ago”: the second summer back of those that are over."""
    name, count = SEASONS[found.get("seasons").removesuffix("s")], whole(found.get("number"))
    if context.anchor is None or not count:
        return Reading("DATE", "PAST_REF")
    year = context.anchor.year + 1
    while year > 1 and periods.season(year, name).last >= context.anchor:
        year -= 1
    if year - count < 1:
        return None
    return dated(found, periods.season(year - count + 1, name), "", f"{count} back", article_of(context))


def this_time_of(found: Found, context: Context) -> Reading | None:
    """“this time last year”: TIMEX3 has the year; the days are those of the month around."""
    if "which" in found.groups:
        count, unit = count_of(found.get("which")), found.get("dateunit")
    else:
        count, unit = -(whole(found.get("back")) or 0), unit_name(found.get("unit")) or "year"
    period = around_anchor(context, unit, count)
    reading = dated(found, period, UNKNOWN[unit], article_of(context))
    at = periods.moved(context.anchor, unit, count) if context.anchor else None
    if unit != "year" or at is None:
        return reading
    return replace(reading, when=periods.month(at.year, at.month).when())


_NEAR_END = 10
"""Days before the end of a month or quarter from which it is told as good as over."""


def middle_of(found: Found, context: Context) -> Reading | None:
    """“mid-year”, “mid-month”: of the article's own."""
    unit, midweek = found.get("dateunit"), 2
    is_over = unit == "week" and context.anchor is not None and context.anchor.weekday() > midweek
    is_next = is_over and "which" not in found.groups and context.cue(found.start, found.end).direction == "future"
    return _part(replace(found, groups={**found.groups, "which": "next"}) if is_next else found, context, unit, "MID")


def unit_end(found: Found, context: Context) -> Reading | None:
    """“month-end”, “the week's end”: of the article's own, or of the one before where it was: “at quarter-end it had”."""
    return _part(found, context, found.get("dateunit"), "END", is_over=context.cue(found.start, found.end).direction == "past")


def _part(found: Found, context: Context, unit: str, mod: str, *, is_over: bool = False) -> Reading | None:
    as_mod = replace(found, groups={**found.groups, "mod": {"MID": "mid", "END": "end of"}[mod]})
    period = around_anchor(context, unit, count_of(found.get("which")))
    if is_over and period is not None and context.anchor and (period.last - context.anchor).days > _NEAR_END:
        period = periods.shift(period, -1)
    return dated(as_mod, period, UNKNOWN[unit], article_of(context))


def decades(found: Found, _context: Context) -> Reading | None:
    """“the 1980s and 90s”: two decades of one century."""
    start, digits = int(found.groups["decade"]), int(found.groups["next"])
    second = start // 100 * 100 + digits
    if second <= start:
        return None
    end = Reading("DATE", periods.decade(second).value, periods.decade(second))
    first = dated(replace(found, groups={k: v for k, v in found.groups.items() if k != "mod2"}), periods.decade(start), "")
    return replace(first, until="begin", also=(("until", end),))


_ORDINAL_LED = re.compile(
    r"\b(?:on|by|until|since|(?:runs?|ran|lasts?|lasted|goes) (?:up )?to|\d(?:st|nd|rd|th) (?:to|until|till|and)) $"
)
_TO_ORDINAL = re.compile(r" (?:to|until|till|and) the \d\d?(?:st|nd|rd|th)\b(?! (?:century|minute|floor|hole|over))")


def ordinal_day(found: Found, context: Context) -> Reading | None:
    """“on the 21st”: of the month told last, else of the article's."""
    if not _ORDINAL_LED.search(context.before(found.start, 14)) and not (
        context.before(found.start, 8).endswith(("from ", "between ")) and _TO_ORDINAL.match(context.after(found.end, 16))
    ):
        return None
    if "which" in found.groups:
        told = around_anchor(context, "month", count_of(found.get("which")))
    else:
        told = told_for(context, "month")
    month, number = told.first if told else context.anchor, int(re.sub(r"\D", "", found.get("day")))
    if month is None:
        return dated(found, None, UNKNOWN["day"])
    if "which" not in found.groups:
        month = _by_tense(month, number, found, context)
    return dated(found, safe_day(month.year, month.month, number), UNKNOWN["day"], f"of {month:%Y-%m}")


_HALF_MONTH = 15
"""Days beyond which "on the 7th", told in the present, is that of the next month."""


def _by_tense(month: date, number: int, found: Found, context: Context) -> date:
    """In the article's own month: a day ahead told in the past tense is of the month before, one gone told ahead the next."""
    anchor = context.anchor
    if anchor is None or (month.year, month.month) != (anchor.year, anchor.month):
        return month
    direction = context.cue(found.start, found.end).direction
    if direction == "past" and number > anchor.day:
        return periods.add_months(anchor, -1)
    is_ahead = number < anchor.day and (direction == "future" or (direction is None and anchor.day - number > _HALF_MONTH))
    return periods.add_months(anchor, 1) if is_ahead else month
