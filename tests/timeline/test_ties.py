"""What makes two acts one, and what does not: pairs of sentences of two papers that tell of one story."""

from __future__ import annotations

from dataclasses import replace

import pytest

from generator.records import EventMention, Kind, Participant
from generator.timeline import merge, why
from tests.timeline.make import EARLY, LATE, OTHERS, day, mention, who

A, B = EARLY, LATE
ANNA, BORIS = who("Anna Example"), who("Boris Sample")
MAYOR = who("Mary Mayor", "speaker", "person")
SPOKESMAN = who("Sam Speaker", "speaker", "person", "navy spokesman")


def is_one(one: EventMention, other: EventMention) -> bool:
    timeline = merge((A, B, *OTHERS), (one, other))
    return len(timeline.events) + len(timeline.undated) == 1


@pytest.mark.parametrize(
    ("first", "second"),
    [
        pytest.param(
            mention("a", "The parade took place without bands.", "took", "other", lemma="take"),
            mention("b", "A widow took her son home.", "took", "other", lemma="take"),
            id="what takes place and who takes a son",
        ),
        pytest.param(
            mention(
                "a",
                "Ostwick erupts in anger at the mayor, who had raised fares and shut two schools.",
                "erupts",
                "other",
                lemma="erupt",
            ),
            mention(
                "b",
                "The old volcano erupts every night, and tourists book cabins to watch lava glow.",
                "erupts",
                "disaster",
                lemma="erupt",
            ),
            id="anger that erupts and a volcano",
        ),
        pytest.param(
            mention("a", "A van was firing tear gas.", "firing", "assault", lemma="fire"),
            mention("b", "The ship lost power after a fire.", "fire", "disaster", lemma="fire"),
            id="tear gas and a ship's fire",
        ),
        pytest.param(
            mention("a", "Anna Example was charged with fraud.", "charged", "legal", ANNA, lemma="charge"),
            mention("b", "A family was charged for its lottery ticket.", "charged", "legal", lemma="charge"),
            id="charged with nobody in common",
        ),
        pytest.param(
            mention("a", "Anna Example made a cake for the fair.", "made", "other", ANNA, lemma="make"),
            mention("b", "Her lawyers fear that she made enemies abroad.", "made", "other", ANNA, lemma="make"),
            id="one person who makes two things",
        ),
    ],
)
def test_an_equal_verb_alone_ties_nobody(first: EventMention, second: EventMention) -> None:
    """Undated acts need somebody, a place, a rare thing or their words in common."""
    assert not is_one(first, second)


@pytest.mark.parametrize(
    ("first", "second"),
    [
        pytest.param(
            mention(
                "a",
                "Guards rescued Anna Example from the reef.",
                "rescued",
                "aid",
                who("Anna Example", "patient"),
                lemma="rescue",
            ),
            mention(
                "b", "The crew rescued Anna Example at dawn.", "rescued", "aid", who("Anna Example", "patient"), lemma="rescue"
            ),
            id="somebody",
        ),
        pytest.param(
            mention("a", "Half the harbour roof collapsed during the storm.", "collapsed", "disaster", lemma="collapse"),
            mention("b", "Half of the roof of the harbour collapsed in the storm.", "collapsed", "other", lemma="collapse"),
            id="their words",
        ),
        pytest.param(
            mention("a", "Thieves robbed the bank in Ostwick.", "robbed", "coerce", lemma="rob", places=("Ostwick",)),
            mention("b", "Three men robbed a branch in Ostwick.", "robbed", "coerce", lemma="rob", places=("Ostwick",)),
            id="a place that few name",
        ),
    ],
)
def test_what_is_shared_ties(first: EventMention, second: EventMention) -> None:
    """With a tie, undated acts of one story are one."""
    assert is_one(first, second)


def said(story: str, words: str, *speakers: Participant, at: int = 0) -> EventMention:
    return mention(
        story,
        words,
        "said",
        "statement",
        *speakers,
        when=day("2023-05-10"),
        at=at,
        lemma="say",
        objects=("harbour",) if "harbour" in words else (),
    )


@pytest.mark.parametrize(
    ("first", "second"),
    [
        pytest.param(
            said("a", "Police said the road was closed."),
            said("b", "Police said a man had drowned."),
            id="police of two papers",
        ),
        pytest.param(
            said("a", "A witness said it was loud."),
            said("b", "It was loud, Mary Mayor said.", MAYOR),
            id="a witness and a person with a name",
        ),
        pytest.param(
            said("a", "Mary Mayor said the bridge is safe for lorries, as divers found no cracks below its pillars.", MAYOR),
            said("b", "Over breakfast with bakers, Mary Mayor said taxes on flour and sugar would fall within months.", MAYOR),
            id="one speaker, two occasions",
        ),
        pytest.param(
            said("a", '"Divers found no cracks below its four pillars," Mary Mayor said, "so lorries may cross it."', MAYOR),
            said("b", '"Bakers must wait," Mary Mayor said, "until flour and sugar are taxed at lower rates."', MAYOR),
            id="what stands between two quotations",
        ),
        pytest.param(
            said("a", "Divers went down to address cracks below the pillars of a bridge, Mary Mayor said.", MAYOR),
            said("b", "Taxes on flour and sugar would fall within months to address hunger, Mary Mayor said.", MAYOR),
            id="to address something is no speech",
        ),
        pytest.param(
            replace(
                said("a", "Seven divers found no cracks, Mary Mayor said.", MAYOR), title="Mary Mayor says divers found nothing"
            ),
            replace(said("b", "Taxes on flour would fall, Mary Mayor said.", MAYOR), title="Mary Mayor says taxes will fall"),
            id="titles that share the speaker alone",
        ),
    ],
)
def test_sayings_of_two_papers_are_apart(first: EventMention, second: EventMention) -> None:
    """Who has no name is anybody, and who has one may speak twice a day."""
    assert not is_one(first, second)


@pytest.mark.parametrize(
    ("first", "second"),
    [
        pytest.param(
            said("a", "Mary Mayor said the bridge is safe for lorries, as divers found no cracks below its pillars.", MAYOR),
            said(
                "a",
                "Over breakfast with bakers, Mary Mayor said taxes on flour and sugar would fall within months.",
                MAYOR,
                at=1,
            ),
            id="one speaker in one article",
        ),
        pytest.param(
            said("a", "“The bridge is safe as houses,” Mary Mayor said.", MAYOR),
            said("b", "“The bridge is safe as houses,” said Mary Mayor.", MAYOR),
            id="the same words",
        ),
        pytest.param(
            said("a", "Police said the harbour bridge was closed at noon."),
            said("b", "Police said the harbour bridge was closed at noon."),
            id="one sentence of police",
        ),
        pytest.param(
            said("a", "Sam Speaker said the ship is safe.", SPOKESMAN),
            said("b", "Sam Speaker said four men swam ashore.", SPOKESMAN),
            id="a spokesman's briefing",
        ),
        pytest.param(
            said("a", "In a speech to bakers, Mary Mayor said flour would be cheap.", MAYOR),
            said("b", "Mary Mayor said in her speech that the ferry needs a new engine, two cooks and a piano.", MAYOR),
            id="a speech that two papers tell of",
        ),
        pytest.param(
            said("a", "Mary Mayor said the plan for the bridge was “sums done on a napkin”.", MAYOR),
            said(
                "b",
                "The rival's tax was no more than “Sums done on a napkin,” as Mary Mayor said to laughing fishermen.",
                MAYOR,
            ),
            id="one quotation in other words",
        ),
        pytest.param(
            replace(
                said("a", "Lorries may cross, Mary Mayor said to bakers.", MAYOR),
                title="Mary Mayor says lorries may cross bridge",
            ),
            replace(
                said("b", "It is safe below the pillars, Mary Mayor said.", MAYOR),
                title="Mary Mayor says the lorries may cross",
            ),
            id="titles that are nearly the same",
        ),
    ],
)
def test_sayings_on_one_occasion_are_one(first: EventMention, second: EventMention) -> None:
    """One article, the same words or an office whose work is to speak make an occasion."""
    assert is_one(first, second)


@pytest.mark.parametrize(
    ("published", "expected"),
    [pytest.param("2023-05-10", False, id="that day"), pytest.param("2023-05-20", True, id="days later")],
)
def test_what_is_told_days_later_is_what_the_day_is_known_for(published: str, expected: bool) -> None:
    """Of what a mayor says all day long, a paper of the next week that gives the day takes up one thing."""
    first = said("a", "Mary Mayor said the bridge is safe for lorries, as divers found no cracks below its pillars.", MAYOR)
    second = said("b", "Mary Mayor had said that bakers must wait for a cheaper oven tax until the summer.", MAYOR)
    stated = [replace(one, when=day("2023-05-10"), basis="stated") for one in (first, second)]
    later = replace(B, published=day(published))
    assert (len(merge((A, later, *OTHERS), stated).events) == 1) is expected


@pytest.mark.parametrize(
    ("kind", "verb", "basis", "expected"),
    [
        pytest.param("sanction", "suspended", "lede", True, id="a league suspends a member once a day"),
        pytest.param("assault", "attacked", "lede", False, id="an army attacks all day"),
    ],
)
def test_a_body_does_once_a_day(kind: Kind, verb: str, basis: str, expected: bool) -> None:
    """Who is in all the news is a tie for what nobody does twice a day."""
    league = who("Ruritania", "agent", "country")
    texts = f"In Ostwick, Ruritania {verb} the guild.", f"Ruritania {verb} it at night, to cheers from tram drivers and cooks."
    first, second = (
        mention(story, text, verb, kind, league, when=day("2023-05-10", doubt=1), basis=basis, lemma=verb[:-2])
        for story, text in zip("ab", texts, strict=True)
    )
    noise = [mention(other.id, "Ruritania waits.", "waits", "other", league) for other in OTHERS]
    joined = [event for event in merge((A, B, *OTHERS), (first, second, *noise)).events if len(event.mentions) == 2]
    assert bool(joined) is expected


def test_why_says_what_is_lacking() -> None:
    """The refusal names what two acts lack."""
    first = said("a", "Mary Mayor said the bridge is safe for lorries, as divers found no cracks below its pillars.", MAYOR)
    second = said("b", "Over breakfast with bakers, Mary Mayor said taxes on flour and sugar would fall within months.", MAYOR)
    event = merge((A, B, *OTHERS), (first, second)).events[0]
    assert [row.reason for row in why((A, B, *OTHERS), (first, second), event.id)] == ["not told as one occasion"]


@pytest.mark.parametrize(("doubt", "expected"), [pytest.param(0, True, id="stated"), pytest.param(1, False, id="of printing")])
def test_a_day_ties_where_a_word_says_it(doubt: int, expected: bool) -> None:
    """Acts of one stated day need no more than an equal rare verb; a day of printing ties nobody."""
    first = mention(
        "a",
        "Thieves robbed a bank beside the fish market and fled on bicycles.",
        "robbed",
        "coerce",
        when=day("2023-05-09", doubt),
        lemma="rob",
    )
    second = mention(
        "b",
        "Pickpockets robbed tourists while fireworks lit up both piers.",
        "robbed",
        "coerce",
        when=day("2023-05-09", doubt),
        lemma="rob",
    )
    assert is_one(first, second) is expected


@pytest.mark.parametrize(
    ("verb", "lemma", "shop", "expected"),
    [
        pytest.param("burgled", "burgle", "Wexcombe", True, id="a shop that few name"),
        pytest.param("burgled", "burgle", "Danforth", False, id="another shop"),
        pytest.param("visited", "visit", "Wexcombe", False, id="a verb that fits any deed"),
    ],
)
def test_a_name_beside_the_act_ties(verb: str, lemma: str, shop: str, expected: bool) -> None:
    """Two papers of one story that set one word beside one rare name, whoever takes part, tell of one act."""
    first = mention("a", f"Thieves {verb} the bakery of Wexcombe on a foggy morning.", verb, "coerce", lemma=lemma)
    second = mention("b", f"A gang that {verb} {shop} left empty safes and open doors.", verb, "coerce", lemma=lemma)
    assert is_one(first, second) is expected


@pytest.mark.parametrize(("at", "expected"), [pytest.param(9, True, id="near"), pytest.param(90, False, id="far")])
def test_somebody_ties_what_stands_near(at: int, expected: bool) -> None:
    """In one long text, acts without a day that have but somebody in common are one only where they stand near each other."""
    rescued = who("Anna Example", "patient")
    first = mention("a", "Guards on rafts rescued Anna Example off a reef of coral.", "rescued", "aid", rescued, lemma="rescue")
    second = mention(
        "a", "Pilots and nurses rescued her beside burning barns downtown.", "rescued", "aid", rescued, lemma="rescue", at=at
    )
    assert is_one(first, second) is expected


@pytest.mark.parametrize(
    ("word", "expected"), [pytest.param("speech", True, id="a speech"), pytest.param("interview", False, id="an interview")]
)
def test_a_speech_is_held_once_a_day(word: str, expected: bool) -> None:
    """Whatever two papers tell of it; interviews one may give all day."""
    one = mention("a", f"Bakers slept through the mayor's {word}.", word, "statement", MAYOR, when=day("2023-05-10"))
    other = mention(
        "b", f"Taxes rise, and her {word} on Wednesday promised more.", word, "statement", MAYOR, when=day("2023-05-10")
    )
    assert is_one(one, other) is expected


@pytest.mark.parametrize(
    ("toll", "expected"),
    [
        pytest.param("11", True, id="one toll on one stated day"),
        pytest.param("5", False, id="a toll that any attack has"),
    ],
)
def test_one_toll_on_one_day_ties(toll: str, expected: bool) -> None:
    """ "Killed 11 workers" in one paper and "killing 11 of the crew" in another are one, whatever else they say."""
    when = day("2023-05-08")
    texts = (("a", f"The May 8 blast killed {toll} workers."), ("b", f"It began on May 8, when fire killed {toll} of a crew."))
    one, other = (mention(name, text, "killed", "death", lemma="kill", when=when, numbers=(toll,)) for name, text in texts)
    assert is_one(one, other) is expected


REPORTER = who("Rita Reporter", "speaker", "person", "harbour correspondent")


@pytest.mark.parametrize(
    ("speaker", "at", "expected"),
    [
        pytest.param(REPORTER, 9, False, id="a correspondent, heard all day"),
        pytest.param(REPORTER, 1, True, id="a correspondent, in one breath"),
        pytest.param(who("Norway", "speaker", "country"), 9, False, id="a state, by many mouths"),
        pytest.param(who("Norway", "speaker", "country"), 1, True, id="a state, in one breath"),
        pytest.param(who("Rita Reporter", "speaker", "person", "harbour master"), 9, True, id="anybody else"),
    ],
)
def test_a_reporter_is_heard_all_day(speaker: Participant, at: int, expected: bool) -> None:
    """Of one who reports, and of a state, only what stands together is one event."""
    today, name = day("2023-05-10"), speaker.name.name
    fires = f"Fires burn beside grain silos on the eastern quay, {name} said."
    one = mention("a", fires, "said", "statement", speaker, when=today)
    nets = f"Fishermen mend nets and drink tea in silence, {name} said."
    other = mention("a", nets, "said", "statement", speaker, when=today, at=at)
    assert is_one(one, other) is expected


def test_like_sentences_find_each_other() -> None:
    """Two acts of one word are compared if their sentences share their weightiest words, whatever else they lack."""
    told = [
        mention(name, f"{start} the lamplighter juggled seven torches.", "juggled", "other", lemma="juggle")
        for name, start in (("a", "At dusk"), ("b", "Late that night"))
    ]
    assert why((A, B, *OTHERS), told, merge((A, B, *OTHERS), told).undated[0].id)


@pytest.mark.parametrize(
    ("word", "thing", "is_joined"),
    [
        pytest.param("pleaded", "fraud", True, id="one plea to one charge"),
        pytest.param("pleaded", "theft", False, id="a plea to another charge"),
        pytest.param("calling", "fraud", False, id="a word that fits any deed"),
    ],
)
def test_one_deed_of_one_person_about_one_thing(word: str, thing: str, is_joined: bool) -> None:
    """Whoever is in all the papers still pleads but once to one charge."""
    ends = (
        "fraud before a judge with a cold, two ushers and rows of bored cousins",
        f"{thing} while umbrellas dripped and pilots, nurses, bakers, goats and one tall violinist heard every word",
    )
    told = [
        mention(story.id, f"Anna Example {word} over {end}.", word, "legal", ANNA, lemma=word, objects=(end.split()[0],))
        for story, end in zip(OTHERS, ends, strict=False)
    ]
    everywhere = [mention(one.id, "Anna Example sang.", "sang", "ceremony", ANNA) for one in OTHERS[2:]]
    known = [
        mention(one.id, "Talk of fraud or theft.", "Talk", "other", objects=("fraud", "theft"), at=1) for one in OTHERS[2:]
    ]
    timeline = merge(OTHERS, (*told, *everywhere, *known))
    found = [event for event in timeline.events + timeline.undated if any(one.trigger.text == word for one in event.mentions)]
    assert (len(found) == 1) is is_joined
