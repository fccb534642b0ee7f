"""How much an event matters, and a day as the sum of its events."""

from __future__ import annotations

import pytest

from generator.records import Article, EventMention
from generator.timeline import merge
from tests.timeline.make import LAVROV, WANG, article, day, mention, who

LATE = article("late", "2022-03-20")
NEXT = article("next", "2022-03-02")


def weights(articles: list[Article], *mentions: EventMention) -> dict[str, float]:
    """Title to weight."""
    timeline = merge(articles, mentions)
    return {event.title: event.weight for event in (*timeline.events, *timeline.undated)}


def met(story: str, quote: str, at: int = 0, basis: str = "", on: str = "2022-03-01", trigger: str = "met") -> EventMention:
    return mention(story, quote, trigger, "consult", WANG, LAVROV, when=day(on), at=at, basis=basis)


def test_what_is_still_told_weeks_later_weighs_more() -> None:
    """A day that is looked back at matters more than the day before publication."""
    assert (
        weights([LATE], met("late", "They met then."))["They met then."]
        > weights([NEXT], met("next", "They met."))["They met."]
    )


def test_a_stated_day_weighs_more_than_a_guessed_one() -> None:
    """The publication day taken for want of another is a weak vote."""
    stated = weights([NEXT], met("next", "They met."))
    guessed = weights([NEXT], met("next", "They met.", basis="reporting"))
    assert stated["They met."] > guessed["They met."] > 0


def test_two_independent_articles_weigh_more_than_one_and_than_a_copy() -> None:
    """A copy adds a tenth, another story all of its vote."""
    text = " ".join(f"Sentence {n} of the story says {n * 7}." for n in range(60))
    copies = [article("next", "2022-03-02", text), article("twin", "2022-03-02", text)]
    apart = [article("next", "2022-03-02", text), article("twin", "2022-03-02", text[::-1])]
    both = met("next", "They met."), met("twin", "They met.")
    one, copied, two = (weights(*case)["They met."] for case in (([NEXT], both[0]), (copies, *both), (apart, *both)))
    assert copied == pytest.approx(1.1 * one)
    assert two == pytest.approx(2 * one)


def test_an_article_has_one_vote_for_a_day() -> None:
    """Two events of a day share the vote of the article that tells them; the lead takes the larger part."""
    other = mention(
        "next", "Aid passed.", "passed", "aid", who("Parliament", "agent", "organisation"), when=day("2022-03-01"), at=9
    )
    alone = weights([NEXT], met("next", "They met."))
    shared = weights([NEXT], met("next", "They met."), other)
    assert sum(shared.values()) == pytest.approx(alone["They met."])
    assert shared["They met."] > shared["Aid passed."] > 0


def test_a_grave_deed_counts_double() -> None:
    """A day on which somebody was attacked matters more than one of talks."""
    struck = mention("next", "They struck.", "struck", "assault", WANG, LAVROV, when=day("2022-03-01"))
    assert weights([NEXT], struck)["They struck."] == pytest.approx(2 * weights([NEXT], met("next", "They met."))["They met."])
