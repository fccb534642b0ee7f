"""What is glued to prose: each row's examples, lines that must stay whole, and how the pieces lie in the body."""

from __future__ import annotations

import pytest

from generator.corpus.glued import ROWS, Glued
from generator.corpus.paragraphs import paragraphs
from generator.corpus.pieces import pieces

EXAMPLES = [
    pytest.param(row, line, kept, id=f"{row.place}-{row.name}: {line[:40]}")
    for row in ROWS
    for line, kept in row.examples.items()
]
WHOLE = [pytest.param(row, line, id=f"{row.place}-{row.name}: {line[:40]}") for row in ROWS for line in row.prose]


@pytest.mark.parametrize(("row", "line", "kept"), EXAMPLES)
def test_cuts(row: Glued, line: str, kept: str) -> None:
    """A row's examples leave what it says."""
    told = [line[p.start : p.end] for p in pieces(line, row.place == "stamp") if p.kind in ("prose", "heading")]
    assert "|".join(told) == kept


@pytest.mark.parametrize(("row", "line"), WHOLE)
def test_prose_stays_whole(row: Glued, line: str) -> None:
    """A sentence that resembles furniture is not cut."""
    (piece,) = pieces(line, row.place == "stamp")
    assert (piece.start, piece.end, piece.kind) == (0, len(line), "prose")


LEAD = "Two hurt in fall at Bodo Last updated 15:48 15/09/2022 Two people fell off the bridge. (Reporting by Jane Doe)"


def test_a_stamp_ends_a_headline() -> None:
    """Headline, stamp, story and credit on one line are paragraphs of their own, whose offsets are exact."""
    found = [(LEAD[p.start : p.end], p.kind) for p in paragraphs(LEAD)]
    assert found == [
        ("Two hurt in fall at Bodo", "prose"),
        ("Last updated 15:48 15/09/2022", "byline"),
        ("Two people fell off the bridge.", "prose"),
        ("(Reporting by Jane Doe)", "byline"),
    ]


@pytest.mark.parametrize(
    ("lead", "kind"),
    [
        pytest.param("Ann Lee fell. She was hurt May 3, 2022 10:15 AM The mayor came.", "prose", id="sentences stay prose"),
        pytest.param("By Jane Doe May 3, 2022 10:15 AM The mayor came.", "byline", id="the writer's name"),
        pytest.param(f"{'Bridge fails ' * 13}May 3, 2022 10:15 AM The mayor came.", "heading", id="headlines in a pile"),
        pytest.param(f"{'Very long ' * 35} May 3, 2022 10:15 AM The mayor came.", "prose", id="too long for a headline"),
    ],
)
def test_what_stands_before_a_stamp(lead: str, kind: str) -> None:
    """Headlines in a pile are no sentence; one alone is; a stamp far from the front is not looked for."""
    assert paragraphs(lead)[0].kind == kind


def test_stamps_count_in_the_lead_alone() -> None:
    """Further down, a day in the middle of a line belongs to its sentence."""
    later = "The house at Bodo 14 June 2022 The mayor came."
    body = f"The mayor came to Bodo on Monday.\n\n{later}"
    assert [body[p.start : p.end] for p in paragraphs(body)][1] == later


def test_a_dateline_behind_a_stamp() -> None:
    """It is cut off as in any lead, and gives its place."""
    body = "Talks fail over bridge OSLO | Mon Mar 7, 2022 5:01 pm EST OSLO (Reuters) - The talks failed."
    head, _, story = paragraphs(body)
    assert (head.end, story.dateline, body[story.start : story.end]) == (22, "OSLO", "The talks failed.")


def test_a_dateline_with_a_stamp() -> None:
    """It is left to the datelines, which read its place."""
    body = "PARIS | Sat Oct 8, 2011 3:21 pm EDT The mayor said so."
    (story,) = paragraphs(body)
    assert (story.dateline, body[story.start : story.end]) == ("PARIS", "The mayor said so.")


def test_another_story_below_stays() -> None:
    """What runs on for long behind a note is no note."""
    line = f"It is open. © 2022 Example Press. {'The mayor came to Bodo on Monday. ' * 30}".strip()
    assert [p.kind for p in pieces(line, False)] == ["prose"]
