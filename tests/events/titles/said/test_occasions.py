"""Titles of sayings whose occasion, terms or question is told beside them."""

from __future__ import annotations

import pytest

from generator.language.parser import Parser
from tests.events.titles.titling import titled


@pytest.mark.parametrize(
    ("example", "expected"),
    [
        pytest.param("Asked whether the ferry would sail, Costa *said*: “Absolutely not.”",
                     "Maria Costa says “Absolutely not” when asked whether ferry will sail", id="a short answer"),
        pytest.param("*Asked* whether the ferry would sail, Costa said: “Absolutely not.”",
                     "Maria Costa says “Absolutely not” when asked whether ferry will sail", id="by either verb"),
        pytest.param("Asked about the strike, Costa *said*: “No comment.”",
                     "Maria Costa says “No comment” when asked about strike", id="what she is asked about"),
        pytest.param("Asked about the strike, Costa *said*: “We ran out of money on Monday.”",
                     "Maria Costa says “We ran out of money on Monday”", id="a full answer needs no question"),
    ],
)  # fmt: skip
def test_a_short_answer_has_its_question(parser: Parser, example: str, expected: str) -> None:
    """An answer of a few words says nothing without what was asked, and a "not" in it denies nothing of the telling."""
    assert titled(parser, example) == expected


@pytest.mark.parametrize(
    ("example", "expected"),
    [
        pytest.param("Sources who *spoke* on condition of anonymity said Acme had sold the mill.",
                     "Sources say Acme has sold mill", id="on which terms somebody speaks"),
        pytest.param("A guard, who *asked* not to be named, said Acme had sold the mill.", "Guard says Acme has sold mill",
                     id="who wants no name told"),
        pytest.param("A guard, who *asked* to stay anonymous, said Acme had sold the mill.", "Guard says Acme has sold mill",
                     id="or wants to be nobody"),
        pytest.param("A guard, who *asked* to stay in Lima, said Acme had sold the mill.", "Guard asks to stay in Peru",
                     id="where he wants to stay is told"),
        pytest.param("Costa, who *asked* for a raise, said Acme had sold the mill.", "Maria Costa asks for raise",
                     id="what else is asked is told"),
    ],
)  # fmt: skip
def test_terms_of_a_saying_are_no_news(parser: Parser, example: str, expected: str) -> None:
    """What an unnamed speaker says is the news, and not that he speaks unnamed."""
    assert titled(parser, example) == expected


@pytest.mark.parametrize(
    ("example", "expected"),
    [
        pytest.param("Costa *told* the Gazette on condition of anonymity that Peru had bought the mill.",
                     "Maria Costa tells Gazette Peru has bought mill", id="behind two nouns"),
        pytest.param("Costa *told* a bishop during a lunch that Walsh had sold the abbey.",
                     "Maria Costa tells bishop Sean Walsh has sold abbey", id="behind a lunch"),
        pytest.param("Costa *admitted* to stealing the boat.", "Maria Costa admits to stealing boat", id="an act admitted"),
        pytest.param("Costa *asked* Walsh, “Did you sink the boat?”", "Maria Costa asks Sean Walsh “Did you sink the boat?”",
                     id="a question in its own words"),
    ],
)  # fmt: skip
def test_what_is_said_is_told(parser: Parser, example: str, expected: str) -> None:
    """No title stops at the occasion or at the hearer."""
    assert titled(parser, example) == expected


@pytest.mark.parametrize(
    ("example", "expected"),
    [
        pytest.param("“It is a relief to find Walsh as the cook of the biggest and oldest ferry on the western coast,” "
                     "Costa *said*.",
                     "Maria Costa says it is relief to find Sean Walsh as cook of biggest and oldest ferry",
                     id="it is something to do"),
        pytest.param("Farmers *say* there is no reason to believe that the ferries, which were painted and refitted in the "
                     "north, will sail again.",
                     "Farmers say there is no reason to believe that ferries will sail again",
                     id="there is something to do"),
        pytest.param("Costa *said* that for now, the port can take only four ships a week.",
                     "Maria Costa says port can take only four ships a week for now", id="what opens it"),
    ],
)  # fmt: skip
def test_what_is_led_up_to_stays(parser: Parser, example: str, expected: str) -> None:
    """What "it is" or "there is" only leads up to is the point; what opens a clause may stand at its end."""
    assert titled(parser, example) == expected
