"""What two sentences quote: papers choose their own words around a saying, and leave what stands in quotation marks alone."""

import re
from functools import lru_cache

from generator.timeline.acts import Act

_QUOTED = re.compile(r"(?:(?<![^\s(\[—-])\"(?=\S)|“|``)((?:[^\"“”`']|'(?!'))+)")
"""From a mark that opens to the next mark: a straight one that stands behind a word or a comma closes."""
_WORD = re.compile(r"[\w'’-]+")
FEWEST = 3
"""Words of a quotation that counts: fewer are a phrase that anybody may have used."""


def share_a_quotation(one: Act, other: Act) -> bool:
    """Whether two sentences hold words in quotation marks of which the ones are the others, or within them."""
    first, second = (quotations_of(act.mention.quote.text) for act in (one, other))
    return any(a in b or b in a for a in first for b in second)


@lru_cache(maxsize=65536)
def quotations_of(text: str) -> tuple[str, ...]:
    """What stands in quotation marks, of three words or more, bare of marks: ` sums done on a napkin `."""
    found = (" ".join(_WORD.findall(quote.casefold())) for quote in _QUOTED.findall(text))
    return tuple(f" {words} " for words in found if words.count(" ") >= FEWEST - 1)
