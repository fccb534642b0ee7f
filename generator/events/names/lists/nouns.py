"""The common nouns that stand for names, by what they stand for. To teach a noun, add it to its list."""

from typing import Final

from generator.events.names.bearers.bearer import Bearer
from generator.events.names.lists.lexicon import COMPANY_SUFFIXES, COMPANY_WORDS, ORGANISATION_HEADS, TEAM_HEADS

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
TRADERS: Final = frozenset(
    "carmaker automaker retailer brewer chipmaker drugmaker planemaker insurer lender broadcaster".split()
)
"""What a firm may be called by before its name at the head of a sentence too: "Retailer Norland"."""
COMPANIES: Final = TRADERS | frozenset(
    "company firm corporation airline manufacturer chain giant conglomerate maker carrier business startup concern operator "
    "publisher supplier utility thrift brokerage developer builder producer contractor exporter subsidiary".split()
)
NAMED_IN: Final = frozenset("group bank court ministry party university union council committee commission agency "
                            "department team club school "
                            "hospital parliament senate congress museum church association federation organisation "
                            "organization "
                            "institute foundation force airline newspaper tribunal store farm theatre theater gallery "
                            "orchestra trust zoo college academy brewery league hospice".split())  # fmt: skip
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
OWN_KIND: Final = frozenset({"agency", "newspaper", "party", "group"})
"""What may stand behind a body's whole name: `Reuters news agency`."""
BODIES: Final = COMPANIES | NAMED_IN | frozenset({"charity", "watchdog", "regulator", "broadcaster", "nonprofit", "start-up"})
"""What a body is called beside its name: `the charity, Harbour House, said`."""
CALLED: Final = TEAMS | {"group", "bank", "airline"}
"""What a body is called that is not named so, where it was just spoken of."""
TRADES: Final = frozenset(
    """
    actress actor singer rapper comedian comedienne musician star player striker goalkeeper midfielder quarterback receiver
    linebacker pitcher golfer boxer swimmer skier lawmaker legislator senator congressman congresswoman author
    entrepreneur billionaire celebrity teenager model artist filmmaker novelist entertainer
    """.split()
)
"""What somebody is called who was named just before, whether or not the article has said that he is one."""
YOUNG = frozenset("boy girl child youngster toddler baby infant".split())
KIN = YOUNG | frozenset(
    """
    father mother son daughter brother sister wife husband widow widower uncle aunt nephew niece cousin grandfather grandmother
    girlfriend boyfriend stepfather stepmother fiancé fiancée fiancee
    """.split()
)
"""Nouns that say whose somebody is, and those that an article calls its one child by."""


def roles_of(bearer: Bearer) -> set[str]:
    """The words of a person's offices, in lower case, those of one meaning under one word."""
    words = {word.casefold().strip(".,") for office in bearer.offices for word in office.split()}
    return words | {SAME_ROLE[word] for word in words if word in SAME_ROLE}


def may_be_company(bearer: Bearer) -> bool:
    """Whether a body may be "the company" where it was just named."""
    words = bearer.name.casefold().split()
    is_other = bearer.is_settled or any(word in ORGANISATION_HEADS for word in words)
    is_body = bearer.kind == "organisation" or (bearer.met > 1 and not bearer.located)
    return bearer.settled_kind() == "organisation" and is_body and not is_other


def singular(noun: str) -> str:
    """A common noun without its plural: `authority` of `authorities`."""
    return noun.removesuffix("ies") + "y" if noun.endswith("ies") else noun.removesuffix("s")


def is_company(bearer: Bearer) -> bool:
    """Whether a body bears a company's name, or acts and is of no other kind."""
    words = bearer.name.casefold().split()
    if bearer.settled_kind() != "organisation" or bearer.is_settled or bearer.is_product:
        return False
    is_firm = words[-1] in COMPANY_WORDS or any(word in COMPANY_SUFFIXES for word in words[1:])
    return is_firm or (bearer.acted > 0 and not any(word in ORGANISATION_HEADS for word in words))


def is_team(bearer: Bearer) -> bool:
    """`Reds`, `49ers`, `Norland United`: a plural that no company bears, or a club's word."""
    last = bearer.name.casefold().split()[-1]
    is_plural = last.endswith("s") and last not in COMPANY_WORDS and last not in ORGANISATION_HEADS
    return (
        bearer.settled_kind() == "organisation"
        and not bearer.is_settled
        and (is_plural or last in TEAM_HEADS or last in ("city", "club"))
    )
