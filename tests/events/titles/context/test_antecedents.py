"""What a title puts for a pronoun that no name answers to: the common noun of the sentence before."""

from __future__ import annotations

import pytest

from generator.language.parser import Parser
from tests.events.titles.context.test_recalling import titled


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("Fire crews from Lyon arrived early. They *contained* the blaze.", "Fire crews from Lyon contain blaze",
                     id="the subject before, as it was told"),
        pytest.param("Farmers marched on. Carrying banners, they *blocked* the bridge.", "Farmers block bridge",
                     id="what opens the sentence is done by them too"),
        pytest.param("A report came out. It *criticised* the mayor.", "Report criticises mayor", id="a thing for it"),
        pytest.param("A local driver stopped. He *called* the police.", "Local driver calls police", id="a person for he"),
        pytest.param("Traders said the market fell. They feared a crash. They *said* prices may rise.",
                     "Traders say prices may rise", id="whoever speaks on, a sentence or two later"),
        pytest.param("Officials said the pirates had fled. They *reached* the coast.", "Coast is reached",
                     id="nobody where two might be meant"),
        pytest.param("The navy sank a boat. It *carried* arms.", "Arms are carried", id="nor an object before it"),
        pytest.param("A driver hit Costa. He *fled* the scene.", "Scene is fled", id="nor one of two persons"),
        pytest.param("The storm was strong. It *took* a week to clear the road.", "It takes week to clear road",
                     id="nothing for the it of it took a week"),
    ],
)  # fmt: skip
def test_a_pronoun_is_told_by_the_subject_before(parser: Parser, text: str, expected: str) -> None:
    """Number and sort agree, nothing else before the pronoun does, and the sentence before tells of no rival."""
    assert titled(parser, text) == expected
