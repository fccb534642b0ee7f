"""What two papers tell as said: they choose their own words around a saying, and leave what stands in quotation marks alone.

Where nothing is quoted, the titles tell: what stands around the saying in its sentence is left out of them.
"""

import re
from functools import lru_cache

from generator.timeline.acts import Act
from generator.timeline.families import stems_of

_QUOTED = re.compile(r"(?:(?<![^\s(\[—-])\"(?=\S)|“|``)((?:[^\"“”`']|'(?!'))+)")
"""From a mark that opens to the next mark: a straight one that stands behind a word or a comma closes."""
_WORD = re.compile(r"[\w'’-]+")
ALIKE_WORDS, ALIKE_SHARE = 4, 0.5
"""Words that two titles must share, and their share of all, for the words of one speaker and day to be one saying."""
FEWEST = 3
"""Words of a quotation that counts: fewer are a phrase that anybody may have used."""


def share_a_quotation(one: Act, other: Act) -> bool:
    """Whether two sentences hold words in quotation marks of which the ones are the others, or within them."""
    first, second = (quotations_of(act.mention.quote.text) for act in (one, other))
    return any(a in b or b in a for a in first for b in second)


def are_told_alike(one: Act, other: Act) -> bool:
    """Whether the titles of two sayings of one day are nearly the same."""
    if not one.is_sharp or one.first != other.first or not other.is_sharp:
        return False
    first, second = _told(one.mention.title), _told(other.mention.title)
    shared = len(first & second)
    return shared >= ALIKE_WORDS and shared >= ALIKE_SHARE * len(first | second)


@lru_cache(maxsize=65536)
def _told(title: str) -> frozenset[str]:
    return frozenset(stems_of(title))


@lru_cache(maxsize=65536)
def quotations_of(text: str) -> tuple[str, ...]:
    """What stands in quotation marks, of three words or more, bare of marks: ` sums done on a napkin `."""
    found = (" ".join(_WORD.findall(quote.casefold())) for quote in _QUOTED.findall(text))
    return tuple(f" {words} " for words in found if words.count(" ") >= FEWEST - 1)
