"""The English rows, theme by theme. The order decides only between two rows that fit the very same words."""

from generator.dates.english import absolute, clock, eras, guards, lengths, named, parts, relative, turns, vague, weekdays
from generator.dates.find import table
from generator.dates.rows import Row

THEMES: tuple[tuple[str, tuple[Row, ...]], ...] = (
    ("What is no time", guards.ROWS),
    ("Named days and events", named.ROWS),
    ("Days, months and years that are told", absolute.ROWS),
    ("Decades, centuries and eras", eras.ROWS),
    ("Clock times and parts of a day", clock.ROWS),
    ("Quarters, fiscal years and seasons", parts.ROWS),
    ("Now, recently, soon", vague.ROWS),
    ("Days of the week", weekdays.ROWS),
    ("Counted from the article, or from the date told last", relative.ROWS),
    ("Weeks and halves of a month, turns and ends", turns.ROWS),
    ("How long and how often", lengths.ROWS),
)
ROWS: tuple[Row, ...] = tuple(row for _, rows in THEMES for row in rows)

ENGLISH = table(ROWS)
