"""Full names of people: which word is the family's, and whether two names can be one person's."""

from collections.abc import Sequence

from generator.events.names.lists.lexicon import FAMILY_FIRST, GIVEN, PARTICLES, SUFFIXES
from generator.events.names.written.words import Word


def surname(words: Sequence[Word]) -> str:
    """The family name in lower case, particles with it: the first word in Chinese order, else the last but for `Jr`."""
    return parts([word.low for word in words])[1]


def parts(low: Sequence[str]) -> tuple[tuple[str, ...], str]:
    """The given names and the family name of a full name in lower case."""
    plain = [word for word in low if word not in SUFFIXES]
    if len(plain) in (2, 3) and plain[0] in FAMILY_FIRST and plain[0] not in GIVEN:
        return tuple(plain[1:]), plain[0]
    start = len(plain) - 1
    while start > 0 and plain[start - 1] in PARTICLES:
        start -= 1
    return tuple(plain[:start]), " ".join(plain[start:])


def agrees(one: str, other: str) -> bool:
    """Whether two sexes, empty where unknown, can be one person's."""
    return not one or not other or one == other


def may_be_one(old: str, new: Sequence[str]) -> bool:
    """Whether two full names with one surname can be one person's: a given name, or its initial, in common."""
    (given, family), (other, _) = parts(old.casefold().split()), parts(new)
    if not given or not other:
        return True
    if family in FAMILY_FIRST and old.casefold().startswith(family):
        return given == other
    first, second = given[0], other[0]
    if first != second and not (first[0] == second[0] and (first.endswith(".") or second.endswith("."))):
        return False
    middle, others = ({name[0] for name in names[1:]} for names in (given, other))
    return not middle or not others or bool(middle & others)
