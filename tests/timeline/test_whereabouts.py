"""What an article tells beside an act of where it was."""

from __future__ import annotations

import pytest

from generator.timeline.acts import acts_of
from generator.timeline.entities import cast_of
from generator.timeline.whereabouts import BACK, goals_of, places_told, setting_of
from tests.timeline.make import A, mention


def test_the_places_told_last_are_the_setting() -> None:
    """An act's own places come first, then those of its sentence, then those just before, and none from further off."""
    told = [
        mention("a", "A march in London ended.", "march", "protest", places=("London",), at=0),
        mention("a", "Some sang.", "sang", "other", at=BACK),
        mention("a", "Some wept.", "wept", "other", at=BACK + 1),
        mention("a", "In Paris, all danced.", "danced", "other", places=("Paris",), at=BACK + 1),
        mention("a", "Some left.", "left", "other", at=2 * BACK + 2),
    ]
    acts = acts_of(told, {"a": (0, A)}, cast_of(told))
    places = places_told(acts)
    assert [sorted(setting_of(act, places)) for act in acts] == [["london"], ["london"], ["paris"], ["paris"], []]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("Anna went to the Hilltop Clinic, near Port Regis.", ["hilltop clinic"], id="up to the comma"),
        pytest.param("Anna went to bed and spoke at Port Regis.", [], id="up to another verb"),
        pytest.param("Anna went to Port Regis at Easter.", ["easter", "port regis"], id="all of the clause"),
        pytest.param("Anna went to work at May's end.", [], id="a month is no place"),
    ],
)
def test_the_goals_of_a_verb(text: str, expected: list[str]) -> None:
    """Names behind into, to and at, within the clause."""
    told = [mention("a", text, "went", "other", lemma="go")]
    assert sorted(goals_of(acts_of(told, {"a": (0, A)}, cast_of(told))[0])) == expected
