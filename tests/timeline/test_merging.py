"""The worked cases of merging, each as two careful people would settle it."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.records import Event, EventMention, Timeline
from generator.timeline import merge, why
from tests.timeline.make import KULEBA, LAVROV, WANG, article, day, mention, stretch, who

A, B = article("a", "2022-02-24"), article("b", "2022-02-25")
CALL = mention(
    "a", "Wang Yi held telephone talks with Lavrov on Thursday.", "talks", "consult", WANG, LAVROV, when=day("2022-02-24")
)
TOLD = mention(
    "b",
    "Things are complex, Wang Yi told Sergey Lavrov on Thursday.",
    "told",
    "consult",
    WANG,
    who("Sergey Lavrov", "counterpart", "person", "Foreign Minister", country="Russia"),
    when=day("2022-02-24"),
)


def events(timeline: Timeline) -> list[Event]:
    return [*timeline.events, *timeline.undated]


def single(timeline: Timeline) -> Event:
    assert len(events(timeline)) == 1, [event.title for event in events(timeline)]
    return events(timeline)[0]


def test_a_call_told_by_two_papers_is_one_event_of_two_sources() -> None:
    """Same act, both sides the same in two spellings, same day: one event."""
    event = single(merge((A, B), (CALL, TOLD)))
    assert (event.when, event.kind, event.sources, event.basis) == (day("2022-02-24"), "consult", 2, "stated")
    assert [one.name for one in event.participants] == ["Wang Yi", "Sergei Lavrov"]
    assert event.participants[1].aliases == ("Sergey Lavrov",)


def test_what_is_said_in_a_conversation_is_a_further_quote_of_it() -> None:
    """A saying dated by its occasion joins the talk before it, as an occasion's mention or as a statement."""
    said = mention(
        "b",
        "Talking with Lavrov, Wang said China cares.",
        "said",
        "statement",
        WANG,
        at=1,
        when=day("2022-02-24"),
        basis="occasion",
    )
    answered = mention(
        "b",
        "Lavrov said Russia was forced.",
        "said",
        "statement",
        who("Sergey Lavrov", country="Russia"),
        at=2,
        when=day("2022-02-24"),
        basis="occasion",
    )
    event = single(merge((A, B), (CALL, TOLD, said, answered)))
    assert (len(event.mentions), event.kind, event.tier) == (4, "consult", "event")


def test_calls_to_two_counterparts_stay_two() -> None:
    """A counterpart contradicts: Wang's call to Lavrov is not his call to Kuleba, even on one day."""
    other = mention("b", "Wang Yi told Kuleba on Thursday.", "told", "consult", WANG, KULEBA, when=day("2022-02-24"))
    assert len(merge((A, B), (CALL, TOLD, other)).events) == 2


def test_a_mention_without_counterpart_does_not_chain_two_calls() -> None:
    """A complete link is needed: a vague mention may join either call, but never both."""
    kuleba = mention("b", "Wang Yi told Kuleba on Thursday.", "told", "consult", WANG, KULEBA, when=day("2022-02-24"))
    vague = mention("b", "Wang Yi told him on Thursday.", "told", "consult", WANG, at=1, when=day("2022-02-24"))
    found = merge((A, B), (CALL, TOLD, kuleba, vague)).events
    assert all(not {"Sergei Lavrov", "Dmytro Kuleba"} <= {one.name for one in event.participants} for event in found)


def test_quotes_of_one_speaker_on_one_day_are_one_statement() -> None:
    """Twelve quotes of one briefing are one event."""
    quotes = [
        mention("a", f"Quote {n}, said Wang.", "said", "statement", WANG, at=n, when=day("2022-03-07"), basis="occasion")
        for n in range(12)
    ]
    event = single(merge((A,), quotes))
    assert (len(event.mentions), event.tier) == (12, "statement")


def test_statements_of_one_speaker_on_two_days_are_two() -> None:
    """A doubtful day is no licence to join the sayings of consecutive days."""
    monday = mention("a", "It is safe, Wang said.", "said", "statement", WANG, when=day("2022-02-24", doubt=1))
    tuesday = mention("b", "It is safe, Wang said.", "said", "statement", WANG, when=day("2022-02-25", doubt=1))
    assert len(merge((A, B), (monday, tuesday)).events) == 2


def test_a_plan_and_its_deed_are_one_event_that_happened() -> None:
    """What was to be on Friday and was on Friday is one event."""
    plan = mention("a", "They will meet on Friday.", "meet", "consult", WANG, LAVROV, when=day("2022-03-04"), status="planned")
    deed = mention("b", "They met on Friday.", "met", "consult", WANG, LAVROV, lemma="meet", when=day("2022-03-04"))
    event = single(merge((A, B), (plan, deed)))
    assert (event.status, len(event.mentions), event.when) == ("happened", 2, day("2022-03-04"))


def test_aid_that_is_only_promised_stands_on_the_day_of_its_announcement() -> None:
    """An open date keeps the day of the announcement; the event is planned."""
    aid = mention(
        "a",
        "The Red Cross will provide aid, Wang said.",
        "aid",
        "aid",
        who("Red Cross", "agent", "organisation"),
        status="planned",
        when=stretch("2022-03-07", None, "open"),
        announced=date(2022, 3, 7),
    )
    event = single(merge((A,), (aid,)))
    assert (event.status, event.announced, event.when) == ("planned", date(2022, 3, 7), stretch("2022-03-07", None, "open"))


def test_what_is_denied_is_kept_apart_from_the_denial() -> None:
    """The denial is an event of its own; the deed stays denied, and joins nobody's claim that it happened."""
    deny = mention(
        "a",
        "The ministry denied it.",
        "denied",
        "reject",
        who("Foreign Ministry", "agent", "organisation"),
        when=day("2022-02-24", doubt=1),
    )
    troops = who("Ruritanian army", "agent", "organisation")
    crossing = mention(
        "a",
        "The ministry denied it, on Sunday.",
        "crossed",
        "mobilize",
        troops,
        when=day("2022-02-20"),
        status="denied",
        objects=("border",),
    )
    claim = mention(
        "b", "Troops crossed the border on Sunday.", "crossed", "mobilize", troops, when=day("2022-02-20"), objects=("border",)
    )
    found = merge((A, B), (deny, crossing, claim)).events
    assert sorted((event.kind, event.status) for event in found) == [
        ("mobilize", "denied"),
        ("mobilize", "happened"),
        ("reject", "happened"),
    ]


def test_an_interval_narrows_to_the_day_of_the_one_event_that_fits() -> None:
    """ "Last week" joins Thursday's denunciation by the government for which the spokesman speaks."""
    spokesman = who("Wang Wenbin", "agent", "person", "Chinese Foreign Ministry spokesperson", country="China")
    dismissed = mention(
        "a",
        "Wang Wenbin dismissed a report last week.",
        "dismissed",
        "reject",
        spokesman,
        objects=("report",),
        when=stretch("2022-02-28", "2022-03-06", "week"),
    )
    denounced = mention(
        "a",
        "Beijing on Thursday denounced the report.",
        "denounced",
        "accuse",
        who("Beijing", "agent", "country"),
        at=1,
        objects=("report",),
        when=day("2022-03-03"),
    )
    event = single(merge((A,), (dismissed, denounced)))
    assert event.when == day("2022-03-03")


def test_a_week_alone_stays_a_week() -> None:
    """No day is guessed."""
    vote = mention(
        "a",
        "China abstained last week.",
        "abstained",
        "vote",
        who("China", "agent", "country"),
        when=stretch("2022-02-28", "2022-03-06", "week"),
    )
    assert single(merge((A,), (vote,))).when == stretch("2022-02-28", "2022-03-06", "week")


def test_an_interval_that_fits_two_events_joins_neither() -> None:
    """Two that fit are one too many."""
    first = mention(
        "a",
        "Arland hit Borland on 1 March.",
        "hit",
        "assault",
        who("Arland", "agent", "country"),
        who("Borland", "patient", "country"),
        when=day("2022-03-01"),
    )
    second = mention(
        "a",
        "Arland hit Borland on 4 March.",
        "hit",
        "assault",
        who("Arland", "agent", "country"),
        who("Borland", "patient", "country"),
        at=1,
        when=day("2022-03-04"),
    )
    vague = mention(
        "b",
        "Arland hit Borland last week.",
        "hit",
        "assault",
        who("Arland", "agent", "country"),
        who("Borland", "patient", "country"),
        when=stretch("2022-02-28", "2022-03-06", "week"),
    )
    assert len(merge((A, B), (first, second, vague)).events) == 3


def test_tolls_that_differ_are_shown_side_by_side() -> None:
    """One quake, two tolls."""
    one = mention(
        "a",
        "The quake on 12 January killed 150,000.",
        "quake",
        "disaster",
        when=day("2010-01-12"),
        numbers=("150,000",),
        places=("Haiti",),
    )
    other = mention(
        "b",
        "The 12 January quake, in which 200,000 died.",
        "quake",
        "disaster",
        when=day("2010-01-12"),
        numbers=("200,000",),
        places=("Haiti",),
    )
    event = single(merge((A, B), (one, other)))
    assert event.differences == ("150,000 / 200,000",)


def test_the_toll_in_a_sentence_is_the_quakes() -> None:
    """What a quake is told to have killed is its figure, though the killing is an act of its own."""
    quote = "The quake on 12 January killed 150,000."
    quake = mention("a", quote, "quake", "disaster", when=day("2010-01-12"), places=("Haiti",))
    killed = mention("a", quote, "killed", "death", when=day("2010-01-12"), numbers=("150,000",), lemma="kill")
    other = mention("b", "The quake of 12 January, with a toll of 200,000.", "quake", "disaster", when=day("2010-01-12"),
                    numbers=("200,000",), places=("Haiti",))  # fmt: skip
    found = merge((A, B), (quake, killed, other)).events
    assert [event.differences for event in found if event.mentions[0].lemma == "quake"] == [("150,000 / 200,000",)]


def signed(story: str, on: str, *, what: str = "treaty") -> EventMention:
    people = who("Arland", "agent", "country"), who("Borland", "agent", "country")
    return mention(story, f"Arland and Borland signed the {what}.", "signed", "agree", *people, when=day(on), lemma="sign",
                   objects=(what, "fishing"))  # fmt: skip


def test_papers_that_state_neighbouring_days_disagree() -> None:
    """One agreement, two days: one event that spans both and says that its sources disagree."""
    event = single(merge((A, B), (signed("a", "2021-05-03"), signed("b", "2021-05-04"))))
    assert (event.agreed, event.when) == (False, stretch("2021-05-03", "2021-05-04"))


@pytest.mark.parametrize(
    "other",
    [
        pytest.param(signed("a", "2021-05-04"), id="one article tells of two days"),
        pytest.param(signed("b", "2021-05-05"), id="the days are further apart"),
        pytest.param(
            mention("b", "Arland hit Borland.", "hit", "assault", *(one for one in signed("b", "2021-05-04").participants),
                    when=day("2021-05-04")), id="it is another kind of act"),
    ],
)  # fmt: skip
def test_other_neighbouring_days_are_two_events(other: EventMention) -> None:
    """Only what is told alike, once and by another paper, is disputed."""
    assert len(merge((A, B), (signed("a", "2021-05-03"), other)).events) == 2


TALKS = "The talks between Arland and Borland, which began on Monday, ended without a deal on Wednesday."


def test_talks_that_began_and_ended_lasted() -> None:
    """Where both ends are told, one event goes on from the first to the last."""
    sides = who("Arland", "counterpart", "country"), who("Borland", "counterpart", "country")
    began = mention("a", TALKS, "began", "other", sides[0], when=day("2021-05-03"), lemma="begin")
    talks = mention("a", TALKS, "talks", "consult", *sides, when=day("2021-05-05"), lemma="talk")
    event = single(merge((A,), (began, talks)))
    assert (event.kind, event.when) == ("consult", stretch("2021-05-03", "2021-05-05", lasted=True))
    assert event.when is not None
    assert event.when.edtf == "2021-05-03/2021-05-05"


def test_a_day_that_the_article_takes_back_is_no_disagreement() -> None:
    """The corrected day stands."""
    minister = who("Anna Example", "agent")
    right = mention("a", "Anna Example met Boris Sample on Monday.", "met", "consult", minister, LAVROV, when=day("2022-02-21"))
    slip = "An earlier version of this article said she met him on Tuesday; the meeting was on Monday."
    wrong = mention("a", slip, "met", "consult", minister, when=day("2022-02-22"), at=1)
    mended = mention("a", slip, "meeting", "consult", minister, when=day("2022-02-21"), at=1)
    found = merge((A,), (right, wrong, mended))
    assert {event.when for event in found.events} == {day("2022-02-21")}
    assert all(event.agreed for event in found.events)


def test_one_sentence_in_two_papers_is_one_source() -> None:
    """A sentence that is copied word for word has one author."""
    story, other = article("a", "2022-02-24", source="Daily"), article("b", "2022-02-25", source="Courier")
    same = [mention(name, "Wang Yi told Lavrov so.", "told", "consult", WANG, LAVROV, when=day("2022-02-24")) for name in "ab"]
    assert single(merge((story, other), same)).sources == 1


def test_what_is_said_in_one_breath_is_one_event() -> None:
    """To denounce a report and to call it a lie, in one sentence on one day, is one event."""
    china = who("China", "agent", "country")
    quote = "Beijing denounced the report and called it a lie."
    denounced = mention("a", quote, "denounced", "accuse", china, when=day("2022-02-24"), lemma="denounce")
    called = mention("a", quote, "called", "other", china, when=day("2022-02-24"), lemma="call")
    assert len(single(merge((A,), (denounced, called))).mentions) == 2


def test_an_agency_story_in_five_papers_is_one_source() -> None:
    """Copies of a wire story are all listed and count once."""
    words = " ".join(f"word{n} stands here" for n in range(40))
    papers = tuple(article(f"paper{n}", "2022-02-25", f"Paper {n}. {words}", f"Paper {n}") for n in range(5))
    told = [
        mention(paper.id, "Wang Yi told Lavrov on Thursday.", "told", "consult", WANG, LAVROV, when=day("2022-02-24"))
        for paper in papers
    ]
    timeline = merge(papers, told)
    assert timeline.copies == (("paper0", "paper1", "paper2", "paper3", "paper4"),)
    assert (single(timeline).sources, len(single(timeline).mentions)) == (1, 5)


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
