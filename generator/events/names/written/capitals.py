"""Whether a word is written as part of a name: by a capital that the start of its sentence does not explain."""

from collections.abc import Sequence

from generator.events.grammar.labels import HYPHENS, NOUN_SUBJECTS
from generator.events.names.lists.gazetteer import by_capital, by_name
from generator.events.names.lists.lexicon import NUMBERED, PARTICLES, TITLES
from generator.records import Token

_NEVER = frozenset({"PRP", "PRP$", "DT", "IN", "CC", "MD", "WP", "WRB", "WDT", "WP$", "EX", "UH", "TO", "PDT", "RB"})
_OPENERS = frozenset({"``", "''", ":", "-LRB-", "SYM", "HYPH", "."})
_CURRENCIES = frozenset(
    {"US", "U.S.", "A", "AU", "AUS", "C", "CA", "CAN", "NZ", "HK", "S", "SG", "NT", "R", "EC", "TT", "GB", "UK"}
)


def is_name_word(tokens: Sequence[Token], at: int) -> bool:
    """Whether the token is written as part of a name: a capital that the sentence's start does not explain."""
    token = tokens[at]
    text = token.text
    if NUMBERED.fullmatch(text):
        return True
    if not text[0].isalpha() or token.tag in _NEVER or _is_currency(tokens, at) or _is_award(tokens, at):
        return False
    if text[0].isupper():
        if text.casefold() in _NAMELESS and _opens(tokens, at):
            return False
        is_subject = token.tag == "JJ" and token.dep in NOUN_SUBJECTS  # a name that the tagger does not know: "Alden said"
        return token.tag in ("NNP", "NNPS") or is_subject or not _opens(tokens, at) or _known(text) or _leads_name(tokens, at)
    return token.tag[:2] == "NN" and any(c.isupper() for c in text)


_NAMELESS = frozenset(
    """two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen
    twenty thirty forty fifty sixty seventy eighty ninety neighboring neighbouring nearby surrounding fellow""".split()
)
"""Words that are no part of a name at the head of a sentence, whatever the tagger makes of their capital."""


def _is_currency(tokens: Sequence[Token], at: int) -> bool:
    """`US $99` is a sum; `cost BP $9` is not BP's."""
    return tokens[at].text in _CURRENCIES and at + 1 < len(tokens) and tokens[at + 1].text in ("$", "£", "€", "¥")


_AWARDED = frozenset("Year Month Week Season Decade Century Match Tournament Day".split())


def _is_award(tokens: Sequence[Token], at: int) -> bool:
    """`Player of the Year` is an honour, and nobody's name; so is each of its words."""
    first = at - 3 if tokens[at].text in _AWARDED else at
    words = [token.text for token in tokens[max(first, 0) : first + 4]]
    return len(words) == 4 and words[1:3] == ["of", "the"] and words[3] in _AWARDED


def _opens(tokens: Sequence[Token], at: int) -> bool:
    """Whether a token begins a sentence or a quotation, where any word has a capital."""
    return at == 0 or tokens[at - 1].tag in _OPENERS


def _leads_name(tokens: Sequence[Token], at: int) -> bool:
    """Whether the sentence's first word is the first of a name: a noun that the parser ties to the capital after it."""
    following = tokens[at + 1] if at + 1 < len(tokens) else None
    if following is not None and following.text == "Without":  # "Doctors Without Borders"
        return tokens[at].tag == "NNS"
    return (
        following is not None
        and tokens[at].tag == "NN"
        and tokens[at].dep == "compound"
        and following.tag == "NNP"
        and following.text[0].isupper()
    )


def _known(text: str) -> bool:
    low = text.casefold()
    return low in by_name() or low in by_capital() or low in TITLES


def starts_name(tokens: Sequence[Token], at: int) -> bool:
    """Whether a name begins at the token: at a capital, a number, or a particle before a capital."""
    token = tokens[at]
    if token.text[0].isupper() or (token.tag[:2] == "NN" and not token.text.islower()) or token.text[0].isdigit():
        return is_name_word(tokens, at)
    return token.text in ("van", "von", "al", "bin") and _capital_follows(tokens, at + 1)


def _capital_follows(tokens: Sequence[Token], at: int) -> bool:
    while at < len(tokens) and (tokens[at].text in PARTICLES or tokens[at].text in HYPHENS):
        at += 1
    return at < len(tokens) and tokens[at].text[0].isupper() and is_name_word(tokens, at)
