"""Front matter: every field, and every way in which it can be wrong."""

from __future__ import annotations

from datetime import date

import pytest

from generator.corpus.front_matter import FIELDS, nearest, read_head


def _head(fields: str, body: str = "Text."):  # type: ignore[no-untyped-def]
    return read_head(f"---\n{fields}\n---\n\n{body}\n", "a.md")


def test_all_fields() -> None:
    """Each field is read in its own way."""
    head = _head(
        "title: 'A: title'\ndate: 24 February 2022\nsource: PTI\nurl: https://example.com/a?b=c\n"
        "author: [Jane Doe, John Roe]\nlanguage: en-GB\ntext: full\nadded: 2022-03-01"
    )
    assert not head.problems
    assert head.fields.pop("date").edtf == "2022-02-24"
    assert head.fields == {
        "title": "A: title", "source": "PTI", "url": "https://example.com/a?b=c", "author": "Jane Doe, John Roe",
        "language": "en-GB", "text": "full", "added": date(2022, 3, 1),
    }  # fmt: skip
    assert set(head.lines) == set(FIELDS)


def test_an_empty_field_is_not_known() -> None:
    """A field with nothing behind its colon is as good as absent."""
    head = _head("title:\ndate: 2022")
    assert "title" not in head.fields
    assert not head.problems


def test_the_body_is_stripped_and_its_lines_counted() -> None:
    """The body begins at its first letter, and knows how far down that is."""
    head = read_head("---\ndate: 2022\n---\n\n\n  First.\n---\nLast.  \n\n", "a.md")
    assert head.body == "First.\n---\nLast."
    assert head.body_above == 5


@pytest.mark.parametrize(
    ("field", "what"),
    [
        pytest.param("date: soon", "`date: soon` can't be read: it names no day", id="a date that is none"),
        pytest.param("date: [2022, 2023]", "`date` holds more than one value", id="two dates"),
        pytest.param("title: {a: b}", "`title` holds more than one value", id="fields within a field"),
        pytest.param("added: 2022-02", "it is not a single day", id="added in a month"),
        pytest.param("url: example.com", "that is not a web address", id="an address without https"),
        pytest.param("url: 'javascript:alert(1)'", "that is not a web address", id="an address that runs a script"),
        pytest.param("url: https://", "that is not a web address", id="an address without a host"),
        pytest.param("url: 'https://a.org/\"><b>'", "that is not a web address", id="an address with markup"),
        pytest.param("language: English", "that is not a language code", id="a language's name"),
        pytest.param("text: all", "it is neither `quotes` nor `full`", id="a licence that is none"),
        pytest.param("titel: A", "there is no field `titel`", id="a field that is misspelt"),
        pytest.param("zzz: A", "there is no field `zzz`", id="a field like none"),
    ],
)
def test_a_wrong_field_is_told_with_its_line(field: str, what: str) -> None:
    """Each wrong field has one error on its line, with what to write instead, and is not read."""
    head = _head(f"source: A\n{field}")
    assert [problem.where for problem in head.problems] == ["a.md:3"]
    assert what in head.problems[0].what
    assert head.problems[0].fix
    assert set(head.fields) == {"source"}


def test_all_mistakes_are_told_at_once() -> None:
    """Two wrong fields are two messages, each on its line."""
    head = _head("date: soon\nurl: nowhere\nurl: twice")
    assert [problem.where for problem in head.problems] == ["a.md:4", "a.md:2", "a.md:3"]


@pytest.mark.parametrize(
    ("text", "what"),
    [
        pytest.param("Text.", "there is no front matter", id="none"),
        pytest.param("", "there is no front matter", id="an empty file"),
        pytest.param("\n\n---\ndate: 2022\n---\nText.", "an empty line above the front matter", id="an empty line above"),
        pytest.param("---\ndate: 2022\nText.", "the front matter does not end", id="no closing line"),
        pytest.param("A line.\n---\ndate: 2022\n---\nText.", "there is no front matter", id="text above"),
    ],
)
def test_front_matter_that_is_not_there(text: str, what: str) -> None:
    """Missing front matter is told on line 1, with how to write it."""
    head = read_head(text, "a.md")
    assert [problem.where for problem in head.problems] == ["a.md:1"]
    assert what in head.problems[0].what
    assert "---" in head.problems[0].fix


def test_a_long_value_is_cut_in_its_message() -> None:
    """A message stays readable whatever was pasted into a field."""
    assert len(_head("date: " + "x" * 500).problems[0].what) < 150


def test_the_nearest_word() -> None:
    """A misspelt word gets the nearest known one; one like none gets them all."""
    assert nearest("Autor", ("title", "author"), "field") == "Did you mean `author`?"
    assert nearest("zzz", ("title", "author"), "field") == "The fields are title, author"
