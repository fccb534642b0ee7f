"""Where a dateline has a day of its own, the article was written then."""

from __future__ import annotations

from datetime import date

import pytest

from generator.dates import tag
from generator.records import DATELINE, Article, When

DAY = date(2008, 9, 25)


@pytest.mark.parametrize(
    ("body", "value"),
    [
        pytest.param("NEW YORK, Sept. 24 -- The firm said today that it failed.", "2008-09-24", id="the day before"),
        pytest.param("By A. Smith\n\nSAO PAULO, Brazil, Sept. 23 (AP) — It failed today.", "2008-09-23", id="below a byline"),
        pytest.param("PORT-AU-PRINCE, Haiti, Sept. 24 -- It failed today.", "2008-09-24", id="a place with hyphens"),
        pytest.param("A-" * 150 + "\n\nIt failed today.", "2008-09-25", id="a row of letters and hyphens"),
        pytest.param(
            "NEW YORK, March 4 -- The firm said today that it failed.", "2008-09-25", id="months before is no dateline"
        ),
        pytest.param("NEW YORK, Sept. 31 -- The firm said today that it failed.", "2008-09-25", id="nor is a day there is not"),
        pytest.param("NEW YORK -- The firm said today that it failed.", "2008-09-25", id="a dateline without a day"),
        pytest.param("They met on Sept. 24 - a holiday. It failed today.", "2008-09-25", id="a day in prose"),
    ],
)
def test_today_is_the_day_of_the_dateline(body, value):
    """ "Today" in an article of 25 September 2008."""
    mentions = tag(Article(id="dateline", title="", body=body, published=When(DAY, DAY, "day")))
    assert {m.text: m.value for m in mentions}["today"] == value


def test_the_day_of_writing_is_marked():
    """The time that tells it has a rule of its own, by which acts without a date get that day."""
    body = "NEW YORK, Sept. 24 -- The firm said today that it failed on Sept. 24."
    mentions = tag(Article(id="dateline", title="", body=body, published=When(DAY, DAY, "day")))
    assert [m.rule == DATELINE for m in mentions] == [True, False, False]


def test_a_dateline_of_december_in_a_paper_of_january():
    """The year turns between writing and print."""
    day = date(2009, 1, 1)
    body = "LONDON, Dec. 31 — It failed today."
    mentions = tag(Article(id="dateline", title="", body=body, published=When(day, day, "day")))
    assert mentions[-1].value == "2008-12-31"
    assert "by its dateline" in mentions[-1].steps[0]
