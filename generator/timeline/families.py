"""Which kinds of act two newspapers may give one and the same deed: the table of families.

An act belongs to one family or more; two acts may be one event only if they share a family or a stem. The strength of the
tie (same stem, same kind, same family) is weighed in `evidence`.
"""

import re
from functools import lru_cache

from snowballstemmer import stemmer

from generator.records import EventMention, Kind

FAMILIES: dict[str, frozenset[Kind]] = {
    "talk": frozenset({"consult"}),
    "pact": frozenset({"agree", "cooperate", "support"}),
    "refusal": frozenset({"reject", "accuse"}),
    "harm": frozenset({"assault", "death"}),
    "arms": frozenset({"assault", "mobilize"}),
    "arrest": frozenset({"coerce", "legal"}),
    "office": frozenset({"vote", "appoint"}),
    "penalty": frozenset({"sanction", "legal"}),
    "giving": frozenset({"aid", "support"}),
    "yielding": frozenset({"concede", "retreat"}),
    "asking": frozenset({"request", "threaten"}),
    "gathering": frozenset({"protest"}),
    "calamity": frozenset({"disaster", "death"}),
    "trade": frozenset({"business"}),
    "rite": frozenset({"ceremony"}),
    "care": frozenset({"health"}),
    "finding": frozenset({"science"}),
    "match": frozenset({"sport"}),
    "words": frozenset({"statement"}),
}
WORDS = "words"
"""The family of all sayings (tier `statement`), whatever their kind: one speaker's on one occasion are one event."""

TOLLS: frozenset[Kind] = frozenset({"death", "disaster", "assault", "health", "protest", "mobilize"})
"""Kinds whose figures grow or differ from paper to paper, so that a different figure is not a different event."""

HARMS: frozenset[Kind] = frozenset({"death", "disaster", "assault"})
"""Kinds of act of which people die."""

ONCE: frozenset[Kind] = frozenset({"agree", "appoint", "death", "disaster", "ceremony", "vote"})
"""Kinds of act that the same people do not do again the next day."""

DEEDS: frozenset[Kind] = frozenset({
    "assault", "death", "disaster", "legal", "coerce", "mobilize", "vote", "ceremony", "retreat", "appoint", "agree",
    "sanction",
})  # fmt: skip
"""Kinds of which "the" one is the one told of."""

SYMMETRIC: frozenset[Kind] = frozenset({"consult", "agree", "cooperate"})
"""Kinds whose two sides may change places: who called whom is not told apart."""

_STEMMER = stemmer("english")


@lru_cache(maxsize=65536)
def stem(word: str) -> str:
    """The Snowball stem, taken twice, so that arrest, arrested and arresting meet."""
    return str(_STEMMER.stemWord(_STEMMER.stemWord(word.casefold())))


def stems_of(text: str) -> list[str]:
    """The stems of a text's words in reading order, the little ones left out: `Oil leaks into the Gulf`: oil, leak, gulf."""
    low = (word.casefold().removesuffix("’s") for word in _WORD.findall(text))
    return [stem(word) for word in low if word not in _LITTLE]


_WORD = re.compile(r"[^\W_][\w.&’'-]*")
_LITTLE = frozenset(
    "a an the of in into on at to for from by with and or as is are was were be been his her its their it that".split()
)


@lru_cache(maxsize=64)
def families_of_kind(kind: Kind) -> frozenset[str]:
    """The families that hold a kind; a kind that no row names is a family of its own."""
    return frozenset(name for name, kinds in FAMILIES.items() if kind in kinds) or frozenset({kind})


def families_of(mention: EventMention) -> frozenset[str]:
    """The families in which a mention looks for its like; a rejection in words alone may still meet another rejection."""
    families = families_of_kind(mention.kind)
    return families | {WORDS} if mention.tier == "statement" else families
