"""Faults of a parse that harm acts and titles alike, each with the links that mend it.

`repairs` mends them before anything is read from a sentence; `titles.mending` adds what only a title needs.
"""

from collections.abc import Callable, Iterable
from dataclasses import replace

from generator.events.grammar.labels import FINITE_OR_MODAL, NOUN_SUBJECTS, PLAIN_SUBJECTS
from generator.events.grammar.timewords import DATES
from generator.events.grammar.tree import Tree, tree_of
from generator.events.names import is_human
from generator.records import Sentence, Token

Links = dict[int, tuple[int, str]]
"""The new head and relation of some tokens."""


def linked(sentence: Sentence, links: Links) -> Sentence:
    """The sentence with new heads and relations; itself where its tree would then run in a circle."""
    tokens = list(sentence.tokens)
    for at, (head, told) in links.items():
        dep = "ROOT" if head == at else told  # "With two men held.": nothing but a root hangs on itself
        tag = _tag(tokens, at, dep)
        tokens[at] = replace(tokens[at], head=head, dep=dep, tag=tag)
    is_sound = all(_has_root(tokens, at) for at in links)
    return replace(sentence, tokens=tuple(tokens)) if links and is_sound else sentence


def mended_by(tree: Tree, repairs: Iterable[Callable[[Tree], Links]]) -> Sentence:
    """The sentence with its parse repaired by each of the rules in turn; itself where nothing is amiss."""
    for repair in repairs:
        if links := repair(tree):
            tree = tree_of(linked(tree.sentence, links))
    return tree.sentence


def subject_dep(tree: Tree, verb: int) -> str:
    """The relation of a subject to a verb, active or passive."""
    return "nsubjpass" if tree.all(verb, "auxpass") else "nsubj"


def verb_of(tree: Tree, at: int) -> int:
    """The verb that a helper helps; any other token itself."""
    return tree.tokens[at].head if tree.tokens[at].dep in ("aux", "auxpass") else at


def instead_of(tree: Tree, at: int, verb: int) -> tuple[int, str]:
    """The head and relation of a verb that takes the place of another token."""
    token = tree.tokens[at]
    return (verb, "ROOT") if token.dep == "ROOT" else (token.head, token.dep)


def _tag(tokens: list[Token], at: int, dep: str) -> str:
    """A past that becomes a participle behind its noun, and one that becomes the verb of what is said."""
    tag = tokens[at].tag
    if dep == "acl" and tag == "VBD":
        return "VBN"
    return tag


def _has_root(tokens: list[Token], at: int) -> bool:
    for _ in tokens:
        if tokens[at].head == at:
            return True
        at = tokens[at].head
    return False


_OPENERS = frozenset("the a an in on at he she it they we but this these there for as after mr dr".split())
_SPEAKERS = frozenset(
    """
    police officials activists protesters lawyers prosecutors residents witnesses rescuers scientists researchers ministers
    firefighters experts investigators soldiers troops rebels hundreds thousands dozens
    """.split()
)
"""Who opens so many sentences of news that a capital there is none of a name."""


def glued(tree: Tree, is_name: Callable[[int], bool]) -> Links:
    """A caption run into the sentence after it: "talks in Oslo stall The minister has left"."""
    tokens = tree.tokens
    starts = [
        at for at in range(2, len(tokens) - 2) if tokens[at].text.istitle() and _opens_sentence(tokens, at) and not is_name(at)
    ]
    if not starts:
        return {}
    part = [sum(start <= at for start in starts) for at in range(len(tokens))]
    return {at: (at, "ROOT") for at, token in enumerate(tokens) if part[at] != part[token.head]}


def _opens_sentence(tokens: tuple[Token, ...], at: int) -> bool:
    """Whether a capital stands where only a new sentence explains it: behind a noun, before a small word."""
    before, token, after = tokens[at - 1], tokens[at], tokens[at + 1]
    if not after.text.islower() or not before.text.isalpha() or not before.tag.startswith("NN"):
        return False
    if token.text.lower() in _SPEAKERS:
        return after.tag in FINITE_OR_MODAL
    is_plain = token.text.lower() in _OPENERS or (token.tag in ("NN", "NNS") and after.tag in FINITE_OR_MODAL)
    return is_plain and before.text.islower()


def listed(tree: Tree) -> Links:
    """The first of several subjects that was taken for an adverb: "Greece, Norland and Alden offered help"."""
    first, rest = tree.tokens[0], tree.tokens[2:3]
    is_first = first.tag == "NNP" and first.dep in ("advmod", "npadvmod") and first.head > 2 and tree.tokens[1].text == ","
    if not is_first or not rest or rest[0].tag != "NNP" or first.text.lower().rstrip(".") in DATES:
        return {}
    subject = next((at for at in tree.all(first.head, *PLAIN_SUBJECTS) if at < first.head), None)
    is_list = subject is not None and tree.subtree(subject)[0] == 2 and bool(tree.all(subject, "conj"))
    return {0: (first.head, tree.tokens[subject].dep), subject: (0, "conj")} if subject is not None and is_list else {}


def two_subjects(tree: Tree) -> Links:
    """Of two subjects of a verb before it: joined by "and", the first alone, or the second alone."""
    before: dict[int, list[int]] = {}
    for at, token in tree.having(*NOUN_SUBJECTS):
        if at < token.head:
            before.setdefault(token.head, []).append(at)
    links: Links = {}
    for verb, found in sorted(before.items()):
        if len(found) == 2:
            links |= _settled(tree, verb, *found)
    return links


def _settled(tree: Tree, verb: int, first: int, second: int) -> Links:
    start = min(tree.subtree(second))
    between = tree.all(first, "cc")
    inner = [at for at in tree.subtree(first) if at < start and at not in between]
    if between and between[-1] == start - 1 and not tree.all(first, "acl", "relcl"):
        return {second: (first, "conj")}  # "the mother and ten other people died"
    last = inner[-1] if inner else first
    if last != start - 1 or tree.tokens[last].dep == "punct":
        return {}
    if last != first and tree.is_verb(last) and not tree.all(last, "dobj", "nsubjpass", "auxpass"):
        return {second: (last, "dobj")}  # "a blowout that killed four people triggered …"
    is_clause = tree.tokens[verb].dep in ("ccomp", "relcl") and not tree.all(verb, "dobj")
    return {first: (first, "ROOT")} if is_clause and not tree.is_verb(last) else {}  # "the kind of job women say …"


_OF_THINGS = frozenset(
    "announce issue publish release adopt pass sign report unveil introduce launch name tap build design found".split()
)


_OF_PEOPLE = frozenset(
    "sack fire dismiss oust depose suspend appoint elect hire arrest detain capture jail imprison charge convict sentence "
    "kill shoot murder assassinate injure wound bear".split()
)


def participles(tree: Tree) -> Links:
    """What is told of the noun before it: "They rejected the ruling, announced on Monday", "He follows Holm, sacked in May"."""
    links: Links = {}
    for at, token in tree.having("advcl"):
        noun = tree.tokens[max(at - 2, 0)]
        of_people = token.lemma in _OF_PEOPLE and (noun.tag == "NNP" or is_human(noun.lemma))
        is_loose = token.tag in ("VBN", "VBD") and (of_people or token.lemma in _OF_THINGS)
        is_behind = at > 1 and tree.tokens[at - 1].text == "," and noun.tag.startswith("NN")
        if is_loose and is_behind and not tree.all(at, "nsubj", "dobj", "aux"):
            # "Under the deal, announced on Monday, Lee left": what it had in front of it goes to its own verb
            links |= {kid: (token.head, tree.tokens[kid].dep) for kid in tree.children[at] if at - 2 in tree.subtree(kid)}
            links[at] = (at - 2, "acl")
    return links


_MOMENTS = frozenset("now then good once long ever".split())


def stranded(tree: Tree) -> Links:
    """A preposition parted from its adverb: "is holding for now", "has closed for good"."""
    links: Links = {}
    for at, token in tree.having("advmod"):
        before = tree.tokens[at - 1]
        is_moment = token.lemma in _MOMENTS and at > 0 and before.dep == "prep"
        if is_moment and token.head == before.head and not tree.children[at - 1]:
            links[at] = (at - 1, "pcomp")
    return links


def priced(tree: Tree) -> Links:
    """A sum taken into the name in front of it: "fined Acme Bank €310 million"."""
    links: Links = {}
    for at, token in tree.having("nummod"):
        is_behind = token.head < at and tree.tokens[token.head].dep == "dobj"
        if is_behind and any(tree.tokens[kid].tag == "$" for kid in tree.children[at]):
            links[at] = tree.tokens[token.head].head, "npadvmod"
    return links


_ISSUING = frozenset("result end culminate lead".split())


def issuing(tree: Tree) -> Links:
    """What something led to, taken for what it did: "the delays resulted in Acme losing a contract"."""
    links: Links = {}
    for verb, token in tree.having("advcl"):
        if token.tag != "VBG" or tree.tokens[token.head].lemma not in _ISSUING:
            continue
        named = tree.tokens[verb - 1]
        if named.dep == "pobj" and named.tag[:2] == "NN" and tree.tokens[named.head].head == token.head < named.head:
            links |= {verb - 1: (verb, "nsubj"), verb: (named.head, "pcomp")}
    return links


def reduced(tree: Tree) -> Links:
    """A participle taken for the main verb: "A diver hurt on Sunday has died", "Booms laid off the coast will be moved"."""
    links: Links = {}
    for at in sorted({token.head for _, token in tree.having("conj")}):
        token = tree.tokens[at]
        if token.tag not in ("VBD", "VBN") or token.lemma in _OF_CLAUSES or tree.all(at, *_CLOSED):
            continue
        subjects = tree.all(at, *NOUN_SUBJECTS)
        verb = next((v for v in tree.all(at, "conj") if _is_helped(tree, at, v)), None)
        if verb is None or len(subjects) != 1 or not tree.is_noun(subjects[0]):
            continue
        if tree.tokens[subjects[0]].tag.startswith("NNP") and tree.tokens[at - 1].text != ",":
            continue
        links |= {at: (subjects[0], "acl"), subjects[0]: (verb, subject_dep(tree, verb)), verb: instead_of(tree, at, verb)}
    return links


_CLOSED = ("aux", "auxpass", "dobj", "ccomp", "xcomp", "cc", "attr", "acomp")
"""What a participle behind its noun has none of."""
_OF_CLAUSES = frozenset(
    "say tell believe think warn report show suggest calculate estimate complain talk speak lead go come rise fall be".split()
)
"""Verbs that are seldom a participle behind a noun."""


def _is_helped(tree: Tree, participle: int, verb: int) -> bool:
    """Whether a verb behind a participle has a helper that no comma and no subject parts from it."""
    helpers = [at for at in tree.all(verb, "aux", "auxpass") if at > participle]
    if not helpers or tree.all(verb, *PLAIN_SUBJECTS, "cc"):
        return False
    before = tree.tokens[helpers[0] - 1]
    return before.dep != "punct" and tree.tokens[helpers[0]].tag in FINITE_OR_MODAL
