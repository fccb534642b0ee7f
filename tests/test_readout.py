"""Records as lines."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import date

from generator import dates
from generator.events import extract
from generator.language import Parser
from generator.readout import REFUSALS, explain, explain_event, names_line, tag_json, tag_text
from generator.records import Article, Event, EventMention, Name, Paragraph, Participant, Sentence, Span, TimeMention, When
from generator.timeline import Explained, NamePair

DAY = When(date(2022, 2, 24), date(2022, 2, 24), "day")
BODY = "Council votes\nBy Jane Doe\nOSLO: The council\nmet on Thursday. It left.\nViews: 0"
ARTICLE = Article(
    "a", "Council votes", BODY, DAY,
    paragraphs=(
        Paragraph(0, 13, "heading"),
        Paragraph(14, 25, "byline"),
        Paragraph(32, 69, "prose", "OSLO"),
        Paragraph(70, 78, "furniture"),
    ),
)  # fmt: skip
TIME = TimeMention(51, 59, "Thursday", "DATE", "2022-02-24", None, DAY, "weekday", ("past tense",))
OPEN = TimeMention(51, 59, "Thursday", "DATE", "XXXX-WXX-4", "START", None, "weekday")
SENTENCES = (
    Sentence(0, 0, 0, 13, "Council votes", (), is_heading=True),
    Sentence(0, 2, 32, 60, "The council\nmet on Thursday.", ()),
    Sentence(1, 2, 61, 69, "It left.", ()),
)
LEE = Name("Ann Lee", "person")


def _mention(start: int, end: int, **fields: object) -> EventMention:
    span = Span(start, end, BODY[start:end])
    return EventMention("a", 0, span, "x", "consult", "event", "happened", span, **fields)  # type: ignore[arg-type]


MET = _mention(44, 47, participants=(Participant(LEE, "agent"),), places=("Oslo",), speaker=LEE, time=TIME, when=DAY,
               basis="own-time", title="The council meets", steps=("a verb of meeting",))  # fmt: skip
LEFT = _mention(64, 68, bounds=When(None, date(2022, 2, 24), "open"))


def test_a_time_expression_as_json() -> None:
    """All that the contract asks for, and null where there is nothing."""
    assert json.loads(tag_json(ARTICLE, TIME)) == {
        "article": "a", "start": 51, "end": 59, "text": "Thursday", "type": "DATE", "value": "2022-02-24", "mod": None,
        "first": "2022-02-24", "last": "2022-02-24", "rule": "weekday",
    }  # fmt: skip
    row = json.loads(tag_json(ARTICLE, OPEN))
    assert (row["first"], row["last"], row["mod"]) == (None, None, "START")
    after = TimeMention(51, 59, "Thursday", "DATE", "FUTURE_REF", None, When(date(2022, 2, 24), None, "open"), "x")
    assert json.loads(tag_json(ARTICLE, after))["last"] is None


def test_a_time_expression_to_read() -> None:
    """A line says where, what and by which rule."""
    assert tag_text(ARTICLE, TIME) == "a line 4: “Thursday” is 2022-02-24 (2022-02-24), by weekday"
    assert tag_text(ARTICLE, OPEN) == "a line 4: “Thursday” is XXXX-WXX-4, by weekday"


def test_an_article_explained() -> None:
    """Sentence by sentence: what was read, by which rule, and why an event is dated or not."""
    assert "\n".join(explain(ARTICLE, SENTENCES, (TIME,), (MET, LEFT))) == (
        "a: Council votes\n"
        "published 2022-02-24\n"
        "\n"
        "[heading] Council votes\n"
        "\n"
        "[byline, not read] By Jane Doe\n"
        "\n"
        "[dateline] OSLO\n"
        "\n"
        "1. The council met on Thursday.\n"
        "   time   “Thursday” is 2022-02-24 (2022-02-24), by weekday\n"
        "          - past tense\n"
        "   event  “met”: consult, happened. The council meets\n"
        "          agent: Ann Lee\n"
        "          place: Oslo\n"
        "          told by: Ann Lee\n"
        "          dated 2022-02-24 by own-time, from “Thursday”\n"
        "          - a verb of meeting\n"
        "\n"
        "2. It left.\n"
        "   event  “left”: consult, happened.\n"
        "          undated: nothing in the text gives a day (none); it lies within [..2022-02-24]\n"
        "\n"
        "[furniture, not read] Views: 0"
    )


def test_an_article_without_a_date_explained() -> None:
    """It says what follows from that; a mention without bounds, and one without a time expression, have shorter lines."""
    article = Article("a", "A", BODY, paragraphs=ARTICLE.paragraphs)
    lines = list(explain(article, SENTENCES, (), (_mention(44, 47), _mention(64, 68, when=DAY, basis="occasion"))))
    assert "no publication date: words like “on Thursday” stay open" in lines
    assert "          undated: nothing in the text gives a day (none)" in lines
    assert "          dated 2022-02-24 by occasion" in lines


def test_a_real_article_explained(parser: Parser, make_article: Callable[..., Article]) -> None:
    """Each sentence stands once, and each event that was read."""
    article = make_article("Wang Yi met Sergei Lavrov in Beijing on Monday.\nThey will meet again in May.", "2022-02-24")
    sentences, times = parser.parse(article), dates.tag(article)
    mentions = extract(article, sentences, times)
    text = "\n".join(explain(article, sentences, times, mentions))
    assert "1. Wang Yi met Sergei Lavrov in Beijing on Monday." in text
    assert "2. They will meet again in May." in text
    assert "“Monday” is 2022-02-21" in text
    assert "dated 2022-02-21" in text
    assert text.count("event  “met”") == 1


def test_an_event_explained() -> None:
    """Joins first, then the refusals, each pair with its reason; points where there are any."""
    event = Event("abc", "The council meets", "consult", "event", "happened", DAY, (MET, LEFT), sources=1)
    rows = [Explained(MET, LEFT, True, "2.5 points", 2.5), Explained(MET, LEFT, True, "said on that occasion", 0.0),
            Explained(MET, LEFT, False, "dates 2 days apart", 1.25)]  # fmt: skip
    pair = ["      a, 2022-02-24, happened, “met”: met", "      a, undated, happened, “left”: left"]
    assert list(explain_event(event, rows)) == [
        "abc: The council meets",
        "2022-02-24, happened; mentions: 2, articles: 1, independent sources: 1",
        "", "joined:", "   2.5 points", *pair, "   said on that occasion", *pair,
        "", "not joined:", "   dates 2 days apart (1.25 points)", *pair,
    ]  # fmt: skip


def test_an_event_of_many_refusals_explained() -> None:
    """The farthest are counted, not told."""
    event = Event("abc", "It leaves", "other", "event", "happened", None, (LEFT,), sources=1)
    lines = list(explain_event(event, [Explained(MET, LEFT, False, "with a or with b", 1.0)] * (REFUSALS + 3)))
    assert lines[-1] == "and 3 more that are less alike"
    assert lines.count("   with a or with b (1 points)") == REFUSALS
    assert lines[1].startswith("undated, happened")


def test_an_event_without_a_comparison_explained() -> None:
    """It says that nothing was near."""
    event = Event("abc", "It leaves", "other", "event", "happened", None, (LEFT,), sources=1)
    assert list(explain_event(event, ()))[-1] == "no other mention was near enough to be compared"


def test_names_as_lines() -> None:
    """Joined or not, with the reason."""
    assert names_line(NamePair("a b", "a c", True, "why")) == "one   a b | a c: why"
    assert names_line(NamePair("a b", "a c", False, "why not")) == "two?  a b | a c: why not"
