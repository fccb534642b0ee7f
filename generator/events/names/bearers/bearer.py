"""The working record of somebody or something that an article names, while it is being read."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from generator.events.names.lists.lexicon import COMPANY_WORDS, GIVEN, NOBODY, ROYAL
from generator.records import Name, NameKind

_RANKS = ROYAL - {"duke", "duchess", "cardinal", "archbishop"}
"""Titles of those whom nobody calls by the name alone."""
_NUMERAL = re.compile("[IVX]+")


@dataclass(slots=True, eq=False)
class Bearer:
    """One who bears a name: grows as the article goes on, and ends as a `Name`."""

    name: str
    kind: NameKind | None
    gender: str = ""
    country: str | None = None
    offices: list[str] = field(default_factory=list)
    is_settled: bool = False
    """True where the spelling is canonical and no longer form may replace it."""
    has_full_name: bool = False
    is_thing: bool = False
    """True where it stood after "the" or in the plural: nobody's own name."""
    is_product: bool = False
    """True of what is made and sold."""
    is_learned: bool = False
    """True of a "Dr" or "Prof", who is no singer."""
    is_kin: bool = False
    """True of the brother or wife of somebody who does not go by a first name: the bare surname stays the other's."""
    maker: Bearer | None = None
    """Whose product it is."""
    located: int = 0
    """How often it stood after "in", "at", "near"."""
    acted: int = 0
    """How often it stood as one who says or decides."""
    lived: int = 0
    """How often it did what bodies do not: resign, marry, be shot."""
    met: int = 0
    finished: Name | None = None

    def finish(self) -> Name:
        """The record for the article's readers; the same object each time."""
        if self.finished is None:
            kind = self.settled_kind()
            is_product = self.is_product and kind == "organisation"
            maker = self.maker.finish() if self.maker and is_product else None
            self.finished = Name(self._shown(kind), kind, tuple(self.offices), self.country, is_product, maker)
        return self.finished

    def _shown(self, kind: NameKind) -> str:
        """The name as it is shown: those who go by a given name, with what they are: `Queen Anna`, `Pope Karl II`."""
        words = self.name.split()
        is_given = len(words) == 1 or (len(words) == 2 and _NUMERAL.fullmatch(words[1]))
        if kind != "person" or self.is_settled or not is_given:
            return self.name
        ranks = (office.split()[-1] for office in self.offices)
        rank = next((rank for rank in ranks if rank.casefold() in _RANKS), "")
        return f"{rank} {self.name}" if rank else self.name

    def settled_kind(self) -> NameKind:
        """The kind; where nothing told it, what its company in the sentences makes likeliest."""
        if self.kind:
            return self.kind
        words = self.name.casefold().split()
        if self.located * 2 >= self.met and self.located and words[-1] not in COMPANY_WORDS:
            return "place"
        if self.lived and len(words) == 1 and not self.is_thing and not self.located:
            return "person"
        is_given = words[0] in GIVEN
        if (is_given and words[-1] not in NOBODY) or (self.gender and self.acted):
            return "person"
        return "organisation"

    def add_office(self, office: str) -> None:
        """Keep an office in the article's words, once."""
        office = " ".join(office.split()).strip(" ,“”‘’\"'")
        if office and office not in self.offices:
            self.offices.append(office)

    @property
    def is_person(self) -> bool:
        """Whether this is a person as far as is known."""
        return self.kind == "person"


@dataclass(frozen=True, slots=True)
class Use:
    """How a sentence uses a name."""

    is_located: bool
    """Under `in`, `near`: as a place."""
    is_acting: bool
    """As a subject."""
    has_article: bool
    """After `the`."""
    is_living: bool = False
    """As the subject of a verb that only people take."""
    is_town: bool = False
    """Before a comma and a country or state."""
    is_kin: bool = False
    """After `his sister` or the like: beside whom the surname is somebody else's."""
