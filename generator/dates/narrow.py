"""A length in front of a date that says which days are meant: "the first three months of 2021", "the three months to June".

Both stay expressions of their own, as TIMEX3 has it; the date's days become those of the part, or of all that ends with it.
"""

import re
from dataclasses import replace
from datetime import timedelta
from itertools import pairwise

from generator.dates import periods
from generator.records import TimeMention, When

_LENGTH = re.compile(r"P(?P<count>\d{1,3})(?P<unit>[DWMY])")
_UNITS = {"D": "day", "W": "week", "M": "month", "Y": "year"}


def narrow_dates(body: str, mentions: tuple[TimeMention, ...]) -> tuple[TimeMention, ...]:
    """The mentions, a date behind a length holding the days that the two mean together."""
    out = list(mentions)
    for index, (length, whole) in enumerate(pairwise(mentions)):
        told = _LENGTH.fullmatch(length.value)
        if told is None or length.type != "DURATION" or whole.type != "DATE" or whole.when is None:
            continue
        link = body[length.end : whole.start]
        if when := _part_of(link, length, whole, told):
            out[index + 1] = replace(whole, when=when, steps=(*whole.steps, f"“{length.text}” of it"))
        elif when := _run_up(link, body[max(0, length.start - 4) : length.end], whole.when, told):
            out[index + 1] = replace(whole, when=when, steps=(*whole.steps, f"“{length.text}” up to it"))
    return tuple(out)


_PART = re.compile(r"(?:the\s+)?(?P<end>first|opening|last|final|closing)\b", re.I)
_OF = re.compile(r"\s+(?:of|in)\s+")


def _part_of(link: str, length: TimeMention, whole: TimeMention, told: re.Match[str]) -> When | None:
    """`The first three months of 2021`: the first or the last days of a stretch; None where it is no longer than they are."""
    part, when = _PART.match(length.text), whole.when
    if not part or told["unit"] == "Y" or whole.mod or not _OF.fullmatch(link):
        return None
    if when is None or not when.first or not when.last or when.lasted:
        return None
    is_first = part["end"].lower() in {"first", "opening"}
    start = when.first if is_first else when.last + timedelta(1)
    end = periods.moved(start, _UNITS[told["unit"]], int(told["count"]) * (1 if is_first else -1))
    if end is None:
        return None
    first, last = (start, end - timedelta(1)) if is_first else (end, when.last)
    return When(first, last, "range", doubt=when.doubt) if when.first <= first <= last <= when.last else None


_UP_TO = re.compile(
    r",?\s+(?:(?:that|which)\s+)?(?:to|through|(?P<ended>end(?:ed|ing|s)))\s+(?:(?:on|in|at)\s+)?(?:the\s+end\s+of\s+)?", re.I
)
_LONGEST_END = 31
"""Days of the longest date at which a length is told to end."""


def _run_up(link: str, length: str, when: When, told: re.Match[str]) -> When | None:
    """`The three months to June`, `the year ended June 30`: all the days that end with a day or a month."""
    up_to, last = _UP_TO.fullmatch(link), when.last
    is_counted = up_to is not None and (up_to["ended"] or re.search(r"\b(?:the|its) ", length, re.I))
    if not is_counted or last is None or told["unit"] == "D" or (when.days or _LONGEST_END) > _LONGEST_END:
        return None
    first = periods.moved(last + timedelta(1), _UNITS[told["unit"]], -int(told["count"]))
    return When(first, last, "range", doubt=when.doubt) if first else None
