"""Addresses need no memory and never clash."""

from __future__ import annotations

from dataclasses import replace

from generator.timeline.identity import mention_ids
from tests.timeline.make import day, mention

ONE = mention("a", "They met and signed it.", "met", "consult", when=day("2022-02-24"))
OTHER = mention("a", "They met and signed it.", "signed", "agree", when=day("2022-02-24"))


def test_the_date_title_and_people_are_not_in_it() -> None:
    """A correction of any of those keeps the address."""
    changed = replace(ONE, when=day("2022-02-25"), title="Other", participants=())
    assert mention_ids([ONE]) == mention_ids([changed])


def test_a_quote_of_two_events_has_two_ids() -> None:
    """The second event of a quote is told by its trigger; the first has the quote's own."""
    first, second = mention_ids([ONE, OTHER])
    assert (first, len({first, second})) == (mention_ids([ONE])[0], 2)


def test_the_same_words_elsewhere_are_another_mention() -> None:
    """Neither two articles nor two places of one article share an id."""
    again = mention("a", "They met and signed it.", "met", "consult", at=7)
    ids = mention_ids([ONE, again, replace(ONE, article="b")])
    assert len(set(ids)) == 3


def test_two_triggers_of_one_word_in_one_quote() -> None:
    """ "He said he said" holds two."""
    twice = [
        ONE,
        replace(ONE, trigger=replace(ONE.trigger, start=5, end=8)),
        replace(ONE, trigger=replace(ONE.trigger, start=9)),
    ]
    assert len(set(mention_ids(twice))) == 3
