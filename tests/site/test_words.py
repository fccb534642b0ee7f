"""Dates and numbers in words."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from generator.records import Precision, When
from generator.site.words import capital, count, in_words, isolated, listed


def when(first: str, last: str, precision: Precision) -> When:
    return When(date.fromisoformat(first) if first else None, date.fromisoformat(last) if last else None, precision)


@pytest.mark.parametrize(
    ("moment", "words"),
    [
        pytest.param(when("2022-02-24", "2022-02-24", "day"), "24 February 2022", id="a day"),
        pytest.param(when("2022-02-28", "2022-03-06", "week"), "28 Feb–6 Mar 2022", id="a week over two months"),
        pytest.param(when("2022-03-07", "2022-03-13", "week"), "7–13 March 2022", id="a week within a month"),
        pytest.param(when("2021-12-27", "2022-01-02", "week"), "27 Dec 2021–2 Jan 2022", id="a week over two years"),
        pytest.param(when("2022-02-01", "2022-02-28", "month"), "February 2022", id="a month"),
        pytest.param(when("2022-09-01", "2022-11-30", "season"), "autumn 2022", id="a season"),
        pytest.param(when("2021-12-01", "2022-02-28", "season"), "winter 2021–22", id="a winter has two years"),
        pytest.param(when("2022-01-01", "2022-03-31", "quarter"), "the first quarter of 2022", id="a quarter"),
        pytest.param(when("2022-01-01", "2022-12-31", "year"), "2022", id="a year"),
        pytest.param(when("1990-01-01", "1999-12-31", "range"), "1990–1999", id="a decade"),
        pytest.param(when("2022-02-01", "2022-02-10", "month"), "1–10 February 2022", id="a grain that its days belie"),
        pytest.param(when("2023-05-03", "2023-05-04", "range"), "3 or 4 May 2023", id="one of two days"),
        pytest.param(when("2023-04-30", "2023-05-01", "range"), "30 Apr or 1 May 2023", id="one of two days of two months"),
        pytest.param(when("2022-12-31", "2023-01-01", "range"), "31 Dec 2022 or 1 Jan 2023", id="one of two days of two years"),
        pytest.param(
            replace(when("2023-05-03", "2023-05-04", "range"), lasted=True), "3–4 May 2023", id="two days that it lasted"
        ),
        pytest.param(when("2022-03-07", "", "open"), "from 7 March 2022", id="an open end"),
        pytest.param(when("", "2022-03-07", "open"), "by 7 March 2022", id="an open start"),
    ],
)
def test_a_date_in_words(moment: When, words: str) -> None:
    """A stretch is named where it has a name, else by its ends."""
    assert in_words(moment) == words


def test_a_name_from_right_to_left_turns_nothing_beside_it() -> None:
    """`صحيفة المثال, 1 March` would show the 1 on the wrong side of the comma; other names stay as they are."""
    assert isolated("صحيفة المثال") == "\u2068صحيفة المثال\u2069"
    assert isolated("Æther Zeitung 今日") == "Æther Zeitung 今日"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(count(1, "event"), "one event", id="one"),
        pytest.param(count(0, "event"), "no events", id="none"),
        pytest.param(count(9, "entry", "entries"), "nine entries", id="an irregular plural"),
        pytest.param(count(1204, "event"), "1,204 events", id="figures beyond twelve"),
        pytest.param(listed(("a", "b", "c")), "a, b and c", id="a list"),
        pytest.param(listed(()), "", id="an empty list"),
        pytest.param(capital("two x"), "Two x", id="a capital"),
    ],
)
def test_numbers_and_lists(text: str, expected: str) -> None:
    """Small numbers are words."""
    assert text == expected
