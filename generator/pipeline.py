"""The whole program on one screen: a folder of articles in, a timeline out, and its pages on the disk.

What one article yields hangs on that article, the names file and the model alone, so it is worked out article by
article, in as many processes as one likes; what needs the whole corpus comes after, in one.
"""

import gc
from collections.abc import Callable, Iterator
from concurrent.futures import Executor
from dataclasses import replace
from functools import cache, partial
from pathlib import Path

from generator import corpus, dates, output, portions
from generator.config import Settings
from generator.records import Article, EventMention, KnownName, Sentence, Timeline, TimeMention

NEW = 50_000
"""New objects after which those are looked for that only hold one another: reading an article leaves some three of them."""

Told = Callable[[int], None]
"""Told how many articles are done."""


def timeline(reading: corpus.Reading, mentions: tuple[EventMention, ...]) -> Timeline:
    """What happened, when, and who says so, by what the articles of a corpus tell: mentions of one event joined."""
    from generator.timeline import merge

    return merge(reading.articles, mentions, reading.names)


def read_mentions(
    reading: corpus.Reading, settings: Settings, executor: Executor | None = None, told: Told = lambda _: None
) -> tuple[EventMention, ...]:
    """What each article of a corpus tells, in the order of the articles. The same whatever the executor."""
    mentions: list[EventMention] = []
    chunks = tuple(portions.chunks(reading.articles))
    found = (executor.map if executor else map)(partial(_read_chunk, settings.model, reading.names), chunks)
    for chunk, yielded in zip(chunks, found, strict=True):
        mentions += yielded
        told(len(chunk))
    return tuple(mentions)


def read_events(article: Article, model: str, names: tuple[KnownName, ...]) -> tuple[
    tuple[Sentence, ...], tuple[TimeMention, ...], tuple[EventMention, ...]
]:  # fmt: skip
    """What one article tells: its sentences, its time expressions and its events."""
    from generator.events import extract

    sentences = loaded_parser(model).parse(article)
    times = dates.tag(article)
    return sentences, times, extract(article, sentences, times, names)


def generate(made: Timeline, settings: Settings, project: Path) -> output.Written:
    """The timeline's pages and data files, written into the folder that MkDocs builds from."""
    from generator.site import pages as lay_out

    pages = lay_out(made, settings.site)
    return output.write_files(project / settings.docs, ((page.path, page.text) for page in pages))


def _read_chunk(model: str, names: tuple[KnownName, ...], articles: tuple[Article, ...]) -> tuple[EventMention, ...]:
    parsed = loaded_parser(model).parse_each(part for article in articles for part in portions.parts(article))
    return tuple(mention for article in articles for mention in _mentions(article, parsed, names))


def _mentions(article: Article, parsed: Iterator[tuple[Sentence, ...]], names: tuple[KnownName, ...]) -> Iterator[EventMention]:
    """The mentions of one article. One of a book's length is read part by part, so that no more than a part is held parsed."""
    from generator.events import extract

    times, told = dates.tag(article), 0
    for part in portions.parts(article):
        sentences = next(parsed)
        first, last = (sentences[0].start, sentences[-1].end) if sentences else (0, 0)
        within = tuple(time for time in times if first <= time.start < last)
        for mention in extract(part, sentences, within, names, has_lead=not told):
            yield replace(mention, sentence=mention.sentence + told)
        told += sum(not sentence.is_heading for sentence in sentences)


@cache
def loaded_parser(model: str):  # type: ignore[no-untyped-def]
    """The language model, loaded once in each process and only when something is parsed."""
    from generator.language import Parser

    parser = Parser(model)
    gc.freeze()  # what is loaded stays: it need not be walked again and again for what may be dropped
    gc.set_threshold(NEW)
    return parser
