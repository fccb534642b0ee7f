"""Who takes part without a name: "police", "two men"."""

from collections.abc import Callable

import pytest

from generator.events import extract
from generator.language import Parser
from generator.records import Article


@pytest.mark.parametrize(
    ("text", "trigger", "expected"),
    [
        pytest.param("Police arrested two men in Leeds.", "arrested", ["police", "two men"], id="both sides"),
        pytest.param("Vega passed U.S. electronics retailer Stellan Hall.", "passed", [], id="not who is named at once"),
        pytest.param("Hundreds of residents fled.", "fled", ["hundreds of residents"], id="who is many"),
        pytest.param("A gang of youths beat a 34-year-old.", "beat", ["a gang of youths"], id="one of them"),
        pytest.param("The man was jailed.", "jailed", ["a man"], id="the man is known to nobody else"),
        pytest.param("The man was jailed by the court.", "jailed", ["a man", "court"], id="a body"),
        pytest.param("Embassies in Lima warned their citizens to leave.", "warned", ["embassies in Lima", "citizens"],
                     id="of where"),
        pytest.param("Officials told reporters that the dam held.", "told", ["officials"], id="who says it, not who hears it"),
        pytest.param("Ann Lee's brother was shot.", "shot", ["Ann Lee’s brother"], id="whose kin"),
        pytest.param("Norwegian police arrested Bo Berg.", "arrested", [], id="who stands for somebody named"),
        pytest.param("Halden Motors settled with Bo Berg and the company.", "settled", [], id="who is of the body named"),
        pytest.param("Police shot a man called Bo Berg.", "shot", ["police"], id="nor whose name is told"),
        pytest.param("Rebels seized the town of Alden.", "seized", ["rebels"], id="no place"),
        pytest.param("Ann Lee ran for mayor.", "ran", [], id="no office"),
        pytest.param("Ann Lee was named coach of the year.", "named", [], id="nor what somebody becomes"),
        pytest.param("The jury found Bo Berg guilty on two counts of theft.", "found", ["jury"], id="no count"),
        pytest.param("Plans to send troops figured during the meeting of Bo Berg with Ann Lee.", "meeting", [],
                     id="nor what something else is done to"),
        pytest.param("People were evacuated.", "evacuated", [], id="nor just anybody"),
        pytest.param("Many Norwegian Americans sang.", "sang", ["many Norwegian Americans"], id="some of a people"),
        pytest.param("Police and Protestants clashed in Leeds.", "clashed", ["police", "Protestants"], id="of one faith"),
        pytest.param("Police seized a screwdriver.", "seized", ["police"], id="no tool"),
        pytest.param("Police shot a union leader.", "shot", ["police", "a union leader"], id="a vowel that is not spoken"),
        pytest.param("Police shot an 18-year-old mom.", "shot", ["police", "an 18-year-old mom"], id="as it is spoken"),
        pytest.param("The Norwegians marched to Leeds.", "marched", [], id="no people as a whole"),
        pytest.param("A source said the dam had burst.", "said", ["a source"], id="who acts, whatever else he may be"),
        pytest.param("Police identified the source of the leak.", "identified", ["police"], id="not what is acted on"),
        pytest.param("The partygoers fled.", "fled", ["partygoers"], id="by the ending"),
        pytest.param("Two divers died in the blast on Monday.", "blast", ["two divers"], id="by the title"),
        pytest.param("Police said two divers died in the blast.", "blast", ["two divers"], id="by the title, not who tells it"),
        pytest.param("Fire crews came to Leeds. They saved a child.", "saved", ["fire crews", "a child"], id="by a pronoun"),
        pytest.param("The guards in Leeds say they have captured Bo Berg.", "captured", ["guards in Leeds"],
                     id="by a pronoun of the sentence"),
        pytest.param("The fires spread to Leeds. They destroyed a barn.", "destroyed", [], id="by a pronoun of somebody"),
        pytest.param("Bristol guards captured Bo Berg.", "captured", ["Bristol guards"], id="a place keeps its capital"),
        pytest.param("Bo Berg sacked two of the workers.", "sacked", ["two of the workers"], id="by whom a number counts"),
        pytest.param("Footage showed gunmen fleeing.", "showed", ["gunmen"], id="of whom nobody tells"),
        pytest.param("Police said gunmen were fleeing.", "said", ["police"], id="not of whom somebody tells"),
        pytest.param("Industry analysts sued Halden Motors.", "sued", ["industry analysts"], id="small at the start"),
    ],
)  # fmt: skip
def test_those_without_a_name(
    parser: Parser, make_article: Callable[..., Article], text: str, trigger: str, expected: list[str]
) -> None:
    """They have a part by the grammar, stand for nobody named, and are called as the article calls them."""
    article = make_article(text, "2022-03-07")
    mentions = extract(article, parser.parse(article), ())
    (found,) = [mention for mention in mentions if mention.trigger.text == trigger]
    assert [one.words for one in found.unnamed] == expected
