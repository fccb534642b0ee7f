"""Verbs and nouns that only begin, attempt or let an act take that act's kind: `began to shell` is an assault.

So does what only says that the act came about: `sparked protests`. To teach it a word, add it to a set below.
"""

from dataclasses import replace

from generator.events.grammar.tree import Tree
from generator.events.triggers import Trigger

_HELPERS = frozenset(
    """begin start continue keep resume proceed stop cease finish quit halt try attempt seek struggle rush move go come get
    manage fail help allow permit let enable use have choose opt prefer volunteer gather travel return hurry
    effort failure drive beginning end initiative action crisis""".split()
)
"""Words that say of an act that it began, went on, ended, was tried or came to be."""
_CAUSES = frozenset(
    """cause spark trigger prompt provoke ignite fuel unleash organise organize lead attend face suffer witness stage
    precede escalate intensify""".split()
)
"""Verbs that say of the act their object names that it came about, or that somebody was in it: `sparked protests`."""
_CONTENT = ("xcomp", "ccomp", "acl")
_OF = ("of", "on", "at")


def borrow_kinds(tree: Tree, triggers: dict[int, Trigger]) -> dict[int, Trigger]:
    """The triggers, with the kind of the act beside it for each helper that has none of its own."""
    return {index: _borrowed(tree, index, triggers) for index in triggers}


def _borrowed(tree: Tree, index: int, triggers: dict[int, Trigger]) -> Trigger:
    """The trigger itself, or one with the kind of the first act that it opens, if that says more."""
    trigger = triggers[index]
    if trigger.kind != "other" or (trigger.lemma not in _HELPERS and trigger.lemma not in _CAUSES):
        return trigger
    near: tuple[int, ...] = tree.all(index, "dobj")
    if trigger.lemma in _HELPERS:
        under = tree.objects(index, *_OF) if tree.is_noun(index) else ()
        near = (*tree.all(index, *_CONTENT), *_clauses(tree, index), *under)
    for at in sorted(near):
        found = triggers.get(at)
        if found is not None and found.kind != "other" and (found.tier == "event" or trigger.lemma in _HELPERS):
            return replace(trigger, kind=found.kind, tier=found.tier)
    return trigger


def _clauses(tree: Tree, index: int) -> tuple[int, ...]:
    """What follows under a preposition as a gerund: `succeeded in selling`."""
    return tuple(at for under in tree.all(index, "prep") for at in tree.all(under, "pcomp"))
