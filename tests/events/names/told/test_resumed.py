"""Whom "it", "the companies", "a company spokesman" and "the actress" go on about."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from generator.events import extract
from generator.language import Parser
from generator.records import Article


@pytest.mark.parametrize(
    ("text", "trigger", "expected"),
    [
        pytest.param(
            "Halden Motors shut a plant. In May, it announced job cuts.", "announced", {"Halden Motors"}, id="in front"
        ),
        pytest.param("Halden Motors shut a plant. Sales fell sharply, it said.", "said", {"Halden Motors"}, id="at the end"),
        pytest.param(
            "Halden Motors and Fjord Bank agreed. The companies said talks went on.",
            "said",
            {"Halden Motors", "Fjord Bank"},
            id="two companies",
        ),
        pytest.param(
            "Halden Motors shut a plant. The steel concern said it was old.",
            "said",
            {"Halden Motors"},
            id="a concern with a trade",
        ),
        pytest.param("Halden Motors shut a plant. The concern grew.", "grew", set(), id="a concern that is a worry"),
        pytest.param(
            "Sun Motors Inc. shut a plant. Sun said it was old.", "said", {"Sun Motors Inc."}, id="a firm's first word"
        ),
        pytest.param(
            "Delta Motors Inc. shut a plant. Delta said it was old.",
            "said",
            {"Delta Motors Inc."},
            id="a firm's first word that is a landscape's",
        ),
        pytest.param(
            "Transocean, owner of the rig, organized the event. Police thanked Transocean.",
            "organized",
            {"Transocean"},
            id="a name that the tagger takes for an adjective",
        ),
        pytest.param(
            "“It is over,” said President Anna Berg. The Norwegian leader left.",
            "left",
            {"Anna Berg"},
            id="whose account it is",
        ),
        pytest.param("Police met President Anna Berg. The Irish leader left.", "left", {"Ireland"}, id="not any president"),
        pytest.param("The Irish opposition leader left.", "left", set(), id="no head of a state"),
        pytest.param("Anna Berg and Ida Moe agreed. The companies said no.", "said", set(), id="two who are none"),
        pytest.param(
            "Halden Motors shut a plant. A company spokesman said it was old.", "said", {"Halden Motors"}, id="its spokesman"
        ),
        pytest.param(
            "Anna Berg left the clinic. The actress returned on Monday.", "returned", {"Anna Berg"}, id="by her trade"
        ),
        pytest.param("Police found Anna Berg. The driver fled.", "fled", set(), id="not by what anybody may be"),
        pytest.param(
            "Anna Berg left with Ida Moe. Both sang. The actress returned.", "returned", set(), id="not where two may be"
        ),
    ],
)
def test_whom_the_text_goes_on_about(
    parser: Parser, make_article: Callable[..., Article], text: str, trigger: str, expected: set[str]
) -> None:
    """Who was named a sentence before takes part in what is told of him by a pronoun or a plain noun."""
    article = make_article(text, "2022-03-07")
    found = [m for m in extract(article, parser.parse(article), ()) if m.trigger.text == trigger][-1]
    assert {one.name.name for one in found.participants} == expected
