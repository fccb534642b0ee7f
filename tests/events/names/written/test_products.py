"""Names of things that are made and sold."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from generator.events import extract
from generator.language import Parser
from generator.records import Article


@pytest.mark.parametrize(
    ("text", "trigger", "expected"),
    [
        pytest.param("Halden Motors launched the Comet.", "launched", {"Halden Motors"}, id="who launches it"),
        pytest.param(
            "Halden Motors launched the Comet. The Comet failed a test.",
            "failed",
            {"Halden Motors"},
            id="its maker where it is told of alone",
        ),
        pytest.param(
            "Halden Motors launched the Comet phone. The Comet was introduced. Users downloaded Orion. The Orion was released.",
            "downloaded",
            {"Halden Motors"},
            id="the one maker told of made the others too",
        ),
        pytest.param(
            "Halden Motors grew. Halden Motors announced the iComet. Users downloaded it. The iComet was released.",
            "released",
            {"Halden Motors"},
            id="who announces it",
        ),
        pytest.param(
            "Halden Motors grew. Halden Motors hired staff. Halden Motors moved. The iComet was released.",
            "released",
            {"Halden Motors"},
            id="the one company of the story",
        ),
        pytest.param(
            "Halden Motors launched 300 Comets. The Comet failed a test.",
            "failed",
            {"Halden Motors"},
            id="one of those that were launched",
        ),
        pytest.param("Halden Motors sold 300 Comets. Comet users sued.", "sold", {"Halden Motors"}, id="who sells it"),
        pytest.param(
            "Halden Motors launched the Comet. Ann Lee spoke of the Comet.", "spoke", {"Ann Lee"}, id="not what is spoken of"
        ),
        pytest.param("Users downloaded the Orion app. Many used it.", "downloaded", set(), id="nobody's at all"),
        pytest.param(
            "Norland Bank sued Comet. Comet launched a phone.", "sued", {"Norland Bank", "Comet"}, id="not what is sued"
        ),
    ],
)
def test_products(parser: Parser, make_article: Callable[..., Article], text: str, trigger: str, expected: set[str]) -> None:
    """For a product its maker takes part where nobody else is named, and the product itself where nobody tells who makes it."""
    article = make_article(text, "2022-03-07")
    (found,) = [m for m in extract(article, parser.parse(article), ()) if m.trigger.text == trigger]
    assert {one.name.name for one in found.participants} == expected
