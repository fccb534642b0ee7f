"""The tagger: rows are tried, the leftmost longest fit is read, and what was read becomes the context of what follows."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from generator.dates.context import Context
from generator.dates.english import ENGLISH
from generator.dates.find import Table, candidates
from generator.dates.rows import Found, Reading
from generator.dates.text import Text, plain
from generator.records import Article, TimeMention, When

TABLES: dict[str, Table] = {"en": ENGLISH}


def tag(article: Article) -> tuple[TimeMention, ...]:
    """All time expressions of an article's body, in reading order, none overlapping."""
    text = plain(article.body)
    rules = TABLES["en"]
    readings = _read(text, rules, article.published.first if article.published else None)
    return tuple(_mention(text, found, reading) for found, reading in readings)


def _read(text: Text, rules: Table, anchor: date | None) -> list[tuple[Found, Reading]]:
    context = Context(text.shown, text.lower, anchor)
    out: list[tuple[Found, Reading]] = []
    end = 0
    for found in candidates(text.lower, rules):
        if found.start < end:
            continue
        if found.row.resolve is None:
            end = found.end
            continue
        reading = found.row.resolve(found, context)
        if reading is None:
            continue
        end = found.end
        for part in _split(found, reading):
            out.append(part)
            if part[1].period and part[1].is_reference:
                context.remember(part[1].period, end)
    return out


def _split(found: Found, reading: Reading) -> list[tuple[Found, Reading]]:
    """A pattern with two expressions in it ("Feb 21 to 23") as two."""
    if not reading.until:
        return [(found, reading)]
    parts = [(replace(found, end=found.starts[reading.until] + len(found.groups[reading.until])), reading)]
    for name, other in reading.also:
        start = found.starts[name]
        parts.append((replace(found, start=start, end=start + len(found.groups[name])), other))
    return parts


def _mention(text: Text, found: Found, reading: Reading) -> TimeMention:
    start, end = text.in_body(found.start, found.end)
    when: When | None = reading.when or (reading.period.when(reading.doubt) if reading.period else None)
    return TimeMention(
        start, end, text.body[start:end], reading.type, reading.value, reading.mod, when, found.row.name, reading.steps
    )
