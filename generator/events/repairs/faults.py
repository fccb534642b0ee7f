"""Faults of a parse that harm acts and titles alike, each with the links that mend it.

`repairs` mends them before anything is read from a sentence; `titles.mending` adds what only a title needs.
"""

from collections.abc import Callable, Iterable
from dataclasses import replace

from generator.events.grammar.labels import FINITE_OR_MODAL, NOUN_SUBJECTS
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


def verb_of(tree: Tree, at: int) -> int:
    """The verb that a helper helps; any other token itself."""
    return tree.tokens[at].head if tree.tokens[at].dep in ("aux", "auxpass") else at


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


def subject_dep(tree: Tree, verb: int) -> str:
    """The relation of a subject to a verb, active or passive."""
    return "nsubjpass" if tree.all(verb, "auxpass") else "nsubj"


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
