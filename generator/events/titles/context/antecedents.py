"""What a pronoun takes up that stands for no name: "Fire crews arrived. They put out the blaze": the fire crews."""

from collections.abc import Callable, Sequence
from functools import partial

from generator.events.grammar.labels import NOUN_SUBJECTS
from generator.events.grammar.subjects import verb_over_figure
from generator.events.grammar.tree import Tree, tree_of
from generator.events.names.lists.lexicon import FEMALE, MALE
from generator.events.titles import words
from generator.events.titles.draft import is_time
from generator.events.titles.verb_phrases.agreement import is_somebody
from generator.events.triggers import is_saying
from generator.records import Name, Sentence

Place = tuple[int, int]
"""The position of a sentence and a token of it."""
_FAR = 3
"""How many sentences back those may stand who go on speaking."""
_FREE = ("ROOT", "ccomp", "conj", "parataxis", "advcl")
"""Where a saying may stand: not in "what they said was a raid"."""
_IDLE = frozenset("be seem appear happen turn look sound remain become take mean matter".split())
"""Verbs whose "it" may stand for nothing."""


def taken_up(sentences: Sequence[Sentence], names: Callable[[int, int], tuple[Name, ...]], place: Place) -> Place | None:
    """The common noun that a subject pronoun of the narrator's takes up: the subject before it, where number and sort agree."""
    position, pronoun = place
    tree = tree_of(sentences[position])
    token, low = tree.tokens[pronoun], tree.tokens[pronoun].text.lower()
    if low not in _AGREES or token.dep not in NOUN_SUBJECTS or tree.is_quoted(pronoun) or not tree.is_verb(token.head):
        return None
    speaks = is_saying(tree, token.head)
    is_free = tree.tokens[token.head].dep in _FREE if speaks else _is_free(tree, pronoun, low)
    if not is_free or _is_idle(tree, token.head, low):
        return None
    for before in range(position - 1, max(position - (_FAR if speaks else 2) - 1, -1), -1):
        inner = tree_of(sentences[before])
        subject = _subject(inner, speaks, low)
        if subject is None:
            return None
        if names(before, subject) or inner.is_quoted(subject):
            return None
        if inner.tokens[subject].text.lower() != low:
            is_one = speaks or not _has_rival(inner, subject, low, partial(names, before))
            return (before, subject) if is_one and _may_be(inner, subject, low) else None
    return None


def going_on(sentences: Sequence[Sentence], names: Callable[[int, int], tuple[Name, ...]], position: int) -> str:
    """The one body that the sentences before are about, for a figure without an owner; empty for nobody or several."""
    for before in range(position - 1, max(position - _FAR - 1, -1), -1):
        tree = tree_of(sentences[before])
        subject = tree.first(tree.root, *NOUN_SUBJECTS)
        if sentences[before].is_heading or subject is None:
            return ""
        if named := names(before, subject):
            return named[0].name if len(named) == 1 and named[0].kind == "organisation" else ""
        if verb_over_figure(tree, subject) is None:
            return ""
    return ""


def _is_free(tree: Tree, pronoun: int, low: str) -> bool:
    """Whether a pronoun opens the main clause, or what somebody says, with nothing before it that it might take up."""
    verb = tree.tokens[pronoun].head
    above, dep = tree.tokens[verb].head, tree.tokens[verb].dep
    is_said = dep == "ccomp" and is_saying(tree, above) and (low in ("it", "they") or above > verb)
    is_main = dep == "ROOT" or is_said or (dep == "conj" and tree.tokens[above].dep == "ROOT" and low in ("it", "they"))
    # what opens the sentence without a subject has that of the main clause: "Waving flags, they blocked the bridge"
    own = {kid for at in tree.all(verb, "advcl") if not tree.all(at, *NOUN_SUBJECTS, "mark") for kid in tree.subtree(at)}
    return is_main and not any(_may_be(tree, at, low) for at in range(pronoun) if at not in own)


def _has_rival(tree: Tree, subject: int, low: str, names: Callable[[int], tuple[Name, ...]]) -> bool:
    """Whether the sentence before tells of another whom the pronoun may mean: an object for "it", a person for "he"."""
    if low == "it":
        return any(_may_be(tree, at, low) for at, _ in tree.having("dobj") if at != subject)
    return low != "they" and any(name.kind == "person" for at in range(len(tree.tokens)) for name in names(at))


def _is_idle(tree: Tree, verb: int, low: str) -> bool:
    """Whether "it" may stand for nothing: "it seems", "it took a week"."""
    is_passive = bool(tree.all(verb, "auxpass"))
    is_told = is_passive and is_saying(tree, verb)
    is_idle = is_told or (tree.tokens[verb].lemma in _IDLE and not is_passive)
    return low == "it" and (is_idle or (not is_saying(tree, verb) and bool(tree.all(verb, "ccomp", "xcomp"))))


def _subject(tree: Tree, is_speaking_on: bool, low: str) -> int | None:
    """The subject of a sentence; of one that tells what somebody says, that of what is said, unless the pronoun speaks on."""
    if not tree.is_verb(tree.root):
        return None
    subject = tree.first(tree.root, *NOUN_SUBJECTS)
    if is_speaking_on or not is_saying(tree, tree.root):
        return subject
    said = next((at for at in tree.all(tree.root, "ccomp") if tree.first(at, *NOUN_SUBJECTS) is not None), None)
    inner = tree.first(said, *NOUN_SUBJECTS) if said is not None else None
    is_open = subject is not None and _may_be(tree, subject, low)
    return None if is_open else inner


def _may_be(tree: Tree, noun: int, low: str) -> bool:
    """Whether a noun agrees with a pronoun."""
    token, lemma = tree.tokens[noun], tree.tokens[noun].lemma.lower()
    if token.tag not in ("NN", "NNS") or is_time(tree, noun):
        return False
    is_many = token.tag == "NNS" or lemma in words.PLURAL_NOUNS or bool(tree.all(noun, "conj"))
    return _AGREES[low](lemma, is_many)


_AGREES: dict[str, Callable[[str, bool], bool]] = {
    "they": lambda _, is_many: is_many,
    "it": lambda lemma, is_many: not is_many and not is_somebody(lemma),
    "he": lambda lemma, is_many: not is_many and is_somebody(lemma) and lemma not in FEMALE,
    "she": lambda lemma, is_many: not is_many and is_somebody(lemma) and lemma not in MALE,
}
"""Whether a noun's lemma and number agree with a pronoun."""
