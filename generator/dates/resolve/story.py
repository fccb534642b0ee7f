"""Stories of another time than the article's: the year and the day that an account has come to.

An account without a publication date is such a story from its start to its end. In an article of a known day it is a paragraph
that tells of days long ago: "In 1916 Easter fell late, and on 23 April ... By Wednesday ...".
"""

import re
from datetime import date, timedelta

from generator.dates.context import Context
from generator.dates.periods import SEASON_STARTS, Period
from generator.dates.rows import Found
from generator.dates.tense import is_aside, sentence_start
from generator.dates.words import MONTHS, SEASONS

_NARRATION = 1500
"""Characters within which an account without a publication date stays in the year it told last."""
_BACK_MONTHS, _BY_MONTHS = 8, 5
"""Months that an account may go back without turning to the next year; those in “by January”, which seldom goes back."""
_SPRING, _AUTUMN = 4, 9
"""The months before which one told after "late 1863" is of the next year; from which on one lies before a winter."""
_LONG = frozenset({"decade", "century", "millennium"})
_OLD = timedelta(400)
"""Before the article, from which on a date told is that of a story."""
_LIFE = timedelta(110 * 365)
"""Before the article, from which on no one lives who could go on to do anything in its own time."""
_LOOKS_BACK = re.compile(r"\b(?:earlier|previous|before|preceding|prior|ago)\b")
_HAD = re.compile(r"\bhad (?:[a-z]+ )?[a-z]+[^.;,]*$")
"""“forces that had landed in 1943”: before the story, which does not turn back to that year."""
_NEAR = 300
"""Characters within which the next date of a paragraph goes on with its story."""
_SAYING = frozenset({"said", "told", "announced", "added", "reported", "warned", "has", "have"})
"""Verbs of the article's own time around a story."""
_PERFECT = re.compile(r"\b(?:has|have|is|are)\b")
"""Before an expression: the article's own time again."""
_RIGHT_BEHIND = re.compile(r"[,;:(]? ?(?:on|in|from|at) (?:the )?")
"""“in 1916, on 23 April”."""


def narrated_year(context: Context, found: Found, month: int | None = None) -> int | None:
    """The year that a story is in, not far before an expression that has none; None where no story is told.

    A month long before the one told last belongs to the next year. A lone year that is later than the date told just before
    ("no more money in 1976") looks ahead and does not move the account, unless it stands in front of its clause.
    """
    if context.last is None or (context.anchor is None and found.start - context.at > _NARRATION):
        return None
    if context.anchor is not None and not in_story(found, context):
        return None
    told, year = context.dated, _year_gone_on(context, context.last, month)
    if context.last.unit in _LONG:
        return None if told is None else told.first.year
    if told is None or (context.last.unit == "year" and _moves_on(context, told)):
        return year
    if context.last.unit not in {"season", "quarter", "half"}:
        year = told.first.year
    if month is None or year != told.first.year:
        return year
    back = _BY_MONTHS if context.before(found.start, 3) == "by " else _BACK_MONTHS
    return year + (told.first.month - month > back)


_LATE = re.compile(r"(?:the )?(?:late|end|close|last|closing|latter|autumn|fall)\b")


def _year_gone_on(context: Context, told: Period, month: int | None) -> int:
    """The year of a month after the date told last: “In late 1863 …; by January” is of the next.

    A winter is of the year in which it ends; an October beside it is of the one in which it began.
    """
    if month is None:
        return told.last.year
    if told.first.year < told.last.year and told.unit == "season":
        return told.first.year if month >= _AUTUMN else told.last.year
    return told.last.year + (month < _SPRING and is_late(context))


def is_late(context: Context) -> bool:
    """Whether the date told last is late in its year."""
    return bool(_LATE.match(context.lower, context.begun, context.at))


def _moves_on(context: Context, told: Period) -> bool:
    """Whether a lone year behind the date told last moves the account; “the year before” only in front of its clause."""
    if context.is_moved or context.last is None:
        return True
    is_back = _LOOKS_BACK.search(context.lower, context.begun, context.at) or _HAD.search(context.before(context.begun, 60))
    return context.last.first.year < told.first.year and (not is_back or context.is_fronted(context.begun))


def story_day(found: Found, context: Context) -> Period | None:
    """The day that a story has come to, where a day of the week goes on from it."""
    told = context.last
    if told is None or told.unit != "day" or not _is_same_paragraph(context, context.at, found.start):
        return None
    return told if context.anchor is None or in_story(found, context) else None


def in_story(found: Found, context: Context) -> bool:
    """Whether a clause of the past goes on with a story of long ago, in the paragraph that tells it.

    Such a year right before the expression is enough.
    """
    told, anchor = context.last, context.anchor
    if told is None or anchor is None or told.last + _OLD > anchor or not _is_same_paragraph(context, context.at, found.start):
        return False
    if told.unit == "year" and _RIGHT_BEHIND.fullmatch(context.lower, context.at, found.start):
        return True
    if told.unit not in {"day", "month", "year", "season"} or not _is_story(found, context, told, anchor):
        return False
    cue = context.cue(found.start, found.end)
    is_perfect = _PERFECT.search(context.lower, max(context.at, sentence_start(context.lower, found.start)), found.start)
    return cue.direction == "past" and cue.word not in _SAYING and not is_perfect


def _is_story(found: Found, context: Context, told: Period, anchor: date) -> bool:
    """Whether the dates told make a story: two of one old year, one in front of its sentence, one of more than a life ago."""
    is_fronted = context.is_fronted(context.begun)
    if told.unit == "year" and is_fronted and context.begun >= sentence_start(context.lower, found.start):
        return True
    is_of_old = told.last + _LIFE < anchor and (told.unit != "year" or is_fronted)
    if is_of_old and not is_aside(context.lower, context.begun, found.start):
        return True
    if _is_next_sentence(found, context):
        is_old = _is_no_news(found, context, anchor)
        if told.unit == "day" or (told.unit == "month" and (is_fronted or is_old)):
            if context.is_fronted(found.start):
                return True
        elif is_fronted and is_old:
            return True
    is_second = context.earlier is not None and context.earlier.first.year == told.first.year
    return is_second and _is_same_paragraph(context, context.earlier_at, found.start)


_NEWS = range(1, 6)
"""Months back from the article that a bare month may be of its own time: “In March he resigned”, told in June."""


def _is_no_news(found: Found, context: Context, anchor: date) -> bool:
    """Whether a month or season can hardly be the latest: news would say “last August”, or “this month”; or a “had” goes by."""
    if _PERFECT.search(context.lower, sentence_start(context.lower, context.begun), context.begun):
        return False
    if context.cue(found.start, found.end).word == "had":
        return True
    month = MONTHS.get(found.get("month").rstrip(".")) or SEASON_STARTS.get(SEASONS.get(found.get("season"), ""))
    return month is not None and (anchor.month - month) % 12 not in _NEWS


def _is_next_sentence(found: Found, context: Context) -> bool:
    """Whether a date in front of its sentence follows one of the sentence before: “… in May 2001. In June it thawed”."""
    begin = sentence_start(context.lower, found.start)
    return context.begun >= sentence_start(context.lower, max(begin - 2, 0))


def _is_same_paragraph(context: Context, start: int, end: int) -> bool:
    return end - start <= _NEAR and "\n" not in context.lower[start:end]
