"""Role nouns and pronouns: second reading of the text, where names are known and everything that stands for them is read."""

from __future__ import annotations

from collections.abc import Sequence

from generator.events.names.bearer import Bearer
from generator.events.names.collect import Marks
from generator.events.names.grammar import SUBJECTS, Tree
from generator.events.names.lexicon import FEMALE, MALE, TITLES
from generator.records import NameKind

HE = frozenset({"he", "him", "his", "himself"})
SHE = frozenset({"she", "her", "hers", "herself"})
THEY = frozenset({"they", "them", "their", "themselves"})
IT = frozenset({"it", "its", "itself"})
"""Pronouns by what they may stand for."""


def fits(bearer: Bearer, gender: str) -> bool:
    """Whether "he" (`m`) or "she" (`f`) may be this bearer."""
    return (bearer.kind == "person" or bearer.kind is None) and bearer.gender in ("", gender)


def is_body(bearer: Bearer) -> bool:
    """Whether "it" may be this bearer."""
    return bearer.settled_kind() in ("country", "organisation")


def is_human(word: str) -> bool:
    """Whether a common noun is a person's: `the judge`, `a woman`."""
    return word in TITLES or word in MALE or word in FEMALE or word in ("person", "someone", "somebody", "who")


def subjects(tree: Tree, marks: Marks, position: int, at: int | None) -> tuple[Bearer, ...]:
    """The bearers of a subject and of all that is joined to it."""
    if at is None:
        return ()
    found = list(marks.get((position, at), ()))
    for kid in tree.kids[at]:
        if tree.tokens[kid].dep == "conj":
            found += [one for one in subjects(tree, marks, position, kid) if one not in found]
    return tuple(found)


def only(bearers: Sequence[Bearer]) -> tuple[Bearer, ...]:
    """The one bearer, where there is just one."""
    distinct = list(dict.fromkeys(bearers))
    return tuple(distinct) if len(distinct) == 1 else ()


def of_kind(bearers: Sequence[Bearer], kind: NameKind) -> list[Bearer]:
    """Those of one kind."""
    return [bearer for bearer in bearers if bearer.settled_kind() == kind]


__all__ = ["HE", "IT", "SHE", "SUBJECTS", "THEY", "fits", "is_body", "is_human", "of_kind", "only", "subjects"]
