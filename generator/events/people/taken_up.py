"""Who stands behind a subject that names nobody, by the noun of a sentence before: `A Norland spokesman left. He said`."""

from collections.abc import Iterator, Mapping, Sequence

from generator.events.acts import Act
from generator.events.grammar.labels import NOUN_SUBJECTS
from generator.events.grammar.subjects import subjects
from generator.events.grammar.tree import tree_of
from generator.events.names import NameTable, is_human
from generator.events.people.behind import behind
from generator.events.titles.context.antecedents import Place, taken_up
from generator.records import Name, Participant, Sentence

_FAR = 3
"""How many sentences back the noun may stand."""


def meant(sentences: Sequence[Sentence], names: NameTable, position: int, index: int) -> tuple[Name, ...]:
    """Those behind the noun that an act's subject takes up, a pronoun or the same noun with "the"; empty where there are none.

    Args:
        sentences: the article's, in reading order.
        names: who their tokens stand for.
        position: the act's sentence.
        index: its trigger.
    """
    tree = tree_of(sentences[position])
    subject = next(iter(subjects(tree, index)), None) if tree.is_verb(index) else None
    if subject is None or names.at(position, subject):
        return ()
    told = (
        behind(tree_of(sentences[at]), token, names.within(at, sentences[at]))
        for at, token in _before(sentences, names, position, subject)
    )
    return next(filter(None, told), ())


def _before(sentences: Sequence[Sentence], names: NameTable, position: int, subject: int) -> Iterator[Place]:
    """Where what a pronoun or `the official` stands for was told of before, the nearest first."""
    token = sentences[position].tokens[subject]
    if token.tag == "PRP":
        if taken := taken_up(sentences, names.at, (position, subject)):
            yield taken
        return
    has_article = subject > 0 and sentences[position].tokens[subject - 1].text.lower() == "the"
    if token.tag != "NN" or not has_article or not is_human(token.lemma):
        return
    for before in range(position - 1, max(position - _FAR - 1, -1), -1):
        for at, other in enumerate(sentences[before].tokens):
            if other.lemma == token.lemma and other.tag == "NN":
                yield before, at


_POWERS = frozenset(
    """
    government regime army military navy force troop soldier warship warplane jet tank helicopter parliament administration
    cabinet junta commando marine peacekeeper
    """.split()
)
"""What a state acts through that an article calls by its noun alone once it has told whose it is."""


def powers_of(sentences: Sequence[Sentence], names: NameTable) -> Mapping[str, tuple[int, Name]]:
    """For each such noun the sentence where it is first told whose it is, and whose; without those of several states."""
    found: dict[str, dict[Name, int]] = {}
    for position, sentence in enumerate(sentences):
        for at, token in enumerate(sentence.tokens):
            if token.lemma in _POWERS and token.dep != "compound":
                for name in behind(tree_of(sentence), at, names.within(position, sentence)):
                    found.setdefault(token.lemma, {}).setdefault(name, position)
    return {noun: next((at, name) for name, at in told.items()) for noun, told in found.items() if len(told) == 1}


_PLAIN = frozenset("security government armed ground special elite military army state federal regular".split())
"""What may stand before such a noun without making it another's."""


def empowered(act: Act, powers: Mapping[str, tuple[int, Name]]) -> Iterator[Participant]:
    """The states whose government and troops do or suffer the act: `security forces` where all forces told of are Norway's."""
    tree = act.tree
    sides = (*tree.all(act.index, *NOUN_SUBJECTS, "dobj"), *tree.objects(act.index, "by"))
    for at in sides if powers and tree.is_verb(act.index) else ():
        token = tree.tokens[at]
        told = powers.get(token.lemma)
        if told is None or told[0] > act.position:
            continue
        words = tree.words(at, "compound", "amod", "nmod")
        is_known = "the" in tree.words(at, "det") or token.tag == "NNS"
        if is_known and words <= _PLAIN and not tree.all(at, "poss", "prep"):
            yield Participant(told[1], "other")
