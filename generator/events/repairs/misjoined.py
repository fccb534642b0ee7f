"""Faults of a parse that put a verb to the wrong clause, each with the links that mend it; `repairs` asks them."""

from generator.events.grammar.labels import FINITE_OR_MODAL, FINITE_TAGS, PLAIN_SUBJECTS, SUBJECTS
from generator.events.grammar.timewords import MONTHS, WEEKDAYS
from generator.events.grammar.tree import Tree
from generator.events.repairs.faults import Links, subject_dep, verb_of
from generator.events.triggers.charges import CHARGING


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


def fronted(tree: Tree) -> Links:
    """A subject taken into the phrase in front: "In Ulm County, chief John Holm, who knew her, signed it"."""
    links: Links = {}
    for verb, token in tree.having("ROOT", "ccomp"):
        is_bare = token.tag in ("VBD", "VBZ") and token.lemma != "be"
        if verb < 4 or not is_bare or tree.tokens[verb - 1].text != "," or tree.all(verb, *SUBJECTS):
            continue
        names = (at for at in range(verb - 2, 0, -1) if tree.tokens[at].dep == "appos" and tree.tokens[at].tag == "NNP")
        for at in names:
            inside = tree.subtree(at)
            is_next = max(inside) in (verb - 1, verb - 2) and tree.tokens[min(inside) - 1].text == ","
            if is_next and tree.all(at, "compound"):  # not "in Ulm, Norway, stands"
                links[at] = (verb, "nsubj")
                break
    return links


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


_NAMED = WEEKDAYS | MONTHS


def dated(tree: Tree) -> Links:
    """A subject taken into the day in front of it: "They said on Friday Acme Ltd has agreed", "On 4 May Rovers beat City"."""
    links: Links = {}
    for at, token in tree.having("compound"):
        if token.text.lower().rstrip(".") not in _NAMED or token.head < at or at == 0:
            continue
        named = next((up for up in tree.ancestors(at) if tree.tokens[up].dep != "compound"), token.head)
        start = at - (at > 1 and tree.tokens[at - 1].tag == "CD")
        if tree.tokens[start - 1].dep != "prep" or not _may_act(tree, at, named):
            continue
        found = _parted(tree, at, named, start - 1)
        links |= found | ({start: (at, "nummod")} if found and start < at else {})
    return links


def _may_act(tree: Tree, day: int, named: int) -> bool:
    """Whether the words from a day on are names, or end in a plural: "In May elections were held"."""
    words = tree.tokens[day : named + 1]
    return all(one.tag[:3] == "NNP" or (one.tag == "NNS" and one is words[-1]) for one in words)


def _parted(tree: Tree, day: int, named: int, preposition: int) -> Links:
    """The links that give a day to the preposition before it and a name to the verb behind."""
    if tree.tokens[named].dep in SUBJECTS and all(kid == day - 1 for kid in tree.children[preposition]):
        return {day: (preposition, "pobj")}
    last = tree.subtree(named)[-1]
    verb = min(last + 1, len(tree.tokens) - 1)
    is_named = last == named or all(one.tag[:3] in ("NNP", "CC", ",") for one in tree.tokens[named : last + 1])
    if tree.tokens[named].head != preposition or not is_named or tree.tokens[verb].tag not in FINITE_OR_MODAL:
        return {}
    verb = verb_of(tree, verb)
    if tree.all(verb, *SUBJECTS):
        return {}
    return {day: (preposition, "pobj"), named: (verb, subject_dep(tree, verb))}


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
