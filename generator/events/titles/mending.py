"""Repairs of a parse before a title is made from it: each rule knows one mistake that parsers of news make again and again.

To add a repair, write a function from a tree to the new heads and relations of some tokens, and put it into `_REPAIRS`.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from generator.events.titles.objects import GIVING
from generator.events.tree import Tree, tree_of
from generator.records import Sentence, Token

Links = dict[int, tuple[int, str]]
_last: tuple[Sentence, Sentence] | None = None
_LONGEST = 300
"""Tokens of the longest sentence that is repaired: beyond lies no prose, and walks down its tree would take their square."""


def mended(sentence: Sentence, is_name: Callable[[int], bool]) -> Sentence:
    """The sentence with its parse repaired; itself where nothing is amiss. The last one is kept, as many titles ask for it."""
    global _last
    if _last is None or _last[0] is not sentence:
        _last = sentence, _repaired(sentence, is_name) if len(sentence.tokens) <= _LONGEST else sentence
    return _last[1]


def _repaired(sentence: Sentence, is_name: Callable[[int], bool]) -> Sentence:
    tree = tree_of(sentence)
    for repair in (lambda tree: _glued(tree, is_name), lambda tree: _named(tree, is_name), *_REPAIRS):
        links = repair(tree)
        if links:
            tokens = list(sentence.tokens)
            for at, (head, dep) in links.items():
                tokens[at] = replace(tokens[at], head=head, dep=dep)
            sentence = replace(sentence, tokens=tuple(tokens))
            tree = tree_of(sentence)
    return sentence


_OPENERS = frozenset("the a an in on at he she it they we but this these there for as after mr dr".split())
_SPEAKERS = frozenset(
    """
    police officials activists protesters lawyers prosecutors residents witnesses rescuers scientists researchers ministers
    firefighters experts investigators soldiers troops rebels hundreds thousands dozens
    """.split()
)
"""Who opens so many sentences of news that a capital there is none of a name."""


def _glued(tree: Tree, is_name: Callable[[int], bool]) -> Links:
    """A caption run into the sentence after it: "talks in Oslo stall The minister has left"."""
    tokens = tree.tokens
    starts = [at for at in range(2, len(tokens) - 2) if _opens_sentence(tokens, at) and not is_name(at)]
    if not starts:
        return {}
    part = [sum(start <= at for start in starts) for at in range(len(tokens))]
    return {at: (at, "ROOT") for at, token in enumerate(tokens) if part[at] != part[token.head]}


def _opens_sentence(tokens: tuple[Token, ...], at: int) -> bool:
    """Whether a capital stands where only a new sentence explains it: behind a noun, before a small word."""
    before, token, after = tokens[at - 1], tokens[at], tokens[at + 1]
    if not token.text.istitle() or not after.text.islower() or not before.text.isalpha() or not before.tag.startswith("NN"):
        return False
    if token.text.lower() in _SPEAKERS:
        return after.tag in _FINITE
    is_plain = token.text.lower() in _OPENERS or (token.tag in ("NN", "NNS") and after.tag in _FINITE)
    return is_plain and before.text.islower()


_FINITE = ("VBD", "VBZ", "VBP", "MD")


def _named(tree: Tree, is_name: Callable[[int], bool]) -> Links:
    """Somebody called White before a verb: no adjective, its subject."""
    return {
        at: (token.head, "nsubj")
        for at, token in enumerate(tree.tokens)
        if token.dep in ("amod", "compound", "npadvmod") and token.head == at + 1 and token.text.istitle() and is_name(at)
        and tree.tokens[at + 1].tag in _FINITE and not tree.all(at + 1, "nsubj", "nsubjpass")
    }  # fmt: skip


def _two_subjects(tree: Tree) -> Links:
    """Of two subjects of a verb before it: joined by "and", the first alone, or the second alone."""
    links: Links = {}
    for verb in range(len(tree.tokens)):
        found = [at for at in tree.all(verb, "nsubj", "nsubjpass") if at < verb]
        if len(found) == 2:
            links |= _settled(tree, verb, *found)
    return links


def _settled(tree: Tree, verb: int, first: int, second: int) -> Links:
    start = min(tree.subtree(second))
    between = tree.all(first, "cc")
    inner = [at for at in tree.subtree(first) if at < start and at not in between]
    if between and between[-1] == start - 1 and not tree.all(first, "acl", "relcl"):
        return {second: (first, "conj")}  # "the mother and ten other people died"
    last = inner[-1]
    if last != start - 1 or tree.tokens[last].dep == "punct":
        return {}
    if last != first and tree.is_verb(last) and not tree.all(last, "dobj", "nsubjpass", "auxpass"):
        return {second: (last, "dobj")}  # "a blowout that killed four people triggered …"
    is_clause = tree.tokens[verb].dep in ("ccomp", "relcl") and not tree.all(verb, "dobj")
    return {first: (first, "ROOT")} if is_clause and not tree.is_verb(last) else {}  # "the kind of job women say …"


def _torn_off(tree: Tree) -> Links:
    """The subject that a participle before the verb has taken: "The skipper, sailing west, radioed for help"."""
    links: Links = {}
    for verb, token in enumerate(tree.tokens):
        if token.tag not in ("VBD", "VBZ", "VBP") or tree.all(verb, "nsubj", "nsubjpass", "expl"):
            continue
        for at in tree.all(verb, "advcl"):
            own = tree.first(at, "nsubj")
            if own is not None and own < at < verb and tree.tokens[at].tag == "VBG" and tree.tokens[at - 1].text == ",":
                links[own] = (verb, "nsubj")
    return links


_PAIRS = {"(": ")", "-LRB-": "-RRB-"}


def _bracketed(tree: Tree) -> Links:
    """What stands in round brackets is cut out: "a 30cm-wide (12in) pipe"."""
    links: Links = {}
    for start, token in enumerate(tree.tokens):
        closing = _PAIRS.get(token.text)
        end = next((at for at in range(start, min(start + 12, len(tree.tokens))) if tree.tokens[at].text == closing), None)
        if closing is None or end is None:
            continue
        inside = range(start, end + 1)
        if all(
            tree.tokens[at].head in inside for at in range(len(tree.tokens)) if at not in inside and tree.tokens[at].head != at
        ):
            continue
        links |= {at: (at, "ROOT") for at in inside if tree.tokens[at].head not in inside}
    return links


_SUBJECTS_AND_OBJECTS = ("nsubj", "nsubjpass", "dobj", "pobj")


def _wordless(tree: Tree) -> Links:
    """A mark that the parse takes for somebody: the "_" that wires print for a dash."""
    return {
        at: (token.head, "punct")
        for at, token in enumerate(tree.tokens)
        if token.dep in _SUBJECTS_AND_OBJECTS and not any(sign.isalnum() or sign in "%$#£€" for sign in token.text)
    }


def _objects(tree: Tree) -> Links:
    """An object that hangs elsewhere: "gives owners of the phone a case", "warded off the attack"."""
    links: Links = {}
    for at, token in enumerate(tree.tokens):
        if token.dep == "dobj" and token.head < at and (behind := _is_aside(tree, at)) is not None:
            links[at] = (behind, "appos")
            continue
        if token.dep == "pobj" and tree.tokens[token.head].dep == "prt":
            links[at] = (tree.tokens[token.head].head, "dobj")
        if token.dep != "appos":
            continue
        verb = next((up for up in tree.ancestors(at) if tree.is_verb(up)), None)
        start = min(tree.subtree(at))
        if verb is None or tree.tokens[verb].lemma not in GIVING or tree.tokens[start].tag != "DT" or verb > at:
            continue
        if tree.tokens[start - 1].text[0].isalnum() and len(tree.all(verb, "dobj")) == 1:
            links |= {at: (verb, "dobj"), tree.all(verb, "dobj")[0]: (verb, "dative")}
    return links


def _is_aside(tree: Tree, noun: int) -> int | None:
    """The noun before the comma that an "object" behind it explains: "at the mission in Lima, the only one there"."""
    start = min(tree.subtree(noun))
    before = tree.tokens[start - 2] if start > 1 and tree.tokens[start - 1].text == "," else None
    is_far = before is not None and before.tag.startswith("NN") and tree.tokens[noun].head < start - 2
    return start - 2 if is_far and tree.tokens[start].tag in ("DT", "PRP$") else None


_OF_THINGS = frozenset(
    "announce issue publish release adopt pass sign report unveil introduce launch name tap build design found".split()
)


def _participles(tree: Tree) -> Links:
    """What is told of the noun before it: "They rejected the ruling, announced on Monday by the court"."""
    links: Links = {}
    for at, token in enumerate(tree.tokens[2:], 2):
        noun = tree.tokens[at - 2]
        is_loose = token.dep == "advcl" and token.tag in ("VBN", "VBD") and token.lemma in _OF_THINGS
        if (
            is_loose
            and tree.tokens[at - 1].text == ","
            and noun.tag.startswith("NN")
            and not tree.all(at, "nsubj", "dobj", "aux")
        ):
            links[at] = (at - 2, "acl")
    return links


_REPAIRS: tuple[Callable[[Tree], Links], ...] = (_bracketed, _wordless, _two_subjects, _torn_off, _objects, _participles)
