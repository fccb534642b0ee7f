"""Which of the drafts of a title is taken: the first that lacks nothing, else the one that lacks least."""

from __future__ import annotations

from collections.abc import Iterable

from generator.events.titles.draft import Word
from generator.events.titles.fitness import ends_loose, loses_point
from generator.events.titles.fitting import fitted
from generator.events.titles.joining import LONGEST, in_words, shortened
from generator.events.tree import Tree

Graded = Iterable[tuple[int, list[Word]]]
"""Drafts, each with its level."""
_CUT, _POINTLESS, _THIN, _TORN = 1, 2, 3, 4
"""What a line may lack, from the least: phrases at its end, what a noun is of, adjectives, the end of what is said."""
FULL = -1
"""The level of a draft that is taken only where the line has the room for all of it."""


def first_whole(tree: Tree, drafts: Graded) -> str:
    """The first draft that lacks nothing, else the one that lacks least."""
    spare: tuple[int, str] | None = None
    light = ""
    last: list[Word] = []
    for level, words in drafts:
        if level == FULL and words:
            if line := _full_line(tree, words):
                return line
            light = light or fitted(tree, words)
        found = _line(tree, words) if words and words != last and level != FULL else None
        last = words if level != FULL else last
        if found is None:
            continue
        found = max(found[0], (0, 0, _CUT, _THIN)[level]), found[1]
        if found[0] == 0:
            return _longer(found[1], light)
        if spare is None or found[0] < spare[0]:
            spare = found
    return _longer(spare[1], light) if spare else ""


def _longer(line: str, light: str) -> str:
    """The line, or the beginning of a full draft that says all of it and more."""
    return light if light.startswith(line.rstrip("…")) else line


def _full_line(tree: Tree, words: list[Word]) -> str:
    text = in_words(tree, words)
    is_right = len(text) <= LONGEST and "…" not in text and not loses_point(tree, words)
    return text if is_right else ""


def _line(tree: Tree, words: list[Word]) -> tuple[int, str] | None:
    """A draft as a line with the room, and what it lacks; None where it is no headline."""
    text = in_words(tree, words)
    if not text or ends_loose(tree, words) or text.count("(") != text.count(")"):
        return None
    lack = _POINTLESS if loses_point(tree, words) else 0
    if len(text) > LONGEST and "“" not in text:
        text = fitted(tree, words, is_whole=True) or text
    if len(text) > LONGEST:
        text, lack = fitted(tree, words) or text, max(lack, _CUT)
    if len(text) > LONGEST or "…" in text:
        return _TORN, shortened(text)
    return lack, text
