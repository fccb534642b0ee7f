"""Crowds that march again."""

from __future__ import annotations

import pytest

from generator.records import Participant, When
from generator.timeline import merge
from tests.timeline.make import article, day, events, mention, who

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
