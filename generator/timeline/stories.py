"""How alike two articles are: the cosine of their rarest common words, so that a story's articles find each other.

Each article keeps its 120 weightiest words (tf-idf); all else is noise for this purpose, and pairs stay cheap.
"""

import re
from collections import Counter
from collections.abc import Sequence
from math import log, sqrt
from sys import intern

from generator.records import Article

KEPT = 120
MARKS = 4
_WORD = re.compile(r"[^\W\d_]{3,}")


class Stories:
    """The likeness of articles by their number, from 0 (nothing in common) to 1; remembers what it was asked."""

    def __init__(self, articles: Sequence[Article]) -> None:
        counts = [_counted(f"{article.title} {article.body}") for article in articles]
        spread = Counter(word for count in counts for word in count)
        self._vectors = [_vector(count, spread, len(counts)) for count in counts]
        self.marks = [tuple(sorted(sorted(vector, key=lambda word: (-vector[word], word))[:MARKS])) for vector in self._vectors]
        """For each article the words that best tell its story: a key under which its like will stand."""
        self._known: dict[tuple[int, int], float] = {}

    def likeness(self, one: int, other: int) -> float:
        """The cosine of two articles; 1 for an article and itself."""
        if one == other:
            return 1.0
        pair = (one, other) if one < other else (other, one)
        found = self._known.get(pair)
        if found is None:
            found = self._known[pair] = _cosine(self._vectors[pair[0]], self._vectors[pair[1]])
        return found


def _counted(text: str) -> Counter[str]:
    return Counter(intern(found[0]) for found in _WORD.finditer(text.casefold()))


def _vector(count: Counter[str], spread: Counter[str], articles: int) -> dict[str, float]:
    """The weightiest words that other articles have too; those of this one alone count for its length."""
    weights = {word: (1 + log(number)) * log((articles + 1) / spread[word]) for word, number in sorted(count.items())}
    length = sqrt(sum(weight * weight for weight in weights.values())) or 1.0
    shared = sorted((item for item in weights.items() if spread[item[0]] > 1), key=lambda item: (-item[1], item[0]))
    return {word: weight / length for word, weight in shared[:KEPT]}


def _cosine(one: dict[str, float], other: dict[str, float]) -> float:
    return round(sum(weight * other[word] for word, weight in one.items() if word in other), 6)
