"""The trigger tables' examples, read with the real parser."""

from __future__ import annotations

import pytest

from generator.events.triggers import find_trigger
from generator.events.triggers.rows import Row
from generator.events.triggers.tables import TABLES
from generator.language.parser import Parser
from generator.records import Article, Paragraph, Sentence

ROWS = [row for table in TABLES for row in table]


def marked(parser: Parser, example: str) -> tuple[Sentence, int]:
    """The parsed example and the index of the word between asterisks."""
    at = example.index("*")
    body = example.replace("*", "")
    sentence = parser.parse(Article("a", "", body, paragraphs=(Paragraph(0, len(body), "prose"),)))[0]
    return sentence, next(n for n, token in enumerate(sentence.tokens) if token.start == at)


@pytest.mark.parametrize("row", ROWS, ids=lambda row: f"{row.name} {row.part} {row.kind}: {row.example}")
def test_each_example_is_read_by_its_row(parser: Parser, row: Row) -> None:
    """The word between asterisks is a trigger of the row's name, part and kind."""
    trigger = find_trigger(*marked(parser, row.example))
    assert trigger is not None
    assert (trigger.name, trigger.part, trigger.kind) == (row.name, row.part, row.kind)
