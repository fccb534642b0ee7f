"""A length that says which part of a date is meant: "the first three months of 2021", "the last two weeks of May".

Both stay expressions of their own, as TIMEX3 has it; the date's days become those of the part.
"""

import re
from dataclasses import replace
from datetime import date, timedelta
from itertools import pairwise

from generator.dates.periods import add_months
from generator.records import TimeMention, When

_PART = re.compile(r"(?:the\s+)?(?P<end>first|opening|last|final|closing)\b", re.I)
_LENGTH = re.compile(r"P(?P<count>\d{1,3})(?P<unit>[DWM])")
_OF = re.compile(r"\s+(?:of|in)\s+")
_DAYS = {"D": 1, "W": 7}


def narrow_dates(body: str, mentions: tuple[TimeMention, ...]) -> tuple[TimeMention, ...]:
    """The mentions, a date behind the length of its first or last part holding the days of that part alone."""
    out = list(mentions)
    for index, (length, whole) in enumerate(pairwise(mentions)):
        part, told = _PART.match(length.text), _LENGTH.fullmatch(length.value)
        if not part or not told or length.type != "DURATION" or whole.type != "DATE" or whole.mod:
            continue
        when = whole.when and _OF.fullmatch(body, length.end, whole.start) and _first_or_last(whole.when, part, told)
        if when:
            out[index + 1] = replace(whole, when=when, steps=(*whole.steps, f"“{length.text}” of it"))
    return tuple(out)


def _first_or_last(when: When, part: re.Match[str], told: re.Match[str]) -> When | None:
    """The first or the last days of a stretch; None where it is no longer than they are."""
    if not when.first or not when.last or when.lasted:
        return None
    size = int(told["count"]) * (1 if told["unit"] == "M" else _DAYS[told["unit"]])
    is_first = part["end"].lower() in {"first", "opening"}
    start = when.first if is_first else when.last + timedelta(1)
    end = _moved(start, size if is_first else -size, told["unit"])
    first, last = (start, end - timedelta(1)) if is_first else (end, when.last)
    return When(first, last, "range", doubt=when.doubt) if when.first <= first <= last <= when.last else None


def _moved(at: date, size: int, unit: str) -> date:
    return add_months(at, size) if unit == "M" else at + timedelta(size)
