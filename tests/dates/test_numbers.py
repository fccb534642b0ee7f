"""Numbers as news writes them."""

from __future__ import annotations

import pytest

from generator.dates.resolve.numbers import number, ordinal, whole, written
from generator.dates.resolve.years import spelled_number


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("a", 1, id="the article"),
        pytest.param("twenty-one", 21, id="hyphen"),
        pytest.param("1,200", 1200, id="groups"),
        pytest.param("2.5", 2.5, id="decimals"),
        pytest.param("half an", 0.5, id="a half"),
        pytest.param("a hundred", 100, id="a hundred"),
        pytest.param("two dozen", 24, id="dozens"),
        pytest.param("3 1/2", 3.5, id="a fraction"),
        pytest.param("many", None, id="no number"),
    ],
)
def test_numbers(text, expected):
    """Figures, words and fractions."""
    assert number(text) == expected


def test_whole_numbers_alone_move_the_calendar():
    """Two and a half years from now is no year."""
    assert whole("2.5") is None
    assert whole("three") == 3
    assert whole("2,000,000") is None


def test_ordinals_and_written_numbers():
    """First, 21st; and no trailing zero in a value."""
    assert (ordinal("first"), ordinal("21st"), ordinal("none")) == (1, 21, None)
    assert (written(2.0), written(2.5)) == ("2", "2.5")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("nineteen ninety-seven", 1997, id="two halves"),
        pytest.param("nineteen oh five", 1905, id="oh"),
        pytest.param("two thousand", 2000, id="two thousand"),
        pytest.param("two thousand and five", 2005, id="and"),
        pytest.param("nineteen hundred", 1900, id="hundred"),
        pytest.param("nineteen five", None, id="no year"),
    ],
)
def test_years_as_they_are_spoken(text, expected):
    """A year in words is two numbers."""
    assert spelled_number(text) == expected
