"""The words of a run, and the dates that cut it: a month or a weekday is no name, but `Theresa May` is one."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from generator.events.grammar.labels import NOUN_SUBJECTS
from generator.events.grammar.timewords import MONTHS
from generator.events.names.lists.lexicon import NAMELIKE_MONTHS, SHOUTED, STOPS, WEEKDAY_FORMS
from generator.records import Token


@dataclass(frozen=True, slots=True)
class Word:
    """A word of a run: its text, hyphens joined, and its tokens `first` up to `last`, exclusive."""

    text: str
    first: int
    last: int

    @property
    def low(self) -> str:
        """The word in lower case."""
        return self.text.casefold()


def is_date(text: str) -> bool:
    """Whether a word is a month, a weekday, or another that cuts a run."""
    low = text.casefold()
    return low in WEEKDAY_FORMS or low.removesuffix(".") in MONTHS or low in STOPS


def hushed(run: tuple[Word, ...]) -> Iterator[tuple[Word, ...]]:
    """A run of a text in capitals, cut at common words and written as names are: `JOHN MILLER SAID` gives `John Miller`."""
    part: list[Word] = []
    for word in (*run, None):
        if word is None or word.low in SHOUTED:
            if part:
                yield tuple(part)
            part = []
        else:
            part.append(Word(word.text.title() if len(word.text) > 3 else word.text, word.first, word.last))


def without_dates(words: Sequence[Word], tokens: Sequence[Token]) -> Iterator[tuple[Word, ...]]:
    """The run cut at weekdays and months; `Theresa May` and `April Jones` stay whole."""
    part: list[Word] = []
    for n, word in enumerate(words):
        if is_date(word.text) and not (word.low in NAMELIKE_MONTHS and _is_person_word(words, n, tokens)):
            if part:
                yield tuple(part)
            part = []
        else:
            part.append(word)
    if part:
        yield tuple(part)


_LED = frozenset("next last this in since until early late".split())
"""Words that a month stands behind, and no surname: "next May's elections"."""


def _is_person_word(words: Sequence[Word], n: int, tokens: Sequence[Token]) -> bool:
    if words[n].last < len(tokens) and tokens[words[n].last].tag == "CD":
        return False
    if n > 0:
        return words[n - 1].text[0].isupper() and not is_date(words[n - 1].text)
    if len(words) > 1:
        if tokens[words[0].first].dep == "pobj":
            return False  # "In March Acme Holdings sold its fleet"
        return words[1].text[0].isupper() and not words[1].text.isdigit()
    first = words[0].first
    if first and tokens[first - 1].text.casefold() in _LED:
        return False
    token = tokens[first]
    return token.dep in (*NOUN_SUBJECTS, "poss") and token.tag == "NNP"


_CALLED_AFTER = frozenset("king queen prince princess duke earl baron lord bishop dean abbot cardinal admiral captain".split())
_STREETS = frozenset("street road avenue lane square bridge".split())


_GIVEN = frozenset({"dean", "earl"})
_SURNAMES = frozenset({"lane", "bridge"})


def is_street(words: Sequence[Word]) -> bool:
    """`Dean Street` and `Bishop Road` are nobody, whoever they are called after; `Dean Lane` may be somebody."""
    if len(words) != 2 or words[0].low not in _CALLED_AFTER or words[1].low not in _STREETS:
        return False
    return not (words[0].low in _GIVEN and words[1].low in _SURNAMES)
