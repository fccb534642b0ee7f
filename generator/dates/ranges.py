"""Two dates that are the ends of one stretch: "from 3 May to 7 June", "between 1990 and 1994".

Both stay expressions of their own, as TIMEX3 has it; the first one's days become the whole stretch, which lasted.
"""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import pairwise

from generator.records import TimeMention, When

_LINK = re.compile(r"\s*(?:to|until|till|through|[-–—])\s+(?:the\s+)?|\s*[-–]\s*", re.I)
_AND = re.compile(r"\s+and\s+(?:the\s+)?", re.I)
_FROM = re.compile(r"\bfrom\s+(?:the\s+)?$", re.I)
_BETWEEN = re.compile(r"\bbetween\s+(?:the\s+)?$", re.I)


def _is_stretch(body: str, first: TimeMention, second: TimeMention) -> bool:
    """Whether two neighbours are the ends of one stretch."""
    between = body[first.end : second.start]
    if len(between) > 24 or first.type != "DATE" or second.type != "DATE":
        return False
    before = body[max(0, first.start - 14) : first.start]
    if _AND.fullmatch(between):
        return bool(_BETWEEN.search(before))
    if not _LINK.fullmatch(between):
        return False
    return bool(_FROM.search(before)) or bool(re.fullmatch(r"\s*(?:[-–]|through|until|till)\s*", between, re.I))


def join_ranges(body: str, mentions: tuple[TimeMention, ...]) -> tuple[TimeMention, ...]:
    """The mentions, the first end of each stretch holding the whole of it."""
    out = list(mentions)
    for index, (first, second) in enumerate(pairwise(mentions)):
        one, two = first.when, second.when
        if not one or not two or not one.first or not two.last or one.lasted or one.first >= two.last:
            continue
        if _is_stretch(body, first, second):
            when = When(one.first, two.last, "range", lasted=True, doubt=max(one.doubt, two.doubt))
            out[index] = replace(first, when=when, steps=(*first.steps, f"lasted until {second.text}"))
    return tuple(out)
