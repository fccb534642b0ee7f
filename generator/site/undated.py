"""What has no date: counted, and listed by the article whose page holds it."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import accumulate

from generator.records import Event

from .accounts import label
from .edition import Edition
from .lines import Line, line
from .page import Page
from .render import render
from .rows import tally
from .words import count

_UNFOLDED = 3
"""With so many articles or fewer, their lists stand open."""


@dataclass(frozen=True, slots=True)
class OfArticle:
    """An article, and what it tells without a date."""

    title: str
    label: str
    target: str
    count: str
    lines: tuple[Line, ...]
    """Empty where the page's list is full: the article's page has them."""


@dataclass(frozen=True, slots=True)
class Undated:
    """The page of what no rule could date."""

    tally: str
    articles: tuple[OfArticle, ...]
    is_open: bool


def undated_page(site: Edition) -> Iterator[Page]:
    """Every article with undated events, in the order of the corpus; their titles, up to the longest list."""
    by_article: dict[str, list[Event]] = {}
    for event in site.timeline.undated:
        by_article.setdefault(event.mentions[0].article, []).append(event)
    told = [by_article[article.id] for article in site.timeline.articles if article.id in by_article]
    so_far = accumulate(len(events) for events in told)
    articles = tuple(
        _of_article(events, site, is_listed=before <= site.settings.list_limit)
        for events, before in zip(told, so_far, strict=True)
    )
    page = Undated(tally(site.timeline.undated), articles, len(articles) <= _UNFOLDED)
    yield render("undated/index.md", "undated.md.jinja", page=page, settings=site.settings)


def _of_article(events: list[Event], site: Edition, *, is_listed: bool) -> OfArticle:
    article = site.articles[events[0].mentions[0].article]
    in_order = sorted(events, key=lambda event: (event.mentions[0].trigger.start, event.id))
    return OfArticle(
        title=article.title,
        label=label(article),
        target=site.article_pages[article.id],
        count=count(len(events), "entry", "entries"),
        lines=tuple(line(event, site) for event in in_order) if is_listed else (),
    )
