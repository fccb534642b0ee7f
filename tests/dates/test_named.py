"""The calendar of named days."""

from __future__ import annotations

from datetime import date

import pytest

from generator.dates import tag
from generator.dates.named import NAMES, NATIONAL, national, occasions, read_names, trigger


@pytest.mark.parametrize(
    ("name", "year", "first", "last"),
    [
        pytest.param("thanksgiving day", 2021, "2021-11-25", "2021-11-25", id="the fourth Thursday of November"),
        pytest.param("election day", 2022, "2022-11-08", "2022-11-08", id="the Tuesday after the first Monday"),
        pytest.param("memorial day", 2022, "2022-05-30", "2022-05-30", id="the last Monday of May"),
        pytest.param("easter sunday", 2022, "2022-04-17", "2022-04-17", id="a feast that moves"),
        pytest.param("good friday", 1916, "1916-04-21", "1916-04-21", id="a feast long ago"),
        pytest.param("christmas", 1999, "1999-12-25", "1999-12-25", id="a fixed day"),
        pytest.param("winter olympics", 2022, "2022-02-04", "2022-02-20", id="an event of one year"),
        pytest.param("chinese new year", 2022, "2022-02-01", "2022-02-01", id="a feast of another calendar"),
    ],
)
def test_a_name_has_its_days_in_a_year(name, year, first, last):
    """First and last day of the occasion."""
    (occasion,) = occasions(NAMES[name], year)
    assert (occasion.first, occasion.last) == (date.fromisoformat(first), date.fromisoformat(last))


def test_an_event_of_other_years_was_not_held():
    """No games in odd years."""
    assert occasions(NAMES["winter olympics"], 2021) == []


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        pytest.param("Indian troops paraded in New Delhi on Independence Day.", "2021-08-15", id="India"),
        pytest.param("Fireworks lit Washington on Independence Day, American papers say.", "2021-07-04", id="United States"),
        pytest.param("Fireworks lit the town on Independence Day.", None, id="a country nobody names"),
        pytest.param(
            "Brazil and Ghana wrote to each other on Independence Day.", None, id="two countries, neither of which leads"
        ),
        pytest.param("Schools in China were closed on Labour Day.", "2021-05-01", id="the first of May where it is kept then"),
    ],
)
def test_a_day_that_each_country_has(make_article, text, edtf):
    """It is that of the country that the article names most; where none leads it has no day."""
    (found,) = [time for time in tag(make_article(text, "2021-09-20")) if "Day" in time.text]
    assert (found.when and found.when.edtf) == edtf


def test_every_name_has_an_occasion_and_a_word_to_find_it_by():
    """No dead lines in the table."""
    for name, named in NAMES.items():
        if named.rules == (NATIONAL,):
            assert any(
                national(named, country, 2022) for country in ("India", "France", "Mexico", "China", "Nigeria", "South Africa")
            ), name
        else:
            assert any(occasions(named, year) for year in (1944, 2001, 2018, 2021, 2022)), name
        assert trigger(name) in name


@pytest.mark.parametrize(
    "line",
    [
        pytest.param("A Day\tday\tsometimes 3", id="a rule nobody knows"),
        pytest.param("A Day\tfeast\tfixed 01-01", id="a kind nobody knows"),
    ],
)
def test_a_wrong_line_is_refused(line):
    """A typing error does not become a silent gap."""
    with pytest.raises(ValueError, match="A Day"):
        read_names(line)
