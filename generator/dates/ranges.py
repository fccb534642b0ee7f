"""Two dates that are the ends of one stretch: "from 3 May to 7 June", "between 1990 and 1994".

Both stay expressions of their own, as TIMEX3 has it; the first one's days become the whole stretch, which lasted. So do
those of a list without a gap ("in the 1950s and 1960s", "on Monday and Tuesday"): each has the days of all.
"""

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
    return _join_lists(body, _with_dashes(body, out))


_DASH = re.compile(r"\s*[-–]\s*")


def _with_dashes(body: str, mentions: list[TimeMention]) -> list[TimeMention]:
    """The mentions, those behind a dash with the days of the whole: “October-December” is one name for a quarter."""
    out = list(mentions)
    for index, (first, second) in enumerate(pairwise(mentions)):
        whole, end = first.when, second.when
        if whole and end and whole.lasted and whole.last == end.last and _DASH.fullmatch(body[first.end : second.start]):
            out[index + 1] = replace(second, when=whole)
    return out


_COMMA = re.compile(r",\s+")
_LAST = re.compile(r",?\s+(?P<word>and|or)\s+(?:the\s+)?", re.I)
_SUBJECT = re.compile(r"\s*['’]s\b|\s+(?:was|were|is|are|will|would|has|had|saw|brought|marks?|marked|became)\b")
"""Behind the second of two dates that are no list: “He fell ill in May and June was dry”."""
_CLAUSE = re.compile(r"\s+(?:the|he|she|it|they|we|a)\b")
_FRONT = re.compile(r"(?:^|[.!?]['\"”’)]*\s+|\n)(?:In|On|During|Between|Over|Through|Throughout)\s+(?:the\s+)?$")


def _is_list(body: str, first: TimeMention, second: TimeMention) -> bool:
    """Whether "X and Y" are dates of one thing: no new clause begins with the second."""
    if _SUBJECT.match(body, second.end):
        return False
    return not _CLAUSE.match(body, second.end) or bool(_FRONT.search(body, max(0, first.start - 24), first.start))


def _join_lists(body: str, mentions: list[TimeMention]) -> tuple[TimeMention, ...]:
    """The mentions, those of a list of neighbouring days, months, years or decades holding the days of all."""
    out, begin = list(mentions), 0
    for index, (first, second) in enumerate(pairwise(mentions)):
        link = body[first.end : second.start]
        if len(link) > 12 or not _are_neighbours(first, second):
            begin = index + 1
        elif last := _LAST.fullmatch(link):
            if _is_list(body, mentions[begin], second):
                for place in range(begin, index + 2):
                    out[place] = _whole(mentions[begin : index + 2], mentions[place], lasted=last["word"].lower() == "and")
            begin = index + 1
        elif not _COMMA.fullmatch(link):
            begin = index + 1
    return tuple(out)


def _are_neighbours(first: TimeMention, second: TimeMention) -> bool:
    """Whether one's days begin where the other's end, and both are of about one length."""
    one, two = first.when, second.when
    if not one or not two or one.lasted or not one.last or not two.first or not one.days or not two.days:
        return False
    is_alike = first.type == second.type == "DATE" and max(one.days, two.days) <= 2 * min(one.days, two.days)
    return is_alike and (two.first - one.last).days == 1


def _whole(listed: list[TimeMention], mention: TimeMention, *, lasted: bool) -> TimeMention:
    """One of a list with the days of all; days that follow each other lasted, of longer ones that is not said."""
    ends, whens = (listed[0].when, listed[-1].when), [m.when for m in listed if m.when]
    if not ends[0] or not ends[1]:
        return mention
    is_days = lasted and all(when.days == 1 for when in whens)
    when = When(ends[0].first, ends[1].last, "range", lasted=is_days, doubt=max(when.doubt for when in whens))
    return replace(mention, when=when, steps=(*mention.steps, f"in a list from {listed[0].text} to {listed[-1].text}"))
