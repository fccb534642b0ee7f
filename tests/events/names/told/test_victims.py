"""Whoever is said to have caused a death, or stood by when somebody died, is never shown as dead."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from generator.events import extract
from generator.language import Parser
from generator.records import Article


@pytest.mark.parametrize(
    ("text", "trigger", "dead"),
    [
        pytest.param("Conrad Holm came to court. Dr Holm denies giving Lee pills that led to the painter's death.", "death", [],
                     id="a doctor is no painter"),
        pytest.param("Dr Conrad Holm sat with the painter on the evening he died of a fever.", "died", [],
                     id="who was with somebody when he died"),
        pytest.param("Dr Conrad Holm was with the singer when he collapsed.", "collapsed", [], id="when he collapsed"),
        pytest.param("Conrad Holm, who sat with the painter when he died, went to court.", "died", [],
                     id="told behind the name"),
        pytest.param("Karl Reyes caused his own death.", "death", ["Karl Reyes"], id="one's own"),
        pytest.param("Karl Reyes was given a tablet on the morning of his death.", "death", ["Karl Reyes"],
                     id="to whom it was done"),
        pytest.param("Anna Berg was taken to hospital, where she died.", "died", ["Anna Berg"], id="nobody else is near"),
    ],
)  # fmt: skip
def test_who_is_dead(parser: Parser, make_article: Callable[..., Article], text: str, trigger: str, dead: list[str]) -> None:
    """A pronoun or a description stands for the dead only where it is safe to say."""
    article = make_article(text, "2022-03-07")
    found = [m for m in extract(article, parser.parse(article), ()) if m.trigger.text == trigger]
    assert [p.name.name for p in found[-1].participants if p.role != "other"] == dead
