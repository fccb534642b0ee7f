"""Whether "he said" goes on with the account the text is in, answers a question, or begins anew; and who "I" is."""

from collections.abc import Sequence

from generator.events.grammar.labels import NOUN_SUBJECTS
from generator.events.names.bearers.bearer import Bearer
from generator.events.names.bearers.collect import Marks
from generator.events.names.lists.verbs import ASKING, PLAIN_SPEECH, SPEECH
from generator.events.names.told.scene import Bearers, Scene, fits, may_fit
from generator.records import Sentence, Token

_SELF = frozenset({"I", "me", "my", "My", "myself"})
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


def first_persons(sentences: Sequence[Sentence], marks: Marks, speakers: Sequence[Bearer | None]) -> None:
    """In somebody's words "I" is the speaker."""
    for position, sentence in enumerate(sentences):
        told = speakers[position]
        if told is None or told.settled_kind() not in ("person", "organisation"):
            continue
        said = [at for at, token in enumerate(sentence.tokens) if token.text in _SELF and token.tag[:3] == "PRP"]
        if said and told.kind is None and not told.is_thing:
            told.kind = "person"
        if told.kind == "person":
            for at in said:
                marks.setdefault((position, at), (told,))


def tellers(sentences: Sequence[Sentence], marks: Marks, speakers: Sequence[Bearer | None]) -> None:
    """The "he" of a closing "he said" is the speaker of the words before it, where nobody else was found for it."""
    for position, sentence in enumerate(sentences):
        told = speakers[position]
        if told is None:
            continue
        for at, token in enumerate(sentence.tokens):
            verb = sentence.tokens[token.head]
            is_closing = token.dep == "nsubj" and verb.dep == "ROOT" and verb.lemma in PLAIN_SPEECH and at > 2
            gender = _PERSONAL.get(token.text.casefold(), "") if is_closing else ""
            if gender and fits(told, gender) and not _is_quoted(sentence, token):
                marks.setdefault((position, at), (told,))


def _is_quoted(sentence: Sentence, token: Token) -> bool:
    """Whether a word stands inside quotation marks that its own sentence opens."""
    return any(a >= sentence.start and a < token.start < b for a, b in sentence.quoted)


_PERSONAL = {"he": "m", "she": "f"}
