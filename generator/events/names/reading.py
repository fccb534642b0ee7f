"""What a run says by itself: its titles taken off, and the kind of thing that its own words tell.

`President of the European Commission`, `Foreign Ministry`, `Mr Smith`, `Lake Geneva`: heads and titles decide. A run that
tells nothing ("Boeing", "Jane Doe") stays open; the article decides (see `book`).
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Literal

from generator.events.names.gazetteer import STANDS_FOR, by_adjective, by_capital, by_name, is_written, key
from generator.events.names.lexicon import (
    ACRONYM,
    AGENCIES,
    ALONE,
    COMPANY_SUFFIXES,
    CREEDS,
    FAMILY_FIRST,
    FEMALE,
    GIVEN_FEMALE,
    GIVEN_MALE,
    HONORIFICS,
    INITIAL,
    MALE,
    OFFICE_OBJECTS,
    ORGANISATION_HEADS,
    STATES,
    PARTICLES,
    PLACE_FIRST,
    PLACE_HEADS,
    PLACES,
    SUFFIXES,
    THING_HEADS,
    THINGS,
    TITLE_MODIFIERS,
    TITLES,
)
from generator.events.names.runs import Word
from generator.records import NameKind

Reads = Literal["person", "country", "place", "organisation", "capital", "thing", "open", "short", "nothing"]
"""`short`: a head alone, `Court`: a name only where a longer one of it went before."""
_SURNAME_HEADS = frozenset(
    "park lane hill hall hills lake banks forest street post guard house bay rivers fields field price day church cross marshall "
    "bush plant tower towers school temple power gates prince law bill watch stores parish bridge station may story moor".split()
)
_BEFORE_OFFICE = frozenset({"and", "of", "for", "the", "'s", "’s", "&"})


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

    @property
    def text(self) -> str:
        """The name as one string."""
        return joined(self.words)

    @property
    def last(self) -> int:
        """Where the name ends, exclusive."""
        return self.words[-1].last if self.words else self.first


def joined(words: Sequence[Word]) -> str:
    """Words as printed: suffixes without their comma."""
    return " ".join(word.text for word in words).replace(" - ", "-")


def read(run: tuple[Word, ...], is_shouting: bool = False) -> Reading:
    """The run with title and nationality taken off, and the kind its words tell."""
    cut = _title_end(run)
    title, words = run[:cut], run[cut:]
    office = " ".join(word.text for word in title if word.low not in HONORIFICS) if title else ""
    gender = next((sex for word in title if (sex := gender_of(word.low))), "")
    country = country_in(word.low for word in title)
    if not words:
        return Reading((), joined(run), "nothing", gender, country_in(word.low for word in run), run[0].first)
    if not title and len(words) > 1 and key(joined(words)) not in by_adjective() and (state := by_adjective().get(words[0].low)) and not _is_body(words):
        country, words = state, words[1:]
    if not title and len(words) > 1 and words[0].low in CREEDS and not is_known(key(joined(words))) and kind_of(words[1:], False) in ("place", "country", "person"):
        words = words[1:]
    kind = kind_of(words, bool(title), is_shouting)
    if len(words) == 3 and kind in ("open", "person") and _is_tag(words[0]) and given_gender(words[1:]) and not title:
        office, words, kind = words[0].text, words[1:], "person"
    if not gender and kind in ("person", "open"):
        gender = given_gender(words)
    return Reading(tuple(words), office, kind, gender, country, run[0].first)


def as_known(run: tuple[Word, ...]) -> Reading:
    """A run whose every word the editor's file holds: nothing is taken off."""
    return Reading(run, "", "open", "", None, run[0].first)


def _is_tag(word: Word) -> bool:
    """Whether a first word cannot be a given name: `GM Ed Stefanski`, `All-Star Chris Webber`."""
    return word.text.isupper() and len(word.text) > 1 and "." not in word.text or "-" in word.text and word.low not in GIVEN_MALE


def gender_of(word: str) -> str:
    """The sex that a title or a noun of kinship tells."""
    return "m" if word in MALE else "f" if word in FEMALE else ""


def given_gender(words: Sequence[Word]) -> str:
    """The sex that a given name tells."""
    low = words[0].low
    return "m" if low in GIVEN_MALE else "f" if low in GIVEN_FEMALE else ""


def country_in(words: Iterable[str]) -> str | None:
    """The first country that adjectives, names or seats of government among lower-case words tell."""
    listed = list(words)
    for n, word in enumerate(listed):
        two = f"{word} {listed[n + 1]}" if n + 1 < len(listed) else word
        for text in dict.fromkeys((two, word)):
            found = by_adjective().get(text) or STANDS_FOR.get(text)
            row = by_name().get(key(found or text)) or by_capital().get(key(text))
            if row and row.kind == "country" and text != "us":
                return row.name
    return None


def _title_end(run: Sequence[Word]) -> int:
    """How many words at the front are title: all up to the last title word that a person's name follows."""
    for n in range(len(run) - 1, -1, -1):
        if run[n].low not in TITLES:
            continue
        if n and n == len(run) - 1 and run[n].low not in _WEAK and len(run) > 2:
            return len(run)
        cut = _office_end(run, n + 1)
        if cut == len(run):
            if all(_is_title_word(run, k) for k in range(n)):
                return cut
        elif _names_somebody(run, cut) and (n == 0 or _leads(run, n)):
            return cut
    return 0


def _leads(run: Sequence[Word], n: int) -> bool:
    """Whether the title at `n` takes all before it into the office: `Troy Police Chief`; a lone `King` inside a name does not."""
    return run[n].low not in _WEAK or all(_is_title_word(run, k) for k in range(n))


def _office_end(run: Sequence[Word], cut: int) -> int:
    """The end of an office that goes on with `of`: `Secretary of State`, `Minister of Trade and Industry`."""
    if cut >= len(run) or run[cut].low not in ("of", "for"):
        return cut
    end = cut + 1
    while end < len(run) and (run[end].low in OFFICE_OBJECTS or run[end].low in ("and", "the")):
        end += 1
    return end if end > cut + 1 else cut


_WEAK = frozenset("king queen prince princess star general major judge bishop pope duke earl count baron private page justice marshal "
                  "sister brother father mother father friend legend abbot dean cook baker speaker pilot champion editor driver rider "
                  "fisherman victim teacher author singer boxer veteran principal shah pole chair head rival lord lady doctor".split())  # fmt: skip


def _is_title_word(run: Sequence[Word], n: int) -> bool:
    low = run[n].low
    return (
        low in TITLES or low in TITLE_MODIFIERS or low in by_adjective() or low in by_name() or low in _BEFORE_OFFICE
        or low in ORGANISATION_HEADS or (run[n].text.isupper() and len(low) > 1)
        or n + 1 < len(run) and f"{low} {run[n + 1].low}" in by_name() or n > 0 and f"{run[n - 1].low} {low}" in by_name()
        or n + 1 < len(run) and f"{low} {run[n + 1].low}" in by_adjective() or n > 0 and f"{run[n - 1].low} {low}" in by_adjective()
    )  # fmt: skip


def _names_somebody(run: Sequence[Word], cut: int) -> bool:
    """Whether a title is followed by a person's name, not by the rest of a body's: `President Obama`, not `General Motors`."""
    rest, last = run[cut:], run[-1].low
    if run[0].low in HONORIFICS:
        return True
    if sum(word.low not in PARTICLES and word.text != "-" for word in rest) > 4 or rest[0].low in _BEFORE_OFFICE or rest[0].text.isdigit() or rest[0].low in by_name():
        return False
    if last in COMPANY_SUFFIXES or (last in ORGANISATION_HEADS and last not in _SURNAME_HEADS) or last.isdigit():
        return False
    if len(rest) > 1 and last in PLACE_HEADS | THING_HEADS and last not in _SURNAME_HEADS:
        return False
    return not (run[cut - 1].low in ("general", "king", "major", "private", "star", "super") and cut == 1 and last in _GENERAL)


_GENERAL = frozenset({"motors", "electric", "mills", "dynamics", "foods", "assembly", "cross", "league"})


def _is_body(words: Sequence[Word]) -> bool:
    """Whether a nationality in front belongs to the name: `British Airways`, `Chinese Communist Party`."""
    low = words[-1].low
    return head_of(words) in ORGANISATION_HEADS or low in ORGANISATION_HEADS or low in COMPANY_SUFFIXES or key(joined(words)) in by_name() or low in PLACE_HEADS or low in THING_HEADS


def head_of(words: Sequence[Word]) -> str:
    """The word that says what a body is: the last one, or the one before `of` and `for`."""
    for n, word in enumerate(words[1:], 1):
        if word.low in ("of", "for", "on", "against") and words[n - 1].low not in TITLES:
            return words[n - 1].low
    last = words[-1].low
    return words[-2].low if last.isdigit() and len(words) > 1 else last


def kind_of(words: Sequence[Word], has_title: bool, is_shouting: bool = False) -> Reads:
    """The kind that the words of a name tell: country, place, organisation, person, thing, or open."""
    text = joined(words)
    low = key(text)
    if not has_title and (row := by_name().get(low)) and is_written(text):
        return "country" if row.kind == "country" else "organisation"
    if has_title:
        return "person"
    if low in THINGS or low in by_adjective() or len(words) == 1 and low in COMPANY_SUFFIXES:
        return "nothing" if len(words) == 1 else "thing"
    if low in by_capital() and is_written(text + "xxxxx"):
        return "capital"
    return _by_head(words, low, is_shouting)


def _by_head(words: Sequence[Word], low: str, is_shouting: bool) -> Reads:
    first, head, last = words[0].low, head_of(words), words[-1].low
    is_many = len(words) > 1
    has_given = first in GIVEN_MALE or first in GIVEN_FEMALE
    if last in COMPANY_SUFFIXES and is_many or "&" in (word.text for word in words):
        return "organisation"
    if has_given and len(words) in (2, 3) and (head in _SURNAME_HEADS or last in SUFFIXES):
        return "person"
    if low in AGENCIES:
        return "organisation"
    if low in PLACES or low in STATES and words[0].text.endswith("."):
        return "place"
    if head in THING_HEADS or last in THING_HEADS:
        return "thing"
    if head in ORGANISATION_HEADS:
        return "organisation" if is_many or head in ALONE or words[0].text.isupper() else "short"
    if not is_many and low in PLACE_HEADS:
        return "short"
    if is_many and (head in PLACE_HEADS or (first in PLACE_FIRST and not is_shouting)):
        return "place"
    if not is_many and ACRONYM.fullmatch(words[0].text) and not is_shouting:
        return "organisation"
    if is_many and _has_initial(words, has_given) or last in SUFFIXES and is_many and not is_known(first):
        return "person"
    if is_many and (last in by_adjective() or last in CREEDS):
        return "thing"
    if has_given and len(words) in (2, 3, 4) and not any(word.text.isdigit() for word in words):
        return "person"
    if first in FAMILY_FIRST and len(words) in (2, 3) and all(word.text.isalpha() or "-" in word.text for word in words):
        return "person"
    return "open"


def _has_initial(words: Sequence[Word], has_given: bool) -> bool:
    """`George W. Bush`, `P.J. Carlesimo`; without a stop only after a given name: `George W Bush`, not `Series D`."""
    initials = [word for word in words[:-1] if INITIAL.fullmatch(word.text)]
    return any("." in word.text for word in initials) or has_given and bool(initials) and len(words) > 2


def is_known(low: str) -> bool:
    """Whether a single word is a country, a capital or another place of the tables."""
    return low in by_name() or low in by_capital() or low in PLACES


def as_name_kind(kind: Reads) -> NameKind | None:
    """The record's kind, where the reading settles one."""
    return kind if kind in ("person", "country", "place", "organisation") else None  # type: ignore[return-value]
