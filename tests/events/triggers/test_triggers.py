"""The trigger tables' examples, read with the real parser."""

from __future__ import annotations

import pytest

from generator.events.grammar.tree import Tree, tree_of
from generator.events.triggers import find_trigger, is_state
from generator.events.triggers.rows import Row
from generator.events.triggers.tables import TABLES
from generator.language.parser import Parser
from generator.records import Article, Paragraph

ROWS = [row for table in TABLES for row in table]


def marked(parser: Parser, example: str) -> tuple[Tree, int]:
    """The parsed example and the index of the word between asterisks."""
    at = example.index("*")
    body = example.replace("*", "")
    sentence = parser.parse(Article("a", "", body, paragraphs=(Paragraph(0, len(body), "prose"),)))[0]
    return tree_of(sentence), next(n for n, token in enumerate(sentence.tokens) if token.start == at)


@pytest.mark.parametrize("row", ROWS, ids=lambda row: f"{row.name} {row.part} {row.kind}: {row.example}")
def test_each_example_is_read_by_its_row(parser: Parser, row: Row) -> None:
    """The word between asterisks is a trigger of the row's name, part and kind."""
    trigger = find_trigger(*marked(parser, row.example))
    assert trigger is not None
    assert (trigger.name, trigger.part, trigger.kind) == (row.name, row.part, row.kind)


@pytest.mark.parametrize(
    "example",
    [
        pytest.param("Any *attack* would be answered.", id="an event noun in general"),
        pytest.param("*Elections* are dull.", id="a bare plural in the present"),
        pytest.param("The *statement* said the port was closed.", id="a paper that says something"),
        pytest.param("Costa addressed a news *conference*.", id="the audience of a saying"),
        pytest.param("The letter *carried* signs of haste.", id="signs of something"),
        pytest.param("It *blew* up on the radio.", id="what is talked of"),
        pytest.param("The report *addressed* Halden Motors.", id="what a report goes into"),
        pytest.param("The actor *assumed* the role of president in a film.", id="an office that is played"),
        pytest.param("The *attack* helicopter landed.", id="an event noun before another noun"),
        pytest.param("The *arrested* men were released.", id="a participle before its noun"),
        pytest.param("The port *is* closed.", id="a helping verb"),
        pytest.param("The old port *glistened*.", id="a verb that no row knows"),
        pytest.param("The *port* is closed.", id="a thing"),
        pytest.param("He is ready for a *fight*.", id="what one is ready for"),
        pytest.param("The bank could face a *loss*.", id="an indefinite noun under a modal"),
        pytest.param("It was a *crime* to sell toys.", id="what something is like"),
        pytest.param("In *response* to Walsh, Costa smiled.", id="a set phrase under in"),
        pytest.param("Thousands *signed* up for the course.", id="signing up is no treaty"),
        pytest.param("Rebels *sought* control of the town.", id="sought control of a town"),
        pytest.param("The clinic *discharged* waste into the river.", id="discharged waste"),
        pytest.param("Fans *filled* the seats.", id="filled seats"),
        pytest.param("The storm *raised* fears of a flood.", id="raised fears by what happened"),
        pytest.param("The actor *sent* his agent to Lima.", id="sent an agent of his own"),
        pytest.param("The injuries were not life-*threatening*.", id="the end of a compound"),
        pytest.param("A scooter that was *charging* in the hall caught fire.", id="charged by a plug and by no court"),
        pytest.param("Surgeons restored the *hearing* of two children.", id="hearing as a sense"),
        pytest.param("A European *probe* entered orbit on Friday.", id="a probe in space"),
        pytest.param("Children *flooded* the square.", id="flooded by people"),
        pytest.param("The new beam *replaced* a post.", id="one thing in another's place"),
        pytest.param("The number of bakers *declined* by 1992.", id="a decline of what nobody trades in"),
        pytest.param("Engineers lost *contact* with the probe.", id="contact with a thing"),
        pytest.param("A gunman *marched* into the shop.", id="one man who marches"),
        pytest.param("Acme *met* all claims in May.", id="claims that are met"),
        pytest.param("Troops opened *fire* on the crowd.", id="the fire that is opened"),
        pytest.param("Two clerks were *named* in a lawsuit.", id="named in a paper"),
        pytest.param("The plan *calls* for a bridge.", id="what a plan has in it"),
        pytest.param("The crisis *demands* patience.", id="demanded by nobody"),
        pytest.param("Crews *deployed* booms off the coast.", id="gear that is deployed"),
        pytest.param("The bank *adopted* the name Halden.", id="a name that is adopted"),
        pytest.param("The side *played* a role in the talks.", id="a role that is played"),
    ],
)
def test_what_is_no_trigger(parser: Parser, example: str) -> None:
    """Words of acts at large, of papers and of things, or of another walk of life than their rows', are no triggers."""
    assert find_trigger(*marked(parser, example)) is None


@pytest.mark.parametrize(
    ("example", "kind"),
    [
        pytest.param("Costa *told* Walsh that the port was closed.", "consult", id="told a named counterpart"),
        pytest.param("Costa *told* reporters that the port was closed.", "statement", id="told the press"),
        pytest.param("Costa *told* the Senate that the port was closed.", "statement", id="told a body"),
        pytest.param("Costa *told* Haldennews.com that the port was closed.", "statement", id="told a page of the press"),
        pytest.param("Costa *called* Walsh on Sunday.", "consult", id="called somebody"),
        pytest.param("Costa *called* for calm on Sunday.", "request", id="called for something"),
        pytest.param("Costa *called* the report a lie.", "accuse", id="called something names"),
        pytest.param("Peru *launched* an attack on the port.", "other", id="a light verb has no kind of its own"),
        pytest.param("Acme *launched* a product in May.", "business", id="launched a product"),
        pytest.param("The rocket *blew* up on the pad.", "disaster", id="where it blew up"),
        pytest.param("Nurses began a lightning *strike* on Friday.", "protest", id="a strike without notice"),
        pytest.param("The court *charged* him with theft.", "legal", id="charged somebody"),
        pytest.param("The company *cut* 200 jobs.", "business", id="cut jobs"),
        pytest.param("Two men were *killed* in the crash.", "death", id="killed by no attacker"),
        pytest.param("A gunman *killed* two men.", "assault", id="killed by somebody"),
        pytest.param("The storm *killed* two men.", "disaster", id="killed by the weather"),
        pytest.param("Peru *withdrew* its troops from the port.", "retreat", id="withdrew troops"),
        pytest.param("The board *fired* its chief executive.", "appoint", id="fired an employee"),
        pytest.param("Troops *fired* shots at the port.", "assault", id="fired shots"),
        pytest.param("The firm *released* drawings of the tower.", "statement", id="released a paper"),
        pytest.param("Acme *released* a computer in May.", "business", id="released a product"),
        pytest.param("Cuba *released* Alan Grant on Tuesday.", "concede", id="released a person"),
        pytest.param("He was *released* from prison in May.", "concede", id="released from prison"),
        pytest.param("Peru *recalled* its ambassador from Chile.", "sanction", id="recalled an envoy"),
        pytest.param("Acme *recalled* 2,000 cars.", "business", id="recalled goods"),
        pytest.param("She *recalled* her days in Lima.", "statement", id="recalled the past"),
        pytest.param("Police *raided* a house in Lima.", "legal", id="raided a house"),
        pytest.param("Rebels *raided* the town.", "assault", id="raided a town"),
        pytest.param("Two soldiers were *killed* in an ambush.", "assault", id="killed in an attack"),
        pytest.param("Ann Lee was *promoted* to director in May.", "appoint", id="promoted to a post"),
        pytest.param("The government *lifted* a state of emergency on Monday.", "concede", id="lifted an emergency"),
        pytest.param("The clinic *reported* two new infections.", "health", id="reported infections"),
        pytest.param("Ann Lee *campaigned* in the north.", "other", id="campaigned for a seat"),
        pytest.param("Ann Lee *campaigned* against the tax.", "request", id="campaigned against something"),
        pytest.param("Critics *called* the show brilliant.", "statement", id="called a show something"),
        pytest.param("The singer *called* off her tour.", "ceremony", id="called off a show"),
        pytest.param("Lyon *released* the player.", "sport", id="released a player"),
        pytest.param("Acme *sought* control of a rival.", "business", id="sought control of a firm"),
        pytest.param("Divers *pulled* two bodies from the river.", "death", id="pulled bodies from the water"),
        pytest.param("The doctor *admitted* mistakes.", "statement", id="admitted a mistake"),
        pytest.param("Police *responded* to the criticism.", "statement", id="responded to criticism"),
        pytest.param("The guard *committed* three fouls.", "agree", id="committed fouls"),
        pytest.param("The pilot was *cited* for bravery.", "statement", id="cited for bravery"),
        pytest.param("The market *crash* hurt savers.", "business", id="a crash of prices"),
        pytest.param("The market *crash* killed six shoppers.", "disaster", id="a crash among stalls"),
        pytest.param("Small-arms *fire* killed two men.", "assault", id="fire of weapons"),
        pytest.param("A small *fire* killed two men.", "disaster", id="a fire that is small"),
        pytest.param("The tank *fire* at the refinery killed two men.", "disaster", id="a tank of oil on fire"),
        pytest.param("The rocket *explosion* in May killed two men.", "assault", id="an explosion of arms"),
        pytest.param("The rocket *explosion* on the launch pad killed two men.", "disaster", id="but not of a launch"),
        pytest.param("The press *leak* in May angered the court.", "other", id="a leak of words"),
        pytest.param("Troops *fought* for control of the town.", "assault", id="fought for a town"),
        pytest.param("Peru *warned* Chile it would retaliate.", "threaten", id="warned of one's own revenge"),
        pytest.param("The agency *warned* bathers that waves would be high.", "statement", id="warned of a danger"),
        pytest.param("The agency *warned* her of the storm.", "statement", id="warned somebody of a thing"),
        pytest.param("Its *warning* on Friday alarmed bathers.", "statement", id="a warning to nobody named"),
        pytest.param("The union *threatened* to strike.", "threaten", id="threatened by people"),
        pytest.param("The drought *threatened* two villages.", "disaster", id="threatened by the weather"),
        pytest.param("Two ports were *threatened* by the slick.", "disaster", id="threatened, in the passive"),
        pytest.param("The crisis *threatened* to spread.", "other", id="threatened by what has no will"),
        pytest.param("Costa *told* the guards to leave.", "request", id="told to do something"),
        pytest.param("The board *named* Ann Lee chairwoman.", "appoint", id="named to a post"),
        pytest.param("The agency *rescued* two banks.", "business", id="rescued firms"),
        pytest.param("Firefighters *rescued* two boys.", "aid", id="rescued people"),
        pytest.param("The army *crushed* the protest movement.", "coerce", id="crushed what people do"),
        pytest.param("A tree *crushed* two men.", "death", id="crushed people"),
        pytest.param("Police *pulled* a reporter out of the van.", "legal", id="pulled somebody out"),
        pytest.param("The army *pulled* out of the town.", "retreat", id="pulled out"),
        pytest.param("The minister *played* down the danger.", "statement", id="played down"),
        pytest.param("Seven inches of snow *fell* on Lima.", "disaster", id="so much of something"),
    ],
)
def test_the_context_decides_the_kind(parser: Parser, example: str, kind: str) -> None:
    """A word of several meanings is read by its object, its subject or its preposition."""
    trigger = find_trigger(*marked(parser, example))
    assert trigger is not None
    assert trigger.kind == kind


@pytest.mark.parametrize(
    ("example", "carrier"),
    [
        pytest.param("The ministers held *talks* on Friday.", "held", id="the object of a light verb"),
        pytest.param("The *talks* began on Friday.", "began", id="the subject of a beginning"),
        pytest.param("The *talks* held on Friday failed.", "held", id="the noun before a light participle"),
        pytest.param("Police made two *arrests*.", "made", id="a plural without an article"),
    ],
)
def test_a_light_verb_hands_over_to_its_noun(parser: Parser, example: str, carrier: str) -> None:
    """The noun is the trigger and knows its verb; the verb is light."""
    tree, index = marked(parser, example)
    noun = find_trigger(tree, index)
    assert noun is not None
    assert noun.carrier is not None
    assert tree.tokens[noun.carrier].text == carrier
    verb = find_trigger(tree, noun.carrier)
    assert verb is not None
    assert verb.is_light


@pytest.mark.parametrize(
    "example",
    [
        pytest.param("Rebels made two *raids*.", id="by a number"),
        pytest.param("There was a *raid* on the port.", id="by there was"),
        pytest.param("Police spoke of a string of *raids*.", id="by a string of them"),
        pytest.param("The town lived through the *bombing* and siege.", id="by an article"),
        pytest.param("The report told of the arrest and *conviction* of the spies.", id="by the noun it is joined to"),
        pytest.param("The mayor is under *investigation*.", id="by being under it"),
    ],
)
def test_an_event_noun_is_pinned_down(parser: Parser, example: str) -> None:
    """A noun tells of one occasion where its context says which, how many, or when."""
    assert find_trigger(*marked(parser, example)) is not None


@pytest.mark.parametrize("lemma", "be have seem contain know want like understand consist mean depend".split())
def test_states_are_no_events(lemma: str) -> None:
    """What the caller may not turn into an event of kind `other`."""
    assert is_state(lemma)


def test_symmetric_verbs_and_sayings_are_marked(parser: Parser) -> None:
    """Joint subjects of "meet" are counterparts; "said" opens somebody's words."""
    met = find_trigger(*marked(parser, "Costa and Walsh *met* on Friday."))
    said = find_trigger(*marked(parser, "Costa *said* the port was closed."))
    assert met is not None
    assert met.is_symmetric
    assert said is not None
    assert (said.is_reporting, said.tier) == (True, "statement")


@pytest.mark.parametrize(
    ("example", "kind"),
    [
        pytest.param("Two sailors were *held* captive by smugglers.", "assault", id="held captive"),
        pytest.param("He is *recovering* from gunshots to the foot.", "health", id="no price that recovers"),
        pytest.param("Acme *replaced* its director.", "appoint", id="replaced somebody"),
        pytest.param("An *election* was held in Lima on Sunday.", "vote", id="a ballot"),
        pytest.param("The *election* of Ann Lee surprised Lima.", "appoint", id="somebody's election"),
        pytest.param("The *inspection* of the camps ended in May.", "consult", id="inspectors in a state"),
        pytest.param("Engineers *inspected* 40 bridges in May.", "legal", id="inspectors at home"),
        pytest.param("A *violation* of traffic rules was noted in May.", "legal", id="rules violated"),
        pytest.param("The *violation* of the truce was condemned.", "reject", id="a pact violated"),
        pytest.param("Divers *freed* a sailor from the wreck.", "aid", id="freed by rescuers"),
        pytest.param("The driver *retired* from the race.", "sport", id="retired from a race"),
        pytest.param("The agency *warned* owners to stop charging.", "request", id="warned to do something"),
        pytest.param("A missile *exploded* near the port.", "assault", id="a missile"),
        pytest.param("A wolf *killed* two sheep.", "other", id="animals killed"),
        pytest.param("The *delay* of the wedding surprised Lima.", "other", id="a delay of no trade"),
        pytest.param("The firm *replaced* the batteries.", "business", id="replaced goods"),
        pytest.param("Her *nomination* drew cheers at the Grammy gala.", "ceremony", id="nominated for a prize"),
        pytest.param("Police were *called* to a shop.", "legal", id="police who are called"),
        pytest.param("The *mission* of the astronauts ended in May.", "science", id="a mission in space"),
        pytest.param("Engineers lost *contact* with Ann Lee in May.", "consult", id="contact with somebody"),
        pytest.param("India *launched* the lunar probe Surya.", "science", id="a probe that has a name"),
        pytest.param("The nurses *called* off a strike.", "protest", id="a strike that is off"),
    ],
)
def test_the_kind_goes_by_who_does_it_and_to_what(parser: Parser, example: str, kind: str) -> None:
    """One word is of several kinds, by its subject and object."""
    trigger = find_trigger(*marked(parser, example))
    assert trigger is not None
    assert trigger.kind == kind
