"""A line of prose cut into what it holds: headline, stamp, story, credit. What to cut at, the rows of `glued.ROWS` say.

A stamp near the front of the story's first line ends the headline before it, which the parser would else run into the
first sentence.
"""

import re
from dataclasses import dataclass

from generator.corpus.datelines import dateline_of
from generator.corpus.glued import ROWS, Place
from generator.records import ParagraphKind

_BY_PLACE = {place: tuple((re.compile(row.sign), re.compile(row.pattern), row.kind) for row in ROWS if row.place == place)
             for place in ("stamp", "front", "within", "end")}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of a line, as offsets into it."""

    start: int
    end: int
    kind: ParagraphKind


_WINDOW = 400
"""Characters of a story's first line in which its stamp stands."""
_HEADLINE = 150
"""Characters of a headline that can be read as a sentence; a longer one has others under it."""
_LONGEST_HEADLINES = 300
"""Characters of them together."""
_LONGEST_TAIL = 700
"""Characters; what runs on longer is another story."""
_ENDED = re.compile(r"[.!?][\"'”’)]*(?:\s+[\"'“‘(]*[A-Z]|$)")
"""A full stop, which ends a sentence: the lead, that stands before the stamp as well."""
_BYLINE = re.compile(r"By [A-Z]|[A-Z][\w.'’ -]{3,40} \|$")


def pieces(line: str, is_lead: bool) -> tuple[Piece, ...]:
    """A line of prose cut into what it holds, in order; one piece where nothing is glued to it.

    Parameters:
        line: its text, without white space at its edges.
        is_lead: whether no prose stands before it in the article: then a stamp ends its headline.
    """
    end = _tail(line)
    found: list[tuple[int, int, ParagraphKind]] = []
    length = dateline_of(line, is_lead)[1] if is_lead else 0  # it may hold a stamp, and gives the place
    start = 0 if length else _fronts(line, 0, found)
    if is_lead and not length and (stamp := _first(line, start, min(end, start + _WINDOW), "stamp")):
        found += [(start, stamp[0], _head_kind(line[start : stamp[0]].strip())), stamp]
        start = _fronts(line, stamp[1], found, "stamp")
    while cut := _first(line, max(start, length), end, "within"):
        found += [(start, cut[0], "prose"), cut]
        start = cut[1]
    found += [(start, end, "prose"), (end, len(line), "byline")]
    return tuple(piece for span in found if (piece := _trimmed(line, *span)).start < piece.end)


def _tail(line: str) -> int:
    """Where what stands below the story begins; the line's end where nothing does."""
    found = (match.start() for sign, pattern, _ in _BY_PLACE["end"] if sign.search(line) and (match := pattern.search(line)))
    return min((at for at in found if len(line) - at <= _LONGEST_TAIL), default=len(line))


def _fronts(line: str, start: int, found: list[tuple[int, int, ParagraphKind]], *places: Place) -> int:
    """Where prose begins, behind all that a line opens with, which goes to `found`."""
    rows = [row for place in (*places, "front") for row in _BY_PLACE[place]]
    while match := next((m for _, pattern, _ in rows if (m := pattern.match(line, start)) and m.end() > start), None):
        found.append((start, match.end(), "byline"))
        start = match.end() + len(line[match.end() :]) - len(line[match.end() :].lstrip())
    return start


def _first(line: str, start: int, end: int, place: Place) -> tuple[int, int, ParagraphKind] | None:
    for sign, pattern, kind in _BY_PLACE[place]:
        if sign.search(line) and (match := pattern.search(line, start, end)):
            return match.start(), match.end(), kind
    return None


def _head_kind(text: str) -> ParagraphKind:
    """What stands before a stamp: a byline, a pile of headlines, or what can be read as prose, such as one alone."""
    if _BYLINE.match(text):
        return "byline"
    is_pile = _HEADLINE < len(text) <= _LONGEST_HEADLINES or "*" in text
    return "heading" if is_pile and not _ENDED.search(text) else "prose"


def _trimmed(line: str, start: int, end: int, kind: ParagraphKind) -> Piece:
    """The stretch without white space at its edges."""
    text = line[start:end]
    return Piece(start + len(text) - len(text.lstrip()), start + len(text.rstrip()), kind)
