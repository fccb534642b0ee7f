"""The table of countries."""

from __future__ import annotations

import pytest

from generator.countries import Country, countries
from generator.events.names.lists.gazetteer import by_adjective, by_capital, by_name, country_in, key


@pytest.mark.parametrize("row", countries(), ids=lambda row: row.name)
def test_rows_find_themselves(row: Country) -> None:
    """Every name, alias and adjective of a row leads to a row; names and capitals are not shared by two."""
    assert by_name()[key(row.name)] is row
    assert all(by_name()[key(alias)] is row for alias in row.aliases)
    assert all(by_capital()[key(capital)].kind == "country" for capital in row.capitals)
    assert all(by_adjective()[word.casefold()] == row.name for word in row.adjectives)


@pytest.mark.parametrize(
    ("words", "country"),
    [
        pytest.param("south korean foreign minister", "South Korea", id="an adjective of two words"),
        pytest.param("white house spokesman", "United States", id="a seat of government"),
        pytest.param("the minister", None, id="none"),
        pytest.param("they told us", None, id="a pronoun is no country"),
    ],
)
def test_the_country_of_an_office(words: str, country: str | None) -> None:
    """An office's words tell its country."""
    assert country_in(words.split()) == country
