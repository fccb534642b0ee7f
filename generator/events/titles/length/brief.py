"""Names as the source has them, where a title has no room for all of them: "OHS", "Dunmore"; at the last "Walsh", "agency"."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import replace

from generator.events.grammar.labels import HYPHENS, TELLING_WHICH
from generator.events.grammar.tree import Tree
from generator.events.titles.draft import Draft, Names
from generator.records import Name

_SPARED = 4
"""Characters that a shorter name spares at the least."""


def shorter(draft: Draft, put_in: Iterable[str]) -> Draft | None:
    """The same draft with shorter names; None where the source prints none for those that drafts have put in."""
    tree, names = draft.tree, draft.names
    short = {
        at: tuple(_short(tree, at, name) for name in found)
        for at, token in enumerate(tree.tokens)
        if token.tag.startswith("NNP") and len(found := names(at)) == 1
    }
    if not _helps(names, short, put_in):
        return None
    return draft._replace(names=lambda at: short.get(at) or names(at))


def _helps(names: Names, short: Mapping[int, tuple[Name, ...]], put_in: Iterable[str]) -> bool:
    """Whether a name that drafts have put in has another in its place."""
    longer = {name.name for at, found in short.items() for name in names(at) if found != names(at)}
    return any(name in text for text in put_in for name in longer)


def shortest(draft: Draft, put_in: Iterable[str]) -> Draft | None:
    """The same draft with surnames and with "agency" for its name, for a title that would break off; None for no names."""
    tree, names = draft.tree, draft.names
    named = [at for at, token in enumerate(tree.tokens) if token.tag[:2] in ("NN", "PR") and names(at)]
    surnames = _surnames({name.name for at in named for name in names(at) if name.kind == "person"})
    short = {at: _last(tree, at, names(at), surnames) for at in named}
    if not _helps(names, short, put_in):
        return None
    return draft._replace(names=lambda at: short[at] if at in short else names(at))


_WORD = re.compile(r"\w+")


def once(draft: Draft, line: str) -> str:
    """The line with each person's full name but once, then by the surname: "Lee meets Bo Walsh after Walsh’s speech"."""
    told = _WORD.findall(line)
    if len(set(told)) == len(told):
        return line  # no word comes again, and so no name
    people = {name.name for at in range(len(draft.tree.tokens)) for name in draft.names(at) if name.kind == "person"}
    if not any(line.count(name) > 1 for name in people):
        return line
    for name, last in _surnames(people).items():
        first, printed, rest = line.partition(name)
        if printed and "“" not in rest and not re.search(rf"\b{re.escape(last)}\b", first):
            line = first + name + re.sub(rf"\b{re.escape(name)}\b", last, rest)
    return line


_LONG = 20
"""Characters by which a name is longer than what stands for it, where that is taken."""
_PARTICLES = frozenset("al bin ben ibn abu de da di del della dos du la le el van von der den ten ter st.".split())


def _surnames(people: set[str]) -> dict[str, str]:
    """The surname of each, with its "bin" or "de"; not that of two."""
    found: dict[str, str] = {}
    for name in people:
        words = name.split()[1:]
        while len(words) > 1 and words[0].lower() not in _PARTICLES:
            words = words[1:]
        if words and not words[-1].isupper() and not words[-1].endswith("."):  # "Walsh III", "Walsh Jr."
            found[name] = " ".join(words)
    return {name: last for name, last in found.items() if list(found.values()).count(last) == 1}


def _last(tree: Tree, at: int, found: tuple[Name, ...], surnames: dict[str, str]) -> tuple[Name, ...]:
    """People by their surnames; a body that the source calls by a common noun by no name."""
    token = tree.tokens[at]
    if token.tag in ("NN", "NNS") and sum(len(name.name) for name in found) > len(token.text) + _LONG:
        return ()
    return tuple(
        replace(name, name=surnames[name.name])
        if name.name in surnames
        else _short(tree, at, name)
        if token.tag[:3] == "NNP"
        else name
        for name in found
    )


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
