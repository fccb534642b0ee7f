"""Whether an open name is a thing's that is made and sold: what the article's sentences do with it.

Nobody launches, ships or downloads a company, and no product says or decides anything: `Norland launched the Vega 4`,
`Vega users`, `the new Vega`.
"""

import re
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from generator.events.names.lists.gazetteer import key
from generator.events.names.lists.verbs import HUMAN, SPEECH
from generator.events.names.written.reading import Reading
from generator.records import Sentence, Token

ENOUGH: Final = 2
"""Points from which a name is taken for a product's; read off the development articles by eye."""
MAKING: Final = frozenset(
    "release launch unveil introduce ship sell discontinue download install upgrade market manufacture redesign demo".split()
)
"""Verbs whose object is a product; bodies are founded, bought and sold."""
_USING: Final = frozenset(
    """
    user owner software app phone smartphone handset tablet player computer device laptop notebook update upgrade version
    console browser model edition printer camera launch release rollout sedan hatchback coupe minivan suv truck
    """.split()
)
"""Nouns that a product's name stands before."""
_DEALING: Final = frozenset(
    "hire fire sue acquire agree plan decide seek win lose earn vote buy expect refuse fine own lead join face".split()
)
"""What bodies and people do, and what is done to them."""
_OWN: Final = frozenset(
    """
    executive chief president chairman share board spokesman spokeswoman stock profit revenue earnings coach player fan officer
    customer employee headquarters conviction lawyer attorney founder shareholder investor
    """.split()
)
"""What bodies and people have."""
_COUNTED: Final = frozenset(
    "version copy generation release launch unit edition availability successor update owner user".split()
)
"""Nouns whose `of` tells the product."""
_NEWEST: Final = frozenset({"new", "newest", "latest", "upcoming", "original"})
_CAMEL: Final = re.compile(r"i[A-Z][a-zA-Z]+|(?!G)[A-Z]{1,3}-?\d{2,4}[A-Z]?")
"""`iPhone`, `A-400`: bodies begin with a capital as a rule, and have no numbers."""


def settle_products(readings: Sequence[Sequence[Reading]], sentences: Sequence[Sentence]) -> list[list[Reading]]:
    """The readings of all sentences, those open names that are products' marked so."""
    points: dict[str, int] = defaultdict(int)
    for found, sentence in zip(readings, sentences, strict=True):
        for reading in found:
            if _may_be_product(reading):
                points[key(reading.text)] += _points(reading, sentence.tokens)
    makers = {r.words[0].low for found in readings for r in found if r.kind == "organisation" and len(r.words) > 1}
    things = {form for form, sum_ in points.items() if sum_ >= ENOUGH and form not in makers}
    if not things:
        return [list(found) for found in readings]
    return [[replace(r, is_product=True) if _is_one(r, things) else r for r in found] for found in readings]


def _may_be_product(reading: Reading) -> bool:
    return reading.kind == "open" and bool(reading.words) and not reading.office


_LONGEST: Final = 6
"""Words that no product's name has: `Vega Pro Max Air` has four."""


def _is_one(reading: Reading, things: set[str]) -> bool:
    """Whether a name is a product's, or one's with a number or a word more: `Vega`, `Vega 4`, `Vega Mini`."""
    if not _may_be_product(reading):
        return False
    words = reading.text.split()
    first = key(words[0])
    return key(reading.text) in things or (len(words) < _LONGEST and not things.isdisjoint({first, f"{first}s"}))


def _points(reading: Reading, tokens: Sequence[Token]) -> int:
    """What one mention says for (or against) a product."""
    first, last = reading.words[0].first, reading.last
    head = next((at for at in range(first, last) if not first <= tokens[at].head < last), last - 1)
    token, above = tokens[head], tokens[tokens[head].head]
    before = tokens[first - 1].text.casefold() if first else ""
    sum_ = 2 * bool(_CAMEL.fullmatch(reading.words[0].text))
    sum_ += before in _NEWEST and token.dep != "compound"
    sum_ += 2 * (token.tag == "NNPS" and first > 0 and tokens[first - 1].tag == "CD")
    return sum_ + 2 * _is_used(token, above, tokens) - 4 * _is_acting(token, above)


def _is_used(token: Token, above: Token, tokens: Sequence[Token]) -> bool:
    if token.dep == "pobj":
        return above.lemma == "of" and tokens[above.head].lemma in _COUNTED
    is_made = token.dep in ("dobj", "nsubjpass") and above.lemma in MAKING
    return is_made or (token.dep in ("compound", "nmod") and above.lemma in _USING)


_ACTING = SPEECH | HUMAN | MAKING | _DEALING
_DEALT_WITH = HUMAN | _DEALING


def _is_acting(token: Token, above: Token) -> bool:
    if token.dep == "nsubj":
        return above.lemma in _ACTING
    is_dealt_with = token.dep in ("dobj", "nsubjpass") and above.lemma in _DEALT_WITH
    return is_dealt_with or (token.dep == "poss" and above.lemma in _OWN)
