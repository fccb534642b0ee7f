"""What is tried, and the trying."""

from __future__ import annotations

import pytest

from generator.records import Status
from generator.timeline import merge
from tests.timeline.make import EARLY, events, mention, who

ANNA = who("Anna Example")


@pytest.mark.parametrize(
    ("text", "verb", "status", "expected"),
    [
        pytest.param("Anna Example tried to clear the pier.", "tried", "possible", 1, id="to try"),
        pytest.param("Anna Example continues to clear the pier.", "continues", "happened", 1, id="to continue"),
        pytest.param("Anna Example agreed to clear the pier.", "agreed", "planned", 2, id="to agree"),
        pytest.param("Anna Example expects to clear the pier.", "expects", "planned", 2, id="to say what one expects"),
        pytest.param("Anna Example tried, and a crew came to clear the pier.", "tried", "possible", 2, id="further on"),
    ],
)
def test_an_aim_is_one_with_what_it_is_at(text: str, verb: str, status: Status, expected: int) -> None:
    """A verb of aiming and the act right behind it are one event, with the title of what happened."""
    lemma = {"tried": "try", "agreed": "agree"}.get(verb, verb.removesuffix("s"))
    aim = mention("a", text, verb, "other", ANNA, lemma=lemma)
    act = mention("a", text, "clear", "other", ANNA, status=status)
    found = events(merge((EARLY,), (aim, act)))
    assert [len(event.mentions) for event in found] == [2 // expected] * expected
    assert "happened" in {event.status for event in found}
