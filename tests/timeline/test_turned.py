"""Blow and answer: sides without names that change places."""

from __future__ import annotations

import pytest

from generator.timeline import merge
from tests.timeline.make import EARLY, LATE, OTHERS, day, events, mention

RAID = "It was said that pirates attacked a freighter off the lighthouse."


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        pytest.param("A warship attacked two boats of pirates off the lighthouse.", 2, id="who strikes here is struck there"),
        pytest.param("Two boats of pirates were attacked by a warship off the lighthouse.", 2, id="struck, in the passive"),
        pytest.param("A freighter was attacked by pirates off the lighthouse.", 1, id="the same, in the passive"),
        pytest.param("Pirates attacked the ship off the lighthouse.", 1, id="the same, another word for the ship"),
        pytest.param("Off the lighthouse pirates were attacked.", 1, id="nobody is told who strikes"),
        pytest.param("Pirates attacked at dawn off the lighthouse.", 1, id="nobody is told who is struck"),
    ],
)
def test_blow_and_answer_are_two(told: str, expected: int) -> None:
    """What stands before the verb here and behind it there has changed sides."""
    one, other = (
        mention(name, text, "attacked", "assault", lemma="attack", when=day("2023-05-09"), objects=("pirat", "lighthouse"))
        for name, text in (("a", RAID), ("b", told))
    )
    assert len(events(merge((EARLY, LATE, *OTHERS), (one, other)))) == expected
