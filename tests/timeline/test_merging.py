"""From mentions to the timeline: what always holds, and the simplest case."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.records import EventMention, Timeline
from generator.timeline import merge, why
from tests.timeline.make import (
    CALL,
    EARLY,
    KULEBA,
    LATE,
    LAVROV,
    OTHERS,
    TOLD,
    WANG,
    A,
    B,
    day,
    events,
    mention,
    single,
    stretch,
    who,
)


def test_a_call_told_by_two_papers_is_one_event_of_two_sources() -> None:
    """Same act, both sides the same in two spellings, same day: one event."""
    event = single(merge((A, B), (CALL, TOLD)))
    assert (event.when, event.kind, event.sources, event.basis) == (day("2022-02-24"), "consult", 2, "stated")
    assert [one.name for one in event.participants] == ["Wang Yi", "Sergei Lavrov"]
    assert event.participants[1].aliases == ("Sergey Lavrov",)


@pytest.mark.parametrize("back", [pytest.param(True, id="backwards"), pytest.param(False, id="forwards")])
def test_every_mention_leads_to_its_event(back: bool) -> None:
    """The founding mention's hash is the id, those of the others lead there too; no two events share one."""
    mentions = (TOLD, CALL) if back else (CALL, TOLD)
    alone = merge((A,), (CALL,)).events[0].id, merge((B,), (TOLD,)).events[0].id
    event = single(merge((B, A), mentions))
    assert (event.id, event.aliases) == (alone[0], (alone[1],))


def test_why_tells_joins_and_refusals() -> None:
    """Each comparison that touched an event can be asked for, with its reason."""
    kuleba = mention("b", "Wang Yi told Kuleba on Thursday.", "told", "consult", WANG, KULEBA, at=3, when=day("2022-02-24"))
    timeline = merge((A, B), (CALL, TOLD, kuleba))
    event = next(event for event in timeline.events if len(event.mentions) == 2)
    rows = why((A, B), (CALL, TOLD, kuleba), event.id)
    assert rows[0].is_joined
    assert rows[1:]
    assert all(not row.is_joined and row.reason == "with sergei-lavrov or with dmytro-kuleba" for row in rows[1:])


def test_nothing_makes_an_empty_timeline() -> None:
    """No articles, no mentions: an empty timeline."""
    assert merge((), ()) == Timeline((), (), ())


def test_two_deeds_that_two_sentences_tell_are_joined_each_with_its_fellow() -> None:
    """Who opened fire, killing a guard, is told twice of two deeds: neither is the other's."""
    acts = [
        mention(story, text, trigger, "assault", who("Anna Example"), lemma=lemma, when=day("2023-05-09"), objects=("depot",))
        for story, text in (
            ("a", "Anna Example opened fire at the depot on Tuesday, killing Boris Sample."),
            ("b", "Anna Example opened fire at the depot in Ostwick, killing Boris Sample."),
        )
        for trigger, lemma in (("opened", "open"), ("killing", "kill"))
    ]
    papers = (EARLY, LATE, *OTHERS)
    refused = {
        (row.first.lemma, row.second.lemma) for row in why(papers, acts, single(merge(papers, acts)).id) if not row.is_joined
    }
    assert refused == {("open", "kill"), ("kill", "open")}


DAYS = [day("2022-02-24"), day("2022-02-24", doubt=1), day("2022-02-25"), stretch("2022-02-21", "2022-02-27", "week"), None]

PEOPLE = [
    WANG,
    LAVROV,
    KULEBA,
    who("Wang", "agent"),
    who("Russia", "agent", "country"),
    who("Sergey Lavrov", "agent", country="Russia"),
]

ONE = st.builds(
    lambda story, at, verb, kind, people, when: mention(story, f"Sentence {at}.", verb, kind, *people, at=at, when=when),
    st.sampled_from("ab"),
    st.integers(0, 4),
    st.sampled_from(["told", "met", "said"]),
    st.sampled_from(["consult", "statement", "assault"]),
    st.lists(st.sampled_from(PEOPLE), max_size=2, unique=True).map(tuple),
    st.sampled_from(DAYS),
)


@settings(max_examples=80, deadline=None)
@given(st.lists(ONE, max_size=9).flatmap(lambda found: st.tuples(st.just(found), st.permutations(found))))
def test_the_order_of_mentions_does_not_matter(orders: tuple[list[EventMention], list[EventMention]]) -> None:
    """Any permutation of the mentions and articles gives the same timeline."""
    assert merge((A, B), orders[0]) == merge((B, A), orders[1])


@settings(max_examples=80, deadline=None)
@given(st.lists(ONE, max_size=9))
def test_no_mention_is_lost_and_no_id_is_given_twice(mentions: list[EventMention]) -> None:
    """Each mention stands in exactly one event, and every address leads to one event."""
    timeline = merge((A, B), mentions)
    assert sorted(map(repr, set(mentions))) == sorted(repr(one) for event in events(timeline) for one in event.mentions)
    ids = [address for event in events(timeline) for address in (event.id, *event.aliases)]
    assert len(ids) == len(set(ids))
    assert all(event.weight >= 0 for event in events(timeline))
