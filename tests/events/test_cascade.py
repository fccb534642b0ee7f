"""Dating: which row answers, and when none may."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from generator import dates
from generator.events import extract
from generator.language import Parser
from generator.records import Article, EventMention

DAY = "2022-03-09"  # a Wednesday


@pytest.fixture
def read(parser: Parser, make_article: Callable[..., Article]) -> Callable[..., dict[str, EventMention]]:
    """The mentions of a text by their triggers."""

    def mentions(text: str, day: str | None = DAY) -> dict[str, EventMention]:
        article = make_article(text, day)
        return {m.trigger.text: m for m in extract(article, parser.parse(article), dates.tag(article))}

    return mentions


@pytest.mark.parametrize(
    ("text", "trigger", "basis", "edtf"),
    [
        pytest.param("The court jailed Paul Smith on Tuesday.", "jailed", "stated", "2022-03-08", id="a day of its own"),
        pytest.param(
            "Rain fell.\nThe court jailed Paul Smith last month.", "jailed", "coarse", "2022-02", id="a month of its own"
        ),
        pytest.param(
            "The river was high.\nMayor Ann Lee said the bridge was safe.",
            "said",
            "reporting",
            "2022-03-09~",
            id="a past saying without a date is the publication day's",
        ),
        pytest.param(
            "Halden Motors recalled 2,000 cars.", "recalled", "lede", "2022-03-09~", id="the first sentence's simple past"
        ),
        pytest.param(
            "Paul Smith resigned on Monday, blaming Mayor Ann Lee.",
            "blaming",
            "stated",
            "2022-03-07",
            id="a participle goes with its main verb",
        ),
        pytest.param(
            "A blast hit Halden on Monday.\nOfficials inspected the site after the blast.",
            "blast",
            "occasion",
            "2022-03-07",
            id="a definite event noun points at the dated one",
        ),
        pytest.param(
            "Mayor Ann Lee met Paul Smith on Monday.\nDuring their meeting, they signed a treaty.",
            "signed",
            "occasion",
            "2022-03-07",
            id="during their meeting",
        ),
        pytest.param(
            "It was reported on Monday that banks were limiting loans.",
            "limiting",
            "occasion",
            "2022-03-07",
            id="what was going on when it was said",
        ),
        pytest.param(
            "A ferry sank on Monday. Divers rescued Paul Smith.",
            "rescued",
            "sequence",
            "2022-03-07",
            id="the simple past right after a sentence with a day",
        ),
        pytest.param(
            "The river was high.\nPolice are searching the harbour.",
            "searching",
            "ongoing",
            "2022-03-09~",
            id="what is going on",
        ),
        pytest.param(
            "The river was high.\nThe suspects are charged with murder.",
            "charged",
            "ongoing",
            "2022-03-09~",
            id="what stands, told as present",
        ),
        pytest.param(
            "Mayor Ann Lee said on Monday that the city backs the plan.",
            "backs",
            "occasion",
            "2022-03-07",
            id="what stood when it was said",
        ),
        pytest.param(
            "Mayor Ann Lee spoke on Monday at a ceremony in Halden.",
            "ceremony",
            "occasion",
            "2022-03-07",
            id="the occasion an act is set in",
        ),
        pytest.param(
            "Rebels shot Paul Smith on Monday.\nThe river was high.\nThe guards said he was shot by mistake.",
            "shot",
            "occasion",
            "2022-03-07",
            id="a deed told again is of the one day that the article gives its kind",
        ),
        pytest.param(
            "A blast hit Halden on 3 May 2019.\nThe river was high.\nThe deadly blast in the harbour scared people.",
            "blast",
            "occasion",
            "2019-05-03",
            id="a definite event noun points far back where one date is all there is",
        ),
        pytest.param(
            "Paul Smith inspected the harbour on Monday before meeting Mayor Ann Lee.",
            "meeting",
            "occasion",
            "2022-03-07",
            id="what was done before doing the next thing",
        ),
        pytest.param(
            "A fire hit Halden on Monday.\nThe river was high.\nThe fire broke out at 10:30 in a kitchen.",
            "broke",
            "occasion",
            "2022-03-07",
            id="an hour of the day that its subject has",
        ),
        pytest.param(
            "The river was high.\nAt Monday's meeting, Paul Smith resigned.",
            "resigned",
            "occasion",
            "2022-03-07",
            id="a dated occasion dates what is set in it",
        ),
        pytest.param(
            "A boat was crossing the bay on Monday when it hit a rock.",
            "hit",
            "occasion",
            "2022-03-07",
            id="what broke into something going on",
        ),
        pytest.param(
            "Crowds marched in Halden on Wednesday.\nThe river was high.\nStudents blocked a bridge.",
            "blocked",
            "sequence",
            "2022-03-09~",
            id="a story that stands at the publication day goes on",
        ),
        pytest.param(
            "Paul Smith resigned on Monday and left Norway.", "left", "stated", "2022-03-07", id="joined verbs share a day"
        ),
        pytest.param(
            "A ferry sank on Tuesday.\nThe river was high.\nMayor Ann Lee said divers had come.",
            "said",
            "reporting",
            "[2022-03-08..2022-03-09]",
            id="where yesterday is the last day stated, a saying is of either day",
        ),
        pytest.param(
            "Two guards have died since February.", "died", "coarse", "[2022-02-01..2022-03-09]", id="the perfect since a month"
        ),
        pytest.param(
            "Ann Lee won Sunday's election in Norway.",
            "won",
            "occasion",
            "2022-03-06",
            id="who won a dated election won it then",
        ),
        pytest.param(
            "Anna Berg met John Holm the day before the Winter Olympics opened.",
            "met",
            "calendar",
            "2022-02-03",
            id="a day reckoned from a named day",
        ),
        pytest.param(
            "The river was high.\nPaul Smith was jailed on Monday and appealed to Norway.",
            "appealed",
            "stated",
            "2022-03-07",
            id="a joined verb shares the day of a participle",
        ),
        pytest.param(
            "A bomb exploded in Halden on Monday.\nThe river was high.\nThe mayor condemned the attack.",
            "attack",
            "occasion",
            "2022-03-07",
            id="the attack is the only deed that the article dates",
        ),
        pytest.param(
            "A bomb exploded in Halden on 20 May 2021.\nThe river was high.\nThe blast killed nine people.",
            "killed",
            "occasion",
            "2021-05-20",
            id="and what it did was done on its day",
        ),
        pytest.param(
            "When the ministers met in Oslo last month, critics described it as a waste of time.",
            "described",
            "coarse",
            "2022-02",
            id="the month of the clause that tells when",
        ),
        pytest.param(
            "Robert Buckley fell while climbing to a hut on Monday.", "fell", "occasion", "2022-03-07", id="while doing so"
        ),
        pytest.param(
            "The river was high.\n“We did well,” manager Tom Berg said after naming his team on Monday.",
            "said",
            "coarse",
            "[2022-03-07..2022-03-08]",
            id="after a deed: on its day or the next",
        ),
        pytest.param(
            "Since the council met on Monday, the mayor has said that she will appeal.",
            "said",
            "coarse",
            "[2022-03-07..2022-03-09]",
            id="since a deed: from its day to the publication",
        ),
        pytest.param(
            "The river was high.\nIn an interview last May, Ann Lee said the bridge was safe.",
            "said",
            "coarse",
            "2021-05",
            id="the month of the interview that it was said in",
        ),
        pytest.param(
            "The river was high.\nThe bridge is expected to open in May.",
            "expected",
            "coarse",
            "2022-05",
            id="what is expected in May",
        ),
        pytest.param(
            "The river was high.\n“We condemn the attack,” Mayor Ann Lee said on Tuesday.",
            "condemn",
            "occasion",
            "2022-03-08",
            id="what the speaker does by saying so, in a quotation",
        ),
        pytest.param(
            "Rain fell.\nGuards seized Paul Smith, who is charged with arson.",
            "charged",
            "ongoing",
            "2022-03-09~",
            id="a charge that stands",
        ),
        pytest.param(
            "Rain fell.\nThe mayor is now visiting the port.", "visiting", "ongoing", "2022-03-09~", id="what is being done now"
        ),
        pytest.param(
            "Rain fell.\nMayor Ann Lee has rejected the offer.", "rejected", "reporting", "2022-03-09~", id="a no just given"
        ),
        pytest.param(
            "Rain fell.\nMayor Ann Lee called the plan “grave”.",
            "called",
            "reporting",
            "2022-03-09~",
            id="what something is called",
        ),
        pytest.param(
            "Protesters filled the square on Monday. They marched to the port. They burned a flag there.",
            "burned",
            "sequence",
            "2022-03-07",
            id="a story goes on from sentence to sentence",
        ),
        pytest.param(
            "Rain fell.\nA 2004 flood in Halden killed 40 people.",
            "killed",
            "coarse",
            "2004",
            id="a deed of its subject's year",
        ),
        pytest.param(
            "The river was high.\nA report that Ann Lee published on Monday said the bridge was unsafe.",
            "said",
            "occasion",
            "2022-03-07",
            id="what a paper says, it says on its day",
        ),
        pytest.param(
            "Prices rose 4 percent from November to January.",
            "rose",
            "coarse",
            "2021-11-01/2022-01-31",
            id="both ends of a stretch",
        ),
        pytest.param(
            "The economy expanded by 4 percent in October-December.",
            "expanded",
            "coarse",
            "2021-10-01/2021-12-31",
            id="both ends, joined by a dash",
        ),
        pytest.param(
            "A crisis hit Norway on Monday.\nThe river was high.\nWhen Paul Smith spoke in May 1932, the crisis became a war.",
            "crisis",
            "coarse",
            "1932-05",
            id="a noun under a verb of another time",
        ),
        pytest.param(
            "The river was high.\nAnn Lee cited a law, enacted in 2002, as a model when she said yesterday that pay will rise.",
            "enacted",
            "coarse",
            "2002",
            id="of two dates apart the one beside it",
        ),
        pytest.param(
            "A blast hit Halden on Monday.\nThe river was high.\nAnn Lee, who was born in 2019, saw the scene of the blast.",
            "blast",
            "occasion",
            "2022-03-07",
            id="a noun beside an old date that is not over it",
        ),
    ],
)
def test_rows(read: Callable[..., dict[str, EventMention]], text: str, trigger: str, basis: str, edtf: str) -> None:
    """The first row that answers gives the date and leaves its name."""
    mention = read(text)[trigger]
    assert (mention.basis, mention.when and mention.when.edtf) == (basis, edtf)


@pytest.mark.parametrize(
    ("text", "trigger"),
    [
        pytest.param("The river was high.\nThe firm had sold the plant.", "sold", id="the past perfect lies before the story"),
        pytest.param("The river was high.\nThe firm has sold the plant.", "sold", id="the perfect of a later sentence"),
        pytest.param("The river was high.\nThe firm sold the plant.", "sold", id="the simple past of a later sentence"),
        pytest.param(
            "The river was high.\n“The suspects are charged with murder,” the paper wrote.",
            "charged",
            id="the present inside a quotation",
        ),
        pytest.param(
            "Crowds marched in Halden on Wednesday.\nThe mill had closed in 2010.\nIts owners left the town.",
            "left",
            id="what is told after a look back",
        ),
        pytest.param(
            "Crowds marched in Halden on Wednesday.\nThe river was high.\nPaul Smith died at sea.",
            "died",
            id="a death, which a story tells again as background",
        ),
        pytest.param(
            "The river was high.\nHaving sold records in the 1960s, Paul Smith agreed to a tour.",
            "agreed",
            id="what follows an old date in its sentence",
        ),
        pytest.param(
            "The river was high.\nPaul Smith was charged on Monday in the killing of a guard.",
            "killing",
            id="what somebody is charged in",
        ),
        pytest.param("Three guards have died since 1993.", "died", id="since too long ago to say anything"),
        pytest.param(
            "The river was high.\n“Paul Smith was standing there,” Mayor Ann Lee said.",
            "standing",
            id="what was going on, in quotation marks",
        ),
        pytest.param("The river was high.\nThank you, Paul Smith.", "Thank", id="what nobody is said to do"),
        pytest.param(
            "The river was high.\nThe Halden Press publishes two newspapers.", "publishes", id="what a paper does every day"
        ),
        pytest.param(
            "The river was high.\nThe river fell.\nWhen the owners balked, Ann Lee agreed to a lower price.",
            "agreed",
            id="what a story leads to",
        ),
        pytest.param(
            "The river was high.\nMayor Ann Lee has denied it many times.",
            "denied",
            id="what was done often",
        ),
        pytest.param(
            "The river was high.\n“They rejected the offer,” Mayor Ann Lee said.", "rejected", id="a no told in quotation marks"
        ),
        pytest.param(
            "The town was last flooded in November 2000.\nA dam was promised after that.",
            "promised",
            id="a promise told of long ago",
        ),
        pytest.param(
            "The river was high.\nThe firm offered to sell the mill, but Norway rejected the plan on Monday.",
            "offered",
            id="what a dated verb of its sentence answered",
        ),
        pytest.param(
            "Mayor Ann Lee said on Monday that the firm sold the plant.",
            "sold",
            id="what is said takes nothing from a dated saying",
        ),
        pytest.param(
            "The river was high.\nWeeks before the revolt began, the president said the town was safe.",
            "said",
            id="a saying before something",
        ),
        pytest.param(
            "The river was high.\nHalden Motors responded by cutting its prices.",
            "responded",
            id="an answer in deeds",
        ),
        pytest.param(
            "Crowds marched in Halden on Wednesday.\nThe river was high.\nStudents have left the town.",
            "left",
            id="the perfect, which may be of any day before",
        ),
        pytest.param(
            "The river was high.\nA day after the ferry sank, Captain Ann Lee said there was no leak.",
            "said",
            id="a saying some time after something",
        ),
        pytest.param(
            "The river was high.\nCaptain Ann Lee testified that the owner told the crew to leave.",
            "told",
            id="what a witness heard said",
        ),
        pytest.param(
            "A storm struck Halden on Monday.\nThe river was high.\nThe mayor described the recent attacks.",
            "attacks",
            id="attacks that nothing points at",
        ),
        pytest.param(
            "The river was high.\nIn a recent interview, Ann Lee said the port was safe.", "said", id="an old interview"
        ),
        pytest.param("The river was high.\nAnn Lee has rejected all offers since the flood.", "rejected", id="since a flood"),
        pytest.param("The river was high.\nHe will speak when he is charged with arson.", "charged", id="a present to come"),
    ],
)
def test_no_date(read: Callable[..., dict[str, EventMention]], text: str, trigger: str) -> None:
    """Where no row answers the act stays undated, on or before the publication day."""
    mention = read(text)[trigger]
    assert mention.when is None
    assert mention.bounds
    assert str(mention.bounds.last) == DAY


def test_no_publication_day_no_guess(read: Callable[..., dict[str, EventMention]]) -> None:
    """Without a publication day only absolute dates count."""
    found = read("Halden Motors recalled cars on Tuesday.\nMayor Ann Lee resigned on 3 May 2019. She said so.", None)
    assert {t: m.when and m.when.edtf for t, m in found.items()} == {"recalled": None, "resigned": "2019-05-03", "said": None}


def test_before_the_end_of_the_year(read: Callable[..., dict[str, EventMention]]) -> None:
    """A promise with a limit lies between the announcement and the limit."""
    mention = read("Halden Motors pledged to pay Norway before 1 June 2022.")["pay"]
    assert mention.when
    assert mention.status == "planned"
    assert mention.when.edtf == "[2022-03-09..2022-06-01]"
