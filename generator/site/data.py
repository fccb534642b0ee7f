"""The timeline as JSON: the contract that `dateline events` prints and the site publishes as `data/events.json`.

The shape is written down in `schema/events.schema.json`. Keys keep one order, events and mentions keep the timeline's.
"""

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from importlib.resources import files

from generator.records import Article, Event, EventMention, Span, Timeline, TimeMention, When

SCHEMA_VERSION = 1
Json = Mapping[str, "Json"] | Sequence["Json"] | str | int | float | bool | None


def events_json(timeline: Timeline) -> str:
    """The whole timeline as JSON text, ended by a newline; the same timeline gives the same bytes."""
    return "".join(events_in_pieces(timeline))


def events_in_pieces(timeline: Timeline) -> Iterator[str]:
    """The same text record by record: whole, it takes as much memory again as the timeline."""
    articles = sorted(timeline.articles, key=lambda article: article.id)
    yield f'{{\n "schema": {SCHEMA_VERSION}'
    yield from _member("articles", map(_article, articles))
    yield from _member("events", map(_event, timeline.events))
    yield from _member("undated", map(_undated, timeline.undated))
    yield "\n}\n"


def _member(name: str, records: Iterable[Json]) -> Iterator[str]:
    """A list of records under its name, laid out as `json.dumps` does with an indent of one."""
    yield f',\n "{name}": ['
    between = ""
    for record in records:
        text = json.dumps(record, ensure_ascii=False, indent=1)
        yield between + "\n  " + text.replace("\n", "\n  ")
        between = ","
    yield "\n ]" if between else "]"


def schema_json() -> str:
    """The JSON Schema (2020-12) of `events_json`."""
    return files(__package__).joinpath("schema/events.schema.json").read_text(encoding="utf-8")


def publication(article: Article) -> str | None:
    """The article's date at the grain it is known: `2022-02-24`, `2022-02` or `2022`; None where it has none."""
    when = article.published
    if when is None or when.first is None:
        return None
    grain = {"year": "%Y", "month": "%Y-%m"}.get(when.precision, "%Y-%m-%d")
    return when.first.strftime(grain)


def _article(article: Article) -> Json:
    return {
        "id": article.id,
        "title": article.title,
        "date": publication(article),
        "source": article.source,
        "url": article.url,
    }


def _event(event: Event) -> Json:
    return {**_head(event), "date": _date(event), **_tail(event)}


def _undated(event: Event) -> Json:
    return {**_head(event), "date": None, "bounds": _ends(event.bounds), **_tail(event)}


def _head(event: Event) -> dict[str, Json]:
    return {"id": event.id, "title": event.title, "type": event.kind, "tier": event.tier, "status": event.status}


def _tail(event: Event) -> dict[str, Json]:
    return {
        "weight": round(event.weight, 4),
        "participants": [{"id": entity.id, "name": entity.name} for entity in event.participants],
        "unnamed": list(event.unnamed),
        "places": list(event.places),
        "sources": event.sources,
        "aliases": list(event.aliases),
        "differences": list(event.differences),
        "mentions": [_mention(mention) for mention in event.mentions],
    }


def _date(event: Event) -> Json:
    when = event.when
    if when is None:
        return None
    return {
        "edtf": when.edtf,
        **_ends(when),
        "precision": when.precision,
        "basis": event.basis,
        "agreed": event.agreed,
        "announced": _day(event.announced),
    }


def _mention(mention: EventMention) -> Json:
    return {
        "article": mention.article,
        "trigger": _span(mention.trigger),
        "quote": _span(mention.quote),
        "when": _words(mention.time),
        "date": None if mention.when is None else _ends(mention.when),
        "basis": mention.basis,
        "speaker": mention.speaker.name if mention.speaker else None,
        "status": mention.status,
    }


def _words(time: TimeMention | None) -> Json:
    if time is None:
        return None
    return {"start": time.start, "end": time.end, "text": time.text, **_ends(time.when), "rule": time.rule}


def _span(span: Span) -> Json:
    return {"start": span.start, "end": span.end, "text": span.text}


def _ends(when: When | None) -> dict[str, Json]:
    return {"first": _day(when.first), "last": _day(when.last)} if when else {"first": None, "last": None}


def _day(day: date | None) -> str | None:
    return day.isoformat() if day else None
