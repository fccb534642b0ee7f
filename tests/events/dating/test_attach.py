"""Which time expression belongs to which act."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from generator import dates
from generator.events.dating.attach import attach
from generator.events.grammar.tree import tree_of
from generator.events.triggers import find_trigger
from generator.language import Parser
from generator.records import Article


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("The court jailed him on Tuesday.", {"jailed": "at"}, id="its own clause"),
        pytest.param(
            "Police said Thursday the driver had fled.", {"said": "at"}, id="a weekday right after a saying is the saying's"
        ),
        pytest.param(
            "Asked on Wednesday about the strike, the minister said talks failed.",
            {"Asked": "at", "said": "at"},
            id="a fronted participle lends its date to the main verb",
        ),
        pytest.param(
            "“It was a trick,” said Ann Lee, head of the bank in 1998.", {}, id="the year of what somebody was is of no act"
        ),
        pytest.param(
            "On Monday, after Halden Corp. reported record earnings, Max Cole cut his forecast.",
            {"cut": "at"},
            id="a date in front of a clause in front is the main verb's",
        ),
        pytest.param("Three riders were named Sunday on a poster.", {"named": "at"}, id="who is named is so on the day"),
        pytest.param("The board named Thursday for the vote.", {}, id="a day that is named is not when"),
        pytest.param(
            "She was found clinging to a raft on Sunday.", {"clinging": "at", "found": "at"}, id="and so is who comes upon it"
        ),
        pytest.param(
            "Deputies voted to approve the bill Thursday.", {"approve": "at", "voted": "at"}, id="what the vote itself does"
        ),
        pytest.param(
            "The union voted to strike on Thursday.", {"strike": "at"}, id="what is voted for may come later than the vote"
        ),
        pytest.param(
            "Police stopped the march from reaching the palace on Sunday.",
            {"reaching": "at", "stopped": "at"},
            id="what keeps it from being done is of the day",
        ),
        pytest.param("It was not until Tuesday that they met.", {"met": "at"}, id="a day brought out in front"),
        pytest.param("It was clear on Tuesday that they had met.", {"was": "at"}, id="what is clear on a day is not of it"),
        pytest.param(
            "The firm, which reported a loss on Tuesday, fell.",
            {"loss": "at", "reported": "at"},
            id="what it gave out that day",
        ),
        pytest.param("The radio reported clashes on Tuesday.", {"clashes": "at"}, id="what was reported was of the day itself"),
        pytest.param("The firm reported a loss in the third quarter.", {"loss": "at"}, id="what it gave out of a quarter"),
        pytest.param("The firm had paid out 90 million as of Friday.", {"paid": "until"}, id="a count up to a day"),
        pytest.param("He recalled last month's visit by the Pope.", {"visit": "at"}, id="a possessive date is its noun's"),
        pytest.param("He praised last month's festival guide.", {}, id="a possessive date of no act dates nothing"),
        pytest.param(
            "On Monday the mayor resigned and left the city.",
            {"resigned": "at", "left": "at"},
            id="a date before the first of two joined verbs serves both",
        ),
        pytest.param(
            "Two people died and ten were injured on Monday night.",
            {"died": "at", "injured": "at"},
            id="a date behind two verbs that only `and` parts serves both",
        ),
        pytest.param(
            "The captain trained in Oslo and coached Lima in 2007.",
            {"coached": "at"},
            id="a date behind the second of two full clauses is its own",
        ),
        pytest.param(
            "At a Monday media event the firm released a car.", {"released": "at"}, id="a day sets the scene with its occasion"
        ),
        pytest.param(
            "Monitors tried to reach the town on Monday.",
            {"tried": "at", "reach": "at"},
            id="a verb of trying is one act with its complement",
        ),
        pytest.param("They held talks on Friday.", {"held": "at"}, id="the light verb takes what is its noun's"),
        pytest.param("The strike began on Monday.", {"began": "at", "strike": "at"}, id="a phase verb hands it to its subject"),
        pytest.param("She has worked there since May 2019.", {"worked": "since"}, id="since is a bound"),
        pytest.param("The plant will close by June 2030.", {"close": "until"}, id="by is a bound"),
        pytest.param("He died soon after his capture on 26 March.", {"capture": "at"}, id="the day of the deed that says when"),
        pytest.param("The club chose 25 January, Police Day, for the march.", {}, id="a day that is chosen is no date of it"),
        pytest.param(
            "Oil has leaked since 20 April, when the rig exploded.",
            {"leaked": "since", "exploded": "at"},
            id="a day is that of the clause that tells of it, too",
        ),
        pytest.param(
            "Profit rose to $41 million from $12 million a year earlier.", {}, id="the year of the figure compared with"
        ),
        pytest.param("The club made a big improvement from a year ago.", {}, id="the year that is compared with"),
        pytest.param(
            "The firm reported third-quarter profit jumped.", {}, id="the quarter of a figure is no date of the report"
        ),
        pytest.param(
            "A list issued by the mayor on Thursday included his son.", {"issued": "at"}, id="a day at the end of the subject"
        ),
        pytest.param(
            "Floods closed the road that links the capital to the coast on Monday.",
            {"closed": "at"},
            id="what is always so of a thing has no day",
        ),
        pytest.param(
            "A hearing was scheduled for May 4.", {"hearing": "at", "scheduled": "at"}, id="so is the day that it is set for"
        ),
        pytest.param("The judge set sentencing for May 4.", {"sentencing": "at"}, id="the day that is set is that of the act"),
        pytest.param("A boat sank about 1100 hrs IST.", {"sank": "clock"}, id="an hour of an unnamed day"),
        pytest.param("The slope slid before dawn on Tuesday.", {"slid": "at"}, id="before an hour of a day is on that day"),
        pytest.param("They began returning at 10am today.", {"began": "at", "returning": "at"}, id="an hour of a named day"),
        pytest.param("Wages have dropped from 412 in 2005 to 187.", {}, id="a year of the first of two figures"),
        pytest.param("He bought it from Halden Foods for £28 million in 1999.", {"bought": "at"}, id="not so behind a seller"),
        pytest.param("He resigned after Saturday's defeat.", {"defeat": "at"}, id="whose day it is, whatever stands before"),
        pytest.param("He forced it through without a vote on May 4.", {"forced": "at"}, id="not of what never was"),
        pytest.param("He moved from Oslo in 1999.", {"moved": "at"}, id="from a town"),
        pytest.param("She spoke at Thursday's fair.", {"spoke": "at"}, id="a day sets the scene with what is no act"),
        pytest.param("The premier won Sunday's snap poll.", {"won": "at"}, id="who wins does so on the day of what is won"),
        pytest.param(
            "He was arrested on suspicion of bribing a guard on Sunday.", {"arrested": "at"}, id="a day behind the grounds"
        ),
        pytest.param(
            "The firm plans to close its dairy in Halden, which employs 640 people, next year.",
            {"close": "at"},
            id="a clause that commas set off has no day",
        ),
        pytest.param(
            "Villagers were told to leave their homes on Monday night.",
            {"told": "at", "leave": "at"},
            id="who is told to leave does so at once",
        ),
        pytest.param("She was told to appear with her lawyer on Monday.", {"appear": "at"}, id="but not who is told to appear"),
        pytest.param(
            "Rovers came from behind to beat Dale 2-1 last night.", {"came": "at", "beat": "at"}, id="what a rally ended in"
        ),
        pytest.param(
            "Holm retired with a knee injury on Sunday.", {"retired": "at", "injury": "at"}, id="what somebody left with"
        ),
        pytest.param(
            "The storm closed roads on one of the coldest days of last winter.", {}, id="a stretch out of which one day is told"
        ),
        pytest.param(
            "Rescuers said ten were saved, in the largest rescue this year.", {}, id="a year of which something is the largest"
        ),
        pytest.param(
            "Ministers, meeting in Oslo on Friday, agreed to pay.",
            {"meeting": "at", "agreed": "at"},
            id="what those who met agreed on",
        ),
        pytest.param(
            "Two people were killed and six others injured in a blast on Friday.",
            {"killed": "at", "injured": "at"},
            id="two deeds that have one verb of help",
        ),
        pytest.param("It broke the treaty (1992).", {}, id="a date in brackets belongs to the name before it"),
    ],
)
def test_attach(parser: Parser, make_article: Callable[..., Article], text: str, expected: dict[str, str]) -> None:
    """A time belongs to the nearest act above it in the tree, but for what newspapers do otherwise."""
    article = make_article(text, "2022-03-07")
    (sentence,) = parser.parse(article)
    tree = tree_of(sentence)
    triggers = {i: t for i in range(len(sentence.tokens)) if (t := find_trigger(tree, i)) and not t.is_light}
    sayings = frozenset(i for i, t in triggers.items() if t.is_reporting)
    found = attach(tree, dates.tag(article), frozenset(triggers), sayings)
    assert {sentence.tokens[i].text: a.relation for i, (a, *_) in found.items()} == expected
