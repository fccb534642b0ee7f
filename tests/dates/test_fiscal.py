"""Quarters and years of a company's own: their number is the company's, their days those it tells."""

from __future__ import annotations

from datetime import date

import pytest

from generator.dates import tag
from generator.records import Article, When

DAY = date(2022, 2, 25)
JUNE = "The company's fiscal year ends June 30. "


@pytest.mark.parametrize(
    ("body", "text", "expected"),
    [
        pytest.param("It lost money in its third quarter ended Dec. 31.", "its third quarter",
                     "2021-Q3 2021-10-01 2021-12-31", id="the three months up to the day told"),
        pytest.param("It lost money in the second quarter, which ended in January.", "the second quarter",
                     "2021-Q2 2021-11-01 2022-01-31", id="up to the end of the month told"),
        pytest.param("It expects to lose money in the fourth quarter ending April 30.", "the fourth quarter",
                     "2022-Q4 2022-02-01 2022-04-30", id="a quarter that is yet to end"),
        pytest.param("It lost money in the first quarter ended Sept. 30, 2019.", "the first quarter",
                     "2019-Q1 2019-07-01 2019-09-30", id="with its year"),
        pytest.param(JUNE + "It lost money in the second quarter.", "the second quarter",
                     "2021-Q2 2021-10-01 2021-12-31", id="counted from the end of the year told"),
        pytest.param(JUNE + "It expects to lose money in the third quarter.", "the third quarter",
                     "2022-Q3 2022-01-01 2022-03-31", id="the one ahead"),
        pytest.param("The firm, whose fiscal year begins in July, lost money in the second quarter.", "the second quarter",
                     "2021-Q2 2021-10-01 2021-12-31", id="or from its beginning"),
        pytest.param(JUNE + "Sales fell in fiscal 2020.", "fiscal 2020",
                     "2020 2019-07-01 2020-06-30", id="the whole year"),
        pytest.param(JUNE + "Sales fell in the first quarter of fiscal 2020.", "the first quarter of fiscal 2020",
                     "2020-Q1 2019-07-01 2019-09-30", id="a quarter of a year told"),
        pytest.param("It posted a fiscal third-quarter loss.", "fiscal third-quarter",
                     "2021-Q3 2021-08-19 2022-02-24", id="without any of them, the months in which it can lie"),
        pytest.param("It expects a fiscal third-quarter loss.", "fiscal third-quarter",
                     "2022-Q3 2021-11-22 2022-09-03", id="ahead likewise"),
        pytest.param("It posted a fiscal third-quarter loss. Sales for the quarter ended Dec. 31 fell.", "the quarter",
                     "2021-Q3 2021-10-01 2021-12-31", id="the quarter that ended is the one numbered before"),
        pytest.param("Profit in its third quarter ended Dec. 31 was $5 million, up from $4 million a year earlier.",
                     "a year earlier", "2020-Q3 2020-10-01 2020-12-31", id="the same three months a year before"),
        pytest.param("Profit in its third quarter ended Dec. 31 was $5 million. In the 2019 period it was $4 million.",
                     "the 2019 period", "2019-Q3 2019-10-01 2019-12-31", id="and in the year of a period"),
        pytest.param("Third-quarter profit was $3 million. For nine months it was $9. The year-ago results include a charge.",
                     "year-ago", "2020 2020-01-01 2020-12-31", id="no quarter where nine months were told just before"),
    ],
)  # fmt: skip
def test_a_quarter_of_a_company_has_the_days_it_tells(body, text, expected):
    """Number and days of a quarter or year in an article of 25 February 2022."""
    mentions = tag(Article(id="fiscal", title="", body=body, published=When(DAY, DAY, "day")))
    seen = {m.text: m for m in mentions}
    when = seen[text].when
    assert when is not None
    assert f"{seen[text].value} {when.first} {when.last}" == expected
