"""Years, decades, centuries and years before Christ."""

import re
from dataclasses import replace
from datetime import date

from generator.dates import periods
from generator.dates.context import Context
from generator.dates.resolve.months import day_number, month_number
from generator.dates.resolve.numbers import ordinal, whole
from generator.dates.resolve.shared import dated, modifier
from generator.dates.rows import Found, Reading
from generator.dates.words import DECADES, SEASONS
from generator.records import When

_MEASURE = re.compile(
    r"[ -](?:people|persons|men|women|children|workers|jobs|employees|troops|soldiers|dead|deaths|miles|feet|km"
    r"|kilomet|metres?|meters?|pounds"
    r"|tons|tonnes|acres|shares|points|dollars|cases|homes|houses|seats|votes|members|students|players|times|percent|cars|units"
    r"|megawatts?|mw|cc|mhz|rpm|yards|square|degrees|pages|words|calories|in favou?r|block"
    r"|grams|kilos?|kilograms|litres|liters|gallons|barrels)"
)


_QUANTITY = re.compile(
    r"(?:[$£€]|\bno\.? ?|#|about|over|nearly|almost|some|(?<!later )(?<!earlier )than|up to"
    r"|(?<!since at )(?<!from at )(?<!until at )(?<!by at )(?<!to at )least|flight|room|boeing"
    r"|model|route|highway|page|chapter"
    r"|section|article|resolution|channel|rs|psalm|bus|unit|lot|suite|apartment|windows|office|series|points? to|down to"
    r"|rose to|fell to) ?$"
)


_MODEL = re.compile(
    r" (?:team|squad|model|(?:[A-Z][a-z]+ )?(?:Chevrolet|Chevy|Ford|Toyota|Honda|Buick|Cadillac|Pontiac|Dodge|Jeep"
    r"|Chrysler|Plymouth|Mercedes|BMW|Volvo|Volkswagen|Nissan|Mazda|Lincoln|Oldsmobile|Mustang|Corvette|Jaguar"
    r"|Porsche|Ferrari))\b"
)


_ADDRESS = re.compile(r" (?:[A-Z][a-z]+ ){1,2}(?:Road|Street|Avenue|Lane|Drive|Boulevard|Blvd|Ave|Rd)\b")
_CLOCK = re.compile(r"\b(?:shortly|just|soon|minutes|hours) (?:after|before) $|\bat about $")
"""Before a clock time without its colon: “shortly after 1100”."""
_CLOCKS = re.compile(r"\b(?:until|till|between)(?: \d{4} and)? $")
_OLD = 1500
"""Before this year such a number is a clock time in an article of today: “between 1040 and 1050”."""


def bare_year(found: Found, context: Context) -> Reading | None:
    """A year standing alone: likely years only, and no number of people, points or pages."""
    year_ = int(found.groups["year"])
    is_led = re.search(
        r"(?:\b(?:in|since|by|until|till|before|after|from|of|during|year|to|through|throughout|into|within|and|or|early|late|mid|between|circa|fiscal"
        r"|for|around|born|died|b\.|d\.|back to|january|spring|summer|autumn|fall|winter),?|\() ?(?:the )?$",
        context.before(found.start),
    )
    if _MEASURE.match(context.after(found.end, 14)) or not (1000 <= year_ <= 2100):
        return None
    if not is_led and _ADDRESS.match(context.shown[found.end : found.end + 40]):
        return None
    before = context.before(found.start, 20)
    is_clock = _CLOCK.search(before) or (context.anchor and year_ < _OLD and _CLOCKS.search(before))
    if year_ % 100 < 60 and is_clock:
        return None
    if _QUANTITY.search(context.before(found.start, 16)) or _MODEL.match(context.shown[found.end : found.end + 30]):
        return None
    is_circa = found.get("approx").startswith("c")
    if not is_led and not is_circa and not found.get("mod") and not 1900 <= year_ <= 2039:
        return None
    return dated(found, periods.year(year_), "")


_AGED = re.compile(r"\b(?:his|her|their|my|your|our) $")


_MEASURED = re.compile(r"\b(?:temperatures?|highs?|lows?|degrees|percent|per cent|age|aged|shot|polls?|scored|his|her|their)\b")


def decade_of(found: Found, context: Context) -> Reading | None:
    """“the 1990s”, “the nineties”, “the '90s”; “his late forties” are an age."""
    if "decadeword" in found.groups:
        if _AGED.search(context.before(found.start, 6)):
            return None
        return dated(found, periods.decade(1900 + DECADES[found.groups["decadeword"]]), "")
    digits, era = found.groups["decade"], found.groups.get("era", "")
    if era.startswith("b"):
        return Reading("DATE", f"BC{digits[:-1]:0>3}")
    if len(digits) == 2 and not era:
        around = context.lower[max(0, found.start - 1) : found.start + 8]
        if not re.search(r"'|the |mid|late|early", around):
            return None
        if "'" not in around and (int(digits) < 50 or _MEASURED.search(context.before(found.start, 40))):
            return None  # "in the mid-20s": degrees, per cent, an age
        return dated(found, periods.decade((2000 if int(digits) < 30 else 1900) + int(digits)), "")
    start = int(digits)
    if start == 0 or (start == 1000 and "mod" not in found.groups):
        return None  # "tens of 1000s"
    return dated(found, periods.century(start // 100 + 1) if start % 100 == 0 and start < 1900 else periods.decade(start), "")


def century_of(found: Found, _context: Context) -> Reading | None:
    """“the 20th century”."""
    nth = ordinal(found.groups["ordinal"])
    if nth is None or not 1 <= nth <= 30:
        return None
    if "era" in found.groups and found.groups["era"].startswith("b"):
        return Reading("DATE", f"BC{nth - 1:02d}")
    return dated(found, periods.century(nth), "")


def before_christ(found: Found, context: Context) -> Reading | None:
    """A year BC has a value but no days: the calendar here begins in the year 1."""
    year_ = int(found.groups["anyyear"])
    if "." not in found.get("era") and not context.is_capital(found.starts["era"]):
        return None  # "an ad 30 seconds long"
    if "month" in found.groups and found.groups["era"].startswith("b"):
        return Reading("DATE", f"BC{year_:04d}-{month_number(found.groups['month']):02d}")
    if "season" in found.groups and found.groups["era"].startswith("b"):
        return Reading("DATE", f"BC{year_:04d}-{SEASONS[found.groups['season']]}")
    if found.groups["era"].startswith("b"):
        return Reading("DATE", f"BC{year_:04d}")
    return Reading("DATE", f"{year_:04d}", periods.year(year_), modifier(found)) if year_ >= 1 else None


def stretch_of_years(found: Found, context: Context) -> Reading | None:
    """“1939-45”, “1989-1990”: the first year, with the whole stretch, and the last."""
    first, last = int(found.groups["year"]), int(found.groups["until"])
    if last < 100:
        last += first // 100 * 100
    if not first < last <= first + 150 or _MEASURE.match(context.after(found.end, 14)):
        return None
    when = When(date(first, 1, 1), date(last, 12, 31), "range", lasted=True)
    end = Reading("DATE", f"{last:04d}", periods.year(last), steps=(f"the end of what began in {first}",))
    return Reading("DATE", f"{first:04d}", periods.year(first), when=when, until="begin", also=(("until", end),))


def short_year(found: Found, context: Context) -> Reading | None:
    """“since '05”, “the summer of '69”: of this century up to the article's year, else of the one before."""
    is_listed = context.last is not None and context.last.unit == "year" and context.lower[context.at : found.start] == ", "
    if (
        "season" not in found.groups
        and not is_listed
        and not re.search(
            r"\b(?:in|since|until|till|of|by|from|back in|to|and|or|the|summer|winter|spring|fall|autumn) $",
            context.before(found.start, 8),
        )
    ):
        return None
    number = short(int(found.groups["digits"]), context)
    season = SEASONS.get(found.get("season"))
    return dated(found, periods.season(number, season) if season else periods.year(number), "")


def short(digits: int, context: Context) -> int:
    """The year of two digits: of this century up to the year after the article's, else of the one before."""
    latest = context.anchor.year + 1 if context.anchor else 2030
    return 2000 + digits if 2000 + digits <= latest else 1900 + digits


def season_of_years(found: Found, _context: Context) -> Reading | None:
    """“the 2010-11 season”: one stretch over the turn of two years, named for the first; which months, sports differ in."""
    first, last = int(found.groups["year"]), int(found.groups["until"])
    if last % 100 != (first + 1) % 100:
        return None
    if "season" in found.groups:
        return dated(found, periods.season(first + 1, SEASONS[found.get("season")]), "")
    when = When(date(first, 1, 1), date(first + 1, 12, 31), "range")
    return Reading("DATE", f"{first:04d}", periods.year(first), when=when, steps=(f"one season over {first} and {first + 1}",))


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


def years_before_christ(found: Found, _context: Context) -> Reading | None:
    """“490 to 480 BC”."""
    first, last = int(found.groups["begin"]), day_number(found.groups["until"])
    if first < last:
        return None
    end = Reading("DATE", f"BC{last:04d}")
    return Reading("DATE", f"BC{first:04d}", until="begin", also=(("until", end),))


def centuries(found: Found, _context: Context) -> Reading | None:
    """“the 19th and 20th centuries”."""
    first, last = ordinal(found.groups["ordinal"]), ordinal(found.groups["next"])
    if not first or not last or not first < last <= 30:
        return None
    end = Reading("DATE", periods.century(last).value, periods.century(last))
    return replace(dated(found, periods.century(first), ""), until="begin", also=(("until", end),))
