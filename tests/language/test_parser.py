"""The parser gives sentences whose offsets are true, whatever the text."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from generator.errors import DatelineError
from generator.language import Parser
from generator.language.parser import PIECE
from generator.records import Article, Paragraph

ODD = [
    pytest.param("", id="an empty text"),
    pytest.param("🙂" * 300, id="nothing but emoji"),
    pytest.param("THE MAYOR RESIGNED ON MONDAY. NOBODY CARED!", id="all capitals"),
    pytest.param("- eggs\n- flour\n\t| a | b |\n| 1 | 2 |", id="lists and tables"),
    pytest.param("“I said “never” and he ‘left", id="quotations never closed"),
    pytest.param("word " * 3_000, id="one long sentence without a stop"),
    pytest.param("\u00a0\u2009\u200b\u00ad", id="odd spaces"),
]


def _article(body: str) -> Article:
    lines, start = [], 0
    for line in body.split("\n"):
        if line.strip():
            lines.append(Paragraph(start, start + len(line), "prose"))
        start += len(line) + 1
    return Article("a", "t", body, paragraphs=tuple(lines))


def _check(parser: Parser, body: str) -> None:
    for sentence in parser.parse(_article(body)):
        assert body[sentence.start : sentence.end] == sentence.text
        for token in sentence.tokens:
            assert body[token.start : token.end] == token.text
            assert 0 <= token.head < len(sentence.tokens)


@pytest.mark.parametrize("body", ODD)
def test_odd_texts(parser: Parser, body: str) -> None:
    """Any text survives."""
    _check(parser, body)


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.text(max_size=300))
def test_offsets_slice_back(parser: Parser, body: str) -> None:
    """Sentences and tokens are slices of the body."""
    _check(parser, body)


def test_only_prose_is_read(parser: Parser) -> None:
    """Bylines and furniture yield no sentence; a heading is read as one and takes no number of its own."""
    body = "Mayor resigns\nBy A. Writer\nThe mayor resigned. He left.\nViews: 0"
    kinds = ("heading", "byline", "prose", "furniture")
    starts = (0, 14, 27, 56)
    ends = (13, 26, 55, 64)
    paragraphs = tuple(Paragraph(s, e, k) for s, e, k in zip(starts, ends, kinds, strict=True))  # type: ignore[arg-type]
    sentences = parser.parse(Article("a", "t", body, paragraphs=paragraphs))
    assert [(s.index, s.is_heading, s.text) for s in sentences] == [
        (0, True, "Mayor resigns"), (0, False, "The mayor resigned."), (1, False, "He left."),
    ]  # fmt: skip


def test_a_unit_ends_its_sentence(parser: Parser) -> None:
    """The stop behind "£42m" ends the sentence, that behind an initial or "p.m." does not."""
    text = "Lee sold it for £42m. Work began at 5 p.m. on Monday. The J. P. Holm fund lost £40k. Ann won."
    ends = [sentence.tokens[-2].text for sentence in parser.parse(_article(text))]
    assert ends == ["m", "Monday", "40k", "won"]


def test_a_long_paragraph_is_read_in_pieces(parser: Parser) -> None:
    """No piece is longer than the limit, and no word is lost at a cut."""
    body = "The river rose by two metres overnight. " * (PIECE // 20)
    sentences = parser.parse(_article(body.strip()))
    assert "".join(t.text for s in sentences for t in s.tokens) == body.replace(" ", "")


def test_an_unknown_model_is_the_users_mistake() -> None:
    """The message names the model and the remedy."""
    with pytest.raises(DatelineError, match=r"no_such_model.*not installed"):
        Parser("no_such_model")


@pytest.mark.parametrize(
    ("text", "lemma"),
    [
        pytest.param("The crisis was raging.", "rage", id="a form that the tables get wrong"),
        pytest.param("They met twice.", "meet", id="an irregular past"),
        pytest.param("She founded it.", "found", id="a past that looks like another verb"),
        pytest.param("He agreed.", "agree", id="a regular past"),
        pytest.param("It has fallen.", "fall", id="an irregular participle"),
        pytest.param("They installed two masts.", "install", id="one that is spelled in two ways"),
        pytest.param("The choir was singing.", "sing", id="one of two verbs that end alike"),
        pytest.param("The fire gutted a mill.", "gut", id="a doubled letter of a rare verb"),
        pytest.param("He kept texting her.", "text", id="a verb that the tables lack"),
        pytest.param("She rebranded it.", "rebrand", id="one with a prefix that they lack"),
        pytest.param("They readied the boats.", "ready", id="a last letter that was changed"),
    ],
)
def test_lemmas(parser: Parser, text: str, lemma: str) -> None:
    """A verb's lemma is its dictionary form."""
    assert lemma in [t.lemma for s in parser.parse(_article(text)) for t in s.tokens]
