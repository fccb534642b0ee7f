"""The English rows, theme by theme. The order decides only between two rows that fit the very same words."""

from __future__ import annotations

from generator.dates.english import absolute, clock, guards, lengths, named, parts, relative, vague
from generator.dates.find import table
from generator.dates.rows import Row

THEMES: tuple[tuple[str, tuple[Row, ...]], ...] = (
    ("What is no time", guards.ROWS),
    ("Named days and events", named.ROWS),
    ("Days, months and years that are told", absolute.ROWS),
    ("Clock times and parts of a day", clock.ROWS),
    ("Quarters, fiscal years and seasons", parts.ROWS),
    ("Now, recently, soon", vague.ROWS),
    ("Counted from the article, or from the date told last", relative.ROWS),
    ("How long and how often", lengths.ROWS),
)
ROWS: tuple[Row, ...] = tuple(row for _, rows in THEMES for row in rows)

ENGLISH = table(ROWS)
