"""The page that defines the kinds, against the closed list and the trigger tables."""

from __future__ import annotations

import re
from pathlib import Path
from typing import get_args

import pytest

from generator.events.triggers.tables import TABLES
from generator.records import Kind

PAGE = Path(__file__).parents[3] / "docs" / "about" / "kinds.md"
LINES = re.findall(r"^\| `(\w+)` \| (.+?) \| (.+?) \|$", PAGE.read_text(encoding="utf-8"), re.MULTILINE)
WORDS = {(row.kind, lemma) for table in TABLES for row in table for lemma in row.lemmas}


def test_every_kind_is_defined_once() -> None:
    """The page has one line for each kind of the closed list, and no other."""
    assert sorted(kind for kind, _, _ in LINES) == sorted(get_args(Kind))


@pytest.mark.parametrize(("kind", "definition", "examples"), LINES, ids=[kind for kind, _, _ in LINES])
def test_each_example_is_a_trigger_of_its_kind(kind: Kind, definition: str, examples: str) -> None:
    """A word that the page names stands in a row of that kind."""
    assert definition.endswith(".")
    assert [word for word in examples.split(", ") if (kind, word) not in WORDS] == []


@pytest.mark.parametrize("kind", get_args(Kind))
def test_each_kind_has_rows(kind: Kind) -> None:
    """No kind of the closed list is without a word that tells of it."""
    assert any(known == kind for known, _ in WORDS)
