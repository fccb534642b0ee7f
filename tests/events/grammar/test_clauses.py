"""The grammar of a verb."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from generator.events.grammar.clauses import clause_of
from generator.events.grammar.tree import tree_of
from generator.language import Parser
from generator.records import Article


@pytest.mark.parametrize(
    ("text", "verb", "tense"),
    [
        pytest.param("It fell.", "fell", "past", id="simple past"),
        pytest.param("It was sold.", "sold", "past", id="passive past"),
        pytest.param(
            "The inferno injured eight people.", "injured", "past", id="a past that the tagger takes for a participle"
        ),
        pytest.param("It has been sold.", "sold", "perfect", id="perfect"),
        pytest.param("It had been sold.", "sold", "past perfect", id="past perfect"),
        pytest.param("It is being sold.", "sold", "present", id="progressive present"),
        pytest.param("He left after being sold.", "sold", "gerund", id="a passive gerund"),
        pytest.param("It will be sold.", "sold", "future", id="future"),
        pytest.param("It did not fall.", "fall", "past", id="did not"),
        pytest.param("Wang met Li and praised him.", "praised", "past", id="a joined verb"),
    ],
)
def test_tense(parser: Parser, make_article: Callable[..., Article], text: str, verb: str, tense: str) -> None:
    """A verb's tense is read off its helpers."""
    (sentence,) = parser.parse(make_article(text))
    index = next(i for i, token in enumerate(sentence.tokens) if token.text == verb)
    assert clause_of(tree_of(sentence), index).tense == tense
