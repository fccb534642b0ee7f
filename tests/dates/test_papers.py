"""Sentences of `papers.txt`: courts, sport, money, storms, votes and lives as papers of many countries tell of them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from generator.dates import tag
from generator.records import Article, When

PAPERS = Path(__file__).with_name("papers.txt")


def _sentences() -> Iterator[tuple[str, str]]:
    """Day and marked sentence."""
    day = ""
    for line in PAPERS.read_text(encoding="utf-8").splitlines():
        if re.fullmatch(r"\d{4}-\d\d-\d\d", line):
            day = line
        elif line and not line.startswith("#"):
            yield day, line


@pytest.mark.parametrize(("day", "marked"), [pytest.param(day, marked, id=f"{day}: {marked}") for day, marked in _sentences()])
def test_every_time_of_a_sentence_is_read_and_nothing_else(day, marked):
    """What stands in brackets, with its value and modifier behind the bar, in an article of that day."""
    published = date.fromisoformat(day)
    expected = re.findall(r"\[([^|\]]+)\|([^\]]+)\]", marked)
    body = re.sub(r"\[([^|\]]+)\|[^\]]+\]", r"\1", marked)
    mentions = tag(Article(id="paper", title="", body=body, published=When(published, published, "day")))
    assert [(m.text, f"{m.value} {m.mod or ''}".strip()) for m in mentions] == expected
