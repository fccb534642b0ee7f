"""Somebody dies but once, however often papers come back to it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from generator.records import EventMention, Participant
from generator.timeline import merge, why
from tests.timeline.make import article, day, events, mention, who

PAPERS = (
    article("a", "2023-05-10", "Choirs, pilots and bakers waited downtown for a beekeeper."),
    article("b", "2024-08-02", "Salt, lamps and ships: what clerks of customs tell of trade."),
)
ANNA, DEAD = who("Anna Example", "patient"), who("Anna Example")


def told(story: str, quote: str, trigger: str, lemma: str, *people: Participant, on: str = "") -> EventMention:
    when = day(on) if on else None
    return mention(story, quote, trigger, "death", *people, lemma=lemma, when=when)


FIRST = told("a", "Anna Example was killed on the quay at dawn by a crane.", "killed", "kill", ANNA, on="2023-05-09")


@pytest.mark.parametrize(
    ("later", "expected"),
    [
        pytest.param(told("b", "Clerks remember Anna Example's sudden death.", "death", "death", ANNA), 1, id="her death"),
        pytest.param(told("b", "Clerks remember the death of Mrs Example.", "death", "death", ANNA), 1, id="the death of"),
        pytest.param(told("b", "Clerks sang when she died.", "died", "die", DEAD), 2, id="a pronoun may be misread"),
        pytest.param(told("b", "Example sued before his death.", "death", "death", DEAD), 2, id="his, behind a name"),
        pytest.param(told("b", "Anna Example and Boris Sample died.", "died", "die", DEAD, who("Boris Sample")), 2,
                     id="two who died"),
        pytest.param(told("b", "They mourn Boris Example's death.", "death", "death", who("Boris Example")), 2, id="another"),
        pytest.param(told("b", "A crane hit Example's ship.", "hit", "hit", ANNA), 2, id="no death"),
        pytest.param(told("b", "On Friday Anna Example died.", "died", "die", DEAD, on="2024-08-01"), 2,
                     id="another day"),
    ],
)  # fmt: skip
def test_a_person_dies_once(later: EventMention, expected: int) -> None:
    """Mentions of one death are one event, where the name stands beside the word."""
    assert len(events(merge(PAPERS, (FIRST, later)))) == expected


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        pytest.param("Anna Example dies", 1, id="the title begins with who died"),
        pytest.param("Boris Sample sees crane", 2, id="it does not"),
    ],
)
def test_a_lead_that_says_who_has_died(title: str, expected: int) -> None:
    """What "she died" on a day tells is the death of the lead, which gave the publication day."""
    lead = "Anna Example, whose ships sail far, has died."
    paper = (article("a", "2023-05-10", f"{lead} She died on Sunday."),)
    first = mention("a", lead, "died", "death", DEAD, lemma="die", when=day("2023-05-10", doubt=1))
    second = mention("a", "She died on Sunday.", "died", "death", DEAD, lemma="die", when=day("2023-05-07"), at=1)
    assert len(events(merge(paper, (replace(first, title=title), second)))) == expected


def test_the_reason_is_told() -> None:
    """Both the join and the refusal can be explained."""
    for day_told, reason in (("", "the death of one person"), ("2024-08-01", "gates speak between many members")):
        later = told("b", "Clerks remember how Anna Example died.", "died", "die", DEAD, on=day_told)
        address = merge(PAPERS, (FIRST, later)).events[0].id
        assert reason in {pair.reason for pair in why(PAPERS, (FIRST, later), address)}
