"""Which figures count something."""

from __future__ import annotations

from dataclasses import replace

import pytest

from generator.timeline import merge
from generator.timeline.figures import counts_of, toll_in_words
from tests.timeline.make import EARLY, LATE, OTHERS, day, events, mention


@pytest.mark.parametrize(
    ("text", "figure", "expected"),
    [
        pytest.param("The quake killed 150,000.", "150,000", True, id="a toll"),
        pytest.param("The ship carried oil worth $100 million.", "100", True, id="a sum"),
        pytest.param("It fell by 0.6%.", "0.6", True, id="a share"),
        pytest.param("The blast killed five people.", "five", True, id="a word"),
        pytest.param("On May 12 a blast killed 12 people.", "12", True, id="a day and a toll"),
        pytest.param("Anna Example, 34, was killed.", "34", False, id="an age between commas"),
        pytest.param("Anna Example, 34, and Boris, 36 and tall, died.", "36", False, id="an age before a word"),
        pytest.param("The mother of 12 was killed.", "12", False, id="how many children"),
        pytest.param("Two sisters, ages 3 and 4, were hurt.", "4", False, id="an age"),
        pytest.param("A 63-year-old woman was killed.", "63", False, id="years of age"),
        pytest.param("The 41-year wait ended.", "41", False, id="a stretch of time"),
        pytest.param("They were held for 9 to 12 months.", "9", False, id="a stretch of time with two ends"),
        pytest.param("The gunman came just before 6 p.m.", "6", False, id="an hour of the clock"),
        pytest.param("Posted May 23: a man is charged.", "23", False, id="a day of a month"),
        pytest.param("They won 79-73.", "79", False, id="a score"),
        pytest.param("A man in his 30s was arrested.", "30", False, id="a decade"),
        pytest.param("She was charged with the murders of 1967.", "1967", False, id="a year"),
    ],
)  # fmt: skip
def test_ages_and_times_count_nothing(text: str, figure: str, expected: bool) -> None:
    """A figure that stands nowhere but in an age, a time or a score is no count."""
    told = mention("a", text, text.split()[0], "death", numbers=(figure,))
    assert counts_of(told) == ((figure,) if expected else ())


@pytest.mark.parametrize(
    ("text", "trigger", "expected"),
    [
        pytest.param("Nine people were killed.", "killed", ("nine",), id="before the verb"),
        pytest.param("A bomb went off, killing at least six.", "killing", ("six",), id="behind the verb"),
        pytest.param("Two days later it killed a man.", "killed", (), id="days"),
        pytest.param("It killed one of them.", "killed", (), id="one of many"),
        pytest.param("Two officers killed them.", "killed", (), id="somebody else"),
    ],
)
def test_a_toll_may_stand_in_words(text: str, trigger: str, expected: tuple[str, ...]) -> None:
    """A number word right beside the verb is its toll."""
    assert toll_in_words(mention("a", text, trigger, "assault")) == expected


def test_an_age_does_not_part_two_papers() -> None:
    """One paper adds how old the woman is, the other how long it took: that is no contradiction, and no disagreement."""
    one = mention("a", "The 61-year-old florist was charged with fraud.", "charged", "legal", lemma="charge", numbers=("61",),
                  when=day("2022-02-24"), objects=("florist", "fraud"))  # fmt: skip
    other = mention("b", "After a 41-year hunt a florist was charged with fraud.", "charged", "legal", lemma="charge",
                    numbers=("41",), when=day("2022-02-24"), objects=("florist", "fraud"))  # fmt: skip
    found = events(merge((EARLY, LATE, *OTHERS), (one, other)))
    assert [event.differences for event in found] == [()]


def test_in_one_text_every_figure_tells_acts_apart() -> None:
    """A list of finds of many years is many finds."""
    one, other = (
        mention("a", f"Anna Example found a coin of {year}.", "found", "other", lemma="find", numbers=(year,), at=at,
                when=day("2022-02-24"), objects=("coin",))
        for at, year in enumerate(("1880", "1901"))
    )  # fmt: skip
    assert len(events(merge((EARLY, LATE, *OTHERS), (one, other)))) == 2
    assert len(events(merge((EARLY, LATE, *OTHERS), (one, replace(other, article="b"))))) == 1


@pytest.mark.parametrize(
    ("quote", "expected"),
    [
        pytest.param("In Wexcombe guards rescued nine people by boat.", 2, id="nine and 14 rescued"),
        pytest.param("In Wexcombe guards rescued fourteen people by boat.", 1, id="fourteen and 14 rescued"),
        pytest.param("In Wexcombe guards rescued people by boat.", 1, id="a number and none"),
    ],
)
def test_a_number_word_counts_for_any_deed(quote: str, expected: int) -> None:
    """Figures in words tell deeds apart as those in digits do."""
    told = "Fishermen and guards rescued 14 people by boat from the harbour baths."
    one = mention(
        "a", told, "rescued", "aid", lemma="rescue", numbers=("14",), when=day("2023-05-09"), objects=("boat", "guard")
    )
    other = mention("b", quote, "rescued", "aid", lemma="rescue", when=day("2023-05-09"), objects=("boat", "guard"))
    assert len(events(merge((EARLY, LATE, *OTHERS), (one, other)))) == expected
