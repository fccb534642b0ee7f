"""The compact index that Explore filters in the browser, and its page.

`explore/index.json` holds names once and events as short rows: names by their place in the lists. The columns of a row
are `columns`; the script reads them by name, so that a further one may be added at the end.
"""

import json
from collections.abc import Iterator

from generator.records import Event

from .certainty import certainty
from .edition import Edition
from .kinds import KINDS
from .links import address
from .page import Page
from .render import render
from .shelf import year_page

COLUMNS = ("id", "title", "date", "first", "last", "kind", "mark", "status", "tier", "who", "where", "sources", "page")


def explore_pages(site: Edition) -> Iterator[Page]:
    """The page and its index."""
    years = tuple((str(year), year_page(year), _told_in(site, year)) for year in site.shelf.years)
    yield render("explore/index.md", "explore.md.jinja", years=years, total=len(site.events), settings=site.settings)
    yield Page("explore/index.json", index(site))


def index(site: Edition) -> str:
    """All events as compact JSON, in the timeline's order, those without a date last."""
    people = [group for group in site.groups if group.shelf == "people"]
    places = [group for group in site.groups if group.shelf == "places"]
    articles = [article.id for article in site.timeline.articles]
    publishers = sorted({article.source for article in site.timeline.articles if article.source})
    pages = sorted({_page(event, site) for event in site.events})
    seats = {
        "who": {group.id: at for at, group in enumerate(people)},
        "where": {group.id: at for at, group in enumerate(places)},
        "page": {page: at for at, page in enumerate(pages)},
        "source": {name: at for at, name in enumerate(publishers)},
    }
    body = {
        "columns": COLUMNS,
        "who": [[group.id, group.name] for group in people],
        "where": [[group.id, group.name] for group in places],
        "kinds": [[row.id, row.label, row.family] for row in KINDS.values()],
        "sources": publishers,
        "pages": [address(page) for page in pages],
        "articles": len(articles),
        "events": [_row(event, site, seats) for event in site.events],
    }
    return json.dumps(body, ensure_ascii=False, separators=(",", ":")) + "\n"


def _row(event: Event, site: Edition, seats: dict[str, dict[str, int]]) -> list[object]:
    told = certainty(event)
    when = event.when
    ids = [entity.id for entity in event.participants] + [site.place_ids[place] for place in event.places]
    sources = {site.articles[mention.article].source for mention in event.mentions}
    return [
        event.id,
        event.title,
        told.date,
        when.first.isoformat() if when and when.first else "",
        when.last.isoformat() if when and when.last else "",
        event.kind,
        told.mark,
        event.status,
        event.tier,
        [seats["who"][key] for key in dict.fromkeys(ids) if key in seats["who"]],
        [seats["where"][key] for key in dict.fromkeys(ids) if key in seats["where"]],
        sorted(seats["source"][name] for name in sources if name),
        seats["page"][_page(event, site)],
    ]


def _page(event: Event, site: Edition) -> str:
    return site.shelf.targets[event.id].partition("#")[0]


def _told_in(site: Edition, year: int) -> int:
    months = (len(events) for month, events in site.shelf.months.items() if month[0] == year)
    return sum(months) + len(site.shelf.years[year])
