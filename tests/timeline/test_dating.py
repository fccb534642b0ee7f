"""What mentions say of the date together."""

from __future__ import annotations

import pytest

from generator.records import When
from generator.timeline.dating import date_of
from tests.timeline.make import day, mention, stretch

WEEK = stretch("2022-02-28", "2022-03-06", "week")
CASES = [
    pytest.param(
        [(day("2022-03-03"), "stated"), (WEEK, "coarse")], day("2022-03-03"), True, "stated", id="a week narrows to its day"
    ),
    pytest.param(
        [(WEEK, "coarse"), (stretch("2022-03-01", "2022-03-31", "month"), "coarse")],
        stretch("2022-03-01", "2022-03-06"),
        True,
        "inferred",
        id="a week and a month leave the days in common",
    ),
    pytest.param(
        [(day("2022-05-03"), "stated"), (day("2022-05-04"), "stated")],
        stretch("2022-05-03", "2022-05-04"),
        False,
        "stated",
        id="two stated days disagree, and both are shown",
    ),
    pytest.param(
        [(day("2022-05-03"), "stated"), (day("2022-05-04", 1), "lede")],
        day("2022-05-03"),
        True,
        "stated",
        id="a doubtful day yields to a stated one",
    ),
    pytest.param(
        [(day("2022-05-04", 1), "lede"), (day("2022-05-04", 1), "reporting")],
        day("2022-05-04", 1),
        True,
        "inferred",
        id="doubt stays where nobody states the day",
    ),
    pytest.param(
        [(stretch("2022-05-02", "2022-05-04", lasted=True), "coarse"), (WEEK, "coarse")],
        stretch("2022-05-02", "2022-05-04", lasted=True),
        False,
        "inferred",
        id="a stretch that lasted is not cut",
    ),
]


@pytest.mark.parametrize(("told", "when", "agreed", "basis"), CASES)
def test_the_date_of_mentions(told: list[tuple[When, str]], when: When, agreed: bool, basis: str) -> None:
    """The days in common, weighted by basis; disjoint ones span."""
    mentions = [mention("a", "They met.", "met", "consult", when=date, basis=row, at=n) for n, (date, row) in enumerate(told)]
    dated = date_of(mentions)
    found = dated.when
    assert found is not None
    if agreed:
        assert (found, dated.agreed, dated.basis) == (when, agreed, basis)
    else:
        assert (dated.agreed, dated.basis) == (agreed, basis)
        assert found.first == min(date.first for date, _ in told)  # type: ignore[type-var]


def test_undated_mentions_leave_bounds() -> None:
    """After the latest first day and before the earliest last one."""
    bounds = [stretch(None, "2022-03-07", "open"), stretch("2022-02-01", None, "open"), stretch(None, "2022-03-01", "open")]
    dated = date_of([mention("a", "They met.", "met", "consult", bounds=one, at=n) for n, one in enumerate(bounds)])
    assert (dated.when, dated.bounds) == (None, stretch("2022-02-01", "2022-03-01"))
