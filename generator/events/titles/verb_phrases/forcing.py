"""What somebody is made or allowed to do, without which a title says nothing: "forcing residents to leave"."""

from generator.events.grammar.tree import Tree
from generator.events.titles.draft import Word
from generator.events.titles.restricting import wants_deed

_MAKING = frozenset("force allow enable oblige compel prompt cause require urge encourage".split())


def lost_deed(tree: Tree, verb: int, rest: list[Word]) -> bool:
    """Whether somebody is forced, or allowed, and the title does not say to do what."""
    if tree.tokens[verb].lemma not in _MAKING:
        return False
    over = tuple(at for at in tree.all(verb, "dobj", "nsubjpass") if not wants_deed(tree, at))
    over += tuple(inner for at in over for near in tree.objects(at, "of") for inner in (near, *tree.all(near, "acl")))
    deeds = [*tree.all(verb, "xcomp", "ccomp"), *(kid for at in over for kid in tree.all(at, "acl", "relcl", "advcl"))]
    marks = {to for deed in deeds for to in tree.all(deed, "aux") if tree.tokens[to].tag == "TO"}
    return bool(marks) and not marks & set(rest)
