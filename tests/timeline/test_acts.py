"""What the merging rules look at in a mention."""

from __future__ import annotations

import pytest

from generator.timeline.acts import MANY, acts_of, frequencies
from generator.timeline.entities import cast_of
from tests.timeline.make import EARLY, LATE, mention, who

ANNA = who("Anna Example")


@pytest.mark.parametrize(
    ("acts", "expected"),
    [
        pytest.param(1, 2, id="two articles that name somebody once"),
        pytest.param(MANY, 2, id="a long article"),
        pytest.param(MANY + 1, 3, id="a page of many letters"),
        pytest.param(5 * MANY, 6, id="a book"),
    ],
)
def test_a_long_text_counts_more_than_once(acts: int, expected: int) -> None:
    """Who stands in a thousand acts of one text is nobody rare, though few texts hold the name."""
    told = [mention("a", f"Anna Example sang song {at}.", "sang", "other", ANNA, at=at) for at in range(acts)]
    told.append(mention("b", "Anna Example sang.", "sang", "other", ANNA))
    people, _, _ = frequencies(acts_of(told, {"a": (0, EARLY), "b": (1, LATE)}, cast_of(told)))
    assert people["anna-example"] == expected
