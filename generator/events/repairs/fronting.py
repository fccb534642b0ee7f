"""Faults of what stands in front of a subject: a phrase, a year or a participle that the parse ran together with it."""

from generator.events.grammar.labels import FINITE_OR_MODAL, PLAIN_SUBJECTS, SUBJECTS
from generator.events.grammar.timewords import MONTHS, PARTS_OF_DAY, PERIODS, WEEKDAYS
from generator.events.grammar.tree import Tree
from generator.events.names import is_human
from generator.events.repairs.faults import Links, subject_dep, verb_of


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


def led(tree: Tree) -> Links:
    """A subject taken for another name of whom the phrase in front tells: "Under captain Ann Lee, Rovers beat Norland"."""
    tokens = tree.tokens
    verb = tokens[0].head
    named = tree.first(verb, "nsubj")
    if tokens[0].dep != "prep" or tree.children[0] or named is None or not 0 < named < verb:
        return {}
    subject = next((at for at in tree.all(named, "appos") if max(tree.subtree(at)) == verb - 1), None)
    if subject is None or tree.subtree(named)[0] != 1 or tokens[min(tree.subtree(subject)) - 1].text != ",":
        return {}
    return {named: (0, "pobj"), subject: (verb, "nsubj")}


def based(tree: Tree) -> Links:
    """A town taken for whoever is based there: "The Ulm, Ill.-based maker of boats said it cut its staff"."""
    links: Links = {}
    for at, token in enumerate(tree.tokens):
        if not token.text.endswith("based") or tree.tokens[token.head].dep != "appos":
            continue
        noun, town = token.head, tree.tokens[token.head].head
        is_next = at == town + 2 or (at == town + 4 and tree.tokens[at - 1].text == "-")
        if is_next and noun > at and tree.tokens[town].tag == "NNP" and tree.tokens[town + 1].text == ",":
            links |= {noun: (tree.tokens[town].head, tree.tokens[town].dep), town: (at, "npadvmod")}
            links |= dict.fromkeys(tree.all(town, "det"), (noun, "det"))
    return links


def opening(tree: Tree) -> Links:
    """A participle in front, taken to a clause on the way to its verb: "Refusing to pay, with men massed there, Lee left"."""
    tokens = tree.tokens
    between = tokens[0].head
    main = tokens[between].head
    is_astray = tokens[0].tag == "VBG" and tokens[0].dep == tokens[between].dep == "advcl" and 0 < between < main
    if not is_astray or "PRP" in tree.tags(between, "nsubj"):
        return {}  # "stating it was so, he went on, the tax must go"
    subject = tree.first(main, *PLAIN_SUBJECTS)
    return {0: (main, "advcl")} if subject is not None and subject > between else {}


_TIMES = PERIODS | PARTS_OF_DAY | {"decade", "day"}


def timed(tree: Tree) -> Links:
    """A subject taken into the time in front, with no comma between: "In the first half of the year Acme Inc. sold it"."""
    links = _after_year(tree)
    for at, named in tree.having("pobj", "npadvmod"):
        verb = min(at + 1, len(tree.tokens) - 1)
        if tree.tokens[verb].tag not in ("VBD", "VBZ") or not named.tag.startswith("NNP"):
            continue
        time = next((kid for kid in tree.all(at, "compound") if tree.tokens[kid].lemma in _TIMES), None)
        if time is None or tree.tokens[time].tag != "NN" or tree.all(verb, *SUBJECTS):
            continue
        links |= {kid: (time, tree.tokens[kid].dep) for kid in tree.children[at] if kid < time}
        links |= {time: (named.head, named.dep), at: (verb, "nsubj")}
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


def _after_year(tree: Tree) -> Links:
    """A year in front taken into the subject: "In 2019 Acme Bank's chairman was ousted"."""
    if len(tree.tokens) < 3:
        return {}
    first, year, named = tree.tokens[:3]
    is_year = year.dep == "nummod" and year.head > 1 and year.text.isdigit() and len(year.text) == 4
    if not is_year or first.tag != "IN" or named.tag[:3] != "NNP" or not tree.is_verb(first.head):
        return {}
    links: Links = {1: (0, "pobj")}
    if tree.tokens[year.head].head == 0:
        links[year.head] = (first.head, subject_dep(tree, first.head))
    return links


_OUTSIDE = frozenset({"outside", "inside", "near", "opposite"})


def outside(tree: Tree) -> Links:
    """Where somebody spoke, taken for who did: "Outside court, Ann Lee, whose mother, Ida, died in May, said so"."""
    first = tree.tokens[0]
    place = first.head
    if first.text.lower() not in _OUTSIDE or first.dep != "amod" or tree.tokens[place].dep not in PLAIN_SUBJECTS:
        return {}
    if tree.tokens[place].tag not in ("NN", "NNP") or is_human(tree.tokens[place].lemma):
        return {}  # "Outside experts, Ann Lee among them, said so"
    beside = (at for at in tree.all(place, "appos") if tree.tokens[at].tag[:3] == "NNP" or is_human(tree.tokens[at].lemma))
    named = next(beside, None)
    verb = tree.tokens[place].head
    main = next((up for up in tree.ancestors(place) if tree.tokens[up].dep == "ROOT"), verb)
    if named is None or tree.tokens[place + 1].text != "," or not named < verb <= main:
        return {}
    links: Links = {0: (main, "prep"), place: (0, "pobj"), named: (main, "nsubj")}
    if verb != main:
        kin = next((at for at in tree.all(named, "appos", "relcl") if at < verb), None)
        links[verb] = (named, "relcl")
        links |= {kin: (verb, "nsubj")} if kin is not None else {}
    return links
