"""The rows of the English tables: every example is read as it says, by the row that gives it."""

from __future__ import annotations

import re
from datetime import date

import pytest

from generator.dates import tag
from generator.dates.english import ROWS
from generator.records import Article, When

FRIDAY = When(date(2022, 2, 25), date(2022, 2, 25), "day")
EXAMPLES = [(row, sentence, expected) for row in ROWS for sentence, expected in row.examples.items()]


def _marked(sentence: str) -> tuple[str, str | None]:
    """The sentence without its brackets, and the words in them."""
    found = re.search(r"\[(.+?)\]", sentence)
    return re.sub(r"[\[\]]", "", sentence), found[1] if found else None


@pytest.mark.parametrize(("row", "sentence", "expected"), [pytest.param(*e, id=f"{e[0].name}: {e[1]}") for e in EXAMPLES])
def test_each_example_is_read_as_it_says(row, sentence, expected):
    """The bracketed words get the value and modifier told; a sentence without brackets gets nothing from the row."""
    body, words = _marked(sentence)
    found = tag(Article(id="example", title="", body=body, published=FRIDAY))
    if words is None:
        assert not [m for m in found if m.rule == row.name or row.resolve is None]
        return
    values = {m.text: (m.rule, f"{m.value} {m.mod or ''}".strip()) for m in found}
    assert values.get(words) == (row.name, expected)


def test_every_row_has_an_example():
    """A rule without an example cannot be shown to editors, nor tested."""
    assert [row.name for row in ROWS if not row.examples] == []


def test_names_are_unique():
    """A name points to one row."""
    names = [row.name for row in ROWS]
    assert sorted(set(names)) == sorted(names)
