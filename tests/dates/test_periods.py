"""Units of the calendar."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.dates import periods


@pytest.mark.parametrize(
    ("period", "first", "last", "value"),
    [
        pytest.param(periods.week(date(2022, 1, 1)), "2021-12-27", "2022-01-02", "2021-W52", id="an ISO week across the year"),
        pytest.param(periods.season(2022, "WI"), "2021-12-01", "2022-02-28", "2022-WI", id="winter begins the year before"),
        pytest.param(periods.season(2022, "FA"), "2022-09-01", "2022-11-30", "2022-FA", id="autumn"),
        pytest.param(periods.quarter(2021, 4), "2021-10-01", "2021-12-31", "2021-Q4", id="the fourth quarter"),
        pytest.param(periods.half(2020, 1), "2020-01-01", "2020-06-30", "2020-H1", id="the first half"),
        pytest.param(periods.decade(1994), "1990-01-01", "1999-12-31", "199", id="the nineties"),
        pytest.param(periods.century(20), "1901-01-01", "2000-12-31", "19", id="the twentieth century"),
        pytest.param(periods.month(2024, 2), "2024-02-01", "2024-02-29", "2024-02", id="a leap month"),
        pytest.param(periods.weekend(date(2022, 2, 25)), "2022-02-26", "2022-02-27", "2022-W08-WE", id="a weekend"),
    ],
)
def test_a_unit_covers_its_days(period, first, last, value):
    """First day, last day and TIMEX3 value."""
    assert (period.first.isoformat(), period.last.isoformat(), period.value) == (first, last, value)


@given(st.sampled_from(sorted(periods.MONTHS_IN) + sorted(periods.DAYS_IN)), st.dates(date(1900, 1, 1), date(2100, 1, 1)))
def test_the_unit_around_a_day_holds_it(unit, day):
    """A day lies in its week, month, season, century; a weekend may lie ahead of it in its week."""
    period = periods.containing(unit, day)
    assert period.first <= day <= period.last or unit == "weekend"


@given(
    st.sampled_from(["day", "week", "month", "quarter", "year"]),
    st.dates(date(1900, 1, 1), date(2100, 1, 1)),
    st.integers(-50, 50),
)
def test_moving_there_and_back_gives_the_same_unit(unit, day, count):
    """Shifts undo each other."""
    period = periods.containing(unit, day)
    assert periods.shift(periods.shift(period, count), -count) == period


def test_beyond_the_calendar_there_is_nothing():
    """The years 1 to 9999 are all there is."""
    assert periods.shift(periods.year(9999), 1) is None
    assert periods.moved(date(1, 1, 1), "century", -1) is None


def test_the_31st_becomes_the_last_day_of_a_short_month():
    """A month after 31 January is 28 February."""
    assert periods.add_months(date(2022, 1, 31), 1) == date(2022, 2, 28)
