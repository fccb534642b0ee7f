"""Which mention's title an event takes, and with which names."""

from __future__ import annotations

from dataclasses import replace

import pytest

from generator.timeline import merge
from tests.timeline.make import LAVROV, WANG, article, day, mention, who

A, B = article("a", "2022-02-24"), article("b", "2022-02-25")


@pytest.mark.parametrize(
    ("poor", "good"),
    [
        pytest.param("Meeting", "Wang Yi meets Sergei Lavrov", id="several words before one"),
        pytest.param("“We met as friends and…”", "Wang Yi meets Sergei Lavrov", id="a deed before a quotation"),
        pytest.param("'We met as friends'", "Talks in Ostwick", id="a straight quotation mark"),
        pytest.param("Wang Yi says “I am glad of the talks”", "Wang Yi says pipeline will open", id="what is so before a mind"),
        pytest.param(
            "Wang Yi says “Today we are glad”", "Wang Yi says pipeline will open", id="what is so before what we feel"
        ),
        pytest.param("Wang Yi says “Never, never”", "Wang Yi says pipeline will open", id="a clause before a scrap"),
        pytest.param("Wang Yi says “You should do that”", "Wang Yi says pipeline will open", id="a clause before an open word"),
        pytest.param("Wang Yi speaks", "Wang Yi says pipeline will open", id="what was said before that somebody spoke"),
    ],
)
def test_a_title_of_several_words_is_taken(poor: str, good: str) -> None:
    """The first mention founds the event, but a better title of another is shown."""
    first = mention("a", "Wang Yi met Lavrov.", "met", "consult", WANG, LAVROV, when=day("2022-02-24"), lemma="meet")
    second = mention("b", "Wang Yi met with Lavrov.", "met", "consult", WANG, LAVROV, when=day("2022-02-24"), lemma="meet")
    (event,) = merge((A, B), (replace(first, title=poor), replace(second, title=good))).events
    assert event.title == good


@pytest.mark.parametrize(
    ("clause", "expected"),
    [
        pytest.param("Storm wrecks ferry off Ostwick", "Storm wrecks ferry off Ostwick", id="a clause of its own"),
        pytest.param("Ferry sinks", "Wreck of ferry", id="hardly any"),
        pytest.param("Ferry was on “its last journey…”", "Wreck of ferry", id="one that breaks off"),
    ],
)
def test_a_clause_tells_more_than_a_noun(clause: str, expected: str) -> None:
    """Where the dated mention has but a noun, another mention's clause is the title."""
    first = mention(
        "a", "The wreck of the ferry was on 3 May.", "wreck", "disaster", WANG, when=day("2022-02-24"), lemma="wreck"
    )
    second = mention("a", "A storm wrecked it.", "wrecked", "disaster", WANG, at=1, lemma="wreck")
    told = replace(first, title="Wreck of ferry", telling="label"), replace(second, title=clause)
    (event,) = merge((A,), told).events
    assert event.title == expected


def test_a_poor_title_is_better_than_none() -> None:
    """Where no mention has another, one word serves."""
    only = mention("a", "The meeting was on Thursday.", "meeting", "consult", WANG, when=day("2022-02-24"))
    assert merge((A,), (replace(only, title="Meeting"),)).events[0].title == "Meeting"


@pytest.mark.parametrize(
    ("title", "shown"),
    [
        pytest.param("Keel sells shares", "Hugo Keel sells shares", id="a last name alone"),
        pytest.param("Court rejects Keel’s appeal", "Court rejects Hugo Keel’s appeal", id="a possessor"),
        pytest.param("", "", id="no title at all"),
        pytest.param("Court  hears Keel", "Court  hears Hugo Keel", id="a blank too many"),
        pytest.param("Chairman Keel sells shares", "Chairman Keel sells shares", id="an office before it"),
        pytest.param("Ann Keel sells shares", "Ann Keel sells shares", id="another of the family"),
        pytest.param("Keel Marine sells shares", "Keel Marine sells shares", id="a firm's name"),
        pytest.param("Court hears Keel family", "Court hears Keel family", id="the family"),
        pytest.param("Ann Lee says “Keel lied”", "Ann Lee says “Keel lied”", id="words as they were said"),
        pytest.param("Keel " + "sells shares and " * 5, "Keel " + "sells shares and " * 5, id="no room"),
    ],
)
def test_a_last_name_is_told_in_full(title: str, shown: str) -> None:
    """Another article gives the whole name of whom this one calls by the last name alone."""
    first = mention("a", "Hugo Keel spoke.", "spoke", "statement", who("Hugo Keel", "speaker"), when=day("2022-02-24"))
    second = mention("b", "Keel sold shares.", "sold", "business", who("Keel"), when=day("2022-02-25"), lemma="sell")
    timeline = merge((A, B), (first, replace(second, title=title)))
    assert [event.title for event in timeline.events if event.kind == "business"] == [shown]


_SINKS = "Explosion sinks rig off Ostwick"


def test_a_title_that_tells_another_deed_is_not_taken() -> None:
    """Of many titles one that shares its words with hardly any other is passed over, however many people it names."""
    papers = tuple(article(f"p{number}", "2022-02-25") for number in range(8))
    told = [mention(paper.id, f"It sank off Ostwick, said paper {paper.id}.", "sank", "disaster", who("Norland Oil"),
                    when=day("2022-02-24"), lemma="sink") for paper in papers]  # fmt: skip
    odd = replace(told[0], title="Hugo Keel kills the break", participants=(who("Hugo Keel"), *told[0].participants))
    (event,) = merge(papers, (odd, *(replace(one, title=_SINKS) for one in told[1:]))).events
    assert event.title == _SINKS


def test_whom_hardly_any_article_names_takes_no_part() -> None:
    """One of 20 articles puts a man beside the firm whom the others name; of three it would be a source like any."""
    papers = tuple(article(f"p{number:02}", "2022-02-25") for number in range(20))
    told = [mention(paper.id, f"Norland's rig sank off Ostwick, said paper {paper.id}.", "sank", "disaster", who("Norland Oil"),
                    when=day("2022-02-24"), lemma="sink") for paper in papers]  # fmt: skip
    odd = replace(told[4], participants=(*told[4].participants, who("Hugo Keel", "patient")))
    for share, named in ((20, ["Norland Oil"]), (6, ["Norland Oil", "Hugo Keel"])):
        (event,) = merge(papers[:share], (*told[:4], odd, *told[5:share])).events
        assert [person.name for person in event.participants] == named
