"""A hand-made timeline on the four seed articles: what a careful reader would make of them, with true offsets."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import frontmatter
import pytest

from generator.records import Article, Entity, Event, EventMention, Name, Participant, Span, Timeline, TimeMention, When
from generator.site.settings import SiteSettings

CORPUS = Path(__file__).parents[2] / "corpus"
CHINA = Entity("china", "China", "country", aliases=("Beijing",))
RUSSIA = Entity("russia", "Russia", "country", aliases=("Moscow",))
UKRAINE = Entity("ukraine", "Ukraine", "country")
WANG_YI = Entity("wang-yi", "Wang Yi", "person", ("Chinese Foreign Minister", "State Councilor"), country="China")
LAVROV = Entity("sergei-lavrov", "Sergei Lavrov", "person", ("Russian Foreign Minister",), ("Sergey Lavrov",), "Russia")
KULEBA = Entity("dmytro-kuleba", "Dmytro Kuleba", "person", (), (), "Ukraine")
HUA = Entity("hua-chunying", "Hua Chunying", "person", ("Foreign Ministry spokeswoman",), country="China")
WENBIN = Entity("wang-wenbin", "Wang Wenbin", "person", ("Foreign Ministry spokesperson",), country="China")
PUTIN = Entity("vladimir-putin", "Vladimir Putin", "person", ("Russian President",), country="Russia")
XI = Entity("xi-jinping", "Xi Jinping", "person", ("Chinese President",), country="China")
RED_CROSS = Entity("red-cross", "Red Cross", "organisation", country="China")


def day(text: str, doubt: int = 0) -> When:
    moment = date.fromisoformat(text)
    return When(moment, moment, "day", doubt=doubt)


def read(path: Path) -> Article:
    post = frontmatter.load(path)
    published: Any = post["date"]
    return Article(
        id=path.stem,
        title=str(post.get("title") or post.content.split("\n")[0][:90]),
        body=post.content,
        published=When(published, published, "day"),
        source=post.get("source"),
        author=post.get("author"),
        added=post["added"],
        is_titled="title" in post,
    )


ARTICLES = {path.stem[:3]: read(path) for path in sorted(CORPUS.glob("0*.md"))}


def span(article: Article, text: str, after: int = 0) -> Span:
    start = article.body.index(text, after)
    return Span(start, start + len(text), text)


def sentence(article: Article, text: str) -> Span:
    """The line's sentence that holds `text`."""
    at = article.body.index(text)
    breaks = [found + len(mark) for mark in ("\n", ". ", ".’ ") if (found := article.body.rfind(mark, 0, at)) >= 0]
    start = max(breaks, default=0)
    ends = [found for mark in (". ", ".\n", ".’\n", ".” ", '."\n') if (found := article.body.find(mark, at)) >= 0]
    end = min(ends, default=len(article.body) - 1) + 1
    while article.body[end : end + 1] in '’”"':
        end += 1
        if end >= len(article.body):
            break
    return Span(start, end, article.body[start:end])


def told(key: str, words: str, trigger: str, **more: Any) -> EventMention:
    """A mention: the sentence of article `key` that holds `words`, its trigger, and what else is said of it."""
    article = ARTICLES[key]
    quote = sentence(article, words)
    time_text, rule = more.pop("time", (None, ""))
    when: When | None = more.get("when")
    time = None
    if time_text:
        found = span(article, time_text, quote.start)
        steps = ("past tense", f"article of {article.published.edtf if article.published else '?'}")
        time = TimeMention(found.start, found.end, time_text, "DATE", when.edtf if when else "X", None, when, rule, steps)
    people: tuple[Entity, ...] = more.pop("people", ())
    names = tuple(Participant(Name(entity.name, entity.kind, entity.offices, entity.country), "agent") for entity in people)
    return EventMention(
        article=article.id,
        sentence=0,
        trigger=span(article, trigger, quote.start),
        lemma=trigger,
        kind=more.pop("kind", "statement"),
        tier=more.pop("tier", "event"),
        status=more.pop("status", "happened"),
        quote=quote,
        participants=names,
        time=time,
        **more,
    )


def event(identity: str, title: str, mentions: tuple[EventMention, ...], people: tuple[Entity, ...], **more: Any) -> Event:
    first = mentions[0]
    facts: dict[str, Any] = {
        "kind": first.kind,
        "tier": first.tier,
        "status": first.status,
        "when": first.when,
        "basis": "stated" if first.time else "inferred",
        "weight": 1.0,
        "sources": len({mention.article for mention in mentions}),
    }
    return Event(id=identity, title=title, mentions=mentions, participants=people, **{**facts, **more})


def _events() -> tuple[Event, ...]:
    week = When(date(2022, 2, 28), date(2022, 3, 6), "week")
    february = When(date(2022, 2, 1), date(2022, 2, 28), "month")
    autumn = When(date(2022, 9, 1), date(2022, 11, 30), "season")
    last_week = {"time": ("last week", "last-week"), "when": week, "basis": "own-clause"}
    thursday = {"kind": "consult", "when": day("2022-02-24"), "basis": "own-clause"}
    tuesday = {"when": day("2022-03-01"), "basis": "own-clause"}
    seventh = {
        "tier": "statement",
        "when": day("2022-03-07", 1),
        "basis": "reporting-verb",
        "speaker": Name("Wang Yi", "person"),
    }
    return (
        event(
            "a1c9e0d3b57f",
            "Wang Yi and Sergei Lavrov hold telephone talks",
            (
                told("000", "held telephone talks", "talks", time=("on Thursday", "weekday"), **thursday),
                told("002", "told Russian Foreign Minister", "told", time=("Thursday", "weekday"), **thursday),
                told("002", "Talking with Lavrov", "Talking", **{**thursday, "basis": "occasion"}),
            ),
            (WANG_YI, LAVROV),
            weight=6.5,
            aliases=("b2c9e0d3b57f", "b3c9e0d3b57f"),
        ),
        event(
            "c4d1e0d3b57f",
            "Hua Chunying speaks at a briefing",
            (told("002", "Hua Chunying", "said", tier="statement", when=day("2022-02-24"), basis="occasion"),),
            (HUA,),
            weight=1.2,
        ),
        event(
            "d5e1e0d3b57f",
            "China abstains in a UN General Assembly vote",
            (told("003", "China abstained in a UN", "vote", kind="vote", **last_week),),
            (CHINA,),
            weight=4.0,
            places=("United Nations",),
        ),
        event(
            "e6f1e0d3b57f",
            "Wang Yi and Dmytro Kuleba speak by telephone",
            (
                told("001", "spoke for the first time", "spoke", kind="consult", time=("on Tuesday", "weekday"), **tuesday),
                told(
                    "001", "situation in Ukraine has changed", "said", kind="consult", when=day("2022-03-01"), basis="occasion"
                ),
            ),
            (WANG_YI, KULEBA),
            weight=5.0,
        ),
        event(
            "f7a1e0d3b57f",
            "Wang Yi speaks at a news conference",
            (
                told("003", "foreign minister said today", "said", time=("today", "today"), **seventh),
                told("003", "requires calmness", "told", **seventh),
                told("003", "also described the China-Russia", "described", **seventh),
            ),
            (WANG_YI,),
            weight=2.0,
        ),
        event(
            "a8b1e0d3b57f",
            "China’s Red Cross is to provide aid to Ukraine",
            (
                told(
                    "003",
                    "provide a batch of aid",
                    "provide",
                    kind="aid",
                    status="planned",
                    when=When(date(2022, 3, 7), None, "open"),
                    basis="plan",
                    announced=date(2022, 3, 7),
                    speaker=Name("Wang Yi", "person"),
                ),
            ),
            (CHINA, RED_CROSS, UKRAINE),
            weight=3.0,
            announced=date(2022, 3, 7),
        ),
        event(
            "b9c1e0d3b57f",
            "Vladimir Putin meets Xi Jinping",
            (
                told(
                    "003",
                    "Putin met Chinese President",
                    "met",
                    kind="consult",
                    time=("last month", "last-month"),
                    when=february,
                    basis="coarse",
                ),
                told(
                    "003",
                    "After Putin and Xi Jinping met",
                    "met",
                    kind="consult",
                    time=("in February", "month"),
                    when=february,
                    basis="coarse",
                ),
            ),
            (PUTIN, XI),
            weight=3.5,
            places=("Beijing",),
        ),
        event(
            "ca11e0d3b57f",
            "Xi Jinping is to secure a third term",
            (
                told(
                    "003",
                    "unprecedented third leadership term",
                    "secure",
                    kind="appoint",
                    status="planned",
                    time=("in the autumn", "season"),
                    when=autumn,
                    basis="plan",
                ),
            ),
            (XI,),
            weight=2.5,
        ),
        event(
            "db21e0d3b57f",
            "Beijing denounces a report",
            (
                told(
                    "003",
                    "Beijing on Thursday denounced",
                    "denounced",
                    kind="reject",
                    time=("on Thursday", "weekday"),
                    when=day("2022-03-03"),
                    basis="own-clause",
                ),
            ),
            (CHINA,),
            weight=2.2,
        ),
    )


@pytest.fixture
def timeline() -> Timeline:
    """Nine events and one without a date, from four articles."""
    undated = event(
        "ec31e0d3b57f",
        "China endorses Russia’s opposition to NATO expansion",
        (told("003", "China endorsed Russia", "endorsed", kind="support", bounds=When(None, date(2022, 3, 7), "open")),),
        (CHINA, RUSSIA),
        when=None,
        bounds=When(None, date(2022, 3, 7), "open"),
    )
    dated = sorted(_events(), key=lambda found: (found.when.first or date.max, found.when.last or date.max, -found.weight))  # type: ignore[union-attr]
    return Timeline(tuple(ARTICLES[key] for key in ("000", "002", "001", "003")), tuple(dated), (undated,))


@pytest.fixture
def settings() -> SiteSettings:
    """A site with an address and a lede."""
    return replace(
        SiteSettings(),
        title="China and the war in Ukraine",
        about="What happened between Beijing, Moscow and Kyiv, as four newsrooms told it.",
        url="https://example.org/timeline/",
    )
