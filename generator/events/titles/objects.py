"""Objects that do not stand behind their verb: before a relative clause, or shared with the next verb."""

from __future__ import annotations

from generator.events.titles.draft import is_time
from generator.events.tree import Tree
from generator.events.triggers.lookup import find_trigger
from generator.events.triggers.tree import antecedent


def far_object(tree: Tree, verb: int) -> int | None:
    """An object that stands elsewhere: "the treaty that Costa signed", "signed and ratified the treaty"."""
    near = tree.first(verb, "dobj")
    if near is None:
        return _shared_object(tree, verb) or _noun_before(tree, verb)
    meant = antecedent(tree.sentence, near)
    return meant if near < verb and meant != near else None


_NO_OBJECTS = frozenset("way place reason extent manner degree moment town city".split())


def _noun_before(tree: Tree, verb: int) -> int | None:
    """What a relative clause without a pronoun is about: "the comments he made"."""
    token = tree.tokens[verb]
    if token.dep != "relcl" or not tree.is_noun(token.head) or tree.first(verb, "nsubj") is None:
        return None
    below = [tree.tokens[at] for at in tree.subtree(verb)]
    kids = [kid for kid in below if kid.tag in ("WDT", "WP", "WRB", "WP$") or kid.text == "that"]
    stranded = any(not tree.children[at] for at in tree.all(verb, "prep"))
    is_other = tree.tokens[token.head].lemma in _NO_OBJECTS or is_time(tree, token.head)
    return None if kids or stranded or is_other or tree.all(verb, "xcomp", "ccomp", "auxpass") else token.head


def _shared_object(tree: Tree, verb: int) -> int | None:
    """The object of the next verb, where the two are joined without a word between: "signed and ratified the treaty"."""
    following = tree.first(verb, "conj")
    if following is None or not tree.is_verb(following) or following != verb + 2 or tree.tokens[verb + 1].dep != "cc":
        return None
    # only of an act that the tables know: "stalled and produced warnings" has no object to share
    return tree.first(following, "dobj") if find_trigger(tree.sentence, verb) else None
