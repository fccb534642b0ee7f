"""The kind that the words of a name tell: `Lake Geneva` a place, `Foreign Ministry` a body, `Mr Smith` a person."""

import re
from collections.abc import Sequence
from typing import Literal

from generator.events.names.lists.gazetteer import by_adjective, by_capital, by_name, is_written, key
from generator.events.names.lists.lexicon import (
    ACRONYM,
    AGENCIES,
    ALONE,
    COMPANY_SUFFIXES,
    CREEDS,
    DOTLESS,
    FAMILY_FIRST,
    FEMALE,
    GIVEN,
    GIVEN_FEMALE,
    GIVEN_MALE,
    INITIAL,
    MALE,
    NOBODY,
    NUMBERED,
    ORGANISATION_HEADS,
    PLACE_FIRST,
    PLACE_HEADS,
    PLACES,
    STATES,
    SUFFIXES,
    SURNAME_HEADS,
    THING_HEADS,
    THINGS,
    TITLES,
)
from generator.events.names.written.words import Word, is_street
from generator.records import NameKind

Reads = Literal["person", "country", "place", "organisation", "capital", "thing", "open", "short", "nothing"]
"""`short`: a head alone, `Court`: a name only where a longer one of it went before."""


_MANY = re.compile(r"[A-Z]{2,}s|A\d{2,}|B\d{3,}")
"""`MPs`, `SUVs`: several of a kind; `the A999`: a road."""


def joined(words: Sequence[Word]) -> str:
    """Words as printed: suffixes without their comma."""
    return words[0].text if len(words) == 1 else " ".join([word.text for word in words]).replace(" - ", "-")


def gender_of(word: str) -> str:
    """The sex that a title or a noun of kinship tells."""
    return "m" if word in MALE else "f" if word in FEMALE else ""


def given_gender(words: Sequence[Word]) -> str:
    """The sex that a given name tells."""
    low = words[0].low
    return "m" if low in GIVEN_MALE else "f" if low in GIVEN_FEMALE else ""


def head_of(words: Sequence[Word]) -> str:
    """The word that says what a body is: the last one, or the one before `of` and `for`."""
    for n, word in enumerate(words[1:], 1):
        if word.low in ("of", "for", "on", "against") and words[n - 1].low not in TITLES:
            return words[n - 1].low
    last = words[-1].low
    return words[-2].low if last.isdigit() and len(words) > 1 else last


_LED_THINGS = (
    *("class ", "world war ", "first world war", "second world war"),
    *("hurricane ", "cyclone ", "typhoon ", "storm ", "tropical storm "),
)
"""Beginnings of what is nobody: "Class A shares", "Hurricane Ada"."""


def kind_of(words: Sequence[Word]) -> Reads:
    """The kind that the words of a name tell: country, place, organisation, person, thing, or open."""
    text = joined(words)
    low = key(text)
    if (row := by_name().get(low)) and is_written(text):
        return "country" if row.kind == "country" else "organisation"
    if len(words) == 1 and (len(words[0].text) == 1 or low.startswith(("d-", "r-", "i-")) or _MANY.fullmatch(words[0].text)):
        return "nothing"
    if low.startswith(_LED_THINGS):
        return "thing"
    if (
        low in THINGS
        or low in by_adjective()
        or (len(words) == 1 and low in CREEDS)
        or (len(words) == 1 and low in COMPANY_SUFFIXES)
    ):
        return "nothing" if len(words) == 1 else "thing"
    if low in by_capital():
        return "capital"
    return _by_head(words, low)


def _by_head(words: Sequence[Word], low: str) -> Reads:
    first, head, last = words[0].low, head_of(words), words[-1].low
    is_many = len(words) > 1
    has_given = first in GIVEN
    if is_many and first in _FIRMS:
        return "organisation"
    if (
        low in AGENCIES
        or low.endswith("without borders")
        or (last in COMPANY_SUFFIXES and is_many)
        or "&" in (word.text for word in words)
    ):
        return "organisation"
    if is_street(words):
        return "place"
    if has_given and len(words) in (2, 3) and (head in SURNAME_HEADS or last in SUFFIXES):
        return "person"
    if low in PLACES or _is_state(words[0].text, low):
        return "place"
    if is_team_name(words):
        return "organisation"
    if head in THING_HEADS or last in THING_HEADS:
        return "thing"
    if head in ORGANISATION_HEADS:
        return "organisation" if is_many or head in ALONE or words[0].text.isupper() else "short"
    return _of_many(words, head, has_given) if is_many else _of_one(words[0])


def _of_one(word: Word) -> Reads:
    """What a name of one word is that no list knows."""
    if word.low in PLACE_HEADS:
        return "short"
    return "organisation" if ACRONYM.fullmatch(word.text) else "open"


def _of_many(words: Sequence[Word], head: str, has_given: bool) -> Reads:
    """What a name of several words is by its first, its last and its given name."""
    first, last = words[0].low, words[-1].low
    if head in PLACE_HEADS or first in PLACE_FIRST:
        return "place"
    if _has_initial(words, has_given):
        return "person"
    if last in by_adjective() or last in CREEDS:
        return "thing"
    if has_given and last not in NOBODY and len(words) <= 4 and not any(word.text.isdigit() for word in words):
        return "person"
    if first in FAMILY_FIRST and len(words) <= 3:
        return "person"
    return "open"


_FIRMS = frozenset(
    """
    n.v. nv pt ab a.b. cie. cie groupe grupo banco banque banca societe société compagnie sporting atletico atlético dynamo
    dinamo lokomotiv olympique borussia deportivo
    """.split()
)
"""First words of companies and clubs abroad: `N.V. Norland`, `Sporting Alden`."""


_NO_TEAMS = PLACE_HEADS | THING_HEADS | ORGANISATION_HEADS | SURNAME_HEADS


def is_team_name(words: Sequence[Word]) -> bool:
    """`The 49ers`, `Chicago Bulls`: a town, then a plural; or a year's people."""
    last = words[-1].low
    if NUMBERED.fullmatch(last):
        return True
    town = joined(words[:-1]).casefold()
    is_plural = last.endswith("s") and not last.endswith("ss") and len(last) > 4 and last not in _NO_TEAMS
    return is_plural and (town in PLACES or town in by_capital())


def _is_state(text: str, low: str) -> bool:
    """`Calif.` and `Vt`; not `La` or `Miss`, which are words."""
    return low in STATES and (text.endswith(".") or (low in DOTLESS and text.istitle()))


def _has_initial(words: Sequence[Word], has_given: bool) -> bool:
    """`George W. Bush`, `P.J. Carlesimo`; without a stop only after a given name: `George W Bush`, not `Series D`."""
    initials = [word for word in words[:-1] if INITIAL.fullmatch(word.text)]
    return any("." in word.text for word in initials) or (has_given and bool(initials) and len(words) > 2)


def is_known(low: str) -> bool:
    """Whether a single word is a country, a capital or another place of the tables."""
    return low in by_name() or low in by_capital() or low in PLACES


def as_name_kind(kind: Reads) -> NameKind | None:
    """The record's kind, where the reading settles one."""
    return kind if kind in ("person", "country", "place", "organisation") else None
