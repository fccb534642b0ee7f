"""Whose figures a title tells, and for whom its spokesman speaks."""

from __future__ import annotations

import pytest

from generator.language.parser import Parser
from tests.events.titles.context.test_recalling import titled


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("Acme had a good year. Sales *rose* 6% to $3 million.", "Acme’s sales rise 6% to $3 million",
                     id="of the body that the sentence before was about"),
        pytest.param("Acme had a good year. Net income doubled. Sales *rose* 6%.", "Acme’s sales rise 6%",
                     id="over other figures of it"),
        pytest.param("The mayor spoke. Sales *rose* 6%.", "Sales rise 6%", id="of nobody who is not told"),
        pytest.param("Acme said net income in the third quarter *rose* 6%.", "Acme’s net income rises 6%",
                     id="of who tells it, for whatever quarter"),
        pytest.param("Acme said sales of cars *rose* 6%.", "Sales of cars rise 6%", id="not where it is told of what they are"),
        pytest.param("A spokesman for Acme *said* the plant will close.", "Acme spokesman says plant will close",
                     id="a spokesman with his body before him"),
    ],
)  # fmt: skip
def test_a_figure_has_its_owner(parser: Parser, text: str, expected: str) -> None:
    """Sales and income are somebody's: of the teller of them, or of whom the sentences before were about."""
    assert titled(parser, text) == expected
