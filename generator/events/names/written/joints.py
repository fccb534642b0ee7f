"""Whether `and` stands inside one name: `Food and Drug Administration`, `Kent and Sussex Police`."""

from collections.abc import Sequence

from generator.events.names.lists.gazetteer import by_adjective, by_capital, by_name, key
from generator.events.names.lists.lexicon import ALONE, PLACES, TAKES_FOR, TAKES_OF, THING_HEADS, TITLES
from generator.events.names.written.words import Word
from generator.records import Token

_TASKED = frozenset(
    "administration commission agency authority ministry department service services committee association foundation board "
    "council office bureau institute university company group court society union federation exchange "
    "corporation centre center league alliance coalition network organization organisation fund".split()
)
"""Heads of bodies with two tasks: `Food and Drug Administration`. After `the` they join whatever the parser says."""
_SHARED = frozenset({"police", "constabulary", "fire", "council"})
"""Bodies that two places have together."""


def is_joint(tokens: Sequence[Token], words: Sequence[Word], after: Sequence[Word]) -> bool:
    """Whether `and` stands inside one name: `Ministry of Trade and Industry`, `Food and Drug Administration`."""
    if any(is_land(" ".join(word.text for word in several)) for several in (words, after)):
        return False
    if any(word.low in ("of", "for", "on") for word in words) and any(
        word.low in TAKES_OF or word.low in TAKES_FOR for word in words
    ):
        return len(after) <= 2 and key(after[0].text) not in by_name() and _one_thing(tokens, words[-1].first, after[-1].first)
    left = words[-1]
    if left.low == "fire" and after[0].low == "rescue":
        return True
    if len(words) == 1 and len(after) == 2 and after[-1].low in _SHARED and {left.low, after[0].low} <= PLACES:
        return True  # "Kent and Sussex Police"
    if len(words) == 1 and left.text.isupper() and len(left.text) <= 2 and len(after[0].text) == 1:
        return True  # "AT and T", as it is spoken
    if left.low in TITLES and any(word.low in TITLES for word in after[:-1]):
        return words[0].first == 0 or tokens[words[0].first - 1].tag not in ("DT", "PRP$")
    if left.low in by_name() or left.low in by_capital() or left.low in by_adjective() or left.text.isupper():
        return False
    if left.low in ALONE or after[-1].low not in _TASKED:
        return len(words) == 1 and after[-1].low in THING_HEADS and after[-1].first <= tokens[left.first].head < after[-1].last
    if after[-1].low in _TASKED and len(after) == 2 and words[0].first and tokens[words[0].first - 1].tag == "DT":
        return len(words) <= 2
    return len(words) <= 4 and len(after) > 1 and after[-1].first <= tokens[left.first].head < after[-1].last


def is_land(text: str) -> bool:
    """Whether a text names a country or a capital."""
    return key(text) in by_name() or key(text) in by_capital()


def _one_thing(tokens: Sequence[Token], left: int, right: int) -> bool:
    return (tokens[right].dep == "conj" and tokens[right].head == left) or tokens[right].dep in ("pobj", "conj")
