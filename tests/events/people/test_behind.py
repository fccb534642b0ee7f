"""Whom a phrase stands for whose head names nobody, and who takes part through what hangs on a word."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from generator.events import extract
from generator.language import Parser
from generator.records import Article


@pytest.mark.parametrize(
    ("text", "trigger", "expected"),
    [
        pytest.param("Halden Motors officials resigned.", "resigned", {"Halden Motors"}, id="a body's people act for it"),
        pytest.param("Norwegian troops entered Oslo.", "entered", {"Norway"}, id="an adjective tells whose troops they are"),
        pytest.param("Observers from Halden Motors resigned.", "resigned", {"Halden Motors"}, id="its observers"),
        pytest.param("The government of Bavaria resigned.", "resigned", {"Bavaria"}, id="what a province acts through"),
        pytest.param("Norwegian and Swedish officials resigned.", "resigned", {"Norway", "Sweden"}, id="two adjectives"),
        pytest.param("U.S. and British officials resigned.", "resigned", {"United States", "United Kingdom"}, id="two states"),
        pytest.param(
            "Three firms, Halden Motors, Fjord Bank and Alden Corp., merged.",
            "merged",
            {"Halden Motors", "Fjord Bank", "Alden Corp."},
            id="a list beside the noun",
        ),
        pytest.param("Norwegian singers met in Oslo.", "met", set(), id="singers are not the state's"),
        pytest.param("British-led forces attacked the town.", "attacked", {"United Kingdom"}, id="who leads a force"),
        pytest.param("A group led by Anna Berg bought the mill.", "bought", {"Anna Berg"}, id="who leads a group"),
        pytest.param("Shares of Halden Motors rose.", "rose", {"Halden Motors"}, id="whose shares rise"),
        pytest.param("Anna Berg's house was searched.", "searched", {"Anna Berg"}, id="whose house it is"),
        pytest.param("Anna Berg's brother was arrested.", "arrested", set(), id="kin are somebody else"),
        pytest.param("Anna Berg's company was sold.", "sold", set(), id="a company is not who works there"),
        pytest.param("Anna Berg's lawyer appealed.", "appealed", {"Anna Berg"}, id="a lawyer acts for a person"),
        pytest.param(
            "Firms including Halden Motors and Fjord Bank merged.", "merged", {"Halden Motors", "Fjord Bank"}, id="some of many"
        ),
        pytest.param(
            "Officials of the Berg administration resigned.", "resigned", {"Berg"}, id="one phrase stands behind another"
        ),
        pytest.param(
            "Halden Motors said net income fell to $3 million.",
            "fell",
            {"Halden Motors"},
            id="a company tells of its own profit",
        ),
        pytest.param(
            "Anna Berg filed a suit against Halden Motors.",
            "filed",
            {"Anna Berg", "Halden Motors"},
            id="against whom a suit is",
        ),
        pytest.param(
            "Anna Berg signed a contract with Halden Motors.",
            "signed",
            {"Anna Berg", "Halden Motors"},
            id="with whom it is signed",
        ),
        pytest.param("Anna Berg received a car from John Holm.", "received", {"Anna Berg", "John Holm"}, id="from whom"),
        pytest.param("Anna Berg fled from Norway.", "fled", {"Anna Berg"}, id="a country that is left is the way"),
        pytest.param(
            "John Holm was named chairman of Halden Motors.",
            "named",
            {"John Holm", "Halden Motors"},
            id="where an office is held",
        ),
        pytest.param("A bomb exploded outside the Norwegian embassy.", "exploded", {"Norway"}, id="whose building was hit"),
        pytest.param(
            "On the Oslo Stock Exchange, Halden Motors fell.",
            "fell",
            {"Halden Motors"},
            id="an exchange takes no part in its trades",
        ),
        pytest.param("Halden Motors posted a loss.", "loss", {"Halden Motors"}, id="who posts a loss has it"),
        pytest.param(
            "In talks with John Holm, Anna Berg refused.", "talks", {"Anna Berg", "John Holm"}, id="who speaks in talks"
        ),
        pytest.param("Norwegian stocks rose.", "rose", set(), id="a country does not own its stocks"),
        pytest.param("A New York Post/CBS News poll ended.", "ended", {"New York Post", "CBS News"}, id="two who joined in it"),
        pytest.param("The economy of Norway was hurt.", "hurt", {"Norway"}, id="what is a state's own"),
        pytest.param(
            "Anna Berg was photographed with a picture of John Holm.", "photographed", {"Anna Berg"}, id="a picture is not he"
        ),
        pytest.param("“We will sue,” said Anna Berg.", "sue", {"Anna Berg"}, id="we are who speaks"),
        pytest.param(
            "John Holm applied for aid on Anna Berg's behalf.", "applied", {"John Holm", "Anna Berg"}, id="on whose behalf"
        ),
        pytest.param("Police identified the man as John Holm.", "identified", {"John Holm"}, id="as whom he is identified"),
        pytest.param(
            "Halden Motors shut a mill in May. Sales rose to $3 million.",
            "rose",
            {"Halden Motors"},
            id="sales of who was spoken of",
        ),
        pytest.param(
            "They got around a ruling by Fjord Bank to close.",
            "ruling",
            {"Fjord Bank"},
            id="what follows a noun",
        ),
        pytest.param("The ship Vega patrolling the bay saw Anna Berg.", "saw", {"Vega", "Anna Berg"}, id="who did it"),
        pytest.param("Anna Berg and John Holm said it rained.", "said", {"Anna Berg", "John Holm"}, id="two say it together"),
        pytest.param("Anna Berg was described by John Holm as tall.", "described", {"Anna Berg", "John Holm"}, id="described"),
        pytest.param(
            "They solved the killing of the doctor, Anna Berg.",
            "killing",
            {"Anna Berg"},
            id="the noun beside a name",
        ),
        pytest.param("Anna Berg failed to oust John Holm.", "failed", {"Anna Berg", "John Holm"}, id="whom it was to befall"),
        pytest.param("An agreement with Fjord Bank collapsed.", "collapsed", {"Fjord Bank"}, id="with whom the subject is"),
        pytest.param("The Fjord Post newspaper closed.", "closed", {"Fjord Post"}, id="what a name is the name of"),
        pytest.param(
            "A big unit, Halden Motors, said profit fell.", "fell", {"Halden Motors"}, id="whose profit an apposition tells"
        ),
        pytest.param(
            "Anna Berg was given a ban for doping by Fjord Bank.", "given", {"Anna Berg", "Fjord Bank"}, id="a far `by`"
        ),
        pytest.param("Two aides to John Holm left.", "left", set(), id="an aide is not his master"),
        pytest.param("A pro-Berg rally ended.", "rally", set(), id="whom a rally is for did not hold it"),
        pytest.param("Anna Berg travelled in John Holm's place.", "travelled", {"Anna Berg", "John Holm"}, id="in whose place"),
        pytest.param(
            "Anna Berg travelled with John Holm, and with Ida Moe.",
            "travelled",
            {"Anna Berg", "John Holm", "Ida Moe"},
            id="with both",
        ),
        pytest.param(
            "Anna Berg resigned from her post as head of Fjord Bank.", "resigned", {"Anna Berg", "Fjord Bank"}, id="a post as"
        ),
        pytest.param("Planes took off from Norway.", "took", set(), id="a country that is left by air is the way"),
        pytest.param("Anna Berg's Halden Motors fell.", "fell", {"Anna Berg", "Halden Motors"}, id="whose firm it is"),
        pytest.param("Anna Berg scheduled a rally.", "rally", {"Anna Berg"}, id="who holds a rally"),
        pytest.param(
            "The accord signed by Anna Berg and John Holm ended.",
            "accord",
            {"Anna Berg", "John Holm"},
            id="who signed it",
        ),
        pytest.param("All banks with the exception of Fjord Bank agreed.", "agreed", set(), id="an exception takes no part"),
        pytest.param("Halden Motors holders adopted a plan.", "adopted", {"Halden Motors"}, id="its holders decide for it"),
        pytest.param("The bombings that hit Fjord Bank stopped.", "bombings", {"Fjord Bank"}, id="what an attack hit"),
        pytest.param("The Norwegians refused the offer.", "refused", {"Norway"}, id="a people acts for its state"),
        pytest.param("The price was cut to US $99.", "cut", set(), id="a currency is no country"),
        pytest.param("Anna Berg fired at John Holm, hitting him.", "hitting", {"Anna Berg", "John Holm"}, id="whom a shot hit"),
        pytest.param("Anna Berg, the laureate who fled, spoke.", "fled", {"Anna Berg"}, id="a name's apposition"),
        pytest.param("The Norwegian invasion began.", "invasion", {"Norway"}, id="which state invades"),
        pytest.param(
            "The prime minister Anna Berg signed.", "signed", {"Anna Berg"}, id="an office and a name are one subject"
        ),
        pytest.param("Police seized Norwegian government assets.", "seized", {"Norway"}, id="whose assets are seized"),
        pytest.param(
            "Crowds stormed the Swedish and Norwegian consulates.", "stormed", {"Sweden", "Norway"}, id="two states by one noun"
        ),
        pytest.param("Halden Motors engineers found the leak.", "found", {"Halden Motors"}, id="whose engineers they are"),
        pytest.param("Norwegian engineers found the leak.", "found", set(), id="engineers are no state’s"),
        pytest.param(
            "Authorities in Norway and Sweden closed the bank.", "closed", {"Norway", "Sweden"}, id="in which state they rule"
        ),
        pytest.param("Anna Berg left. The Berg regime fell.", "fell", {"Anna Berg"}, id="whose regime falls"),
        pytest.param("Guards in Oslo and Bodo saw ships. Their crew left.", "left", set(), id="towns have no crew"),
        pytest.param("Norwegian state television showed it.", "showed", {"Norway"}, id="a state's own television"),
        pytest.param("Norwegian television showed it.", "showed", set(), id="other television is nobody's"),
        pytest.param("The bomb at the Norwegian embassy hurt ten.", "hurt", {"Norway"}, id="whose house a bomb is at"),
        pytest.param("General Motors Corp. grew. GM sought a partner.", "sought", {"General Motors Corp."}, id="two letters"),
        pytest.param("Ida Moe became GM. The GM left.", "left", set(), id="two letters that are an office"),
        pytest.param("Judge Karl Pastor refused.", "refused", {"Karl Pastor"}, id="a surname that is a title elsewhere"),
        pytest.param("Du Pont Co. grew. Du Pont sought a partner.", "sought", {"Du Pont Co."}, id="a firm with a particle"),
        pytest.param("The British sank the ship.", "sank", {"United Kingdom"}, id="a people without a plural"),
    ],
)
def test_behind(parser: Parser, make_article: Callable[..., Article], text: str, trigger: str, expected: set[str]) -> None:
    """Who acts or suffers through his people, things or words takes part; who merely stands beside does not."""
    article = make_article(text, "2022-03-07")
    mentions = extract(article, parser.parse(article), ())
    (mention,) = [m for m in mentions if m.trigger.text == trigger]
    assert {p.name.name for p in mention.participants} == expected
