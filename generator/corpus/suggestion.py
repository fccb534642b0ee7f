"""The date that an article's own text gives away: its "Updated:" line, byline or dateline.

The editor is told of it where the article has no date, and where it lies long before the one given: then that may be the day
of a copy. It is never put in unasked.
"""

import re
from dataclasses import dataclass
from datetime import timedelta

from generator.corpus.line_rules import DATE
from generator.corpus.published import read_date
from generator.records import Paragraph, When


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A date to put into the front matter, and where it was read."""

    when: When
    text: str
    line: int
    """Line of the body, from 1."""
    reason: str


_DATE = re.compile(DATE)
_SAYS_SO = re.compile(r"\b(updated|published|posted|modified)\b", re.IGNORECASE)


def suggest_date(body: str, stretches: tuple[Paragraph, ...]) -> Suggestion | None:
    """The best of the dates in an article's bylines and datelines, None where there is none.

    An "Updated:" or "Published:" line goes before a byline, a byline before a dateline.
    """
    found = []
    for order, stretch in enumerate(stretches):
        text = _head_of(body, stretch)
        when = _date_in(text)
        if when:
            rank, reason = _reason(text, stretch)
            line = body.count("\n", 0, stretch.start) + 1
            found.append((rank, order, Suggestion(when, text.strip(), line, reason)))
    return min(found, key=lambda row: row[:2])[2] if found else None


_LATER = timedelta(days=7)
"""A page may come out some days after its text was written; a week later it is another's day."""
_LONGEST = 100
"""Characters of a stamp; a longer line is a caption or a note that tells of some other day."""


def contradicted(given: When, body: str, stretches: tuple[Paragraph, ...]) -> Suggestion | None:
    """The day on which the text says it was written, if that is more than a week before the day given."""
    if given.precision != "day" or given.first is None:
        return None
    own = suggest_date(body, stretches)
    if own is None or own.when.precision != "day" or own.when.first is None or len(own.text) > _LONGEST:
        return None
    return own if given.first - own.when.first > _LATER else None


def _date_in(text: str) -> When | None:
    """The date that a byline holds, None where it holds none or one that can be read in two ways."""
    date = _DATE.search(text)
    try:
        return read_date(date[0]) if date else None
    except ValueError:
        return None


def _head_of(body: str, stretch: Paragraph) -> str:
    """The words of a byline; of prose, what was cut off as its dateline."""
    if stretch.kind == "byline":
        return body[stretch.start : stretch.end]
    return body[body.rfind("\n", 0, stretch.start) + 1 : stretch.start] if stretch.kind == "prose" else ""


def _reason(text: str, stretch: Paragraph) -> tuple[int, str]:
    if _SAYS_SO.search(text):
        return 0, "the page's own line"
    return (1, "the byline") if stretch.kind == "byline" else (2, "the dateline")
