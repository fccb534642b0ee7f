"""A title that has no room for the full name of a body has the shorter one that the source prints."""

from __future__ import annotations

import pytest

from generator.language.parser import Parser
from generator.records import Name
from tests.events.titles.titling import titled

NORLING = Name("Norling Maritime Holdings Corp.", "organisation")
OFFICE = Name("Office of Harbour and Inland Waterway Safety", "organisation")
CAST = {"Norling": (NORLING,), "OHS": (OFFICE,), "Office": (OFFICE,)}


@pytest.mark.parametrize(
    ("example", "expected"),
    [
        pytest.param("Norling *bought* a ferry in Lima.", "Norling Maritime Holdings Corp. buys ferry in Peru",
                     id="a name that has the room is told in full"),
        pytest.param("Norling *told* investors that a second crane would help Acme to shorten the waiting lists of its yard.",
                     "Norling tells investors a second crane will help Acme to shorten waiting lists of its yard",
                     id="one that would cost the sum is not"),
        pytest.param("The OHS *ruled* that only Walsh's pilot has a licence to steer through the lock.",
                     "OHS rules only Sean Walsh’s pilot has licence to steer through lock", id="letters serve as well"),
        pytest.param("The Office *ruled* that only Walsh's pilot has a licence to steer through the lock.",
                     "Office of Harbour and Inland Waterway Safety rules only Sean Walsh’s pilot has licence",
                     id="the first word of a name with of does not"),
    ],
)  # fmt: skip
def test_a_body_is_named_as_printed_where_its_full_name_costs_the_news(parser: Parser, example: str, expected: str) -> None:
    """A shorter name is better than a line that loses its end; people keep their full names."""
    assert titled(parser, example, **CAST) == expected
