"""Which articles carry one wire story."""

from __future__ import annotations

from generator.timeline.copies import copy_groups
from tests.timeline.make import article

STORY = " ".join(f"The {n}th minister met the {n * 7}th envoy over matter {n * 3}." for n in range(30))


def test_a_story_cut_from_below_is_a_copy() -> None:
    """Papers cut agency copy and put a line of their own on top."""
    cut = "Our own reporter adds a line. " + STORY[: len(STORY) * 2 // 3]
    assert copy_groups([article("a", body=STORY), article("b", body=cut), article("c", body="Quite another story. " * 40)]) == (
        ("a", "b"),
    )


def test_two_stories_of_one_event_are_no_copies() -> None:
    """Sharing a quote or a paragraph does not make a copy."""
    other = STORY[:200] + " ".join(f"Observers in town {n} saw {n * 5} lorries pass." for n in range(40))
    assert copy_groups([article("a", body=STORY), article("b", body=other)]) == ()


def test_snippets_are_never_copies() -> None:
    """What is too short may be equal by chance."""
    assert copy_groups([article("a", body="It was so."), article("b", body="It was so.")]) == ()
