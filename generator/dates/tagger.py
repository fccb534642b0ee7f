"""The tagger: rows are tried, the leftmost longest fit is read, and what was read becomes the context of what follows.

An article whose publication is known by month or year alone is read twice, from its first and from its last possible day;
what comes out the same both times is certain, the rest is a range.
"""

import re
from dataclasses import replace
from datetime import date

from generator.dates.context import Context
from generator.dates.dateline import written_on
from generator.dates.english import ENGLISH
from generator.dates.find import Table, candidates
from generator.dates.foreign import foreign_dates
from generator.dates.narrow import narrow_dates
from generator.dates.quoted import in_quoted_title
from generator.dates.ranges import join_ranges
from generator.dates.rows import Found, Reading
from generator.dates.text import Text, plain
from generator.records import DATELINE, Article, TimeMention, When

TABLES: dict[str, Table] = {"en": ENGLISH}
"""The rule table of each language: a language joins by a line here."""


def tag(article: Article) -> tuple[TimeMention, ...]:
    """All time expressions of an article's body, in reading order, none overlapping.

    A language without rules gets its absolute dates from dateparser, and `rule` says so.
    """
    text = plain(article.body)
    rules = TABLES.get(article.language.lower().replace("_", "-").split("-")[0])
    if rules is None:
        return foreign_dates(article)
    published = article.published
    anchor, label = _anchor(text, published)
    readings = _read(text, rules, anchor, label)
    if published and published.precision != "day":
        readings = _agreed(readings, _read(text, rules, published.last, _label(published)))
    mentions = tuple(_mention(text, found, reading) for found, reading in readings)
    mentions = join_ranges(article.body, narrow_dates(article.body, mentions))
    is_dated = published and published.precision == "day" and anchor not in (None, published.first)
    return _with_dateline(mentions, anchor) if is_dated and anchor else mentions


def _with_dateline(mentions: tuple[TimeMention, ...], written: date) -> tuple[TimeMention, ...]:
    """The mentions with the rule `dateline` for the one that tells the day of writing."""
    at = next((i for i, m in enumerate(mentions) if m.when and m.when.days == 1 and m.when.first == written), None)
    return mentions if at is None else (*mentions[:at], replace(mentions[at], rule=DATELINE), *mentions[at + 1 :])


_FIRST_YEAR, _LAST_YEAR = 10, 9990
"""Years from which "last year" and "next decade" stay within the calendar; no newspaper is older or younger."""


def _anchor(text: Text, published: When | None) -> tuple[date | None, str]:
    """The day to count from, and how that is known."""
    if published is None or published.first is None:
        return None, ""
    written = written_on(text.shown, published.first) if published.precision == "day" else published.first
    if written != published.first:
        return written, f"{written:%a %Y-%m-%d}, by its dateline"
    return published.first, _label(published)


def _label(published: When | None) -> str:
    """The publication in words: `Fri 2022-02-25`, `2022-02`."""
    if published is None or published.first is None:
        return ""
    return f"{published.first:%a %Y-%m-%d}" if published.precision == "day" else published.edtf


def _read(text: Text, rules: Table, anchor: date | None, label: str) -> list[tuple[Found, Reading]]:
    if anchor is not None and not _FIRST_YEAR <= anchor.year <= _LAST_YEAR:
        anchor = None
    context = Context(text.shown, text.lower, anchor, label)
    out: list[tuple[Found, Reading]] = []
    end = 0
    for found in candidates(text.lower, rules):
        if found.start < end:
            continue
        if found.row.resolve is None:
            end = found.end
            continue
        reading = found.row.resolve(found, context)
        if reading is None or _is_quoted(text, found):
            continue
        end = found.end
        for part in _split(found, _before_christ(reading, context)):
            out.append(part)
            if part[1].type == "TIME":
                context.time_told, context.time_at = part[1].value, part[0].end
            if part[1].period and part[1].is_reference:
                context.remember(part[1].period, part[0].start, end)
    return out


_BC = re.compile(r"BC(\d{4})")
_YEARLESS = re.compile(r"XXXX(?=-(?:\d\d|SP|SU|FA|WI))")


def _before_christ(reading: Reading, context: Context) -> Reading:
    """A month or season without a year in a story of a year before Christ: “BC0480-SU”."""
    if told := _BC.match(reading.value):
        context.year_bc = int(told[1])
    elif context.year_bc is not None and context.last is None and reading.type != "SET":
        return replace(reading, value=_YEARLESS.sub(f"BC{context.year_bc:04d}", reading.value))
    return reading


def _is_quoted(text: Text, found: Found) -> bool:
    return in_quoted_title(text.shown, found.start, found.end, is_name="named" in found.row.name)


def _split(found: Found, reading: Reading) -> list[tuple[Found, Reading]]:
    """A pattern with two expressions in it ("Feb 21 to 23") as two."""
    if not reading.until:
        return [(found, reading)]
    parts = [(replace(found, end=found.starts[reading.until] + len(found.groups[reading.until])), reading)]
    for name, other in reading.also:
        start = found.starts[name]
        parts.append((replace(found, start=start, end=start + len(found.groups[name])), other))
    return parts


def _agreed(early: list[tuple[Found, Reading]], late: list[tuple[Found, Reading]]) -> list[tuple[Found, Reading]]:
    """What the first and the last possible day of publication make of each expression, as one."""
    others = {(found.start, found.end): reading for found, reading in late}
    return [(found, _common(reading, others.get((found.start, found.end)))) for found, reading in early]


def _common(one: Reading, other: Reading | None) -> Reading:
    """Two readings as one: equal ones stay, else what they share and the range from the first to the last."""
    if other is not None and one.value == other.value and _days(one) == _days(other):
        return one
    value = _shared(one.value, other.value) if other else one.value
    first, last = _days(one), _days(other) if other else None
    when = None
    if first and last and first.first and last.last:
        whole = min(first.first, last.first or first.first), max(last.last, first.last or last.last)
        when = When(whole[0], whole[1], "range", doubt=0)
    steps = (*one.steps, "the day of publication is not known: between the two ends")
    return Reading(one.type, value, None, one.mod, when, steps)


def _days(reading: Reading) -> When | None:
    return reading.when or (reading.period.when() if reading.period else None)


def _shared(one: str, other: str) -> str:
    """`2022-XX-XX` for 2022-01-27 and 2022-02-24: X where they differ, and all after it."""
    parts, differ = [], False
    for a, b in zip(one.split("-"), other.split("-"), strict=False):
        differ = differ or a != b
        parts.append("".join("X" if c.isdigit() else c for c in a) if differ else a)
    return "-".join(parts)


def _mention(text: Text, found: Found, reading: Reading) -> TimeMention:
    start, end = text.in_body(found.start, found.end)
    while end > start and text.body[end - 1].isspace():
        end -= 1
    when: When | None = reading.when or (reading.period.when(reading.doubt) if reading.period else None)
    steps = tuple(step for step in reading.steps if step)
    return TimeMention(start, end, text.body[start:end], reading.type, reading.value, reading.mod, when, found.row.name, steps)
