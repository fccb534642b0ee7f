"""Texts that two careful people might read differently, and what the timeline shows for them: the whole way, worked cases."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest

from generator import dates
from generator.events import extract
from generator.language import Parser
from generator.records import Article, Event, Timeline
from generator.timeline import merge

Tell = Callable[..., Timeline]


@pytest.fixture(scope="module")
def tell(parser: Parser, make_article: Callable[..., Article]) -> Tell:
    """The timeline of some articles, each a day and a body."""

    def timeline(*articles: tuple[str | None, str]) -> Timeline:
        made = tuple(make_article(body, day, name=f"article-{n}") for n, (day, body) in enumerate(articles))
        mentions = tuple(m for a in made for m in extract(a, parser.parse(a), dates.tag(a)))
        return merge(made, mentions)

    return timeline


def _by_trigger(timeline: Timeline, word: str) -> Event:
    found = [e for e in (*timeline.events, *timeline.undated) if any(m.trigger.text == word for m in e.mentions)]
    assert len(found) == 1, [[m.trigger.text for m in e.mentions] for e in found]
    return found[0]


def _days(event: Event) -> tuple[str, str] | None:
    when = event.when
    return (str(when.first), str(when.last)) if when else None


def _people(event: Event) -> set[str]:
    return {p.name for p in event.participants}


def test_one_call_told_by_two_papers(tell: Tell) -> None:
    """A call told as talks by one paper and as `told` by another is one event; what was said in it belongs to it."""
    timeline = tell(
        ("2022-02-24", "Chinese Foreign Minister Wang Yi held telephone talks with Russian Foreign Minister Sergei Lavrov "
                       "on Thursday."),
        ("2022-02-25", "China respects all countries, Foreign Minister Wang Yi told Russian Foreign Minister Sergey Lavrov "
                       "on Thursday.\n"
                       "Talking with Lavrov over the phone, Wang said China calls for talks."),
    )  # fmt: skip
    call = _by_trigger(timeline, "talks")
    assert (call.kind, _days(call), call.basis, call.sources) == ("consult", ("2022-02-24", "2022-02-24"), "stated", 2)
    assert {m.article for m in call.mentions} == {"article-0", "article-1"}
    assert _people(call) in ({"Wang Yi", "Sergei Lavrov"}, {"Wang Yi", "Sergey Lavrov"})
    assert "said" in {m.trigger.text for m in call.mentions}


def test_a_call_dated_in_the_next_sentence(tell: Tell) -> None:
    """The lead's call takes its day from `the two ministers spoke on Tuesday`, and what was said then is part of it."""
    timeline = tell(
        ("2022-03-02", "China is grieved, Chinese Foreign Minister Wang Yi has told his Ukrainian counterpart Dmytro Kuleba.\n"
                       "The two ministers spoke on the phone on Tuesday.\nWang said that the situation has changed rapidly."),
    )  # fmt: skip
    call = _by_trigger(timeline, "told")
    assert (call.kind, _days(call), _people(call)) == ("consult", ("2022-03-01", "2022-03-01"), {"Wang Yi", "Dmytro Kuleba"})
    assert {m.trigger.text for m in call.mentions} >= {"told", "spoke", "said"}


def test_sayings_on_one_occasion_are_one_event(tell: Tell) -> None:
    """One speaker's quotes at a briefing, and the briefing itself, stand under one statement."""
    timeline = tell(
        ("2022-03-07", "‘The friendship is rock-solid,’ said Chinese Foreign Minister Wang Yi at an annual briefing.\n"
                       "He added that the causes were complex.\n‘Solving problems takes calm,’ Wang said."),
    )  # fmt: skip
    (said,) = [e for e in timeline.events if e.tier == "statement"]
    assert (_days(said), _people(said), len(said.mentions)) == (("2022-03-07", "2022-03-07"), {"Wang Yi"}, 4)


def test_a_promise_without_a_day(tell: Tell) -> None:
    """What is promised stands as planned, from the day on which it was announced, with its end open."""
    timeline = tell(
        ("2022-03-07", "China’s Red Cross will ‘as soon as possible’ provide aid to Ukraine, Foreign Minister Wang Yi said.")
    )
    aid = _by_trigger(timeline, "provide")
    assert (aid.kind, aid.status, aid.tier, aid.announced) == ("aid", "planned", "event", date(2022, 3, 7))
    assert aid.when
    assert (aid.when.precision, aid.when.first, aid.when.last) == ("open", date(2022, 3, 7), None)


def test_a_plan_for_a_season(tell: Tell) -> None:
    """What is expected in the autumn is planned for September to November."""
    timeline = tell(("2022-03-07", "President Xi Jinping is expected to secure a third term in the autumn."))
    term = _by_trigger(timeline, "secure")
    assert (term.status, _days(term)) == ("planned", ("2022-09-01", "2022-11-30"))


def test_a_plan_and_its_deed(tell: Tell) -> None:
    """A meeting announced and then held on that day is one event that happened."""
    timeline = tell(
        ("2021-05-03", "President Anna Berg and Premier Jon Holm will meet on Friday."),
        ("2021-05-08", "President Anna Berg and Premier Jon Holm met on Friday."),
    )
    meeting = _by_trigger(timeline, "met")
    assert (meeting.status, _days(meeting), len(meeting.mentions)) == ("happened", ("2021-05-07", "2021-05-07"), 2)


def test_a_denial_is_not_the_deed(tell: Tell) -> None:
    """The denial is an event of its own day; the deed denied is kept as denied."""
    timeline = tell(("2021-05-04", "The Defence Ministry denied that troops had crossed the border on Sunday."))
    assert _by_trigger(timeline, "denied").kind == "reject"
    assert _by_trigger(timeline, "crossed").status == "denied"


def test_a_week_is_no_day(tell: Tell) -> None:
    """`Last week` is one day of seven; no day is guessed."""
    timeline = tell(("2022-03-07", "China abstained in a vote last week."))
    vote = _by_trigger(timeline, "abstained")
    assert (vote.kind, _days(vote), vote.when and vote.when.edtf) == (
        "vote", ("2022-02-28", "2022-03-06"), "[2022-02-28..2022-03-06]",
    )  # fmt: skip


def test_differing_tolls(tell: Tell) -> None:
    """Two tolls of one quake: both quoted, the difference told."""
    timeline = tell(
        ("2010-02-01", "The earthquake in Haiti on 12 January 2010 killed 150,000 people."),
        ("2010-02-20", "The earthquake in Haiti on 12 January 2010 killed 200,000 people."),
    )
    quakes = [e for e in timeline.events if len({m.article for m in e.mentions}) == 2]
    assert quakes
    assert any(e.differences for e in quakes)


def test_two_papers_two_days(tell: Tell) -> None:
    """Disjoint dates for one signing are shown as a disagreement that spans both."""
    timeline = tell(
        ("2021-05-10", "Norland and Sudria signed the fisheries treaty on 3 May."),
        ("2021-05-11", "Norland and Sudria signed the fisheries treaty on 4 May."),
    )
    signing = _by_trigger(timeline, "signed")
    assert (signing.agreed, _days(signing)) == (False, ("2021-05-03", "2021-05-04"))


def test_what_is_asked_for_is_no_event(tell: Tell) -> None:
    """`She said last week that he should resign`: the saying has the week, the resigning is none."""
    timeline = tell(("2021-05-10", "Senator Mary Jones said last week that Governor Paul Smith should resign."))
    assert _days(_by_trigger(timeline, "said")) == ("2021-05-03", "2021-05-09")
    assert not [e for e in (*timeline.events, *timeline.undated) if any(m.trigger.text == "resign" for m in e.mentions)]


def test_hours_before_a_named_day(tell: Tell) -> None:
    """`Hours before the start of last month's Winter Olympics` is the day on which they began."""
    timeline = tell(
        ("2022-03-07", "Russian President Vladimir Putin met Chinese President Xi Jinping hours before the start of "
                       "last month’s Winter Olympics in Beijing."),
    )  # fmt: skip
    meeting = _by_trigger(timeline, "met")
    assert (meeting.kind, _days(meeting), _people(meeting)) == (
        "consult", ("2022-02-04", "2022-02-04"), {"Vladimir Putin", "Xi Jinping"},
    )  # fmt: skip


def test_far_down_without_a_date(tell: Tell) -> None:
    """A past act without a date far down an article is undated, on or before the publication day."""
    padding = "The lawyers spoke for both sides at length about the matter. " * 4
    timeline = tell(("2021-06-09", f"{padding}\nMeanwhile the Halden company recalled 2,000 cars."))
    recall = _by_trigger(timeline, "recalled")
    assert (recall.when, recall.bounds and recall.bounds.last) == (None, date(2021, 6, 9))


def test_background_of_years_ago(tell: Tell) -> None:
    """A year is a year."""
    timeline = tell(("2005-06-09", "In 1998 Airbus had delivered 229 planes."))
    assert _days(_by_trigger(timeline, "delivered")) == ("1998-01-01", "1998-12-31")


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("The council recalled Resolution 2202 (2015).", id="the number and year of a resolution"),
        pytest.param("The 1953 team was honoured.", id="a team's year"),
        pytest.param("Relatives of those on flight 370 wept.", id="a flight number"),
        pytest.param("The driver, aged 45, fled.", id="an age"),
    ],
)
def test_numbers_that_are_no_dates(tell: Tell, text: str) -> None:
    """Numbers of resolutions, teams, flights and ages date nothing."""
    timeline = tell((None, text))
    assert not timeline.events


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Mayor Ann Lee was not arrested.", id="negated"),
        pytest.param("If Mayor Ann Lee is arrested, the council will appeal.", id="under a condition"),
        pytest.param("Mayor Ann Lee could be arrested.", id="could"),
    ],
)
def test_what_did_not_happen(tell: Tell, text: str) -> None:
    """No event, not even an undated one."""
    timeline = tell(("2021-06-09", text))
    assert not [e for e in (*timeline.events, *timeline.undated) if any(m.trigger.text == "arrested" for m in e.mentions)]


def test_a_wire_story_in_five_papers(tell: Tell) -> None:
    """Five prints of one agency story are five articles and one independent source."""
    story = ("The Halden city council voted on Tuesday to close the old harbour bridge after engineers found deep cracks in "
             "its pillars. Mayor Ann Lee said the repair would cost nine million dollars and take two years to finish. "
             "Shopkeepers on the east bank protested against the plan outside the town hall.")  # fmt: skip
    timeline = tell(*[("2021-06-09", story)] * 5)
    vote = _by_trigger(timeline, "voted")
    assert (len({m.article for m in vote.mentions}), vote.sources) == (5, 1)
