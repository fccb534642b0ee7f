"""What a common noun is called: the name beside it, or that of the body which it tells again in other words."""

import re
from collections.abc import Callable

from generator.events.grammar.labels import DEFINITE, NOUN_SUBJECTS
from generator.events.grammar.tree import Tree
from generator.events.names.lists.nouns import COMPANIES
from generator.events.names.told.scene import is_human
from generator.events.triggers import find_trigger
from generator.records import Name

Names = Callable[[int], tuple[Name, ...]]
_FIRMS = COMPANIES - {"business"}


def called(tree: Tree, names: Names, index: int) -> tuple[Name, ...]:
    """What a thing or somebody is called beside the noun: "the group, United Harbour, objects", "former guard Ann Lee"."""
    token = tree.tokens[index]
    if token.dep == "appos" and token.tag == "NN":
        return _explained(tree, names, index)
    beside = tree.first(index, "appos") if token.tag == "NN" or token.text.lower() == "one" else None
    if beside is None or beside < index or not tree.tokens[beside].tag.startswith("NNP"):
        return ()
    named, first = names(beside), tree.subtree(beside)[0]
    before = tree.subtree(tree.all(index, "prep")[0])[-1] if token.tag == "CD" and tree.all(index, "prep") else index
    is_near = first == before + 1 or (first == before + 2 and tree.tokens[before + 1].text == ",")
    is_one = is_near and len(named) == 1 and not tree.is_quoted(beside) and find_trigger(tree, index) is None
    return named if is_one and _may_be(tree.tokens[index].lemma.lower(), named[0]) else ()


def _explained(tree: Tree, names: Names, index: int) -> tuple[Name, ...]:
    """The name before the comma, of which the noun tells what it is: "Acme, the Oslo builder which won the deal"."""
    head, start = tree.tokens[index].head, tree.subtree(index)[0]
    named = names(head) if tree.tokens[head].tag == "NNP" and head == start - 2 and tree.tokens[start - 1].text == "," else ()
    if len(named) != 1 or names(index) or tree.all(index, "conj") or tree.tokens[start].text.lower() not in ("a", "an", "the"):
        return ()
    noun = tree.tokens[index].lemma.lower()
    is_person = named[0].kind == "person"
    is_one = bool(_HOLDER.fullmatch(noun)) or is_human(noun) == is_person
    return named if is_one and tree.all(index, "relcl", *(("acl",) if is_person else ())) else ()


_HOLDER = re.compile(r".{3,}(?:er|or|ist|ian|man|woman|pion|lete|ress|ant|ent)")
_PLACES = frozenset("capital city town village island port suburb".split())


def _may_be(noun: str, name: Name) -> bool:
    """Whether somebody or something of this name may be called by the noun."""
    if name.kind == "person":
        return noun == "one" or is_human(noun) or bool(_HOLDER.fullmatch(noun))
    return noun in _PLACES if name.kind in ("place", "country") else not is_human(noun)


_APART = frozenset("other another new young separate second first next last former combined proposed".split())


def is_firm_again(tree: Tree, names: Names, index: int) -> bool:
    """Whether a subject is a body told again by what it makes or where it sits: "the Oslo company", "the shoe maker"."""
    token = tree.tokens[index]
    if token.tag != "NN" or token.lemma not in _FIRMS or token.dep not in NOUN_SUBJECTS:
        return False
    inner = [tree.tokens[at] for at in tree.subtree(index) if at != index]
    is_apart = any(one.tag in ("JJS", "JJR", "CD", "VBN", "VBG") or one.text.lower() in _APART for one in inner)
    others = {name for at in tree.children[index] for name in names(at) if name.kind == "organisation"}
    sisters = {name for at in tree.children[token.head] if at != index for name in names(at)}
    is_one = not is_apart and not others and sisters.isdisjoint(names(index)) and tree.subtree(index)[-1] == index
    return is_one and any(tree.tokens[kid].text.lower() in DEFINITE for kid in tree.children[index])
