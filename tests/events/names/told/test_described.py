"""Somebody who is described first and named a sentence or two later."""

from __future__ import annotations

from collections.abc import Callable

import pytest

DESCRIBED = [
    (
        "A Ulm man was charged with theft. Ivan Holm, 31, was held at home.",
        "man",
        "Ivan Holm",
        "the next one whom the law meets",
    ),
    ("A woman was killed in Ulm. Ada Holm, 59, was crossing a street.", "woman", "Ada Holm", "the next one with an age"),
    ("Anna Kohl appointed a teacher to the board. Ada Holm, 59, lives in Ulm.", "teacher", "Ada Holm", "whoever gets a post"),
    ("A woman was found guilty of theft. Ada Holm, 59, smiled.", "woman", "Ada Holm", "the guilty one"),
    ("A baker found a comet. Ada Holm, 59, was walking her dog.", "baker", "Ada Holm", "the one who made the news"),
    (
        "Police charged a man with theft. He fled. Police identified the suspect as Ivan Holm.",
        "man",
        "Ivan Holm",
        "the one who is identified",
    ),
    ("A man was charged with theft. Police said Ivan Holm was held.", "man", "Ivan Holm", "whom the law meets without an age"),
    ("A man was charged with killing one man. Ivan Holm was held.", "man", "Ivan Holm", "the one who is charged of two"),
    (
        "A man was charged with murder. Police allege that Ivan Holm opened fire in a shop.",
        "man",
        "Ivan Holm",
        "the alleged one",
    ),
    ("A surgeon was cleared by a jury. Dr Ivan Holm, 44, had denied it.", "surgeon", "Ivan Holm", "who is cleared"),
    ("A weaver was jailed. Ivan Holm, 31, pleaded guilty.", "weaver", "Ivan Holm", "whoever is jailed is somebody"),
    (
        "A student was stabbed. The victim, named as Ivan Holm, is ill. He was stabbed twice.",
        "He",
        "Ivan Holm",
        "who is named aside",
    ),
    ("A man was charged with murder. Police identified the victim as Ivan Holm.", "man", "", "not his victim"),
    ("A man was charged with theft. Police said Ivan Holm and Max Cole were held.", "man", "", "not one of two"),
    ("The suspect entered a shop. Max Cole said police came.", "suspect", "", "whoever tells of a suspect is another"),
    ("A gunman was shot at an inn. Ivan Holm, 31, was killed by him.", "gunman", "", "a gunman is not his victim"),
    ("A woman was charged with theft. Ivan Holm, 31, was held.", "woman", "", "a woman is no man"),
    ("A man was charged with theft. Ivan Holm, 31, was killed.", "man", "", "what befalls them differs"),
    ("Ivan Holm left. A man was charged with theft. Ivan Holm, 31, was held.", "man", "", "one already named is another"),
    ("Norwegian spokesman Max Cole left. A Norwegian spokesman spoke.", "spokesman:2", "", "a spokesman is not the one before"),
    ("Norland United and Halden United met. Two teams left.", "teams", "", "two teams are not the two"),
    ("A neighbour called for help. Ivan Holm, 31, was killed.", "neighbour", "", "whoever only acts is another"),
]


@pytest.mark.parametrize(("text", "word", "expected"), [pytest.param(*row[:3], id=row[3]) for row in DESCRIBED])
def test_described(names_at: Callable[..., str], text: str, word: str, expected: str) -> None:
    """A described one has the name that the next sentences give with an age or by identifying him, and no other."""
    assert names_at(text, word) == expected
