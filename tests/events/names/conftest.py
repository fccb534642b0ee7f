"""Sentences of our own through the parser, and the names that its words stand for."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache

import pytest

from generator.events.names import NameTable, read_names
from generator.language.parser import Parser
from generator.records import Article, KnownName, Paragraph, Sentence

Table = tuple[NameTable, tuple[Sentence, ...]]


@cache
def _parser() -> Parser:
    return Parser()


@cache
def _table_of(text: str, known: tuple[KnownName, ...] = ()) -> Table:
    paragraphs = tuple(Paragraph(m.start(), m.end(), "prose") for m in re.finditer(r"[^\n]+", text))
    article = Article("a", "", text, paragraphs=paragraphs)
    sentences = _parser().parse(article)
    return read_names(article, sentences, known), sentences


@pytest.fixture(scope="session")
def table_of() -> Callable[..., Table]:
    """The table of a text, each line a paragraph, with its sentences."""
    return _table_of


@pytest.fixture(scope="session")
def names_at() -> Callable[..., str]:
    """The names that a word of a text stands for, joined by `+`; `he:2` is the second "he"."""

    def find(text: str, word: str, known: tuple[KnownName, ...] = ()) -> str:
        spelt, _, nth = word.partition(":")
        table, sentences = _table_of(text, known)
        places = [(n, i) for n, s in enumerate(sentences) for i, token in enumerate(s.tokens) if token.text == spelt]
        return "+".join(name.name for name in table.at(*places[int(nth or 1) - 1]))

    return find
