"""Datelines: every row's examples, and beginnings that are none."""

from __future__ import annotations

import pytest

from generator.corpus.datelines import DATELINES, dateline_of

EXAMPLES = [(row, text, places) for row in DATELINES for text, places in row.examples.items()]


@pytest.mark.parametrize(
    ("text", "places"), [pytest.param(text, places, id=f"{row.name}: {text}") for row, text, places in EXAMPLES]
)
def test_a_dateline_gives_its_places_and_is_cut_off(text: str, places: str) -> None:
    """The places come out as printed; what is left begins with the story's first word."""
    found, length = dateline_of(text, is_lead=True)
    assert found == places
    assert length > 0
    assert text[length].isalpha()


@pytest.mark.parametrize("text", [pytest.param(text, id=text) for row in DATELINES for text in row.prose])
def test_a_sentence_is_no_dateline(text: str) -> None:
    """A beginning with capitals, brackets or a colon is not enough."""
    assert dateline_of(text, is_lead=True) == ("", 0)


def test_a_colon_tells_a_dateline_at_the_head_alone() -> None:
    """Further down, a word and a colon are a speaker in a transcript, not a place."""
    assert dateline_of("Paris: We saw it.", is_lead=False) == ("", 0)
    assert dateline_of("LIMA (AP) -- Rain fell.", is_lead=False) == ("LIMA", 13)


def test_a_dateline_that_stands_twice() -> None:
    """Some pages add their own before the agency's; a label after a dateline belongs to the story."""
    assert dateline_of("LIMA, Ohio -- LIMA, Ohio (AP) -- Rain fell.", is_lead=True) == ("LIMA, Ohio", 33)
    assert dateline_of("LIMA -- Police: Man held", is_lead=True) == ("LIMA", 8)


def test_a_dateline_may_fill_its_line() -> None:
    """Some papers set it on a line of its own."""
    assert dateline_of("NAIROBI, Kenya (AP) _", is_lead=True) == ("NAIROBI, Kenya", 21)
