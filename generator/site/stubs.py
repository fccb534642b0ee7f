"""The permanent address of each event and of each of its mentions: a tiny page that leads to the card.

It holds what other programs ask for: a description, og tags, and schema.org's `Article` with what it is about.
"""

import json
from collections.abc import Iterator

from generator.records import Event

from .cite import permanent
from .edition import Edition
from .feeds import summary
from .links import address
from .page import Page
from .render import render


def stub_pages(site: Edition) -> Iterator[Page]:
    """`e/<id>/index.html` for every event, and for every id that leads to it."""
    for event in site.events:
        told = summary(event, site)
        facts = json.dumps(json_ld(event, site), ensure_ascii=False).replace("<", "\\u003c")
        target = site.shelf.targets[event.id]
        for identity in dict.fromkeys((event.id, *event.aliases)):
            yield render(
                f"e/{identity}/index.html",
                "stub.html.jinja",
                event=event,
                summary=told,
                target=target,
                canonical=f"{site.settings.url}{address(target)}" if site.settings.url else "",
                permanent=permanent(event.id, site.settings),
                facts=facts,
                settings=site.settings,
            )


def json_ld(event: Event, site: Edition) -> dict[str, object]:
    """An event as schema.org's `Article`: its subjects, the time it refers to, and what it is based on."""
    articles = [site.articles[key] for key in dict.fromkeys(mention.article for mention in event.mentions)]
    facts: dict[str, object] = {
        "@context": "https://schema.org",
        "@type": "Article",
        "@id": permanent(event.id, site.settings),
        "headline": event.title,
        "inLanguage": "en",
        "isPartOf": {"@type": "WebSite", "name": site.settings.title, "url": site.settings.url or "./"},
        "datePublished": site.added(event).isoformat(),
        "dateModified": site.updated(event).isoformat(),
        "about": [_thing(entity.kind, entity.name) for entity in event.participants]
        + [{"@type": "Place", "name": place} for place in event.places],
        "citation": [
            {"@type": "NewsArticle", "headline": article.title}
            | ({"publisher": {"@type": "Organization", "name": article.source}} if article.source else {})
            | ({"url": article.url} if article.url else {})
            for article in articles
        ],
    }
    if event.when and event.when.first:
        facts["contentReferenceTime"] = event.when.first.isoformat()
    if event.when and event.when.first and event.when.last:
        facts["temporalCoverage"] = f"{event.when.first}/{event.when.last}"
    return facts


_TYPES = {"person": "Person", "organisation": "Organization", "country": "Country", "place": "Place"}


def _thing(kind: str, name: str) -> dict[str, str]:
    return {"@type": _TYPES[kind], "name": name}
