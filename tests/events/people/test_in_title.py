"""Whom a title names that the grammar gives no part."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from generator.dates import tag
from generator.events import extract
from generator.language import Parser
from generator.records import Article


@pytest.mark.parametrize(
    ("text", "trigger", "expected"),
    [
        pytest.param("Anna Berg was charged with the killing.", "killing", {"Anna Berg"}, id="with whom a noun’s title begins"),
        pytest.param("Police said Anna Berg was held.", "said", {"Anna Berg"}, id="of whom somebody unnamed speaks"),
        pytest.param("Ida Moe said Anna Berg was held.", "said", {"Ida Moe", "Anna Berg"}, id="of whom somebody named speaks"),
        pytest.param(
            "Ida Moe said Halden Corp. earnings would fall.", "said", {"Ida Moe", "Halden Corp."}, id="whose figures they are"
        ),
        pytest.param(
            "Ida Moe said the US government would pay.", "said", {"Ida Moe", "United States"}, id="a state by its short form"
        ),
        pytest.param(
            "Worst storm in U.S. history hit Peru, the U.S. government said.", "storm", {"Peru"}, id="not where it was alone"
        ),
        pytest.param(
            "NBC lost staff. NBC grew. Holm, of Save NBC, met NBC.", "met", {"Holm", "NBC"}, id="what is called for is itself"
        ),
        pytest.param("Three fishermen drowned. Police met Fishermen.", "met", set(), id="no plain noun with a capital"),
        pytest.param("Analysts said aid came from Halden Corp.", "said", {"Halden Corp."}, id="from whom it comes"),
        pytest.param(
            "Karl Berg left. Ida Moe said Anna Berg was held.", "said", {"Ida Moe", "Anna Berg"}, id="not a namesake’s surname"
        ),
        pytest.param(
            "Halden Motors Inc. grew. Analysts said Halden shares rose.", "said", {"Halden Motors Inc."}, id="by a short form"
        ),
        pytest.param(
            "A Halden Corp. videotape showed a car.", "showed", {"Halden Corp."}, id="whose thing it is, of nobody else"
        ),
        pytest.param("Troops shelled the eastern Halden district.", "shelled", set(), id="not what a place is called"),
        pytest.param(
            "Doctors held an autopsy. Norway stopped the Autopsy show.",
            "stopped",
            {"Norway"},
            id="no word that is also written small",
        ),
        pytest.param(
            "The Fire and Flood Agency met. Fire destroyed a barn.", "destroyed", set(), id="no agency by its first word"
        ),
        pytest.param("Police said a man was held in Norway.", "said", set(), id="not where it was"),
        pytest.param("Analysts said the Anna Berg trial would end.", "said", {"Anna Berg"}, id="whose trial it is"),
        pytest.param("Anna Berg's relatives left Oslo.", "left", {"Anna Berg"}, id="in whose cause kin act"),
        pytest.param("Anna Berg's father left Oslo.", "left", set(), id="but a father is another"),
        pytest.param(
            "The Norland Ruling Office (NRO) grew. Analysts said NRO rules were good.",
            "said",
            {"Norland Ruling Office"},
            id="by its initials",
        ),
        pytest.param(
            "Anna Berg left the court. “We were stopped there at noon,” she said.",
            "stopped",
            {"Anna Berg"},
            id="whose words the title is",
        ),
        pytest.param("Police said a friend of Anna Berg was held.", "said", set(), id="not whose friend it was"),
        pytest.param("Police said a lawyer for Anna Berg left.", "said", {"Anna Berg"}, id="whose lawyer it was"),
        pytest.param("Police found a rifle near Anna Berg's house.", "found", {"Anna Berg"}, id="near whose house it was"),
        pytest.param(
            "The Norwegian navy sent a ship. The navy said it was safe.", "said", {"Norway"}, id="whose navy, told before"
        ),
        pytest.param(
            "Oslo read the Halden Corp. report. The report said trains were late.", "said", {"Halden Corp."}, id="whose report"
        ),
        pytest.param(
            "Oslo heard Norwegian inspectors. Norway is calm. The inspectors said so.", "said", {"Norway"}, id="whose officers"
        ),
        pytest.param("Hikers met the Halden Sands walkers. The walkers said it rained.", "said", set(), id="whose walkers"),
    ],
)
def test_whom_the_title_names(
    parser: Parser, make_article: Callable[..., Article], text: str, trigger: str, expected: set[str]
) -> None:
    """An act of nobody named is shown with whom its title names, any act with whom its title begins."""
    article = make_article(text, "2022-03-07")
    (found,) = [m for m in extract(article, parser.parse(article), ()) if m.trigger.text == trigger]
    assert {one.name.name for one in found.participants} == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "Halden Corp. said on Monday that after long talks with all its banks it had raised its stake in Vega Motors Inc.",
            {"Halden Corp.", "Vega Motors Inc."},
            id="in whom a stake is held",
        ),
        pytest.param(
            "Ida Moe said the harbour board would need at least a year and a half before it could pay Karl Berg.",
            {"Ida Moe", "Karl Berg"},
            id="who is paid",
        ),
        pytest.param(
            "Ida Moe, of the Norland Times, said it rained.", {"Ida Moe"}, id="not the paper that somebody writes for"
        ),
        pytest.param(
            "Ida Moe said the board, which once sued Karl Berg, would meet.", {"Ida Moe"}, id="nor who is told of in passing"
        ),
        pytest.param(
            "Ida Moe said the harbour board of the old town would have to meet in spring because Karl Berg had lost his case.",
            {"Ida Moe"},
            id="nor of whom a clause beside it tells",
        ),
        pytest.param(
            "Ida Moe said it had met Karl Berg, Anna Lie, Olaf Dahl, Nils Vik and Eva Sand there.",
            {"Ida Moe", "Karl Berg"},
            id="of a long list those in the title",
        ),
    ],
)
def test_of_whom_a_saying_speaks(parser: Parser, make_article: Callable[..., Article], text: str, expected: set[str]) -> None:
    """A saying is shown with those who do or suffer something in what is said, though the title lacks the room to name them."""
    article = make_article(text, "2022-03-07")
    (found,) = [m for m in extract(article, parser.parse(article), ()) if m.trigger.text == "said"]
    assert {one.name.name for one in found.participants} == expected


def test_an_event_under_its_own_name_is_not_of_whom_another_title_names(
    parser: Parser, make_article: Callable[..., Article]
) -> None:
    """Who only spoke of it on another day has no part in it."""
    article = make_article("Mayor Ann Lee on Monday condemned the Halden Motors blast of 2 March.", "2022-03-09")
    found = {m.trigger.text: m for m in extract(article, parser.parse(article), tag(article))}
    assert [p.name.name for p in found["condemned"].participants][:1] == ["Ann Lee"]
    assert found["blast"].title == "Halden Motors blast"
    assert "Ann Lee" not in {p.name.name for p in found["blast"].participants}
