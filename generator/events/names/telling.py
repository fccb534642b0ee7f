"""Whether "he said" goes on with the account the text is in, answers a question, or begins with somebody new."""

from __future__ import annotations

from generator.events.labels import NOUN_SUBJECTS
from generator.events.names.bearer import Bearer
from generator.events.names.scene import Bearers, Scene, fits, may_fit
from generator.events.names.verbs import ASKING, SPEECH

_GOES_ON = frozenset({"add", "continue", "conclude", "reiterate", "explain"})


def tells(scene: Scene, at: int) -> bool:
    """Whether a token is the subject of a verb of speech."""
    token = scene.tree.tokens[at]
    return token.dep in NOUN_SUBJECTS and scene.tree.tokens[token.head].lemma in SPEECH


def teller(scene: Scene, gender: str) -> Bearer | None:
    """The one in whose account the text is, while nobody else has come in between."""
    told = scene.teller
    return told if told is not None and fits(told, gender) and not _is_over(scene, told, gender) else None


def _is_over(scene: Scene, told: Bearer, gender: str) -> bool:
    """Whether the sentence before was neither the teller's nor of him, but of somebody else who may be meant as well."""
    if scene.was_speech or scene.was_background or scene.speaker is told:
        return False
    if any(fits(one, gender) or may_fit(one, gender) for one in scene.subject):
        return told not in scene.subject
    before = scene.recent[-1] if scene.recent else ()
    return told not in before and any(fits(one, gender) for one in before)


def is_account(scene: Scene, at: int) -> bool:
    """Whether "he said" goes on with the account the text is in: after a quotation, at the end, or with "added", "also"."""
    tree = scene.tree
    verb = tree.tokens[at].head
    if tree.tokens[verb].lemma in _GOES_ON or any(tree.tokens[kid].text == "also" for kid in tree.children[verb]):
        return True
    start = min(tree.tokens[at].start, tree.tokens[verb].start)
    return any(b <= start + 1 <= b + 4 and a <= tree.sentence.start + 2 for a, b in tree.sentence.quoted) or (
        at > 3 and verb >= len(tree.tokens) - 4
    )


def answerer(scene: Scene, at: int, gender: str) -> Bearers:
    """Who answers: after `Lee asked Cole about it`, in "he said" Cole; but "he also asked" is who asked before."""
    tree = scene.tree
    verb = tree.tokens[at].head
    if tree.tokens[verb].lemma in ASKING and tree.tokens[at].dep == "nsubj":
        return ()
    if any(tree.tokens[kid].text == "also" for kid in tree.children[verb]):
        return ()
    return tuple(one for one in scene.asked if fits(one, gender) or may_fit(one, gender))


def asked(scene: Scene) -> Bearers:
    """Who is put a question in the present sentence: the object of its main verb of asking."""
    tree = scene.tree
    for verb, token in enumerate(tree.tokens):
        if (
            token.lemma in ASKING
            and token.tag[:2] == "VB"
            and token.dep in ("ROOT", "conj", "ccomp")
            and not tree.is_quoted(verb)
        ):
            for kid in tree.children[verb]:
                if tree.tokens[kid].dep in ("dobj", "dative") and len(scene.at(kid)) == 1:
                    return scene.at(kid)
    return ()
