"""One place by two names, and two places."""

from __future__ import annotations

import pytest

from generator.timeline import merge
from tests.timeline.make import EARLY, LATE, OTHERS, day, events, mention, who

ANNA, FRIDAY = who("Anna Example"), day("2023-05-12")


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
