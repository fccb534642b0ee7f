"""Atom, JSON Feed, calendar and JSON-LD, each by the grammar of its format."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from datetime import date
from pathlib import Path

import jsonschema
import pytest
from icalendar import Calendar
from lxml import etree

from generator.records import Status, Timeline
from generator.site import Page, SiteSettings, pages

GRAMMARS = Path(__file__).parent / "grammars"
ATOM = {"a": "http://www.w3.org/2005/Atom"}


@pytest.fixture
def files(timeline: Timeline, settings: SiteSettings) -> dict[str, Page]:
    return {page.path: page for page in pages(timeline, settings)}


def valid(document: object, schema: str) -> None:
    grammar = json.loads((GRAMMARS / schema).read_text(encoding="utf-8"))
    jsonschema.Draft202012Validator(grammar, format_checker=jsonschema.FormatChecker()).validate(document)


def as_bytes(page: Page) -> bytes:
    return page.text if isinstance(page.text, bytes) else page.text.encode()


def test_every_atom_feed_is_valid(files: dict[str, Page]) -> None:
    """Each feed follows RFC 4287, and no two entries share an id."""
    grammar = etree.RelaxNG(etree.parse(GRAMMARS / "atom.rng"))
    feeds = [path for path in files if path.endswith(".xml")]
    assert sorted(feeds) == ["feed.xml", "feeds/kinds/consult.xml", "feeds/people/wang-yi.xml", "feeds/places/china.xml"]
    for path in feeds:
        tree = etree.fromstring(as_bytes(files[path]))
        assert grammar.validate(tree), grammar.error_log
        ids = tree.xpath("//a:entry/a:id/text()", namespaces=ATOM)
        assert len(ids) == len(set(ids)) > 0


def test_the_grammar_refuses_a_feed_without_dates(files: dict[str, Page]) -> None:
    """The grammar can fail: an entry must say when it was updated."""
    tree = etree.fromstring(re.sub(rb"<updated>[^<]*</updated>", b"", as_bytes(files["feed.xml"])))
    assert not etree.RelaxNG(etree.parse(GRAMMARS / "atom.rng")).validate(tree)


def test_a_feed_follows_the_day_of_adding_not_of_happening(timeline: Timeline, settings: SiteSettings) -> None:
    """An old event that was added last comes first, under the newest date of the feed."""
    late = replace(timeline.articles[-1], added=date(2026, 12, 24))
    made = replace(timeline, articles=(*timeline.articles[:-1], late))
    text = next(as_bytes(page) for page in pages(made, settings) if page.path == "feed.xml")
    tree = etree.fromstring(text)
    first = tree.xpath("//a:entry[1]/a:published/text()", namespaces=ATOM)
    assert first == tree.xpath("/a:feed/a:updated/text()", namespaces=ATOM) == ["2026-12-24T00:00:00+00:00"]
    titles = tree.xpath("//a:entry/a:title/text()", namespaces=ATOM)
    assert titles.index("Vladimir Putin meets Xi Jinping") < titles.index("Wang Yi and Sergei Lavrov hold telephone talks")


def test_the_json_feed_is_valid(files: dict[str, Page]) -> None:
    """The JSON feed follows version 1.1, with one item for each event."""
    document = json.loads(as_bytes(files["feed.json"]))
    valid(document, "jsonfeed.schema.json")
    assert len(document["items"]) == 10


def test_a_feed_holds_no_more_than_it_may(timeline: Timeline, settings: SiteSettings) -> None:
    """`feed_entries` bounds every feed."""
    made = {page.path: page for page in pages(timeline, replace(settings, feed_entries=2))}
    assert len(json.loads(as_bytes(made["feed.json"]))["items"]) == 2


def test_the_calendar_holds_known_days_alone(files: dict[str, Page]) -> None:
    """All-day entries, one for each event whose day is known; weeks, months and open dates have none."""
    calendar = Calendar.from_ical(as_bytes(files["data/timeline.ics"]))
    assert calendar["version"] == "2.0"
    assert calendar["prodid"]
    entries = calendar.walk("VEVENT")
    assert len(entries) == 5
    for entry in entries:
        assert isinstance(entry.decoded("dtstart"), date)
        assert (entry.decoded("dtend") - entry.decoded("dtstart")).days == 1
        assert entry["uid"]
        assert entry["dtstamp"]
    assert all(len(line) <= 75 for line in as_bytes(files["data/timeline.ics"]).split(b"\r\n"))


@pytest.mark.parametrize(
    ("status", "words", "tentative"),
    [
        pytest.param("happened", "(day stated)", False, id="what happened is told without a word"),
        pytest.param("planned", "(planned, day stated)", True, id="a plan is called one"),
        pytest.param("possible", "(said to be possible, day stated)", True, id="what may be is called so"),
        pytest.param("denied", "(denied, day stated)", False, id="what is denied is called so"),
    ],
)
def test_nobody_takes_for_a_deed_what_is_none(
    timeline: Timeline, settings: SiteSettings, status: Status, words: str, tentative: bool
) -> None:
    """Feeds and calendar say of each event whether it happened, for there is no mark beside their titles."""
    event = replace(next(event for event in timeline.events if event.id == "e6f1e0d3b57f"), status=status)
    made = {page.path: page for page in pages(replace(timeline, events=(event,), undated=()), settings)}
    assert words in as_bytes(made["feed.xml"]).decode()
    assert words in json.loads(as_bytes(made["feed.json"]))["items"][0]["content_text"]
    (entry,) = Calendar.from_ical(as_bytes(made["data/timeline.ics"])).walk("VEVENT")
    assert words in entry["description"]
    assert (entry.get("status") == "TENTATIVE") is tentative


def test_every_stub_holds_valid_facts_and_leads_to_the_card(files: dict[str, Page]) -> None:
    """Every id of an event, its own and its mentions', has a page with og tags, JSON-LD and a way to the card."""
    stubs = [page for path, page in files.items() if path.startswith("e/")]
    assert len(stubs) == 12
    for stub in stubs:
        text = str(stub.text)
        found = re.search(r'<script type="application/ld\+json">(.*?)</script>', text, re.DOTALL)
        assert found
        valid(json.loads(found.group(1)), "article.schema.json")
        assert '<meta property="og:title"' in text
        goal = re.search(r'<a href="\.\./\.\./([^"#]+)/#(e-[0-9a-f]+)">', text)
        assert goal
        page = next(files[path] for path in (f"{goal.group(1)}/index.md", f"{goal.group(1)}.md") if path in files)
        assert f"{{ #{goal.group(2)} }}" in str(page.text)


def test_a_title_cannot_close_the_script_of_a_stub(timeline: Timeline, settings: SiteSettings) -> None:
    """`</script>` in a title stays text."""
    event = replace(timeline.events[0], title="</script><b>x")
    made = pages(replace(timeline, events=(event, *timeline.events[1:])), settings)
    text = next(str(page.text) for page in made if page.path == f"e/{event.id}/index.html")
    assert text.count("</script>") == 1
    assert "<b>" not in text
