"""What each source says of an event, in its own words: sentences cut where trigger and time words are to be marked."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from generator.records import Article, Event, EventMention, Span

from .words import in_words, isolated

Marking = Literal["", "act", "time"]


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of a quote, marked or not."""

    text: str
    marking: Marking


@dataclass(frozen=True, slots=True)
class Quote:
    """A sentence of an article."""

    pieces: tuple[Piece, ...]
    speaker: str
    """Who says it, where somebody is quoted whom the sentence does not name in full; else empty."""
    start: int


@dataclass(frozen=True, slots=True)
class Account:
    """What one article tells of an event."""

    article: Article
    label: str
    """`China Daily, 25 February 2022`."""
    quotes: tuple[Quote, ...]
    """In reading order; the first one is the event's."""


def accounts(event: Event, articles: Mapping[str, Article]) -> tuple[Account, ...]:
    """The accounts of an event in the order of its mentions, one for each article."""
    told: dict[str, list[EventMention]] = {}
    for mention in event.mentions:
        told.setdefault(mention.article, []).append(mention)
    return tuple(Account(articles[article], label(articles[article]), quotes(mentions)) for article, mentions in told.items())


def label(article: Article) -> str:
    """How an article is named under its quotes: source and date, as far as they are known."""
    when = in_words(article.published) if article.published else ""
    if article.source:
        return f"{isolated(article.source)}, {when}" if when else article.source
    if when:
        return f"Article of {when}"
    return f"“{isolated(article.title)}”"


def quotes(mentions: list[EventMention]) -> tuple[Quote, ...]:
    """The sentences of some mentions of one article, each once, with all that is to be marked in it."""
    marked: dict[Span, list[tuple[Span, Marking]]] = {}
    speakers: dict[Span, str] = {}
    for mention in mentions:
        marks = marked.setdefault(mention.quote, [])
        marks.append((mention.trigger, "act"))
        if mention.time:
            marks.append((Span(mention.time.start, mention.time.end, mention.time.text), "time"))
        speakers.setdefault(mention.quote, _speaker(mention))
    return tuple(Quote(_cut(quote, marks), speakers[quote], quote.start) for quote, marks in sorted(marked.items()))


def _speaker(mention: EventMention) -> str:
    name = mention.speaker.name if mention.speaker else ""
    return "" if name in mention.quote.text else name


def lead(event: Event, told: tuple[Account, ...]) -> tuple[Account, Quote]:
    """The sentence to show where there is room for one: the first that dates the event by its own words, else the first."""
    for mention in event.mentions:
        if mention.time and mention.when and mention.quote.start <= mention.time.start < mention.quote.end:
            account = next(account for account in told if account.article.id == mention.article)
            return account, next(quote for quote in account.quotes if quote.start == mention.quote.start)
    return told[0], told[0].quotes[0]


def _cut(quote: Span, marks: list[tuple[Span, Marking]]) -> tuple[Piece, ...]:
    """The quote in pieces. A mark outside it is left out; of two that overlap the first stands."""
    pieces: list[Piece] = []
    at = quote.start
    for span, marking in sorted(set(marks)):
        if span.start < at or span.end > quote.end:
            continue
        pieces.append(Piece(quote.text[at - quote.start : span.start - quote.start], ""))
        pieces.append(Piece(quote.text[span.start - quote.start : span.end - quote.start], marking))
        at = span.end
    pieces.append(Piece(quote.text[at - quote.start :], ""))
    return tuple(piece for piece in pieces if piece.text)
