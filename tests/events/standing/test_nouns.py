"""Whether an event noun tells of what happened, lies ahead, or never was."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from generator.events.grammar.tree import tree_of
from generator.events.standing.nouns import noun_standing
from generator.language import Parser
from generator.records import Article


@pytest.mark.parametrize(
    ("text", "noun", "expected"),
    [
        pytest.param("The premier forced the bill through without a vote on Monday.", "vote", "unreal", id="without it"),
        pytest.param("The flat has a hatch to be used in the event of a fire.", "fire", "unreal", id="in the event of"),
        pytest.param("They have rehearsed in case of an attack.", "attack", "unreal", id="in case of"),
        pytest.param("The man was jailed for an interview.", "interview", "happened", id="what he did and was jailed for"),
        pytest.param("They lit a lamp in memory of the attack.", "attack", "happened", id="in memory of"),
        pytest.param("The jury wept in the case of the murder.", "murder", "happened", id="a case in court"),
        pytest.param("The man is wanted for questioning.", "questioning", "unreal", id="what somebody is wanted for"),
        pytest.param("Two men died in the fire.", "fire", "happened", id="what was"),
    ],
)
def test_standing_of_a_noun(parser: Parser, make_article: Callable[..., Article], text: str, noun: str, expected: str) -> None:
    """What only may come is no event."""
    sentence = parser.parse(make_article(text))[0]
    index = next(i for i, token in enumerate(sentence.tokens) if token.text == noun)
    assert noun_standing(tree_of(sentence), index)[0] == expected
