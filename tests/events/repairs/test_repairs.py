"""Who tells of a deed is never shown as who did it, whatever the parse makes of the sentence."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest

from generator.dates import tag
from generator.events import extract
from generator.events.repairs import repaired
from generator.language import Parser
from generator.records import Article, EventMention


def _mentions(parser: Parser, make_article: Callable[..., Article], text: str) -> dict[str, EventMention]:
    article = make_article(text, "2022-03-07")
    return {m.trigger.text: m for m in extract(article, parser.parse(article), ())}


@pytest.mark.parametrize(
    ("text", "trigger", "doer"),
    [
        pytest.param("Police allege John Holm, 44, opened fire at the depot, killing Anna Berg.", "killing", "John Holm",
                     id="a name behind “allege” is no object of it"),
        pytest.param("Police allege John Holm, 44, opened fire at the depot, killing Anna Berg.", "opened", "John Holm",
                     id="nor is its deed the police’s"),
        pytest.param("Police allege Holm shot two guards at the mill on Friday.", "shot", "Holm",
                     id="nor is “allege” a part of the name behind it"),
        pytest.param("Norland Rail said rebels attacked the base in Bodo, wounding Anna Berg.", "wounding", "",
                     id="a participle behind what is said is of that"),
        pytest.param("Norland Rail said Halden Motors, based in Oslo, had attacked its ships, sinking the Vega.", "sinking",
                     "Halden Motors", id="however far it stands"),
        pytest.param("On behalf of Norway, Lee's secretary of state, John Holm, signed the deal.", "signed", "John Holm",
                     id="a subject is not part of the phrase in front"),
        pytest.param("Refusing to pay, his lawyers massed outside, John Holm attacked the union.", "Refusing", "John Holm",
                     id="a participle in front is of the sentence, not of a clause on the way"),
        pytest.param("Berg Air reported an attack on Sunday.", "attack", "", id="who reports an attack made none"),
        pytest.param("Berg Air mounted an attack on Sunday.", "attack", "Berg Air", id="who mounts one did"),
        pytest.param("John Holm was sacked last week, Anna Berg said, but was arrested on Monday.", "arrested", "John Holm",
                     id="“…, she said, but was arrested” is not of her"),
        pytest.param("Anna Berg said that Norland had broken the law, but vowed to keep its contract.", "vowed", "Anna Berg",
                     id="a second promise is the teller’s"),
        pytest.param("Halden Motors reported the theft and sued Norland Rail.", "sued", "Halden Motors",
                     id="a deed of one’s own beside a report stays"),
        pytest.param("Berg Air found smugglers in coves of the Isle of Man and a German helicopter stopped another boat.",
                     "stopped", "", id="a list takes no subject of the next verb"),
        pytest.param("Norland urged Peru to stop the raids on the ports and villages and said that it had lifted the ban.",
                     "lifted", "Norland", id="a verb with its own “and” has no subject from the list"),
        pytest.param("Halden Motors was without power and the city of Opava ordered 10,000 residents to leave.", "ordered", "",
                     id="nor does one that has a phrase behind it"),
        pytest.param("During the first quarter of the financial year Halden Motors sold two million cars.", "sold",
                     "Halden Motors", id="a name behind a time in front is the subject"),
        pytest.param("In 2019 Halden Bank sold two mills.", "sold", "Halden Bank", id="nor is a year in front part of it"),
        pytest.param("In 2019 Halden Bank's chairman was ousted by Anna Berg.", "ousted", "Anna Berg", id="nor of its owner's"),
        pytest.param("Brackley Rovers sacked Steve Hallam. Under caretaker Dario Conti, Rovers drew 1-1 at Burnley "
                     "and beat Luton 2-0 on Sunday.", "beat", "Brackley Rovers", id="a side is not its coach’s other name"),
        pytest.param("Crews fought a forest fire that jumped a road overnight, destroyed nine homes and killed Anna Berg.",
                     "destroyed", "", id="a fire burns homes, not those who fight it"),
        pytest.param("Anna Berg said on Monday that the strike was legal but criticised the union.", "criticised", "Anna Berg",
                     id="no strike criticises a union"),
        pytest.param("Anna Berg said on Monday that Halden Motors would not pay and accused the union of greed.", "accused",
                     "Anna Berg", id="a past is not joined to what would not be"),
        pytest.param("Anna Berg said on Monday that Max Cole had met her and accused the union of greed.", "accused",
                     "Max Cole", id="but may be to what had been"),
        pytest.param("Workers have voted to walk out on Friday after talks with the owner, Halden Motors, collapsed.",
                     "voted", "", id="who walks out"),
        pytest.param("Halden City, beaten 3-1 on Sunday, have won two of their last nine games.", "won", "Halden City",
                     id="a participle between commas is not the main verb"),
        pytest.param("Halden Rovers, beaten 3-1 on Sunday, have won two of their last nine games.", "won", "Halden Rovers",
                     id="nor has it the subject"),
        pytest.param("The union said on Friday Halden Motors has agreed to talks.", "agreed", "Halden Motors",
                     id="a day in front of a name is no part of it"),
        pytest.param("On Sunday Halden Rovers beat Lund.", "beat", "Halden Rovers", id="nor does it take the subject"),
        pytest.param("A fund set up to help the injured man's family had raised £900 by Friday.", "raised", "",
                     id="whom something helps does not do what it does"),
        pytest.param("Norway left the talks, while Peru, whose firms run two of the mines, called for a vote.", "called",
                     "Peru", id="a clause that tells whose something is takes no verb of another"),
        pytest.param("Police raided the mill in April after Anna Berg reported a smell and officers spotted lights.",
                     "spotted", "", id="what officers saw is no deed of the police that another verb is of"),
        pytest.param("Outside court, John Holm, whose mother died in May, praised the verdict.", "praised", "John Holm",
                     id="nor where somebody spoke"),
        pytest.param("Norway, Denmark and Sweden offered help.", "offered", "Norway, Denmark, Sweden",
                     id="the first of a list of subjects is one of them"),
        pytest.param("Monday, Anna Berg and John Holm left Oslo.", "left", "Anna Berg, John Holm", id="a day in front is none"),
        pytest.param("Berg Air's delays resulted in Halden Motors losing a contract in May.", "losing", "Halden Motors",
                     id="what something resulted in is not its deed"),
    ],
)  # fmt: skip
def test_doers(parser: Parser, make_article: Callable[..., Article], text: str, trigger: str, doer: str) -> None:
    """The deed told of belongs to the subject of what is told."""
    found = _mentions(parser, make_article, text)[trigger]
    first = [p.name.name for p in found.participants if p.role in ("agent", "speaker") or found.lemma == "arrest"]
    assert first == (doer.split(", ") if doer else [])
    assert not found.title.startswith(("Police", "Norland Rail wounds"))


@pytest.mark.parametrize(
    ("text", "trigger", "names", "is_dated"),
    [
        pytest.param("They said they would appeal the decision, announced Wednesday by Anna Berg, that the mine must close "
                     "by May.", "decision", {"Anna Berg"}, False, id="a participle behind a comma is of the noun before it"),
        pytest.param("Guards at the Halden Motors plant watch the gate where rebels shot three workers The woman who allegedly "
                     "shot two clerks on Thursday has been charged with murder.", "murder", set(), False,
                     id="nobody of a caption takes part in the sentence that runs on from it"),
        pytest.param("Boats of the navy near Oslo chased the suspicious vessels The pirates sank the Vega on Friday.", "sank",
                     {"Vega"}, True, id="and the sentence has its own day"),
        pytest.param("On 4 March Peru and Chile blocked the port.", "blocked", {"Peru", "Chile"}, True,
                     id="a month before two subjects is no part of the first"),
        pytest.param("In March Alden Holdings sold its fleet to Peru.", "sold", {"Alden Holdings", "Peru"}, False,
                     id="nor of a firm's name"),
        pytest.param("April Holm left Oslo on Friday.", "left", {"April Holm"}, True, id="but April is a first name"),
        pytest.param("A boy drowned while swimming near Oslo on Friday evening, Anna Berg has confirmed.", "confirmed",
                     {"Anna Berg"}, True, id="who confirms a death is no swimmer"),
        pytest.param("Two sailors who had been missing off Norway since Friday have been found alive by John Holm.", "found",
                     {"John Holm"}, False, id="a main verb is not in the clause before it"),
        pytest.param("Ten were hurt when a truck ploughed into a crowd on Friday.", "ploughed", set(), True,
                     id="a truck that ploughed is no ploughed truck"),
        pytest.param("They were held after Anna Berg, 15, was stabbed on Friday in Oslo.", "stabbed", {"Anna Berg"}, True,
                     id="an age parts no clause"),
        pytest.param("The blaze at the Vale Mill, which was opened on Friday by John Holm, killed two.", "opened",
                     {"John Holm"}, True, id="a mill is opened, not its blaze"),
        pytest.param("Anna Berg announced a review, to be led from Friday by John Holm.", "led", {"John Holm"}, False,
                     id="what is to be done is done with what was announced"),
        pytest.param("Anna Berg left the club, to be led in May by John Holm.", "left", {"Anna Berg"}, False,
                     id="but not with what somebody left"),
    ],
)  # fmt: skip
def test_faults(parser: Parser, make_article: Callable[..., Article], text: str, trigger: str, names: set[str],
                is_dated: bool) -> None:  # fmt: skip
    """What a torn or glued parse hid from acts is theirs again."""
    article = make_article(text, "2022-03-07")
    found = {m.trigger.text: m for m in extract(article, parser.parse(article), tag(article))}[trigger]
    assert {p.name.name for p in found.participants} == names
    assert (found.when is not None and found.when.first == date(2022, 3, 4)) == is_dated


def test_a_past_behind_a_relative_clause(parser: Parser, make_article: Callable[..., Article]) -> None:
    """What the main subject said is no saying of somebody in a relative clause of another tense."""
    text = ("Anna Berg was careful not to blame Norway, whose President John Holm has launched an offensive against Peru and "
            "instead said peace was near.")  # fmt: skip
    article = make_article(text, "2022-03-07")
    (said,) = [m for m in extract(article, parser.parse(article), ()) if m.trigger.text == "said"]
    assert said.speaker is not None
    assert said.speaker.name == "Anna Berg"


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Police allege Anna Holm shot two guards at the mill on Friday.", id="allege taken for a part of a name"),
    ],
)
def test_what_is_alleged_is_possible(parser: Parser, make_article: Callable[..., Article], text: str) -> None:
    """A verb of telling that was taken for a noun rules the deed behind it."""
    assert _mentions(parser, make_article, text)["shot"].status == "possible"


def test_a_report_stays_a_noun(parser: Parser, make_article: Callable[..., Article]) -> None:
    """A paper with a relative clause tells of nothing itself."""
    assert "report" not in _mentions(parser, make_article, "The police report Holm wrote on Friday was lost.")


def test_the_day_of_a_participle_behind_its_noun(parser: Parser, make_article: Callable[..., Article]) -> None:
    """Who was hurt on one day and has died since did not die on that day."""
    text = "A diver burned over the weekend in a harbour fire has died, officials said Wednesday."
    article = make_article(text, "2022-03-10")
    found = {m.trigger.text: m for m in extract(article, parser.parse(article), tag(article))}
    assert found["burned"].when is not None
    assert found["burned"].when.edtf == "[2022-03-05..2022-03-06]"
    assert found["died"].when != found["burned"].when
    assert found["died"].title == "Diver burned in harbour fire dies"


@pytest.mark.parametrize(
    ("text", "trigger", "who"),
    [
        pytest.param("Gov. Ellen Prior declared an emergency.", "declared", "Ellen Prior", id="a last name like an adverb"),
        pytest.param("Former teacher Moses Tarawally signed the law.", "signed", "Moses Tarawally", id="behind a trade"),
        pytest.param("The Spaniard, who coached Peru in 2014, replaces Steve Hallam, sacked on 8 January.", "sacked",
                     "Steve Hallam", id="who was sacked stands before the comma"),
        pytest.param("Halden Motors bought Norland Rail, sacked its chairman and hired Ann Lee.", "sacked",
                     "Halden Motors", id="a list of deeds is of its subject"),
    ],
)  # fmt: skip
def test_names_are_whole_and_where_they_belong(
    parser: Parser, make_article: Callable[..., Article], text: str, trigger: str, who: str
) -> None:
    """A last name is no adverb, and what befell somebody is told behind the name."""
    found = _mentions(parser, make_article, text)[trigger]
    assert [p.name.name for p in found.participants][:1] == [who]


@pytest.mark.parametrize(
    ("text", "trigger", "title"),
    [
        pytest.param("A storm hit Norland on Friday, sinking two ferries and cutting power to two islands, officials and "
                     "doctors said.", "cutting", "Storm cuts power to two islands", id="nobody cut power to officials"),
        pytest.param("A storm hit Norland on Friday, sinking two ferries and cutting power to two islands, officials and "
                     "doctors said.", "said", "Officials and doctors say storm hit Norland, sinking two ferries",
                     id="they speak"),
        pytest.param("Lind died on Saturday at a clinic in Bergen, Norway, her son, Nils, said.", "said",
                     "Nils says Lind died at clinic in Bergen", id="a son is no part of a town"),
        pytest.param("Doctors said 30 people, most of them men and boys, were killed there on 9 January.", "killed",
                     "30 people are killed", id="those killed are told in part as well"),
        pytest.param("The quake, which was felt as far away as the capital, hit at a depth of 10 km, the national institute"
                     " said.",
                     "hit", "National institute says quake hit at depth of 10 km", id="a quake felt elsewhere hit here"),
        pytest.param("Numerous mills have poured dye to mark wells in the wake of floods in Norland, a leading farmers' "
                     "club says in a new letter.",
                     "says", "Leading farmers’ club says numerous mills have poured dye to mark wells",
                     id="where it is told stands behind"),
    ],
)  # fmt: skip
def test_who_tells_at_the_end(
    parser: Parser, make_article: Callable[..., Article], text: str, trigger: str, title: str
) -> None:
    """Whoever stands before the last "said" said it, and is no part of what is told."""
    assert _mentions(parser, make_article, text)[trigger].title == title


@pytest.mark.parametrize(
    ("text", "trigger", "title"),
    [
        pytest.param("Rebels fired rockets at the port on Monday, killing at least nine people, hours after envoys said talks "
                     "had been suspended.", "said", "Envoys say talks have been suspended", id="it is not the main clause"),
        pytest.param("In the three months to the end of March sales fell 9 per cent.", "fell", "Sales fall 9 per cent",
                     id="the subject behind a month"),
        pytest.param("A jury acquitted the mayor of Port Lenning of taking bribes.", "taking",
                     "Denied: Mayor of Port Lenning takes bribes", id="who is acquitted of it"),
        pytest.param("In May elections were held.", "elections", "Elections are held", id="a passive one"),
        pytest.param("In May elections, Ann Lee won.", "won", "Ann Lee wins", id="but what a month names stays whole"),
    ],
)  # fmt: skip
def test_clauses_have_their_own_subjects(
    parser: Parser, make_article: Callable[..., Article], text: str, trigger: str, title: str
) -> None:
    """What stands behind "hours after", or right behind a month, is told by its own clause."""
    assert _mentions(parser, make_article, text)[trigger].title == title


@pytest.mark.parametrize("subject", ["Outside experts, John Holm among them,", "Opposite numbers, ministers of nine states,"])
def test_outside_of_what_is_no_place(parser: Parser, make_article: Callable[..., Article], subject: str) -> None:
    """Whoever is from outside is the subject: only `Outside court, John Holm` tells where."""
    (sentence,) = parser.parse(make_article(f"{subject} attacked the union.", "2022-03-09"))
    assert repaired(sentence) == sentence


def test_a_main_verb_taken_for_a_noun(parser: Parser, make_article: Callable[..., Article]) -> None:
    """Voters that head somewhere are no head."""
    article = make_article("Voters in Halden head to the polls on Sunday in an election that could split the country.")
    tags = {token.text: token.tag for token in repaired(parser.parse(article)[0]).tokens}
    assert tags["head"] == "VBP"


def test_a_noun_taken_for_a_verb(parser: Parser, make_article: Callable[..., Article]) -> None:
    """A wave that triggers a tsunami warning warns of nothing itself."""
    article = make_article("The quake struck on Monday, killing two people and triggering a tsunami warning, officials said.")
    tags = {token.text: token.tag for token in repaired(parser.parse(article)[0]).tokens}
    assert tags["warning"] == "NN"
