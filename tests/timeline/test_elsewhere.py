"""Acts that happened elsewhere: two settings in two countries, two goals of one person."""

from __future__ import annotations

import pytest

from generator.records import EventMention
from generator.timeline import merge, why
from tests.timeline.make import EARLY, LATE, OTHERS, day, events, mention, who

PAPERS = (EARLY, LATE, *OTHERS)
ANNA = who("Anna Example")
CHANTS = (
    "For an hour demonstrators chanted slogans behind a fence that workmen had put up beside the old swimming baths.",
    "Late, tired and under umbrellas, pilots and cooks heard what demonstrators chanted, and the traffic stood still.",
)


def reasons(*mentions: EventMention) -> list[str]:
    """Why the acts of all events were refused or joined."""
    ids = [event.id for event in events(merge(PAPERS, mentions))]
    return sorted({pair.reason for name in ids for pair in why(PAPERS, mentions, name)})


@pytest.mark.parametrize(
    ("first", "second", "is_refused"),
    [
        pytest.param("London", "Cairo", True, id="the sentences before are of two countries"),
        pytest.param("London", "London", False, id="the sentences before are of one"),
        pytest.param("London", "Ostwick", False, id="of one place the country is not known"),
        pytest.param("London", "", False, id="one passage holds no place"),
    ],
)
def test_a_passage_tells_where_a_crowd_chants(first: str, second: str, is_refused: bool) -> None:
    """Unnamed crowds use the same words everywhere; where each is, the sentence before tells."""
    told = [
        mention(name, "A march wound through town.", "march", "protest", places=(place,) * bool(place), at=0)
        for name, place in (("a", first), ("b", second))
    ]
    chants = [
        mention(name, text, "chanted", "protest", at=1, objects=("slogan",), lemma="chant")
        for name, text in zip("ab", CHANTS, strict=True)
    ]
    found = reasons(*told, *chants)
    assert any(reason.startswith("told of") for reason in found) is is_refused


@pytest.mark.parametrize(
    ("goal", "expected"),
    [
        pytest.param("into the Lakeview House", 2, id="into two houses"),
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
