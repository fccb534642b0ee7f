"""Dates that carry their own year, and days and months that borrow one from the article."""

import re
from dataclasses import replace
from datetime import date

from generator.dates import periods
from generator.dates.context import Context
from generator.dates.resolve.choose import chosen_year
from generator.dates.resolve.months import day_number, is_month_name, month_number, year_counted, year_of_second
from generator.dates.resolve.shared import article_of, dated, safe_day
from generator.dates.resolve.story import narrated_year
from generator.dates.resolve.years import short, spelled_number
from generator.dates.rows import Found, Reading
from generator.dates.words import MONTHS, WEEKDAYS


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
    if "digits" in found.groups:
        year_: int | None = short(int(found.groups["digits"]), context)
    else:
        year_ = int(found.groups["year"]) if "year" in found.groups else spelled_number(found.get("spelled"))
    return None if year_ is None else dated(found, periods.month(year_, month_number(found.groups["month"])), "")


_NUMERIC = re.compile(r"(?<![\d/])(?P<first>\d\d?)/(?P<second>\d\d?)/(?:\d\d){1,2}(?![\d/])")
_MONTHS = "|".join(sorted(MONTHS, key=len, reverse=True))
_DAY_FIRST = re.compile(rf"\b\d\d?(?:st|nd|rd|th)?(?: of)? (?:{_MONTHS})\b|£\d|\b(?:crores?|lakhs?|rs\.? ?\d)")
_MONTH_FIRST = re.compile(rf"\b(?:{_MONTHS})\.? \d\d?\b(?![.,]?\d)|\b[ap]\.m\.")


def _is_day_first(context: Context) -> bool:
    """Whether an article puts days before months: by a numeric date that allows but one way, else by its other dates."""
    if context.is_day_first is None:  # asked once: it reads the whole article
        told = [(int(date_["first"]), int(date_["second"])) for date_ in _NUMERIC.finditer(context.lower)]
        if any(first > 12 or second > 12 for first, second in told):
            context.is_day_first = any(first > 12 for first, _ in told)
        else:
            context.is_day_first = bool(_DAY_FIRST.search(context.lower)) and not _MONTH_FIRST.search(context.lower)
    return context.is_day_first


def numeric_date(found: Found, context: Context) -> Reading | None:
    """`2/24/2022`: month first, unless that cannot be, dots part them or the article puts days first."""
    first, second = int(found.groups["first"]), int(found.groups["second"])
    year_ = int(found.groups["year"] if "year" in found.groups else found.groups["year2"].lstrip("'"))
    if year_ < 100:
        year_ += 1900 if year_ > 50 else 2000
    is_month_first = first <= 12 and (second > 12 or (found.get("sep") != "." and not _is_day_first(context)))
    month_, day_ = (first, second) if is_month_first else (second, first)
    period = safe_day(year_, month_, day_) if month_ <= 12 else None
    return None if period is None else dated(found, period, "", "month first" if is_month_first else "day first")


_DAY_LED = re.compile(
    r"\b(?:on|since|until|till|by|before|after|dated|born|starting|beginning|effective|deal of|attacks? of"
    r"|week of|night of|morning of|events of) $"
)
_FRACTIONS = frozenset({2, 3, 4, 5, 8, 10, 16})


def numeric_day(found: Found, context: Context) -> Reading | None:
    """“on 3/14”: month first, unless that cannot be; what may be a share, a score or “24/7” is left alone."""
    first, second = int(found.groups["first"]), int(found.groups["second"])
    is_led = "weekdayabbr" in found.groups or _DAY_LED.search(context.before(found.start, 14))
    if not is_led or (first < second in _FRACTIONS and "weekdayabbr" not in found.groups):
        return None
    month_, day_ = (first, second) if first <= 12 else (second, first)
    if not 1 <= month_ <= 12 or safe_day(2000, month_, day_) is None:
        return None
    return _nearest_day(found, context, month_, day_)


def iso_date(found: Found, _context: Context) -> Reading | None:
    """`2022-02-24`."""
    period = safe_day(int(found.groups["year"]), int(found.groups["mm"]), int(found.groups["dd"]))
    return None if period is None else dated(found, period, "")


def iso_time(found: Found, context: Context) -> Reading | None:
    """`2022-02-24T14:05:00Z`."""
    day = iso_date(found, context)
    time = f"{found.get('hour')}:{found.get('minute')}{found.get('zone').upper()}"
    return day and replace(day, type="TIME", value=f"{day.value}T{time}")


def day_of_month(found: Found, context: Context) -> Reading | None:
    """A day and a month without a year."""
    if not is_month_name(found, context):
        return None
    return _nearest_day(
        found, context, month_number(found.groups["month"]), day_number(found.get("day") or found.get("dayword"))
    )


_YEAR_BEHIND = re.compile(r"(?: of)? (?P<which>last|this|next) year\b(?!')")


def _year_behind(context: Context, end: int) -> int | None:
    """The year of “the evening of March 2 last year”."""
    behind = _YEAR_BEHIND.match(context.after(end, 16))
    return year_counted(context, behind["which"]) if behind else None


def _nearest_day(found: Found, context: Context, month_: int, day_: int) -> Reading | None:
    """That day in the year told last, or in the one chosen by tense and nearness."""
    told = (
        _year_behind(context, found.end) or year_of_second(context, found.end, month_) or narrated_year(context, found, month_)
    )
    if told and (period := safe_day(told, month_, day_)):
        return dated(found, period, "", f"the year told with it or last, {told}")
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
    if told := year_of_second(context, found.end, month_):
        return dated(found, periods.month(told, month_), "", f"the year told behind it, {told}")
    if told := narrated_year(context, found, month_):
        return dated(found, periods.month(told, month_), "", f"the year told last, {told}")
    if context.anchor is None:
        return dated(found, None, f"XXXX-{month_:02d}")
    around = context.anchor.year
    period, step = chosen_year(context, found, {y: periods.month(y, month_) for y in (around - 1, around, around + 1)})
    return dated(found, period, "", article_of(context), step)


_BACK_TO = frozenset({"that year", "the same year", "the following year", "the next year", "that", "that same", "the same"})
_BESIDE = frozenset({"the following", "the next", "the previous"})


def _beside_told(found: Found, context: Context, month_: int) -> Reading | None:
    """“the following January”: after the date told last."""
    told = context.last
    if told is None:
        return month_alone(found, context)
    year_ = told.first.year
    if found.get("which") == "the previous":
        year_ -= month_ >= told.first.month
    else:
        year_ += month_ <= told.last.month
    period = periods.month(year_, month_)
    if "day" in found.groups:
        at = safe_day(year_, month_, day_number(found.groups["day"]))
        return None if at is None else dated(found, at, "", f"“{found.get('which')}”, from {told.value}")
    return dated(found, period, "", f"“{found.get('which')}”, from {told.value}")


def month_told(found: Found, context: Context) -> Reading | None:
    """“last May”, “next June”, “this March”, “May of last year”."""
    if not is_month_name(found, context):
        return None
    month_, word = month_number(found.groups["month"]), found.get("which")
    if word == "that" and re.match(r" [A-Z][a-z]", context.shown[found.end : found.end + 3]):
        return None  # "said that April Jones"
    if word in _BESIDE:
        return _beside_told(found, context, month_)
    told_year = context.last.first.year if context.last and word in _BACK_TO else None
    if told_year is None and (context.anchor is None or word in _BACK_TO):
        return dated(found, None, f"XXXX-{month_:02d}")
    year_ = told_year if told_year is not None else context.anchor.year if context.anchor else 0
    if word in _BACK_TO:
        year_ += "following" in word or "next" in word
    elif "year" in word:
        year_ += -1 if word.startswith(("last", "past")) else 1 if word.startswith("next") else 0
    elif word in {"last", "past", "this past"} and context.anchor:
        year_ -= month_ >= context.anchor.month
    elif word in {"next", "coming", "this coming"} and context.anchor:
        year_ += month_ <= context.anchor.month
    day_ = found.get("day")
    if day_:
        period = safe_day(year_, month_, day_number(day_))
        return None if period is None else dated(found, period, "", article_of(context), f"“{word}”")
    return dated(found, periods.month(year_, month_), "", article_of(context), f"“{word}”")


def september_11(found: Found, context: Context) -> Reading | None:
    """The attacks of 2001, in what was written after them."""
    if context.anchor is not None and context.anchor <= date(2001, 9, 11):
        return None
    return dated(found, periods.day(date(2001, 9, 11)), "", "the attacks of 2001")
