"""What a run says by itself: its titles taken off, and the kind of thing that its own words tell.

`President of the European Commission`, `Foreign Ministry`, `Mr Smith`, `Lake Geneva`: heads and titles decide. A run that
tells nothing ("Boeing", "Jane Doe") stays open; the article decides (see `book`).
"""

from collections.abc import Sequence
from dataclasses import dataclass

from generator.events.names.lists.gazetteer import by_adjective, by_name, country_in, key
from generator.events.names.lists.lexicon import (
    COMPANY_SUFFIXES,
    CREEDS,
    GIVEN_MALE,
    HONORIFICS,
    ORGANISATION_HEADS,
    PLACE_HEADS,
    PORTFOLIOS,
    THING_HEADS,
)
from generator.events.names.lists.nouns import TRADERS
from generator.events.names.written.kinds import Reads, gender_of, given_gender, head_of, is_known, joined, kind_of
from generator.events.names.written.titles import title_end
from generator.events.names.written.words import Word


@dataclass(frozen=True, slots=True)
class Reading:
    """A run read by its own words."""

    words: tuple[Word, ...]
    """The name proper."""
    office: str
    """The title before it, as printed: `State Councilor and Foreign Minister`."""
    kind: Reads
    gender: str
    """`m`, `f` or empty."""
    country: str | None
    first: int
    """Where title or name begins."""

    is_plural: bool = False
    is_learned: bool = False
    """True where "Dr" or "Prof" stands before it."""
    is_product: bool = False
    """True where the article uses the name as that of a thing made and sold."""

    @property
    def text(self) -> str:
        """The name as one string."""
        return joined(self.words)

    @property
    def last(self) -> int:
        """Where the name ends, exclusive."""
        return self.words[-1].last if self.words else self.first


def read(run: tuple[Word, ...]) -> Reading:
    """The run with title and nationality taken off, and the kind its words tell."""
    cut = 0 if is_known(key(joined(run))) else title_end(run)
    title, words = run[:cut], run[cut:]
    if not words:
        office, gender = joined(run), next((sex for word in title if (sex := gender_of(word.low))), "")
        return Reading((), office, "nothing", gender, country_in(word.low for word in run), run[0].first)
    return _titled(title, words) if title else _untitled(words)


def _titled(title: tuple[Word, ...], words: tuple[Word, ...]) -> Reading:
    """A name with a title; a single one after `rival` or `owner` is a body's."""
    if len(words) == 1 and title[-1].low in _OF_FIRMS:
        return _untitled(words)
    office = " ".join(word.text for word in title if word.low not in HONORIFICS)
    gender = next((sex for word in title if (sex := gender_of(word.low))), "")
    if not gender and len(words) > 1:
        gender = given_gender(words)
    is_learned = any(word.low in _LEARNED for word in title)
    return Reading(
        words, office, "person", gender, country_in(word.low for word in title), title[0].first, is_learned=is_learned
    )


_LEARNED = frozenset({"dr", "dr.", "doctor", "prof", "prof.", "professor"})


_MORE_TRADERS = TRADERS | frozenset(
    "developer housebuilder supermarket airline operator discounter conglomerate start-up startup".split()
)
"""The same, where the firm's name has several words: "Developer Norland Homes"."""
_ONLOOKERS = frozenset(
    """
    passenger customer patient neighbour neighbor motorist cyclist commuter shopper volunteer supporter visitor tourist
    holidaymaker parent bystander onlooker eyewitness caller tenant homeowner landlord villager refugee migrant prisoner
    rookie newcomer debutant substitute guard center cashier clerk receptionist guest spectator parishioner councillor
    """.split()
)
"""What people are called by before their names at the head of a sentence: "Passenger Ann Lee"."""


_OF_FIRMS = frozenset({"rival", "partner", "competitor", "broadcaster", "publisher", "investor", "owner"})
"""Titles that a single name of a firm goes with as well: `rival Norland`."""


_OF_NATIONS = frozenset(
    {"medical", "standard", "express", "brands", "continental", "general", "national", "financial", "ambulance"}
)
"""Words that are a name behind a nation's adjective alone: `American Medical`."""


def _untitled(words: tuple[Word, ...]) -> Reading:
    """A name without a title: a nationality or a creed before it is taken off, unless a body is called so."""
    first, country, office = words[0].first, None, ""
    if len(words) > 1 and not is_known(key(joined(words))) and key(joined(words)) not in by_adjective():
        state = by_adjective().get(words[0].low)
        if state and not _is_body(words) and not (len(words) == 2 and words[1].low in _OF_NATIONS):
            country, words = state, words[1:]
        elif words[0].low in CREEDS and kind_of(words[1:]) in ("place", "country", "person"):
            words = words[1:]
    if cut := _portfolio(words):
        office, words = " ".join(word.text for word in words[:cut]), words[cut:]
    kind = "person" if office else kind_of(words)
    if kind in ("open", "organisation") and _is_trader(words):
        words, kind = words[1:], "organisation"
    if len(words) == 3 and kind in ("open", "person") and _is_tag(words[0]) and given_gender(words[1:]):
        office, words, kind = words[0].text, words[1:], "person"
    elif len(words) == 3 and kind in ("open", "person") and words[0].first == 0 and words[0].low in _ONLOOKERS:
        words, kind = words[1:], "person"
    gender = given_gender(words) if kind in ("person", "open") else ""
    return Reading(words, office, kind, gender, country, first)


def _is_trader(words: tuple[Word, ...]) -> bool:
    """Whether a name of one word stands behind what its firm is: `Retailer Norland`, but not `Retailer Inc`."""
    is_led = words[0].low in (TRADERS if words[0].first or len(words) == 2 else _MORE_TRADERS)
    return is_led and 2 <= len(words) < 5 and not (words[0].first and len(words) > 2) and words[1].low not in COMPANY_SUFFIXES


def _portfolio(words: tuple[Word, ...]) -> int:
    """How many words before a full name tell what somebody's office is about; 0 where they are part of the name."""
    for at in range(1, len(words) - 1):
        if words[at - 1].low in PORTFOLIOS:
            return at if given_gender(words[at:]) and words[-1].low not in COMPANY_SUFFIXES else 0
    return 0


def as_known(run: tuple[Word, ...]) -> Reading:
    """A run whose every word the editor's file holds: nothing is taken off."""
    return Reading(run, "", "open", "", None, run[0].first)


_TRADE_ENDINGS = (
    "teacher",
    "worker",
    "keeper",
    "maker",
    "writer",
    "player",
    "pensioner",
    "ist",
    "ician",
    "ographer",
    "surgeon",
)
"""Ends of words for what somebody does: "Schoolteacher Ellen Marsh" at the head of a sentence."""


def _is_tag(word: Word) -> bool:
    """Whether a first word cannot be a given name: `GM Ed Stefanski`, `All-Star Chris Webber`, `Novelist Ann Lee`."""
    is_short = word.text.isupper() and len(word.text) > 1 and "." not in word.text
    return is_short or word.low.endswith(_TRADE_ENDINGS) or ("-" in word.text and word.low not in GIVEN_MALE)


def _is_body(words: Sequence[Word]) -> bool:
    """Whether a nationality in front belongs to the name: `British Airways`, `Chinese Communist Party`."""
    low = words[-1].low
    return (
        head_of(words) in ORGANISATION_HEADS
        or low in ORGANISATION_HEADS
        or low in COMPANY_SUFFIXES
        or key(joined(words)) in by_name()
        or low in PLACE_HEADS
        or low in THING_HEADS
    )
