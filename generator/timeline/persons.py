"""Which personal names of a corpus are one person's: the rules, and the reasons for and against each pair."""

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Protocol, TypeVar

from generator.timeline.folding import fold
from generator.timeline.union import Union

_FAMILY_FIRST = frozenset({"China", "North Korea", "South Korea", "Taiwan", "Vietnam", "Singapore", "Hungary", "Cambodia"})
_OFFICE = re.compile(
    r"\b(president|premier|prime minister|minister|chancellor|secretary|spokes(?:wo)?(?:man|person)|ambassador|envoy|king|"
    r"queen|pope|senator|governor|mayor|judge|general|commander|chief|director|chairman|chairwoman|chair|coach|captain|leader)\b",
    re.IGNORECASE,
)


_REIGNING = frozenset({"king", "queen", "pope"})


class Person(Protocol):
    """What the rules look at."""

    @property
    def key(self) -> str: ...  # noqa: D102
    @property
    def offices(self) -> frozenset[str]: ...  # noqa: D102
    @property
    def countries(self) -> frozenset[str]: ...  # noqa: D102
    @property
    def company(self) -> frozenset[str]: ...  # noqa: D102
    @property
    def count(self) -> int: ...  # noqa: D102


P = TypeVar("P", bound=Person)


@dataclass(frozen=True, slots=True)
class NamePair:
    """Two names that might be one person's, and what was made of it."""

    first: str
    second: str
    is_one: bool
    reason: str


def office_words(offices: Iterable[str]) -> frozenset[str]:
    """The heads of offices: `Russian Foreign Minister` and `foreign minister of Russia` share `minister`."""
    return frozenset(found[1].casefold() for office in offices for found in _OFFICE.finditer(office))


def person_groups(persons: Sequence[P], apart: Iterable[frozenset[str]]) -> list[list[P]]:
    """The persons in groups of one; `apart` are pairs of plain names that the editor keeps apart."""
    union = Union(len(persons))
    number = {one.key: at for at, one in enumerate(persons)}
    for pair in name_pairs(persons, apart):
        if pair.is_one:
            union.join(number[pair.first], number[pair.second])
    groups: dict[int, list[P]] = defaultdict(list)
    for at, one in enumerate(persons):
        groups[union.root(at)].append(one)
    return list(groups.values())


def name_pairs(persons: Sequence[P], apart: Iterable[frozenset[str]] = ()) -> list[NamePair]:
    """All pairs that look alike, full names first, with the decision on each."""
    kept_apart = frozenset(apart)
    full = sorted((one for one in persons if " " in one.key), key=lambda one: one.key)
    pairs = _full_pairs(full, kept_apart) + _held_pairs(full, kept_apart)
    joined = {frozenset((pair.first, pair.second)) for pair in pairs if pair.is_one}
    by_surname: dict[str, list[P]] = defaultdict(list)
    for one in full:
        for surname in _surnames(one):
            by_surname[surname].append(one)
    for one in sorted((one for one in persons if " " not in one.key), key=lambda one: one.key):
        pairs += _bare(one, by_surname[fold(one.key)], joined, kept_apart)
    return pairs


def _surnames(one: Person) -> set[str]:
    words = fold(one.key).split()
    if not words:
        return set()
    return {words[0]} if one.countries & _FAMILY_FIRST and len(words) < 4 else {words[-1]}


def _full_pairs(full: list[P], apart: frozenset[frozenset[str]]) -> list[NamePair]:
    alike: dict[str, list[P]] = defaultdict(list)
    for one in full:
        words = fold(one.key).split()
        alike[" ".join(words)].append(one)
        if len(words) > 2:
            alike[f"{words[0]} {words[-1]}"].append(one)
    found = {}
    for group in alike.values():
        for at, one in enumerate(group):
            for other in group[at + 1 : at + 12]:
                found[one.key, other.key] = _same_full(one, other, apart)
    return [found[key] for key in sorted(found)]


_MORE = 3
"""How many times as often the shorter name must stand, for a longer one that holds it to be a slip of reading."""


def _held_pairs(full: list[P], apart: frozenset[frozenset[str]]) -> list[NamePair]:
    """Longer forms that hold a whole name met far more often: "Am Edt Anna Example", "Anna Example Checks"."""
    known = {one.key: one for one in full}
    found = []
    for one in full:
        words = one.key.split()
        inner = (
            " ".join(words[at : at + size]) for size in range(len(words) - 1, 1, -1) for at in range(len(words) - size + 1)
        )
        for key in inner:
            held = known.get(key)
            if held and held.count >= _MORE * one.count and not _clash(held, one) and frozenset((key, one.key)) not in apart:
                found.append(NamePair(key, one.key, True, "holds a whole name that is met more often"))
                break
    return found


def _same_full(one: Person, other: Person, apart: frozenset[frozenset[str]]) -> NamePair:
    if frozenset((one.key, other.key)) in apart:
        return NamePair(one.key, other.key, False, "the names file keeps them apart")
    reason = _evidence(one, other)
    if reason and not _middle_clash(one.key, other.key):
        return NamePair(one.key, other.key, True, f"one spelling, {reason}")
    return NamePair(one.key, other.key, False, "one spelling, but no office or country in common")


def _middle_clash(one: str, other: str) -> bool:
    """Middle names or initials that differ: George W and George H W."""
    first, second = (name.split()[1:-1] for name in (one, other))
    return bool(first and second) and [w[0] for w in first] != [w[0] for w in second]


def _evidence(one: Person, other: Person) -> str:
    countries = sorted(one.countries & other.countries)
    if countries:
        return f"both of {countries[0]}"
    offices = sorted(one.offices & other.offices)
    if one.countries and other.countries:
        return ""
    company = sorted(one.company & other.company)
    return f"both {offices[0]}" if offices else f"both beside {company[0]}" if company else ""


def _bare(one: P, bearers: list[P], joined: set[frozenset[str]], apart: frozenset[frozenset[str]]) -> list[NamePair]:
    """A bare surname joins the one bearer that it can be; two who are one person already count once.

    Where nothing but the surname speaks for it, the bearer must be met as often: the famous are known by the surname, and
    somebody else of their family by a full name.
    """
    fit = [other for other in bearers if frozenset((one.key, other.key)) not in apart and not _clash(one, other)]
    if not fit:
        return []
    first = fit[0]
    if any(frozenset((first.key, other.key)) not in joined for other in fit[1:]):
        is_one, reason = False, "several full names with this surname"
    elif one.count > sum(other.count for other in fit) and not any(_evidence(one, other) for other in fit):
        is_one, reason = False, "met more often than the only full name with this surname"
    else:
        is_one, reason = True, "the only full name with this surname"
    return [NamePair(one.key, other.key, is_one, reason) for other in fit]


def _clash(one: Person, other: Person) -> bool:
    """Whether two are of different countries, or one reigns and the other holds an office: King Hussein, Saddam Hussein."""
    if one.countries and other.countries and not one.countries & other.countries:
        return True
    return bool(one.offices and other.offices) and bool(one.offices & _REIGNING) != bool(other.offices & _REIGNING)
