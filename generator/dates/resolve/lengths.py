"""Durations and sets: how long, how often. They never name a day."""

import re

from generator.dates.context import Context
from generator.dates.resolve.numbers import number, written
from generator.dates.resolve.shared import is_title, modifier
from generator.dates.rows import Found, Reading
from generator.dates.words import MONTHS, SEASONS, UNITS

_TENFOLD = {
    "DE": (10, "Y"),
    "CE": (100, "Y"),
    "ML": (1000, "Y"),
    "2W": (2, "W"),
    "6M": (6, "M"),
    "GE": (1, "GE"),
    "WE": (1, "WE"),
}
_VAGUE = {"DE": "DE", "CE": "CE", "ML": "ML", "2W": "W", "6M": "M", "GE": "GE"}
_AGED = re.compile(r"\b(?:aged|ages|age)(?: of| between| from)?(?: [\w-]{1,12} (?:to|and|or))? $")
_AGE = re.compile(r"[ -](?:old\b|of age\b|-old)|'? (?:in prison|imprisonment)?(?:old\b)")
_QUARTER = re.compile(r"quarters?$")
_IN_A_ROW = re.compile(r"\b(?:straight|consecutive|successive) ")


_HALF = 0.5
_HALVES = {"TH": "PT30M", "Y": "P6M"}
"""“half an hour”, “half a year” in whole units."""


def length(amount: float | None, unit: str) -> str:
    """The TIMEX3 value of so many units; X where the number is not known."""
    letters = UNITS[unit]
    clock = "T" if letters.startswith("T") else ""
    if amount is None:
        return f"P{clock}X{_VAGUE.get(letters, letters.removeprefix('T'))}"
    if amount == _HALF and letters in _HALVES:
        return _HALVES[letters]
    times, letters = _TENFOLD.get(letters, (1, letters))
    return f"P{clock}{written(amount * times)}{letters.removeprefix('T')}"


def is_aged(found: Found, context: Context) -> bool:
    """Whether “old” or “of age” follows a length."""
    return bool(_AGE.match(context.after(found.end, 8)))


def is_age(found: Found, context: Context) -> bool:
    """Whether a length is the age of someone: “aged four to nine years”, “45 years old”."""
    return is_aged(found, context) or bool(_AGED.search(context.before(found.start, 34)))


def duration(found: Found, context: Context) -> Reading | None:
    """“three weeks”, “about two years”, “a five-year plan”. Ages, and quarters of a whole, are none."""
    text, unit = found.get("number"), found.get("unit")
    amount = number(text) if text else 1.0 if "fraction" in found.groups else None
    if amount is None or is_age(found, context):
        return None
    if text in {"a", "an"} and "rel" not in found.groups and "fraction" not in found.groups:
        return None  # the row for "a year" decides between length and rate
    if is_title(found, context, "unit") or ("rel" in found.groups and _OFFSET.match(context.after(found.end, 12))):
        return None
    if text == "the" and not (unit.endswith("s") and "rel" in found.groups):
        return None
    if (unit in {"second", "quarter", "min"} and text in {"a", "an", "the", "one"}) or (
        _QUARTER.search(unit) and not _is_length_of_quarters(found, context)
    ):
        return None
    if re.fullmatch(r"(?:1[89]|20)\d\d", text) or (text.isdigit() and text.startswith("0")):
        return None
    if _PAST.match(context.after(found.end, 14)):
        return None  # "one minute past midnight"
    if "fraction" in found.groups:
        amount += 0.5
    if (text, unit) == ("one", "day") and found.end - found.start == len("one day"):
        if _ONE_DAY.match(context.after(found.end, 16)):
            return None
        if _is_some_day(found, context):
            return Reading("DATE", "FUTURE_REF")
    return Reading("DURATION", length(amount, unit), mod=modifier(found))


_QUARTERS_LONG = re.compile(r"\b(?:for|over|after|lasted|in) $")


def _is_length_of_quarters(found: Found, context: Context) -> bool:
    """“the past two quarters”, “six straight quarters”, “over five quarters”; “three quarters of them” are a share."""
    if "rel" in found.groups or _IN_A_ROW.search(context.lower, found.start, found.end):
        return True
    is_share = found.get("number") in {"three", "3"} or context.after(found.end, 4) == " of "
    return not is_share and bool(_QUARTERS_LONG.search(context.before(found.start, 8)))


_PAST = re.compile(r" (?:past|after|to|before) (?:noon|midnight|midday|the hour)\b")
_OFFSET = re.compile(r" (?:later|earlier|ago|from now|hence)\b")
_ONE_DAY = re.compile(rf" in (?:the )?(?:early |late |mid-)?(?:\d{{4}}|{'|'.join((*MONTHS, *SEASONS))})\b")
"""“One day in 1962 he left”: some day of a year that is told."""
_LESSER = {"Y": "MWD", "M": "WD", "W": "D", "D": "H", "TH": "M", "TM": "S"}
"""Under each unit those that may follow it in one length."""


def duration_in_two(found: Found, context: Context) -> Reading | None:
    """“two hours and 15 minutes”: one length of two units."""
    one, two = number(found.get("number")), number(found.get("rest"))
    upper, lower = UNITS[found.get("unit")], UNITS[found.get("lesser")]
    if one is None or two is None or lower.removeprefix("T") not in _LESSER[upper] or is_aged(found, context):
        return None
    if (upper in {"Y", "M", "W"}) == lower.startswith("T") or "the" in {found.get("number"), found.get("rest")}:
        return None
    link = "" if upper.startswith("T") or not lower.startswith("T") else "T"
    value = f"{length(one, found.get('unit'))}{link}{written(two)}{lower.removeprefix('T')}"
    return Reading("DURATION", value, mod=modifier(found))


def _is_some_day(found: Found, context: Context) -> bool:
    """“Will one day be king”; “one day longer” is a length."""
    if re.match(r" (?:longer|more|of|after|before|earlier|later|to)\b", context.after(found.end, 9)):
        return False
    is_led = _MODAL.search(context.before(found.start, 7))
    return bool(is_led) or context.cue(found.start, found.end).direction == "future"


_MODAL = re.compile(r"(?:'d|would|could|might|'ll|will|must) $")


def age_of_a_thing(found: Found, context: Context) -> Reading | None:
    """“the three-year-old war”, “a decades-old ban”; ages of people are none."""
    if "number" not in found.groups:
        before = context.before(found.start, 14).split()
        is_counted = bool(before) and number(before[-1]) is not None and before[-1] not in {"a", "an", "the"}
        vague = None if found.get("unit").endswith("s") else 1
        return None if is_counted else Reading("DURATION", length(vague, found.get("unit")))
    return Reading("DURATION", length(number(found.get("number")), found.get("unit")))


def unit_long(found: Found, _context: Context) -> Reading | None:
    """“day-long”, “months-long”."""
    unit = found.get("unit")
    return Reading("DURATION", length(None if unit.endswith("s") else 1, unit))


def the_hour(found: Found, context: Context) -> Reading | None:
    """“within the next hour”; "the last minute" is a point."""
    if not re.search(r"\b(?:in|within|over|during|for|through) $", context.before(found.start, 9)):
        return None
    half = "half" in context.lower[found.start : found.end]
    return Reading("DURATION", "PT30M" if half else length(1, found.get("unit")))


def all_unit(found: Found, _context: Context) -> Reading | None:
    """“all week”, “all day long”."""
    unit = found.get("unit")
    return Reading("DURATION", length(1, unit))


def couple(found: Found, _context: Context) -> Reading | None:
    """“a couple of years”: two."""
    return Reading("DURATION", length(2, found.get("unit")), mod=modifier(found))


def vague_duration(found: Found, context: Context) -> Reading | None:
    """“several months”, “for years”, “in recent weeks”."""
    if is_aged(found, context):
        return None
    return Reading("DURATION", length(None, found.get("unit")), mod=modifier(found))


def a_while(found: Found, context: Context) -> Reading | None:
    """“for a while”, “for some time”."""
    if re.search(r"\b(?:once in|at|quite) $", context.before(found.start, 9)) or context.after(found.end, 4) == " off":
        return None
    return Reading("DURATION", "PXX" if "while" in found.get("while") else "PXM")


def quarter_of_a_unit(found: Found, _context: Context) -> Reading | None:
    """“a quarter of an hour”, “a quarter century”."""
    times = 3 if "three" in found.groups else 1
    value = f"P{25 * times}Y" if found.get("unit") == "century" else f"PT{15 * times}M"
    return Reading("DURATION", value, mod=modifier(found))
