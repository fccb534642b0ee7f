"""Where it was read: an index by publisher, and a page for each article with its events in reading order."""

from collections.abc import Iterator
from dataclasses import dataclass

from generator.records import Article, Event, EventMention

from .accounts import Marking, Quote, label, quotes
from .cards import Card, below, card
from .edition import Edition
from .lines import Line, line
from .page import Page
from .render import render
from .words import in_words


@dataclass(frozen=True, slots=True)
class Told:
    """An event as one article tells it."""

    line: Line
    quotes: tuple[Quote, ...]
    card: Card | None
    """Of an event without a date, which stands here and nowhere else."""


@dataclass(frozen=True, slots=True)
class TextPiece:
    """A stretch of a full text; a marked one leads to its event."""

    text: str
    marking: Marking
    target: str


@dataclass(frozen=True, slots=True)
class Source:
    """An article's page."""

    article: Article
    label: str
    published: str
    target: str
    told: tuple[Told, ...]
    copies: tuple[tuple[str, str], ...]
    """Other printings of the same story: label and page."""
    paragraphs: tuple[tuple[TextPiece, ...], ...]
    """The full text; empty where the site may not show it."""

    @property
    def is_foreign(self) -> bool:
        """Whether it is in another language than the site, which whoever reads it aloud must know."""
        return self.article.language.lower().partition("-")[0] != "en"


@dataclass(frozen=True, slots=True)
class Publisher:
    """The articles of one publisher."""

    name: str
    sources: tuple[Source, ...]


def source_pages(site: Edition) -> Iterator[Page]:
    """The index, and a page for every article."""
    told = _told(site)
    copies = {article: group for group in site.timeline.copies for article in group}
    sources = [_source(article, told.get(article.id, []), copies, site) for article in site.timeline.articles]
    yield render("sources/index.md", "sources.md.jinja", publishers=_publishers(sources), settings=site.settings)
    for source in sources:
        yield render(source.target, "source.md.jinja", page=source, pages=site.article_pages, settings=site.settings)


def _publishers(sources: list[Source]) -> tuple[Publisher, ...]:
    """Publishers by name, articles whose publisher is not known last."""
    names = {source.article.source or "" for source in sources}
    order = sorted(names, key=lambda name: (not name, name.casefold(), name))
    return tuple(
        Publisher(name, tuple(source for source in sources if (source.article.source or "") == name)) for name in order
    )


def _told(site: Edition) -> dict[str, list[tuple[Event, list[EventMention]]]]:
    """Article id → its events with its own mentions of each, in reading order."""
    found: dict[str, list[tuple[Event, list[EventMention]]]] = {}
    for event in site.events:
        by_article: dict[str, list[EventMention]] = {}
        for mention in event.mentions:
            by_article.setdefault(mention.article, []).append(mention)
        for article, mentions in by_article.items():
            found.setdefault(article, []).append((event, mentions))
    for events in found.values():
        events.sort(key=lambda pair: (min(mention.trigger.start for mention in pair[1]), pair[0].id))
    return found


def _source(
    article: Article, told: list[tuple[Event, list[EventMention]]], copies: dict[str, tuple[str, ...]], site: Edition
) -> Source:
    others = [other for other in copies.get(article.id, ()) if other != article.id and other in site.articles]
    is_shown = article.text == "full" and site.settings.text == "article"
    return Source(
        article=article,
        label=label(article),
        published=in_words(article.published) if article.published else "",
        target=site.article_pages[article.id],
        told=tuple(_one_told(article, told, at, site) for at in range(len(told))),
        copies=tuple((label(site.articles[other]), site.article_pages[other]) for other in others),
        paragraphs=_paragraphs(article, told, site) if is_shown else (),
    )


def _one_told(article: Article, told: list[tuple[Event, list[EventMention]]], at: int, site: Edition) -> Told:
    event, mentions = told[at]
    stands_here = event.when is None and event.mentions[0].article == article.id
    return Told(line(event, site), quotes(mentions), below([card(event, site)], at)[0] if stands_here else None)


def _paragraphs(
    article: Article, told: list[tuple[Event, list[EventMention]]], site: Edition
) -> tuple[tuple[TextPiece, ...], ...]:
    """The body by lines, every trigger marked and led to its event."""
    marks = sorted(
        (mention.trigger.start, mention.trigger.end, site.shelf.targets[event.id]) for event, found in told for mention in found
    )
    lines, start = [], 0
    for text in article.body.split("\n"):
        inside = [mark for mark in marks if start <= mark[0] and mark[1] <= start + len(text)]
        if text.strip():
            lines.append(_marked(text, start, inside))
        start += len(text) + 1
    return tuple(lines)


def _marked(text: str, start: int, marks: list[tuple[int, int, str]]) -> tuple[TextPiece, ...]:
    pieces, at = [], 0
    for first, last, target in marks:
        if first - start < at:
            continue
        pieces.append(TextPiece(text[at : first - start], "", ""))
        pieces.append(TextPiece(text[first - start : last - start], "act", target))
        at = last - start
    pieces.append(TextPiece(text[at:], "", ""))
    return tuple(piece for piece in pieces if piece.text)
