"""Where an act took place that names nobody and no place."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from generator.dates import tag
from generator.events import extract
from generator.language import Parser
from generator.records import Article

_LEAD = "A huge fire destroyed a warehouse in Oslo on Sunday. "


@pytest.mark.parametrize(
    ("text", "trigger", "expected"),
    [
        pytest.param("A bomb ripped through a building next to the embassy in Oslo on Sunday.", "ripped", {"Oslo"},
                     id="by a noun of its own clause"),
        pytest.param("On Sunday four people were killed in a blast that took place near a bank in Oslo.", "killed", {"Oslo"},
                     id="by what is told of its event noun"),
        pytest.param("A man was arrested on Sunday over a blast in Oslo.", "arrested", set(), id="not by that of another deed"),
        pytest.param(f"{_LEAD}Police arrested two men on Monday.", "arrested", {"Oslo"}, id="by the lead of its story"),
        pytest.param(f"{_LEAD}Residents returned to their homes on Monday.", "returned", {"Oslo"},
                     id="where people of the place do it"),
        pytest.param(f"{_LEAD}Investors bought two ships on Monday.", "bought", set(), id="not where it may be done anywhere"),
        pytest.param(f"{_LEAD}A similar blaze was put out in Lima. Police arrested two men on Monday.", "arrested", set(),
                     id="not beside another place"),
        pytest.param(f"{_LEAD}In the capital, Ulm, thousands wept. Police arrested two men on Monday.", "arrested", set(),
                     id="not where the text has gone elsewhere"),
        pytest.param(f"{_LEAD}Elsewhere, thousands wept. Police arrested two men on Monday.", "arrested", set(),
                     id="not where a sentence begins by going elsewhere"),
        pytest.param("A court in Oslo jailed a man on Monday. Two sailors drowned on Sunday.", "drowned", set(),
                     id="not by the court of a deed"),
        pytest.param(f"{_LEAD}Police arrested two men in 2009.", "arrested", set(), id="not long before the story"),
        pytest.param(f"{_LEAD}Police arrested Ann Lee on Monday.", "arrested", set(), id="not where somebody is named"),
        pytest.param("Ann Lee opened a shop in Oslo on Sunday. Police arrested two men on Monday.", "arrested", set(),
                     id="not by a lead in which nothing befell anybody"),
        pytest.param("A huge fire destroyed a warehouse in suburban Oslo on Sunday. Police arrested two men on Monday.",
                     "arrested", set(), id="not by a place beside which it was"),
        pytest.param("Fires broke out in Oslo and Lima on Sunday. Police arrested two men on Monday.", "arrested", set(),
                     id="not by one of two places"),
        pytest.param("Fires broke out in Asia on Sunday. Police arrested two men on Monday.", "arrested", set(),
                     id="not by a continent"),
    ],
)  # fmt: skip
def test_who_names_nobody_acts_where_the_story_is(
    parser: Parser, make_article: Callable[..., Article], text: str, trigger: str, expected: set[str]
) -> None:
    """An act that names nobody has its clause's place, else that of the story told in those days."""
    article = make_article(text, "2022-03-08")
    found = [m for m in extract(article, parser.parse(article), tag(article)) if m.trigger.text == trigger][-1]
    assert set(found.setting) == expected
    assert not found.places


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("A huge fire destroyed a warehouse on Sunday.", {"Lima"}, id="where the lead tells no place"),
        pytest.param("A huge fire swept northern Norway on Sunday.", set(), id="not where it tells another roughly"),
        pytest.param("A huge fire destroyed a warehouse in Oslo on Sunday.", set(), id="not where it tells another"),
        pytest.param("A bank bought two ships on Sunday.", set(), id="not where nothing befell anybody"),
    ],
)
def test_a_dateline_is_where_it_happened(
    parser: Parser, make_article: Callable[..., Article], text: str, expected: set[str]
) -> None:
    """What befell somebody is reported from where it happened."""
    article = make_article(f"{text} Police arrested two men on Monday.", "2022-03-08")
    article = replace(article, paragraphs=(replace(article.paragraphs[0], dateline="LIMA, Peru"),))
    (found,) = [m for m in extract(article, parser.parse(article), tag(article)) if m.trigger.text == "arrested"]
    assert set(found.setting) == expected
