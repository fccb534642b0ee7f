"""Whose business an act is that names nobody."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from generator.events import extract
from generator.language import Parser
from generator.records import Article

_STORY = "Halden Motors Inc. opened a plant. Halden Motors makes vans. "


@pytest.mark.parametrize(
    ("text", "trigger", "expected"),
    [
        pytest.param(f"{_STORY}The split was announced on Monday.", "announced", {"Halden Motors Inc."},
                     id="of the company that the article is about"),
        pytest.param(f"{_STORY}The restructuring was delayed on Monday.", "delayed", {"Halden Motors Inc."},
                     id="a thing of its own"),
        pytest.param(f"{_STORY}The mayor rejected the offer on Monday.", "rejected", set(), id="not what a mayor does"),
        pytest.param(f"{_STORY}A thief was arrested on Monday.", "arrested", set(), id="not what no company has"),
        pytest.param(f"{_STORY}The split was delayed as rain fell on Ulm Foods Inc. and Peru.", "delayed", set(),
                     id="not beside another body"),
        pytest.param(f"{_STORY}Ulm Foods Inc. opened a plant. Ulm Foods makes jam. The split was announced on Monday.",
                     "announced", set(),
                     id="not where the article is about two"),
        pytest.param("Rain fell. Halden Motors Inc. helped. Halden Motors was thanked. The split was announced on Monday.",
                     "announced", set(), id="not of whom the lead does not name"),
        pytest.param("Halden opened a plant in Peru. Halden CEO Ann Lee thanked Peru. Halden makes vans. "
                     "The split was announced on Monday.", "announced", {"Halden"},
                     id="a company by its officers, beside a country told of as often"),
        pytest.param("Ulm Savings and Loan Association opened. Ulm Savings lends. The split was announced on Monday.",
                     "announced",
                     {"Ulm Savings and Loan Association"}, id="a bank by its name"),
        pytest.param("Halden Computer opened a plant. Halden makes discs. The split was announced on Monday.", "announced",
                     {"Halden Computer"}, id="called by the first word of its name"),
        pytest.param("Halden Rovers lost to Ulm. The club, Halden Rovers, has fans. The team was promoted in 1998.", "promoted",
                     {"Halden Rovers"}, id="of the club that it is about, whatever it is called"),
        pytest.param("Halden Rovers lost. The club, Halden Rovers, has fans. The museum was opened in 1998.", "opened", set(),
                     id="not by what it is not called"),
        pytest.param("Rain fell. Halden Motors Inc. said the split was delayed on Monday.", "delayed", {"Halden Motors Inc."},
                     id="of the company that tells it"),
    ],
)  # fmt: skip
def test_business_is_of_the_company_of_its_story(
    parser: Parser, make_article: Callable[..., Article], text: str, trigger: str, expected: set[str]
) -> None:
    """What is paid or split is the one company's that the article is about, or that tells it."""
    article = make_article(text, "2022-03-08")
    found = [m for m in extract(article, parser.parse(article), ()) if m.trigger.text == trigger][-1]
    assert {one.name.name for one in found.participants} == expected
