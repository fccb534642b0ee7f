"""Faults of a parse that put a verb to the wrong clause, each with the links that mend it; `repairs` asks them."""

from generator.events.grammar.labels import FINITE_OR_MODAL, FINITE_TAGS, PLAIN_SUBJECTS
from generator.events.grammar.tree import Tree
from generator.events.repairs.faults import Links, instead_of, subject_dep, verb_of
from generator.events.triggers import DEEDS, find_trigger, is_saying
from generator.events.triggers.charges import CHARGING

_BEFORE_VERB = frozenset({"after", "before"})


def enclosed(tree: Tree) -> Links:
    """A main verb that belongs to the phrase in front: "They walked out after talks with the owner, Acme Lines, collapsed"."""
    tokens, verb = tree.tokens, tree.root
    named, main = tree.first(verb, "nsubj"), tree.first(verb, "ccomp")
    if named is None or main is None or not main < named < verb or tokens[verb].tag != "VBD" or is_saying(tree, verb):
        return {}
    start = tree.subtree(named)[0]
    if start < 2 or tokens[start - 1].text != "," or tokens[verb - 1].text != "," or not tree.is_noun(start - 2):
        return {}
    after = next((up for up in tree.ancestors(start - 2) if tokens[up].lemma in _BEFORE_VERB), None)
    subject = tree.first(after, "pobj") if after is not None else None
    if after is None or subject is None or main not in tree.ancestors(after):
        return {}
    return {
        main: (main, "ROOT"), verb: (tokens[after].head, "advcl"), after: (verb, "mark"), subject: (verb, "nsubj"),
        named: (start - 2, "appos"),
    }  # fmt: skip


_MARKS = frozenset("after before while when as because since until although though".split())


def upturned(tree: Tree) -> Links:
    """The clause behind taken for the main one: "Rebels shelled the port, hours after envoys said talks had failed"."""
    verb = tree.root
    mark = next((at for at in tree.all(verb, "mark") if tree.tokens[at].text.lower() in _MARKS), None)
    main = next((at for at in tree.all(verb, "ccomp") if mark is not None and at < mark), None)
    if mark is None or main is None or tree.tokens[main].tag not in FINITE_TAGS or not tree.all(main, *PLAIN_SUBJECTS):
        return {}
    far = [at for at in tree.all(verb, "dep", "npadvmod") if main < at < mark]
    return {main: (main, "ROOT"), verb: (main, "advcl")} | dict.fromkeys(far, (verb, "npadvmod"))


def charged_with(tree: Tree) -> Links:
    """A deed put to somebody, hung on what stands beside him: "acquitted the mayor of Alden of taking bribes"."""
    links: Links = {}
    for at, token in tree.having("prep"):
        noun = token.head
        if token.text.lower() != "of" or not any(tree.tokens[deed].tag == "VBG" for deed in tree.all(at, "pcomp")):
            continue
        while tree.tokens[noun].dep == "pobj" and tree.is_noun(tree.tokens[tree.tokens[noun].head].head):
            noun = tree.tokens[tree.tokens[noun].head].head
        verb = tree.tokens[noun].head
        if tree.tokens[noun].dep in ("dobj", "nsubjpass") and tree.tokens[verb].lemma in CHARGING and verb < at:
            links[at] = (verb, "prep")
    return links


_MEASURES = frozenset("size length height width weight shape colour color age thickness".split())


def measured(tree: Tree) -> Links:
    """A subject cut off by its measure: "A craft the size of a small car landed in Peru"."""
    for at, token in tree.having("appos"):
        noun = token.head
        if token.lemma not in _MEASURES or tree.tokens[noun].dep != "ROOT":
            continue
        inner = tree.subtree(at)
        verb = next((v for v in inner if tree.tokens[v].tag == "VBD" and tree.tokens[v].dep in ("acl", "relcl")), None)
        if verb is not None and not tree.all(verb, *PLAIN_SUBJECTS) and tree.is_noun(noun):
            return {noun: (verb, "nsubj"), verb: (verb, "ROOT")}
    return {}


def wrought(tree: Tree) -> Links:
    """What a disaster did, taken for what those did who met it: "Crews fought a fire that jumped a river, burned homes"."""
    links: Links = {}
    for at, token in tree.having("relcl"):
        fire = find_trigger(tree, token.head) if token.tag == "VBD" else None
        if fire is None or fire.kind not in ("disaster", "assault"):
            continue
        over = tree.tokens[token.head].head
        for verb in tree.all(over, "conj"):
            done = find_trigger(tree, verb)
            is_listed = verb > at and tree.tokens[verb - 1].text == "," and not tree.all(over, "cc")
            if is_listed and done is not None and done.kind in DEEDS and not tree.all(verb, *PLAIN_SUBJECTS):
                links[verb] = (at, "conj")
    return links


def verbless(tree: Tree) -> Links:
    """A main verb taken into what its subject is for: "A fund set up to help the man's family had raised £900"."""
    noun = tree.root
    if tree.tokens[noun].tag[:2] != "NN":
        return {}
    for verb in tree.subtree(noun):
        aim = tree.tokens[verb].head
        own = tree.first(verb, "nsubj")
        is_torn = tree.tokens[verb].dep == "ccomp" and tree.tokens[aim].tag == "VB" and not tree.all(aim, "dobj")
        if not is_torn or own is None or not noun < aim < own < verb or not tree.is_noun(own):
            continue
        taken = tree.subtree(own)
        if tree.is_finite(verb) and taken[0] == aim + 1 and taken[-1] + 1 in (verb, *tree.all(verb, "aux")):
            return {verb: (verb, "ROOT"), noun: (verb, subject_dep(tree, verb)), own: (aim, "dobj")}
    return {}


def owned(tree: Tree) -> Links:
    """A verb taken by the clause that tells whose its subject is: "Peru, whose firms run two mines, called for talks"."""
    links: Links = {}
    if all(token.tag != "WP$" for token in tree.tokens):
        return links
    for verb in range(len(tree.tokens)):
        subjects = [at for at in tree.all(verb, *PLAIN_SUBJECTS) if at < verb] if tree.is_verb(verb) else []
        if len(subjects) != 2 or "WP$" not in tree.tags(subjects[1], "poss"):
            continue
        comma = next((at for at in range(verb, len(tree.tokens) - 1) if tree.tokens[at].text == ","), None)
        if comma is None:
            continue
        main = verb_of(tree, comma + 1)
        if main > comma and tree.is_verb(main) and not tree.all(main, *PLAIN_SUBJECTS):
            links |= {verb: (subjects[0], "relcl"), subjects[0]: (main, subject_dep(tree, main))}
            links[main] = instead_of(tree, verb, main)
            links |= dict.fromkeys(tree.all(verb, "mark"), (main, "mark"))
    return links


def suffered(tree: Tree) -> Links:
    """What is done to somebody, taken for a deed of his: "with Lee left on the bench", "had the dams inspected"."""
    links: Links = {}
    for subject, noun in tree.having("nsubj"):
        at, token = noun.head, tree.tokens[noun.head]
        if at != subject + 1 or token.tag not in ("VBN", "VBD") or tree.first(at, "nsubj") != subject:
            continue
        if tree.all(at, "aux", "auxpass", "dobj", "ccomp", "xcomp"):
            continue
        is_had = (
            token.tag == "VBN" and token.dep == "ccomp" and tree.tokens[token.head].lemma == "have" and token.head < subject
        )
        if is_had or "with" in tree.words(at, "mark"):
            links |= {subject: (at, "nsubjpass"), at: (token.head, "ccomp" if is_had else "advcl")}
    return links


def torn_off(tree: Tree) -> Links:
    """The subject that a participle before the verb has taken: "The skipper, sailing west, radioed for help"."""
    links: Links = {}
    for at, token in tree.having("advcl"):
        own, verb = tree.first(at, "nsubj"), token.head
        if own is None or not own < at < verb or tree.tokens[at - 1].text != "," or tree.all(verb, *PLAIN_SUBJECTS):
            continue
        if tree.tokens[verb].tag not in (*FINITE_TAGS, "VBN") or not tree.is_finite(verb):
            continue
        links[own] = (verb, "nsubj")
    return links


_STARTING = frozenset(
    "announce approve back build call commission create establish fund launch order plan promise propose set unveil".split()
)
"""Verbs of setting a thing up: what is to be done is done with the thing. "He left the club, to be replaced" is no such."""


def assigned(tree: Tree) -> Links:
    """What is to be done with a thing, taken for what its announcer is to be: "She announced a review, to be led by Lee"."""
    links: Links = {}
    for at, token in tree.having("xcomp", "advcl"):
        if token.tag != "VBN" or not tree.all(at, "auxpass"):
            continue
        first, thing = tree.first(at, "aux"), tree.first(token.head, "dobj")
        is_apart = first is not None and tree.tokens[first].text == "to" and tree.tokens[first - 1].text == ","
        if is_apart and thing is not None and thing < at and tree.tokens[token.head].lemma in _STARTING:
            links[at] = (thing, "acl")
    return links


_BUILDING = frozenset("convert build rebuild renovate restore house open redevelop turn erect design acquire".split())


def housed(tree: Tree) -> Links:
    """A clause of a building, taken for one of what struck it: "The blaze at the mill, which was built in 1887, killed two"."""
    links: Links = {}
    for at, token in tree.having("relcl"):
        found = find_trigger(tree, token.head) if token.lemma in _BUILDING else None
        if found is None or found.kind not in DEEDS or not tree.all(at, "auxpass"):
            continue
        places = [place for place in tree.objects(token.head, "at", "in") if place < at]
        if places and tree.tokens[tree.subtree(at)[0] - 1].text == ",":
            links[at] = (places[-1], "relcl")
    return links


def swallowed(tree: Tree) -> Links:
    """A main verb taken into the clause before it: "Two men who had been missing since Tuesday have been found"."""
    links: Links = {}
    for at, token in tree.having("mark"):
        if token.text.lower() not in ("since", "until") or not tree.all(at, "pobj"):
            continue
        verb, inner = token.head, tree.tokens[token.head].head
        subject = tree.first(inner, *PLAIN_SUBJECTS)
        who = subject + 1 if subject is not None else at
        if not who < inner < at < verb or tree.tokens[who].text.lower() not in ("who", "which", "that"):
            continue
        if not tree.all(verb, *PLAIN_SUBJECTS):
            links |= {at: (inner, "prep"), verb: instead_of(tree, inner, verb), who - 1: (verb, subject_dep(tree, verb))}
            links |= {inner: (who - 1, "relcl"), who: (inner, "nsubj")}
            links |= {aux: (inner, "aux") for aux in range(who + 1, inner) if tree.tokens[aux].dep in ("aux", "auxpass")}
    return links


_OPENING = frozenset("after before when since as until".split())


def aged(tree: Tree) -> Links:
    """A clause parted by its subject's age: "They were held after a boy, 15, was stabbed"."""
    links: Links = {}
    for at in range(2, len(tree.tokens) - 2):
        age, noun, verb = tree.tokens[at], at - 2, at + 2
        if age.tag != "CD" or tree.tokens[at - 1].text != "," or tree.tokens[at + 1].text != "," or not tree.is_noun(noun):
            continue
        opener = tree.tokens[noun].head
        if tree.tokens[opener].lemma.lower() not in _OPENING or tree.tokens[verb].tag not in FINITE_OR_MODAL:
            continue
        verb = verb_of(tree, verb)
        if not tree.all(verb, *PLAIN_SUBJECTS):
            links |= {opener: (verb, "mark"), noun: (verb, subject_dep(tree, verb)), at: (noun, "appos")}
            links[verb] = (tree.tokens[opener].head, "advcl")
    return links
