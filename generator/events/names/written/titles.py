"""Where a title ends and a name begins: `State Councilor and Foreign Minister | Wang Yi`, but `General Motors`."""

from collections.abc import Sequence

from generator.events.names.lists.gazetteer import by_adjective, by_name
from generator.events.names.lists.lexicon import (
    COMPANY_SUFFIXES,
    GIVEN,
    HONORIFICS,
    OFFICE_OBJECTS,
    ORGANISATION_HEADS,
    PLACE_HEADS,
    SURNAME_HEADS,
    TITLE_MODIFIERS,
    TITLES,
    WEAK_TITLES,
)
from generator.events.names.written.words import Word, is_street

_BEFORE_OFFICE = frozenset({"and", "of", "for", "the", "'s", "’s", "&"})


def title_end(run: Sequence[Word]) -> int:
    """How many words at the front are title: all up to the last title word that a person's name follows."""
    is_called = run[0].low in HONORIFICS and len(run) > 1
    for n in range(len(run) - 1 - is_called, -1, -1):
        if run[n].low not in TITLES or _is_given(run, n):
            continue
        if 1 < n == len(run) - 1 and run[n - 1].low == "of" and run[n - 2].low in ORGANISATION_HEADS:
            return 0  # "Department of Justice"
        if n and n == len(run) - 1 and run[n].low not in WEAK_TITLES and len(run) > 2:
            return len(run)
        cut = _office_end(run, n + 1)
        if cut == len(run):
            if all(_is_title_word(run, k) for k in range(n)):
                return cut
        elif _names_somebody(run, cut) and (n == 0 or _leads(run, n)):
            return cut
    return 0


def _is_given(run: Sequence[Word], n: int) -> bool:
    """Whether a title word is a first name behind another title: `Captain Dean Walsh`."""
    if not 0 < n == len(run) - 2 or run[n].low not in GIVEN:
        return False
    return run[n - 1].low in TITLES and run[n - 1].low not in TITLE_MODIFIERS


def _leads(run: Sequence[Word], n: int) -> bool:
    """Whether the title at `n` takes all before it into the office: `Troy Police Chief`; `King` inside a name does not."""
    given = run[n + 1].low in GIVEN
    return given or run[n].low not in WEAK_TITLES or all(_is_title_word(run, k) for k in range(n))


def _office_end(run: Sequence[Word], cut: int) -> int:
    """The end of an office that goes on with `of`: `Secretary of State`, `Minister of Trade and Industry`."""
    if cut >= len(run) or run[cut].low not in ("of", "for"):
        return cut
    end = cut + 1
    while end < len(run) and (run[end].low in OFFICE_OBJECTS or run[end].low in ("and", "the")):
        end += 1
    return end if end > cut + 1 else cut


def _is_title_word(run: Sequence[Word], n: int) -> bool:
    """Whether a word may stand in an office: titles and their modifiers, nationalities, bodies, short forms."""
    low = run[n].low
    if low in TITLES or low in TITLE_MODIFIERS or low in _BEFORE_OFFICE or low in ORGANISATION_HEADS:
        return True
    pairs = [f"{a.low} {b.low}" for a, b in zip(run[max(n - 1, 0) : n + 1], run[max(n, 1) : n + 2], strict=False)]
    is_land = any(text in by_name() or text in by_adjective() for text in (low, *pairs))
    return is_land or (run[n].text.isupper() and len(low) > 1)


def _names_somebody(run: Sequence[Word], cut: int) -> bool:
    """Whether a title is followed by a person's name, not by the rest of a body's: `President Obama`, not `General Motors`."""
    rest, last = run[cut:], run[-1].low
    if run[0].low in HONORIFICS:
        return True
    if rest[0].low in _BEFORE_OFFICE or rest[0].text.isdigit() or rest[0].low in by_name():
        return False
    if last in COMPANY_SUFFIXES or (last in ORGANISATION_HEADS | PLACE_HEADS and last not in SURNAME_HEADS):
        return False
    if is_street(run[cut - 1 :]):
        return False
    return not (run[cut - 1].low in ("general", "king", "major", "private", "star", "super") and cut == 1 and last in _GENERAL)


_GENERAL = frozenset({"motors", "electric", "mills", "dynamics", "foods", "assembly", "cross", "league"})
