"""The common nouns that stand for names, by what they stand for. A pure table: to teach a noun, add it to its list."""

from __future__ import annotations

from typing import Final

from generator.events.names.bearer import Bearer

SAME_ROLE: Final = {
    "spokesman": "spokesperson", "spokeswoman": "spokesperson", "chairman": "chair", "chairwoman": "chair",
    "chairperson": "chair",
    "premier": "minister", "ceo": "executive", "chief": "executive", "boss": "executive", "sen.": "senator", "gov.": "governor",
    "gen.": "general", "col.": "colonel", "adm.": "admiral", "rep.": "representative", "capt.": "captain", "lt.": "lieutenant",
    "sgt.": "sergeant", "congresswoman": "congressman", "policewoman": "policeman", "actress": "actor",
}  # fmt: skip
FEMALE_ONLY: Final = frozenset({"spokeswoman", "chairwoman", "congresswoman", "actress", "queen", "princess"})
MALE_ONLY: Final = frozenset({"spokesman", "chairman", "king", "prince", "actor"})
GOVERNMENTS: Final = frozenset({"government", "side", "authority", "administration", "leadership", "regime", "delegation"})
COMPANIES: Final = frozenset(
    "company firm corporation airline carmaker automaker manufacturer retailer chain giant conglomerate maker carrier "
    "business startup "
    "operator publisher brewer chipmaker drugmaker planemaker supplier insurer lender utility thrift brokerage developer "
    "builder producer contractor exporter subsidiary".split()
)
NAMED_IN: Final = frozenset("group bank court ministry party university union council committee commission agency "
                            "department team club school "
                            "hospital parliament senate congress museum church association federation organisation "
                            "organization "
                            "institute foundation force airline newspaper tribunal store".split())  # fmt: skip
LEADERS: Final = frozenset({"leader", "man", "woman", "official", "politician", "figure", "diplomat"})

ALLIANCES: Final = {"alliance": ("NATO",), "bloc": ("European Union",)}
"""What bodies of countries are called by those who have named them."""
ALSO_CALLED: Final = {
    "union": frozenset({"guild", "teamsters", "workers", "brotherhood"}),
    "agency": frozenset({"bureau", "service", "administration", "commission", "fbi", "cia", "nasa", "fda", "epa"}),
    "court": frozenset({"tribunal"}),
    "party": frozenset({"democrats", "republicans", "conservatives"}),
}
"""Heads of names that one noun stands for: `the guild` is a union."""
TEAMS: Final = frozenset({"team", "club"})
CALLED: Final = TEAMS | {"group", "bank", "airline", "concern"}
"""What a body is called that is not named so, where it was just spoken of."""


def roles_of(bearer: Bearer) -> set[str]:
    """The words of a person's offices, in lower case, those of one meaning under one word."""
    words = {word.casefold().strip(".,") for office in bearer.offices for word in office.split()}
    return words | {SAME_ROLE[word] for word in words if word in SAME_ROLE}
