"""A corpus in chunks, a long article in parts: nothing is lost, and nothing is larger than it should be."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest

from generator import corpus, pipeline, portions
from generator.config import Settings
from generator.records import Article, Span, Timeline, When

BODY = "A ferry sank on Monday. Divers came.\nMayor Ann Lee resigned on Tuesday.\nPaul Smith said so."


def test_chunks_keep_every_article_in_order(monkeypatch: pytest.MonkeyPatch, make_article: Callable[..., Article]) -> None:
    """A chunk ends when it is full; no article is split."""
    monkeypatch.setattr(portions, "CHUNK", 10)
    articles = tuple(make_article("x" * size, name=str(size)) for size in (4, 7, 20, 1))
    chunks = list(portions.chunks(articles))
    assert [[a.id for a in chunk] for chunk in chunks] == [["4", "7"], ["20"], ["1"]]


@pytest.mark.parametrize("size", [5, 40, 10_000])
def test_parts_hold_every_word(monkeypatch: pytest.MonkeyPatch, make_article: Callable[..., Article], size: int) -> None:
    """Paragraphs are dealt out in order; one that is longer than a part is cut."""
    monkeypatch.setattr(portions, "PART", size)
    article = make_article(BODY)
    paragraphs = [p for part in portions.parts(article) for p in part.paragraphs]
    assert "".join(article.body[p.start : p.end] for p in paragraphs) == BODY.replace("\n", "")
    assert all(p.end - p.start <= size for p in paragraphs)


def test_an_article_read_in_parts_tells_the_same(monkeypatch: pytest.MonkeyPatch, make_article: Callable[..., Article]) -> None:
    """Dates of their own, offsets and sentence numbers do not hang on the cut; only the first part has a lead."""
    article = make_article(BODY, "2022-03-09")
    reading = corpus.Reading((article,), (), ())
    whole = pipeline.timeline(reading, pipeline.read_mentions(reading, Settings()))
    monkeypatch.setattr(portions, "PART", 36)
    parts = pipeline.timeline(reading, pipeline.read_mentions(reading, Settings()))
    assert _stated(parts) == _stated(whole)
    assert date(2022, 3, 8) in {when.first for _, _, when in _stated(parts) if when}


def _stated(made: Timeline) -> set[tuple[int, Span, When | None]]:
    return {(m.sentence, m.trigger, m.when) for e in made.events for m in e.mentions if m.basis == "stated"}
