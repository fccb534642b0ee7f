"""What does not stand behind its verb: objects before a relative clause or of the next verb, places told up front."""

from __future__ import annotations

from generator.events.titles.draft import Draft, Word, is_time
from generator.events.titles.phrases import noun_phrase
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


PLACES = frozenset({"in", "at", "near", "outside", "inside"})


def place_up_front(draft: Draft, verb: int) -> list[Word]:
    """The place that a clause opens with: "In Oslo, the union struck"."""
    tree = draft.tree
    for child in tree.all(verb, "prep") if draft.level < 2 else ():
        place = tree.first(child, "pobj")
        if place is None or child > verb or tree.tokens[child].text.lower() not in PLACES or is_time(tree, child):
            continue
        if tree.tokens[place].tag.startswith("NNP"):
            return [tree.tokens[child].text.lower(), *noun_phrase(draft.at(max(draft.level, 2)), place)]
    return []


_KEPT_ADVERBS = frozenset(
    "out up down off back away home together ahead forward aside over abroad again unanimously free apart outside".split()
)


def adverb(draft: Draft, child: int) -> list[Word]:
    """The adverbs that a verb cannot do without: `walks out`."""
    # "down 50 cents" needs its measure, or is left out with it
    is_bare = not draft.tree.children[child]
    return [child] if is_bare and draft.tree.tokens[child].text.lower() in _KEPT_ADVERBS else []
