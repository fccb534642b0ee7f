"""The verb above an event noun, and whether its clause tells the same act with the same standing."""

from generator.events.grammar.labels import ARGUMENTS, FINITE_TAGS
from generator.events.grammar.timewords import TIME_PREPOSITIONS
from generator.events.grammar.tree import Tree
from generator.events.standing.verbs import standing
from generator.events.titles.words import SPEAKING, TELLING
from generator.events.triggers import find_trigger, is_saying
from generator.events.triggers.states import STATES
from generator.records import Kind, Status


def is_deed(tree: Tree, at: int) -> bool:
    """Whether a verb above tells what was done: what was said of an act has a day of its own."""
    lemma = tree.tokens[at].lemma
    found = find_trigger(tree, at) if tree.is_verb(at) else None
    if lemma in ("report", "post") and tree.first(at, "dobj") is not None:
        return tree.is_verb(at)  # a company its loss
    is_said = any(lemma in verbs for verbs in (SPEAKING, TELLING, STATES, _ASKING))
    is_deed = found is None or (found.tier == "event" and found.kind not in _JUDGING)
    return tree.is_verb(at) and not is_said and is_deed


_JUDGING: frozenset[Kind] = frozenset({"accuse", "support", "reject"})
"""Kinds of act done about an earlier one, which has a day of its own: `Peru hails the ruling` is no title of the ruling."""


def _is_judged(tree: Tree, noun: int, verb: int) -> bool:
    """Whether the noun is what the verb praises, blames or turns down."""
    found = find_trigger(tree, verb)
    return found is not None and found.kind in _JUDGING and tree.tokens[noun].dep == "dobj"


_ASKING = frozenset("ask urge call want condemn praise criticise criticize demand appeal".split())


def is_told(tree: Tree, verb: int, status: Status) -> bool:
    """Whether a verb's standing is that of the noun below it: what is called for is not told as done, nor the reverse."""
    helpers = tree.tags(verb, "aux", "auxpass")
    is_ahead = bool({"MD", "TO"} & helpers) or tree.tokens[verb].tag == "VB"
    is_finite = tree.tokens[verb].tag in FINITE_TAGS or bool(helpers)
    # "police investigating the death"
    is_finite = is_finite or (tree.tokens[verb].tag == "VBG" and tree.tokens[verb].dep in ("acl", "advcl"))
    if not is_finite or tree.all(verb, "neg") or is_ahead != (status in ("planned", "possible")):
        return False
    return standing(tree, verb)[0] != "unreal"  # "whether a power line sparked the blaze"


def verb_of(tree: Tree, noun: int) -> int | None:
    """The verb that an event noun is a part of."""
    verb = next((at for at in tree.ancestors(noun) if tree.is_verb(at)), None)
    is_argument = tree.tokens[noun].dep in ARGUMENTS
    if verb is None or is_argument:
        return None if verb is not None and _is_judged(tree, noun, verb) else verb
    if tree.tokens[tree.tokens[noun].head].text.lower() in TIME_PREPOSITIONS:
        return None
    is_fact = tree.tokens[verb].lemma not in STATES and not is_saying(tree, verb) and not tree.all(verb, "neg", "mark")
    return verb if is_fact else None
