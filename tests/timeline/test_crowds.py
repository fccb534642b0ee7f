"""Crowds that march again."""

from __future__ import annotations

import pytest

from generator.records import Article, Participant, When
from generator.timeline import merge
from tests.timeline.make import OTHERS, article, day, events, mention, who

ROUTE = "The ferry, the harbour, the storm, the lighthouse and the fishermen of Ostwick."
FIRST, NEXT, LATER = (
    article(name, published, f"{ROUTE} {rest}")
    for name, published, rest in (
        ("a", "2023-05-10", "It was early; the mayor, guards, bakers and a violinist met beside warehouses."),
        ("b", "2023-05-12", "It was late and very dark; pilots, nurses, a beekeeper and choirs waited downtown."),
        ("c", "2023-05-17", "Salt, lamps and ships: what clerks of customs tell of trade to their grandchildren."),
    )
)
MAYOR = who("Mary Mayor")
AGAIN = "In rain, under umbrellas and behind a brass band, hundreds marched from the lighthouse to the harbour gates."


@pytest.mark.parametrize(
    ("story", "text", "people", "when", "expected"),
    [
        pytest.param("b", AGAIN, (), None, 1, id="two days later"),
        pytest.param("c", AGAIN, (), None, 2, id="the next week"),
        pytest.param("c", "Hundreds marched from the lighthouse to the harbour.", (), None, 1, id="the next week, copied"),
        pytest.param("c", AGAIN, (MAYOR,), None, 1,
                     id="with somebody in common"),
        pytest.param("c", AGAIN, (), day("2023-05-09"), 1,
                     id="of the same day"),
    ],
)  # fmt: skip
def test_the_next_rally_is_another(
    story: str, text: str, people: tuple[Participant, ...], when: When | None, expected: int
) -> None:
    """A crowd's act without a day is of the days before its article."""
    things = ("lighthous", "harbour")
    marched = "Hundreds marched from the lighthouse to the harbour."
    one = mention("a", marched, "marched", "protest", *people, lemma="march", when=day("2023-05-09"), objects=things)
    other = mention(story, text, "marched", "protest", *people, lemma="march", when=when, objects=things)
    assert len(events(merge((FIRST, NEXT, LATER), (one, other)))) == expected


POLICE = "Constables held a march in Ostwick on Tuesday for higher pay and shorter shifts, with wives, drums and dogs along."
BAKERS = "Against Mayor Sample, flour prices and night work, hundreds of bakers began their march in Wexcombe, four abreast."
WEEKS = "Seven weeks of anger, of burnt cars, shut schools and curfews across half that country, began with one march."
QUIET = "Since his first march nobody has baked, sold papers, swept streets or played chess beneath these chestnut trees."
LONG_AGO = tuple(article(name, published, f"{name * 7}.") for name, published in (("d", "2023-05-20"), ("e", "2023-06-02")))
HERE, THERE = (article(name, "2023-05-10", f"{name * 7}.") for name in "fg")


@pytest.mark.parametrize(
    ("papers", "texts", "expected"),
    [
        pytest.param((HERE, THERE), (POLICE, BAKERS), 2, id="other names beside them that day"),
        pytest.param(LONG_AGO, (WEEKS, QUIET), 1, id="the day known for a march"),
        pytest.param((HERE, THERE), (WEEKS, QUIET), 2, id="few words of the next morning"),
    ],
)
def test_a_day_is_known_for_one_march(papers: tuple[Article, Article], texts: tuple[str, str], expected: int) -> None:
    """Names tell crowds of one day apart; papers that look back on a day for a march mean one."""
    told = [
        mention(paper.id, text, "march", "protest", when=day("2023-05-09")) for paper, text in zip(papers, texts, strict=True)
    ]
    assert len(events(merge((*papers, *OTHERS), told))) == expected


@pytest.mark.parametrize(
    ("held", "expected"), [pytest.param((MAYOR,), 2, id="a mayor's rally"), pytest.param((), 1, id="nobody's rally")]
)
def test_a_rally_that_somebody_holds_is_not_a_crowds_protest(held: tuple[Participant, ...], expected: int) -> None:
    """A campaign's rally and a protest of one day in one town are two; a crowd's rally may be the protest."""
    rally = mention("a", "The rally in Ostwick drew thousands.", "rally", "protest", *held, when=day("2023-05-09"),
                    places=("Ostwick",))  # fmt: skip
    crowd = mention("b", "Bakers protested in Ostwick.", "protested", "protest", lemma="protest", when=day("2023-05-09"),
                    places=("Ostwick",))  # fmt: skip
    assert len(events(merge((FIRST, NEXT, *OTHERS), (rally, crowd)))) == expected
