"""Finding: which rows fit where. A word that can belong to a time calls for rows; only around it are their patterns tried.

The work grows with the length of the text: a row is tried near its own words alone, and patterns hold no unbounded
repetition.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from generator.dates.lexicon import KEYS
from generator.dates.patterns import AGAIN, compile_row
from generator.dates.rows import Found, Row

_WORD = re.compile(r"[a-z]+|\d+")
_LEFT, _RIGHT, _CUT = 64, 72, 30
_BLANK = re.compile(r"\s")


@dataclass(frozen=True, slots=True)
class Table:
    """The rows of a language, compiled and filed under the words that call for them."""

    rows: tuple[Row, ...]
    patterns: tuple[re.Pattern[str], ...]
    by_word: dict[str, tuple[int, ...]]
    by_shape: dict[str, tuple[int, ...]]
    """Rows called for by the shape of a number: `@year`, `@clock`, `@slash`, `@decade`."""
    near: tuple[tuple[str, ...], ...] = ()
    """For each row the words one of which must stand in its window."""


def table(rows: Sequence[Row]) -> Table:
    """The table for a language's rows."""
    filed: dict[str, list[int]] = {}
    for number, row in enumerate(rows):
        for key in row.on.split():
            for word in KEYS.get(key, (key,)):
                filed.setdefault(word, []).append(number)
    frozen = {word: tuple(numbers) for word, numbers in filed.items()}
    shapes = {word: numbers for word, numbers in frozen.items() if word.startswith("@")}
    by_word = {word: numbers for word, numbers in frozen.items() if not word.startswith("@")}
    near = tuple(tuple(row.near.split()) for row in rows)
    return Table(tuple(rows), tuple(compile_row(row.pattern) for row in rows), by_word, shapes, near)


def _shape(lower: str, start: int, end: int) -> str | None:
    """What a run of digits may be the beginning of."""
    size, after = end - start, lower[end : end + 1]
    if size == 4 and lower[start] in "12":
        return "@year"
    if size <= 2 and after in {":", "/", "."} and lower[end + 1 : end + 2].isdigit():
        return "@clock"
    if size == 2 and (after == "s" or lower[end : end + 2] == "'s" or lower[max(0, start - 1) : start] == "'"):
        return "@decade"
    return None


def windows(lower: str, rules: Table) -> Iterator[tuple[int, int, int]]:
    """The number of each row that is called for, and the stretches around its words; those of one row do not overlap."""
    begun: dict[int, tuple[int, int]] = {}
    for word in _WORD.finditer(lower):
        found = word[0]
        if found[0].isdigit():
            shape = _shape(lower, word.start(), word.end())
            wanted = rules.by_shape.get(shape) if shape else None
        else:
            wanted = rules.by_word.get(found)
        if not wanted:
            continue
        start, end = max(0, word.start() - _LEFT), word.end() + _RIGHT
        for row in wanted:
            first, last = begun.get(row, (start, start))
            if start > last:
                yield row, first, _cut(lower, last)
                first = start
            begun[row] = first, end
    for row, (first, last) in begun.items():
        yield row, first, _cut(lower, last)


def _cut(lower: str, end: int) -> int:
    """The window's end moved on to a blank, so that no number or word is cut in two."""
    limit = min(end + _CUT, len(lower))
    blank = _BLANK.search(lower, min(end, limit), limit)
    return blank.start() if blank else limit


def candidates(lower: str, rules: Table) -> list[Found]:
    """Every fit of every row, the leftmost first, of those the longest, of those the row higher in the table."""
    fits: list[tuple[int, int, int, re.Match[str]]] = []
    for row, start, end in windows(lower, rules):
        near = rules.near[row]
        if near and not _has_one(lower, near, start, end):
            continue
        fits += [(m.start(), -m.end(), row, m) for m in rules.patterns[row].finditer(lower, start, end)]
    fits.sort(key=lambda fit: fit[:3])
    return [_found(rules.rows[row], match) for _, _, row, match in fits]


def _has_one(lower: str, words: tuple[str, ...], start: int, end: int) -> bool:
    """Whether one of the words stands in a stretch: asked of most windows, so without the cost of a generator."""
    for word in words:  # noqa: SIM110
        if lower.find(word, start, end) >= 0:
            return True
    return False


def _found(row: Row, match: re.Match[str]) -> Found:
    groups, starts = {}, {}
    for name, text in match.groupdict().items():
        if text is not None:
            group = name.partition(AGAIN)[0]
            groups[group], starts[group] = text, match.start(name)
    return Found(row, match.start(), match.end(), groups, starts)
