"""What headlines and captions glue to names: verbs, deeds, what holds a stroke, a place before a person.

`Ann Lee Checks Into Clinic` is Ann Lee, `Norland Foods Rampage` Norland Foods. To teach it a word, add it to a list; words that
people, places or bodies are called by (`Will`, `Rose`, `Reports`) must stay out.
"""

from collections.abc import Iterator
from typing import Final

from generator.events.names.lists.gazetteer import by_capital, by_name
from generator.events.names.lists.lexicon import (
    COMPANY_SUFFIXES,
    GIVEN,
    ORGANISATION_HEADS,
    PARTICLES,
    SURNAME_HEADS,
    THING_HEADS,
)
from generator.events.names.written.words import Word

Run = tuple[Word, ...]
_VERBS: Final = frozenset(
    """
    is are was were be been being has have had do does did
    says said tells told asks asked calls called warns warned vows vowed urges urged denies denied admits admitted claims
    claimed faces faced weighs weighed seeks sought wins loses lost beats dies died kills killed shoots stabs stabbed wounds
    wounded injures injured arrests arrested charged accuses accused convicts convicted sentences sentenced jails jailed indicts
    indicted sues sued fires fired hire hires hired quits resigns resigned checks enters entered leaves signs signed gets takes
    took makes made puts holds opens opened closes closed launches launched unveils unveiled announces announced reveals
    revealed reported posted expects expected rises falls jumps jumped drops dropped slumps buys bought sells acquires
    acquired agrees agreed rejects rejected approves approved visited meets arrives arrived returned headed moved begins
    began starts started ends ended stops stopped continues continued ruled ordered blames blamed slams slammed rips
    mulls threatens threatened attacked rescues rescued finds nominated appointed elected chosen picked replaces replaced
    hosted becomes became remains gives gave goes went keeps kept brings brought turns turned runs ran pleads pleaded
    apologizes apologises apologized apologised confirms confirmed suspends suspended reinstated acquits acquitted dismisses
    dismissed considers considering facing filing weighing seeking joins joined pulls pulled
    charges counts released caught featured held shot recovered dragging battling fatally
    """.split()
)
"""Verbs as headlines print them."""
_DEEDS: Final = frozenset(
    """
    rampage shooting shootings massacre murder murders killings stabbing slaying slayings crash wreck collision explosion
    explosions spill bombing bombings riots scandal probe lawsuit lawsuits bailout buyout takeover resignation
    arrest arrests indictment kidnapping hijacking outage evacuation manhunt standoff shutdown layoffs backlash
    """.split()
)
"""What happened, behind the name of whom it happened to."""
_SOMEBODY: Final = frozenset(
    """
    shooter teen mom dad couple toddler baby driver killer gunman woman girl husband wife son daughter mother nephew niece
    boyfriend girlfriend widow policeman fisherman fireman businessman
    """.split()
)
"""Nouns for a person at the end of what a headline calls him: `Alden Woman`."""


def pieces(run: Run) -> Iterator[Run]:
    """The names that a run of capitals holds, each by itself."""
    part: list[Word] = []
    for word in run:
        if (word.low in _VERBS and word.text not in PARTICLES) or "/" in word.text:  # but "Carla do Val"
            yield from _named(part)
            part = []
        else:
            part.append(word)
    yield from _named(part)


def _named(part: list[Word]) -> Iterator[Run]:
    """A stretch without deeds and nouns for somebody at its end, cut where another name begins."""
    while len(part) > 1 and part[-1].low in _DEEDS and part[0].low not in GIVEN:
        part = part[:-1]
    if not part or (len(part) > 1 and part[-1].low in _SOMEBODY and part[0].low not in GIVEN):
        return
    cut = _person_start(part)
    if cut:
        yield tuple(part[:cut])
    yield tuple(part[cut:])


NAMESAKES = frozenset({"jordan", "chad", "israel", "georgia", "cuba", "paris", "sydney", "lima", "london", "san"})
"""Countries and towns that people are called by."""


def _person_start(part: list[Word]) -> int:
    """Where a person's name begins behind a country: `Norway | Ann Lee`; else 0."""
    last = part[-1].low
    if (
        len(part) < 3
        or last in COMPANY_SUFFIXES
        or last in THING_HEADS
        or (last in ORGANISATION_HEADS and last not in SURNAME_HEADS)
    ):
        return 0
    first = part[0].low
    if len(part) < 5 and (first in by_name() or first in by_capital()) and first not in NAMESAKES:
        return int(part[1].low in GIVEN)
    return 0
