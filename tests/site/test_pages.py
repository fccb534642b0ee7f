"""The site as a whole: the same bytes each time, links that lead somewhere, quotes that stand in their articles."""

from __future__ import annotations

import html
import json
import posixpath
import re
from dataclasses import replace
from pathlib import Path

import pytest

from generator.records import Article, Timeline
from generator.site import Page, SiteSettings, pages
from generator.site.links import address

GOLDEN = Path(__file__).parents[1] / "golden"
LINK = re.compile(r"\]\(([^)\s]+)\)")


@pytest.fixture
def made(timeline: Timeline, settings: SiteSettings) -> tuple[Page, ...]:
    return pages(timeline, settings)


def test_the_same_timeline_gives_the_same_bytes(timeline: Timeline, settings: SiteSettings, made: tuple[Page, ...]) -> None:
    """Pages come sorted by path, each path once, and a second run gives them all again."""
    paths = [page.path for page in made]
    assert paths == sorted(set(paths))
    assert pages(timeline, settings) == made


def test_every_link_has_a_page_and_an_anchor(made: tuple[Page, ...]) -> None:
    """Each Markdown link leads to a file of the site, and its anchor to a heading there."""
    texts = {page.path: str(page.text) for page in made} | {"about/index.md": ""}
    checked = 0
    for page in made:
        for link in LINK.findall(str(page.text)) if page.path.endswith(".md") else ():
            path, _, anchor = link.partition("#")
            goal = posixpath.normpath(posixpath.join(posixpath.dirname(page.path), path)) if path else page.path
            assert goal in texts, (page.path, link)
            assert not anchor or f"{{ #{anchor}" in texts[goal], (page.path, link)
            checked += 1
    assert checked > 100


def test_every_quote_is_shown_verbatim(timeline: Timeline, made: tuple[Page, ...]) -> None:
    """Each mention's sentence stands on its event's page, its marks taken off, word for word."""
    bodies = {article.id: article.body for article in timeline.articles}
    texts = {page.path: plain(str(page.text)) for page in made if page.path.endswith(".md")}
    for event in timeline.events:
        for mention in event.mentions:
            quote = bodies[mention.article][mention.quote.start : mention.quote.end]
            assert any(" ".join(quote.split()) in text for text in texts.values()), quote


def plain(text: str) -> str:
    return html.unescape(re.sub(r"</?mark[^>]*>", "", text))


def test_full_text_stands_only_where_it_may(timeline: Timeline, settings: SiteSettings) -> None:
    """An article is printed in full if its front matter says so and the site's policy agrees."""
    full = tuple(replace(article, text="full") for article in timeline.articles)
    path = "sources/000-946a9d55d64ebcad.md"
    for articles, policy, expected in [(timeline.articles, "article", False), (full, "article", True), (full, "quotes", False)]:
        made = pages(replace(timeline, articles=articles), replace(settings, text=policy))  # type: ignore[arg-type]
        text = next(str(page.text) for page in made if page.path == path)
        assert ("In a televised address" in text) is expected


def test_the_explore_index_names_what_it_counts(made: tuple[Page, ...]) -> None:
    """Rows have the columns they promise, seats that exist, and pages that hold their cards."""
    index = json.loads(next(str(page.text) for page in made if page.path == "explore/index.json"))
    texts = {address(page.path): str(page.text) for page in made}
    assert len(index["events"]) == 10
    for row in index["events"]:
        event = dict(zip(index["columns"], row, strict=True))
        assert all(seat < len(index["who"]) for seat in event["who"])
        assert f"{{ #e-{event['id']} }}" in texts[index["pages"][event["page"]]]


def test_a_group_with_few_events_stands_in_the_index(timeline: Timeline, settings: SiteSettings) -> None:
    """From `page_events` on a person has a page; below, the index lists their events."""
    few = {page.path for page in pages(timeline, replace(settings, page_events=3))}
    all_of_them = {page.path for page in pages(timeline, replace(settings, page_events=1))}
    assert "people/wang-yi.md" in few
    assert "people/dmytro-kuleba.md" not in few
    assert "people/dmytro-kuleba.md" in all_of_them


def test_copies_of_one_story_name_each_other(timeline: Timeline, settings: SiteSettings) -> None:
    """An article printed elsewhere too says where."""
    twin = Article("twin", "The same", timeline.articles[0].body, source="The Paper", added=timeline.articles[0].added)
    copies = ((timeline.articles[0].id, "twin"),)
    made = pages(replace(timeline, articles=(*timeline.articles, twin), copies=copies), settings)
    text = next(str(page.text) for page in made if page.path == "sources/000-946a9d55d64ebcad.md")
    assert "The same story was printed in: [The Paper](twin.md)" in text


def test_those_without_a_name_stand_beside_the_named(timeline: Timeline, settings: SiteSettings) -> None:
    """Four of them at most, without a link, for they have no page; not those whom the title tells."""
    words = ("police", "a reader", "two men", "a crowd", "three nurses", "a fifth")
    first = replace(timeline.events[0], title="Reader calls in", unnamed=words)
    made = pages(replace(timeline, events=(first, *timeline.events[1:])), settings)
    text = "".join(str(page.text) for page in made)
    assert " · police · two men · a crowd · three nurses" in text
    assert "nurses · a fifth" not in text


def test_cards_far_down_a_long_page_wait(timeline: Timeline, settings: SiteSettings) -> None:
    """The first forty cards of a page are laid out at once; those below when the reader comes near."""
    event = next(event for event in timeline.events if event.when and event.when.days == 1)
    assert event.when
    assert event.when.first
    many = tuple(replace(event, id=f"{number:012x}") for number in range(43))
    month = f"{event.when.first:%Y/%m}/index.md"
    text = next(str(page.text) for page in pages(replace(timeline, events=many), settings) if page.path == month)
    assert re.findall(r'class="event( far)? f-', text) == [""] * 40 + [" far"] * 3


def test_of_many_articles_the_first_six_are_unfolded(timeline: Timeline, settings: SiteSettings) -> None:
    """An event that hundreds of papers tell of shows six of them; the rest is folded, and told of beside the comparison."""
    event = timeline.events[1]
    first = next(article for article in timeline.articles if article.id == event.mentions[0].article)
    papers = tuple(replace(first, id=f"p{n}", source=f"Paper {n}") for n in range(9))
    mentions = tuple(replace(event.mentions[0], article=paper.id) for paper in papers)
    event = replace(event, mentions=mentions, sources=9)
    made = {page.path: str(page.text) for page in pages(Timeline(papers, (event,), ()), settings)}
    assert event.when
    assert event.when.first
    shown, _, folded = made[f"{event.when.first:%Y/%m}/index.md"].partition("<summary>Three more articles</summary>")
    assert [text.count('<figure class="account"') for text in (shown, folded)] == [6, 3]
    assert "[Three more articles](" in made["compare/index.md"]
    assert made["compare/index.md"].count('<figure class="account"') == 6


def test_a_corpus_without_a_dated_event_says_so(timeline: Timeline, settings: SiteSettings) -> None:
    """The front page has no empty headings, and leads to what was read."""
    made = {page.path: str(page.text) for page in pages(Timeline(timeline.articles, (), ()), settings)}
    assert "No article tells of an event whose date could be read." in made["index.md"]
    assert not {"## Key events", "## Latest", "## Recently added"} & set(re.findall(r"## [\w ]+\w", made["index.md"]))
    assert "No article tells of one yet." in made["people/index.md"]
    assert "No events and statements to filter" in made["explore/index.md"]


def test_an_article_in_another_language_is_marked_as_such(timeline: Timeline, settings: SiteSettings) -> None:
    """Its title and text name their language for those who listen, and the page says why it has no events."""
    article = replace(timeline.articles[0], id="es", title="El presidente dimite", language="es", text="full")
    made = {page.path: str(page.text) for page in pages(Timeline((article,), (), ()), settings)}
    assert '# El presidente dimite { lang="es" }' in made["sources/es.md"]
    assert '[El presidente dimite](es.md){ lang="es" }' in made["sources/index.md"]
    assert 'lang="es" markdown="1"' in made["sources/es.md"]
    assert "Events are read in English articles alone." in made["sources/es.md"]
    assert '<p dir="auto">' in made["sources/es.md"]


def test_sources_that_disagree_are_told_to(timeline: Timeline, settings: SiteSettings) -> None:
    """A disagreement is named on the card and leads the compare page."""
    events = tuple(
        replace(event, agreed=False, differences=("150,000 / 200,000",)) if event.sources > 1 else event
        for event in timeline.events
    )
    made = {page.path: str(page.text) for page in pages(replace(timeline, events=events), settings)}
    assert "they disagree on the date and the number" in made["2022/02/index.md"]
    assert "sources disagree · “on Thursday”, “Thursday”" in made["2022/02/index.md"]
    assert "## The sources disagree" in made["compare/index.md"]


@pytest.mark.parametrize(
    "name", ["2022/02/index.md", "index.md", "people/wang-yi.md", "2022/index.md", "e/a1c9e0d3b57f/index.html"]
)
def test_pages_are_as_they_were(made: tuple[Page, ...], name: str, request: pytest.FixtureRequest) -> None:
    """Golden pages: run with `--update-golden`, read the difference, commit it."""
    text = next(str(page.text) for page in made if page.path == name)
    golden = GOLDEN / name.replace("/", "--")
    if request.config.getoption("--update-golden"):
        golden.write_text(text, encoding="utf-8")
    assert text == golden.read_text(encoding="utf-8")
