"""The timeline as files for other programs: CSV, SQLite, iCalendar, TimelineJS, and the machine's front door."""

import csv
import io
import json
import sqlite3
from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta

from icalendar import Calendar
from icalendar import Event as CalendarEvent

from generator.records import Event, When

from .certainty import certainty
from .cite import citation, permanent
from .data import events_json, publication, schema_json
from .edition import Edition
from .feeds import summary
from .page import Page
from .render import render

_EVENT_COLUMNS = (
    "id", "title", "type", "tier", "status", "edtf", "first", "last", "precision", "basis", "agreed", "announced",
    "weight", "sources", "participants", "unnamed", "places", "url",
)  # fmt: skip
_MENTION_COLUMNS = (
    "event",
    "article",
    "trigger",
    "quote",
    "start",
    "end",
    "when",
    "first",
    "last",
    "basis",
    "speaker",
    "status",
)
_ARTICLE_COLUMNS = ("id", "title", "date", "source", "url")


def download_pages(site: Edition) -> Iterator[Page]:
    """Everything under `data/`, and `robots.txt` and `llms.txt`."""
    yield Page("data/events.json", events_json(site.timeline))
    yield Page("data/events.schema.json", schema_json())
    yield Page("data/events.csv", _csv(_EVENT_COLUMNS, _event_rows(site)))
    yield Page("data/mentions.csv", _csv(_MENTION_COLUMNS, _mention_rows(site)))
    yield Page("data/timeline.db", _sqlite(site))
    yield Page("data/timeline.ics", _calendar(site))
    yield Page("data/timelinejs.json", _timelinejs(site))
    yield Page("data/events.bib", "\n\n".join(citation(event, site.settings).bibtex for event in site.events) + "\n")
    yield render("robots.txt", "robots.txt.jinja", settings=site.settings)
    yield render("llms.txt", "llms.txt.jinja", settings=site.settings, years=list(site.shelf.years), total=len(site.events))


def _text(day: date | None) -> str | None:
    return day.isoformat() if day else None


def _event_rows(site: Edition) -> Iterator[tuple[object, ...]]:
    for event in site.events:
        when = event.when
        yield (
            event.id, event.title, event.kind, event.tier, event.status,
            when.edtf if when else None, _text(when.first) if when else None, _text(when.last) if when else None,
            when.precision if when else None, event.basis if when else None, int(event.agreed), _text(event.announced),
            round(event.weight, 4), event.sources, "; ".join(entity.name for entity in event.participants),
            "; ".join(event.unnamed), "; ".join(event.places), permanent(event.id, site.settings),
        )  # fmt: skip


def _mention_rows(site: Edition) -> Iterator[tuple[object, ...]]:
    for event in site.events:
        for told in event.mentions:
            when: When | None = told.when
            yield (
                event.id, told.article, told.trigger.text, told.quote.text, told.quote.start, told.quote.end,
                told.time.text if told.time else None, _text(when.first) if when else None,
                _text(when.last) if when else None, told.basis, told.speaker.name if told.speaker else None, told.status,
            )  # fmt: skip


def _csv(columns: tuple[str, ...], rows: Iterator[tuple[object, ...]]) -> str:
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(columns)
    writer.writerows(rows)
    return text.getvalue()


def _sqlite(site: Edition) -> bytes:
    """A database of three tables, built in memory."""
    articles = ((a.id, a.title, publication(a), a.source, a.url) for a in site.timeline.articles)
    with sqlite3.connect(":memory:") as base:
        _table(base, "articles", _ARTICLE_COLUMNS, articles)
        _table(base, "events", _EVENT_COLUMNS, _event_rows(site))
        _table(base, "mentions", _MENTION_COLUMNS, _mention_rows(site))
        base.execute("create index mentions_event on mentions(event)")
        base.execute("create index events_first on events(first)")
        base.commit()
        return base.serialize()


def _table(base: sqlite3.Connection, name: str, columns: tuple[str, ...], rows: Iterator[tuple[object, ...]]) -> None:
    names = ", ".join(f'"{column}"' + (" primary key" if column == "id" else "") for column in columns)
    base.execute(f'create table "{name}" ({names})')
    marks = ", ".join("?" * len(columns))
    base.executemany(f'insert into "{name}" values ({marks})', rows)  # noqa: S608 - names from the constants above


def _calendar(site: Edition) -> bytes:
    """All-day entries for events whose day is known; a coarser date has no place in a calendar."""
    calendar = Calendar()
    calendar.add("prodid", "-//Dateline//timeline//EN")
    calendar.add("version", "2.0")
    calendar.add("x-wr-calname", site.settings.title)
    for event in site.timeline.events:
        if event.when and event.when.first and event.when.precision == "day" and event.when.days == 1:
            calendar.add_component(_entry(event, event.when.first, site))
    text: bytes = calendar.to_ical()
    return text


def _entry(event: Event, day: date, site: Edition) -> CalendarEvent:
    entry = CalendarEvent()
    entry.add("uid", f"{event.id}@dateline")
    entry.add("dtstamp", datetime.combine(max(site.updated(event), date(1970, 1, 1)), time(), UTC))
    entry.add("dtstart", day)
    if day < date.max:
        entry.add("dtend", day + timedelta(days=1))
    entry.add("summary", event.title)
    entry.add("description", summary(event, site))
    entry.add("categories", [event.kind])
    entry.add("transp", "TRANSPARENT")
    if site.settings.url:
        entry.add("url", permanent(event.id, site.settings))
    if event.status in ("planned", "possible"):
        entry.add("status", "TENTATIVE")
    return entry


def _timelinejs(site: Edition) -> str:
    slides = [_slide(event, event.when, site) for event in site.timeline.events if event.when and event.when.first]
    title = {"text": {"headline": site.settings.title, "text": site.settings.about}}
    return json.dumps({"title": title, "events": slides}, ensure_ascii=False, indent=1) + "\n"


def _slide(event: Event, when: When, site: Edition) -> dict[str, object]:
    slide: dict[str, object] = {
        "unique_id": event.id,
        "start_date": _parts(when.first),
        "display_date": certainty(event).date,
        "group": event.kind,
        "text": {"headline": _html(event.title), "text": _html(summary(event, site))},
    }
    if when.last and when.last != when.first:
        slide["end_date"] = _parts(when.last)
    return slide


def _parts(day: date | None) -> dict[str, int]:
    return {"year": day.year, "month": day.month, "day": day.day} if day else {}


def _html(text: str) -> str:
    """TimelineJS reads its texts as HTML."""
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
