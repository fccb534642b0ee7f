"""Titles that take the company which only their story tells."""

from __future__ import annotations

import pytest

from generator.events.titles.context.belonging import belonging


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        pytest.param("Quarterly net income rises", "Acme’s quarterly net income rises", id="its income"),
        pytest.param("$5 million profit is reaped", "Acme’s $5 million profit is reaped", id="its sum"),
        pytest.param("Company’s fortunes plunge", "Acme’s fortunes plunge", id="“company’s”"),
        pytest.param("Company officials object", "Acme officials object", id="“company”"),
        pytest.param("Spokesman says mill will close", "Acme spokesman says mill will close", id="who speaks for it"),
        pytest.param("Spokesman for minister says mill will close", "Spokesman for minister says mill will close",
                     id="not who speaks for another"),
        pytest.param("Some shareholders object", "Some shareholders object", id="not a part of them"),
        pytest.param("Comparison is hurt by charges", "Comparison is hurt by charges", id="not what stands behind the verb"),
        pytest.param("Analysts cut estimates", "Analysts cut estimates", id="not what others have"),
        pytest.param("Loss of $3 million is told", "Acme’s loss of $3 million is told", id="how much it is"),
        pytest.param("Results of vote are told", "Results of vote are told", id="not what is of something else"),
        pytest.param("Employees are told they will be paid", "Acme’s employees are told they will be paid", id="its people"),
        pytest.param("Net income " + "x" * 76, "Net income " + "x" * 76, id="not without room"),
    ],
)  # fmt: skip
def test_a_title_takes_the_company(line: str, expected: str) -> None:
    """What a company has is told as its own."""
    assert belonging(line, "Acme") == expected


def test_a_company_is_called_by_less_where_there_is_no_room() -> None:
    """ "Acme Corp." is "Acme" in a title that would be too long."""
    line = "Net income rises for the fourth time in a row, by more than all had thought it"
    assert belonging(line, "Acme Corp.") == f"Acme’s n{line[1:]}"
