"""How alike two sentences are: the cosine of their words, the rare ones weighing most, and the names that stand in them.

A paper that tells an event again takes up the same words for it: "climbers", "ridge", "Tasman". The names of two sentences that
share none speak against it, whoever takes part.
"""

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from math import log, sqrt
from sys import intern

from generator.records import Article, EventMention

LONGEST = 600
"""Characters of a sentence that are looked at; a longer one is a list or a page's furniture glued together."""
MARKS = 4
"""Words of a sentence by which its like is found."""
_WORD = re.compile(r"[^\W_]{2,}")
_NAME = re.compile(
    r"(?<=[a-z,] )(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
    r"|(?:Jan|Febr)uary|March|April|June|July|August|(?:Sept|Nov|Dec)ember|October)[A-Z][a-z]{2,}"
)


class Wording:
    """The likeness of the sentences of mentions, by the mentions' numbers."""

    def __init__(self, articles: Sequence[Article], mentions: Sequence[EventMention]) -> None:
        self._spread = Counter(word for article in articles for word in set(_words(article.body)))
        self._articles = len(articles)
        sentences: dict[str, int] = {}
        self._sentence = [sentences.setdefault(mention.quote.text[:LONGEST], len(sentences)) for mention in mentions]
        self._texts = list(sentences)
        self._vectors: dict[int, dict[str, float]] = {}
        self._names: dict[int, frozenset[str]] = {}
        self._asked, self._answer = (-1, -1), 0.0

    def likeness(self, one: int, other: int) -> float:
        """From 0 for two sentences without a word in common to 1 for equal ones; a pair is asked for several times on end."""
        if (one, other) == self._asked:
            return self._answer
        first, second = self._vector(one), self._vector(other)
        if len(second) < len(first):
            first, second = second, first
        self._asked = one, other
        self._answer = round(sum([weight * second[word] for word, weight in first.items() if word in second]), 6)
        return self._answer

    def marks(self, number: int) -> tuple[str, ...]:
        """The weightiest words of a sentence that other articles have too: a key under which its like will stand."""
        shared = ((word, weight) for word, weight in self._vector(number).items() if self._spread[word] > 1)
        return tuple(word for word, _ in sorted(shared, key=lambda item: (-item[1], item[0]))[:MARKS])

    def in_common(self, one: int, other: int) -> int:
        """How many words of four letters or more two sentences share."""
        return sum(len(word) > 3 for word in self._vector(one).keys() & self._vector(other).keys())

    def names_differ(self, one: int, other: int) -> bool:
        """Whether both sentences hold names and share none."""
        first, second = self._names_of(one), self._names_of(other)
        return bool(first and second) and first.isdisjoint(second)

    def rarest_name(self, one: int, other: int) -> float:
        """How rare the rarest name is that stands in both sentences: 1 for one article's own, 0 for what is in all, or none."""
        shared = self._names_of(one) & self._names_of(other)
        return max((self._rarity(name.casefold()) for name in sorted(shared)), default=0.0)

    def _rarity(self, word: str) -> float:
        return log((self._articles + 1) / (self._spread[word] or 1)) / log(self._articles + 1)

    def _names_of(self, number: int) -> frozenset[str]:
        sentence = self._sentence[number]
        found = self._names.get(sentence)
        if found is None:
            found = self._names[sentence] = frozenset(_NAME.findall(self._texts[sentence]))
        return found

    def _vector(self, number: int) -> Mapping[str, float]:
        sentence = self._sentence[number]
        found = self._vectors.get(sentence)
        if found is None:
            weights = {
                word: log((self._articles + 1) / (self._spread[word] or 1))
                for word in sorted(set(_words(self._texts[sentence])))
            }
            length = sqrt(sum(weight * weight for weight in weights.values())) or 1.0
            found = self._vectors[sentence] = {word: weight / length for word, weight in weights.items()}
        return found


def _words(text: str) -> Iterator[str]:
    """The words of a text, each kept but once in memory."""
    return (intern(found[0]) for found in _WORD.finditer(text.casefold()))
