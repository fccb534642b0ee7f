"""Questions about a sentence's tree that the readers of names ask: subjects, governing verbs, children."""

from __future__ import annotations

from collections.abc import Sequence

from generator.events.tree import tree_of
from generator.records import Sentence, Token

SUBJECTS = frozenset({"nsubj", "nsubjpass", "csubj"})
LOCATIVE = frozenset(
    {"in", "at", "near", "outside", "inside", "around", "across", "throughout", "within", "off", "above", "over"}
)


class Tree:
    """A sentence with its children at hand, in reading order."""

    __slots__ = ("kids", "sentence", "tokens")

    def __init__(self, sentence: Sentence) -> None:
        self.sentence = sentence
        self.tokens: Sequence[Token] = sentence.tokens
        self.kids = tree_of(sentence).children

    def child(self, at: int, deps: frozenset[str] | tuple[str, ...]) -> int | None:
        """The first child with one of the relations."""
        return next((kid for kid in self.kids[at] if self.tokens[kid].dep in deps), None)

    def subject(self, verb: int) -> int | None:
        """The subject of a verb: its own; else that of the verb it is joined to, or controlled by."""
        for _ in range(6):
            if (found := self.child(verb, SUBJECTS)) is not None:
                return found
            token = self.tokens[verb]
            if token.head == verb or token.dep not in ("conj", "xcomp", "advcl", "dep"):
                return None
            verb = token.head
        return None

    def verb_above(self, at: int) -> int:
        """The nearest verb above a token; the root where none is."""
        seen = 0
        while self.tokens[at].head != at and seen < 60:
            at = self.tokens[at].head
            seen += 1
            if self.tokens[at].tag[:2] == "VB" or self.tokens[at].tag == "MD":
                break
        return at

    def root(self) -> int:
        """The first token that is its own head."""
        return next((at for at, token in enumerate(self.tokens) if token.head == at), 0)

    def is_quoted(self, at: int) -> bool:
        """Whether a token stands inside quotation marks."""
        start = self.tokens[at].start
        return any(a < start < b for a, b in self.sentence.quoted)


def is_located(tokens: Sequence[Token], first: int, last: int) -> bool:
    """Whether the words `first` up to `last` stand under a preposition of place: `in Beijing`, `in central Kyiv`."""
    for at in range(first, last):
        token = tokens[at]
        if token.dep == "pobj":
            return tokens[token.head].text.casefold() in LOCATIVE
    return first > 0 and tokens[first - 1].text.casefold() in ("in", "at", "near")


def is_one_of_many(tokens: Sequence[Token], first: int, last: int) -> bool:
    """Whether `a` stands before the words, adjectives between: `a silver Vega Comet`."""
    at = first - 1
    while at >= 0 and tokens[at].tag in ("JJ", "CD", "HYPH"):
        at -= 1
    return at >= 0 and tokens[at].text.casefold() in ("a", "an") and first <= tokens[at].head < last
