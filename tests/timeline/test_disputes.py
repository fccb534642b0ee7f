"""Days that papers give differently."""

from __future__ import annotations

import pytest

from generator.records import EventMention
from generator.timeline import merge
from tests.timeline.make import LAVROV, A, B, day, mention, single, stretch, who


def signed(story: str, on: str, *, what: str = "treaty") -> EventMention:
    people = who("Arland", "agent", "country"), who("Borland", "agent", "country")
    return mention(story, f"Arland and Borland signed the {what}.", "signed", "agree", *people, when=day(on), lemma="sign",
                   objects=(what, "fishing"))  # fmt: skip


def test_papers_that_state_neighbouring_days_disagree() -> None:
    """One agreement, two days: one event that spans both and says that its sources disagree."""
    event = single(merge((A, B), (signed("a", "2021-05-03"), signed("b", "2021-05-04"))))
    assert (event.agreed, event.when) == (False, stretch("2021-05-03", "2021-05-04"))


@pytest.mark.parametrize(
    "other",
    [
        pytest.param(signed("a", "2021-05-04"), id="one article tells of two days"),
        pytest.param(signed("b", "2021-05-05"), id="the days are further apart"),
        pytest.param(
            mention("b", "Arland hit Borland.", "hit", "assault", *(one for one in signed("b", "2021-05-04").participants),
                    when=day("2021-05-04")), id="it is another kind of act"),
    ],
)  # fmt: skip
def test_other_neighbouring_days_are_two_events(other: EventMention) -> None:
    """Only what is told alike, once and by another paper, is disputed."""
    assert len(merge((A, B), (signed("a", "2021-05-03"), other)).events) == 2


def test_a_day_that_the_article_takes_back_is_no_disagreement() -> None:
    """The corrected day stands."""
    minister = who("Anna Example", "agent")
    right = mention("a", "Anna Example met Boris Sample on Monday.", "met", "consult", minister, LAVROV, when=day("2022-02-21"))
    slip = "An earlier version of this article said she met him on Tuesday; the meeting was on Monday."
    wrong = mention("a", slip, "met", "consult", minister, when=day("2022-02-22"), at=1)
    mended = mention("a", slip, "meeting", "consult", minister, when=day("2022-02-21"), at=1)
    found = merge((A,), (right, wrong, mended))
    assert {event.when for event in found.events} == {day("2022-02-21")}
    assert all(event.agreed for event in found.events)
