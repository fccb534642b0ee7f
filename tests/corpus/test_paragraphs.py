"""Cutting a body into paragraphs."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.corpus.paragraphs import paragraphs

STORY = "The council met on Monday. It voted for the bridge after three hours of debate, the mayor said."


def _read(body: str) -> list[tuple[str, str]]:
    return [(p.kind, body[p.start : p.end]) for p in paragraphs(body)]


def test_a_line_is_a_paragraph() -> None:
    """Each line with text is a paragraph, empty lines between or not."""
    assert _read(f"{STORY}\nTwo.\n\n \nThree.") == [("prose", STORY), ("prose", "Two."), ("prose", "Three.")]


def test_a_body_without_text_has_none() -> None:
    """White space is no paragraph."""
    assert paragraphs("") == ()
    assert paragraphs(" \n\t\n") == ()


def test_a_dateline_is_cut_off_the_lead() -> None:
    """The lead begins after its dateline, whose places are kept."""
    body = f"Beijing/New Delhi: {STORY}"
    (lead,) = paragraphs(body)
    assert (lead.kind, lead.dateline, body[lead.start : lead.end]) == ("prose", "Beijing/New Delhi", STORY)


def test_a_dateline_on_its_own_line_is_no_prose() -> None:
    """It counts as a byline that knows its places; the lead comes after it."""
    body = f"NAIROBI, Kenya (AP) _\n{STORY}"
    line, lead = paragraphs(body)
    assert (line.kind, line.dateline) == ("byline", "NAIROBI, Kenya")
    assert body[lead.start : lead.end] == STORY


@pytest.mark.parametrize(
    ("body", "kinds"),
    [
        pytest.param(f"Council votes for bridge\n\n{STORY}", ["heading", "prose"], id="set off by an empty line"),
        pytest.param(f"Council votes for bridge\nBy Jane Doe\n{STORY}", ["heading", "byline", "prose"], id="above a byline"),
        pytest.param(f"By Jane Doe\nCouncil votes\n\n{STORY}", ["byline", "heading", "prose"], id="below a byline"),
        pytest.param(f"Council votes for bridge\n{STORY}", ["prose", "prose"], id="not set off"),
        pytest.param(f"The council voted.\n\n{STORY}", ["prose", "prose"], id="a whole sentence is no headline"),
        pytest.param("Council votes for bridge", ["prose"], id="nothing follows"),
        pytest.param(f"One headline\n\nNot a second\n\n{STORY}", ["heading", "prose", "prose"], id="there is only one"),
        pytest.param(f"{'x' * 151}\n\n{STORY}", ["prose", "prose"], id="a headline is short"),
    ],
)
def test_a_headline(body: str, kinds: list[str]) -> None:
    """A short, unfinished first line that is set off from the text is the story's headline."""
    assert [kind for kind, _ in _read(body)] == kinds


WRAPPED = (
    "The council met on Monday and after three hours of debate\n"
    "it voted for the bridge, the mayor said. She did not give\n"
    "a date for the work, which will cost nine million dollars\n"
    "and take two years."
)


def test_a_wrapped_text_is_joined() -> None:
    """Where lines end because the width does, only an empty line ends a paragraph."""
    assert _read(f"{WRAPPED}\n\n{STORY}") == [("prose", WRAPPED), ("prose", STORY)]


def test_two_lines_are_joined_if_the_second_goes_on_in_lower_case() -> None:
    """Two lines say little: the second must go on with the first one's sentence."""
    first = "The council met on Monday and after three hours of debate"
    assert len(paragraphs(f"{first}\nit voted.")) == 1
    assert len(paragraphs(f"{first}\nMayor Lee voted.")) == 2


@pytest.mark.parametrize(
    "body",
    [
        pytest.param("One sentence here.\nAnother one there.\nA third one comes.", id="each line is a sentence"),
        pytest.param("Dead: ten\nInjured: four\nMissing: six", id="the lines are short"),
        pytest.param(f"{STORY} {STORY}\nit goes on\nand on without an end", id="a line is longer than any screen is wide"),
        pytest.param(
            "This line runs on and on to the very edge of the text\nshort line without an end\nanother one\nand a last",
            id="lines stop far from the edge",
        ),
    ],
)
def test_lines_that_are_not_wrapped_stay_apart(body: str) -> None:
    """A line that could have taken the next word ended for another reason."""
    assert len(paragraphs(body)) == body.count("\n") + 1


@given(st.text(alphabet=st.sampled_from("ab A.:—-\n\t(P)0“”")))
def test_paragraphs_cover_the_text_in_order(body: str) -> None:
    """No paragraph is empty or overlaps another; outside of them stand white space and datelines alone."""
    end = 0
    for paragraph in paragraphs(body):
        assert end <= paragraph.start < paragraph.end <= len(body)
        assert not body[paragraph.start].isspace()
        assert not body[paragraph.end - 1].isspace()
        end = paragraph.end
    assert not body[end:].strip()
