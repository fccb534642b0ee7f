"""Plans, promises and denials beside the deeds themselves."""

from __future__ import annotations

from datetime import date

import pytest

from generator.timeline import merge
from tests.timeline.make import LAVROV, WANG, A, B, article, day, events, mention, single, stretch, who


def test_a_plan_and_its_deed_are_one_event_that_happened() -> None:
    """What was to be on Friday and was on Friday is one event."""
    plan = mention("a", "They will meet on Friday.", "meet", "consult", WANG, LAVROV, when=day("2022-03-04"), status="planned")
    deed = mention("b", "They met on Friday.", "met", "consult", WANG, LAVROV, lemma="meet", when=day("2022-03-04"))
    event = single(merge((A, B), (plan, deed)))
    assert (event.status, len(event.mentions), event.when) == ("happened", 2, day("2022-03-04"))


def test_aid_that_is_only_promised_stands_on_the_day_of_its_announcement() -> None:
    """An open date keeps the day of the announcement; the event is planned."""
    aid = mention(
        "a",
        "The Red Cross will provide aid, Wang said.",
        "aid",
        "aid",
        who("Red Cross", "agent", "organisation"),
        status="planned",
        when=stretch("2022-03-07", None, "open"),
        announced=date(2022, 3, 7),
    )
    event = single(merge((A,), (aid,)))
    assert (event.status, event.announced, event.when) == ("planned", date(2022, 3, 7), stretch("2022-03-07", None, "open"))


def test_what_is_denied_is_kept_apart_from_the_denial() -> None:
    """The denial is an event of its own; the deed stays denied, and joins nobody's claim that it happened."""
    deny = mention(
        "a",
        "The ministry denied it.",
        "denied",
        "reject",
        who("Foreign Ministry", "agent", "organisation"),
        when=day("2022-02-24", doubt=1),
    )
    troops = who("Ruritanian army", "agent", "organisation")
    crossing = mention(
        "a",
        "The ministry denied it, on Sunday.",
        "crossed",
        "mobilize",
        troops,
        when=day("2022-02-20"),
        status="denied",
        objects=("border",),
    )
    claim = mention(
        "b", "Troops crossed the border on Sunday.", "crossed", "mobilize", troops, when=day("2022-02-20"), objects=("border",)
    )
    found = merge((A, B), (deny, crossing, claim)).events
    assert sorted((event.kind, event.status) for event in found) == [
        ("mobilize", "denied"),
        ("mobilize", "happened"),
        ("reject", "happened"),
    ]


@pytest.mark.parametrize(
    ("quote", "expected"),
    [
        pytest.param("A cook is accused of killing Wang Yi.", 1, id="accused of it"),
        pytest.param("A cook allegedly shot, killing Wang Yi.", 1, id="allegedly"),
        pytest.param("A cook was charged with killing Wang Yi.", 2, id="a charge names the crime"),
        pytest.param("Ice may be killing Wang Yi.", 2, id="what may be"),
    ],
)
def test_an_alleged_harm_is_the_harm(quote: str, expected: int) -> None:
    """Who did it is in doubt, not that it was done."""
    wang = who("Wang Yi", "patient")
    guess = mention("a", quote, "killing", "assault", wang, lemma="kill", when=day("2022-02-23"), status="possible")
    deed = mention("b", "Wang Yi was killed at the harbour.", "killed", "assault", wang, lemma="kill", when=day("2022-02-23"))
    assert len(events(merge((A, B), (guess, deed)))) == expected


@pytest.mark.parametrize(
    ("trigger", "expected"),
    [pytest.param("met", 1, id="the same word"), pytest.param("spoke", 2, id="another word")],
)
def test_a_plan_without_a_day_waits_for_its_own_deed(trigger: str, expected: int) -> None:
    """What is to be some day is done by the deed of its word alone."""
    plan = mention("a", "Wang Yi will meet Lavrov.", "meet", "consult", WANG, LAVROV, status="planned",
                   when=stretch("2022-02-24", None, "open"))  # fmt: skip
    lemma = {"met": "meet", "spoke": "speak"}[trigger]
    deed = mention("b", f"Wang Yi {trigger} with Lavrov on Friday.", trigger, "consult", WANG, LAVROV, lemma=lemma,
                   when=day("2022-02-25"))  # fmt: skip
    assert len(events(merge((A, B), (plan, deed)))) == expected


def test_a_plan_that_was_carried_out_stands_in_nobodys_way() -> None:
    """A paper that tells the deed without its day joins the deed, though its plan is in that event too."""
    plan = mention("a", "They will meet on Friday.", "meet", "consult", WANG, LAVROV, when=day("2022-03-04"), status="planned")
    deed = mention("b", "They met on Friday.", "met", "consult", WANG, LAVROV, lemma="meet", when=day("2022-03-04"))
    told = mention(
        "c", "Wang and Lavrov met on the old pier on Friday, hours ago.", "met", "consult", WANG, LAVROV, lemma="meet"
    )
    assert len(events(merge((A, B, article("c", "2022-03-05")), (plan, deed, told)))) == 1
