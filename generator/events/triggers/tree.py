"""Walks in a sentence's tree that the trigger tables and the titles need: children, objects, subjects, counterparts."""

from __future__ import annotations

from collections.abc import Callable

from generator.events.labels import SUBJECTS
from generator.events.tree import Answer, Tree, kept, tree_of
from generator.records import Sentence

_RELATIVE = frozenset({"who", "whom", "which", "that"})


def asked(walk: Callable[[Sentence, int], Answer]) -> Callable[[Sentence, int], Answer]:
    """A walk with its last answers kept: the conditions of many rows ask the same of one verb."""

    @kept
    def known(tree: Tree, index: int) -> Answer:
        return walk(tree.sentence, index)

    return lambda sentence, index: known(tree_of(sentence), index)


def children(sentence: Sentence, index: int) -> tuple[int, ...]:
    """The tokens that hang on this one, from left to right."""
    return tree_of(sentence).children[index]


def by_dep(sentence: Sentence, index: int, *deps: str) -> tuple[int, ...]:
    """The children in one of these relations."""
    return tree_of(sentence).all(index, *deps)


def joined(sentence: Sentence, index: int) -> tuple[int, ...]:
    """A token and all that are joined to it by "and", "or" or a comma."""
    found = [index]
    for at in found:
        found.extend(by_dep(sentence, at, "conj"))
    return tuple(found)


def antecedent(sentence: Sentence, index: int) -> int:
    """What a relative pronoun stands for; the token itself for any other word."""
    token = sentence.tokens[index]
    if token.tag not in ("WDT", "WP") and not (token.tag == "IN" and token.lemma in _RELATIVE):
        return index
    at = token.head
    for _ in range(6):
        if sentence.tokens[at].dep == "relcl":
            return sentence.tokens[at].head
        if sentence.tokens[at].head == at:
            break
        at = sentence.tokens[at].head
    return index


_NEEDS_OBJECT = frozenset(
    "injure wound arrest detain jail abduct kidnap imprison hospitalise hospitalize evacuate displace".split()
)
"""Verbs that are nothing without an object: "Thousands injured" is what befell the thousands."""
_NEVER_PASSIVE = frozenset("manage fail agree refuse decline attempt die arrive come go fall rise happen occur sleep".split())


@asked
def is_passive(sentence: Sentence, index: int) -> bool:
    """Whether a verb is in the passive: with its "be", or as a participle of the past without "have"."""
    token = sentence.tokens[index]
    if token.tag not in ("VBN", "VBD"):
        return False
    if by_dep(sentence, index, "agent", "auxpass", "nsubjpass", "csubjpass"):
        return True
    if token.dep == "conj" and not by_dep(sentence, index, "aux", "dobj") and is_passive(sentence, token.head):
        return True
    if token.lemma in _NEVER_PASSIVE:
        return False
    if token.lemma in _NEEDS_OBJECT and not by_dep(sentence, index, "aux", "dobj", "prep", "xcomp"):
        return True
    # with a subject of its own and no helper, the tagger has taken a past tense for a participle
    if token.tag == "VBD" or by_dep(sentence, index, "nsubj", "aux"):
        return False
    head = sentence.tokens[token.head]
    if token.dep == "conj" and head.tag.startswith("V"):
        return False
    return not (token.dep == "conj" and by_dep(sentence, index, "dobj"))


def _shared(sentence: Sentence, first: int) -> tuple[int, ...]:
    """What a joined passive without a subject of its own is done to: `he resigned and was replaced`."""
    return themes(sentence, first) if is_passive(sentence, first) else by_dep(sentence, first, *SUBJECTS)


@asked
def themes(sentence: Sentence, index: int) -> tuple[int, ...]:
    """What a verb is done to: its object, the subject of its passive, the noun before its participle."""
    token = sentence.tokens[index]
    heads = by_dep(sentence, index, "nsubjpass") or by_dep(sentence, index, "dobj")
    if not heads and is_passive(sentence, index):
        heads = (token.head,) if token.dep in ("acl", "amod") else _shared(sentence, token.head) if token.dep == "conj" else ()
    if not heads and token.dep == "relcl" and by_dep(sentence, index, "nsubj"):
        heads = (token.head,)
    return tuple(found for head in heads for found in joined(sentence, antecedent(sentence, head)))


@asked
def subjects(sentence: Sentence, index: int) -> tuple[int, ...]:
    """Who or what a verb's act is told of: its own subject, or that of the verb which governs it or stands beside it."""
    at = index
    for _ in range(5):
        heads = by_dep(sentence, at, *SUBJECTS)
        if heads:
            return tuple(found for head in heads for found in joined(sentence, antecedent(sentence, head)))
        token = sentence.tokens[at]
        if token.dep in ("acl", "relcl"):
            return joined(sentence, token.head)
        if token.dep not in ("conj", "xcomp", "advcl", "pcomp", "prep", "acomp") or token.head == at:
            return ()
        at = token.head
    return ()


@asked
def prepositions(sentence: Sentence, index: int) -> tuple[tuple[str, int], ...]:
    """Each preposition that hangs on the token, with its object's index; -1 where the parse gives none."""
    found = []
    for at in by_dep(sentence, index, "prep", "dative", "agent"):
        inner = by_dep(sentence, at, "pobj", "pcomp")
        if not inner and (deeper := by_dep(sentence, at, "prep")):
            inner = by_dep(sentence, deeper[0], "pobj", "pcomp")
        found.append((sentence.tokens[at].text.lower(), inner[0] if inner else -1))
    return tuple(found)
