"""Durations and sets: how long, how often. They never name a day."""

from __future__ import annotations

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


def is_age(found: Found, context: Context) -> bool:
    """Whether a length is the age of someone: “aged four to nine years”, “45 years old”."""
    return bool(_AGE.match(context.after(found.end, 8)) or _AGED.search(context.before(found.start, 34)))


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
        _QUARTER.search(unit) and "rel" not in found.groups and not _IN_A_ROW.search(context.lower, found.start, found.end)
    ):
        return None
    if re.fullmatch(r"(?:1[89]|20)\d\d", text) or (text.isdigit() and text.startswith("0")):
        return None
    if _PAST.match(context.after(found.end, 14)):
        return None  # "one minute past midnight"
    if "fraction" in found.groups:
        amount += 0.5
    if (text, unit) == ("one", "day") and "rel" not in found.groups:
        if _ONE_DAY.match(context.after(found.end, 16)):
            return None
        if _is_some_day(found, context):
            return Reading("DATE", "FUTURE_REF")
    return Reading("DURATION", length(amount, unit), mod=modifier(found))


_PAST = re.compile(r" past (?:noon|midnight|midday|the hour)\b")
_OFFSET = re.compile(r" (?:later|earlier|ago|from now|hence)\b")
_ONE_DAY = re.compile(rf" in (?:the )?(?:early |late |mid-)?(?:\d{{4}}|{'|'.join((*MONTHS, *SEASONS))})\b")
"""“One day in 1962 he left”: some day of a year that is told."""
_LESSER = {"Y": "MWD", "M": "WD", "W": "D", "D": "H", "TH": "M", "TM": "S"}
"""Under each unit those that may follow it in one length."""


def duration_in_two(found: Found, context: Context) -> Reading | None:
    """“two hours and 15 minutes”: one length of two units."""
    one, two = number(found.get("number")), number(found.get("rest"))
    upper, lower = UNITS[found.get("unit")], UNITS[found.get("lesser")]
    if one is None or two is None or lower.removeprefix("T") not in _LESSER[upper] or _AGE.match(context.after(found.end, 8)):
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
    return context.cue(found.start, found.end).direction == "future"


def age_of_a_thing(found: Found, context: Context) -> Reading | None:
    """“the three-year-old war”, “a decades-old ban”; ages of people are none."""
    if "number" not in found.groups:
        before = context.before(found.start, 14).split()
        is_counted = bool(before) and number(before[-1]) is not None and before[-1] not in {"a", "an", "the"}
        return None if is_counted else Reading("DURATION", length(None, found.get("unit")))
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
    if _AGE.match(context.after(found.end, 8)):
        return None
    return Reading("DURATION", length(None, found.get("unit")), mod=modifier(found))


def a_while(found: Found, context: Context) -> Reading | None:
    """“for a while”, “for some time”."""
    if re.search(r"\b(?:once in|at|quite) $", context.before(found.start, 9)) or context.after(found.end, 4) == " off":
        return None
    return Reading("DURATION", "PXX" if "while" in found.get("while") else "PXM")


_LASTING = re.compile(
    r"\b(?:for|after|over|within|in|took|takes?|taken|lasts?|lasted|spent|waited|many|during|through|of|by"
    r"|follows?|followed|last|several|with"
    r"|just|only|-) $"
)
_PREPOSED = re.compile(
    r"\b(?:in|for|within|of|after|than|over|about|nearly|every|half|once|take|takes|took|is|was|last|lasts|lasted"
    r"|only|just|at least|by|to|under"
    r"|as|almost|more|be|with|during|before|or|and|until|spent|spend|around|roughly|some|up to|not|have|had|has"
    r"|like|such|that|from|on|into"
    r"|across|what|quite|less|through|least|approximately|probably|been|this|wait|waited|serve|served|gave|make"
    r"|makes|it's|per|what a|,) $"
)
_MONEY = re.compile(
    r"[$£€#]\s?[\d.,]+ ?(?:million|billion|trillion|bn|tn|mn?|k)?\)? $|(?:times|twice|once|\d|million|billion|thousand"
    r"|percent|%|cents?|barrels|tons?) $"
)


_BEING = re.compile(r"\b(?:is|was|be|been|become|becomes|became|as|declared|it's) $")
_SOME_DAY = re.compile(r" (?:of|for|when|that|to|in|on)\b")
_OF_STUFF = re.compile(r"\d (?:[a-z]+ of [a-z]+|[a-z]+ [a-z]+s|[a-z]+s) $|\) $")
"""“5,000 barrels of oil”, “40 square miles”: an amount of something, which comes at a rate."""
_ON_FROM = re.compile(r" (?:on(?:,| from\b)|into\b)")
"""“A decade on from the invasion”, “A week into the strike”."""
_COUNTED = re.compile(rf"{_MONEY.pattern}|\d [a-z]+ $")
"""An amount of something, which happens at a rate."""


_APART = re.compile(r" (?:after|before|away)\b")
"""“killed hours after the announcement”: a length without a number."""


_DETERMINED = re.compile(r"\b(?:the|these|those|his|her|their|my|our|your|its|old|same|few|[a-z]+est|\d+) $")
"""Before units that are not a length by themselves: “the days and weeks” of something."""
_STUFF = re.compile(
    r" of (?!the\b|our\b|my\b|his\b|her\b|their\b|your\b|its\b|reckoning|yore|old\b|rage|action|week|year)[a-z]"
)
_BEGINS = re.compile(r"(?:^|[.!?:;\"'”’)] |\n)$")
_VERB = re.compile(
    r"\b(?:[a-z]{2,}(?:ed|ing)|despite|end|face|faces|see|sees|saw|quell|crush|cap|caps|took|cost|costs|to|brought|wasted) $"
)


def _is_stretch(found: Found, context: Context) -> bool:
    """Whether units alone are a length: “months of talks failed”, “days or even weeks”."""
    if found.get("unit") in {"seconds", "minutes"}:
        return False
    before = context.before(found.start, 40)
    if _DETERMINED.search(before):
        return False
    if found.row.name == "bare-units" and " " in context.lower[found.start : found.end]:
        return True  # "days or even weeks"
    if not _STUFF.match(context.after(found.end, 18)):
        return False
    return bool(_BEGINS.search(before) or _VERB.search(before))


def bare_units(found: Found, context: Context) -> Reading | None:
    """“for years”, “after months of talks”."""
    if re.match(r" (?:trad|market|electronic|deal|session)", context.after(found.end, 12)):
        return None  # "in after hours trading"
    is_apart = found.get("unit") != "seconds" and _APART.match(context.after(found.end, 8))
    is_length = _LASTING.search(context.before(found.start, 12)) or is_apart
    return vague_duration(found, context) if is_length or _is_stretch(found, context) else None


def rate_or_length(found: Found, context: Context) -> Reading | None:
    """“a year”, “a day”: how often after an amount (“sells 500 a year”), else how long."""
    before = context.before(found.start, 22)
    unit = found.get("unit")
    if is_title(found, context, "unit"):
        return None  # "per Business Week"
    if context.lower.startswith("another", found.starts["unit"] - 8):
        is_more = unit in {"week", "fortnight", "month", "year", "decade", "hour"} and not before.endswith("yet ")
        return Reading("DURATION", length(1, unit), mod=modifier(found)) if is_more else None
    if _ON_FROM.match(context.after(found.end, 9)) and _BEGINS.search(before):
        return Reading("DURATION", length(1, unit), mod=modifier(found))
    if unit in {"decade", "century"} and re.search(r"\d (?:degrees|percent|points|cm|mm|inches|metres|meters) $|% $", before):
        return Reading("SET", length(1, unit))
    if unit in {"second", "quarter", "min", "night", "decade", "century", "generation", "weekend"} or _AGE.match(
        context.after(found.end, 8)
    ):
        is_length = unit in {"decade", "century", "weekend", "generation"} and _PREPOSED.search(before)
        return Reading("DURATION", length(1, unit), mod=modifier(found)) if is_length else None
    if unit == "day" and _BEING.search(before) and _SOME_DAY.match(context.after(found.end, 7)):
        return None  # "it is a day of mourning"
    if re.match(r" (?:after|before)\b", context.after(found.end, 7)) and not _COUNTED.search(before):
        return Reading("DURATION", length(1, unit), mod=modifier(found))  # "a day after the vote"
    if context.lower[found.start : found.start + 4] == "per ":
        is_rate = _MONEY.search(before) or _OF_STUFF.search(context.before(found.start, 34))
        return Reading("SET", length(1, unit)) if is_rate else None
    if "approx" in found.groups or (_PREPOSED.search(before) and not _MONEY.search(before)):
        if unit in {"minute"} and not _PREPOSED.search(before):
            return None
        return Reading("DURATION", length(1, unit), mod=modifier(found))
    if _MONEY.search(before) or _OF_STUFF.search(context.before(found.start, 34)):
        return Reading("SET", length(1, unit))
    if re.search(r"\b[a-z]{2,}(?:s|ed|ing|ly) $|\bpeople $|\bmen $|\bhours $", before):
        return Reading("SET", length(1, unit))
    return None


def quarter_of_a_unit(found: Found, _context: Context) -> Reading | None:
    """“a quarter of an hour”, “a quarter century”."""
    times = 3 if "three" in found.groups else 1
    value = f"P{25 * times}Y" if found.get("unit") == "century" else f"PT{15 * times}M"
    return Reading("DURATION", value, mod=modifier(found))
