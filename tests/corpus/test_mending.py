"""Broken YAML: every faulty line at once, and how it should stand."""

from __future__ import annotations

import pytest

from generator.corpus.mending import mend, quoted


@pytest.mark.parametrize(
    ("line", "what", "fix"),
    [
        pytest.param("title: Flood: it rises", "a second `: ` stands", "title: 'Flood: it rises'", id="a colon in a headline"),
        pytest.param('title: "Flood" says mayor', "behind a closing", "title: '\"Flood\" says mayor'", id="a quote in front"),
        pytest.param("title: 'It's over'", "behind a closing", "title: It's over", id="an apostrophe between single quotes"),
        pytest.param("title: Flood: 'it rises'", "a second `: `", "title: 'Flood: ''it rises'''", id="a quote at the end"),
        pytest.param('title: "Flood', "opened and not closed", "title: Flood", id="a quotation mark without its pair"),
        pytest.param("author: @jane", "a mark that YAML keeps", "author: '@jane'", id="an account's name"),
        pytest.param("title: *Flood*", "a mark that YAML keeps", "title: '*Flood*'", id="stars around it"),
        pytest.param("title: *Flood", "a mark that YAML keeps", "title: '*Flood'", id="a star in front"),
        pytest.param("title: [New] Flood", "behind a closing", "title: '[New] Flood'", id="a bracketed word in front"),
        pytest.param("title: [New", "a bracket is opened", "title: '[New'", id="a bracket without its pair"),
        pytest.param("title: > Flood", "behind `>`", "title: '> Flood'", id="a mark of a folded text"),
        pytest.param("title:\tFlood", "a tab", "title: Flood", id="a tab for a space"),
        pytest.param("title: a\x07b", "invisible control", "title: ab", id="a bell"),
        pytest.param("title: a\x0cb", "invisible control", "title: a b", id="a page break"),
        pytest.param("title: It\x92s on", "invisible control", "title: It’s on", id="an apostrophe of an old encoding"),
        pytest.param("title: a: b" + " " * 200_000 + "c", "a second `: `", f"title: 'a: b{' ' * 200_000}c'", id="a long gap"),
        pytest.param('title: "a\\q"', "unknown escape", "title: a\\q", id="a fault that has no row"),
        pytest.param("title:Flood\ndate: 2022", "no space after the colon", "title: Flood", id="no space after the colon"),
    ],
)
def test_a_headline_that_yaml_cannot_read(line: str, what: str, fix: str) -> None:
    """The message says plainly what is wrong, and the remedy is the line to write, which YAML then reads."""
    text, (fault,) = mend(line)
    assert what in fault.what
    assert fault.fix == f"Write `{fix}`"
    assert text is not None
    assert mend(text) == (text, ())


@pytest.mark.parametrize(
    ("text", "line", "fix"),
    [
        pytest.param("date: 2022\nsource", 1, "Write `field: value`", id="a word alone"),
        pytest.param(" title: a\n  date: 2022", 1, "Let the fields begin in one column", id="a line set in further"),
        pytest.param("{a: b", 0, "Write `field: value`", id="a brace that stays open"),
    ],
)
def test_a_line_that_only_its_writer_can_mend(text: str, line: int, fix: str) -> None:
    """It is told, and nothing is read in its place."""
    mended, faults = mend(text)
    assert mended is None
    assert [(fault.line, fault.fix) for fault in faults] == [(line, fix)]


def test_a_page_of_prose_ends_soon() -> None:
    """Where all is wrong, the first twenty lines say so."""
    mended, faults = mend("\n".join(f"It rained: and rained: in town {n}" for n in range(500)))
    assert mended is None
    assert len(faults) == 20


def test_a_value_is_quoted_only_where_it_must_be() -> None:
    """Words stay as they are; what YAML would read as something else is put between single quotes."""
    assert [quoted(text) for text in ("Flood", "It's", "Room #5", "a: b", "'a: b")] == [
        "Flood", "It's", "'Room #5'", "'a: b'", "'''a: b'",
    ]  # fmt: skip
