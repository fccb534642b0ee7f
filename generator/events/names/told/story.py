"""The second reading: pronouns, descriptions and speakers, sentence by sentence, on top of the names already known."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from generator.events.grammar.labels import NOUN_SUBJECTS
from generator.events.grammar.tree import tree_of
from generator.events.names.bearers.bearer import Bearer
from generator.events.names.bearers.collect import Marks
from generator.events.names.grammar import subject_of, verb_above
from generator.events.names.lists.lexicon import TITLES
from generator.events.names.lists.nouns import COMPANIES, GOVERNMENTS, KIN, LEADERS, NAMED_IN
from generator.events.names.lists.verbs import PAIRING, UTTERANCES
from generator.events.names.told import described
from generator.events.names.told.aged import aged, note_ages
from generator.events.names.told.beside import apposed_subjects, office_holders
from generator.events.names.told.descriptions import description, unnamed
from generator.events.names.told.epithets import epithet
from generator.events.names.told.kin import learn
from generator.events.names.told.makers import learn_makers
from generator.events.names.told.pronouns import GENDERS, pronoun
from generator.events.names.told.scene import Bearers, Scene, is_human
from generator.events.names.told.several import the_two
from generator.events.names.told.speech import carry, is_speech, speaker
from generator.events.names.told.suspects import note_suspects, settle_suspects
from generator.events.names.told.telling import asked, first_persons, tellers
from generator.events.names.told.victims import victim
from generator.events.names.written.kinds import gender_of
from generator.records import Sentence

_NOUNS = (
    TITLES
    | COMPANIES
    | GOVERNMENTS
    | NAMED_IN
    | LEADERS
    | KIN
    | {"country", "nation", "pair", "duo", "couple", "state", "capital", "alliance", "bloc"}
)
_PRONOUNS = frozenset({"PRP", "PRP$", "WP", "WDT", "WP$"})
_MEANING = frozenset({tag[:2] for tag in _PRONOUNS} | {"NN", "CD", "JJ"})
"""What the tags of words that may stand for somebody begin with."""


@dataclass(frozen=True, slots=True)
class Voices:
    """What the sentences are about, one entry for each."""

    speakers: Sequence[Bearer | None]
    """Whose words it gives."""
    subjects: Sequence[Bearer | None]
    """Whom those before it were last about."""
    told: frozenset[int]
    """The sentences that tell their speaker themselves."""


def tell(sentences: Sequence[Sentence], marks: Marks, countries: dict[str, Bearer]) -> Voices:
    """Add to the marks whatever stands for a name without being one; gives each sentence's speaker and the subject so far."""
    scene = Scene(marks, countries)
    speakers: list[Bearer | None] = [None] * len(sentences)
    subjects: list[Bearer | None] = [None] * len(sentences)
    for position, sentence in enumerate(sentences):
        if position:
            subjects[position] = subjects[position - 1]
            if scene.subject:
                subjects[position] = scene.subject[0] if len(scene.subject) == 1 else None
        if not sentence.is_heading:
            speakers[position] = _read(scene, position, sentence)
    settle_suspects(scene, marks)
    told = frozenset(position for position, one in enumerate(speakers) if one is not None)
    carry(sentences, speakers, scene.strangers)
    first_persons(sentences, marks, speakers)
    tellers(sentences, marks, speakers)
    return Voices(speakers, subjects, told)


def _stands_for(scene: Scene, at: int) -> Bearers:
    """Whom a pronoun, a noun or "the two" stands for."""
    token = scene.tree.tokens[at]
    if token.tag in _PRONOUNS:
        return pronoun(scene, at)
    if token.tag[0] == "N" and token.lemma.casefold() in _NOUNS:
        found = description(scene, at) or epithet(scene, at)
        if not found and scene.position < 2 and scene.unnamed is None:
            scene.unnamed = unnamed(scene, at)
        return found
    if token.lemma == "old":
        return aged(scene, at)
    return the_two(scene, at) if token.tag == "CD" else epithet(scene, at) if token.tag[0] in "NJ" else ()


def _mark_stand_ins(scene: Scene) -> None:
    """Mark the words of a sentence that stand for somebody, and learn whose kin those are who are named as such."""
    for at, token in enumerate(scene.tree.tokens):
        if (scene.position, at) in scene.marks:
            if token.lemma in KIN and len(scene.at(at)) == 1:
                learn(scene, at, scene.at(at)[0])
            continue
        found = _stands_for(scene, at) if token.tag[:2] in _MEANING else ()
        if found and (found := victim(scene, at, found)):
            scene.marks[scene.position, at] = found


def _read(scene: Scene, position: int, sentence: Sentence) -> Bearer | None:
    scene.position, scene.tree = position, tree_of(sentence)
    _pair(scene)
    apposed_subjects(scene)
    office_holders(scene)
    _mark_stand_ins(scene)
    _name_the_unnamed(scene)
    described.settle(scene)
    described.note(scene)
    note_ages(scene)
    note_suspects(scene)
    learn_makers(scene)
    _pair(scene)
    told = speaker(scene)
    if told is not None and told.settled_kind() == "person":
        scene.teller = told
    elif scene.loner:
        scene.teller = None
    scene.speaker, scene.asked = told, asked(scene)
    _close(scene)
    if told is None and len(scene.subject) == 1 and scene.subject[0].settled_kind() == "person" and _is_about_to_speak(scene):
        scene.teller = scene.subject[0]
    return told


def _is_about_to_speak(scene: Scene) -> bool:
    """`The archbishop released a statement.`: the quotation that follows is his."""
    tree = scene.tree
    return any(token.lemma in UTTERANCES for _, token in tree.having("dobj", "pobj")) and not tree.sentence.quoted


def _name_the_unnamed(scene: Scene) -> None:
    """A lead with "the country's foreign minister said", then a full name without office as the subject: one person."""
    if scene.unnamed is None or scene.position > scene.unnamed[0] + 2:
        return
    position, at, office, state = scene.unnamed
    subject = subject_of(scene.tree, scene.tree.root)
    named = scene.joined(subject)
    # "the pilot, Rex Brown, said" tells another office of him
    is_bare = subject is not None and scene.tree.tokens[subject].tag[:3] == "NNP"
    if scene.position > position and is_bare and len(named) == 1 and named[0].has_full_name and not named[0].offices:
        named[0].add_office(office)
        named[0].country = named[0].country or state
        scene.marks[position, at] = named
    if scene.position > position and named:
        scene.unnamed = None


_COUNSEL: Final = frozenset({"lawyer", "attorney", "solicitor", "barrister"})
"""Who acts for somebody that is told of next: an aide who died is himself."""


def _close(scene: Scene) -> None:
    """Remember the sentence's subject and all its bearers for the next."""
    tree = scene.tree
    root = tree.root
    subject = subject_of(tree, root)
    scene.was_speech = is_speech(tree.sentence)
    scene.was_background = "have" in tree.lemmas(root, "aux")
    if not scene.was_speech or (scene.joined(subject) and not tree.is_quoted(root)):
        scene.subject = scene.joined(subject) or _joined_subject(scene)
        is_human_subject = subject is not None and not scene.subject and is_human(tree.tokens[subject].lemma)
        scene.was_crowd = is_human_subject and subject is not None and tree.tokens[subject].tag == "NNS"
        scene.stranger = not scene.subject and (scene.loner or (is_human_subject and not scene.was_crowd))
        scene.strange_sex = gender_of(tree.tokens[subject].lemma) if scene.stranger and subject is not None else ""
        scene.masters = _masters(scene, subject) if scene.stranger and subject is not None else ()
    scene.meant = tuple(one for at, token in enumerate(tree.tokens) if token.text.casefold() in GENDERS for one in scene.at(at))
    scene.ever_meant.update(scene.meant)
    scene.agents = scene.by_whom()
    scene.recent.append(scene.before(len(tree.tokens)))


def _masters(scene: Scene, subject: int) -> Bearers:
    """For whom the subject acts: of `Cole's lawyer` Cole."""
    token = scene.tree.tokens[subject]
    owner = scene.tree.first(subject, "poss") if token.lemma in _COUNSEL and token.dep == "nsubj" else None
    return scene.at(owner) if owner is not None else ()


def _joined_subject(scene: Scene) -> Bearers:
    """Where the main clause names nobody, who does what is joined to it: `Much is open, but Ann Lee was calm`."""
    tree = scene.tree
    for verb in reversed(tree.all(tree.root, "conj")):
        if (subject := tree.first(verb, *NOUN_SUBJECTS)) is not None:
            return scene.joined(subject)
    return ()


def _pair(scene: Scene) -> None:
    """Two joined by `and`, or subject and counterpart of a verb that takes two: remembered for "they", "the pair"."""
    tree = scene.tree
    for at, token in enumerate(tree.tokens):
        if token.dep == "conj" and scene.at(at) and scene.at(token.head) and tree.tokens[token.head].dep != "conj":
            both = scene.joined(token.head)
            if len(both) == 2:
                is_met = tree.tokens[verb_above(tree, at)].lemma in PAIRING
                scene.pair, scene.pair_at, scene.pair_met = both, scene.position, is_met
        elif token.tag[:2] == "VB" and token.lemma in PAIRING:
            both = _sides(scene, at)
            if len(both) == 2:
                scene.pair, scene.pair_at, scene.pair_met = both, scene.position, True
                return


def _sides(scene: Scene, verb: int) -> Bearers:
    """Subject, object and "with" of a verb, all of one kind."""
    tree = scene.tree
    subject = subject_of(tree, verb)
    ours = scene.joined(subject) if subject is not None and tree.tokens[subject].dep in NOUN_SUBJECTS else ()
    if len(ours) != 1:
        return ()
    others: list[Bearer] = []
    for kid in tree.children[verb]:
        token = tree.tokens[kid]
        if token.dep in ("dobj", "dative") or (token.dep == "prep" and token.text in ("with", "to")):
            others += scene.joined(kid)
            for inner in tree.children[kid]:
                if tree.tokens[inner].dep in ("pobj", "appos"):
                    others += scene.joined(inner) or _apposed(scene, inner)
                elif tree.tokens[inner].text == "with" and (pobj := tree.first(inner, "pobj")) is not None:
                    others += scene.joined(pobj) or _apposed(scene, pobj)
    theirs = tuple(dict.fromkeys(one for one in others if one not in ours and one.settled_kind() == ours[0].settled_kind()))
    return ours + theirs if len(theirs) == 1 else ()


def _apposed(scene: Scene, at: int) -> Bearers:
    kid = scene.tree.first(at, "appos")
    return scene.at(kid) if kid is not None else ()
