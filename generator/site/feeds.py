"""Atom and JSON feeds, ordered by the day on which an event was added: all events, and those of each group with a page."""

import json
from collections.abc import Iterable, Iterator
from datetime import UTC, date, datetime, time

from feedgen.feed import FeedGenerator

from generator.records import Event

from .accounts import accounts, lead
from .certainty import certainty, status_word
from .cite import permanent
from .edition import Edition
from .page import Page

_EARLIEST = date(1970, 1, 1)


def feed_pages(site: Edition) -> Iterator[Page]:
    """`feed.xml`, `feed.json`, and `feeds/people/wang-yi.xml` for each group with a page."""
    latest = newest(site.events, site)
    title = site.settings.title
    yield Page("feed.xml", _atom(latest, site, title, "feed.xml"))
    yield Page("feed.json", _json_feed(latest, site))
    for group in site.groups:
        if group.has_page:
            path = f"feeds/{group.shelf}/{group.id}.xml"
            yield Page(path, _atom(newest(group.events, site), site, f"{group.name} – {title}", path))


def newest(events: Iterable[Event], site: Edition) -> tuple[Event, ...]:
    """The events a feed holds, the latest added first, then the latest to happen."""
    order = sorted(events, key=lambda event: (site.added(event), str(event.when.first if event.when else ""), event.id))
    return tuple(reversed(order))[: site.settings.feed_entries]


def _atom(events: tuple[Event, ...], site: Edition, title: str, path: str) -> bytes:
    feed = FeedGenerator()
    feed.id(f"{site.settings.url}{path}" if site.settings.url else f"urn:dateline:{path}")
    feed.title(title)
    feed.author({"name": site.settings.title})
    feed.generator("Dateline")
    feed.link(href=site.settings.url or "./", rel="alternate")
    feed.link(href=f"{site.settings.url}{path}", rel="self")
    feed.updated(_moment(max((site.updated(event) for event in events), default=_EARLIEST)))
    for event in events:
        entry = feed.add_entry(order="append")
        entry.id(f"urn:dateline:event:{event.id}")
        entry.title(event.title)
        entry.link(href=permanent(event.id, site.settings))
        entry.updated(_moment(site.updated(event)))
        entry.published(_moment(site.added(event)))
        entry.category(term=event.kind)
        entry.summary(summary(event, site))
    text: bytes = feed.atom_str(pretty=True)
    return text


def _json_feed(events: tuple[Event, ...], site: Edition) -> str:
    body = {
        "version": "https://jsonfeed.org/version/1.1",
        "title": site.settings.title,
        "description": site.settings.about or site.settings.title,
        "home_page_url": site.settings.url or "./",
        "feed_url": f"{site.settings.url}feed.json",
        "items": [
            {
                "id": f"urn:dateline:event:{event.id}",
                "url": permanent(event.id, site.settings),
                "title": event.title,
                "content_text": summary(event, site),
                "date_published": _moment(site.added(event)).isoformat(),
                "date_modified": _moment(site.updated(event)).isoformat(),
                "tags": [event.kind, event.status],
            }
            for event in events
        ],
    }
    return json.dumps(body, ensure_ascii=False, indent=1) + "\n"


def summary(event: Event, site: Edition) -> str:
    """The date, its certainty, and the sentence that tells of it best, in plain text; of no deed yet, that it is none."""
    told = certainty(event)
    sure = ", ".join(word for word in (status_word(event), told.sure) if word)
    account, quote = lead(event, accounts(event, site.articles))
    words = " ".join("".join(piece.text for piece in quote.pieces).split())
    return f"{told.date} ({sure}). “{words}” – {account.label}"


def _moment(day: date) -> datetime:
    """Midnight, UTC, of a day; feeds know no days."""
    return datetime.combine(max(day, _EARLIEST), time(), UTC)
