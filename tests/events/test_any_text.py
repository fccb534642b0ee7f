"""Any text survives: lists, tables, quotations never closed, capitals, transcripts, poems, one endless sentence."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from generator import dates
from generator.events import extract
from generator.language import Parser
from generator.records import Article

TEXTS = [
    pytest.param("", id="nothing"),
    pytest.param("- eggs\n- flour bought on Monday\n| Monday | met | Li |\n1. He resigned on 3 May.", id="lists and tables"),
    pytest.param("“I met Li on Monday, he said. ‘Then “we signed", id="quotations never closed"),
    pytest.param("MAYOR LEE RESIGNED ON MONDAY. LEE MET THE KING OF NORWAY.", id="all capitals"),
    pytest.param("Q: Did you resign?\nA: I resigned on Monday.\nQ: Why?\n[laughter]", id="a transcript"),
    pytest.param("The ship went down\non Monday, by the town,\nand all the bells\n", id="a poem"),
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
