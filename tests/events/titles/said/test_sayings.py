"""Titles of sayings: the speaker, the verb, and what is said."""

from __future__ import annotations

import pytest

from generator.language.parser import Parser
from tests.events.titles.titling import WALSH, titled


@pytest.mark.parametrize(
    ("example", "expected"),
    [
        pytest.param("Costa *said* the border would stay open on Sunday.", "Maria Costa says border will stay open",
                     id="what was said follows the speaker"),
        pytest.param("“The border is closed,” Costa *said* in Oslo.", "Maria Costa says border is closed",
                     id="what was said before the speaker comes behind"),
        pytest.param("“People believe the border is closed,” Costa *said*.", "Maria Costa says people believe border is closed",
                     id="the first word of what is said loses its capital"),
        pytest.param("Costa *said*: “We never sold it to Halden Inc.”", "Maria Costa says “We never sold it to Halden Inc.”",
                     id="a stop that belongs to a word stays"),
        pytest.param("Costa *said*: “We never sold it to Walsh.”", "Maria Costa says “We never sold it to Walsh”",
                     id="one that ends a sentence goes"),
        pytest.param("Costa *met* with Walsh at the port, the paper reported.",
                     "Maria Costa meets with Sean Walsh at port",
                     id="who reports an act is no part of it"),
        pytest.param("Costa *explained* how much gas Acme had sold.", "Maria Costa explains how much gas Acme has sold",
                     id="a question keeps its measure"),
        pytest.param("Monks *said* they don't know how quickly they will mend the abbey, because the nave has not been "
                     "measured and the bishop has yet to write.",
                     "Monks say they don't know how quickly they will mend abbey", id="so does a question its adverb"),
        pytest.param("Officials *said* they couldn't tell until they knew which miners would leave.",
                     "Officials say they can't tell until they knew which miners will leave", id="and which"),
        pytest.param("*Citing* people close to the club, the Gazette reported that Walsh had been sacked.",
                     "Gazette reports Sean Walsh has been sacked", id="what is reported, not who is cited"),
        pytest.param("Costa *said* Peru and Chile share a fault: neither listens to its farmers.",
                     "Maria Costa says Peru and Chile share fault", id="a colon ends what is said"),
        pytest.param("“The port is open,” the paper *quoted* Walsh as saying.",
                     "Paper quotes Sean Walsh as saying that port is open", id="whom a paper quotes"),
        pytest.param("The border, Costa *said*, will stay open.", "Maria Costa says border will stay open",
                     id="what was said around the speaker comes behind"),
        pytest.param("“It has always been our habit to sing for those with whom we share the same meals, benches and songs,” "
                     "he *said*.",
                     "“It has always been our habit to sing for those with whom we share the same meals”",
                     id="a quotation that is too long ends where something is said"),
        pytest.param("Costa said little when *asked* whether she had noticed any signs that the dam might break.",
                     "Maria Costa is asked whether she has noticed any signs that dam might break",
                     id="who is asked does not ask"),
        pytest.param("Walsh *told* a meeting that his priority was to restart exports.",
                     "Sean Walsh tells meeting his priority is to restart exports", id="an aim holds as it is told"),
        pytest.param("Acme *estimated* that the frost in its orchard will result in a yearly loss of less than $10 million.",
                     "Acme estimates frost in its orchard will result in yearly loss of less than $10 million",
                     id="less than is no quality that may go"),
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
                     "Maria Costa says what Sean Walsh is saying is that port must close",
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
                     "Maria Costa says villagers were made to leave their homes", id="what somebody was made to do is told"),
        pytest.param("Costa *warned* miners that they would lose their jobs if they struck.",
                     "Maria Costa warns miners they would lose their jobs if they struck",
                     id="they may stay for those who are told"),
        pytest.param("Costa *describes* the arrest as “regrettable”.", "Maria Costa describes arrest as “regrettable”",
                     id="as what somebody describes a thing stays"),
        pytest.param("“I think that the port will never open again before the next election and that nobody wants it,” "
                     "Costa *said*.",
                     "Maria Costa says port will never open again before next election and that nobody wants it",
                     id="a thought too long for marks is told"),
        pytest.param("Acme *said* it hoped the mill would pay.", "Acme says it hopes mill will pay",
                     id="what was hoped is hoped"),
        pytest.param("The mill will not open for two years, Costa *said*.", "Maria Costa says mill will not open for two years",
                     id="what limits a denial stays"),
        pytest.param("Costa *said* nobody else was hurt.", "Maria Costa says nobody else was hurt", id="else stays"),
        pytest.param("Costa *told* investigators she had warned Acme.", "Maria Costa tells investigators she has warned Acme",
                     id="what somebody is told"),
        pytest.param("Costa *said* the port faces delays that are not serious.",
                     "Maria Costa says port faces delays that are not serious", id="a clause that turns what is said stays"),
        pytest.param("Costa *said* the mill would be repaired quickly and reopen at once.",
                     "Maria Costa says mill will be repaired quickly and reopen at once", id="what has room stays"),
        pytest.param("Costa *said* the mill in the valley would be repaired at great cost to the owners of the land and reopen "
                     "in the spring.",
                     "Maria Costa says mill in valley will be repaired at great cost to owners of land",
                     id="what has no room goes by what it costs"),
        pytest.param("Costa *said* no more than two of the eleven miners had been found by the rescuers, who are working "
                     "without a break.", "Maria Costa says no more than two of the eleven miners have been found by rescuers",
                     id="numbers and denials go last"),
        pytest.param("If the talks fail, the port will close, Costa *said*.", "Maria Costa says port will close if talks fail",
                     id="a condition up front comes behind"),
        pytest.param("The port, though safe, may close, Costa *said*, killing the trade.", "Maria Costa says port may close",
                     id="an aside between commas goes"),
        pytest.param("Costa *said* the new mills in the valley, which opened, drew 80% of their power from the river that "
                     "feeds the lake.",
                     "Maria Costa says new mills in valley drew 80% of their power from river that feeds lake",
                     id="a figure keeps what it is a share of"),
        pytest.param("“We call on all the owners of old boats to show restraint and prevent the quarrel over the quay "
                     "from getting out of hand,” Costa *said*.",
                     "Maria Costa says “We call on all the owners of old boats to show restraint”",
                     id="no cut before what “prevent” needs"),
        pytest.param("“We shall go on with the work on the new harbour wall to the north of the old town until we "
                     "drop,” Costa *said*.",
                     "Maria Costa says “We shall go on with the work on the new harbour wall”",
                     id="a quotation ends before a phrase"),
        pytest.param("Costa said at a news *conference* that the port would close.", "Maria Costa says port will close",
                     id="of an occasion, what was said there"),
        pytest.param("*Speaking* in Oslo, Costa said the port would close.", "Maria Costa says port will close",
                     id="of speaking, what was said"),
        pytest.param("“Hurrah,” Costa *exclaimed*.", "Maria Costa exclaims “Hurrah”", id="a cry has its words"),
        pytest.param("A friend *told* Costa she had lost the vote.", "Friend tells Maria Costa she has lost vote",
                     id="she is who is told"),
        pytest.param("Costa *said* the loss of the ferry should in no way be seen by the people of the valley as a crime.",
                     "Maria Costa says loss of ferry should in no way be seen by people of valley as crime",
                     id="as what a thing is seen stays"),
        pytest.param("Costa *said* the mill was “a death trap” for miners.",
                     "Maria Costa says mill was “a death trap” for miners",
                     id="words in marks stay in marks"),
        pytest.param("Costa *said* the U.S. harbour was closed on Friday.", "Maria Costa says U.S. harbour was closed",
                     id="days are left to the date"),
        pytest.param("Costa in Lima *said* the mill would close.", "Maria Costa says mill will close",
                     id="a speaker with a name needs no place"),
        pytest.param("The probe touched down on the island Acme on Wednesday, Costa *announced*.",
                     "Maria Costa announces probe touched down on Acme",
                     id="a noun and the name beside it are told once"),
        pytest.param("69 percent of those asked *said* they opposed the law.", "69 percent say they oppose law",
                     id="a share of people are many"),
        pytest.param("Costa *said* parties such as the Greens had won.", "Maria Costa says parties such as Greens have won",
                     id="such as stays together"),
        pytest.param("“Stop the ferry,” the miners *chanted*.", "Miners chant “Stop the ferry”", id="what is chanted is told"),
        pytest.param("The mill is closed, our correspondent *says*.", "Correspondent says mill is closed",
                     id="a paper's own correspondent is somebody"),
        pytest.param("“We have had no rest in the valley since the spring, and all the boats that we brought up here belong to "
                     "others,” Costa *said*.", "Maria Costa says “We have had no rest in the valley since the spring”",
                     id="no cut leaves the beginning of a clause"),
        pytest.param("Acme *said* it was planning a new mill.", "Acme says it is planning new mill",
                     id="what a speaker is about is told as of now"),
        pytest.param("Walsh *told* miners the mill was losing money.", "Sean Walsh tells miners mill is losing money",
                     id="what goes on is told as of now"),
        pytest.param("Costa *said* she was ready to resign.", "Maria Costa says she is ready to resign",
                     id="how a speaker feels is told as of now"),
        pytest.param("Acme *said* there were no plans for a mill.", "Acme says there are no plans for mill",
                     id="what there is none of is told as of now"),
        pytest.param("Costa *said* she didn't believe the mill would close.",
                     "Maria Costa says she doesn't believe mill will close", id="what is not believed is told as of now"),
        pytest.param("Costa *said* the miners were willing to return.", "Maria Costa says miners are willing to return",
                     id="what somebody is ready for is told as of now"),
        pytest.param("Costa *said* the fire was being investigated.", "Maria Costa says fire is being investigated",
                     id="what is being done is told as of now"),
        pytest.param("Acme *said* it had no plans to sell the mill.", "Acme says it has no plans to sell mill",
                     id="what a speaker has none of is told as of now"),
        pytest.param("Acme *said* it had a loss of $5 million.", "Acme says it had loss of $5 million",
                     id="a loss lies behind"),
        pytest.param("Costa *said* she could not predict the end.", "Maria Costa says she cannot predict end",
                     id="what a speaker is unable to say is told as of now"),
        pytest.param("Costa *said* she couldn't confirm the loss.", "Maria Costa says she can't confirm loss",
                     id="can't is one word"),
        pytest.param("Costa *said* she could not swim.", "Maria Costa says she could not swim",
                     id="what a speaker was unable to do may lie behind"),
        pytest.param("Acme *said* it was ready to sell if Peru paid.", "Acme says it is ready to sell if Peru paid",
                     id="who is ready on a condition is so now"),
        pytest.param("Costa *said* she was kind and helped Walsh.", "Maria Costa says she was kind and helped Sean Walsh",
                     id="what stands beside a deed lies behind"),
        pytest.param("Costa *admitted* she was lying.", "Maria Costa admits she was lying",
                     id="what is admitted lies behind"),
        pytest.param("Costa *said* Walsh was driving when the bridge fell.",
                     "Maria Costa says Sean Walsh was driving when bridge fell", id="what went on at a time lies behind"),
        pytest.param("Peru took the bid, which Acme *says* it will not hold open.", "Acme says it will not hold bid open",
                     id="what a relative clause takes up is told by its name"),
        pytest.param("At least 17 people were killed and 120 others injured in Cusco, police *said*.",
                     "Police say at least 17 people were killed and 120 others injured in Cusco",
                     id="nobody is killed and others"),
        pytest.param("“Absolutely,” Costa *replied*.", "Maria Costa replies “Absolutely”", id="one word is an answer"),
    ],
)  # fmt: skip
def test_a_saying_names_its_speaker(parser: Parser, example: str, expected: str) -> None:
    """A statement's title is the speaker, the verb, and a short content clause."""
    marked = example if "*" in example else example.replace("said", "*said*")
    assert titled(parser, marked) == expected


@pytest.mark.parametrize(
    ("example", "expected"),
    [
        pytest.param("Two boilers burst beside the mill on Friday, injuring scores of workers, neighbours *said*.",
                     "Neighbours say two boilers burst beside mill, injuring scores of workers",
                     id="a comma behind a day stays"),
        pytest.param("Divers from the northern towns searched the lake and then hired four more boats to help, a report "
                     "*said*.",
                     "Report says divers from northern towns searched lake and hired four more boats to help",
                     id="an adverb behind it goes alone"),
        pytest.param("Costa *said* the plan was meant to slow the spread of rust and eventually seal the bridge on the "
                     "northern edge of the field.",
                     "Maria Costa says plan was meant to slow spread of rust and eventually seal bridge",
                     id="between two acts likewise"),
    ],
)  # fmt: skip
def test_what_is_joined_keeps_its_link(parser: Parser, example: str, expected: str) -> None:
    """What a line is spared takes no "and" with it that joins what stays."""
    assert titled(parser, example) == expected


def test_what_somebody_is_keeps_what_it_is_of(parser: Parser) -> None:
    """No line ends in a quality that the source goes on from: "is responsible"."""
    example = (
        "Costa *said* Walsh, who was hurt on Monday in a quarrel with some fishermen on the quay, had been responsible for "
        "hiding the debts of several banks in the north and on the islands beyond it."
    )
    assert titled(parser, example) == "Maria Costa says Sean Walsh has been responsible for hiding debts of several banks"


def test_who_is_told_needs_no_name_again(parser: Parser) -> None:
    """Behind the name of the hearer a pronoun for him stays."""
    assert titled(parser, "Costa *told* Walsh he had won.", he=(WALSH,)) == "Maria Costa tells Sean Walsh he has won"
