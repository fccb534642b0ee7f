"""Acts that happened elsewhere: two goals of one person."""

from __future__ import annotations

import pytest

from generator.timeline import merge
from tests.timeline.make import EARLY, LATE, OTHERS, day, events, mention, who

PAPERS = (EARLY, LATE, *OTHERS)
ANNA = who("Anna Example")


@pytest.mark.parametrize(
    ("goal", "expected"),
    [
        pytest.param("into the Lakeview House", 2, id="into two houses"),
        pytest.param("into the Lakeview Clinic", 2, id="into two clinics"),
        pytest.param("into the Hilltop Clinic", 1, id="into one"),
        pytest.param("into the Hilltop", 1, id="into one, by a shorter name"),
        pytest.param("in tears on Monday", 1, id="no word of where to"),
        pytest.param("at the end of May", 1, id="a month is no goal"),
    ],
)
def test_one_person_goes_into_two_houses(goal: str, expected: int) -> None:
    """The name behind a verb says where to; another one is another visit."""
    one = mention("a", "Anna Example checked into the Hilltop Clinic.", "checked", "health", ANNA, when=day("2023-05-09"))
    other = mention(
        "b",
        f"It was late, and dark, and cold when Anna Example checked {goal}.",
        "checked",
        "health",
        ANNA,
        when=day("2023-05-09"),
    )
    assert len(events(merge(PAPERS, (one, other)))) == expected


@pytest.mark.parametrize(
    ("house", "expected"),
    [
        pytest.param("Lakeview House", 2, id="out of two houses"),
        pytest.param("Hilltop Clinic", 1, id="out of one"),
    ],
)
def test_one_person_comes_out_of_two_houses(house: str, expected: int) -> None:
    """Where somebody comes from tells acts apart as where he goes to does."""
    texts = (
        "Anna Example came out of the Hilltop Clinic.",
        f"It was late, and dark, and cold when Anna Example came out of {house}.",
    )
    told = [
        mention(name, text, "came", "health", ANNA, lemma="come", when=day("2023-05-09"))
        for name, text in zip("ab", texts, strict=True)
    ]
    assert len(events(merge(PAPERS, told))) == expected
