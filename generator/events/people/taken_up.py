"""Who stands behind a subject that names nobody, by the noun of a sentence before: `A Norland spokesman left. He said`."""

from collections.abc import Iterator, Sequence

from generator.events.grammar.subjects import subjects
from generator.events.grammar.tree import tree_of
from generator.events.names import NameTable, is_human
from generator.events.people.behind import behind
from generator.events.people.unnamed import is_somebody
from generator.events.titles.context.antecedents import Place, taken_up
from generator.events.titles.verb_phrases.agreement import ruling_subject
from generator.records import Name, Sentence

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


def stranger(sentences: Sequence[Sentence], names: NameTable, position: int, index: int) -> Place | None:
    """Where he stands without a name whom a pronoun, the subject of an act, takes up: `The crews came. They put it out`."""
    tree = tree_of(sentences[position])
    subject = next(iter(subjects(tree, index)), None) if tree.is_verb(index) else None
    if subject is None or tree.tokens[subject].tag != "PRP" or names.at(position, subject):
        return None
    ruling = ruling_subject(tree, subject, tree.tokens[subject].head)
    place = (position, ruling) if ruling is not None else taken_up(sentences, names.at, (position, subject))
    if place is None:
        return None
    naming = names.within(place[0], sentences[place[0]])
    return place if is_somebody(tree_of(sentences[place[0]]), place[1], "agent", naming) else None


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
