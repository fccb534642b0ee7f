"""What lines are not prose: every row's examples, and the sentences that must stay prose."""

from __future__ import annotations

import pytest

from generator.corpus.line_rules import RULES, LineRule


def _first(text: str) -> LineRule | None:
    return next((rule for rule in RULES if rule.matches(text)), None)


@pytest.mark.parametrize(
    ("rule", "line"), [pytest.param(r, line, id=f"{r.name}: {line}") for r in RULES for line in r.examples]
)
def test_a_line_of_the_kind_is_known(rule: LineRule, line: str) -> None:
    """Each example is read by its own row."""
    assert _first(line) is rule


@pytest.mark.parametrize("line", [pytest.param(line, id=line) for rule in RULES for line in rule.prose])
def test_a_sentence_like_it_stays_prose(line: str) -> None:
    """No row takes a sentence of prose."""
    assert _first(line) is None


def test_names_are_unique() -> None:
    """Each row has a name of its own and at least one example."""
    assert len({rule.name for rule in RULES}) == len(RULES)
    assert all(rule.examples for rule in RULES)


def test_a_long_line_is_prose() -> None:
    """A paragraph is never taken for furniture, however it begins."""
    assert _first("Copyright 2022. " + "The court said so. " * 40) is None
