"""The timeline with what every page needs to know of it: where each event stands, who has a page, which day it came in."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from generator.records import Article, Event, Timeline

from .density import window
from .groups import Group, gather, place_ids
from .links import slugs
from .settings import SiteSettings
from .shelf import Shelf, shelve


@dataclass(frozen=True, slots=True)
class Edition:
    """One state of the corpus, ready to be laid out."""

    timeline: Timeline
    settings: SiteSettings
    articles: Mapping[str, Article]
    article_pages: Mapping[str, str]
    """Article id → its page."""
    shelf: Shelf
    groups: tuple[Group, ...]
    """People, organisations, places and kinds that any event names."""
    targets: Mapping[tuple[str, str], str]
    """(shelf of the group, its id) → its page, or its place in the index."""

    place_ids: Mapping[str, str]
    """Name of a place → the id of its group."""

    window: tuple[date, date] | None
    """The days that charts of the whole timeline, and those of its groups, show."""

    @property
    def events(self) -> tuple[Event, ...]:
        """All events, those without a date last."""
        return self.timeline.events + self.timeline.undated

    def added(self, event: Event) -> date:
        """The day on which an event came into the timeline: when the first article that tells of it was added."""
        return min(self.joined(mention.article) for mention in event.mentions)

    def updated(self, event: Event) -> date:
        """The day on which the last article that tells of it was added."""
        return max(self.joined(mention.article) for mention in event.mentions)

    def joined(self, article: str) -> date:
        """The day an article joined the corpus; without one, its publication; without both, the first day there is."""
        found = self.articles[article]
        return found.added or (found.published and found.published.last) or date.min


def edition(timeline: Timeline, settings: SiteSettings) -> Edition:
    """Everything that the pages are laid out from."""
    names = slugs(article.id for article in timeline.articles)
    article_pages = {article: f"sources/{name}.md" for article, name in names.items()}
    groups = gather(timeline, settings.page_events)
    return Edition(
        timeline=timeline,
        settings=settings,
        articles={article.id: article for article in timeline.articles},
        article_pages=article_pages,
        shelf=shelve(timeline, settings.month_limit, article_pages),
        groups=groups,
        window=window(timeline.events),
        place_ids=place_ids(timeline.events + timeline.undated),
        targets={(group.shelf, group.id): group.target for group in groups},
    )
