"""What many tests need: a loaded parser, and articles made of a few words."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest

from generator.language import Parser
from generator.records import Article, Paragraph, When


@pytest.fixture(scope="session")
def parser() -> Parser:
    """One loaded language model for the whole run."""
    return Parser()


def _article_of(body: str, day: str | None = None, name: str = "a", **fields: object) -> Article:
    """An article of plain prose, published on a day; each line of the body is a paragraph."""
    when = When(date.fromisoformat(day), date.fromisoformat(day), "day") if day else None
    paragraphs, start = [], 0
    for line in body.split("\n"):
        if line.strip():
            paragraphs.append(Paragraph(start, start + len(line), "prose"))
        start += len(line) + 1
    return Article(name, body[:60], body, when, paragraphs=tuple(paragraphs), **fields)  # type: ignore[arg-type]


@pytest.fixture(scope="session")
def make_article() -> Callable[..., Article]:
    """Make an article from a body, a publication day and a name."""
    return _article_of


def pytest_addoption(parser: pytest.Parser) -> None:
    """`--update-golden` writes the golden pages anew."""
    parser.addoption("--update-golden", action="store_true", help="write tests/golden/ from what the site makes now")
