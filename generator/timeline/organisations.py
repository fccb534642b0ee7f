"""Organisations across articles: company suffixes dropped, acronyms that every paper knows spelled out, seats bare."""

from generator.timeline.countries import bare_seat

SUFFIXES = frozenset(
    {
        "inc",
        "corp",
        "corporation",
        "co",
        "company",
        "ltd",
        "limited",
        "plc",
        "llc",
        "group",
        "holdings",
        "ag",
        "sa",
        "nv",
        "gmbh",
    }
)

ACRONYMS = {
    "un": "united nations", "eu": "european union", "nato": "north atlantic treaty organization",
    "who": "world health organization", "imf": "international monetary fund", "wto": "world trade organization",
    "opec": "organization of the petroleum exporting countries", "iaea": "international atomic energy agency",
    "icc": "international criminal court", "ecb": "european central bank", "fbi": "federal bureau of investigation",
    "cia": "central intelligence agency", "fda": "food and drug administration", "sec": "securities and exchange commission",
    "epa": "environmental protection agency", "nasa": "national aeronautics and space administration",
    "nypd": "new york police department", "lapd": "los angeles police department", "fed": "federal reserve",
    "general assembly": "united nations general assembly", "un general assembly": "united nations general assembly",
    "security council": "united nations security council", "un security council": "united nations security council",
    "gm": "general motors", "bp": "british petroleum", "ibm": "international business machines",
}  # fmt: skip


def organisation_key(key: str) -> str:
    """The form by which one organisation's names meet, from a plain name.

    A suffix goes only while a word is left, so that "The Limited" keeps its name.
    """
    words = key.split()
    while len(words) > 1 and words[-1] in SUFFIXES:
        words.pop()
    short = " ".join(words)
    return ACRONYMS.get(short, bare_seat(short))
