"""What a title calls whoever or whatever its sentence names beside a noun, or tells again in other words."""

from __future__ import annotations

import pytest

from generator.language.parser import Parser
from generator.records import Name
from tests.events.titles.titling import ACME, titled

VEGA = Name("Vega", "organisation", is_product=True)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("Former champion Walsh *joined* the club.", "Sean Walsh joins club", id="a person right behind the noun"),
        pytest.param("Energy firm Acme *cut* 200 jobs.", "Acme cuts 200 jobs", id="a body right behind it"),
        pytest.param("A local bank, Acme, *bought* the ferry.", "Acme buys ferry", id="behind a comma"),
        pytest.param("The new phone, the Vega, was *launched* in Oslo.", "Vega is launched in Oslo", id="a thing by its name"),
        pytest.param("The new proposal, Acme, was *rejected*.", "New proposal is rejected",
                     id="an act is not called by the name of a body"),
        pytest.param("The square, Costa, was *closed* by police.", "Square is closed by police", id="no square is a person"),
    ],
)  # fmt: skip
def test_a_noun_is_called_by_the_name_beside_it(parser: Parser, text: str, expected: str) -> None:
    """A name right behind a noun, or behind a comma, stands for it where somebody of that name may be such a one."""
    assert titled(parser, text, Vega=(VEGA,)) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("The Oslo shoe maker *closed* a plant.", "Acme closes plant", id="by where it sits and what it makes"),
        pytest.param("The surviving shoe maker *closed* a plant.", "Surviving shoe maker closes plant",
                     id="not what is to come of it"),
        pytest.param("The largest shoe maker *closed* a plant.", "Largest shoe maker closes plant",
                     id="nor what may be another"),
    ],
)  # fmt: skip
def test_a_firm_told_again_is_called_by_its_name(parser: Parser, text: str, expected: str) -> None:
    """Where the article's names settle who "the shoe maker" is, the title names it, whatever adjectives it has."""
    assert titled(parser, text, maker=(ACME,)) == expected
