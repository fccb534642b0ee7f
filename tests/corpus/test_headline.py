"""A title for an article without one."""

from __future__ import annotations

import pytest

from generator.corpus.headline import make_title
from generator.corpus.paragraphs import paragraphs


@pytest.mark.parametrize(
    ("body", "title"),
    [
        pytest.param("Council votes for bridge\n\nIt met on Monday.", "Council votes for bridge", id="its headline"),
        pytest.param("By Jane Doe\nPARIS: It met on Monday.", "It met on Monday.", id="the lead, without byline and dateline"),
        pytest.param(
            "The council met on Monday, and, after three hours of long debate, it voted for the bridge.",
            "The council met on Monday, and, after three hours of long debate…",
            id="a long lead is cut after twelve words, without a comma at its end",
        ),
        pytest.param("Please wait…\nViews: 0", "Please wait…", id="whatever there is"),
    ],
)
def test_the_lead_serves(body: str, title: str) -> None:
    """A headline, else the lead's first words."""
    assert make_title(body, paragraphs(body)) == title
