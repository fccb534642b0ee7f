"""Ages: whom "the 28-year-old" means."""

from __future__ import annotations

from collections.abc import Callable

import pytest


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("Ann Reed won on Sunday. The 28-year-old broke away late.", "Ann Reed", id="the one just told of"),
        pytest.param(
            "Ann Reed, 28, won. Tom Lee wept. The 28-year-old broke away late.", "Ann Reed", id="who was named with the age"
        ),
        pytest.param("Halden Motors sacked its chief Ann Reed. The 28-year-old wept.", "Ann Reed", id="the one beside a firm"),
        pytest.param("Ann Reed, 31, won. The 28-year-old broke away late.", "", id="not who is of another age"),
        pytest.param(
            "Judge Ann Reed jailed a man. The 28-year-old broke away late.", "", id="nor who stands beside a stranger"
        ),
        pytest.param("Troops left Norway, 28, and Oslo. Ann Reed met Tom Lee. The 28-year-old wept.", "", id="nor a place"),
        pytest.param("Ann Reed met Tom Lee. The 28-year-old broke away late.", "", id="nor one of two"),
    ],
)
def test_ages(names_at: Callable[..., str], text: str, expected: str) -> None:
    """An age with "the" stands for whom the article gave it to, else for the only person of the sentence before."""
    assert names_at(text, "old") == expected
