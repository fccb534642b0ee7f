"""A story told by many papers in few words comes out whole."""

from __future__ import annotations

from dataclasses import replace

import pytest

from generator.records import Article, EventMention
from generator.timeline import merge, why
from tests.timeline.make import COMMON, OTHERS, article, day, events, mention

STORY = "The ferry Aurora, the harbour of Ostwick, the boiler and the crew."
PAPERS = tuple(
    article(f"p{n:02}", f"2023-05-{10 + n}", f"{STORY} " + " ".join(word + "abcdefghijk"[n] * 3 for word in COMMON.split()))
    for n in range(11)
)
"""Eleven papers, each of which tells much that hardly another tells."""
TOLD = "The boiler of the ferry Aurora exploded in the harbour on May 9."
FEW_WORDS = "Insurers have asked for patience since the ferry explosion."


def blast(story: str, text: str = TOLD, word: str = "exploded", **more: object) -> EventMention:
    told = mention(story, text, word, "assault", when=day("2023-05-09"), lemma="explode" if word == "exploded" else word)
    return replace(told, **more)  # type: ignore[arg-type]


def timeline_of(last: EventMention, papers: tuple[Article, ...] = PAPERS) -> tuple[tuple[Article, ...], list[EventMention]]:
    return (*papers, *OTHERS), [*(blast(paper.id) for paper in papers[:-1]), last]


def test_a_piece_joins_the_main_story_of_its_day() -> None:
    """Where ten papers tell of one explosion that day, "the explosion" of an eleventh is that one, however few its words."""
    papers, told = timeline_of(blast(PAPERS[-1].id, FEW_WORDS, "explosion"))
    found = events(merge(papers, told))
    assert [len(event.mentions) for event in found] == [11]
    assert "a piece of one story" in {row.reason for row in why(papers, told, found[0].id)}


@pytest.mark.parametrize(
    "other",
    [
        pytest.param(blast(PAPERS[-1].id, FEW_WORDS, "explosion", status="possible"), id="one that may have been"),
        pytest.param(blast(PAPERS[-1].id, FEW_WORDS, "explosion", when=day("2023-05-02")), id="one of another day"),
        pytest.param(blast(PAPERS[-1].id, "Sheds in Wexcombe saw an explosion.", "explosion"), id="one of other words"),
    ],
)
def test_another_deed_is_no_piece(other: EventMention) -> None:
    """Day, standing and words must agree."""
    assert len(events(merge(*timeline_of(other)))) == 2


def test_a_place_keeps_two_of_a_day_apart() -> None:
    """Gates speak between whole clusters as between two acts."""
    papers = (*PAPERS, *OTHERS)
    first = [blast(paper.id, places=("Ostwick",)) for paper in PAPERS[:-1]]
    second = blast(PAPERS[-1].id, FEW_WORDS, "explosion", places=("Wexcombe",))
    assert len(events(merge(papers, [*first, second]))) == 2
