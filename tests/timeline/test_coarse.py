"""Acts told of a week or a month, and the days that they may join."""

from __future__ import annotations

import pytest

from generator.timeline import merge
from tests.timeline.make import EARLY, LATE, OTHERS, A, B, day, events, mention, single, stretch, who


def test_an_interval_narrows_to_the_day_of_the_one_event_that_fits() -> None:
    """ "Last week" joins Thursday's denunciation by the government for which the spokesman speaks."""
    spokesman = who("Wang Wenbin", "agent", "person", "Chinese Foreign Ministry spokesperson", country="China")
    dismissed = mention(
        "a",
        "Wang Wenbin dismissed a report last week.",
        "dismissed",
        "reject",
        spokesman,
        objects=("report",),
        when=stretch("2022-02-28", "2022-03-06", "week"),
    )
    denounced = mention(
        "a",
        "Beijing on Thursday denounced the report.",
        "denounced",
        "accuse",
        who("Beijing", "agent", "country"),
        at=1,
        objects=("report",),
        when=day("2022-03-03"),
    )
    event = single(merge((A,), (dismissed, denounced)))
    assert event.when == day("2022-03-03")


def test_a_week_alone_stays_a_week() -> None:
    """No day is guessed."""
    vote = mention(
        "a",
        "China abstained last week.",
        "abstained",
        "vote",
        who("China", "agent", "country"),
        when=stretch("2022-02-28", "2022-03-06", "week"),
    )
    assert single(merge((A,), (vote,))).when == stretch("2022-02-28", "2022-03-06", "week")


def test_an_interval_that_fits_two_events_joins_neither() -> None:
    """Two that fit are one too many."""
    first = mention(
        "a",
        "Arland hit Borland on 1 March.",
        "hit",
        "assault",
        who("Arland", "agent", "country"),
        who("Borland", "patient", "country"),
        when=day("2022-03-01"),
    )
    second = mention(
        "a",
        "Arland hit Borland on 4 March.",
        "hit",
        "assault",
        who("Arland", "agent", "country"),
        who("Borland", "patient", "country"),
        at=1,
        when=day("2022-03-04"),
    )
    vague = mention(
        "b",
        "Arland hit Borland last week.",
        "hit",
        "assault",
        who("Arland", "agent", "country"),
        who("Borland", "patient", "country"),
        when=stretch("2022-02-28", "2022-03-06", "week"),
    )
    assert len(merge((A, B), (first, second, vague)).events) == 3


@pytest.mark.parametrize(
    ("word", "expected"), [("unrest", 2), ("clashes", 2), ("bombing", 1)], ids=["what goes on", "what is done again", "a deed"]
)
def test_what_goes_on_is_of_no_day_of_another_paper(word: str, expected: int) -> None:
    """Told without a date, the unrest is not that of the Monday on which another paper tells of it; the bombing is."""
    people = who("Arland", "agent", "country"), who("Borland", "patient", "country")
    monday = mention(
        "a", f"Arland's {word} in Borland grew.", word, "assault", *people, when=day("2023-05-08"), places=("Danforth",)
    )
    told = f"A week after the {word}, Arland's troops and Borland's kept watch over empty streets."
    later = mention("b", told, word, "assault", *people, places=("Danforth",))
    assert len(events(merge((EARLY, LATE, *OTHERS), (monday, later)))) == expected
