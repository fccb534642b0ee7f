"""Who is named beside a noun that names nobody: `the doctor, Ann Lee`."""

from generator.events.grammar.tree import Tree
from generator.events.names import Naming, is_human
from generator.records import Name


def apposed(tree: Tree, index: int, names: Naming) -> tuple[Name, ...]:
    """Who is named beside a head that names nobody: `a lawyer for the firm, Ann Lee`, `the doctor, Ann Lee`."""
    for child in tree.all(index, "appos"):
        listed = tree.joined(child) if tree.tokens[index].tag == "NNS" else (child,)
        found = tuple(name for one in listed for name in names(one))
        if names(child) and _nearest(tree, min(tree.subtree(child)), index):
            return found
    token = tree.tokens[index]
    if token.dep == "appos" and is_human(token.lemma.casefold()) and (found := names(token.head)):
        return found  # "Ann Lee, the doctor who returned"
    beside = _behind_comma(tree, index) if is_human(token.lemma.casefold()) else None
    if beside is None:
        return ()
    while tree.tokens[beside].dep == "compound" and tree.tokens[beside].head > beside:
        beside = tree.tokens[beside].head
    found = names(beside) if tree.tokens[beside].dep == "appos" else ()
    is_near = tree.tokens[index + 1].text == ","
    return found if is_near else tuple(name for name in found if name.kind == "person")


_LONGEST = 8
"""Words of an office with all that it is of: `chief of the harbour police in Dunmore, Ann Lee,`."""


def _behind_comma(tree: Tree, index: int) -> int | None:
    """What stands behind the comma that ends the phrase of a noun for somebody: `the chief of police in Dunmore, Ann Lee`."""
    for at in range(index + 1, min(index + 2 + _LONGEST, len(tree.tokens) - 1)):
        token = tree.tokens[at]
        if token.text == ",":
            return at + 1
        is_of_office = token.tag in ("IN", "DT", "NNP", "NNPS", "JJ") or (token.tag[:2] == "NN" and not is_human(token.lemma))
        if not is_of_office or (at == index + 1 and token.tag != "IN"):
            return None
    return None


def _nearest(tree: Tree, start: int, index: int) -> bool:
    """Whether no noun for somebody else stands right before an apposition: in `the case of the doctor, Ann Lee` the doctor."""
    before = tree.tokens[start - 2] if start > 1 and tree.tokens[start - 1].text == "," else tree.tokens[index]
    return before is tree.tokens[index] or before.tag != "NN" or not is_human(before.lemma)
