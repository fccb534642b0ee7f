"""A small cast, and the title of a marked word: what the tests of titles share."""

from __future__ import annotations

from collections.abc import Callable

from generator.events.repairs import repaired
from generator.events.titles import title
from generator.language.parser import Parser
from generator.records import Article, Name, Paragraph, Sentence, Status

COSTA = Name("Maria Costa", "person")
WALSH = Name("Sean Walsh", "person")
PERU = Name("Peru", "country")
CHILE = Name("Chile", "country")
ACME = Name("Acme", "organisation")
KNOWN = {"Costa": (COSTA,), "Walsh": (WALSH,), "Peru": (PERU,), "Chile": (CHILE,), "Lima": (PERU,), "Acme": (ACME,)}


def sentence_of(parser: Parser, text: str) -> Sentence:
    """The first sentence of a text."""
    return parser.parse(Article("a", "", text, paragraphs=(Paragraph(0, len(text), "prose"),)))[0]


def who(sentence: Sentence, **others: tuple[Name, ...]) -> Callable[[int], tuple[Name, ...]]:
    """The names of the cast, and of whatever further words a test settles."""
    cast = KNOWN | others
    return lambda index: cast.get(sentence.tokens[index].text, ())


def titled(parser: Parser, example: str, status: Status = "happened", **others: tuple[Name, ...]) -> str:
    """The title of the act between asterisks."""
    sentence = repaired(sentence_of(parser, example.replace("*", "")))
    at = example.index("*")
    trigger = next(n for n, token in enumerate(sentence.tokens) if token.start == at)
    return title(sentence, trigger, who(sentence, **others), status)
