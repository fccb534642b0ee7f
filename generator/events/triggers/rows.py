"""What a trigger row is. The conditions that a row may set are in `conditions.py`.

A row says: these lemmas, as a verb or as a noun, tell of this kind of act, where these conditions hold. Its example is a
sentence with the trigger between asterisks and runs as a test. To add a word, add it to a row, or add a row.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

from generator.events.grammar.tree import Tree
from generator.records import Kind, Tier

Part = Literal["verb", "noun"]
Condition = Callable[[Tree, int], bool]


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the tables."""

    name: str
    """The family of acts; a verb and its noun share it: `attack`."""
    part: Part
    lemmas: tuple[str, ...]
    kind: Kind
    example: str
    """A sentence with the trigger between asterisks."""
    conditions: tuple[Condition, ...] = ()
    """All must hold; rows of one lemma are tried in the order of the tables, those with conditions first."""
    tier: Tier = "event"
    is_reporting: bool = False
    is_symmetric: bool = False
    is_light: bool = False
    is_weak: bool = False
    """For a noun: it must be pinned down by its context to count as an event."""


def verb(name: str, lemmas: str, kind: Kind, example: str, *conditions: Condition, tier: Tier = "event",
         says: bool = False, joint: bool = False, light: bool = False) -> Row:  # fmt: skip
    """A row for verbs; `lemmas` are parted by blanks."""
    return Row(name, "verb", tuple(lemmas.split()), kind, example, conditions, tier, says, joint, light, False)


def noun(name: str, lemmas: str, kind: Kind, example: str, *conditions: Condition, tier: Tier = "event",
         joint: bool = False, weak: bool = False) -> Row:  # fmt: skip
    """A row for event nouns; a `weak` one counts only where its context shows that it happened once."""
    return Row(name, "noun", tuple(lemmas.split()), kind, example, conditions, tier, False, joint, False, weak)
