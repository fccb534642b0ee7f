"""Bodies and countries as the source has them, where a title has no room for their full names: "OHS", "Dunmore"."""

from dataclasses import replace

from generator.events.grammar.labels import HYPHENS, TELLING_WHICH
from generator.events.grammar.tree import Tree
from generator.events.titles.draft import Draft
from generator.records import Name

_SPARED = 4
"""Characters that a shorter name spares at the least."""


def shorter(draft: Draft) -> Draft | None:
    """The same draft with shorter names; None where the source prints none."""
    tree, names = draft.tree, draft.names
    short = {
        at: tuple(_short(tree, at, name) for name in found)
        for at, token in enumerate(tree.tokens)
        if token.tag.startswith("NNP") and len(found := names(at)) == 1
    }
    if all(found == names(at) for at, found in short.items()):
        return None
    return draft._replace(names=lambda at: short.get(at) or names(at))


def _short(tree: Tree, at: int, name: Name) -> Name:
    """The name as printed, where that is a good deal shorter and no person's."""
    first = at
    while first and tree.tokens[first - 1].head == at and tree.tokens[first - 1].tag.startswith("NNP"):
        first -= 1
    printed = tree.printed(first, at)
    is_short = name.kind != "person" and len(name.name) - len(printed) >= _SPARED
    return (
        replace(name, name=printed) if is_short and _is_known(printed, name.name) and _stands_alone(tree, first, at) else name
    )


def _is_known(printed: str, full: str) -> bool:
    """Whether readers know a name by these words: its first ones or its letters; not the "Academy" of an "Academy of Arts"."""
    is_start = full.startswith(f"{printed} ") and not full[len(printed) :].startswith((" of ", " for ", " and ", " & "))
    return is_start or printed.isupper()


def _stands_alone(tree: Tree, first: int, last: int) -> bool:
    """Whether nothing around a name is a part of it."""
    before, after = tree.tokens[max(first - 1, 0)], tree.tokens[min(last + 1, len(tree.tokens) - 1)]
    is_inner = first > 1 and (before.text in HYPHENS or before.text.lower() in ("of", "for", "&"))
    starts = first > 1 and before.text[:1].isupper() and before.dep in TELLING_WHICH
    return not (is_inner and tree.tokens[first - 2].text[:1].isupper()) and not starts and after.text not in HYPHENS
