"""Who speaks: the person or body whose words or account a sentence gives."""

from collections.abc import Sequence

from generator.events.grammar.tree import Tree
from generator.events.names.bearers.bearer import Bearer
from generator.events.names.grammar import subject_of
from generator.events.names.lists.lexicon import AGENCIES, MEDIA_NOUNS
from generator.events.names.lists.verbs import PLAIN_SPEECH, SPEECH
from generator.events.names.told.scene import Scene
from generator.records import Sentence, Token

_CROWDS = frozenset("police they government company firm group team family staff crowd public military army ministry "
                    "department office agency court committee union party council board bank".split())  # fmt: skip
"""Unnamed speakers whom "he" cannot mean."""
_FIRST_PERSON = frozenset({"we", "i", "our", "us", "my", "me", "ours", "mine"})


def speaker(scene: Scene) -> Bearer | None:
    """The subject of the sentence's highest verb of speech, news agencies last; else the X of `according to X`."""
    tree = scene.tree
    media: Bearer | None = None
    scene.loner = False
    verbs = [
        at for at, token in enumerate(tree.tokens) if token.tag[:2] == "VB" and token.lemma in SPEECH and not tree.is_quoted(at)
    ]
    for verb in sorted(verbs, key=lambda at: _depth(tree, at)):
        subject = subject_of(tree, verb)
        if subject is None or tree.tokens[verb].dep == "relcl" or tree.tokens[subject].dep == "nsubjpass":
            continue
        found = scene.at(subject)
        if not found and tree.tokens[verb].lemma in PLAIN_SPEECH and _is_somebody(tree.tokens[subject]):
            scene.strangers.add(scene.position)
            if tree.tokens[subject].head == verb:
                scene.loner = tree.tokens[subject].tag in ("NN", "PRP") and tree.tokens[subject].lemma not in _CROWDS
                break  # "Lee would promise a talk, the official said": whatever Lee says, the sentence is the official's
        if len(found) != 1 or not _speaks(tree, verb, found[0]):
            continue
        if found[0].name.casefold() in AGENCIES or tree.tokens[subject].lemma in MEDIA_NOUNS:
            media = media or found[0]
            continue
        return found[0]
    return _according(scene) or media


def _is_somebody(subject: Token) -> bool:
    """Whether a subject without a name is a speaker of its own: a noun, or "he", "she"; not "we", "who", "media"."""
    if subject.tag[0] == "N":
        return subject.lemma not in MEDIA_NOUNS
    return subject.tag == "PRP" and subject.text.casefold() in ("he", "she", "they")


def _speaks(tree: Tree, verb: int, subject: Bearer) -> bool:
    """Plain saying always; loaded verbs (`accuse`, `hope`) of persons, or beside a quotation where they are not denied."""
    token = tree.tokens[verb]
    if token.lemma in PLAIN_SPEECH:
        return True
    if (token.tag == "VB" and token.dep == "xcomp") or tree.first(verb, "neg") is not None:
        return False
    return subject.settled_kind() == "person" or bool(tree.sentence.quoted)


def _according(scene: Scene) -> Bearer | None:
    tokens = scene.tree.tokens
    for at, token in enumerate(tokens[:-2]):
        if tokens[at + 1].text == "to" and token.text.casefold() == "according":
            inside = scene.tree.first(at + 1, "pobj")
            found = scene.at(inside) if inside is not None else ()
            return found[0] if len(found) == 1 else None
    return None


def _depth(tree: Tree, at: int) -> int:
    depth = 0
    while tree.tokens[at].head != at and depth < 30:
        at, depth = tree.tokens[at].head, depth + 1
    return depth


def carry(sentences: Sequence[Sentence], speakers: list[Bearer | None], strangers: set[int]) -> None:
    """Give speech without an attribution the speaker of its quotation, of its paragraph, else of what went before."""
    last: Bearer | None = None
    has_marks = any(sentence.quoted for sentence in sentences)
    for position, sentence in enumerate(sentences):
        if has_marks and speakers[position] is None and position not in strangers and not _has_marks(sentence):
            continue  # where words of others stand in quotation marks, "I" without them is the writer
        if speakers[position] is not None:
            last = speakers[position]
        elif position in strangers:
            last = None
        elif not sentence.is_heading and is_speech(sentence):
            ahead = _ahead(sentences, speakers, position, strangers)
            last = None if ahead in strangers else speakers[ahead] if ahead >= 0 else last
            speakers[position] = last


def _has_marks(sentence: Sentence) -> bool:
    return bool(sentence.quoted) or any(token.tag in ("``", "''") for token in sentence.tokens)


def is_speech(sentence: Sentence) -> bool:
    """Whether a sentence is somebody's words: mostly quoted, or in the first person."""
    quoted = sum(min(b, sentence.end) - max(a, sentence.start) for a, b in sentence.quoted)
    if quoted * 2 > sentence.end - sentence.start:
        return True
    return any(token.tag[:3] == "PRP" and token.text.casefold() in _FIRST_PERSON for token in sentence.tokens)


def _ahead(sentences: Sequence[Sentence], speakers: Sequence[Bearer | None], position: int, strangers: set[int]) -> int:
    """Where the speaker is named later in the quotation, or for speech without marks in the paragraph; -1 for nowhere."""
    sentence = sentences[position]
    for later in range(position + 1, min(position + 8, len(sentences))):
        other = sentences[later]
        if other.paragraph != sentence.paragraph or (sentence.quoted and not set(sentence.quoted) & set(other.quoted)):
            return -1
        if speakers[later] is not None or later in strangers:
            return later
    return -1
