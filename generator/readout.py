"""Records as lines: for a machine (`tag --format jsonl`), or for an editor who asks why (`explain`, `names`)."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from generator.records import Article, Event, EventMention, Sentence, TimeMention, When

if TYPE_CHECKING:  # at run time `tag` and `explain` do without the merging
    from generator.timeline import Explained, NamePair

REFUSALS = 20
"""Comparisons that came to nothing, of which so many are told."""


def tag_json(article: Article, mention: TimeMention) -> str:
    """One time expression as a line of JSON."""
    first, last = _ends(mention.when)
    row = {
        "article": article.id,
        "start": mention.start,
        "end": mention.end,
        "text": mention.text,
        "type": mention.type,
        "value": mention.value,
        "mod": mention.mod,
        "first": first,
        "last": last,
        "rule": mention.rule,
    }
    return json.dumps(row, ensure_ascii=False)


def tag_text(article: Article, mention: TimeMention) -> str:
    """One time expression as a line to read."""
    line = article.body.count("\n", 0, mention.start) + 1
    return f"{article.id} line {line}: {_time(mention)}"


def explain(article: Article, sentences: tuple[Sentence, ...], times: tuple[TimeMention, ...],
            mentions: tuple[EventMention, ...]) -> Iterator[str]:  # fmt: skip
    """What was read in an article, sentence by sentence, by which rule, and why each event has its date or none."""
    when = article.published
    yield f"{article.id}: {article.title}"
    yield f"published {when.edtf}" if when else "no publication date: words like “on Thursday” stay open"
    for stretch in article.paragraphs:
        if stretch.kind in ("byline", "furniture"):
            yield ""
            yield f"[{stretch.kind}, not read] {_flat(article.body[stretch.start : stretch.end])}"
            continue
        if stretch.dateline:
            yield ""
            yield f"[dateline] {stretch.dateline}"
        for sentence in sentences:
            if stretch.start <= sentence.start < stretch.end:
                yield ""
                yield from _sentence(sentence, times, mentions)


def _sentence(sentence: Sentence, times: tuple[TimeMention, ...], mentions: tuple[EventMention, ...]) -> Iterator[str]:
    yield ("[heading] " if sentence.is_heading else f"{sentence.index + 1}. ") + _flat(sentence.text)
    for time in times:
        if sentence.start <= time.start < sentence.end:
            yield f"   time   {_time(time)}"
            yield from (f"          - {step}" for step in time.steps)
    for mention in mentions:
        if sentence.start <= mention.trigger.start < sentence.end:
            yield from _mention(mention)


def _mention(mention: EventMention) -> Iterator[str]:
    kind = mention.shown or mention.kind
    yield f"   {mention.tier:6} “{_flat(mention.trigger.text)}”: {kind}, {mention.status}. {mention.title}".rstrip()
    for participant in mention.participants:
        yield f"          {participant.role}: {participant.name.name}"
    yield from (f"          {one.role}: {one.words}, unnamed" for one in mention.unnamed)
    if mention.places or mention.setting:
        yield f"          place: {', '.join(mention.places or mention.setting)}"
    if mention.speaker:
        yield f"          told by: {mention.speaker.name}"
    yield f"          {_dated(mention)}"
    yield from (f"          - {step}" for step in mention.steps)


def _dated(mention: EventMention) -> str:
    """The date and the row of the cascade that gave it, or what is known without one."""
    if mention.when is None:
        bounds = f"; it lies within {mention.bounds.edtf}" if mention.bounds else ""
        return f"undated: nothing in the text gives a day ({mention.basis}){bounds}"
    words = f", from “{_flat(mention.time.text)}”" if mention.time else ""
    return f"dated {mention.when.edtf} by {mention.basis}{words}"


def explain_event(event: Event, rows: Sequence[Explained]) -> Iterator[str]:
    """Which mentions were joined into an event and which were not, the nearest first, each pair with its reason."""
    articles = len({mention.article for mention in event.mentions})
    yield f"{event.id}: {event.title}"
    when = event.when.edtf if event.when else "undated"
    yield f"{when}, {event.status}; mentions: {len(event.mentions)}, articles: {articles}, independent sources: {event.sources}"
    joined = [row for row in rows if row.is_joined]
    refused = [row for row in rows if not row.is_joined]
    yield from _pairs("joined", joined)
    yield from _pairs("not joined", refused[:REFUSALS])
    if len(refused) > REFUSALS:
        yield f"and {len(refused) - REFUSALS} more that are less alike"
    if not rows:
        yield "no other mention was near enough to be compared"


def _pairs(heading: str, rows: Sequence[Explained]) -> Iterator[str]:
    if rows:
        yield ""
        yield f"{heading}:"
    for row in rows:
        has_points = row.points and not row.reason.endswith("points")
        yield f"   {row.reason} ({row.points:g} points)" if has_points else f"   {row.reason}"
        for mention in (row.first, row.second):
            when = mention.when.edtf if mention.when else "undated"
            told = f"“{_flat(mention.trigger.text)}”: {_flat(mention.quote.text)}"
            yield f"      {mention.article}, {when}, {mention.status}, {told}"


def names_line(pair: NamePair) -> str:
    """Two names, whether they were taken for one person's, and why."""
    return f"{'one ' if pair.is_one else 'two?'}  {pair.first} | {pair.second}: {pair.reason}"


def _ends(when: When | None) -> tuple[str | None, str | None]:
    if when is None:
        return None, None
    return str(when.first) if when.first else None, str(when.last) if when.last else None


def _time(mention: TimeMention) -> str:
    days = f" ({mention.when.edtf})" if mention.when else ""
    return f"“{_flat(mention.text)}” is {mention.value}{days}, by {mention.rule}"


def _flat(text: str) -> str:
    return " ".join(text.split())
