"""What forbids that two acts are one: standing, opposites and words that mean two things."""

from __future__ import annotations

import pytest

from generator.records import Article, Event, EventMention, Kind, Participant, Role, When
from generator.timeline import merge
from generator.timeline.acts import acts_of
from generator.timeline.entities import cast_of
from generator.timeline.gates import contradiction
from generator.timeline.scene import scene_of
from tests.timeline.make import EARLY, LATE, LAVROV, OTHERS, WANG, article, day, mention, stretch, who
from tests.timeline.make import events as found

A, B = article("a", "2023-05-10"), article("b", "2023-05-14")
STORY = (EARLY, LATE, *OTHERS)
GUARDS = who("Coast Guard", "agent", "organisation"), who("Anna Example", "patient")
FRIDAY = day("2023-05-12")


def events(*mentions: EventMention) -> list[Event]:
    timeline = merge((A, B), mentions)
    return [*timeline.events, *timeline.undated]


def meeting(story: str, status: str, when: When | None, *people: object) -> EventMention:
    told = people or (WANG, LAVROV)
    return mention(story, "Wang Yi and Lavrov meet.", "meet", "consult", *told, when=when, status=status)  # type: ignore[arg-type]


def test_what_may_be_is_not_what_was() -> None:
    """To have tried a rescue is not to have rescued, be people, day and words the same."""
    tried = mention(
        "a", "The Coast Guard may have rescued Anna Example.", "rescued", "aid", *GUARDS, when=FRIDAY, status="possible"
    )
    saved = mention("b", "The Coast Guard rescued Anna Example.", "rescued", "aid", *GUARDS, when=FRIDAY)
    assert len(events(tried, saved)) == 2
    assert {event.status for event in events(tried, saved)} == {"possible", "happened"}


@pytest.mark.parametrize(
    ("plan", "deed", "expected"),
    [
        pytest.param(FRIDAY, FRIDAY, 1, id="a plan and a deed of one day"),
        pytest.param(stretch("2023-05-08", "2023-05-14", "week"), FRIDAY, 1, id="a deed within the week of the plan"),
        pytest.param(None, None, 2, id="neither is dated"),
        pytest.param(FRIDAY, None, 2, id="a deed without a date"),
        pytest.param(None, FRIDAY, 2, id="a plan without a date"),
    ],
)
def test_a_plan_is_one_with_its_deed_on_its_day(plan: When | None, deed: When | None, expected: int) -> None:
    """A plan joins the deed that the same people did on its date."""
    assert len(events(meeting("a", "planned", plan), meeting("b", "happened", deed))) == expected


def test_a_plan_and_a_deed_of_others_are_two() -> None:
    """Each has somebody whom the other has not."""
    deed = meeting("b", "happened", FRIDAY, WANG, who("Boris Sample", "counterpart"))
    assert len(events(meeting("a", "planned", FRIDAY, WANG, LAVROV), deed)) == 2


@pytest.mark.parametrize(
    ("first", "second", "expected"),
    [
        pytest.param("Anna Example checked into a clinic.", "Anna Example checked out of a clinic.", 2, id="into and out"),
        pytest.param("Anna Example checked into a clinic.", "Anna Example checked in at a clinic.", 1, id="into and in"),
        pytest.param("Anna Example checked into a clinic.", "Anna Example checked a clinic.", 1, id="one without such a word"),
    ],
)
def test_verbs_with_opposite_words_are_two_acts(first: str, second: str, expected: int) -> None:
    """To check in is not to check out."""
    one, other = (
        mention(name, text, "checked", "other", who("Anna Example"), lemma="check", when=FRIDAY, objects=("clinic",))
        for name, text in (("a", first), ("b", second))
    )
    assert len(events(one, other)) == expected


def test_to_be_named_is_not_to_be_replaced() -> None:
    """Acts of one kind that undo each other are two, though all else is shared."""
    coach = who("Anna Example", "patient")
    named, replaced = (
        mention(
            name, f"Anna Example was {verb} as coach.", verb, "appoint", coach, lemma=lemma, when=FRIDAY, objects=("coach",)
        )
        for name, verb, lemma in (("a", "named", "name"), ("b", "replaced", "replace"))
    )
    assert len(events(named, replaced)) == 2


def test_one_word_for_two_things_is_two_acts() -> None:
    """A fire that burns on a day is not the fire that is opened on it."""
    burning = mention(
        "a",
        "The cruise liner lost all power at sea on Friday after a fire below deck.",
        "fire",
        "disaster",
        when=FRIDAY,
        objects=("ship",),
    )
    opened = mention(
        "b",
        "Riot squads near the stadium were firing tear gas at fans on Friday.",
        "firing",
        "assault",
        lemma="fire",
        when=FRIDAY,
        objects=("van",),
    )
    assert len(events(burning, opened)) == 2


MAYOR, ANNA = who("Mary Mayor", "speaker"), who("Anna Example")
OSTWICK = ("Ostwick",)
HARBOUR = "the old harbour bridge is safe for lorries and for trams"


def said(story: str, text: str, *people: Participant, at: int = 0) -> EventMention:
    return mention(story, text, "said", "statement", MAYOR, *people, lemma="say", when=FRIDAY, at=at)


@pytest.mark.parametrize(
    ("first", "second", "expected"),
    [
        pytest.param("in an interview", "in a speech to bakers", 2, id="an interview and a speech"),
        pytest.param("in an interview", "in a radio interview", 1, id="two words for an interview"),
        pytest.param("in an interview", "in a statement", 2, id="what is said and what is written"),
        pytest.param("in an interview", "on the stairs", 1, id="one names no occasion"),
    ],
)
def test_what_is_said_on_two_occasions_is_two_sayings(first: str, second: str, expected: int) -> None:
    """Words of an interview are not those of a speech, in one text either."""
    for story in ("a", "b"):
        one, other = said("a", f"Mary Mayor said {HARBOUR} {first}."), said(story, f"Mary Mayor said {HARBOUR} {second}.", at=1)
        assert len(events(one, other)) == expected


@pytest.mark.parametrize(
    ("first", "second", "expected"),
    [
        pytest.param(("wrote", "write", "on a page"), ("told", "tell", "reporters"), 2, id="written and told to the press"),
        pytest.param(("told", "tell", "Ostwick Radio"), ("told", "tell", "reporters"), 2, id="to a station and to the press"),
        pytest.param(("told", "tell", "bakers"), ("told", "tell", "reporters"), 1, id="who bakers are nobody knows"),
    ],
)
def test_the_verb_and_the_listener_tell_the_occasion(
    first: tuple[str, str, str], second: tuple[str, str, str], expected: int
) -> None:
    """What somebody writes, tells a station and tells the press is said on three occasions."""
    told = [
        mention("a", f"Mary Mayor {verb} {heard} that {HARBOUR}.", verb, "statement", MAYOR, *_station(heard), lemma=lemma,
                when=FRIDAY, at=at)
        for at, (verb, lemma, heard) in enumerate((first, second))
    ]  # fmt: skip
    assert len(events(*told)) == expected


def _station(heard: str) -> tuple[Participant, ...]:
    return (who(heard, "recipient", "organisation"),) if "Radio" in heard else ()


@pytest.mark.parametrize(
    ("listener", "expected"), [pytest.param("Ostwick Radio", 1, id="one listener"), pytest.param("Wexcombe TV", 2, id="two")]
)
def test_two_papers_with_two_listeners_tell_of_two_sayings(listener: str, expected: int) -> None:
    """What was said to one station was not said to another."""
    one = said("a", f"Mary Mayor said {HARBOUR}.", who("Ostwick Radio", "patient", "organisation"))
    other = said("b", f"Mary Mayor said {HARBOUR} now.", who(listener, "patient", "organisation"))
    assert len(events(one, other)) == expected


@pytest.mark.parametrize(
    ("first", "second", "expected"),
    [
        pytest.param("Six people were killed in the market.", "Killing 10, a bomb hit the market.", 2, id="six and ten"),
        pytest.param("Six people were killed in the market.", "Killing six, a bomb hit the market.", 1, id="six and six"),
        pytest.param("Six hours on, men were killed in the market.", "Killing 10, a bomb hit the market.", 1, id="hours"),
    ],
)
def test_small_tolls_tell_attacks_apart(first: str, second: str, expected: int) -> None:
    """Without a day, a name or a place, six dead and ten dead are two attacks, in figures or in words."""
    one = mention("a", first, "killed", "assault", lemma="kill", objects=("market",))
    other = mention("b", second, "Killing", "assault", lemma="kill", objects=("market",), numbers=("10",) * ("10" in second))
    assert len(found(merge(STORY, (one, other)))) == expected


@pytest.mark.parametrize(
    ("first", "second", "expected"),
    [
        pytest.param("his previous arrest", "the arrest", 2, id="a previous one and the one"),
        pytest.param("his previous arrest", "a prior drink-driving arrest", 1, id="two words for a previous one"),
        pytest.param("a new and similar law before his arrest", "the arrest", 1, id="something else is similar"),
    ],
)
def test_a_previous_deed_is_another(first: str, second: str, expected: int) -> None:
    """A word before the trigger says that not this one is meant."""
    anna = who("Anna Example", "patient")
    one, other = (
        mention(name, f"Bakers of Ostwick spoke about {text}.", "arrest", "legal", anna)
        for name, text in (("a", first), ("b", second))
    )
    assert len(found(merge(STORY, (one, other)))) == expected


def test_to_be_told_to_leave_is_not_to_be_told_of_it() -> None:
    """Who tells somebody to do something, and who tells them something, are at two acts."""
    kinds: tuple[tuple[str, Kind], ...] = (("a", "request"), ("b", "consult"))
    told = [
        mention(name, "The clerk told Anna Example.", "told", kind, *GUARDS, lemma="tell", when=FRIDAY) for name, kind in kinds
    ]
    assert len(events(*told)) == 2


def test_a_date_or_a_coast_makes_no_opposite() -> None:
    """To explode on a day is not the opposite of exploding off a coast."""
    one, other = (
        mention(name, f"The ferry Aurora exploded {text}.", "exploded", "disaster", lemma="explode", when=FRIDAY)
        for name, text in (("a", "on May 12"), ("b", "off Ostwick"))
    )
    assert len(events(one, other)) == 1


@pytest.mark.parametrize(
    ("kind", "role", "expected"),
    [
        pytest.param("reject", "patient", 2, id="who denies and who is denied bail"),
        pytest.param("reject", "agent", 1, id="who denies in two papers"),
        pytest.param("assault", "patient", 1, id="a deed done with hands, whose sides parsers mix up"),
    ],
)
def test_who_denies_is_not_who_is_denied(kind: Kind, role: Role, expected: int) -> None:
    """Of acts done with words, one's doer is not the other's sufferer."""
    one = mention("a", "Anna Example denied arson in Ostwick.", "denied", kind, ANNA, lemma="deny", when=FRIDAY, places=OSTWICK)
    told = "Bail was denied to Anna Example; bakers and pilots wept at noon outside the court."
    anna = who("Anna Example", role)
    other = mention("b", told, "denied", kind, anna, lemma="deny", when=FRIDAY, places=OSTWICK)
    assert len(events(one, other)) == expected


@pytest.mark.parametrize(
    ("verb", "lemma", "other_firm", "expected"),
    [
        pytest.param("closed", "close", "Port Regis Mills", 2, id="the shares of two firms"),
        pytest.param("closed", "close", "Aurora Lines", 1, id="the shares of one"),
        pytest.param("offer", "offer", "Port Regis Mills", 1, id="a noun, whose sides may be told one by one"),
    ],
)
def test_two_firms_fare_alike(verb: str, lemma: str, other_firm: str, expected: int) -> None:
    """Market reports repeat their words; a firm that is only named beside its shares counts too."""
    one, other = (
        mention(name, text, verb, "business", who(firm, "other", "organisation"), lemma=lemma, when=FRIDAY, numbers=("43.50",))
        for name, firm, text in (
            ("a", "Aurora Lines", f"Ostwick had rain and no trains, yet shares {verb} at $43.50 in a room full of clerks."),
            ("b", other_firm, f"Though pilots and bakers had wept by noon over gulls, shares {verb} at $43.50."),
        )
    )
    assert len(events(one, other)) == expected


@pytest.mark.parametrize(
    ("person", "expected"), [pytest.param("Rita Reporter", 2, id="of two"), pytest.param("Anna Example", 1, id="of one")]
)
def test_what_one_did_is_not_what_another_suffered_in_one_text(person: str, expected: int) -> None:
    """One text does not tell a deed by its doer alone and then by another sufferer alone."""
    one, other = (
        mention("a", text, "struck", "assault", party, lemma="strike", when=FRIDAY, places=OSTWICK, numbers=("43",))
        for text, party in (
            ("Anna Example struck with 43 others at noon in Ostwick harbour.", ANNA),
            (f"{person} was struck with 43 others at noon in Ostwick harbour.", who(person, "patient")),
        )
    )
    assert len(events(one, other)) == expected


@pytest.mark.parametrize(
    ("office", "expected"),
    [pytest.param("anchor", 2, id="a presenter hears many"), pytest.param("mayor", 1, id="a mayor is called once")],
)
def test_who_asks_makes_no_one_talk(office: str, expected: int) -> None:
    """Two guests of one presenter are two talks, where one of them has no name."""
    rita = who("Rita Reporter", "patient", "person", office)
    one = mention(
        "a", "Anna Example told Rita Reporter about the storm of Ostwick.", "told", "consult", ANNA, rita, when=FRIDAY
    )
    text = "In a shed, with bakers and three pilots about, he told Rita Reporter what a lamp costs."
    other = mention("b", text, "told", "consult", rita, when=FRIDAY)
    assert len(events(one, other)) == expected


@pytest.mark.parametrize(
    ("role", "expected"),
    [
        pytest.param("patient", 2, id="who tells and who is told"),
        pytest.param("speaker", 1, id="who tells in two papers"),
    ],
)
def test_who_tells_is_not_who_is_told(role: Role, expected: int) -> None:
    """A talk's sides may change places, a telling's may not."""
    speaker, other_side = who("Anna Example", "speaker"), who("Anna Example", role)
    one = mention(
        "a", "Anna Example told clerks of the fire.", "told", "consult", speaker, lemma="tell", when=FRIDAY, places=OSTWICK
    )
    told = "A guard told Anna Example what he knew while bakers and pilots wept at noon outside the court."
    other = mention("b", told, "told", "consult", other_side, lemma="tell", when=FRIDAY, places=OSTWICK)
    assert len(events(one, other)) == expected


@pytest.mark.parametrize(
    ("behind", "expected"),
    [
        pytest.param("called on bakers to strike", 2, id="called on"),
        pytest.param("called the bakers cowards", 1, id="both call names"),
    ],
)
def test_to_call_for_something_is_not_to_call_names(behind: str, expected: int) -> None:
    """Who calls on bakers to strike calls nobody a coward."""
    first = mention("a", f"Mary Mayor {behind} in Ostwick.", "called", "accuse", MAYOR, lemma="call", when=FRIDAY)
    second = mention(
        "b", "Mary Mayor called the bakers in Ostwick cowards.", "called", "accuse", MAYOR, lemma="call", when=FRIDAY
    )
    assert len(events(first, second)) == expected


@pytest.mark.parametrize(
    ("shown", "expected"),
    [pytest.param("will meet again", 2, id="again"), pytest.param("will meet", 1, id="for the first time")],
)
def test_a_plan_to_do_it_again_is_not_the_deed(shown: str, expected: int) -> None:
    """Who will meet again had met before."""
    plan = mention("a", f"Wang Yi and Lavrov {shown}.", "meet", "consult", WANG, LAVROV, status="planned", when=FRIDAY)
    assert len(events(plan, meeting("b", "happened", FRIDAY))) == expected


@pytest.mark.parametrize(
    ("other", "expected"), [pytest.param(LATE, 1, id="one story"), pytest.param(OTHERS[0], 2, id="another paper's story")]
)
def test_shares_of_two_firms_close_in_the_same_words(other: Article, expected: int) -> None:
    """Where neither sentence names the firm, the story tells whether it is one."""
    text = "Its shares closed yesterday at $4 in brisk trading."
    first = mention("a", text, "closed", "business", lemma="close", when=FRIDAY, numbers=("4",))
    second = mention(
        other.id, "It closed yesterday, down $4.", "closed", "business", lemma="close", when=FRIDAY, numbers=("4",)
    )
    assert len(found(merge(STORY, (first, second)))) == expected


@pytest.mark.parametrize(
    ("stated", "expected"), [pytest.param(FRIDAY, 1, id="on the day of the plan"), pytest.param(None, 2, id="without a day")]
)
def test_one_story_may_leave_out_who_was_to_do_it(stated: When | None, expected: int) -> None:
    """A dam that was to be inspected on Friday is the dam that engineers inspected on Friday."""
    crew = who("Dam Office", "agent", "organisation")
    dam = ("dam", "harbour")
    plan = mention("a", "The harbour dam will be inspected.", "inspected", "other", lemma="inspect", status="planned",
                   when=stated, objects=dam)  # fmt: skip
    deed = mention("b", "The Dam Office inspected the harbour dam.", "inspected", "other", crew, lemma="inspect",
                   when=FRIDAY, objects=dam)  # fmt: skip
    assert len(found(merge(STORY, (plan, deed)))) == expected


@pytest.mark.parametrize(
    ("second", "story", "expected"),
    [
        pytest.param("Acme also replaced its battery.", "a", 2, id="what was also replaced is something else"),
        pytest.param("In addition, Acme replaced its battery.", "a", 2, id="in addition"),
        pytest.param("Acme replaced its battery.", "a", 1, id="the same word, told again"),
        pytest.param("Acme also replaced its battery.", "b", 1, id="another paper's “also” is of another story"),
    ],
)
def test_what_a_text_tells_was_also_done_is_a_further_deed(second: str, story: str, expected: int) -> None:
    """A text that says "also" tells of two."""
    acme = who("Acme", "agent", "organisation")
    one = mention("a", "Acme replaced its director.", "replaced", "business", acme, when=FRIDAY)
    other = mention(story, second, "replaced", "business", acme, when=FRIDAY, at=1)
    assert len(events(one, other)) == expected


def test_two_words_of_one_text_and_of_one_person_may_be_one_deed_in_another() -> None:
    """What one text calls entering and checking in does not keep two papers apart, though it is read as of two kinds."""
    anna = who("Anna Example")
    checked, entered = (
        mention("a", f"Anna Example {verb} a clinic.", verb, kind, anna, lemma=lemma, at=at)  # type: ignore[arg-type]
        for at, (verb, lemma, kind) in enumerate((("checked into", "check", "health"), ("entered", "enter", "other")))
    )
    acts = acts_of((checked, entered), {"a": (0, A)}, cast_of((checked, entered)))
    assert contradiction(acts[0], acts[1], scene_of((A,), acts, cast_of((checked, entered)))) == ""


@pytest.mark.parametrize(
    ("longer", "expected"),
    [pytest.param("M-7 Falcon", 1, id="the name in full"), pytest.param("M-9 Falcon", 2, id="another name")],
)
def test_a_name_may_be_cut(longer: str, expected: int) -> None:
    """Of what is no person and no country, a name within another may be its short form, however short its words."""
    guard = who("Coast Guard", "agent", "organisation")
    one, other = (
        mention(story, f"The Coast Guard lost contact with the {name}.", "lost", "other", guard, who(name, "patient", "other"),
                when=FRIDAY, lemma="lose", objects=("contact",))
        for story, name in (("a", "M-7"), ("b", longer))
    )  # fmt: skip
    assert len(found(merge(STORY, (one, other)))) == expected
