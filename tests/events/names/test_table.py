"""The name table on sentences of our own, through the parser."""

from __future__ import annotations

import re
from functools import cache

import pytest

from generator.events.names import NameTable, read_names
from generator.language.parser import Parser
from generator.records import Article, Paragraph, Sentence


@cache
def _parser() -> Parser:
    return Parser()


@cache
def table_of(text: str) -> tuple[NameTable, tuple[Sentence, ...]]:
    """The table of a text, each line a paragraph."""
    paragraphs = tuple(Paragraph(m.start(), m.end(), "prose") for m in re.finditer(r"[^\n]+", text))
    article = Article("a", "", text, paragraphs=paragraphs)
    sentences = _parser().parse(article)
    return read_names(article, sentences, None), sentences


def names_at(text: str, word: str, nth: int = 0) -> list[str]:
    """The names that the nth token spelt `word` stands for."""
    table, sentences = table_of(text)
    places = [(n, i) for n, s in enumerate(sentences) for i, token in enumerate(s.tokens) if token.text == word]
    return [name.name for name in table.at(*places[nth])]


@pytest.mark.parametrize(
    ("text", "word", "nth", "expected"),
    [
        pytest.param("Mayor Ellen Ross opened the bridge. Ross thanked the workers.", "Ross", 1, ["Ellen Ross"], id="a surname is the full name's"),
        pytest.param("Li Wei met Li Na. Li said the talks went well.", "Li", 2, ["Li Na"], id="a surname is the last full name's"),
        pytest.param("Putin met Xi Jinping in Moscow.", "Moscow", 0, [], id="a capital after in is a place"),
        pytest.param("Ottawa denounced the tariffs.", "Ottawa", 0, ["Canada"], id="a capital that acts is its country"),
        pytest.param("Helena Marsh resigned. She said the vote was fair.", "She", 0, ["Helena Marsh"], id="she is the woman named before"),
    ],
)
def test_names(text: str, word: str, nth: int, expected: list[str]) -> None:
    """A token stands for the fullest name of its bearer."""
    assert names_at(text, word, nth) == expected
