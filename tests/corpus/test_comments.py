"""Where readers' comments begin: precision first, so each sign has a text of a story that must stay whole."""

from __future__ import annotations

import pytest

from generator.corpus.comments import comments_from
from generator.corpus.paragraphs import paragraphs

STORY = (
    "The council of Bodo voted for the bridge on Monday.",
    "The mayor, Anna Berg, said that work would begin in May and take two years.",
    "“We have waited for this since 1998,” she told reporters.",
)


@pytest.mark.parametrize(
    ("lines", "first"),
    [
        pytest.param(("What a waste! Posted by: oslofan | March 8, 2022 10:53 AM | Report abuse I like it.", "He lies."), 3,
                     id="one stamp with a button, in mid-line"),
        pytest.param(("March 8, 2022 at 9:15 pm | Reply Nobody asked us.", "He lies."), 3, id="a date and a button"),
        pytest.param(("Comments (12)", "What a waste!", "Posted by: oslofan | March 8, 2022 10:53 AM | Flag", "He lies."), 3,
                     id="a head over the first comment"),
        pytest.param(("By Jane Doe | March 7, 2022; 1:50 PM ET What a waste!", "He lies.",
                      "Posted by: oslofan | March 8, 2022 10:53 AM | Report abuse"), 3, id="a blog’s signature"),
        pytest.param(("oslofan wrote on March 8, 2022 10:53:", "What a waste!", "per wrote on March 8, 2022 11:02:"), 3,
                     id="two writers without buttons"),
        pytest.param(("Posted by oslofan | March 8, 2022 9:53 AM", "A waste.", "Posted by per | March 8, 2022 9:59 AM"), 3,
                     id="two posters without buttons"),
        pytest.param(("What a waste!", "Report this comment", "He lies."), 4, id="a button alone on its line"),
        pytest.param(("March 8, 2022 at 9:15 pm | No.", "Why?", "March 8, 2022 at 9:17 pm | Report abuse | Yes."), 3,
                     id="a bare stamp near one with a button"),
    ],
)  # fmt: skip
def test_comments(lines: tuple[str, ...], first: int) -> None:
    """They begin at the head, the signature or the first stamp."""
    assert comments_from((*STORY, *lines)) == first


@pytest.mark.parametrize(
    "lines",
    [
        pytest.param(("Comments were few.", "“Report abuse to us,” the ministry wrote on March 8."), id="a story on comments"),
        pytest.param(("Comments (12)", "The vote was close."), id="a counter without a comment"),
        pytest.param(("Posted by: Jane Doe | March 7, 2022 1:50 PM", "Next.", "Posted by: Jane Doe | March 8, 2022 1:50 PM"),
                     id="a blog whose writer signs each post"),
        pytest.param(("Posted by: Jane Doe | March 7, 2022 1:50 PM | Permalink", "Next.",
                      "Posted by: John Roe | March 8, 2022 1:50 PM | Comments"), id="a blog of two writers"),
        pytest.param(("Per Moe, a reader in Oslo, wrote: “What a waste.”", "Anna Lie wrote: “Good.”"), id="readers quoted"),
        pytest.param(("To the editor: What a waste.", "PER MOE, Oslo", "To the editor: Good.", "ANNA LIE, Bodo"), id="letters"),
        pytest.param(("Q: Will it be paid for?", "BERG: Yes.", "MOE: By whom?", "BERG: By us."), id="an interview"),
        pytest.param(("March 8, 2022 at 9:15 pm | The vote is open.", "March 8, 2022 at 9:40 pm | The vote is over."),
                     id="a live report’s entries"),
        pytest.param(("Jane said on March 8, 2022 10:53 that it was over.",), id="a saying with its hour"),
    ],
)  # fmt: skip
def test_stories_stay_whole(lines: tuple[str, ...]) -> None:
    """What quotes, lists or counts readers is a story."""
    assert comments_from((*STORY, *lines)) is None


def test_nothing_before_a_story() -> None:
    """A stamp in the first line has no story above it, and takes nothing along."""
    assert comments_from(("Posted by: Jane Doe | March 7, 2022 1:50 PM | Reply", *STORY)) is None


def test_a_long_paragraph_stays() -> None:
    """A stamp at the end of a whole pasted page makes no comment of the page."""
    page = " ".join(STORY * 4) + " Posted by: oslofan | March 8, 2022 10:53 AM | Report abuse"
    assert comments_from(("A bridge", page, "He lies.")) == 2


def test_all_is_furniture_to_the_end() -> None:
    """Prose of readers gives no sentences."""
    body = "\n".join((*STORY, "March 8, 2022 at 9:15 pm | Reply", "The mayor stole the money on Friday.", "She was in Bodo."))
    assert [p.kind for p in paragraphs(body)] == ["prose"] * 3 + ["furniture"] * 3
