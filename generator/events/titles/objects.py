"""What does not stand behind its verb: objects before a relative clause or of the next verb, places told up front."""

from generator.events.grammar.arguments import antecedent
from generator.events.grammar.tree import Tree
from generator.events.titles.calendar import lasts
from generator.events.titles.draft import Draft, Word, is_time
from generator.events.titles.fitness import stand_in
from generator.events.titles.noun_phrases.phrases import noun_phrase, prepositional
from generator.events.triggers import find_trigger


def elsewhere(draft: Draft, verb: int, found: list[tuple[str, list[Word]]]) -> None:
    """Adds to the parts behind a verb its object and phrase that stand before it, as those of a relative clause do."""
    if (far := far_object(draft.tree, verb)) is not None:
        is_before = far < verb and draft.tree.tokens[verb].lemma not in GIVING  # "the money that Costa uses to pay"
        found.insert(len(draft.tree.all(verb, "prt")) if is_before else len(found), ("dobj", noun_phrase(draft, far)))
    if draft.told == verb and draft.tree.tokens[verb].dep == "relcl" and not any(part for dep, part in found if dep == "prep"):
        found.append(("prep", led_by(draft, verb)))


def far_object(tree: Tree, verb: int) -> int | None:
    """An object that stands elsewhere: "the treaty that Costa signed", "signed and ratified the treaty"."""
    near = tree.first(verb, "dobj")
    if near is None:
        return _shared_object(tree, verb) or _noun_before(tree, verb)
    meant = antecedent(tree, near)
    if near > verb and tree.tokens[verb].lemma in GIVING:
        return _noun_before(tree, verb)  # "the help it gives the town"
    return None if near > verb or meant == near else meant


GIVING = frozenset("give offer send hand award grant pay lend show".split())
"""Verbs of two objects: who gets it, and what."""
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
    if following is None or not tree.is_verb(following) or not _is_next(tree, verb, following):
        return None
    # only of an act that the tables know: "stalled and produced warnings" has no object to share
    return tree.first(following, "dobj") if find_trigger(tree, verb) or tree.all(verb, "prt") else None


def _is_next(tree: Tree, verb: int, following: int) -> bool:
    """Whether nothing but a particle and "and" stands between two verbs: "hunt down and punish"."""
    between = range(verb + 1, following)
    return all(tree.tokens[at].dep in ("cc", "prt", "advmod") for at in between) and any(
        tree.tokens[at].dep == "cc" for at in between
    )


_LEADING = frozenset("with to from against for about by in at on".split())


def led_by(draft: Draft, verb: int) -> list[Word]:
    """What a relative clause opens with: "Walsh, with whom Costa met", "the raid in which two died"."""
    tree = draft.tree
    for at in tree.all(verb, "prep"):
        which = tree.first(at, "pobj")
        if at > verb or which is None or tree.tokens[which].tag not in ("WP", "WDT"):
            continue
        meant = antecedent(tree, which)
        is_other = meant == which or tree.tokens[meant].lemma in _NO_OBJECTS or is_time(tree, meant)
        is_place = tree.tokens[at].text.lower() in PLACES and tree.first(verb, "dobj") is not None
        if not is_other and not is_place and tree.tokens[at].text.lower() in _LEADING:
            phrase = noun_phrase(draft.at(max(draft.level, 1)), meant)
            return [tree.tokens[at].text.lower(), *phrase] if phrase else []
    return []


PLACES = frozenset({"in", "at", "near", "outside", "inside"})
_FREE = PLACES | {"on", "by", "with", "to", "as", "against", "over", "about"}


def is_free(tree: Tree, preposition: int) -> bool:
    """Whether a phrase that the parse gives to a day is the verb's: "on Tuesday in Oslo"."""
    return tree.tokens[preposition].text.lower() in _FREE and not is_time(tree, preposition)


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


def measure(draft: Draft, child: int) -> list[Word]:
    """By how much: "rises 6 pence", "falls 3.7%", "votes 19 to 14"."""
    tree = draft.tree
    if is_time(tree, child) and (draft.level > 1 or not lasts(tree, child)):
        return []
    if not any(tree.tokens[at].tag in ("CD", "$") for at in (child, *tree.children[child])):
        return []
    return noun_phrase(draft, child)


def lasting(draft: Draft, preposition: int) -> list[Word]:
    """How long something takes, without a day, and what the parse gives to that: "is jailed for 10 years in Lima"."""
    tree = draft.tree
    beside = [kid for noun in tree.all(preposition, "pobj") for kid in tree.all(noun, "prep")]
    inner = {at for kid in beside for at in tree.subtree(kid)}
    more = [word for kid in beside if not is_time(tree, kid) for word in prepositional(draft, kid)]
    return [*(at for at in tree.subtree(preposition) if at not in inner), *more]


def own_object(draft: Draft, child: int) -> list[Word]:
    """The object behind a verb; "it" and "them" are the object before, where that is the title's own verb's."""
    if draft.tree.tokens[child].tag in ("IN", "TO"):
        return prepositional(draft, child)
    phrase = noun_phrase(draft, child)
    if phrase or draft.tree.tokens[child].text.lower() not in ("it", "them"):
        return phrase
    if draft.tree.tokens[child].head != draft.told and draft.told >= 0:
        return [child]  # deeper in the clause a broken line would be worse: "was to protect them"
    # "denounced the report and called it an attempt": the object of the verb before
    verb = draft.tree.tokens[draft.tree.tokens[child].head]
    before = draft.tree.first(verb.head, "dobj") if verb.dep == "conj" else None
    before = stand_in(draft, child) if before is None or draft.tree.tokens[before].tag == "PRP" else before
    return noun_phrase(draft, before) if before is not None else []
