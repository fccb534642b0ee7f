"""Pages that leave nothing out in silence: what was added when, what several sources tell, the data."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from itertools import groupby

from generator.records import Article, Event

from .accounts import label
from .cards import Card, below, card
from .edition import Edition
from .lines import Line, heaviest, line
from .page import Page
from .render import render
from .words import long_day

_MOST_ARTICLES = 100
"""Named under one day; a corpus that came in at once would fill the page."""


@dataclass(frozen=True, slots=True)
class Addition:
    """What came into the timeline on one day."""

    day: str
    articles: tuple[tuple[str, str, str], ...]
    """Label, title and page of each article, up to the longest list."""
    more_articles: int
    """Those beyond it, which the sources' page names."""
    lines: tuple[Line, ...]
    more: int


def listing_pages(site: Edition) -> Iterator[Page]:
    """Changes, compare and data."""
    yield render("changes/index.md", "changes.md.jinja", additions=tuple(_additions(site)), settings=site.settings)
    several = tuple(found for event in site.events if (found := _several(event, site)))
    disagreeing = tuple(found for found in several if found.comparison and found.comparison.differing)
    agreeing = tuple(found for found in several if found not in disagreeing)
    yield render(
        "compare/index.md",
        "compare.md.jinja",
        disagreeing=below(disagreeing),
        agreeing=below(agreeing, len(disagreeing)),
        pages=site.article_pages,
        settings=site.settings,
    )
    embed = f'<iframe src="{site.settings.url}?embed" title="{site.settings.title}" width="100%" height="600"></iframe>'
    yield render("data/index.md", "data.md.jinja", events=len(site.events), embed=embed, settings=site.settings)


def _several(event: Event, site: Edition) -> Card | None:
    """The card of an event that more than one article tells of."""
    return card(event, site) if len({mention.article for mention in event.mentions}) > 1 else None


def _additions(site: Edition) -> Iterator[Addition]:
    """By day, the latest first."""
    articles = sorted(site.timeline.articles, key=lambda article: site.joined(article.id), reverse=True)
    events: dict[date, list[Event]] = {}
    for event in site.events:
        events.setdefault(site.added(event), []).append(event)
    for day, found in groupby(articles, key=lambda article: site.joined(article.id)):
        yield _addition(day, found, events.get(day, []), site)


def _addition(day: date, articles: Iterable[Article], events: list[Event], site: Edition) -> Addition:
    shown = heaviest([event for event in events if event.tier == "event"], site.settings.list_limit)
    everything = tuple(articles)
    named = tuple((label(article), article.title, site.article_pages[article.id]) for article in everything[:_MOST_ARTICLES])
    day_text = "No date" if day == date.min else long_day(day)
    lines = tuple(line(event, site) for event in shown)
    return Addition(day_text, named, len(everything) - len(named), lines, len(events) - len(shown))
