"""What one paper tells without a day, and another with one."""

from __future__ import annotations

import pytest

from generator.records import EventMention
from generator.timeline import merge, why
from tests.timeline.make import EARLY, LATE, OTHERS, article, day, events, mention, who

NEWS = article(
    "c", "2023-05-14", "Ships, salt and lamps: what the coast trades in, told by a clerk of customs for his grandchildren."
)
"""A paper of four days later that tells another story."""
ANNA, PATIENT = who("Anna Example"), who("Anna Example", "patient")
MAY_10 = day("2023-05-10")


def is_one(one: EventMention, other: EventMention) -> bool:
    return len(events(merge((EARLY, LATE, NEWS, *OTHERS), (one, other)))) == 1


@pytest.mark.parametrize(
    ("dated", "undated"),
    [
        pytest.param(
            mention(
                "a", "A spokesman declined to comment on the ferry.", "declined", "reject", when=MAY_10, objects=("spokesman",)
            ),
            mention("c", "A spokesman declined to comment on the lamps.", "declined", "reject", objects=("spokesman",)),
            id="a spokesman without a name declines to comment",
        ),
        pytest.param(
            mention("a", "Anna Example condemned the arrests in the harbour.", "condemned", "accuse", ANNA, when=MAY_10),
            mention("c", "Anna Example condemned higher customs duties.", "condemned", "accuse", ANNA),
            id="one person condemns two things",
        ),
        pytest.param(
            mention("a", "Troops are shelling the town from hills.", "shelling", "assault", when=MAY_10, objects=("town",)),
            mention(
                "c", "When troops began shelling the town, he left his customs post.", "shelling", "assault", objects=("town",)
            ),
            id="a deed of nobody named, told days later",
        ),
        pytest.param(
            mention("a", "Friday's ferry loss was a blow.", "loss", "business", when=MAY_10, objects=("ferry",)),
            mention(
                "b",
                "Owners kept forty ships in 2007 before a ferry loss off the lighthouse.",
                "loss",
                "business",
                objects=("ferry",),
            ),
            id="a loss of another year",
        ),
        pytest.param(
            mention(
                "a", "Thousands marched to the harbour for bread.", "marched", "protest", when=MAY_10, objects=("harbour",)
            ),
            mention("c", "Salt is dear, and hundreds marched to the harbour.", "marched", "protest", objects=("harbour",)),
            id="a crowd's march, told four days later",
        ),
    ],
)
def test_an_act_without_a_day_is_not_any_act_of_a_day(dated: EventMention, undated: EventMention) -> None:
    """It needs more than a word in common with what another paper dates."""
    assert not is_one(dated, undated)


@pytest.mark.parametrize(
    ("dated", "undated"),
    [
        pytest.param(
            mention(
                "a",
                "The motion of 37 nations demanded an immediate halt to the fishing.",
                "demanded",
                "request",
                when=MAY_10,
                objects=("halt",),
            ),
            mention(
                "c",
                "The motion, of 37 nations, demanded an immediate halt to fishing.",
                "demanded",
                "request",
                objects=("halt",),
            ),
            id="words copied",
        ),
        pytest.param(
            mention("a", "Anna Example was appointed harbour master.", "appointed", "appoint", PATIENT, when=MAY_10),
            mention("c", "Anna Example, appointed harbour master, praised lamps.", "appointed", "appoint", PATIENT),
            id="somebody in common",
        ),
        pytest.param(
            mention(
                "a",
                "In 2023 the harbour roof collapsed in the storm.",
                "collapsed",
                "disaster",
                when=MAY_10,
                objects=("roof",),
                lemma="collapse",
            ),
            mention(
                "b",
                "The harbour roof that collapsed in the storm of 2023 was old.",
                "collapsed",
                "disaster",
                objects=("roof",),
                lemma="collapse",
            ),
            id="the year of the day",
        ),
    ],
)
def test_an_act_without_a_day_joins_what_it_shares_enough_with(dated: EventMention, undated: EventMention) -> None:
    """Its words, or somebody, and no other year."""
    assert is_one(dated, undated)


def test_what_is_strange_is_explained() -> None:
    """The refusal stands in what `explain --event` prints."""
    one = mention("a", "Anna Example condemned the arrests in the harbour.", "condemned", "accuse", ANNA, when=MAY_10)
    other = mention("c", "Anna Example condemned higher customs duties.", "condemned", "accuse", ANNA)
    papers = (EARLY, LATE, NEWS, *OTHERS)
    told = why(papers, (one, other), merge(papers, (one, other)).events[0].id)
    assert [pair.reason for pair in told] == ["told in other words, without a day"]


def test_an_undated_act_needs_more_to_join_another_paper() -> None:
    """What would join an act of the same day, or one of the same paper, does not do for another paper's act without a day."""
    opened = mention(
        "a", "Anna Example opened the new lighthouse on Monday.", "opened", "other", ANNA, when=MAY_10, objects=("lighthouse",)
    )
    text = "A clerk says Anna Example once opened something."
    assert not is_one(opened, mention("c", text, "opened", "other", ANNA))
    assert is_one(opened, mention("c", text, "opened", "other", ANNA, when=MAY_10))
    assert is_one(opened, mention("a", text, "opened", "other", ANNA))


@pytest.mark.parametrize("word", ["Attacks", "attacks"])
def test_what_is_done_again_and_again_is_of_no_day(word: str) -> None:
    """A plural of swarms stays by itself, at the head of a sentence too."""
    one = mention(
        "a", "Monday brought attacks on the harbour ferries.", "attacks", "assault", when=MAY_10, objects=("harbour",)
    )
    other = mention("b", f"{word} on the harbour ferries scare guests.", word, "assault", lemma="attack", objects=("harbour",))
    assert not is_one(one, other)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "Pilots passed stations that fishermen had abandoned, looted and torched at dawn last week.", True, id="taken up"
        ),
        pytest.param(
            "Pilots passed seven stations that thieves abandoned, looted and torched before dawn.", False, id="half of it"
        ),
    ],
)
def test_a_sentence_taken_up_needs_no_date(text: str, expected: bool) -> None:
    """Of two papers without a day one that takes up the other's sentence tells of the same."""
    stations = "Seven police stations had been abandoned, looted and torched by fishermen."
    one = mention("a", stations, "looted", "legal", lemma="loot")
    assert is_one(one, mention(OTHERS[0].id, text, "looted", "legal", lemma="loot")) is expected
