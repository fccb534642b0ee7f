"""Cutting a body into paragraphs, and telling prose from headings, bylines and what the web page left behind.

What a line is, the rows of `line_rules.RULES` say; what is glued to prose on one line, those of `glued.ROWS`. A line
breaks a paragraph, except in texts that were wrapped at a fixed width, where only an empty line does.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from generator.corpus.comments import comments_from
from generator.corpus.datelines import dateline_of
from generator.corpus.line_rules import RULES
from generator.corpus.pieces import Piece, pieces
from generator.records import Paragraph, ParagraphKind

_NARROWEST, _WIDEST = 40, 100
"""The longest line, in characters, of a text wrapped by hand or by a mail program."""
_SENTENCE_END = re.compile(r"[.!?…:;][\"'”’»)\]]*$")
_OPEN_END = re.compile(r"[.!?…;,:][\"'”’»)\]]*$|[\"”’»—–-]$")


@dataclass(frozen=True, slots=True)
class _Line:
    start: int
    end: int
    text: str
    is_last: bool
    """Whether an empty line, or the end, follows."""


def paragraphs(body: str) -> tuple[Paragraph, ...]:
    """The paragraphs of a body in their order; a body without text has none."""
    lines = [line for block in _blocks(body) for line in _unwrap(block, body)]
    kinds = _kinds([line.text for line in lines])
    found: list[Paragraph] = []
    is_lead, is_headed = True, False
    for i, (line, kind) in enumerate(zip(lines, kinds, strict=True)):
        cut = pieces(line.text, is_lead) if kind == "prose" else (Piece(0, len(line.text), kind),)
        stretches = [_paragraph(line, piece, is_lead) for piece in cut]
        is_open = is_lead and not is_headed and stretches == [Paragraph(line.start, line.end, "prose")]
        if is_open and _is_headline(lines, kinds, i):
            stretches = [Paragraph(line.start, line.end, "heading")]
        found += stretches
        is_headed = is_headed or any(stretch.kind == "heading" for stretch in stretches)
        is_lead = is_lead and all(stretch.kind != "prose" for stretch in stretches)
    return tuple(found)


def _paragraph(line: _Line, piece: Piece, is_lead: bool) -> Paragraph:
    """A piece of a line as it stands in the body, its dateline cut off; one with a line of its own is a byline."""
    start, end = line.start + piece.start, line.start + piece.end
    places, length = dateline_of(line.text[piece.start : piece.end], is_lead) if piece.kind == "prose" else ("", 0)
    if length and start + length == end:
        return Paragraph(start, end, "byline", places)
    return Paragraph(start + length, end, piece.kind, places)


def _kinds(texts: list[str]) -> list[ParagraphKind]:
    """What each line is; from the readers' comments on, all is furniture."""
    first = comments_from(texts)
    return [_kind(text) if first is None or at < first else "furniture" for at, text in enumerate(texts)]


def _kind(text: str) -> ParagraphKind:
    return next((rule.kind for rule in RULES if rule.matches(text)), "prose")


def _is_headline(lines: list[_Line], kinds: list[ParagraphKind], first: int) -> bool:
    """Whether the first line of prose is the story's headline: short, unfinished, and set off from what follows."""
    line = lines[first]
    if len(line.text) > 150 or _OPEN_END.search(line.text) or first + 1 == len(lines):
        return False
    return line.is_last or kinds[first + 1] in ("byline", "furniture")


def _blocks(body: str) -> Iterator[list[_Line]]:
    """The runs of lines between empty lines, white space at their edges left out."""
    block: list[_Line] = []
    # the last match is the empty one at the body's end, which closes the last block
    for match in re.finditer(r"[^\n]*(?:\n|\Z)", body):
        text = match[0].strip()
        if text:
            start = match.start() + match[0].index(text[0])
            block.append(_Line(start, start + len(text), text, False))
        elif block:
            yield block
            block = []


def _unwrap(block: list[_Line], body: str) -> list[_Line]:
    """The block's lines as paragraphs: one alone where it was wrapped at a fixed width."""
    start, end = block[0].start, block[-1].end
    if _is_wrapped([line.text for line in block]):
        return [_Line(start, end, body[start:end], True)]
    return [_Line(line.start, line.end, line.text, line.end == end) for line in block]


def _is_wrapped(texts: list[str]) -> bool:
    """Whether lines break where the width ends rather than where a paragraph does.

    Most lines stop in mid-sentence, and none could have taken the next line's first word as well. Two lines say too
    little unless the second goes on in lower case.
    """
    width = max(map(len, texts))
    if len(texts) < 2 or not _NARROWEST <= width <= _WIDEST:
        return False
    breaks = list(pairwise(texts))
    if len(breaks) == 1 and not texts[1][0].islower():
        return False
    full = sum(len(line) + 1 + len(following.split()[0]) > width * 0.9 for line, following in breaks)
    unfinished = sum(not _SENTENCE_END.search(line) for line, _ in breaks)
    return full >= len(breaks) * 0.8 and unfinished > len(breaks) / 2
