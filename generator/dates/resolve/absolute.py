"""Dates that carry their own year, and days and months that borrow one from the article."""

from __future__ import annotations

import re
from datetime import date

from generator.dates import periods
from generator.dates.context import Context
from generator.dates.periods import Period
from generator.dates.resolve.numbers import ordinal
from generator.dates.resolve.shared import article_of, dated, safe_day
from generator.dates.rows import Found, Reading
from generator.dates.words import DECADES, MONTHS, ORDINALS, WEEKDAYS
from generator.records import When


def month_number(text: str) -> int:
    """1 to 12 for a month's name or abbreviation."""
    return MONTHS[text.rstrip(".")]


def day_number(text: str) -> int:
    """1 to 31 for "3", "3rd" or "third"."""
    return ORDINALS.get(text) or int(re.sub(r"\D", "", text))


def is_month_name(found: Found, context: Context, group: str = "month") -> bool:
    """False for "may" and "march" in small letters: those are words of their own."""
    name = found.groups[group].rstrip(".")
    return name not in {"may", "march", "mar", "sun", "sat"} or context.is_capital(found.starts[group])


def full_date(found: Found, context: Context) -> Reading | None:
    """Day, month and year."""
    if not is_month_name(found, context):
        return None
    period = safe_day(
        int(found.groups["year"]), month_number(found.groups["month"]), day_number(found.get("day") or found.get("dayword"))
    )
    return None if period is None else dated(found, period, "")


def month_and_year(found: Found, context: Context) -> Reading | None:
    """A month of a year."""
    if not is_month_name(found, context):
        return None
    return dated(found, periods.month(int(found.groups["year"]), month_number(found.groups["month"])), "")


def numeric_date(found: Found, context: Context) -> Reading | None:
    """`2/24/2022`: month first, unless that cannot be; two-digit years are the century of the article's nearest."""
    first, second = int(found.groups["first"]), int(found.groups["second"])
    year_ = int(found.groups["year"] if "year" in found.groups else found.groups["year2"].lstrip("'"))
    if year_ < 100:
        year_ += 1900 if year_ > 50 else 2000
    month_, day_ = (first, second) if first <= 12 else (second, first)
    period = safe_day(year_, month_, day_) if month_ <= 12 else None
    return None if period is None else dated(found, period, "", "month first" if first <= 12 else "day first")


def iso_date(found: Found, context: Context) -> Reading | None:
    """`2022-02-24`."""
    period = safe_day(int(found.groups["year"]), int(found.groups["mm"]), int(found.groups["dd"]))
    return None if period is None else dated(found, period, "")


_MEASURE = re.compile(
    r"[ -](?:people|persons|men|women|children|workers|jobs|employees|troops|soldiers|dead|deaths|miles|feet|km|kilomet|met|pounds"
    r"|tons|tonnes|acres|shares|points|dollars|cases|homes|houses|seats|votes|members|students|players|times|percent|cars|units"
    r"|megawatts?|mw|cc|mhz|rpm|yards|square|degrees|pages|words|calories|in favou?r|block)"
)
_QUANTITY = re.compile(
    r"(?:[$£€]|\bno\.? ?|#|about|over|nearly|almost|some|than|up to|least|of the|flight|room|boeing|model|route|highway|page|chapter"
    r"|section|article|resolution|channel|rs|psalm|bus|unit|lot|suite|apartment|windows|office|series|points? to|down to"
    r"|rose to|fell to) ?$"
)


def bare_year(found: Found, context: Context) -> Reading | None:
    """A year standing alone: likely years only, and no number of people, points or pages."""
    year_ = int(found.groups["year"])
    is_led = re.search(
        r"(?:\b(?:in|since|by|until|till|before|after|from|of|during|year|to|through|and|or|early|late|mid|between|circa|fiscal"
        r"|for|around|back to|january|spring|summer|autumn|fall|winter),?|\() ?(?:the )?$",
        context.before(found.start),
    )
    if _MEASURE.match(context.after(found.end, 14)) or not (1000 <= year_ <= 2100):
        return None
    if _QUANTITY.search(context.before(found.start, 14)):
        return None
    if not is_led and not 1900 <= year_ <= 2039:
        return None
    return dated(found, periods.year(year_), "")


def decade_of(found: Found, context: Context) -> Reading | None:
    """ "the 1990s", "the nineties", "the '90s"."""
    if "decadeword" in found.groups:
        start = 1900 + DECADES[found.groups["decadeword"]]
    else:
        digits = found.groups["decade"]
        start = int(digits) if len(digits) == 4 else (2000 if int(digits) < 30 else 1900) + int(digits)
    if start % 100 == 0 and start % 10 == 0 and start < 1900:
        return dated(found, periods.century(start // 100 + 1), "")
    return dated(found, periods.decade(start), "")


def century_of(found: Found, context: Context) -> Reading | None:
    """ "the 20th century"."""
    nth = ordinal(found.groups["ordinal"])
    if nth is None or not 1 <= nth <= 30:
        return None
    if "era" in found.groups and found.groups["era"].startswith("b"):
        return Reading("DATE", f"BC{nth - 1:02d}")
    return dated(found, periods.century(nth), "")


def before_christ(found: Found, context: Context) -> Reading | None:
    """A year BC has a value but no days: the calendar here begins in the year 1."""
    year_ = int(found.groups["anyyear"])
    if found.groups["era"].startswith("b"):
        return Reading("DATE", f"BC{year_:04d}")
    return Reading("DATE", f"{year_:04d}", periods.year(year_)) if 1 <= year_ else None


def chosen_year(context: Context, found: Found, options: dict[int, Period]) -> tuple[Period | None, str]:
    """Of one period in several years the one meant: by tense, else the nearest to the article."""
    anchor = context.anchor
    if not options:
        return None, "no such day"
    if anchor is None:
        return None, "no publication date"
    cue = context.cue(found.start, found.end)
    near = sorted(options.values(), key=lambda p: (_distance(p, anchor), p.first))
    if cue.direction == "past":
        past = [p for p in near if p.first <= anchor]
        return (past or near)[0], f"past tense (“{cue.word}”)"
    if cue.direction == "future":
        ahead = [p for p in near if p.last >= anchor and (p.first - anchor).days < 300]
        return (ahead if ahead and cue.is_near else near)[0], f"looks ahead (“{cue.word}”)"
    return near[0], "the nearest"


def _distance(period: Period, at: date) -> int:
    """Days between a period and a day; what lies ahead counts a little farther."""
    if period.first <= at <= period.last:
        return 0
    return (at - period.last).days if period.last < at else (period.first - at).days + 30


def narrated_year(context: Context) -> int | None:
    """Without a publication date: the year the text told last."""
    return context.last.first.year if context.last and context.anchor is None else None


def day_of_month(found: Found, context: Context) -> Reading | None:
    """A day and a month without a year."""
    if not is_month_name(found, context):
        return None
    month_, day_ = month_number(found.groups["month"]), day_number(found.get("day") or found.get("dayword"))
    if (told := narrated_year(context)) and (period := safe_day(told, month_, day_)):
        return dated(found, period, "", f"the year told last, {told}")
    around = context.anchor.year if context.anchor else 2000
    options = {y: p for y in (around - 1, around, around + 1) if (p := safe_day(y, month_, day_))}
    if not options:
        return None
    period, step = chosen_year(context, found, options)
    named = found.get("weekdayabbr").rstrip(".")
    if period and named in WEEKDAYS:
        fits = [p for p in options.values() if p.first.weekday() == WEEKDAYS[named]]
        period, step = (fits[0], f"the year in which it is a {named.title()}") if len(fits) == 1 else (period, step)
    return dated(found, period, f"XXXX-{month_:02d}-{day_:02d}", article_of(context), step)


def month_alone(found: Found, context: Context) -> Reading | None:
    """A month without a year."""
    if not is_month_name(found, context):
        return None
    month_ = month_number(found.groups["month"])
    if told := narrated_year(context):
        return dated(found, periods.month(told, month_), "", f"the year told last, {told}")
    if context.anchor is None:
        return dated(found, None, f"XXXX-{month_:02d}")
    around = context.anchor.year
    period, step = chosen_year(context, found, {y: periods.month(y, month_) for y in (around - 1, around, around + 1)})
    return dated(found, period, "", article_of(context), step)


def month_told(found: Found, context: Context) -> Reading | None:
    """ "last May", "next June", "this March", "May of last year"."""
    if not is_month_name(found, context):
        return None
    month_, word = month_number(found.groups["month"]), found.get("which")
    if context.anchor is None:
        return dated(found, None, f"XXXX-{month_:02d}")
    year_ = context.anchor.year
    if "year" in word:
        year_ += -1 if word.startswith(("last", "past")) else 1 if word.startswith("next") else 0
    elif word in {"last", "past"}:
        year_ -= month_ >= context.anchor.month
    elif word in {"next", "coming"}:
        year_ += month_ <= context.anchor.month
    day_ = found.get("day")
    if day_:
        period = safe_day(year_, month_, day_number(day_))
        return None if period is None else dated(found, period, "", article_of(context), f"“{word}”")
    return dated(found, periods.month(year_, month_), "", article_of(context), f"“{word}”")


def later_day(found: Found, context: Context) -> Reading | None:
    """The second day of "Feb 21 to 23", read after the first."""
    if context.last is None or context.last.unit != "day":
        return None
    period = safe_day(context.last.first.year, context.last.first.month, day_number(found.get("day") or found.get("dayword")))
    if period is None or period.first <= context.last.first:
        return None
    return dated(found, period, "", "the month told just before")


def stretch_of_years(found: Found, context: Context) -> Reading | None:
    """ "1939-45", "1989-1990"."""
    first = int(found.groups["year"])
    last = int(found.groups["until"])
    if last < 100:
        last += first // 100 * 100
    if not first < last <= first + 150 or _MEASURE.match(context.after(found.end, 14)):
        return None
    when = When(date(first, 1, 1), date(last, 12, 31), "range", lasted=True)
    return Reading("DATE", f"{first:04d}/{last:04d}", periods.year(first), when=when)
