"""Who takes part in an act, and as what."""

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
            "U.S.-Norwegian talks failed.",
            "failed",
            {"United States": "other", "Norway": "other"},
            id="two states by one adjective",
        ),
        pytest.param(
            "A joint Swedish-Norwegian patrol was hit.",
            "hit",
            {"Sweden": "other", "Norway": "other"},
            id="two states before a noun",
        ),
        pytest.param("Bo Berg left Norway.", "left", {"Bo Berg": "agent"}, id="no country that somebody leaves"),
        pytest.param("Bo Berg attacked Norway.", "attacked", {"Bo Berg": "agent", "Norway": "patient"}, id="but one attacked"),
        pytest.param("A Swedish-Norwegian man was hit.", "hit", {}, id="not whose child somebody is"),
        pytest.param(
            "Bombings of Norwegian embassies killed ten.", "killed", {"Norway": "other"}, id="whom a blow strikes that kills"
        ),
        pytest.param(
            "Bo Berg was held, tried and jailed by Norway.",
            "held",
            {"Bo Berg": "patient", "Norway": "agent"},
            id="by whom three things were done",
        ),
        pytest.param(
            "Bo Berg was seized and later rescued by Norway.", "seized", {"Bo Berg": "patient"}, id="not what was done later"
        ),
        pytest.param(
            "Bo Berg was held and Norway was hit by Sweden.", "held", {"Bo Berg": "patient"}, id="not what another’s was"
        ),
        pytest.param(
            "Halden launched the new Vega. Vega users wept. Ann Lee praised the new Vega.",
            "praised",
            {"Ann Lee": "agent", "Halden": "other"},
            id="who makes what is dealt with",
        ),
        pytest.param("Halden Motors players lost.", "lost", {"Halden Motors": "other"}, id="through whom a body plays"),
        pytest.param(
            "Anna Berg sued Halden Motors.", "sued", {"Anna Berg": "agent", "Halden Motors": "patient"}, id="subject and object"
        ),
        pytest.param(
            "Anna Berg was sued by Halden Motors.", "sued", {"Anna Berg": "patient", "Halden Motors": "agent"}, id="the passive"
        ),
        pytest.param(
            "Police charged the head of the port office in Halden, John Holm, with theft.",
            "charged",
            {"John Holm": "patient"},
            id="whoever holds the office before the comma",
        ),
        pytest.param("Anna Berg flew to Norway.", "flew", {"Anna Berg": "agent"}, id="not where somebody went"),
        pytest.param(
            "Anna Berg gave a speech to the Norland Conference.", "speech", {"Anna Berg": "agent"}, id="not what she came to"
        ),
        pytest.param(
            "Anna Berg held talks with John Holm.",
            "talks",
            {"Anna Berg": "agent", "John Holm": "counterpart"},
            id="a light verb's subject is the noun's",
        ),
        pytest.param(
            "Anna Berg and John Holm met in Oslo.", "met", {"Anna Berg": "agent", "John Holm": "agent"}, id="joint subjects"
        ),
        pytest.param(
            "Anna Berg was loved because John Holm had resigned.",
            "resigned",
            {"John Holm": "agent"},
            id="who had done it did not suffer it",
        ),
        pytest.param(
            "Students marched in Oslo, demanding that Anna Berg resign.",
            "marched",
            {"Anna Berg": "patient"},
            id="against whom people march",
        ),
        pytest.param(
            "Students marched against the rule of Anna Berg.",
            "marched",
            {"Anna Berg": "other"},
            id="whose rule",
        ),
        pytest.param("Anna Berg resigned and left Norway.", "resigned", {"Anna Berg": "agent"}, id="joined verbs"),
        pytest.param("France sent aid to Haiti.", "sent", {"France": "agent", "Haiti": "recipient"}, id="to whom"),
        pytest.param(
            "John Holm’s visit to Norway ended.",
            "visit",
            {"John Holm": "agent", "Norway": "recipient"},
            id="the possessive of an event noun",
        ),
        pytest.param(
            "Police arrested John Holm, who attacked Anna Berg.",
            "attacked",
            {"John Holm": "agent", "Anna Berg": "patient"},
            id="a relative clause takes its antecedent",
        ),
        pytest.param(
            "Anna Berg raised accusations that John Holm had lied.",
            "raised",
            {"Anna Berg": "agent", "John Holm": "patient"},
            id="whom accusations are of",
        ),
        pytest.param(
            "The spill cost Norland Corp. a million.", "spill", {"Norland Corp.": "patient"}, id="whom an event costs"
        ),
        pytest.param(
            "John Holm, chief of Norland Bank -- which was seized -- left.",
            "seized",
            {"Norland Bank": "patient"},
            id="nobody is a thing that",
        ),
        pytest.param(
            "Anna Berg demanded Halden Motors pay.",
            "demanded",
            {"Anna Berg": "agent", "Halden Motors": "recipient"},
            id="of whom it is demanded",
        ),
        pytest.param(
            "Anna Berg agreed to sell a stake to Halden Motors.",
            "agreed",
            {"Anna Berg": "agent", "Halden Motors": "recipient"},
            id="to whom somebody agrees to sell",
        ),
        pytest.param(
            "Anna Berg signed an agreement to buy Halden Motors.",
            "signed",
            {"Anna Berg": "agent", "Halden Motors": "patient"},
            id="what an agreement is about to do",
        ),
        pytest.param(
            "Mayor Anna Berg and Mayor John Holm flew to Oslo.",
            "flew",
            {"Anna Berg": "agent", "John Holm": "agent"},
            id="two mayors",
        ),
        pytest.param(
            "Anna Berg said in an interview with Halden Motors that talks failed.",
            "said",
            {"Anna Berg": "speaker", "Halden Motors": "counterpart"},
            id="to whom an interview is given",
        ),
        pytest.param(
            "Anna Berg said in an interview with Fjord Radio that talks failed.",
            "said",
            {"Anna Berg": "speaker"},
            id="no station that but hears it",
        ),
        pytest.param(
            "Anna Berg told the Fjord Times that talks failed.",
            "told",
            {"Anna Berg": "speaker"},
            id="nor a paper that is told it",
        ),
        pytest.param(
            "Anna Berg sued the Fjord Times.",
            "sued",
            {"Anna Berg": "agent", "Fjord Times": "patient"},
            id="but a paper that is sued",
        ),
        pytest.param(
            "Anna Berg told John Holm on Monday that the bridge was safe.",
            "told",
            {"Anna Berg": "speaker", "John Holm": "patient"},
            id="who said it and to whom",
        ),
        pytest.param(
            "Anna Berg reached an agreement last week to sell the mill to Halden Motors.",
            "reached",
            {"Anna Berg": "agent", "Halden Motors": "recipient"},
            id="what an agreement is about to do, behind a date",
        ),
        pytest.param(
            "A diplomat confirmed attacks on Halden Motors.",
            "confirmed",
            {"Halden Motors": "patient"},
            id="on whom attacks are",
        ),
        pytest.param(
            "Halden Motors said the fire would result in a fourth-quarter charge of $5 million.",
            "charge",
            {"Halden Motors": "agent"},
            id="whose loss it is that he tells",
        ),
        pytest.param(
            "Sweden’s Health Ministry said the clinic would close.",
            "said",
            {"Health Ministry": "speaker", "Sweden": "other"},
            id="whose ministry speaks",
        ),
        pytest.param(
            "Swedish President Anna Berg and Norwegian Prime Minister John Holm agreed to help.",
            "agreed",
            {"Anna Berg": "agent", "John Holm": "agent"},
            id="two office holders are two subjects",
        ),
    ],
)
def test_participants(
    parser: Parser, make_article: Callable[..., Article], text: str, trigger: str, expected: dict[str, str]
) -> None:
    """Roles come from the grammar of the act's own clause."""
    article = make_article(text, "2022-03-07")
    mentions = extract(article, parser.parse(article), ())
    (mention,) = [m for m in mentions if m.trigger.text == trigger]
    assert {p.name.name: p.role for p in mention.participants} == expected
