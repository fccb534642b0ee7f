"""What has no date stands on its article's page, is listed, and is counted where the list is full."""

from __future__ import annotations

from dataclasses import replace

import pytest

from generator.records import Timeline
from generator.site import SiteSettings, pages
from generator.site.edition import edition


@pytest.fixture
def many(timeline: Timeline) -> Timeline:
    """The timeline with thirty events without a date, twenty from one article and ten from another."""
    (event,) = timeline.undated
    mention = event.mentions[0]
    others = [article.id for article in timeline.articles if article.id != mention.article]
    made = [
        replace(
            event,
            id=f"ab{at:04x}",
            aliases=(),
            mentions=(mention if at % 3 else replace(mention, article=others[0], quote=mention.quote),),
        )
        for at in range(30)
    ]
    return replace(timeline, undated=tuple(made))


def test_an_undated_event_stands_on_its_article_s_page(timeline: Timeline, settings: SiteSettings) -> None:
    """Its card, with the reason for which it has no date, is among the article's events, and nowhere else."""
    (event,) = timeline.undated
    target = edition(timeline, settings).shelf.targets[event.id]
    page, _, anchor = target.partition("#")
    texts = {made.path: str(made.text) for made in pages(timeline, settings)}
    assert page.startswith("sources/")
    assert [path for path, text in texts.items() if f"{{ #{anchor} }}" in text] == [page]
    assert "Why it has no date" in texts[page]


def test_the_list_is_by_article_and_leads_to_every_card(many: Timeline, settings: SiteSettings) -> None:
    """Each article with its count and its events' titles, linked."""
    text = next(str(page.text) for page in pages(many, settings) if page.path == "undated/index.md")
    assert text.count('class="of-article"') == 2
    assert "20 entries" in text
    assert "ten entries" in text
    assert all(f"/#e-{event.id}" in text for event in many.undated)


def test_a_full_list_still_counts_what_it_leaves_to_the_articles_pages(many: Timeline, settings: SiteSettings) -> None:
    """Beyond the longest list an article is named and counted, and its page holds the cards."""
    made = {page.path: str(page.text) for page in pages(many, replace(settings, list_limit=15))}
    text = made["undated/index.md"]
    assert "20 entries" in text
    assert "ten entries" in text
    assert not all(f"/#e-{event.id}" in text for event in many.undated)
    assert all(any(f"{{ #e-{event.id} }}" in page for page in made.values()) for event in many.undated)
