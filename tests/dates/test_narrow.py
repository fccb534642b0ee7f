"""A date behind the length of its first or last part has the days of that part."""

from __future__ import annotations

from datetime import date

import pytest

from generator.dates import tag
from generator.records import Article, When

FRIDAY = When(date(2022, 2, 25), date(2022, 2, 25), "day")


@pytest.mark.parametrize(
    ("body", "text", "edtf"),
    [
        pytest.param(
            "It sold in the first three months of 2021.", "2021", "[2021-01-01..2021-03-31]", id="first months of a year"
        ),
        pytest.param(
            "It sold in the last two weeks of May 2020.", "May 2020", "[2020-05-18..2020-05-31]", id="last weeks of a month"
        ),
        pytest.param(
            "It sold in the first nine months of last year.", "last year", "[2021-01-01..2021-09-30]", id="of last year"
        ),
        pytest.param(
            "It sold in the first ten days of January.", "January", "[2022-01-01..2022-01-10]", id="first days of a month"
        ),
        pytest.param("It sold in the past three months of 2021.", "2021", "2021", id="but not of a past three"),
        pytest.param("It sold in the first 14 months of 2021.", "2021", "2021", id="nor more than there are"),
        pytest.param("It sold in the first three months, and in 2021.", "2021", "2021", id="nor what does not belong to it"),
        pytest.param(
            "It sold 40 in the three months to January.", "January", "[2021-11-01..2022-01-31]", id="months up to one"
        ),
        pytest.param(
            "It lost 40 in the half-year to June 30.", "June 30", "[2021-01-01..2021-06-30]", id="a half year up to a day"
        ),
        pytest.param("It lost 40 in the year ended June 30.", "June 30", "[2020-07-01..2021-06-30]", id="a year that ended"),
        pytest.param("It took three months to June.", "June", "2021-06", id="a length that leads to no end"),
    ],
)
def test_a_part_told_by_its_length_narrows_the_date(body, text, edtf):
    """The days of the date that a length stands in front of."""
    seen = {m.text: m.when.edtf for m in tag(Article(id="narrow", title="", body=body, published=FRIDAY)) if m.when}
    assert seen[text] == edtf
