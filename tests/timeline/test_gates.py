"""What forbids that two acts are one: standing, opposites and words that mean two things."""

from __future__ import annotations

import pytest

from generator.records import Event, EventMention, When
from generator.timeline import merge
from tests.timeline.make import LAVROV, WANG, article, day, mention, stretch, who

A, B = article("a", "2023-05-10"), article("b", "2023-05-14")
GUARDS = who("Coast Guard", "agent", "organisation"), who("Anna Example", "patient")
FRIDAY = day("2023-05-12")


def events(*mentions: EventMention) -> list[Event]:
    timeline = merge((A, B), mentions)
    return [*timeline.events, *timeline.undated]


def meeting(story: str, status: str, when: When | None, *people: object) -> EventMention:
    told = people or (WANG, LAVROV)
    return mention(story, "Wang Yi and Lavrov meet.", "meet", "consult", *told, when=when, status=status)  # type: ignore[arg-type]


def test_what_may_be_is_not_what_was() -> None:
    """To have tried a rescue is not to have rescued, be people, day and words the same."""
    tried = mention(
        "a", "The Coast Guard may have rescued Anna Example.", "rescued", "aid", *GUARDS, when=FRIDAY, status="possible"
    )
    saved = mention("b", "The Coast Guard rescued Anna Example.", "rescued", "aid", *GUARDS, when=FRIDAY)
    assert len(events(tried, saved)) == 2
    assert {event.status for event in events(tried, saved)} == {"possible", "happened"}


@pytest.mark.parametrize(
    ("plan", "deed", "expected"),
    [
        pytest.param(FRIDAY, FRIDAY, 1, id="a plan and a deed of one day"),
        pytest.param(stretch("2023-05-08", "2023-05-14", "week"), FRIDAY, 1, id="a deed within the week of the plan"),
        pytest.param(None, None, 2, id="neither is dated"),
        pytest.param(FRIDAY, None, 2, id="a deed without a date"),
        pytest.param(None, FRIDAY, 2, id="a plan without a date"),
    ],
)
def test_a_plan_is_one_with_its_deed_on_its_day(plan: When | None, deed: When | None, expected: int) -> None:
    """A plan joins the deed that the same people did on its date."""
    assert len(events(meeting("a", "planned", plan), meeting("b", "happened", deed))) == expected


def test_a_plan_and_a_deed_of_others_are_two() -> None:
    """Each has somebody whom the other has not."""
    deed = meeting("b", "happened", FRIDAY, WANG, who("Boris Sample", "counterpart"))
    assert len(events(meeting("a", "planned", FRIDAY, WANG, LAVROV), deed)) == 2


@pytest.mark.parametrize(
    ("first", "second", "expected"),
    [
        pytest.param("Anna Example checked into a clinic.", "Anna Example checked out of a clinic.", 2, id="into and out"),
        pytest.param("Anna Example checked into a clinic.", "Anna Example checked in at a clinic.", 1, id="into and in"),
        pytest.param("Anna Example checked into a clinic.", "Anna Example checked a clinic.", 1, id="one without such a word"),
    ],
)
def test_verbs_with_opposite_words_are_two_acts(first: str, second: str, expected: int) -> None:
    """To check in is not to check out."""
    one, other = (
        mention(name, text, "checked", "other", who("Anna Example"), lemma="check", when=FRIDAY, objects=("clinic",))
        for name, text in (("a", first), ("b", second))
    )
    assert len(events(one, other)) == expected


def test_to_be_named_is_not_to_be_replaced() -> None:
    """Acts of one kind that undo each other are two, though all else is shared."""
    coach = who("Anna Example", "patient")
    named, replaced = (
        mention(
            name, f"Anna Example was {verb} as coach.", verb, "appoint", coach, lemma=lemma, when=FRIDAY, objects=("coach",)
        )
        for name, verb, lemma in (("a", "named", "name"), ("b", "replaced", "replace"))
    )
    assert len(events(named, replaced)) == 2


def test_one_word_for_two_things_is_two_acts() -> None:
    """A fire that burns on a day is not the fire that is opened on it."""
    burning = mention(
        "a",
        "The cruise liner lost all power at sea on Friday after a fire below deck.",
        "fire",
        "disaster",
        when=FRIDAY,
        objects=("ship",),
    )
    opened = mention(
        "b",
        "Riot squads near the stadium were firing tear gas at fans on Friday.",
        "firing",
        "assault",
        lemma="fire",
        when=FRIDAY,
        objects=("van",),
    )
    assert len(events(burning, opened)) == 2
