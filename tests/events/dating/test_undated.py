"""When no row of the cascade may answer, and what stays open then."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from generator.records import EventMention


@pytest.mark.parametrize(
    ("text", "trigger"),
    [
        pytest.param("The river was high.\nThe firm had sold the plant.", "sold", id="the past perfect lies before the story"),
        pytest.param("The river was high.\nThe firm has sold the plant.", "sold", id="the perfect of a later sentence"),
        pytest.param(
            "Police say the man was working as a guard.", "working", id="what was going on before somebody tells of it"
        ),
        pytest.param("A man has been charged in a hit and run that killed a woman.", "killed", id="what one is charged with"),
        pytest.param(
            "A barge hit a pier on 2 February.\nThe police blamed the pilot.", "blamed", id="who is blamed for an old deed"
        ),
        pytest.param(
            "The river was high.\nPaul Smith retired in 1999, but continued to teach.", "continued", id="what went on"
        ),
        pytest.param(
            "The river was high.\nJudge Ann Lee rejected a motion to strike the tape at a hearing in January.",
            "rejected",
            id="before an old hearing",
        ),
        pytest.param(
            "The river was high.\nGifts were given to pupils Updated: May 16, 2021 The school was sorry.",
            "given",
            id="the stamp of a page",
        ),
        pytest.param(
            "The river was high.\nTwo people have died: a man in Selby on 3 March and a woman in York.",
            "died",
            id="one of a list",
        ),
        pytest.param(
            "The river was high.\nIn 2011 Ann Lee became head, and she has won awards.",
            "won",
            id="the perfect behind an old past",
        ),
        pytest.param(
            "The storm was the worst to hit the town since a flood devastated Selby in March.",
            "storm",
            id="counted from another",
        ),
        pytest.param(
            "The river was high.\nRebels shelled the port after envoys said talks had failed.", "said", id="said before a deed"
        ),
        pytest.param(
            "The river was high.\nA tug took a call on Monday from a yacht, whose crew said it was sinking.",
            "said",
            id="what somebody by the way said on an earlier day",
        ),
        pytest.param(
            "The river was high.\nAt the time of the sale, Ann Lee said the mill was safe.", "said", id="said at another time"
        ),
        pytest.param(
            "The river was high.\nThe police originally said two had died.", "said", id="said at first, and not since"
        ),
        pytest.param("The river was high.\nThe spill is threatening the coast.", "spill", id="a deed whose harm goes on"),
        pytest.param(
            "The river was high.\nThe raid began with shells, Max Cole said, but ten were butchered when troops came.",
            "butchered",
            id="a deed joined to the telling",
        ),
        pytest.param(
            "The river was high.\nMayor Ann Lee rejected the plan and she had told the firm so.",
            "told",
            id="what had been done before",
        ),
        pytest.param(
            "The river was high.\nA guard found Paul Smith asleep and told him to leave.",
            "told",
            id="told somebody of the story",
        ),
        pytest.param(
            "The river was high.\nOn Monday, after Halden Corp. reported record earnings, Max Cole cut his forecast.",
            "reported",
            id="behind a date in front of the clause",
        ),
        pytest.param(
            "The river was high.\nRiot police enter Lund, killing two men 28 April: Costa calls a truce 8 May.",
            "killing",
            id="the last item of a list before the date that heads the next",
        ),
        pytest.param("The river was high.\nThe firm sold the plant.", "sold", id="the simple past of a later sentence"),
        pytest.param(
            "The river was high.\n“The suspects are charged with murder,” the paper wrote.",
            "charged",
            id="the present inside a quotation",
        ),
        pytest.param(
            "The river was high.\nThe council approved the fair last year after two bakers concluded that it was cheap.",
            "concluded",
            id="words that tell when an old deed was done",
        ),
        pytest.param(
            "The river was high.\nPaul Smith, 55, who admitted theft at an earlier hearing, sold his boat.",
            "admitted",
            id="what was said on an occasion before",
        ),
        pytest.param("The trial begins on 10 June. Rebels burned a barn.", "burned", id="the past after what lies ahead"),
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
        pytest.param(
            "The river was high.\nFighting broke out in Halden on Monday.\nAnn Lee asked both sides to stop the fighting.",
            "fighting",
            id="what goes on, which is of no one day",
        ),
        pytest.param(
            "Mayor Ann Lee said on Wednesday that the mill will close.\nShe learned a long time ago that this was risky.",
            "learned",
            id="a time that is not the publication day",
        ),
        pytest.param(
            "The river was high.\nA bomb blast shakes the port.\nOne guard is killed.",
            "killed",
            id="a deed told in the present",
        ),
        pytest.param("Three guards have died since 1993.", "died", id="since too long ago to say anything"),
        pytest.param(
            "The river was high.\n“Paul Smith was standing there,” Mayor Ann Lee said.",
            "standing",
            id="what was going on, in quotation marks",
        ),
        pytest.param("The river was high.\nThank you, Paul Smith.", "Thank", id="what nobody is said to do"),
        pytest.param(
            "The river was high.\nThe Halden Press broadcasts two shows.", "broadcasts", id="what a paper does every day"
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
        pytest.param(
            "The river was high.\nRain fell.\nRoads closed.\nMayor Ann Lee has said the bridge is safe.",
            "said",
            id="what has been said, far from the lead",
        ),
        pytest.param("The river was high.\nMayor Ann Lee later said the bridge was safe.", "said", id="a later saying"),
        pytest.param("A ferry sank on Wednesday.\nWe saw a flash over the pier.", "saw", id="what who speaks tells of himself"),
        pytest.param(
            "The Halden mill was burning on Saturday.\nRain fell.\nThe fire killed two.",
            "killed",
            id="a fire that was still burning on a day",
        ),
        pytest.param("The river was high.\nHe will speak when he is charged with arson.", "charged", id="a present to come"),
    ],
)
def test_no_date(read: Callable[..., dict[str, EventMention]], text: str, trigger: str) -> None:
    """Where no row answers the act stays undated, on or before the publication day."""
    mention = read(text)[trigger]
    assert mention.when is None
    assert mention.bounds
    assert str(mention.bounds.last) == "2022-03-09"


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


@pytest.mark.parametrize(
    ("text", "trigger"),
    [
        pytest.param("Mayor Ann Lee mocked his plan to attack Lima.", "attack", id="a plan that was known before"),
        pytest.param("Ann Lee was due to visit Lima.", "visit", id="what was due once"),
    ],
)
def test_no_announcement(read: Callable[..., dict[str, EventMention]], text: str, trigger: str) -> None:
    """A plan that is not told as new was announced nobody knows when."""
    mention = read("The river was high.\n" + text)[trigger]
    assert (mention.status, mention.when) == ("planned", None)
