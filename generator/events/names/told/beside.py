"""Subjects that name nobody and have their bearer's name beside them: between commas, or behind an office's field."""

from generator.events.grammar.labels import NOUN_SUBJECTS
from generator.events.names.lists.lexicon import PORTFOLIOS
from generator.events.names.lists.nouns import BODIES
from generator.events.names.lists.verbs import SPEECH
from generator.events.names.told.scene import Scene, is_human

_CALLED = 7
"""How many words may tell what somebody is before his name."""


def apposed_subjects(scene: Scene) -> None:
    """`The head of the inquiry in Lyon, Karl Bauer, said`: a name between commas before the verb is its subject's."""
    tokens = scene.tree.tokens
    for verb, token in enumerate(tokens):
        if verb < 4 or token.tag not in ("VBD", "VBZ", "MD") or tokens[verb - 1].text != ",":
            continue
        named = scene.at(verb - 2)
        first = verb - 2
        while first and scene.at(first - 1) == named:
            first -= 1
        head = verb if token.tag != "MD" else token.head
        subject = scene.tree.first(head, *NOUN_SUBJECTS)
        is_person = len(named) == 1 and named[0].settled_kind() == "person" and named[0].has_full_name
        comma = first - 1 if is_person and tokens[first - 1].text == "," else _comma_before(scene, first - 1)
        if comma is None or subject is None or subject >= comma or scene.at(subject):
            continue
        lemma = tokens[subject].lemma
        is_speaker = tokens[head].lemma in SPEECH and comma == subject + 1  # "The harbour master, Ann Lee, said"
        if is_person and (is_human(lemma) or is_speaker) and tokens[subject].tag in ("NN", "NNP"):
            scene.marks[scene.position, subject] = named
        elif lemma in BODIES and scene.tree.first(subject, "appos") == verb - 2 and not is_person and len(named) == 1:
            scene.called[lemma] = scene.marks[scene.position, subject] = named  # "the charity, Harbour House, said"


def _comma_before(scene: Scene, at: int) -> int | None:
    """The comma before what somebody is called beside his name: `The patient, father-of-two Tom Reed, died`."""
    tokens = scene.tree.tokens
    for before in range(at, max(at - _CALLED, 0), -1):
        if tokens[before].text == ",":
            return before
        if tokens[before].tag[:2] in ("VB", "CC", "PR", "WP") or tokens[before].tag == "DT":
            return None
    return None


def office_holders(scene: Scene) -> None:
    """`The Commissioner for Trade Ann Lee said`: the office before a name, which the parser takes for another's, is hers."""
    tokens = scene.tree.tokens
    for at in range(2, len(tokens)):
        if tokens[at].tag != "NNP" or tokens[at - 1].text.casefold() not in PORTFOLIOS or not (named := scene.at(at)):
            continue
        first = at - 1
        while first and tokens[first].tag != "IN":
            first -= 1
        office = tokens[first].head
        if (
            tokens[first].dep == "prep"
            and office < first
            and is_human(tokens[office].lemma.casefold())
            and not scene.at(office)
        ):
            scene.marks[scene.position, office] = named
