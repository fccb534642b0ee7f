"""How an act is told: as one that came to pass, lies ahead or is denied; or as none at all, a habit, or told of anybody."""

from generator.events.grammar.clauses import Clause
from generator.events.grammar.labels import NOUN_SUBJECTS
from generator.events.grammar.tree import Tree
from generator.events.kinds.plain_verbs import GOING_ON
from generator.events.standing.governors import Standing
from generator.events.standing.nouns import noun_standing
from generator.events.standing.verbs import is_usual, standing
from generator.events.triggers import Trigger


def told_as(
    tree: Tree, index: int, verb: int | None, trigger: Trigger, clause: Clause, *, is_dated: bool
) -> tuple[Standing, str]:
    """The standing of an act, and why, in words.

    Args:
        tree: the sentence.
        index: the trigger.
        verb: the verb that tells of it: itself, or the light one over its noun.
        trigger: what it tells.
        clause: its tense.
        is_dated: whether a time expression belongs to it.
    """
    made, why = _standing(tree, index, verb)
    is_habit = trigger.kind in _HABITUAL or trigger.lemma == "publish"
    if made == "happened" and is_habit and not is_dated and _is_general(tree, index, trigger, clause):
        return "unreal", "told as a general truth"
    if made == "happened" and verb is not None and (_is_to_reader(tree, verb) or (not is_dated and is_usual(tree, verb))):
        return "unreal", "told of anybody, or of any time"
    return made, why


def _standing(tree: Tree, index: int, verb: int | None) -> tuple[Standing, str]:
    """The verb’s, or the noun’s; of a noun under a light verb the verb’s, unless the noun is denied (`held no talks`)."""
    if verb is None:
        return noun_standing(tree, index)
    own = noun_standing(tree, index) if verb != index else ("happened", "")
    return ("unreal", "negated") if own[1] == "negated" else standing(tree, verb)


_HABITUAL = frozenset({"other", "business", "ceremony", "coerce", "aid", "health", "science", "sport"})
"""Kinds of act that the simple present tells of as a habit or a trade: `the shop sells toys`."""


def _is_general(tree: Tree, index: int, trigger: Trigger, clause: Clause) -> bool:
    """A verb that tells how things are, not what came to pass: `it lives on krill`, `a town lying inland`.

    A line without a full stop is a headline, which tells in the present what came to pass: `Actress checks into clinic`.
    Of such undated verbs two in five are no events on annotated news; of those in the simple past one in twenty.
    """
    if trigger.part == "noun" and trigger.kind != "other":
        return False
    if clause.tense == "present":
        being = "being" in tree.words(index, "auxpass")
        goes_on = tree.tokens[index].lemma in GOING_ON and bool(tree.all(index, "xcomp"))
        is_headline = tree.tokens[index].dep == "ROOT" and tree.tokens[-1].text[-1].isalnum()
        is_under_way = clause.is_progressive and not (trigger.kind == "other" and tree.tokens[index].lemma in _LOOSE)
        return not (is_under_way or being or goes_on or is_headline)
    is_loose = clause.tense in ("gerund", "participle") and tree.tokens[index].dep in ("acl", "csubj")
    return is_loose and trigger.kind == "other"


_LOOSE = frozenset("become get do go stay wait face stand live sit feel find see hear watch pull".split())
"""Verbs of no kind that tell how somebody fares even while it goes on: `is becoming isolated`, `is finding it hard`."""


def _is_to_reader(tree: Tree, verb: int) -> bool:
    """Whether whoever reads does it: `You are reading an old story`."""
    return not tree.is_quoted(verb) and "you" in tree.words(verb, *NOUN_SUBJECTS)
