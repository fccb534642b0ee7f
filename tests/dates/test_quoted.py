"""Titles of works in quotation marks hold no times."""

from __future__ import annotations

from datetime import date

import pytest

from generator.dates import tag
from generator.records import Article, When

FRIDAY = When(date(2022, 2, 25), date(2022, 2, 25), "day")


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        pytest.param("She was in “Friday Night Lights” and sang ‘Yesterday Once More’.", [], id="words with capitals around"),
        pytest.param("He starred in ``Twilight at Noon'' and hosts \"This Week\".", [], id="other marks"),
        pytest.param("He read “The Day After Tomorrow”.", [], id="a time whose own words have capitals"),
        pytest.param("“On Monday,” he said, “we won.”", ["Monday"], id="speech"),
        pytest.param("He said “We met on Friday.” On Monday he left.", ["Friday", "Monday"], id="a sentence in marks"),
        pytest.param(
            "They shut on “Good Friday” and on “Monday, March 7”.", ["Good Friday", "Monday, March 7"], id="a day's name"
        ),
        pytest.param("He told the “Last Friday Club” on Friday.", ["Friday"], id="a name, and the day outside it"),
    ],
)
def test_a_title_in_marks_holds_no_time(body, expected):
    """Short quotations in which all words have capitals are titles."""
    assert [m.text for m in tag(Article(id="quoted", title="", body=body, published=FRIDAY))] == expected
