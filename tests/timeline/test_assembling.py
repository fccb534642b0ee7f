"""Which mention's title an event takes."""

from __future__ import annotations

from dataclasses import replace

import pytest

from generator.timeline import merge
from tests.timeline.make import LAVROV, WANG, article, day, mention

A, B = article("a", "2022-02-24"), article("b", "2022-02-25")


@pytest.mark.parametrize(
    ("poor", "good"),
    [
        pytest.param("Meeting", "Wang Yi meets Sergei Lavrov", id="several words before one"),
        pytest.param("“We met as friends and…”", "Wang Yi meets Sergei Lavrov", id="a deed before a quotation"),
        pytest.param("'We met as friends'", "Talks in Ostwick", id="a straight quotation mark"),
    ],
)
def test_a_title_of_several_words_is_taken(poor: str, good: str) -> None:
    """The first mention founds the event, but a better title of another is shown."""
    first = mention("a", "Wang Yi met Lavrov.", "met", "consult", WANG, LAVROV, when=day("2022-02-24"), lemma="meet")
    second = mention("b", "Wang Yi met with Lavrov.", "met", "consult", WANG, LAVROV, when=day("2022-02-24"), lemma="meet")
    (event,) = merge((A, B), (replace(first, title=poor), replace(second, title=good))).events
    assert event.title == good


def test_a_poor_title_is_better_than_none() -> None:
    """Where no mention has another, one word serves."""
    only = mention("a", "The meeting was on Thursday.", "meeting", "consult", WANG, when=day("2022-02-24"))
    assert merge((A,), (replace(only, title="Meeting"),)).events[0].title == "Meeting"
