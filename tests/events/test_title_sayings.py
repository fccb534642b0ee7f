"""Titles of sayings: the speaker, the verb, and what is said."""

from __future__ import annotations

import pytest

from generator.language.parser import Parser
from tests.events.titling import titled


@pytest.mark.parametrize(
    ("example", "expected"),
    [
        pytest.param("Costa *said* the border would stay open on Sunday.", "Maria Costa says border will stay open",
                     id="what was said follows the speaker"),
        pytest.param("“The border is closed,” Costa *said* in Oslo.", "Maria Costa says border is closed",
                     id="what was said before the speaker comes behind"),
        pytest.param("The border, Costa *said*, will stay open.", "Maria Costa says border will stay open",
                     id="what was said around the speaker comes behind"),
        pytest.param("“We will never leave our homes,” said Costa.",
                     "Maria Costa says “We will never leave our homes”",
                     id="a speaker's own voice stays a quotation"),
        pytest.param("Costa *said* Peru wouldn't sign.", "Maria Costa says Peru won't sign",
                     id="a future in the past is a future, with its negation"),
        pytest.param("Costa *told* reporters that Peru had signed.", "Maria Costa tells reporters Peru has signed",
                     id="the audience is told"),
        pytest.param("It was *reported* that two banks had failed.", "Two banks have failed, it is reported",
                     id="a report by nobody in particular"),
        pytest.param("Costa *explained* why the port was closed.", "Maria Costa explains why port was closed",
                     id="the question word of an indirect question stays"),
        pytest.param("Costa *said* she will do whatever it takes.", "Maria Costa says she will do whatever it takes",
                     id="so it does deeper in the clause"),
        pytest.param("Costa *argued* that closing the port would hurt trade.",
                     "Maria Costa argues closing port will hurt trade",
                     id="an act may be the subject of what is said"),
        pytest.param("The port, though safe, may close, Costa *warned*.", "Maria Costa warns port may close",
                     id="a warning takes what is warned of"),
        pytest.param("Acme *told* its partners the mill was safe.", "Acme tells partners mill was safe",
                     id="the audience and what it is told"),
        pytest.param("Costa *said* they will win.", "Maria Costa says “they will win”",
                     id="a pronoun for others stays in the speaker's own words"),
        pytest.param("“The port must close,” Costa was *quoted* as saying.",
                     "Maria Costa is quoted as saying that port must close",
                     id="what somebody is quoted with"),
        pytest.param("Costa *said* [the] port {was} closed.", "Maria Costa says port was closed",
                     id="an editor's brackets are left out"),
        pytest.param("Costa *said* she will remain mayor; she will be the mayor.", "Maria Costa says she will remain mayor",
                     id="an office stays an office"),
        pytest.param("Costa *said* what Walsh is saying is that the port must close.",
                     "Maria Costa says what Walsh is saying is that port must close",
                     id="a question word may open the subject of what is said"),
        pytest.param("Costa *said* Peru would no longer pay.", "Maria Costa says Peru will no longer pay",
                     id="no longer stays in what is said"),
        pytest.param("“It would appear the fire started outside,” Costa *said*.",
                     "Maria Costa says it would appear fire started outside", id="would is kept in the speaker's own words"),
        pytest.param("Costa *said* the port will close if Walsh resigns.",
                     "Maria Costa says port will close if Sean Walsh resigns",
                     id="a condition stays"),
        pytest.param("Costa and the union *said* they had agreed.", "Maria Costa and union say they have agreed",
                     id="they may stay for two"),
        pytest.param("Costa *warned* against “a leap into the dark”.", "Maria Costa warns against “a leap into the dark”",
                     id="marks inside a phrase are no content"),
        pytest.param("Villagers were made to leave their homes, Costa *said*.",
                     "Maria Costa says villagers were made to leave homes", id="what somebody was made to do is told"),
        pytest.param("Costa *warned* miners that they would lose their jobs if they struck.",
                     "Maria Costa warns miners they would lose jobs if they struck", id="they may stay for those who are told"),
        pytest.param("Costa *describes* the arrest as “regrettable”.", "Maria Costa describes arrest as “regrettable”",
                     id="as what somebody describes a thing stays"),
        pytest.param("“I think that the port will never open again before the next election and that nobody wants it,” "
                     "Costa *said*.", "Maria Costa says “I think that the port will never open again before the next election”",
                     id="a quotation ends before a phrase"),
        pytest.param("Acme *said* it hoped the mill would pay.", "Acme says it hopes mill will pay",
                     id="what was hoped is hoped"),
        pytest.param("The mill will not open for two years, Costa *said*.", "Maria Costa says mill will not open for two years",
                     id="what limits a denial stays"),
        pytest.param("Costa *said* nobody else was hurt.", "Maria Costa says nobody else was hurt", id="else stays"),
        pytest.param("Costa *told* investigators she had warned Acme.", "Maria Costa tells investigators she has warned Acme",
                     id="what somebody is told"),
        pytest.param("“Absolutely,” Costa *replied*.", "Maria Costa replies “Absolutely”", id="one word is an answer"),
    ],
)  # fmt: skip
def test_a_saying_names_its_speaker(parser: Parser, example: str, expected: str) -> None:
    """A statement's title is the speaker, the verb, and a short content clause."""
    marked = example if "*" in example else example.replace("said", "*said*")
    assert titled(parser, marked) == expected
