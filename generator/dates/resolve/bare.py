"""Lengths without a number: "for years", "months of talks", and "a year", which is a length or how often.

Where such words are no time ("the days of old") the words around them say so; add a word by adding it to its pattern.
"""

import re

from generator.dates.context import Context
from generator.dates.resolve.lengths import is_aged, length, vague_duration
from generator.dates.resolve.shared import is_title, modifier
from generator.dates.rows import Found, Reading
from generator.dates.words import QUALITIES
from generator.records import TimexType

_LASTING = re.compile(
    r"\b(?:for|after|over|within|inside|in|took|takes?|taken|lasts?|lasted|spent|spend|spending|waited"
    r"|goes back|going back|dates back|dating back|many|during|through|of|by"
    r"|follows?|followed|last|several|with"
    r"|just|only|-) $"
)
_PREPOSED = re.compile(
    r"\b(?:in|for|within|inside|of|after|than|over|about|nearly|every|half|once|take|takes|took|is|was|last|lasts|lasted"
    r"|only|just|at least|by|to|under"
    r"|as|almost|more|be|with|during|before|or|and|until|spent|spend|around|roughly|some|up to|not|have|had|has"
    r"|like|such|that|from|on|into"
    r"|across|what|quite|less|through|least|approximately|probably|been|this|wait|waited|serve|served|gave|given|make"
    r"|makes|it's|per|what a|,) $"
)
_MONEY = re.compile(
    r"[$£€#]\s?[\d.,]+ ?(?:million|billion|trillion|bn|tn|mn?|k)?\)? $|(?:times|twice|once|\d|million|billion|thousand"
    r"|percent|%|cents?|barrels|tons?) $"
)


_BEING = re.compile(r"\b(?:is|was|be|been|become|becomes|became|as|declared|it's) $")
_OF = re.compile(r" of\b")
_SOME_DAY = re.compile(r" (?:of|for|when|that|to|in|on)\b")
_OF_STUFF = re.compile(r"\d (?:[a-z]+ of [a-z]+(?: equivalent)?|[a-z]+ [a-z]+s|[a-z]+s) $|\) $")
"""“5,000 barrels of oil”, “40 square miles”: an amount of something, which comes at a rate."""
_TRYING = re.compile(rf"\b(?:{'|'.join(QUALITIES)}) ")
_ON_FROM = re.compile(r" (?:on(?:,| from\b)|into\b)")
"""“A decade on from the invasion”, “A week into the strike”."""
_ITS = re.compile(
    r"'s? (?:silence|notice|leave|pay|wages|salary|walk|drive|journey|work|supply|delay|rest|grace|stay|holiday|vacation"
    r"|imprisonment|probation|warning|sail|march|ride|flight|worth|training|jail)\b"
)
"""“a minute's silence”, “a month's notice”."""
_RISE = re.compile(r"\d (?:degrees|percent|points|cm|mm|inches|metres|meters) $|% $")
_DOING = re.compile(r"\b[a-z]{2,}(?:s|ed|ing|ly) $|\bpeople $|\bmen $|\bhours $")
"""“kills hundreds a year”, “trains twice as many people a year”."""
_COUNTED = re.compile(rf"{_MONEY.pattern}|\d [a-z]+ $")
"""An amount of something, which happens at a rate."""


_APART = re.compile(r" (?:after|before|away|into (?:the|its|his|her|their|a))\b")
"""“killed hours after the announcement”: a length without a number."""


_NOT_OTHERS = re.compile(r",? not (?:hours|days|weeks|months|years|decades)\b")
_OTHERS_NOT = re.compile(r"\b(?:hours|days|weeks|months|years|decades),? not $")
"""“in a matter of days, not weeks”."""


_DETERMINED = re.compile(
    r"\b(?:the|these|those|his|her|their|my|our|your|its|old|new|boom|salad|glory|golden|dark|same|few|[a-z]+est|\d+) $"
)
"""Before units that are not a length by themselves: “the days and weeks” of something."""
_STUFF = re.compile(
    r" of (?!the\b|our\b|my\b|his\b|her\b|their\b|your\b|its\b|reckoning|yore|old\b|rage|action|week|year)[a-z]"
)
_BEGINS = re.compile(r"(?:^|[.!?:;\"'”’)] |\n)$")


def _is_stretch(found: Found, context: Context) -> bool:
    """Whether units alone are a length: “months of talks failed”, “days or even weeks”."""
    if found.get("unit") in {"seconds", "minutes"}:
        return False
    before = context.before(found.start, 40)
    if _DETERMINED.search(before):
        return False
    if found.row.name == "bare-units" and " " in context.lower[found.start : found.end]:
        return True  # "days or even weeks"
    return bool(_STUFF.match(context.after(found.end, 18)))


def bare_units(found: Found, context: Context) -> Reading | None:
    """“for years”, “after months of talks”."""
    if re.match(r" (?:trad|market|electronic|deal|session)", context.after(found.end, 12)):
        return None  # "in after hours trading"
    is_apart = found.get("unit") != "seconds" and _APART.match(context.after(found.end, 12))
    is_apart = (
        is_apart or _NOT_OTHERS.match(context.after(found.end, 14)) or _OTHERS_NOT.search(context.before(found.start, 14))
    )
    is_length = _LASTING.search(context.before(found.start, 12)) or is_apart
    return vague_duration(found, context) if is_length or _is_stretch(found, context) else None


def rate_or_length(found: Found, context: Context) -> Reading | None:
    """“a year”, “a day”: how often after an amount (“sells 500 a year”), else how long."""
    if is_title(found, context, "unit"):
        return None  # "per Business Week"
    kind = _kind_of_one(found, context)
    if kind is None:
        return None
    return Reading(kind, length(1, found.get("unit")), mod=modifier(found) if kind == "DURATION" else None)


def _kind_of_one(found: Found, context: Context) -> TimexType | None:
    """What one unit is by its kind and the words on either side of it."""
    before, unit = context.before(found.start, 22), found.get("unit")
    if context.lower.startswith("another", found.starts["unit"] - 8):
        is_more = unit in {"week", "fortnight", "month", "year", "decade", "hour"} and not before.endswith("yet ")
        return "DURATION" if is_more else None
    if (_ON_FROM.match(context.after(found.end, 9)) and _BEGINS.search(before)) or _ITS.match(context.after(found.end, 16)):
        return "DURATION"
    if unit in {"decade", "century"} and _RISE.search(before):
        return "SET"
    if unit == "night" and _MONEY.search(before):
        return "SET"
    if unit in {"second", "quarter", "min", "night", "decade", "century", "generation", "weekend"} or is_aged(found, context):
        is_length = unit in {"decade", "century", "weekend", "generation"} and _PREPOSED.search(before)
        return "DURATION" if is_length else None
    if _BEING.search(before) and (_SOME_DAY if unit == "day" else _OF).match(context.after(found.end, 7)):
        return None  # "it is a day of mourning", "a year of recovery"
    if _TRYING.search(context.lower, found.start, found.end):
        return "DURATION" if unit in {"week", "month", "year"} else None
    if re.match(r" (?:after|before)\b", context.after(found.end, 7)) and not _COUNTED.search(before):
        return "DURATION"  # "a day after the vote"
    return _kind_by_amount(found, context, before)


def _kind_by_amount(found: Found, context: Context, before: str) -> TimexType | None:
    """How often, where an amount stands in front of one unit; else how long, where a preposition does."""
    is_rate = _MONEY.search(before) or _OF_STUFF.search(context.before(found.start, 34))
    if context.lower[found.start : found.start + 4] == "per ":
        return "SET" if is_rate else None
    if "approx" in found.groups or (_PREPOSED.search(before) and not _MONEY.search(before)):
        return "DURATION" if found.get("unit") != "minute" or _PREPOSED.search(before) else None
    return "SET" if is_rate or _DOING.search(before) else None
