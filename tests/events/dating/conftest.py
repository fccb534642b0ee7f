"""What the tests of dating share: the mentions of a text, and what dated one of them."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from generator import dates
from generator.events import extract
from generator.language import Parser
from generator.records import Article, EventMention

DAY = "2022-03-09"
"""A Wednesday: the publication day where a test names no other."""


@pytest.fixture
def read(parser: Parser, make_article: Callable[..., Article]) -> Callable[..., dict[str, EventMention]]:
    """The mentions of a text by their triggers."""

    def mentions(text: str, day: str | None = DAY) -> dict[str, EventMention]:
        article = make_article(text, day)
        return {m.trigger.text: m for m in extract(article, parser.parse(article), dates.tag(article))}

    return mentions


@pytest.fixture
def dated(read: Callable[..., dict[str, EventMention]]) -> Callable[[str, str], tuple[str, str | None]]:
    """The row that dated the act of a word, and its date."""

    def answer(text: str, trigger: str) -> tuple[str, str | None]:
        mention = read(text)[trigger]
        return mention.basis, mention.when.edtf if mention.when else None

    return answer
