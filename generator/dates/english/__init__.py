"""The English rows, theme by theme. The order decides only between two rows that fit the very same words."""

from __future__ import annotations

from generator.dates.english import absolute, guards, lengths, named, others, relative
from generator.dates.find import table
from generator.dates.rows import Row

ROWS: tuple[Row, ...] = (*guards.ROWS, *named.ROWS, *absolute.ROWS, *others.ROWS, *relative.ROWS, *lengths.ROWS)

ENGLISH = table(ROWS)
