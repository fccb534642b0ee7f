"""The date that an undated article's own text gives away."""

from __future__ import annotations

import pytest

from generator.corpus.paragraphs import paragraphs
from generator.corpus.published import read_date
from generator.corpus.suggestion import contradicted, suggest_date

LEAD = "The council met on Monday, 3 January 2022, and voted for the bridge."


@pytest.mark.parametrize(
    ("body", "edtf", "line", "reason"),
    [
        pytest.param(f"By Jane Doe\nUpdated: Feb 25, 2022\n{LEAD}", "2022-02-25", 2, "the page's own line", id="updated"),
        pytest.param(f"3 March 2022\nPublished: 4 March 2022\n{LEAD}", "2022-03-04", 2, "the page's own line",
                     id="which goes before a bare date"),
        pytest.param(f"March 3, 2022 | Example Daily\n{LEAD}", "2022-03-03", 1, "the byline", id="a byline"),
        pytest.param(f"PARIS, 3 March 2022: {LEAD}", "2022-03-03", 1, "the dateline", id="a dateline"),
    ],
)  # fmt: skip
def test_a_date_is_suggested_with_its_reason(body: str, edtf: str, line: int, reason: str) -> None:
    """An updated line goes before a byline, and that before a dateline."""
    found = suggest_date(body, paragraphs(body))
    assert found
    assert (found.when.edtf, found.line, found.reason) == (edtf, line, reason)


@pytest.mark.parametrize(
    "body",
    [
        pytest.param(LEAD, id="a date in the story is not its own"),
        pytest.param(f"By Jane Doe\nPARIS, 3 March (AP) -- {LEAD}", id="a dateline without a year is not enough"),
        pytest.param(f"Updated: 02/03/2022\n{LEAD}", id="a date that can be read both ways is not offered"),
        pytest.param(f"{LEAD}\nPhoto: 3 March 2022", id="a caption's date is the picture's"),
    ],
)
def test_nothing_is_suggested_without_a_reason(body: str) -> None:
    """Only what tells when the page was published counts."""
    assert suggest_date(body, paragraphs(body)) is None


@pytest.mark.parametrize(
    ("body", "own"),
    [
        pytest.param(f"Posted: May 24, 2015\n{LEAD}", "2015-05-24", id="a line of years before"),
        pytest.param(f"OSLO, 24 February 2022 (AP) -- {LEAD}", "2022-02-24", id="a dateline of the week before last"),
        pytest.param(f"Posted: 2 March 2022\n{LEAD}", None, id="a page may be some days late"),
        pytest.param(f"{LEAD}\nUpdated: May 24, 2022", None, id="an amendment comes later"),
        pytest.param(LEAD, None, id="a date in the story is not its own"),
    ],
)
def test_a_date_is_contradicted_by_a_line_of_long_before(body: str, own: str | None) -> None:
    """More than a week before the day given; not the other way round."""
    found = contradicted(read_date("2022-03-07"), body, paragraphs(body))
    assert (found.when.edtf if found else None) == own
