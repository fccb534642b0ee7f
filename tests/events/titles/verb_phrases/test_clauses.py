"""The clause of a title: who does it, the verb in the headline's present, and what the verb needs."""

from __future__ import annotations

import pytest

from generator.language.parser import Parser
from tests.events.titles.titling import COSTA, PERU, WALSH, titled


@pytest.mark.parametrize(
    ("example", "expected"),
    [
        pytest.param("Costa *met* Walsh in Dublin on Friday.", "Maria Costa meets Sean Walsh in Dublin",
                     id="surnames become full names, days are left to the date"),
        pytest.param("The two ministers held telephone *talks* on Friday.", "Maria Costa and Sean Walsh hold telephone talks",
                     id="a light verb goes with its event noun"),
        pytest.param("Police *said* Costa and Walsh had left.", "Police say Maria Costa and Sean Walsh have left",
                     id="two who had have"),
        pytest.param("Three men were *arrested* in Lyon on Sunday.", "Three men are arrested in Lyon",
                     id="the passive is kept"),
        pytest.param("A man has been *charged* with fraud by prosecutors.", "Man is charged with fraud by prosecutors",
                     id="the doer of a passive is told"),
        pytest.param("The car was found *abandoned* at the port.", "Car is found abandoned at port",
                     id="an act known only by its find is told so"),
        pytest.param("Shares of AT and T *fell*.", "Shares of AT and T fall", id="one name is told once"),
        pytest.param("Costa, Prime Minister Walsh and others *ended* the talks.",
                     "Maria Costa, Sean Walsh and others end talks", id="a name of several words is still told"),
        pytest.param("Nine people are still *missing*.", "Nine people still are missing", id="who is missing misses nobody"),
        pytest.param("Costa was elected in 2015 and re-*elected* in 2019.", "Maria Costa is re-elected",
                     id="a prefix stays with its verb"),
        pytest.param("Costa has re-*hired* lawyer Walsh.", "Maria Costa re-hires Sean Walsh", id="with its object"),
        pytest.param("Costa *vowed* to hunt down and bring to justice those who were behind the raid.",
                     "Maria Costa vows to hunt down those who were behind raid", id="a word with the clause that tells whom"),
        pytest.param("Those who had paid will *receive* a refund.", "Those who had paid will receive refund",
                     id="those are many"),
        pytest.param("The co-owners *sold* the mill.", "Co-owners sell mill", id="so do they whom a hyphen joins"),
        pytest.param("The company *changed* course after the flood.", "Company changes course after flood",
                     id="an object taken for an adverb"),
        pytest.param("Peru *turned* its back on the pact.", "Peru turns its back on pact", id="what is one's own stays so"),
        pytest.param("The council *turned* its back on the pact.", "Council turns its back on pact", id="of a body as well"),
        pytest.param("Acme *grew* 19% on the strength of its sales in Lima and Cusco, and in Lyon.",
                     "Acme grows 19% on strength of sales in Peru and Cusco",
                     id="a phrase that goes on with another goes before it"),
        pytest.param("The museum re-*opened* on Monday.", "Museum re-opens", id="whatever the parse makes of it"),
        pytest.param("A woman was *hit* and killed by a lorry.", "Woman is hit and killed by lorry",
                     id="two verbs joined are told together"),
        pytest.param("A gunman *shot* and killed a guard.", "Gunman shoots and kills guard",
                     id="so are two with one object"),
        pytest.param("Police *arrested* and charged two men.", "Police arrest and charge two men",
                     id="of two verbs with one object neither is a passive"),
        pytest.param("Acme *continued* to lose money, Costa said.", "Acme continues to lose money",
                     id="who says so is no part of what is done"),
        pytest.param("Costa hailed the *ruling* of the port court.", "Ruling of port court",
                     id="what is hailed is not the hailing of it"),
        pytest.param("After the vote, Costa *resigned* because the budget had failed.",
                     "Maria Costa resigns because budget fails", id="a verb alone takes along what it stands beside"),
        pytest.param("Costa *fell* while climbing to a hut.", "Maria Costa falls while climbing to hut",
                     id="of the same subject without telling it again"),
        pytest.param("Walsh *talked* as if he were ready to leave.", "Sean Walsh talks", id="what is not so is left out"),
        pytest.param("The rig *exploded* on Monday, killing eleven workers.", "Rig explodes, killing eleven workers",
                     id="a verb alone takes along what it did"),
        pytest.param("Costa met Walsh, with whom Peru had *talked* in March.", "Peru talks with Sean Walsh",
                     id="a relative clause takes along what it opens with"),
        pytest.param("Neither the union nor the mill *commented* on the claims.", "Neither union nor mill comments on claims",
                     id="neither stays, for without it the contrary is told"),
        pytest.param("The union froze the money that Costa is *using* to pay rent.",
                     "Maria Costa uses money to pay rent", id="an object told before comes first"),
        pytest.param("Costa *described* the strike as a plot to sow panic.",
                     "Maria Costa describes strike as plot to sow panic", id="what something is described as may have an aim"),
        pytest.param("Acme has been under scrutiny since the refinery *explosion*.", "Refinery explosion",
                     id="what came after an act is no title of it"),
        pytest.param("In Oslo, the union *rejected* the offer.", "Union rejects offer in Oslo",
                     id="a place told up front comes last"),
        pytest.param("A pipe *burst* after the pump failed.", "Pipe bursts after pump fails",
                     id="a bare act takes along what it came after"),
        pytest.param("The mill *began* to fall apart.", "Mill begins to fall apart", id="a verb is no season"),
        pytest.param("Peru *put* out fires across the country.", "Peru puts out fires across country",
                     id="a name does not come twice"),
        pytest.param("Walsh sees no end to talks Pressure is *mounting* on the union to end the strike.",
                     "Pressure mounts on union to end strike", id="a caption is cut from the sentence it runs into"),
    ],
)  # fmt: skip
def test_a_clause_becomes_a_headline(parser: Parser, example: str, expected: str) -> None:
    """Subject, verb in the present, what it needs, the place: and nothing more."""
    assert titled(parser, example, ministers=(COSTA, WALSH), its=(PERU,)) == expected


@pytest.mark.parametrize(
    ("example", "expected"),
    [
        pytest.param("Police *arrested* three men in Lyon last week.", "Police arrest three men in Lyon",
                     id="police are many"),
        pytest.param("The Greens *lost* two seats.", "Greens lose two seats", id="a party with the is many"),
        pytest.param("Lyon Police *arrested* a driver.", "Lyon Police arrest driver", id="a force with a name is many too"),
        pytest.param("The mayor's wife, driver and two guards *drowned* in the lake.",
                     "Mayor’s wife, driver and two guards drown in lake", id="a list is many"),
        pytest.param("The mother and ten other people *died* when the boat sank.",
                     "Mother and ten other people die when boat sinks", id="two subjects joined by and are one"),
        pytest.param("Ten percent of shops *closed* in Oslo.", "Ten percent of shops close in Oslo",
                     id="a share is as many as what it is of"),
        pytest.param("It has been quiet since the late Walsh *crushed* the union.", "Sean Walsh crushes union",
                     id="a subject behind since is the subject"),
        pytest.param("Acme said net income *rose* to $6 million.", "Acme’s net income rises to $6 million",
                     id="the figures that a company tells are its own"),
        pytest.param("Costa ordered the troops to *leave* the town.", "Troops leave town",
                     id="an ordered act is done by the object"),
        pytest.param("Costa accused Chile of *stalling* the talks.", "Chile stalls talks",
                     id="of what somebody is accused, they are the doer"),
        pytest.param("Costa praised Chile's decision to *close* the port.", "Chile closes port",
                     id="whose decision it is does the act"),
        pytest.param("The decision to *close* the port angered Peru.", "Port is closed",
                     id="of a decision alone, nobody is told to do the act"),
        pytest.param("Peru is the only country that *abstained* in the vote.", "Peru abstains in vote",
                     id="a relative clause on a complement goes to the subject"),
        pytest.param("Costa made a film for drivers that was *shown* in Oslo.", "Film is shown in Oslo",
                     id="a relative clause goes with the noun whose number it has"),
        pytest.param("The prize was shared by Costa and Walsh, who *travelled* with Costa to Lima.",
                     "Sean Walsh travels with Maria Costa to Peru", id="of two the one who does it"),
        pytest.param("Closing the port would *hurt* trade.", "Trade would be hurt",
                     id="an act that does something is nobody"),
        pytest.param("A release *issued* in Oslo blamed Chile.", "Release issued in Oslo blames Chile",
                     id="what is issued does not issue; what it says is the news"),
        pytest.param("WHO *closed* its office in Lima.", "WHO closes office in Peru", id="a body may be spelt like a pronoun"),
        pytest.param("Two residents were hurt, with cases also *reported* in Oslo.", "Cases are reported in Oslo",
                     id="a participle of report behind with is a passive"),
        pytest.param("Costa *attended* a concert Thursday by miners in Oslo.", "Maria Costa attends concert by miners in Oslo",
                     id="a concert by somebody makes no passive"),
        pytest.param("The skipper of the ferry, sailing from Oslo, *radioed* a warning.",
                     "Skipper of ferry sailing from Oslo radios warning",
                     id="a participle does not take the subject away"),
        pytest.param("Experts say a leak in a tank that killed four people *triggered* the blast.",
                     "Leak in tank that killed four people triggers blast", id="whom something killed did not trigger it"),
        pytest.param("They rejected the ruling, *announced* on Monday by Costa.", "Ruling is announced by Maria Costa",
                     id="a ruling is announced, not those who reject it"),
    ],
)  # fmt: skip
def test_the_subject_is_who_does_it(parser: Parser, example: str, expected: str) -> None:
    """Whatever stands before the verb, its subject is who did the act, one or many as the verb beside it shows."""
    assert titled(parser, example, its=(PERU,)) == expected


@pytest.mark.parametrize(
    ("example", "expected"),
    [
        pytest.param("Costa and Walsh *signed* and ratified the treaty.", "Maria Costa and Sean Walsh sign and ratify treaty",
                     id="the object of the next verb is shared"),
        pytest.param("Chile praised the treaty that Costa *signed* in Oslo.", "Maria Costa signs treaty in Oslo",
                     id="the object of a relative clause is the noun before it"),
        pytest.param("The comments Costa *made* in Oslo angered Chile.", "Maria Costa makes comments in Oslo",
                     id="the noun before a relative clause without a pronoun is its object"),
        pytest.param("Acme has *placed* on the damaged well a new steel cap.", "Acme places new steel cap on damaged well",
                     id="the object stands before the preposition"),
        pytest.param("The clerks copied the lists before Costa *signed* them.", "Maria Costa signs lists",
                     id="a pronoun for a thing is the object before it"),
        pytest.param("Acme *targeted* all of Peru.", "Acme targets all of Peru",
                     id="all of a place is an object"),
        pytest.param("Peru *gave* owners of the mill a free licence.", "Peru gives owners of mill free licence",
                     id="of two objects both stay"),
        pytest.param("A warship *warded* off the attack.", "Warship wards off attack", id="a particle takes no object away"),
        pytest.param("Costa vowed to *hunt* down and punish the thieves.", "Maria Costa hunts down thieves",
                     id="an object is shared over a particle"),
        pytest.param("The firm flies to Lima daily, and guests *stayed* at the mission in Oslo, the only one there.",
                     "Guests stay at mission in Oslo", id="an explanation is no object"),
        pytest.param("The crew will *spend* the rest of the week ashore.", "Crew will spend rest of the week ashore",
                     id="the rest of a time is what is spent"),
        pytest.param("Heavy rain hit the coast, *leaving* two people dead.", "Heavy rain leaves two people dead",
                     id="whom something leaves dead is told once"),
        pytest.param("If Chile stops the help it is *giving* the town, Peru will pay.", "Chile gives town help",
                     id="what is given is told, and to whom"),
    ],
)  # fmt: skip
def test_an_object_stands_behind_its_verb(parser: Parser, example: str, expected: str) -> None:
    """Wherever the sentence tells what an act is done to, the title tells it behind the verb."""
    assert titled(parser, example, its=(PERU,)) == expected


@pytest.mark.parametrize(
    ("example", "expected"),
    [
        pytest.param("Peru *signed* a law to curb debt.", "Peru signs law to curb debt", id="what a thing is for stays"),
        pytest.param("Police *fired* tear gas to disperse the crowd.", "Police fire tear gas to disperse crowd",
                     id="what an act is for is told"),
        pytest.param("Costa *ordered* guards to use the minimum force necessary to clear the quay.",
                     "Maria Costa orders guards to use minimum force necessary to clear quay",
                     id="what somebody is to use comes before what for"),
        pytest.param("The law *made* it a crime to block a port.", "Law makes it a crime to block port",
                     id="what it stands for stays"),
        pytest.param("Peru *stands* up for what Chile believes in.", "Peru stands up for what Chile believes in",
                     id="a question word opens its clause"),
        pytest.param("Costa criticised how the vote was *handled*.", "Maria Costa criticises how vote was handled",
                     id="how an act was done is told with who asks"),
        pytest.param("Peru will *decide* whether to close the port.", "Peru will decide whether to close port",
                     id="whether stays"),
        pytest.param("Acme *issued* a statement on Tuesday regretting the loss.", "Acme issues statement regretting loss",
                     id="what a statement says stays behind a day"),
        pytest.param('Costa *called* the move "shameful".', "Maria Costa calls move “shameful”",
                     id="a loaded word in its marks"),
        pytest.param("Costa *called* the raid ``grave and sinister.''", "Maria Costa calls raid “grave and sinister”",
                     id="what a thing is called stays"),
        pytest.param("Parliament *voted* to make Peru a republic.", "Parliament votes to make Peru a republic",
                     id="what somebody makes of something is told"),
        pytest.param("Costa *served* for a few years as editor.", "Maria Costa serves for a few years as editor",
                     id="as what somebody serves stays behind how long"),
        pytest.param("Costa was *jailed* for 10 years on Friday.", "Maria Costa is jailed for 10 years",
                     id="how long something takes is no date"),
        pytest.param("Walsh was *sentenced* to five years in prison.", "Sean Walsh is sentenced to five years in prison",
                     id="nor is to how long somebody is sentenced"),
        pytest.param("The strike *lasted* three weeks.", "Strike lasts three weeks", id="nor how long it lasts"),
        pytest.param("Shares in Acme *closed* 2.3 percent higher at $27.", "Shares in Acme close 2.3 percent higher at $27",
                     id="how much higher stays"),
        pytest.param("Shares of Acme *fell* 12 pence to 88 pence on Monday.", "Shares of Acme fall 12 pence to 88 pence",
                     id="by how much something fell is the news"),
        pytest.param("Acme is *taking* steps to distance itself from Peru.", "Acme takes steps to distance itself from Peru",
                     id="a word that goes back to its own subject leaves nothing open"),
        pytest.param("Costa *sent* troops back to Lima in response to the threat.",
                     "Maria Costa sends troops back to Peru in response to threat",
                     id="what a preposition and its noun ask for stays"),
        pytest.param("The envoy *called* for the port to be closed.", "Envoy calls for port to be closed",
                     id="what is called for belongs to the call"),
        pytest.param("The loser of the last election for the northern provinces of the island *called* for a ban on new mills "
                     "near the forests.",
                     "Loser of last election for northern provinces of island calls for ban on new mills",
                     id="what somebody calls for is not cut off"),
        pytest.param("The report by a union of miners *accuses* Peru of hiding more than a hundred leaks at the new harbour.",
                     "Report by union of miners accuses Peru of hiding more than a hundred leaks at new harbour",
                     id="of what somebody is accused is never left out"),
        pytest.param("The strike *ended* with the union paying a fine.", "Strike ends with union paying fine",
                     id="a participle with a subject of its own keeps it"),
    ],
)  # fmt: skip
def test_a_verb_takes_what_it_needs(parser: Parser, example: str, expected: str) -> None:
    """What an act is for, how long or how much it is, what is said or asked: a verb keeps what it is not whole without."""
    assert titled(parser, example, its=(PERU,)) == expected


@pytest.mark.parametrize(
    ("example", "expected"),
    [
        pytest.param("Walsh *marked* the day in Lima, hailing the ‘brave new spirit’ of the town.",
                     "Sean Walsh marks day in Peru", id="not what is another's words"),
        pytest.param("Two bombs *exploded* in Lima on Friday, killing 81 people.",
                     "Two bombs explode in Peru, killing 81 people", id="what came of it"),
        pytest.param("Costa *visited* the mill on Friday, briefly entering the yard.", "Maria Costa visits mill, entering yard",
                     id="behind a day and an adverb too"),
        pytest.param("Walsh *arrived* in Lima seeking to end the strike.", "Sean Walsh arrives in Peru seeking to end strike",
                     id="what for"),
        pytest.param("Acme *fired* Walsh after one season as coach.", "Acme fires Sean Walsh after one season as coach",
                     id="what it came after"),
        pytest.param("Corn *rose* to a record while wheat fell.", "Corn rises to record", id="but no story of its own"),
        pytest.param("Shares *fell* 5 percent after the rig exploded, killing 11 men.",
                     "Shares fall 5 percent after rig explodes", id="nor what came of another act"),
        pytest.param("Walsh *fell* from a roof after Walsh had mended it.", "Sean Walsh falls from roof",
                     id="nor who did it once more"),
    ],
)  # fmt: skip
def test_an_act_stands_with_its_circumstance_where_there_is_room(parser: Parser, example: str, expected: str) -> None:
    """What an act led to, or came after, is told behind it."""
    assert titled(parser, example) == expected


@pytest.mark.parametrize(
    ("example", "expected"),
    [
        pytest.param("Costa *revisited* the mill near the port to discover what the last year had brought for the "
                     "new works of the town.",
                     "Maria Costa revisits mill near port", id="an aim that has lost what it is about is left out"),
        pytest.param("A neighbour *described* Walsh as a quiet man who kept to himself.",
                     "Neighbour describes Sean Walsh as quiet man who kept to himself",
                     id="what somebody is described as may have a clause"),
        pytest.param("The order *marks* the first time that Peru has bought ships from Chile.",
                     "Order marks the first time that Peru has bought ships from Chile", id="a first time is one of something"),
        pytest.param("The council will *vote* on whether a school can move to Lima.",
                     "Council will vote on whether school can move to Peru", id="a question keeps its “whether”"),
        pytest.param("Walsh *became* the youngest man to win the prize.", "Sean Walsh becomes youngest man to win prize",
                     id="the first of a rank is told with what they did"),
        pytest.param("Peru *provided* the army of Chile with ships.", "Peru provides army of Chile with ships",
                     id="who is provided is so with something"),
    ],
)  # fmt: skip
def test_no_verb_is_torn_from_what_it_needs(parser: Parser, example: str, expected: str) -> None:
    """A line does not end in a verb or a noun that the source goes on from."""
    assert titled(parser, example) == expected


@pytest.mark.parametrize(
    ("example", "expected"),
    [
        pytest.param("Acme has *released* several re-designs of its phone.", "Acme releases several re-designs of phone",
                     id="a hyphen between words that the parse has apart"),
        pytest.param("Six people were killed and at least 58 *injured* in a blast in Lima.",
                     "At least 58 are injured in blast in Peru", id="a verb that shares the “were” of the one before"),
        pytest.param("The twins, *born* in Lima, left in March.", "Twins are born in Peru",
                     id="who is born bears nobody"),
        pytest.param("Chile is growing, Costa *reported* on Friday, evidence that its mills have recovered.",
                     "Maria Costa reports Chile is growing", id="a remark behind a saying is not what is said"),
        pytest.param("A couple of people *yelled* at Walsh.", "A couple of people yell at Sean Walsh", id="a couple are two"),
        pytest.param("Local papers *report* one of the goats is lodged in the old barn.",
                     "Local papers report one of the goats is lodged in old barn",
                     id="a saying that the parse takes for a part of its subject"),
        pytest.param("Costa *said* bombings this month of embassies in Chile show that Peru is weak.",
                     "Maria Costa says bombings of embassies in Chile show that Peru is weak",
                     id="a month beside a noun is left to the date"),
        pytest.param("Costa and Walsh *opened* the bridge, with both wearing their grandfathers' hats.",
                     "Maria Costa and Sean Walsh open bridge", id="both are nobody without those they are"),
        pytest.param("The flu *broke* out in the school, obliging a group of teachers working there to be tested.",
                     "Flu breaks out in school", id="nor is anybody forced to nothing"),
        pytest.param("Walsh *led* the club to promotion in 2022.", "Sean Walsh leads club to promotion",
                     id="whither is no deed"),
        pytest.param("A video *released* on Monday shows the moment a miner was hit by a lorry.",
                     "Video shows moment miner was hit by lorry", id="likewise what a film shows"),
        pytest.param("A poll *published* on Monday puts Costa ahead of Walsh.", "Poll puts Maria Costa ahead of Sean Walsh",
                     id="what a poll finds is the news, not that it is published"),
        pytest.param("Acme, the Oslo builder which *won* the deal, is bankrupt.", "Acme wins deal",
                     id="what stands between commas is whom it explains"),
        pytest.param("Voters *re*-elected Costa on Tuesday.", "Voters re-elect Maria Costa", id="a verb with a hyphen is one"),
        pytest.param("Costa *blamed* rising costs and falling demand for meals.",
                     "Maria Costa blames rising costs and falling demand for meals", id="what falls is no autumn"),
        pytest.param("The money went on holidays and a car, the court *heard*.",
                     "Court hears money went on holidays and car", id="what a court hears is told"),
    ],
)  # fmt: skip
def test_a_title_is_good_english(parser: Parser, example: str, expected: str) -> None:
    """What the parse has broken is whole in the title."""
    assert titled(parser, example) == expected
