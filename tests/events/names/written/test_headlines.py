"""What headlines and captions glue to names."""

from __future__ import annotations

import pytest

from generator.events.names.written.headlines import pieces
from generator.events.names.written.words import Word


@pytest.mark.parametrize(
    ("run", "expected"),
    [
        pytest.param("Ann Berg Checks", ["Ann Berg"], id="a verb behind a name"),
        pytest.param("Hires Ann Berg", ["Ann Berg"], id="a verb before a name"),
        pytest.param("Charged", [], id="a verb alone"),
        pytest.param("Ann Berg Caught", ["Ann Berg"], id="what befell her"),
        pytest.param("Ann Berg Kills Two", ["Ann Berg", "Two"], id="a verb between"),
        pytest.param("Norland Foods Rampage", ["Norland Foods"], id="a deed behind a body"),
        pytest.param("Alden Woman", [], id="somebody without a name"),
        pytest.param("Norway John Holm", ["Norway", "John Holm"], id="a country before a person"),
        pytest.param("Jordan Ann Lee", ["Jordan Ann Lee"], id="a country that people are called by"),
        pytest.param("Will Rose", ["Will Rose"], id="verbs that people are called by"),
    ],
)
def test_pieces(run: str, expected: list[str]) -> None:
    """A run is cut where a name ends; what is no name is left out."""
    words = tuple(Word(text, at, at + 1) for at, text in enumerate(run.split()))
    assert [" ".join(word.text for word in piece) for piece in pieces(words)] == expected
