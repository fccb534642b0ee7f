"""What one sentence tells under one line, on one day, is one entry."""

from __future__ import annotations

from dataclasses import replace

import pytest

from generator.records import EventMention, When
from generator.timeline import merge
from tests.timeline.make import A, B, day, events, mention, who

QUAKE = "A magnitude 6 quake that killed forty struck Oldport on Saturday, the mayor said."
WHEN = day("2022-02-19")


def _told(trigger: str, title: str, when: When | None = WHEN, story: str = "a", at: int = 0) -> EventMention:
    return replace(mention(story, QUAKE, trigger, "disaster", when=when, at=at), title=title)


@pytest.mark.parametrize(
    ("title", "when"),
    [
        pytest.param("Quake strikes Oldport", WHEN, id="one line and one day"),
        pytest.param("A quake striking Oldport", WHEN, id="the same words in other forms"),
    ],
)
def test_a_line_stands_once(title: str, when: When) -> None:
    """A verb and its event noun under one title are one event, with both mentions."""
    (event,) = merge((A,), (_told("quake", "Quake strikes Oldport"), _told("struck", title, when))).events
    assert len(event.mentions) == 2


@pytest.mark.parametrize(
    ("less", "more"),
    [
        pytest.param("Ferry sinks off Oldport", "Ferry capsizes and sinks off Oldport", id="a word or two more"),
        pytest.param("Quake strikes Oldport", "Quake strikes Oldport, killing forty bakers", id="a line that goes on"),
        pytest.param("Quake kills forty bakers", "Quake strikes Oldport, killing forty bakers", id="what it led to"),
    ],
)
def test_a_line_within_another_is_its_twin(less: str, more: str) -> None:
    """What one line tells the other tells too: that one is shown."""
    (event,) = merge((A,), (_told("quake", less), _told("struck", more))).events
    assert event.title == more


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        pytest.param("Quake strikes Oldport, burying a mill and ten houses", 1, id="the line goes on with it"),
        pytest.param("Quake strikes Oldport on the coast", 2, id="the line leaves it out"),
    ],
)
def test_what_a_line_goes_on_with_needs_none_of_its_own(line: str, expected: int) -> None:
    """A participle that the title of its sentence's verb ends with is told there, in however many words again."""
    quote = "A quake struck Oldport on Saturday, burying a mill and ten houses below the old lime quarry."
    one = replace(mention("a", quote, "struck", "disaster", when=WHEN), title=line)
    other = replace(
        mention("a", quote, "burying", "other", when=WHEN), title="Quake buries mill and ten houses below lime quarry"
    )
    assert len(events(merge((A,), (one, other)))) == expected


@pytest.mark.parametrize(
    "other",
    [
        pytest.param(_told("killed", "Quake kills forty"), id="another line"),
        pytest.param(_told("struck", "Quake strikes Oldport", day("2022-02-18")), id="another day"),
        pytest.param(_told("struck", "Quake strikes Oldport", None), id="no day"),
    ],
)
def test_what_reads_otherwise_stands_apart(other: EventMention) -> None:
    """What a reader can tell apart is not joined by its line."""
    assert len(events(merge((A, B), (_told("quake", "Quake strikes Oldport"), other)))) == 2


def test_a_line_without_a_day_stands_once() -> None:
    """In the list of what has no date too."""
    both = _told("quake", "Quake strikes Oldport", None), _told("struck", "Quake strikes Oldport", None)
    assert len(merge((A,), both).undated) == 1


def test_a_plan_and_its_expectation_are_one() -> None:
    """What is to happen is expected to happen."""
    plan = replace(_told("quake", "Deal is to close"), status="planned")
    hope = replace(_told("struck", "Deal is expected to close"), status="planned")
    assert len(merge((A,), (plan, hope)).events) == 1


def test_a_line_of_two_papers_stands_once() -> None:
    """What one paper tells twice under a line, and another copies, is one event with all of its mentions."""
    told = [_told(trigger, "Quake strikes Oldport", story=story) for story in "ab" for trigger in ("quake", "struck")]
    (event,) = merge((A, B), told).events
    assert len(event.mentions) == 4


def test_suit_and_countersuit_stand_apart() -> None:
    """Who does it here and has it done there gives two events, though their lines have the same words."""
    text = "Ann Example sued Tom Sample on Saturday, and he countersued."
    suit = mention("a", text, "sued", "legal", who("Ann Example"), who("Tom Sample", "patient"), when=WHEN, lemma="sue")
    back = mention("a", text, "countersued", "legal", who("Tom Sample"), who("Ann Example", "patient"), when=WHEN, lemma="sue")
    told = replace(suit, title="Ann Example sues Tom Sample"), replace(back, title="Tom Sample sues Ann Example")
    assert len(merge((A,), told).events) == 2
