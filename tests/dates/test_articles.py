"""Articles of `articles.txt`, whole: what leans on the sentences before it, as papers of many trades tell of it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from generator.dates import tag
from generator.records import Article, When

ARTICLES = Path(__file__).with_name("articles.txt")


def _articles() -> Iterator[tuple[str, str, str]]:
    """Day, title and marked body."""
    parts = re.split(r"^(\d{4}-\d\d-\d\d) (.+)$", ARTICLES.read_text(encoding="utf-8"), flags=re.MULTILINE)
    for day, title, marked in zip(parts[1::3], parts[2::3], parts[3::3], strict=True):
        yield day, title, marked.strip()


@pytest.mark.parametrize(
    ("day", "marked"), [pytest.param(day, marked, id=f"{day}: {title}") for day, title, marked in _articles()]
)
def test_every_time_of_an_article_is_read_and_nothing_else(day, marked):
    """What stands in brackets, with its value and modifier behind the bar, in an article of that day."""
    published = date.fromisoformat(day)
    expected = re.findall(r"\[([^|\]]+)\|([^\]]+)\]", marked)
    body = re.sub(r"\[([^|\]]+)\|[^\]]+\]", r"\1", marked)
    mentions = tag(Article(id="article", title="", body=body, published=When(published, published, "day")))
    assert [(m.text, f"{m.value} {m.mod or ''}".strip()) for m in mentions] == expected
