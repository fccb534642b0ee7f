"""What a rule is, what it finds and what it makes of it: the records inside this step."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from generator.dates.context import Context
from generator.dates.periods import Period
from generator.records import TimexType, When


@dataclass(frozen=True, slots=True)
class Found:
    """A stretch of the text that a row's pattern fits. Offsets are into the normalised text."""

    row: Row
    start: int
    end: int
    groups: Mapping[str, str]
    """The named groups that took part, in lower case."""
    starts: Mapping[str, int]
    """Where each of them begins."""

    def get(self, name: str, default: str = "") -> str:
        """A group's text with single blanks, or the default."""
        return re.sub(r"\s+", " ", self.groups.get(name, default))


@dataclass(frozen=True, slots=True)
class Reading:
    """What an expression says."""

    type: TimexType
    value: str
    period: Period | None = None
    """The stretch of the calendar it names; later expressions may refer back to it."""
    mod: str | None = None
    when: When | None = None
    """Days that differ from the period's: "late February"."""
    steps: tuple[str, ...] = ()
    doubt: int = 0
    until: str = ""
    """The group that ends the expression, where a second one follows in the same pattern ("Feb 21 to 23")."""
    also: tuple[tuple[str, Reading], ...] = ()
    """Those second ones: a group's name and what it says."""
    is_reference: bool = True
    """False where "the following day" after it would not count from it."""


Resolver = Callable[[Found, Context], "Reading | None"]
"""Gives what an expression says, or None where the text around it speaks against it."""


@dataclass(frozen=True, slots=True)
class Row:
    """A rule: one way of writing a time."""

    name: str
    on: str
    """The words, or keys of `lexicon.KEYS`, one of which must be near for the pattern to be tried at all."""
    pattern: str
    resolve: Resolver | None
    """None makes the row a guard: what it fits is no time expression."""
    examples: Mapping[str, str] = field(default_factory=dict)
    """Sentence with the expression in brackets -> value and mod, read in an article of Friday, 25 February 2022."""
    near: str = ""
    """Words one of which must stand close by as well, where `on` alone would have the pattern tried too often."""
