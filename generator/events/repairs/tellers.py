"""Who tells of something at the end of a sentence: the parse may give him to what is told, or give him two verbs.

"…, cutting power to two provinces, officials and aid workers said": nobody cut power to officials.
"""

from generator.events.grammar.labels import FINITE_TAGS, NOUN_SUBJECTS, PLAIN_SUBJECTS
from generator.events.grammar.tree import Tree
from generator.events.repairs.faults import Links
from generator.events.titles.words import SPEAKING
from generator.events.triggers import find_trigger, is_saying
from generator.records import IN_WORDS

_LONGEST = 9
"""Words of whoever tells."""
_NOMINAL = ("NN", "DT", "JJ", "CC", "CD", "PO", "PR", "IN")


def tellers(tree: Tree) -> Links:
    """The links that give a saying at the end its subject, and what is told its own verb."""
    verb = next((at for at in range(len(tree.tokens) - 1, 0, -1) if tree.tokens[at].dep != "punct"), 0)
    if (above := _saying_over(tree, verb)) is not None:
        return _put_over(tree, above)
    token = tree.tokens[verb]
    if token.tag != "VBD" or token.dep != "ROOT" or token.lemma not in SPEAKING:
        return {}
    own = [at for at in tree.all(verb, *NOUN_SUBJECTS) if at < verb]
    if not own:
        return _taken(tree, verb)
    return _parted(tree, verb, own[0]) if len(own) == 2 else {}


def _saying_over(tree: Tree, last: int) -> int | None:
    """The saying that a sentence ends in, with no more behind it than when and where: "…, police said in a report"."""
    for at in (last, *tree.ancestors(last)):
        if tree.tokens[at].dep in ("ccomp", "conj") and tree.tokens[at].tag in FINITE_TAGS:
            is_bare = all(kid < at or tree.tokens[kid].dep in _BESIDE for kid in tree.children[at])
            return at if is_bare and is_saying(tree, at) else None
        if tree.is_verb(at):
            return None
    return None


_BESIDE = ("prep", "npadvmod", "advmod", "punct")


def _put_over(tree: Tree, verb: int) -> Links:
    """A teller taken for a part of what is told: "A boy drowned while swimming on Sunday, police have confirmed"."""
    main, own = tree.tokens[verb].head, tree.first(verb, "nsubj")
    start = tree.subtree(own)[0] if own is not None else 0
    is_behind = own is not None and main < start < verb and tree.tokens[start - 1].text == ","
    if tree.tokens[verb].dep == "conj":
        is_behind = is_behind and tree.tokens[verb].lemma in SPEAKING and not tree.all(main, "cc")
    if not is_behind or tree.tokens[main].dep != "ROOT" or tree.all(verb, "mark") or is_saying(tree, main):
        return {}
    told = {at: (main, tree.tokens[at].dep) for at in tree.all(verb, "advcl", "prep") if at < start - 1}
    return {verb: (verb, "ROOT"), main: (verb, "ccomp")} | told


def _taken(tree: Tree, verb: int) -> Links:
    """Whoever stands after the last comma before a saying without a subject, or before the name there: "her son, Bo, said"."""
    commas = [at for at in range(verb - 1, max(verb - _LONGEST, 1), -1) if tree.tokens[at].text == ","]
    is_named = len(commas) > 2 and commas[0] == verb - 1 and tree.tokens[commas[1] + 1].tag == "NNP"
    if not commas or (commas[0] == verb - 1 and not is_named):
        return {}
    segment = range(commas[2 if is_named else 0] + 1, commas[1] if is_named else verb)
    tops = [at for at in segment if tree.tokens[at].head not in segment]
    is_clear = len(tops) == 1 and tree.is_noun(tops[0]) and tree.tokens[tops[0]].dep in ("conj", "appos", "dobj", "npadvmod")
    if not is_clear or not any(at < segment.start for at in tree.all(verb, "ccomp")):
        return {}
    is_nominal = all(tree.tokens[at].tag[:2] in _NOMINAL or tree.tokens[at].dep == "compound" for at in segment)
    links = {at: (tree.tokens[at].head, "punct") for at in tree.all(tree.tokens[tops[0]].head, "cc") if at in segment}
    return links | {tops[0]: (verb, "nsubj")} if is_nominal else {}


def answers(tree: Tree) -> Links:
    """A "not" of somebody's own words, taken for the teller's: "“Absolutely not,” Lee said" is no denial."""
    return {
        at: (token.head, "intj")
        for at, token in tree.having("neg")
        if abs(at - token.head) > 2 and tree.is_quoted(at) and not tree.is_quoted(token.head)
    }


def _parted(tree: Tree, verb: int, subject: int) -> Links:
    """The verb of what is told, taken into the clause that tells of its subject: "The quake, which was felt here, hit Lima"."""
    relative = tree.first(subject, "relcl")
    if relative is None:
        return {}
    for at in tree.subtree(subject):
        token = tree.tokens[at]
        is_past = token.tag in ("VBD", "VBZ", "VBN") and tree.tokens[at - 1].text == "," and token.dep != "relcl"
        if is_past and at > relative and not tree.all(at, *PLAIN_SUBJECTS, "aux", "auxpass", "mark", "cc"):
            return {at: (verb, "ccomp"), subject: (at, "nsubj")}
    return {}


def spoken(tree: Tree) -> Links:
    """Words of the teller, taken for those of an event: "Monitors said the vote was calm but criticised the delays".

    Or joined to a verb that no past can be joined to: "The mayor said he was leaving and warned of a split".
    """
    links: Links = {}
    for at, token in tree.having("conj"):
        told = token.head
        if token.tag != "VBD" or tree.tokens[told].dep not in ("ccomp", "xcomp") or tree.all(at, *PLAIN_SUBJECTS):
            continue
        teller = next((up for up in tree.ancestors(told) if tree.tokens[up].dep not in ("ccomp", "xcomp")), told)
        found = find_trigger(tree, at) if teller < told and tree.tokens[teller].tag == "VBD" else None
        if found is not None and found.kind in IN_WORDS - {"support"} and is_saying(tree, teller) and _is_of_teller(tree, told):
            links[at] = (teller, "conj")
    return links


def _is_of_teller(tree: Tree, told: int) -> bool:
    """Whether what is told is of an event, that says nothing, or its verb stands in no simple past."""
    subject = tree.first(told, "nsubj")
    is_event = subject is not None and tree.is_noun(subject) and find_trigger(tree, subject) is not None
    is_past = tree.tokens[told].tag in ("VBD", "VBN") and tree.tokens[told].lemma != "be"
    return is_event or (not is_past and "have" not in tree.lemmas(told, "aux"))


_PARTS = frozenset("most many some several few half all both none dozens hundreds one two three".split())


def told_in_part(tree: Tree) -> Links:
    """Those of whom a part stands before the verb, taken for what is said: "said 30 people, most of them men, were killed"."""
    links: Links = {}
    for at, token in tree.having("nsubj", "nsubjpass"):
        whole = at - 2
        if token.lemma not in _PARTS or whole < 1 or tree.tokens[at - 1].text != "," or tree.tokens[whole].dep != "dobj":
            continue
        is_part = any(tree.tokens[inner].text in ("them", "whom", "which") for inner in tree.objects(at, "of"))
        if is_part and tree.tokens[whole].head in tree.ancestors(at):
            links |= {whole: (token.head, token.dep), at: (whole, "appos")}
    return links
