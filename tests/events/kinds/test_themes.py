"""The kind that an article's theme lends to acts that tell of none."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from generator.dates import tag
from generator.events import extract
from generator.language import Parser
from generator.records import Article

SHOOTING = "Rebels attacked the town on Sunday. They killed two guards. A sniper shot a teacher. Troops bombed the bridge. "
MARKET = "Halden bought a mill. Acme sold its stake. Sales rose two percent. The tycoon met the mayor and praised the pope. "
CRASH = "A train crashed near Lima. A bus hit a wall. The envoys met. Peru accused Chile. The king praised Peru. He died. "

TRIAL = "A court convicted Lee of fraud. Police arrested two men. Prosecutors charged a nurse. A jury acquitted the mayor. "
BLAZE = "A fire broke out in Lima. A blast shook the mill. A wall collapsed. A flood damaged the bridge. "
MARCH = "Workers marched in Lima. Students rioted in Oslo. Nurses protested on Sunday. Farmers blocked a road. "
CUP = "Lima beat Quito. Lee won the cup on Sunday. Oslo drew with Bergen. Reed scored twice. "


@pytest.mark.parametrize(
    ("text", "trigger", "kind"),
    [
        pytest.param(BLAZE + "The crews stood in the yard.", "stood", "disaster", id="most of the article is of it"),
        pytest.param(BLAZE + "The teachers stood in the yard.", "stood", "other", id="nothing of it stands beside"),
        pytest.param(BLAZE + "The teachers tried to plug a leak.", "tried", "disaster", id="what it is done for is of it"),
        pytest.param(BLAZE + "The mayor used hoses to cool the roof.", "used", "disaster", id="what is aimed at is of it"),
        pytest.param(BLAZE + "A poll was held about the crews.", "held", "other", id="what it is about is of it"),
        pytest.param(BLAZE + "Acme cancelled its dividend.", "cancelled", "business", id="money, in a disaster"),
        pytest.param(BLAZE + "Engineers completed the drilling.", "completed", "disaster", id="work on it"),
        pytest.param(TRIAL + "An officer stopped Lee.", "stopped", "legal", id="an officer, in a case"),
        pytest.param(SHOOTING + "The teachers stood in the yard.", "stood", "other", id="what else is done in a war"),
        pytest.param(BLAZE + "Ann Lee brushed her hair on Sunday.", "brushed", "other", id="what one person does alone"),
        pytest.param(BLAZE + "The cook, Ann Lee, brushed her hair.", "brushed", "other", id="what one person does, told what"),
        pytest.param(CUP + "Lima signed Reed in May.", "signed", "sport", id="a player who signs"),
        pytest.param(BLAZE + "She put debris in a van.", "put", "disaster", id="a person's act, with a word of the theme"),
        pytest.param(BLAZE + "The mayor slipped on a step.", "slipped", "disaster", id="a fall, in a disaster"),
        pytest.param(MARCH + "Thousands marched, waving flags.", "waving", "protest", id="what is done in a march"),
        pytest.param(MARCH + "Thousands gathered in the square.", "gathered", "protest", id="a gathering, in a revolt"),
        pytest.param(MARKET + "The clerks loaded the vans on Sunday.", "loaded", "business", id="half of it is of it"),
        pytest.param(CRASH + "The clerks loaded the vans on Sunday.", "loaded", "other", id="too little of it is of it"),
        pytest.param(CRASH + "Crews loaded the vans when a train crashed.", "loaded", "disaster", id="its sentence is of it"),
        pytest.param(SHOOTING + "The teacher was born in Lima.", "born", "other", id="a birth is nobody else's"),
        pytest.param("Rebels attacked the town. Lee loaded the vans on Sunday.", "loaded", "other", id="too short to say"),
        pytest.param(SHOOTING + "The envoys met in Oslo on Sunday.", "met", "consult", id="an act of a kind of its own"),
        pytest.param(SHOOTING + "The mayor was killed on Sunday.", "killed", "assault", id="a killing, in a war"),
        pytest.param(CRASH + "The mayor was killed on Sunday.", "killed", "death", id="a killing, in no war"),
        pytest.param(TRIAL + "The agency's decision on Sunday angered many.", "decision", "legal", id="a decision, in a case"),
        pytest.param(BLAZE + "We are fighting with buckets.", "fighting", "disaster", id="a fight against a fire"),
        pytest.param(MARKET + "Acme clashed with Halden.", "clashed", "business", id="a fight without weapons"),
        pytest.param(CUP + "Lee hobbled out with a calf injury.", "hobbled", "sport", id="an injury, in a match"),
        pytest.param(CUP + "Lima increased its lead to 12 points.", "increased", "sport", id="a rise, in a match"),
        pytest.param(TRIAL + "Ann Lee was released on Monday.", "released", "legal", id="a release, in a case"),
        pytest.param(MARKET + "The withdrawals from the fund ended in May.", "withdrawals", "business", id="money withdrawn"),
        pytest.param(BLAZE + "Two men were reported missing.", "reported", "disaster", id="people missing, in a disaster"),
        pytest.param(BLAZE + "Halden repainted the roof.", "repainted", "disaster", id="a company, in a disaster"),
        pytest.param(TRIAL + "Halden Corp. repainted the roof.", "repainted", "business", id="a company, in a case"),
        pytest.param(
            CRASH + "Halden Corp. repainted the roof.", "repainted", "business", id="a company, where there is no theme"
        ),
    ],
)
def test_an_act_of_no_kind_takes_its_articles(
    parser: Parser, make_article: Callable[..., Article], text: str, trigger: str, kind: str
) -> None:
    """What tells of no kind itself is of what the article is about, or of what its sentence tells besides."""
    article = make_article(text, "2022-03-07")
    found = [m for m in extract(article, parser.parse(article), tag(article)) if m.trigger.text == trigger]
    assert (found[-1].shown or found[-1].kind) == kind


@pytest.mark.parametrize(
    ("text", "trigger", "expected"),
    [
        pytest.param("Lee condemned the vote, calling it a farce.", "calling", ("statement", "event"), id="words beside words"),
        pytest.param("“We lost,” said Lee, groaning.", "groaning", ("other", "event"), id="no words"),
    ],
)
def test_words_beside_an_act_keep_their_own_kind(
    parser: Parser, make_article: Callable[..., Article], text: str, trigger: str, expected: tuple[str, str]
) -> None:
    """What is said or done beside an act belongs to it, but readers are told its own kind."""
    article = make_article(text, "2022-03-07")
    (found,) = [m for m in extract(article, parser.parse(article), ()) if m.trigger.text == trigger]
    assert (found.shown or found.kind, found.tier) == expected
