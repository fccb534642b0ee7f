"""Questions about a sentence's tree that the readers of names ask: subjects, governing verbs, children."""

from collections.abc import Sequence

from generator.events.grammar.labels import NOUN_SUBJECTS
from generator.events.grammar.tree import Tree
from generator.records import Token

LOCATIVE = frozenset(
    {"in", "at", "near", "outside", "inside", "around", "across", "throughout", "within", "off", "above", "over"}
)


def subject_of(tree: Tree, verb: int) -> int | None:
    """The subject of a verb: its own; else that of the verb it is joined to, or controlled by."""
    for _ in range(6):
        if (found := tree.first(verb, *NOUN_SUBJECTS)) is not None:
            return found
        token = tree.tokens[verb]
        if token.head == verb or token.dep not in ("conj", "xcomp", "advcl", "dep"):
            return None
        verb = token.head
    return None


def verb_above(tree: Tree, at: int) -> int:
    """The nearest verb above a token; the root where none is."""
    for _ in range(60):
        at = tree.tokens[at].head
        if tree.tokens[at].head == at or tree.tokens[at].tag[:2] in ("VB", "MD"):
            break
    return at


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
