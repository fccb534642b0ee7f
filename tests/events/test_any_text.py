"""Any text survives: lists, tables, quotations never closed, capitals, transcripts, poems, one endless sentence."""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import replace

import pytest

from generator import dates
from generator.events import extract
from generator.events.grammar.tree import tree_of
from generator.events.titles.length.sparing import spared
from generator.language import Parser
from generator.records import Article, Sentence, Token

TEXTS = [
    pytest.param("", id="nothing"),
    pytest.param("- eggs\n- flour bought on Monday\n| Monday | met | Li |\n1. He resigned on 3 May.", id="lists and tables"),
    pytest.param("“I met Li on Monday, he said. ‘Then “we signed", id="quotations never closed"),
    pytest.param("MAYOR LEE RESIGNED ON MONDAY. LEE MET THE KING OF NORWAY.", id="all capitals"),
    pytest.param("Q: Did you resign?\nA: I resigned on Monday.\nQ: Why?\n[laughter]", id="a transcript"),
    pytest.param("The ship went down\non Monday, by the town,\nand all the bells\n", id="a poem"),
    pytest.param(
        "No crash whatever the town makes of a river: with any words joined, and cut off anywhere.",
        id="a clause without its main verb",
    ),
    pytest.param("met " * 500, id="one verb over and over"),
    pytest.param("the meeting of " * 400, id="nouns on prepositions"),
    pytest.param("said that he said that " * 300, id="sayings of sayings"),
    pytest.param("He met Li on Monday and " * 2_000 + "left.", id="one sentence of ten thousand words"),
    pytest.param("Ли встретил Ван в понедельник. 王毅同拉夫罗夫通电话。", id="other scripts"),
    pytest.param("🙂 met 🙃 on Monday\u200b.\u00ad", id="emoji and odd spaces"),
]


@pytest.mark.parametrize("body", TEXTS)
def test_any_text(parser: Parser, make_article: Callable[..., Article], body: str) -> None:
    """No crash, and every span is a slice of the body."""
    article = make_article(body, "2022-03-09")
    for mention in extract(article, parser.parse(article), dates.tag(article)):
        for span in (mention.trigger, mention.quote):
            assert body[span.start : span.end] == span.text
        assert len(mention.title) <= 90


STORY = (
    "Police arrested two of the men on Monday and charged Ann Lee, 44, with the theft of a van, a court in Ulm heard. "
    "Outside court, Ivan Holm, who met her in 2019 and helped, said the union had rejected the offer of the firm. "
    "In 2020 Acme Lines sold six of the ships, closed its yard and laid off 40 people after talks with the owner collapsed. "
    "The suspect, sailing west, was seized on Sunday, officials said"
)


@pytest.mark.parametrize("seed", range(40))
def test_any_parse(parser: Parser, make_article: Callable[..., Article], seed: int) -> None:
    """No crash whatever the parser makes of a sentence: with any words joined, and cut off anywhere."""
    article, chance = make_article(STORY, "2022-03-09"), random.Random(seed)  # noqa: S311
    parsed = tuple(_misread(one, chance) for one in parser.parse(article))
    extract(article, parsed, dates.tag(article))


def test_nothing_left_of_a_line(parser: Parser, make_article: Callable[..., Article]) -> None:
    """A line of which a broken parse leaves no word is none."""
    (sentence,) = parser.parse(make_article("She left.", "2022-03-09"))
    assert spared(tree_of(sentence), [], list, 90) == []


def _misread(sentence: Sentence, chance: random.Random) -> Sentence:
    """A sentence cut off anywhere, some words of which hang on others and are other parts of speech."""
    tokens = list(sentence.tokens)[: chance.randrange(2, len(sentence.tokens))]
    length, known = len(tokens), sentence.tokens
    tokens = [one if one.head < length else replace(one, head=at, dep="ROOT") for at, one in enumerate(tokens)]
    for at in chance.sample(range(length), length // 4):
        other, head = chance.choice(known), chance.randrange(length)
        is_circle = head == at or at in _above(tokens, head)
        if tokens[at].head != at:
            tokens[at] = replace(tokens[at], tag=other.tag, dep=other.dep if other.dep != "ROOT" else "conj")
            tokens[at] = tokens[at] if is_circle else replace(tokens[at], head=head)
    return replace(sentence, tokens=tuple(tokens))


def _above(tokens: list[Token], at: int) -> set[int]:
    found: set[int] = set()
    while at not in found:
        found.add(at)
        at = tokens[at].head
    return found
