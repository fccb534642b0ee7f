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


KERN = Name("Constantina Kirschenbaum", "person")
BIN_SAMI = Name("Mohammed Abdulrahman bin Sami", "person")
AGENCY = Name("National Agency for Harbours and Inland Waterways", "organisation")
THIRD = Name("Bartholomew Featherstonehaugh III", "person")


@pytest.mark.parametrize(
    ("example", "expected"),
    [
        pytest.param(
            '"We continue to be very curious about the spring and autumn whereabouts of these six storks," Kern *said*.',
            "Kirschenbaum: “We continue to be very curious about the spring and autumn whereabouts”",
            id="people by their surnames"),
        pytest.param(
            '"We continue to be very curious about the spring and autumn whereabouts of these six storks," Sami *said*.',
            "Bin Sami says “We continue to be very curious about the spring and autumn whereabouts”",
            id="with what belongs to a surname"),
        pytest.param("But a spokeswoman *said* the agency would withdraw the permission of Walsh to fish in northern waters.",
                     "Spokeswoman says agency will withdraw permission of Walsh to fish in northern waters",
                     id="a body by the common noun that the source has"),
        pytest.param(
            '"We continue to be very curious about the spring and autumn whereabouts of these six storks," III *said*.',
            "Bartholomew Featherstonehaugh III says “We continue to be very curious about the spring…”",
            id="a number is no surname"),
    ],
)  # fmt: skip
def test_a_title_that_would_break_off_has_the_shortest_names(parser: Parser, example: str, expected: str) -> None:
    """A surname is better than three dots: the people beside the title have their full names."""
    assert titled(parser, example, Kern=(KERN,), Sami=(BIN_SAMI,), agency=(AGENCY,), III=(THIRD,)) == expected


BRAND = Name("Dieter Brand", "person")
BERTA = Name("Berta Brand", "person")


@pytest.mark.parametrize(
    ("example", "expected"),
    [
        pytest.param("The club *thanked* Brand for his work.", "Club thanks Dieter Brand for Brand’s work", id="then not"),
        pytest.param("Berta *thanked* Brand for his work.", "Berta Brand thanks Dieter Brand for Dieter Brand’s work",
                     id="not where two bear the surname"),
    ],
)  # fmt: skip
def test_a_full_name_stands_once(parser: Parser, example: str, expected: str) -> None:
    """A person has the full name once in a title, then the surname, as papers have it."""
    assert titled(parser, example, Brand=(BRAND,), his=(BRAND,), Berta=(BERTA,)) == expected
