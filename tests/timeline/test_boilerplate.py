"""What a site repeats under all its stories is no event."""

from __future__ import annotations

import pytest

from generator.records import Article, EventMention, When
from generator.timeline import merge
from tests.timeline.make import article, day, mention

WORDS = ("harvest", "orchestra", "glacier", "parliament", "chess", "lighthouse")
STORY = "Flood water broke the dam above the valley and swept farms, barns, cattle, tractors and two churches into the river."
TERMS = "You agree that anything you write may be printed."


def corpus(*, days: int, body: str = "") -> tuple[Article, ...]:
    """Six articles, published on so many days, each of a story of its own unless one body is given."""
    return tuple(
        article(word, f"2023-05-{1 + at % days:02}", body or f"The {word} and more {word} of {word} city.")
        for at, word in enumerate(WORDS)
    )


def repeated(text: str, trigger: str, *, times: int = 6, when: When | None = None) -> list[EventMention]:
    return [mention(word, text, trigger, "agree", when=when) for word in WORDS[:times]]


def count(articles: tuple[Article, ...], mentions: list[EventMention]) -> int:
    timeline = merge(articles, mentions)
    return sum(len(event.mentions) for event in (*timeline.events, *timeline.undated))


def test_a_sentence_of_unrelated_articles_is_left_out() -> None:
    """Word for word in six articles of six days without a common story: the site speaks, not the news."""
    assert count(corpus(days=6), repeated(TERMS, "agree")) == 0


@pytest.mark.parametrize(
    ("articles", "times"),
    [
        pytest.param(corpus(days=6), 4, id="four articles may have one source"),
        pytest.param(corpus(days=3), 6, id="within three days a sentence is copied"),
        pytest.param(corpus(days=6, body=STORY), 6, id="articles of one story"),
    ],
)
def test_what_agencies_repeat_stays(articles: tuple[Article, ...], times: int) -> None:
    """A sentence of one story, of few articles or of few days tells of something."""
    assert count(articles, repeated(TERMS, "agree", times=times)) == times


def test_background_with_a_date_stays() -> None:
    """What is told again and again of one day is an event."""
    assert count(corpus(days=6), repeated("They agreed on 3 May.", "agreed", when=day("2023-05-03"))) == 6


@pytest.mark.parametrize(
    ("text", "trigger", "expected"),
    [
        pytest.param("Thanks so much for joining us.", "joining", 0, id="thanks to a guest"),
        pytest.param("Our reporter joins us live from the harbour.", "joins", 0, id="a reporter who joins the programme"),
        pytest.param("I'm joined now by the mayor.", "joined", 0, id="a guest who is announced"),
        pytest.param("Senator, thank you very much.", "thank", 0, id="thanks at the end of an interview"),
        pytest.param("Anna Example contributed to this report.", "contributed", 0, id="the credits of a report"),
        pytest.param("Welcome back to the programme.", "Welcome", 0, id="a greeting"),
        pytest.param("Posted: Apr 02, 2019 Updated: Apr 03, 2019", "Updated", 0, id="the stamp of a page"),
        pytest.param("UPDATED: FRIDAY, MAY 3, 2019, 9:56 AM", "UPDATED", 0, id="a stamp in capitals"),
        pytest.param("The council updated 12 rules.", "updated", 1, id="rules that are updated"),
        pytest.param("Arland joined the union.", "joined", 1, id="a country joins a union"),
        pytest.param("She thanked voters for joining the march.", "joining", 1, id="a thank that is told of"),
        pytest.param("Thanks for joining us; police arrested ten men.", "arrested", 1, id="the news after a courtesy"),
    ],
)
def test_courtesies_are_no_events(text: str, trigger: str, expected: int) -> None:
    """What a presenter says to guests and viewers is left out; the rest of the sentence stays."""
    assert count((article("a", "2023-05-10"),), [mention("a", text, trigger, "other")]) == expected
