"""Where an act happened, and where it led to."""

from __future__ import annotations

import pytest

from generator.timeline import merge
from generator.timeline.acts import acts_of
from generator.timeline.entities import cast_of
from generator.timeline.whereabouts import goals_of
from tests.timeline.make import EARLY, LATE, OTHERS, A, day, events, mention, who

ANNA, FRIDAY = who("Anna Example"), day("2023-05-12")


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


@pytest.mark.parametrize(
    ("first", "second", "told", "expected"),
    [
        pytest.param("Mt Cook National Park", "Aoraki Mount Cook National Park", "there", 1, id="most words shared"),
        pytest.param("Ostwick", "Lantern Hall", "at Lantern Hall, Ostwick's oldest", 1, id="a hall in the town"),
        pytest.param("North Ostwick", "South Ostwick", "there", 2, id="one word shared"),
        pytest.param("Wexcombe", "Lantern Hall", "at Lantern Hall, Ostwick's oldest", 2, id="another town"),
    ],
)
def test_a_place_may_be_named_in_two_ways(first: str, second: str, told: str, expected: int) -> None:
    """Two places are one act's if they share most words, or one is named in the other's sentence."""
    one = mention("a", "Anna Example climbed a tower.", "climbed", "other", ANNA, when=FRIDAY, places=(first,))
    text = f"Anna Example climbed a tower {told}."
    other = mention("b", text, "climbed", "other", ANNA, when=FRIDAY, places=(second,))
    assert len(events(merge((EARLY, LATE, *OTHERS), (one, other)))) == expected
