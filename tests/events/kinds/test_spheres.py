"""The kind that readers are told where the trigger's own says too little."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from generator.dates import tag
from generator.events import extract
from generator.language import Parser
from generator.records import Article


@pytest.mark.parametrize(
    ("text", "trigger", "kind"),
    [
        pytest.param("Halden Corp. plans to buy a mill in Lima.", "plans", "business", id="a plan to do something"),
        pytest.param("The envoy planned a visit to Lima.", "planned", "consult", id="a plan that names the act"),
        pytest.param("The couple plan to settle in Lima.", "plan", "other", id="a plan of an act that has no kind"),
        pytest.param("The council made plans.", "made", "other", id="a plan that tells nothing"),
        pytest.param("The union plans to hold a rally on Sunday.", "plans", "protest", id="a plan told by a light verb"),
        pytest.param("The atlas is scheduled for release in May.", "scheduled", "other", id="a plan of no known act"),
        pytest.param("The talks in Lima are due to be held on Sunday.", "held", "consult", id="an event that is held"),
        pytest.param("The storm forced the firm to close its plant.", "forced", "disaster", id="forced by a storm"),
        pytest.param("The row compelled the firm to sell its mill.", "compelled", "business", id="forced by nobody"),
        pytest.param("Walsh was forced to withdraw the troops.", "forced", "retreat", id="what somebody had to do"),
        pytest.param("The mayor forced two families to leave.", "forced", "coerce", id="forced by somebody"),
        pytest.param("President Ann Lee travelled in Lima on Sunday.", "travelled", "other", id="on the way, not to talks"),
        pytest.param("Protesters jammed the square on Sunday.", "jammed", "protest", id="who does it"),
        pytest.param("The vase was thrown by a soldier.", "thrown", "mobilize", id="who does it in the passive"),
        pytest.param("A banner was torn on Sunday.", "torn", "protest", id="what it is done to"),
        pytest.param("Lee arrived in court on Sunday.", "arrived", "legal", id="where it leads"),
        pytest.param("The crash marred the holiday.", "marred", "disaster", id="the act that brings it about"),
        pytest.param("Lee was given a two-year ban on Sunday.", "given", "coerce", id="what somebody is given"),
        pytest.param("Halden Corp. vexed the town.", "vexed", "business", id="a firm"),
        pytest.param("Lee spent two seasons in Lima.", "spent", "sport", id="what else it is about"),
        pytest.param("The loan crisis in May hurt Lima.", "crisis", "business", id="what an event noun is of"),
        pytest.param("The trial of the mayor is due to start in May.", "start", "legal", id="an event that is due"),
        pytest.param("Lee spent the holiday season in Lima.", "spent", "other", id="a season of the year"),
        pytest.param("Lee spent the opera season in Lima.", "spent", "other", id="a season of an art"),
        pytest.param("The ministers gathered to discuss trade.", "gathered", "consult", id="what they set out to do"),
        pytest.param("The ministers gathered after the crash.", "gathered", "other", id="what came before it"),
        pytest.param("Crews were alerted to a fire on Sunday.", "alerted", "disaster", id="an event that it leads to"),
        pytest.param("The board renewed the attacks on Sunday.", "renewed", "assault", id="an event that it is done to"),
        pytest.param("Foreign Minister Ann Lee flew to Lima on Sunday.", "flew", "consult", id="a statesman who travels"),
        pytest.param("Halden released the iZet in May. The iZet topped the list.", "topped", "business", id="a product"),
        pytest.param("The judge postponed the trial on Sunday.", "postponed", "legal", id="the event that is put off"),
        pytest.param("Police completed the investigation in May.", "completed", "legal", id="the event that is completed"),
        pytest.param("A walkout planned for Friday worried Lima.", "planned", "protest", id="the event that is planned"),
        pytest.param("The town glistened on Sunday.", "glistened", "other", id="nothing that tells"),
        pytest.param("Lee spent the shrimping season in Lima.", "spent", "other", id="a season of a trade"),
        pytest.param("Mortar fire rang out on Sunday.", "rang", "assault", id="fire from guns"),
        pytest.param("Ann Brand vexed the town.", "vexed", "other", id="a surname"),
        pytest.param("The collapse of Halden Corp. shocked Lima.", "collapse", "business", id="a company that goes under"),
        pytest.param("The collapse of the bridge shocked Lima.", "collapse", "disaster", id="a bridge that falls"),
        pytest.param("Ann Lee joined Halden Corp. in May.", "joined", "appoint", id="a person who joins a company"),
        pytest.param("Acme Inc. joined Halden Corp. in May.", "joined", "business", id="a company that joins another"),
        pytest.param("Ann Lee left Halden Corp. in May.", "left", "appoint", id="a person who leaves a company"),
        pytest.param("Robbers emptied a pistol into the shop on Sunday.", "emptied", "assault", id="a gun"),
        pytest.param("High winds hampered crews on Sunday.", "hampered", "disaster", id="the weather"),
        pytest.param(
            "Punitive damages were set at two million dollars in May.", "set", "legal", id="damages that a court sets"
        ),
        pytest.param("The arrival of the storm season worried Lima.", "arrival", "other", id="the season of an event noun"),
        pytest.param("Croatia joined the European Union in 2013.", "joined", "cooperate", id="a state that joins a union"),
        pytest.param("Ann Lee approved the plan on Sunday.", "approved", "agree", id="what one person approves of"),
        pytest.param("Parliament approved the plan on Sunday.", "approved", "vote", id="what a body approves of"),
        pytest.param("The plan was met with anger on Sunday.", "met", "other", id="met with anger"),
        pytest.param("Lenders competed for customers in May.", "competed", "business", id="no contest of athletes"),
        pytest.param("The bank fought the regulations in May.", "fought", "business", id="a fight without weapons"),
        pytest.param("Congress erupted in anger on Sunday.", "erupted", "other", id="an outburst"),
        pytest.param("Protesters met the mayor on Sunday.", "met", "consult", id="a verb that a row knows"),
    ],
)
def test_an_act_is_of_the_kind_of_what_it_is_told_of(
    parser: Parser, make_article: Callable[..., Article], text: str, trigger: str, kind: str
) -> None:
    """A plan is of the kind of what is planned; a verb of no row is of the kind of those and that which it is told of."""
    article = make_article(text, "2022-03-07")
    found = [m for m in extract(article, parser.parse(article), ()) if m.trigger.text == trigger]
    assert [m.shown or m.kind for m in found] == [kind]


@pytest.mark.parametrize(
    ("text", "trigger", "expected"),
    [
        pytest.param("Halden Corp. plans to buy a mill.", "plans", ("planned", "[2022-03-07..]"), id="a plan is open"),
        pytest.param("Halden Corp. is expected to open in May.", "expected", ("planned", "2022-05"), id="a day is told"),
        pytest.param("Analysts expect that Halden will grow.", "expect", ("happened", "2022-03-07~"), id="a forecast is made"),
        pytest.param("Rebels planned the attack.", "planned", ("happened", "2022-03-07~"), id="a plan of a deed"),
    ],
)
def test_what_is_only_planned_has_not_happened(
    parser: Parser, make_article: Callable[..., Article], text: str, trigger: str, expected: tuple[str, str]
) -> None:
    """What is only planned or expected has not happened: it is planned, from the day on which it is told of."""
    article = make_article(text, "2022-03-07")
    (found,) = [m for m in extract(article, parser.parse(article), tag(article)) if m.trigger.text == trigger]
    assert (found.status, found.when and found.when.edtf) == expected
