"""Titles that take the place which only their story tells."""

from __future__ import annotations

import pytest

from generator.events.titles.context.placing import placed
from generator.records import Tier


@pytest.mark.parametrize(
    ("line", "tier", "places", "expected"),
    [
        pytest.param("Blast kills 40 people", "event", ("Oslo",), "Blast kills 40 people in Oslo", id="behind a deed"),
        pytest.param("Police say alcohol was factor", "statement", ("Oslo",), "Police in Oslo say alcohol was factor",
                     id="behind those who say it"),
        pytest.param("Blast kills 40 people", "event", ("Oslo", "Lima"), "Blast kills 40 people", id="not two"),
        pytest.param("Blast kills 40 people", "event", ("Mount Ulm",), "Blast kills 40 people", id="not on a hill"),
        pytest.param("Sailor says blast killed 40", "statement", ("Oslo",), "Sailor says blast killed 40",
                     id="not behind what is said"),
        pytest.param("Fire does not spread", "event", ("Oslo",), "Fire does not spread", id="not behind what is denied"),
        pytest.param("Police treat fire as “suspicious”", "event", ("Oslo",), "Police in Oslo treat fire as “suspicious”",
                     id="not behind a quotation"),
        pytest.param("Police say " + "x" * 75, "statement", ("Oslo",), "Police say " + "x" * 75, id="not without room"),
    ],
)  # fmt: skip
def test_a_title_takes_the_place(line: str, tier: Tier, places: tuple[str, ...], expected: str) -> None:
    """A deed happens in its place, and those who say something are there."""
    assert placed(line, tier, places) == expected
