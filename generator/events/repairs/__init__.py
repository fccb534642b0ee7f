"""Repairs of a parse before anything is read from it: each rule knows one mistake that puts a deed to the wrong one.

Most guard one line: who tells of a deed is never shown as who did it. To add a repair, write a function from a tree to the
new heads and relations of some tokens, and put it into `_REPAIRS`.
"""

from collections.abc import Callable

from generator.events.grammar.labels import FINITE_TAGS, NOUN_SUBJECTS, PLAIN_SUBJECTS
from generator.events.grammar.tree import Tree, tree_of
from generator.events.names import is_human
from generator.events.repairs.faults import (
    Links,
    glued,
    issuing,
    linked,
    listed,
    mended_by,
    participles,
    priced,
    reduced,
    stranded,
    two_subjects,
)
from generator.events.repairs.fronting import based, dated, fronted, led, opening, outside, timed
from generator.events.repairs.misjoined import (
    aged,
    assigned,
    charged_with,
    enclosed,
    housed,
    measured,
    owned,
    suffered,
    swallowed,
    torn_off,
    upturned,
    verbless,
    wrought,
)
from generator.events.repairs.retagging import TELLING, TELLING_OF_AGED, retagged
from generator.events.repairs.tellers import answers, spoken, tellers, told_in_part
from generator.events.triggers import find_trigger
from generator.records import Sentence


def repaired(sentence: Sentence) -> Sentence:
    """The sentence with its parse repaired; itself where nothing is amiss."""
    return mended_by(tree_of(retagged(sentence)), _REPAIRS)


def parted(sentence: Sentence, is_name: Callable[[int], bool]) -> Sentence:
    """The sentence as two trees where a caption has run into it, which takes the names to tell."""
    return linked(sentence, glued(tree_of(sentence), is_name))


def _alleged(tree: Tree) -> Links:
    """Somebody taken for the object of what is said of him: "Police allege John Holm, 44, opened fire"."""
    links: Links = {}
    for verb, token in enumerate(tree.tokens):
        if token.tag not in FINITE_TAGS or token.lemma not in TELLING_OF_AGED:
            continue
        if token.dep == "compound":
            links |= _over_deed(tree, verb)
            continue
        named = next((at for at in tree.all(verb, "dobj") if at > verb and _is_told_of(tree, verb, at)), None)
        deed_of = (at for at in tree.all(verb, "conj") if tree.tokens[at].tag == "VBD")
        deed = next((at for at in deed_of if not tree.all(at, *PLAIN_SUBJECTS)), -1)
        if named is not None and deed > named and not any(at < deed for at in tree.all(verb, "cc")):
            links |= {named: (deed, "nsubj"), deed: (verb, "ccomp")}
    return links


def _over_deed(tree: Tree, verb: int) -> Links:
    """A verb of telling that was taken for part of a name, put over the deed told of."""
    named = tree.tokens[verb].head
    deed = tree.tokens[named].head
    teller = next(iter(tree.all(verb, "nsubj", "compound")), None)
    if tree.tokens[named].dep != "nsubj" or tree.tokens[deed].dep != "ROOT" or teller is None:
        return {}
    return {verb: (verb, "ROOT"), deed: (verb, "ccomp"), teller: (verb, "nsubj")}


def _is_told_of(tree: Tree, verb: int, noun: int) -> bool:
    """Whether a name behind a verb of telling is not its object."""
    return tree.tokens[noun].tag.startswith("NNP") and tree.tokens[verb].lemma in TELLING


_VIOLENT = frozenset({"assault", "death"})


def _told(tree: Tree) -> Links:
    """A verb joined to the telling that goes on with what is told: "Holm was sacked, Lee said, but was arrested on Monday"."""
    links: Links = {}
    for at, token in tree.having("conj", "advcl"):
        verb = token.head
        if not tree.is_verb(at) or tree.tokens[verb].tag not in FINITE_TAGS or tree.all(at, *PLAIN_SUBJECTS):
            continue
        if tree.tokens[verb].lemma not in TELLING_OF_AGED or not tree.all(verb, "nsubj"):
            continue
        content = next((c for c in reversed(tree.all(verb, "ccomp")) if c < at and tree.all(c, *NOUN_SUBJECTS)), None)
        is_joined = token.dep == "advcl" or any(c < at for c in tree.all(verb, "cc"))
        if content is not None and is_joined and _goes_on(tree, verb, content, at):
            links[at] = (content, token.dep)
            links |= {c: (content, "cc") for c in tree.all(verb, "cc") if content < c < at}
    return links


def _goes_on(tree: Tree, verb: int, content: int, at: int) -> bool:
    """Whether the joined verb is of the content: by its helpers, by its violence, or behind "…, Ann Lee said, but"."""
    trigger = find_trigger(tree, at)
    if trigger is not None and trigger.tier == "statement":
        return False
    if tree.tokens[at].dep == "advcl":  # "…, killing six" is of the content; "…, citing a witness" of the telling
        return tree.tokens[at].tag == "VBG" and content > verb and trigger is not None and trigger.kind in _VIOLENT
    helpers = tree.lemmas(at, "aux", "auxpass")
    own = tree.lemmas(verb, "aux", "auxpass")
    if helpers and "do" not in helpers:
        return not own  # "it has said it would help, but has not moved" is all of it
    return trigger is not None and trigger.kind in _VIOLENT


_ENDS = ("dobj", "pobj", "npadvmod", "attr")


def _cut_off(tree: Tree) -> Links:
    """The subject that a list before it has taken: "a raid off Bodo and a German ship stopped another"."""
    links: Links = {}
    for verb, token in tree.having("conj"):
        if token.tag not in ("VBD", "VBZ") or tree.all(token.head, "cc"):
            continue
        if tree.all(verb, *PLAIN_SUBJECTS, "csubj", "aux", "auxpass", "agent"):
            continue
        noun = next((at for at in (verb - 1, *tree.ancestors(verb - 1)) if tree.tokens[at].dep == "conj"), verb)
        over, inner = tree.tokens[noun].head, tree.subtree(noun)
        is_list = noun < verb and tree.is_noun(noun) and inner[-1] == verb - 1 and tree.tokens[over].dep in _ENDS
        is_doer = _is_people(tree, noun) or tree.tokens[noun].tag == "NNP"
        is_whole = tree.tokens[inner[0]].tag == "DT" or (is_doer and bool(tree.all(verb, "dobj", "ccomp", "xcomp")))
        if is_list and is_whole and inner[0] - 1 in tree.all(over, "cc"):
            links |= {noun: (verb, "nsubj"), inner[0] - 1: (token.head, "cc")}
    return links


def _is_people(tree: Tree, noun: int) -> bool:
    """Whether a bare plural is of people: "reported a smell and officers spotted a fire"."""
    return tree.tokens[noun].tag == "NNS" and is_human(tree.tokens[noun].lemma)


def _joint(tree: Tree) -> Links:
    """Two subjects of a verb that are joined, or one of which is an object; a title alone may leave one out."""
    return {at: link for at, link in two_subjects(tree).items() if link[1] != "ROOT"}


def _rejoined(tree: Tree) -> Links:
    """A past joined to a relative clause in the present: "She blamed Peru, whose army has fled, and said …" is hers."""
    links: Links = {}
    for verb, token in tree.having("conj"):
        beside = tree.tokens[token.head]
        if token.tag != "VBD" or beside.tag[:2] != "VB" or tree.all(verb, *PLAIN_SUBJECTS):
            continue
        subjects = (at for subject in tree.all(token.head, *PLAIN_SUBJECTS) for at in (subject, *tree.all(subject, "poss")))
        if beside.dep != "relcl" and not any(tree.tokens[at].tag[0] == "W" for at in subjects):
            continue
        helpers = [tree.tokens[at].tag for at in tree.all(token.head, "aux", "auxpass")]
        is_present = (helpers[0] if helpers else beside.tag) in ("VBZ", "VBP")
        root = next((up for up in tree.ancestors(verb) if tree.tokens[up].dep == "ROOT"), None)
        if is_present and root is not None and tree.tokens[root].tag == "VBD" and tree.all(root, *PLAIN_SUBJECTS):
            links[verb] = (root, "conj")
    return links


_REPAIRS: tuple[Callable[[Tree], Links], ...] = (
    tellers,
    told_in_part,
    answers,
    timed,
    dated,
    priced,
    issuing,
    aged,
    led,
    outside,
    based,
    opening,
    _alleged,
    _told,
    charged_with,
    enclosed,
    upturned,
    measured,
    owned,
    verbless,
    suffered,
    swallowed,
    wrought,
    spoken,
    _cut_off,
    listed,
    _joint,
    _rejoined,
    reduced,
    stranded,
    torn_off,
    participles,
    assigned,
    housed,
    fronted,
)
