"""Who takes part in an act, and as what: subjects, objects, agents, `with`, `of`, possessives, control."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from generator.events.subjects import find_subject
from generator.events.tree import Tree
from generator.records import Name, Participant, Role

Names = Callable[[int], tuple[Name, ...]]
"""Who the phrase around a token stands for; empty where nobody is named."""

_ROLES_OF_OBJECT: tuple[tuple[Role, tuple[str, ...]], ...] = (
    ("counterpart", ("with", "between", "among", "alongside")),
    ("recipient", ("to", "for", "toward", "towards")),
    ("patient", ("against", "on", "upon")),
)
_ROLES_OF_NOUN: tuple[tuple[Role, tuple[str, ...]], ...] = (
    ("agent", ("by", "from")),
    ("counterpart", ("with", "between", "among")),
    ("recipient", ("to", "for")),
    ("patient", ("against", "on", "of")),
)
_ACTIVE_OF = frozenset(
    """visit speech arrival departure resignation death victory defeat remark comment statement announcement decision attack
    withdrawal return collapse performance launch fall rise""".split()
)
"""Event nouns whose `of` names who did it."""


def subjects(tree: Tree, index: int) -> tuple[int, ...]:
    """The tokens that do the act of a verb: its own subject or one of the clause above, and those joined to it."""
    subject = find_subject(tree, index)
    return () if subject is None else tree.joined(subject)


_SUFFERED = frozenset(
    "killing murder assassination arrest detention trial conviction execution kidnapping abduction rescue release".split()
)
"""Event nouns whose possessive names whom they befell: `Ann Lee's arrest`."""


def participants(
    tree: Tree, index: int, names: Names, support: int | None = None, is_passive: bool = False
) -> tuple[Participant, ...]:
    """The named ones who take part, in reading order of their roles, each once.

    Args:
        tree: the sentence.
        index: the trigger.
        names: who a token stands for.
        support: the light verb over an event noun ("held" over "talks"), whose subject and objects are the noun's.
        is_passive: whether the verb is passive: its subject then suffers the act.
    """
    found: list[Participant] = []
    pairs = _of_noun(tree, index) if tree.is_noun(index) else _of_verb(tree, index, is_passive)
    chain = [*pairs, *(_of_verb(tree, support, is_passive) if support is not None else ())]
    for token, role in chain:
        for name in names(token) or _stands_behind(tree, token, names, is_agent=role == "agent"):
            if name not in [p.name for p in found] and not (role in ("patient", "recipient") and name.kind == "place"):
                found.append(Participant(name, role))
    return tuple(found)


_OWNED = frozenset(
    """share stock bond fund unit subsidiary arm division plan proposal office team army force troop police plane jet ship train
    embassy lawyer attorney spokesman spokeswoman spokesperson government ministry website factory plant""".split()
)
"""What is somebody's: where it acts, its owner does."""


def _stands_behind(tree: Tree, index: int, names: Names, is_agent: bool) -> tuple[Name, ...]:
    """Who is meant where the head names nobody: its apposition (`a lawyer for the firm, Ann Lee`); of an agent, its owner."""
    for child in tree.all(index, "appos"):
        if found := names(child):
            return found
    if not is_agent or tree.tokens[index].lemma not in _OWNED:
        return ()
    owners = (*tree.all(index, "compound", "nmod", "poss"), *tree.objects(index, "of", "for"))
    return next((found for owner in owners if (found := names(owner))), ())


def _of_verb(tree: Tree, index: int, is_passive: bool) -> Iterator[tuple[int, Role]]:
    for subject in subjects(tree, index):
        yield subject, "patient" if is_passive else "agent"
    for by in tree.all(index, "agent"):
        for member in tree.all(by, "pobj"):
            for joined in tree.joined(member):
                yield joined, "agent"
    for thing in tree.all(index, "dobj", "dative", "oprd"):
        for joined in tree.joined(thing):
            yield joined, "recipient" if tree.tokens[thing].dep == "dative" else "patient"
    for role, prepositions in _ROLES_OF_OBJECT:
        for member in tree.objects(index, *prepositions):
            yield member, role


def _of_noun(tree: Tree, index: int) -> Iterator[tuple[int, Role]]:
    owning: Role = "patient" if tree.tokens[index].lemma in _SUFFERED else "agent"
    for owner in tree.all(index, "poss"):
        for joined in tree.joined(owner):
            yield joined, owning
    for role, prepositions in _ROLES_OF_NOUN:
        for member in tree.objects(index, *prepositions):
            is_active = role == "patient" and tree.tokens[index].lemma in _ACTIVE_OF and _under_of(tree, member)
            yield member, "agent" if is_active else role


def _under_of(tree: Tree, index: int) -> bool:
    return tree.tokens[tree.tokens[index].head].lemma == "of"


_WHERE = ("in", "at", "near", "outside", "inside", "around", "across", "off")


def places(tree: Tree, index: int, place_of: Callable[[int], str | None], support: int | None = None) -> tuple[str, ...]:
    """Where the act took place: the named places under `in`, `at`, `near` of the trigger or its light verb."""
    found: list[str] = []
    for node in (index, support):
        if node is None:
            continue
        for member in tree.objects(node, *_WHERE):
            place = place_of(member)
            if place and place not in found:
                found.append(place)
    return tuple(found)
