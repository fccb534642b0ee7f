"""Repairs of a parse before a title is made from it: each rule knows one mistake that parsers of news make again and again.

To add a repair, write a function from a tree to the new heads and relations of some tokens, and put it into `_REPAIRS`.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from generator.events.tree import Tree, tree_of
from generator.records import Sentence, Token

Links = dict[int, tuple[int, str]]
_last: tuple[Sentence, Sentence] | None = None


def mended(sentence: Sentence) -> Sentence:
    """The sentence with its parse repaired; itself where nothing is amiss. The last one is kept, as many titles ask for it."""
    global _last
    if _last is None or _last[0] is not sentence:
        _last = sentence, _repaired(sentence)
    return _last[1]


def _repaired(sentence: Sentence) -> Sentence:
    for repair in _REPAIRS:
        links = repair(tree_of(sentence))
        if links:
            tokens = list(sentence.tokens)
            for at, (head, dep) in links.items():
                tokens[at] = replace(tokens[at], head=head, dep=dep)
            sentence = replace(sentence, tokens=tuple(tokens))
    return sentence


_OPENERS = frozenset("the a an in on at he she it they we but this these there for as after mr dr".split())


def _glued(tree: Tree) -> Links:
    """A caption run into the sentence after it: "talks in Oslo stall The minister has left"."""
    tokens = tree.tokens
    starts = [at for at in range(2, len(tokens) - 2) if _opens_sentence(tokens, at)]
    if not starts:
        return {}
    part = [sum(start <= at for start in starts) for at in range(len(tokens))]
    return {at: (at, "ROOT") for at, token in enumerate(tokens) if part[at] != part[token.head]}


def _opens_sentence(tokens: tuple[Token, ...], at: int) -> bool:
    """Whether a capital stands where only a new sentence explains it: after a small word, before a small word, no name."""
    before, token, after = tokens[at - 1], tokens[at], tokens[at + 1]
    if not before.text.islower() or not after.text.islower() or not token.text.istitle() or not before.text.isalpha():
        return False
    is_word = token.text.lower() in _OPENERS or (token.tag in ("NN", "NNS") and len(token.text) > 3)
    return is_word and before.tag not in ("DT", "IN", "CC", "TO", "PRP$", "POS", "JJ")


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


_REPAIRS: tuple[Callable[[Tree], Links], ...] = (_glued, _two_subjects, _torn_off)
