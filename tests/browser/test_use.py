"""What readers do: explore, fold, copy, compare, search, print, embed, follow a permanent link. All by keyboard."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

NewPage = Callable[..., Page]
CARD = re.compile(r"#e-\w+$")


def tab_to(page: Page, selector: str) -> None:
    """Press Tab until the element has the focus, as a reader without a mouse would."""
    for _ in range(400):
        page.keyboard.press("Tab")
        if page.evaluate("selector => document.activeElement.matches(selector)", selector):
            return
    pytest.fail(f"no way by keyboard to {selector}")


def counted(page: Page) -> int:
    return int(page.locator(".x-count").inner_text().split()[0].replace(",", ""))


def test_explore_by_words(new_page: NewPage) -> None:
    """Typing narrows the list and the count, and the address keeps the words."""
    page = new_page("explore/")
    page.wait_for_selector(".x-list li")
    everything = counted(page)
    tab_to(page, "#x-words")
    page.keyboard.type("lavrov")
    expect(page.locator(".x-list li").first).to_be_visible()
    assert 0 < counted(page) < everything
    page.wait_for_url("**words=lavrov")
    page.reload()
    page.wait_for_selector(".x-list li")
    assert page.input_value("#x-words") == "lavrov"
    assert counted(page) < everything


def test_explore_by_facets(new_page: NewPage) -> None:
    """A facet is chosen with the space bar; what it promised is what it brings; the focus stays."""
    page = new_page("explore/")
    page.wait_for_selector(".x-list li")
    tab_to(page, ".x-facet input[value=consult]")
    promised = int(page.locator("label:has(input[value=consult]) .figure").inner_text())
    page.keyboard.press("Space")
    assert counted(page) == promised
    assert page.evaluate("document.activeElement.value") == "consult"
    page.wait_for_url("**kind=consult")
    tab_to(page, ".x-clear")
    page.keyboard.press("Enter")
    assert counted(page) > promised
    page.wait_for_url("**/explore/")


def test_explore_by_dates(new_page: NewPage) -> None:
    """The ends of the range move with the arrow keys and speak their dates."""
    page = new_page("explore/")
    page.wait_for_selector(".x-list li")
    everything = counted(page)
    tab_to(page, ".x-low")
    before = page.get_attribute(".x-low", "aria-valuetext")
    page.keyboard.press("ArrowRight")
    assert page.get_attribute(".x-low", "aria-valuetext") != before
    assert counted(page) < everything
    page.wait_for_url("**from=2022-**")


def test_explore_leads_to_the_card(new_page: NewPage) -> None:
    """A line of the list leads to the event's card, which is open and in view."""
    page = new_page("explore/?tier=statement")
    link = page.locator(".x-list a").first
    expect(link).to_be_visible()
    # the browser may not have laid the line out yet, and would give no inner text
    title = link.text_content() or "no title"
    link.focus()
    page.keyboard.press("Enter")
    page.wait_for_url(CARD)
    heading = page.locator(f"#{page.url.partition('#')[2]}")
    expect(heading).to_have_text(title)
    expect(heading).to_be_in_viewport()


def test_explore_without_scripts_is_a_list_of_years(new_page: NewPage) -> None:
    """Without scripts the page leads on by year."""
    page = new_page("explore/", java_script_enabled=False)
    expect(page.get_by_role("link", name="2022")).to_be_visible()


def test_statements_fold_by_keyboard(new_page: NewPage) -> None:
    """Enter opens and closes a day's statements; one switch does it for all of them."""
    page = new_page("2022/03/")
    first = page.locator("details.statements").first
    was_open = first.evaluate("box => box.open")
    first.locator("> summary").focus()
    page.keyboard.press("Enter")
    assert first.evaluate("box => box.open") is not was_open
    tab_to_all = page.locator(".fold-all")
    tab_to_all.focus()
    page.keyboard.press("Enter")
    states = page.locator("details.statements").evaluate_all("boxes => boxes.map(box => box.open)")
    assert len(set(states)) == 1


def test_a_far_card_is_laid_out_when_it_comes_near(new_page: NewPage) -> None:
    """Few cards are laid out at once. Of many, those far down wait, yet an address of the last leads to it, and stays there."""
    page = new_page("2022/02/")
    kept_back = "cards => cards.filter(card => getComputedStyle(card).contentVisibility === 'auto').length"
    cards = page.locator("article.event")
    assert cards.evaluate_all(kept_back) == 0
    last = str(cards.last.get_attribute("aria-labelledby"))
    cards.evaluate_all("cards => cards.forEach(card => card.classList.add('far'))")
    assert cards.evaluate_all(kept_back) == cards.count()
    page.set_viewport_size({"width": 360, "height": 800})
    page.evaluate(f"location.hash = '{last}'")
    page.wait_for_timeout(300)
    expect(page.locator(f"#{last}")).to_be_in_viewport()


def test_the_switch_for_statements_needs_scripts(new_page: NewPage) -> None:
    """Without scripts there is no button that would do nothing."""
    assert new_page("2022/03/").locator(".fold-all").is_visible()
    assert not new_page("2022/03/", java_script_enabled=False).locator(".fold-all").is_visible()


def test_the_undated_are_filtered_by_words(new_page: NewPage) -> None:
    """Typing opens the articles that hold such entries and hides the rest; an empty field brings everything back."""
    page = new_page("undated/")
    entries = page.locator(".of-article li")
    everything = entries.count()
    tab_to(page, "#filter")
    page.keyboard.type("putin")
    found = entries.filter(visible=True)
    expect(page.get_by_role("status")).to_have_text(f"{found.count()} found")
    assert 0 < found.count() < everything
    for text in found.all_text_contents():
        assert "putin" in text.lower()
    page.fill("#filter", "")
    assert page.locator(".of-article li:not([hidden])").count() == everything


def test_statements_fold_without_scripts(new_page: NewPage) -> None:
    """A fold is the browser's own."""
    page = new_page("2022/03/", java_script_enabled=False)
    summary = page.locator("details.statements > summary").first
    was_open = page.locator("details.statements[open]").count()
    summary.focus()
    page.keyboard.press("Enter")
    assert page.locator("details.statements[open]").count() != was_open


def test_copying_a_link_and_a_citation(new_page: NewPage, address: str) -> None:
    """By keyboard: the permanent address, and each form of the citation, go to the clipboard and are announced."""
    page = new_page("2022/02/", permissions=["clipboard-read", "clipboard-write"])
    card = page.locator("article.event").first
    card.locator(".permanent button").focus()
    page.keyboard.press("Enter")
    expect(page.get_by_role("status")).to_have_text("Copied")
    identity = str(card.get_attribute("aria-labelledby")).removeprefix("e-")
    assert page.evaluate("navigator.clipboard.readText()") == f"{address}e/{identity}/"
    card.locator(".cite > summary").focus()
    page.keyboard.press("Enter")
    card.get_by_role("button", name="Copy CSL-JSON").focus()
    page.keyboard.press("Enter")
    (item,) = json.loads(page.evaluate("navigator.clipboard.readText()"))
    assert item["type"] == "webpage"
    assert item["URL"].endswith(f"e/{identity}/")


def test_comparing_sources_by_keyboard(new_page: NewPage) -> None:
    """An event of two sources shows them side by side, one row each."""
    page = new_page("2022/02/")
    box = page.locator("details.versions").first
    box.locator("> summary").focus()
    page.keyboard.press("Enter")
    expect(box.locator("tbody tr").nth(1)).to_be_visible()


def test_search_lands_on_the_event(new_page: NewPage) -> None:
    """The built-in search, opened and walked by keys, leads to the anchor of an event; its index came only then."""
    page = new_page("about/")
    asked: list[str] = []
    page.on("request", lambda ask: asked.append(ask.url))
    page.wait_for_load_state("networkidle")
    assert not any("search_index" in url for url in asked)
    page.keyboard.press("/")
    page.keyboard.type("lavrov talks")
    page.wait_for_selector(".md-search-result__item a")
    assert any("search_index" in url for url in asked)
    goal = page.locator(".md-search-result__link[href*='#e-']").first.get_attribute("href")
    assert goal
    page.locator(f".md-search-result__link[href='{goal}']").focus()
    page.keyboard.press("Enter")
    page.wait_for_url(CARD)
    expect(page.locator(f"#{page.url.partition('#')[2]}")).to_be_in_viewport()


def test_the_search_index_holds_no_quotes(site: Path) -> None:
    """Titles, names and summaries are searched; quotes are left out, so that the index stays small."""
    index = json.loads((site / "search/search_index.json").read_text(encoding="utf-8"))
    events = json.loads((site / "data/events.json").read_text(encoding="utf-8"))
    text = " ".join(document["text"] for document in index["docs"])
    quotes = [mention["quote"]["text"] for event in events["events"] for mention in event["mentions"]]
    assert not [quote for quote in quotes if quote in text]
    places = {document["location"] for document in index["docs"]}
    assert all(any(place.endswith(f"#e-{event['id']}") for place in places) for event in events["events"])


def test_a_permanent_address_leads_to_its_card(new_page: NewPage, site: Path) -> None:
    """An event's address, and those of its other mentions, lead to the card, even one that is folded away."""
    events = json.loads((site / "data/events.json").read_text(encoding="utf-8"))["events"]
    saying = next(event for event in events if event["tier"] == "statement" and event["date"]["first"] > "2022-02-28")
    merged = next(event for event in events if event["aliases"])
    for name, event in [(saying["id"], saying), (merged["aliases"][-1], merged)]:
        page = new_page(f"e/{name}/")
        page.wait_for_url(CARD)
        expect(page.locator(f"#e-{event['id']}")).to_be_in_viewport()


def test_print_is_a_clean_document(new_page: NewPage) -> None:
    """On paper there is no header, tab, button or fold, and ink is black, whatever the reader's scheme."""
    page = new_page("2022/03/", color_scheme="dark")
    page.emulate_media(media="print")
    assert page.locator("article.event h3").first.evaluate("title => getComputedStyle(title).color") == "rgb(0, 0, 0)"
    for gone in (".md-header", ".md-tabs", ".md-footer", ".fold-all", "aside.margin"):
        assert not page.locator(gone).first.is_visible(), gone
    kept_back = "cards => cards.filter(card => getComputedStyle(card).contentVisibility !== 'visible').length"
    assert page.locator("article.event").evaluate_all(kept_back) == 0
    page.evaluate("dispatchEvent(new Event('beforeprint'))")
    assert page.locator("details.statements:not([open])").count() == 0
    expect(page.locator("details.statements blockquote").first).to_be_visible()
    assert page.pdf()[:5] == b"%PDF-"


def test_an_embedded_page_is_bare(new_page: NewPage) -> None:
    """With `?embed` a page has no header, tabs or footer, and still has its events."""
    page = new_page("2022/02/?embed")
    for gone in (".md-header", ".md-tabs", ".md-footer"):
        assert not page.locator(gone).first.is_visible(), gone
    expect(page.locator("article.event h3").first).to_be_visible()
