"""Dates in front matter: as much as was written, and nothing more."""

from __future__ import annotations

from datetime import date

import pytest

from generator.corpus.published import read_date, when_of
from generator.records import When


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        pytest.param("2022-02-24", "2022-02-24", id="an ISO day"),
        pytest.param("2022-02", "2022-02", id="an ISO month is a month, not its first day"),
        pytest.param("2022", "2022", id="a year is a year"),
        pytest.param("2022-02-24T23:59:00-11:00", "2022-02-24", id="a time of day does not move the day"),
        pytest.param("2022-02-24 23:59:00 +05:30", "2022-02-24", id="a time zone does not move the day"),
        pytest.param("Feb 25, 2022", "2022-02-25", id="an American day"),
        pytest.param("24th of February, 2022", "2022-02-24", id="a British day"),
        pytest.param("Thu, 24 Feb 2022 23:00:00 GMT", "2022-02-24", id="the day of a mail or a feed"),
        pytest.param("25 février 2022", "2022-02-25", id="a French day"),
        pytest.param("2022年2月24日", "2022-02-24", id="a Japanese day"),
        pytest.param("24.02.2022", "2022-02-24", id="a German day that can be read one way only"),
        pytest.param("25/02/2022", "2022-02-25", id="a day with strokes that can be read one way only"),
        pytest.param("2/2/2022", "2022-02-02", id="a day that is the same both ways round"),
        pytest.param("February 2022", "2022-02", id="a month in words is a month"),
        pytest.param("febrero de 2022", "2022-02", id="a Spanish month is a month"),
    ],
)
def test_a_date_is_read_at_its_own_grain(text: str, edtf: str) -> None:
    """A day, a month or a year comes out as what it is."""
    assert read_date(text).edtf == edtf


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        pytest.param("2022-02-30", "there is no such day", id="a day that no month has"),
        pytest.param("0000", "there is no such day", id="a year that no calendar has"),
        pytest.param("0022-02-24", "no newspaper is of the year 22", id="a year with two digits lost"),
        pytest.param("9999-12-31", "no newspaper is of the year 9999", id="the calendar's last day"),
        pytest.param("02/03/2022", "either way round", id="strokes that can be read both ways"),
        pytest.param("02.03.2022", "either way round", id="dots that can be read both ways"),
        pytest.param("yesterday", "names no day", id="a day without a number"),
        pytest.param("Thursday", "names no day", id="a weekday"),
        pytest.param("3 days ago", "does not name its year", id="a day counted from today"),
        pytest.param("24 Feb", "does not name its year", id="a day without a year"),
        pytest.param("Resolution 2202", "names no day", id="a number that is no date"),
        pytest.param("1645660800", "names no day", id="seconds since 1970"),
        pytest.param("2022-W08", "names no day", id="a week"),
        pytest.param("we", "names no day", id="a word"),
    ],
)
def test_what_is_no_date_is_refused(text: str, reason: str) -> None:
    """A text that names no day, month or year of its own is refused with a reason."""
    with pytest.raises(ValueError, match=reason):
        read_date(text)


def test_a_month_has_all_its_days() -> None:
    """The days of a month run to its last, leap years included."""
    assert when_of(2024, 2) == When(date(2024, 2, 1), date(2024, 2, 29), "month")
    assert when_of(2024) == When(date(2024, 1, 1), date(2024, 12, 31), "year")
