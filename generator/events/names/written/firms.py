"""What ends a firm's or a person's name after a comma or a possessive: `Norland, Inc.`, `Holm's Bay Co.`."""

from collections.abc import Sequence

from generator.events.names.lists.gazetteer import by_name
from generator.events.names.lists.lexicon import COMPANY_SUFFIXES, PLACE_HEADS, SUFFIXES, VENUES
from generator.records import Token

_SUFFIXES = SUFFIXES | {"inc", "inc.", "ltd", "ltd."}


def is_suffix(tokens: Sequence[Token], at: int) -> bool:
    """Whether a comma and a suffix follow: `, Jr.`, `, Inc.`."""
    return tokens[at].text == "," and at + 1 < len(tokens) and tokens[at + 1].text.casefold() in _SUFFIXES


def is_firm(name: str) -> bool:
    """Whether a name has a company's suffix: `Norland Corp.`."""
    return not COMPANY_SUFFIXES.isdisjoint(name.casefold().split()[1:])


def without_suffix(name: str) -> str:
    """A name without a company's suffixes: `Norland` for `Norland Corp.`."""
    words = name.split()
    while len(words) > 1 and words[-1].casefold() in COMPANY_SUFFIXES:
        words.pop()
    return " ".join(words)


_OF_ALL = frozenset(
    "people children women men worker teacher farmer veteran mother player writer ladie student doctor nurse lawyer".split()
)
"""Whose a body is that is everybody's of a kind: `People's Union`, `Workers' Party`."""
_ENDINGS = (
    PLACE_HEADS
    | COMPANY_SUFFIXES
    | frozenset("holdings market markets stores foods restaurants investors service services products".split())
)
"""What follows the owner in a firm's name, up to its `Inc.`"""


_WITH_S = frozenset(
    "albertson arby bloomingdale domino gimbel harrah hardee macy mcdonald mervyn moody sainsbury shoney sotheby".split()
)
"""Firms that are called by a possessive."""


_SHOPS = frozenset({"Club", "Diner", "Tavern", "Bakery", "Pizzeria", "Grill", "Deli"})
"""What a shop is called behind its owner's name: `Sam's Club`."""


def _is_saints(tokens: Sequence[Token], at: int, end: int) -> bool:
    """`St Anne's Hospital`: a house that is called after a saint."""
    is_saint = at > 1 and tokens[at - 2].text.casefold() in ("st", "st.", "saint")
    return is_saint and tokens[end].text[0].isupper() and tokens[end].text.casefold() in VENUES


def firm_after(tokens: Sequence[Token], at: int) -> int:
    """Where a firm's name ends that holds a possessive, `Holm's Bay Co.`, `Berg's Corp.`, `Moody's`; 0 where none is."""
    if tokens[at].tag != "POS" or tokens[at - 1].text.casefold() in by_name():
        return 0
    end = at + 1
    if tokens[at - 1].text.casefold() in _WITH_S:
        while end < len(tokens) and tokens[end].text.casefold() in _ENDINGS and tokens[end].text[0].isupper():
            end += 1
        return end
    if end < len(tokens) and (tokens[end].text in _SHOPS or _is_saints(tokens, at, end)):
        return end + 1
    if tokens[at - 1].text.casefold().rstrip("s") in _OF_ALL:
        while end < len(tokens) and tokens[end].tag in ("NNP", "NNPS"):
            end += 1
        return end if end > at + 1 else 0
    while end < len(tokens) and end < at + 3 and tokens[end].text.casefold() in _ENDINGS:
        end += 1
    return end if end > at + 1 and tokens[end - 1].text.casefold() in COMPANY_SUFFIXES else 0
