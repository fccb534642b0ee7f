"""What holds for any text: offsets, order, no crash, work in step with length, and days that move with the article."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from generator.dates import find, tag
from generator.dates.english import ENGLISH
from generator.dates.tense import cue_around
from generator.dates.text import plain
from generator.records import Article, When

FRIDAY = date(2022, 2, 25)
WORDS = """Monday Thursday last next this week weeks month year years ago later earlier the a three two 1998 2022 Feb.
March 3 23 to and in on of until early late end quarter third summer today tomorrow yesterday morning p.m. 10
noon every for about recent now soon overnight dawn night through period week-end new turn same plus each other
Christmas Winter Olympics before after eve hours days second half fiscal since 1990s nineteenth century B.C. “ ”
’ — - , . he said will met Resolution (2015) 5:30 GMT couple while ends began""".split()
sentences = st.lists(st.sampled_from([*WORDS, "\n\n"]), max_size=40).map(" ".join)
texts = st.one_of(
    st.text(max_size=200), sentences, st.text(alphabet="on the f0123456789/:-.’\u00ad\u200b\u00a0\n İß😀", max_size=120)
)
days = st.dates(min_value=date(1980, 1, 1), max_value=date(2060, 1, 1))


def read(body: str, day: date | None = FRIDAY) -> tuple:
    published = When(day, day, "day") if day else None
    return tag(Article(id="any", title="", body=body, published=published))


@settings(max_examples=400, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(texts, st.one_of(st.none(), days))
def test_offsets_slice_back_to_the_text(body, day):
    """Mentions lie in reading order, apart, and their text is the body's."""
    end = 0
    for mention in read(body, day):
        assert mention.start >= end
        assert mention.end > mention.start
        assert body[mention.start : mention.end] == mention.text
        end = mention.end


@settings(max_examples=200, deadline=None)
@given(sentences)
def test_no_publication_date_resolves_nothing_relative(body):
    """Without a publication date and without a year in the text, nothing gets a day, but what names one for all time."""
    year_free = re.sub(r"1998|2022|1990s|2015|century", "", body)
    assert [m for m in read(year_free, None) if m.when is not None and m.rule not in {"year-of-an-era"}] == []


@settings(max_examples=200, deadline=None)
@given(sentences, st.integers(min_value=2000, max_value=2030), st.integers(min_value=1, max_value=12))
@example("dawn Feb. 3", 2000, 1)
def test_a_month_of_publication_gives_no_false_day(body, year, month):
    """Where the publication month alone is known, "yesterday" and "Thursday" stay ranges."""
    first = date(year, month, 1)
    last = (first + timedelta(31)).replace(day=1) - timedelta(1)
    mentions = tag(Article(id="any", title="", body=body, published=When(first, last, "month")))
    near = {"near-day", "weekday", "near-part", "weekday-of-week", "the-weekend", "part-near-day", "overnight", "early-hours",
            "first-light", "mid-part", "weekday-to-weekday", "weekdays-ago", "week-from-weekday"}  # fmt: skip
    days_told = [(m, m.when.first) for m in mentions if m.when and m.when.first and m.when.days == 1]
    names_day = re.compile(r"[A-Z][a-z]+\.? \d|\d(?:st|nd|rd|th)? [A-Z]")  # "dawn Feb. 3" says which day it means
    for m, day in days_told:
        if m.rule in near and names_day.search(m.text):
            assert str(day.day) in re.findall(r"\d+", m.text)
    told = {day for m, day in days_told if m.rule not in near or names_day.search(m.text)}  # "Christmas, in the early hours"
    assert not [m for m, day in days_told if m.rule in near and day not in told]


SHIFTABLE = [
    "They met on Thursday.", "They will meet on Saturday.", "He came yesterday and left today.", "He spoke last week.",
    "He spoke three days ago.", "He left the day before yesterday.", "They met last Friday.", "It rained over the weekend.",
    "They meet a week from Monday.", "He spoke on Tuesday of last week.", "It ends two weeks from now.",
    "It rained overnight.", "They met two Fridays ago.", "He fell in the early hours of Sunday.", "They meet on Monday week.",
    "They will be shut Monday-Wednesday.", "Friday marks the day.", "It was shelled on the night of Sunday to Monday.",
    "They meet in the week after next.", "They are calling for a strike on Tuesday.", "It was over by dawn on Monday.",
]  # fmt: skip


@settings(max_examples=100, deadline=None)
@given(days, st.sampled_from(SHIFTABLE), st.integers(min_value=-300, max_value=300))
def test_seven_days_later_everything_is_seven_days_later(day, body, weeks):
    """Days that count from the article move with it, week by week."""
    shift = timedelta(7 * weeks)
    here = [(m.when.first, m.when.last) for m in read(body, day) if m.when]
    there = [(m.when.first, m.when.last) for m in read(body, day + shift) if m.when]
    assert here
    assert there == [(first + shift, last + shift) for first, last in here]


@settings(max_examples=60, deadline=None)
@given(st.sampled_from(SHIFTABLE), st.sampled_from(SHIFTABLE), days)
def test_a_sentence_says_the_same_in_every_article_of_its_day(sentence, before, day):
    """What stands in front of a sentence does not move its days."""
    alone = [(m.text, m.value, m.when) for m in read(sentence, day)]
    led = [(m.text, m.value, m.when) for m in read(f"{before}\n\n{sentence}", day)]
    assert led[-len(alone) :] == alone


UNITS = {
    "digits without end": "1", "digits in groups": "1 ", "years": "1998 ", "words before times": "on the of ", "blanks": " ",
    "emoji": "😀", "weekdays": "monday ", "months": "may ", "numbers and units": "2 years ", "nested ends": "the end of the ",
    "hyphens": "twenty-", "letters and hyphens": "A-", "slashes": "1/", "numeric days": "3/4/2020 ", "colons": "12:",
    "paragraphs": "\n\n", "determiners": "the ", "approximators": "about ",
    "quarters": "third quarter ", "apostrophes": "'90s ", "ranges": "3-4 May ", "quotes": "“now” ",
}  # fmt: skip


class _Counted:
    """A pattern that counts the characters it is run over."""

    def __init__(self, pattern: re.Pattern[str]) -> None:
        self.pattern, self.read = pattern, 0

    def finditer(self, text: str, start: int, end: int):
        self.read += end - start
        return self.pattern.finditer(text, start, end)


@pytest.mark.parametrize("unit", [pytest.param(unit, id=name) for name, unit in UNITS.items()])
def test_patterns_are_run_over_each_place_a_bounded_number_of_times(unit):
    """Work grows with the length of the text: no pattern runs over more than a few times its characters."""
    lower = plain(unit * (40_000 // len(unit))).lower
    patterns = tuple(_Counted(p) for p in ENGLISH.patterns)
    counted = replace(ENGLISH, patterns=patterns)
    find.candidates(lower, counted)
    assert max(p.read for p in patterns) <= 3 * len(lower) + 1000


@pytest.mark.parametrize("unit", [pytest.param(unit, id=name) for name, unit in UNITS.items()])
def test_long_runs_of_anything_are_read(unit):
    """Any text comes through, however dense."""
    body = unit * (20_000 // len(unit))
    assert all(body[m.start : m.end] == m.text for m in read(body))


@pytest.mark.parametrize("unit", [pytest.param(UNITS[name], id=name) for name in list(UNITS)[:6] if name != "years"])
def test_a_megabyte_of_little_sense_is_read(unit):
    """A megabyte of digits, blanks, emoji or small words comes through."""
    assert all(m.text for m in read(unit * (1_000_000 // len(unit))))


def test_the_words_around_an_expression_are_looked_at_in_a_bounded_stretch():
    """The search for a tense stays near: a cue far before an expression in an endless sentence does not count."""
    far = "will " + "and so on " * 100
    assert cue_around(far, len(far), len(far)).direction is None
    near = "they will come and see on "
    assert cue_around(near, len(near), len(near)).direction == "future"
