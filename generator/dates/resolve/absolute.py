"""Dates that carry their own year, and days and months that borrow one from the article."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date

from generator.dates import periods
from generator.dates.context import Context
from generator.dates.periods import Period
from generator.dates.resolve.numbers import ordinal, whole
from generator.dates.resolve.shared import article_of, dated, safe_day
from generator.dates.rows import Found, Reading
from generator.dates.words import DECADES, MONTHS, ORDINALS, SEASONS, WEEKDAYS
from generator.records import When


def month_number(text: str) -> int:
    """1 to 12 for a month's name or abbreviation."""
    return MONTHS[text.rstrip(".")]


def day_number(text: str) -> int:
    """1 to 31 for "3", "3rd" or "third"."""
    return ORDINALS.get(text) or int(re.sub(r"\D", "", text))


_SHORT = frozenset({"jan", "mar", "may", "march", "dec", "sep", "jun", "june", "april", "august", "apr"})
_MARCH_BEFORE = re.compile(r"\b(?:annual|long|ice|death|peace|salt|protest|wedding|funeral|freedom|man|the) $")
_NAME_AFTER = re.compile(r"[ ](?:for|against|of dimes|madness|on [A-Z]|[A-Z][a-z]+(?: of| said|,| and|\.))")


_MONTH_LED = re.compile(
    r"\b(?:in|since|by|until|till|before|after|from|of|during|to|through|and|or|last|next|this|for|the|between|late|early|mid) ?$"
)


def is_month_name(found: Found, context: Context) -> bool:
    """False for "may" and "march" in small letters, and for people and marches of that name."""
    name, at = found.groups["month"].rstrip("."), found.starts["month"]
    if name not in _SHORT:
        return True
    if not context.is_capital(at):
        return False
    after = context.shown[at + len(found.groups["month"]) : at + len(name) + 24]
    if len(found.groups) > 1 or found.groups["month"].endswith("."):
        return True  # a day, a year or a modifier goes with it
    if name == "march":
        return not (
            (_MARCH_BEFORE.search(context.before(at, 12))
            and not re.match(r" \w+", after))
            or _NAME_AFTER.match(after)
            or re.search(r"(?:annual|long|ice|death|salt) $", context.before(at, 8))
        )
    if name == "may":
        return bool(
            re.search(
                r"\b(?:in|since|by|until|till|before|after|from|of|during|to|through|and|or|last|next|this|for|the|between|\() ?$",
                context.before(at, 10),
            )
        ) or bool(re.match(r"['’,.;)]| (?:and|or|to) (?:apr|ju)", after))
    return not re.match(r" [A-Z][a-z]", after) or bool(_MONTH_LED.search(context.before(at, 10)))


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
    year_ = int(found.groups["year"]) if "year" in found.groups else spelled_number(found.get("spelled"))
    return None if year_ is None else dated(found, periods.month(year_, month_number(found.groups["month"])), "")


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
    r"(?:[$£€]|\bno\.? ?|#|about|over|nearly|almost|some|than|up to|least|flight|room|boeing|model|route|highway|page|chapter"
    r"|section|article|resolution|channel|rs|psalm|bus|unit|lot|suite|apartment|windows|office|series|points? to|down to"
    r"|rose to|fell to) ?$"
)
_MODEL = re.compile(
    r" (?:team|squad|model|(?:[A-Z][a-z]+ )?(?:Chevrolet|Chevy|Ford|Toyota|Honda|Buick|Cadillac|Pontiac|Dodge|Jeep"
    r"|Chrysler|Plymouth|Mercedes|BMW|Volvo|Volkswagen|Nissan|Mazda|Lincoln|Oldsmobile|Mustang|Corvette|Jaguar|Porsche|Ferrari))\b"
)


def bare_year(found: Found, context: Context) -> Reading | None:
    """A year standing alone: likely years only, and no number of people, points or pages."""
    year_ = int(found.groups["year"])
    is_led = re.search(
        r"(?:\b(?:in|since|by|until|till|before|after|from|of|during|year|to|through|and|or|early|late|mid|between|circa|fiscal"
        r"|for|around|born|died|b\.|d\.|back to|january|spring|summer|autumn|fall|winter),?|\() ?(?:the )?$",
        context.before(found.start),
    )
    if _MEASURE.match(context.after(found.end, 14)) or not (1000 <= year_ <= 2100):
        return None
    if _QUANTITY.search(context.before(found.start, 14)) or _MODEL.match(context.shown[found.end : found.end + 30]):
        return None
    if not is_led and not 1900 <= year_ <= 2039:
        return None
    return dated(found, periods.year(year_), "")


def decade_of(found: Found, context: Context) -> Reading | None:
    """ "the 1990s", "the nineties", "the '90s"."""
    if "decadeword" in found.groups:
        if re.search(r"(?:his|her|their|my|your|our|into|mid|late|early)[ -]$", context.before(found.start, 7)) and not (
            context.before(found.start, 12).endswith(" the ")
            or ("the" in found.row.name
            and context.lower[found.start : found.start + 3] == "the")
        ):
            return None
        start = 1900 + DECADES[found.groups["decadeword"]]
    else:
        digits = found.groups["decade"]
        if len(digits) == 2 and not re.search(
            r"'|the |mid|late|early", context.lower[max(0, found.start - 1) : found.start + 8]
        ):
            return None
        if "era" in found.groups and found.groups["era"].startswith("b"):
            return Reading("DATE", f"BC{digits[:-1]:0>3}")
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
    if "month" in found.groups and found.groups["era"].startswith("b"):
        return Reading("DATE", f"BC{year_:04d}-{month_number(found.groups['month']):02d}")
    if "season" in found.groups and found.groups["era"].startswith("b"):
        return Reading("DATE", f"BC{year_:04d}-{SEASONS[found.groups['season']]}")
    if found.groups["era"].startswith("b"):
        return Reading("DATE", f"BC{year_:04d}")
    return Reading("DATE", f"{year_:04d}", periods.year(year_)) if year_ >= 1 else None


NEAR = {"day": 120, "month": 0, "quarter": 100, "half": 190, "season": 60}
"""Days within which a day or quarter is taken for the nearest of its name, whatever the tense: a schedule told in the past
("set Nov. 10 as the deadline") looks ahead all the same."""


def chosen_year(context: Context, found: Found, options: dict[int, Period]) -> tuple[Period | None, str]:
    """Of one period in several years the one meant: the nearest to the article, or what the tense asks for."""
    anchor = context.anchor
    if not options:
        return None, "no such day"
    if anchor is None:
        return None, "no publication date"
    near = sorted(options.values(), key=lambda p: (_distance(p, anchor), p.first))
    led = context.before(found.start, 14)
    if re.search(r"\b(?:ended|since|began|begun)(?: on| in)? $", led) and near[0].first > anchor:
        return next((p for p in near if p.first <= anchor), near[0]), "it is over"
    if (
        re.search(r"\b(?:ending|expires|until|by|effective|starting|due)(?: on| in)? $", led)
        and near[0].last < anchor
        and (anchor - near[0].last).days > 45
    ):
        return next((p for p in near if p.last >= anchor), near[0]), "it lies ahead"
    if _distance(near[0], anchor) <= NEAR.get(near[0].unit, 0):
        return near[0], "the nearest"
    cue = context.cue(found.start, found.end)
    if (
        near[0].unit == "month"
        and near[0].first > anchor
        and _distance(near[0], anchor) <= 150
        and context.looks_forward(found.start)
    ):
        return near[0], "looks ahead (an infinitive)"
    if cue.direction == "past":
        past = [p for p in near if p.first <= anchor]
        return (past or near)[0], f"past tense (“{cue.word}”)"
    if cue.direction == "future" and cue.is_near:
        ahead = [p for p in near if p.last >= anchor]
        return (ahead or near)[0], f"looks ahead (“{cue.word}”)"
    return near[0], "the nearest"


def _distance(period: Period, at: date) -> int:
    """Days between a period and a day."""
    if period.first <= at <= period.last:
        return 0
    return (at - period.last).days if period.last < at else (period.first - at).days


_NARRATION = 1500
"""Characters within which an account without a publication date stays in the year it told last."""


def narrated_year(context: Context, at: int) -> int | None:
    """Without a publication date: the year the text told last, not far before a place."""
    if context.last is None or context.anchor is not None or at - context.at > _NARRATION:
        return None
    return context.last.first.year


def day_of_month(found: Found, context: Context) -> Reading | None:
    """A day and a month without a year."""
    if not is_month_name(found, context):
        return None
    month_, day_ = month_number(found.groups["month"]), day_number(found.get("day") or found.get("dayword"))
    if (told := narrated_year(context, found.start)) and (period := safe_day(told, month_, day_)):
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
    if told := narrated_year(context, found.start):
        return dated(found, periods.month(told, month_), "", f"the year told last, {told}")
    if context.anchor is None:
        return dated(found, None, f"XXXX-{month_:02d}")
    around = context.anchor.year
    period, step = chosen_year(context, found, {y: periods.month(y, month_) for y in (around - 1, around, around + 1)})
    return dated(found, period, "", article_of(context), step)


_BACK_TO = frozenset({"that year", "the same year", "the following year", "the next year"})


def month_told(found: Found, context: Context) -> Reading | None:
    """ "last May", "next June", "this March", "May of last year"."""
    if not is_month_name(found, context):
        return None
    month_, word = month_number(found.groups["month"]), found.get("which")
    told_year = context.last.first.year if context.last and word in _BACK_TO else None
    if context.anchor is None and told_year is None:
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


_RANGE = re.compile(r"to|through|until|-|/")


def days_of_month(found: Found, context: Context) -> Reading | None:
    """ "Feb 21 to 23", "April 24 and 25": the first day, with the whole stretch where it is one, and the last day."""
    if not is_month_name(found, context):
        return None
    last_day = day_number(found.get("day2") or found.get("until"))
    if "year" in found.groups:
        begin = full_date(found, context)
    else:
        begin = day_of_month(found, context)
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


def stretch_of_years(found: Found, context: Context) -> Reading | None:
    """ "1939-45", "1989-1990": the first year, with the whole stretch, and the last."""
    first, last = int(found.groups["year"]), int(found.groups["until"])
    if last < 100:
        last += first // 100 * 100
    if not first < last <= first + 150 or _MEASURE.match(context.after(found.end, 14)):
        return None
    when = When(date(first, 1, 1), date(last, 12, 31), "range", lasted=True)
    end = Reading("DATE", f"{last:04d}", periods.year(last), steps=(f"the end of what began in {first}",))
    return Reading("DATE", f"{first:04d}", periods.year(first), when=when, until="begin", also=(("until", end),))


def spelled_number(text: str) -> int | None:
    """1997 for "nineteen ninety-seven", 2000 for "two thousand"."""
    if text.startswith("two thousand"):
        return 2000 + (whole(text.removeprefix("two thousand").replace("and", "").strip() or "zero") or 0)
    head, _, tail = text.replace("-", " ").partition(" ")
    century, rest = whole(head), whole(tail.removeprefix("oh ")) if tail != "hundred" else 0
    if (
        century is None
        or rest is None
        or not 0 <= rest < 100
        or (rest < 10 and tail != "hundred" and not tail.startswith("oh "))
    ):
        return None
    return century * 100 + rest


def spelled_year(found: Found, context: Context) -> Reading | None:
    """A year in words, as it is spoken."""
    year_ = spelled_number(found.get("spelled"))
    led = re.search(r"(?:\bin|since|by|until|before|after|from|of|year|to|\.|,|atlanta) $", context.before(found.start, 10))
    if year_ is None or (
        found.get("spelled").startswith(("two", "twenty")) and not (led or found.start + 5 < found.starts["spelled"])
    ):
        return None
    return dated(found, periods.year(year_), "")


def years_before_christ(found: Found, context: Context) -> Reading | None:
    """ "490 to 480 BC"."""
    first, last = int(found.groups["begin"]), day_number(found.groups["until"])
    if first < last:
        return None
    end = Reading("DATE", f"BC{last:04d}")
    return Reading("DATE", f"BC{first:04d}", until="begin", also=(("until", end),))
