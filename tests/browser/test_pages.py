"""Every kind of page, opened in a real browser: wide and narrow, light and dark, looked at by checkers."""

from __future__ import annotations

import gzip
import json
import subprocess
from collections.abc import Callable
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from playwright.sync_api import Page

from generator.corpus import read

KINDS = {
    "front page": "",
    "year": "2022/",
    "month": "2022/02/",
    "month of folded statements": "2022/03/",
    "people": "people/",
    "person": "people/wang-yi/",
    "places": "places/",
    "place": "places/china/",
    "kinds": "kinds/",
    "kind": "kinds/consult/",
    "sources": "sources/",
    "source": "sources/002-b11587c0ee62b60d/",
    "explore": "explore/",
    "compare": "compare/",
    "undated": "undated/",
    "changes": "changes/",
    "data": "data/",
    "about": "about/",
}
NARROW, MIDDLE, WIDE = WIDTHS = (360, 768, 1440)
BUDGET = 200_000
"""Bytes, compressed, of the front page or a month's with all that it loads."""
OF_THE_THEME = ("“autocomplete”", "“for” attribute of the “label” element", "“tabindex” on element “label”")
"""Habits of Material that the HTML checker minds: autocomplete and labels of the hidden switches behind its menus."""

ALL_LAID_OUT = "article, section, li { content-visibility: visible !important }"
"""The accessibility checker measures what stands where, so it is shown what a reader sees who comes that far."""

NewPage = Callable[..., Page]


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("path", KINDS.values(), ids=KINDS.keys())
def test_every_kind_of_page_is_sound(new_page: NewPage, axe: str, path: str, scheme: str) -> None:
    """No script error, no request elsewhere; no scrolling sideways at any width; narrow and wide, all of WCAG 2.2 A and AA."""
    page = new_page(path, width=WIDTHS[0], color_scheme=scheme, reduced_motion="reduce")
    page.wait_for_load_state("load")
    assert page.locator("h1").count() == 1
    page.add_style_tag(content=ALL_LAID_OUT)
    page.evaluate(axe)
    for width in WIDTHS:
        page.set_viewport_size({"width": width, "height": 900})
        assert page.evaluate("document.documentElement.scrollWidth") <= width
        assert width == MIDDLE or broken(page) == []
    assert page.faults == []  # type: ignore[attr-defined]


def broken(page: Page) -> list[str]:
    """The rules of WCAG 2.2, A and AA, that a page breaks, and where."""
    tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa"]
    found = page.evaluate("tags => axe.run({ runOnly: tags, resultTypes: ['violations'] })", tags)
    return [f"{rule['id']}: {node['html'][:160]}" for rule in found["violations"] for node in rule["nodes"]]


def test_open_folds_are_sound_too(new_page: NewPage, axe: str) -> None:
    """What stands inside details is checked with every fold open; a wide table scrolls by itself, not with the page."""
    page = new_page("2022/02/", width=WIDTHS[0], reduced_motion="reduce")
    page.evaluate("document.querySelectorAll('details').forEach(box => { box.open = true })")
    page.add_style_tag(content=ALL_LAID_OUT)
    page.evaluate(axe)
    for width in WIDTHS:
        page.set_viewport_size({"width": width, "height": 900})
        assert page.evaluate("document.documentElement.scrollWidth") <= width
        assert broken(page) == []
    names = page.eval_on_selector_all("[role=region]", "found => found.map(one => one.getAttribute('aria-label'))")
    assert len(names) == len(set(names))


def test_every_page_is_valid_html(site: Path, html_checker: list[str]) -> None:
    """The Nu Html Checker finds no error of our making, on any page or stub."""
    command = [*html_checker, "--errors-only", "--skip-non-html", "--format", "json", str(site)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    messages = json.loads(done.stderr)["messages"]
    ours = [
        f"{m['url']}:{m['lastLine']} {m['message']}"
        for m in messages
        if not any(habit in m["message"] for habit in OF_THE_THEME)
    ]
    assert messages, "the checker knows the theme's habits, so that silence would mean it did not run"
    assert ours == []


def test_every_link_of_the_site_is_live(site: Path, built_site: ModuleType) -> None:
    """The check that stands before publication passes: links, anchors, ids, nothing fetched from elsewhere."""
    assert list(built_site.faults(site)) == []


def test_a_hidden_table_of_contents_is_left_out(site: Path) -> None:
    """A page of cards carries no list of its headings that nobody sees; the hand-written ones keep theirs."""
    with_toc = {path.parent.relative_to(site) for path in site.rglob("index.html") if 'component="toc"' in path.read_text()}
    assert Path("about/site") in with_toc
    assert not {Path("2022"), Path("2022/02"), Path("people/wang-yi"), Path("undated")} & with_toc


def test_every_page_can_be_walked_to_without_scripts(site: Path) -> None:
    """From the front page, plain links lead to every page that there is, and by permanent links to every event's stub."""
    from bs4 import BeautifulSoup

    seen, waiting = set(), ["index.html"]
    while waiting:
        path = waiting.pop()
        if path in seen:
            continue
        seen.add(path)
        soup = BeautifulSoup((site / path).read_text(encoding="utf-8"), "html.parser")
        for link in soup.select("a[href]"):
            goal = str(link["href"]).partition("#")[0].partition("?")[0]
            if goal and ":" not in goal:
                target = (site / path).parent.joinpath(goal).resolve()
                target = target / "index.html" if target.is_dir() else target
                if target.suffix == ".html" and target.is_file():
                    waiting.append(target.relative_to(site.resolve()).as_posix())
    events = json.loads((site / "data/events.json").read_text(encoding="utf-8"))
    aliases = {f"e/{alias}/index.html" for event in events["events"] + events["undated"] for alias in event["aliases"]}
    everything = {path.relative_to(site).as_posix() for path in site.rglob("*.html")} - {"404.html"} - aliases
    assert everything - seen == set()


def test_every_event_stands_on_its_page_word_for_word(site: Path, new_page: NewPage) -> None:
    """Each event has a card at its address, with every quote verbatim and the reading of its date."""
    document: dict[str, Any] = json.loads((site / "data/events.json").read_text(encoding="utf-8"))
    index = json.loads((site / "explore/index.json").read_text(encoding="utf-8"))
    pages = {row[0]: index["pages"][row[index["columns"].index("page")]] for row in index["events"]}
    cards: dict[str, str] = {}
    for path in sorted(set(pages.values())):
        page = new_page(path, java_script_enabled=False)
        read = "cards => cards.map(card => [card.querySelector('h3').id, card.textContent])"
        cards |= {name: " ".join(text.split()) for name, text in page.locator("article.event:has(h3[id])").evaluate_all(read)}
    for event in document["events"] + document["undated"]:
        text = cards[f"e-{event['id']}"]
        assert ("How this date was read" if event["date"] else "Why it has no date") in text
        for mention in event["mentions"]:
            assert " ".join(mention["quote"]["text"].split()) in text


def test_every_quote_of_the_site_stands_in_its_article(site: Path) -> None:
    """The offsets of each quote and of each trigger cut just these words out of the article's body."""
    document = json.loads((site / "data/events.json").read_text(encoding="utf-8"))
    bodies = {article.id: article.body for article in read(site.parent / "corpus").articles}
    mentions = [mention for event in document["events"] + document["undated"] for mention in event["mentions"]]
    assert len(mentions) > 100
    for mention in mentions:
        for span in (mention["quote"], mention["trigger"], mention["when"]):
            assert span is None or span["text"] == bodies[mention["article"]][span["start"] : span["end"]]


def test_every_date_of_the_site_is_explained(site: Path, new_page: NewPage) -> None:
    """Each card tells how it came to its date: the words and the date they gave, or why there is none."""
    document = json.loads((site / "data/events.json").read_text(encoding="utf-8"))
    index = json.loads((site / "explore/index.json").read_text(encoding="utf-8"))
    pages = {index["pages"][row[index["columns"].index("page")]] for row in index["events"]}
    reasons: dict[str, list[str]] = {}
    for path in sorted(pages):
        page = new_page(path, java_script_enabled=False)
        script = (
            "cards => cards.map(c => [c.querySelector('h3').id, [...c.querySelectorAll('.how li')].map(li => li.textContent)])"
        )
        reasons |= dict(page.locator("article.event:has(h3[id])").evaluate_all(script))
    for event in document["events"]:
        told = reasons[f"e-{event['id']}"]
        assert told
        assert all("→ " in reason and "no date" not in reason for reason in told)
        phrases = [m["when"]["text"] for m in event["mentions"] if m["when"] and m["date"]]
        assert all(any(" ".join(phrase.split()) in reason for reason in told) for phrase in phrases)
    for event in document["undated"]:
        assert all("no date" in reason for reason in reasons[f"e-{event['id']}"])


@pytest.mark.parametrize("path", ["", "2022/02/"], ids=["front page", "month"])
def test_a_page_loads_little(new_page: NewPage, path: str) -> None:
    """A page and all that it loads by itself weigh less than the budget, compressed."""
    page = new_page("about/")
    sizes: dict[str, int] = {}

    def weigh(reply: Any) -> None:
        sizes[reply.url] = len(gzip.compress(reply.body()))

    page.on("response", weigh)
    page.goto(page.url.removesuffix("about/") + path, wait_until="networkidle")
    assert not any("search_index" in url for url in sizes)
    assert sum(sizes.values()) < BUDGET, sizes
