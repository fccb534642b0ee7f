"""Running text as a headline has it: without articles and days, with full names, cut at a phrase."""

from collections.abc import Sequence

from generator.events.grammar.tree import Tree
from generator.events.titles.calendar import is_calendar
from generator.events.titles.draft import Draft, Word, listed, names_of, owned, stands_for, unique
from generator.events.titles.fitness import ends_loose
from generator.events.titles.joining import in_words
from generator.events.titles.length.cutting import BREAKS, is_edge
from generator.events.titles.noun_phrases.members import determiner, is_share, tells_which

_OF_NAMES = ("compound", "det", "nmod", "amod", "poss")
Line = dict[int, list[Word]]
"""What a headline has for each word of a stretch."""


def headline(draft: Draft, run: Sequence[int], kept: tuple[int, ...] = ()) -> Line:
    """What a headline has for each word of a stretch; asides without a word of `kept` are left out."""
    tree, names = draft.tree, draft.names
    line: Line = {at: [at] for at in range(run[0], run[-1] + 1)}
    hearers = [at for at in tree.all(draft.told, "dobj", "nsubjpass") if at < run[0]] if draft.told >= 0 else []
    told = {*draft.subject, *(name for at in hearers for name in names_of(draft, at))}  # "tells Lee she has won"
    for at in line:
        token, known = tree.tokens[at], {name.name for name in names(at)}
        if dropped := _aside(tree, at, kept):
            line |= {kid: [] for kid in dropped if kid in line}
        if not line[at] or (token.tag[:3] == "PRP" and known <= told):
            continue  # a reader takes a pronoun for whoever the line has named
        if token.tag == "NN" and known and known <= set(draft.subject) and not any(n.kind == "person" for n in names(at)):
            continue  # "the company" for the company that says so
        told |= known
        if token.dep == "det":
            line[at] = [at] if at and is_share(tree, at - 1) else determiner(draft, at)
        elif token.tag == "PRP$":
            line[at] = [owned(listed(unique([name.name for name in names(at)])))]
        elif token.dep in ("compound", "nmod") and not token.text[1:].islower():
            continue  # "U.S. embassies"
        elif found := stands_for(draft, at) if tree.is_noun(at) or token.tag == "PRP" else []:
            line |= {kid: [] for child in _told_by(draft, at, found) for kid in tree.subtree(child) if kid in line}
            line[at] = [listed(unique(found))]
    return line


def _told_by(draft: Draft, at: int, found: list[str]) -> list[int]:
    """The words at a noun that its full names replace: "rail firm Norling" is Norling alone, told once."""
    tree = draft.tree
    kids = [child for child in tree.all(at, *_OF_NAMES) if not tells_which(draft, child)]
    return kids + [child for child in tree.all(at, "appos") if {name.name for name in draft.names(child)} & set(found)]


def _aside(tree: Tree, at: int, kept: tuple[int, ...]) -> tuple[int, ...]:
    """The words of a date, or of what stands between commas, that begins at a word or hangs on it; else none."""
    token = tree.tokens[at]
    if token.dep in ("prep", "npadvmod", "advmod") and tree.is_verb(token.head) and is_calendar(tree, at):
        inner = tree.subtree(at)
        after = inner[-1] + 1
        is_closed = after < len(tree.tokens) and tree.tokens[after].text == ","
        is_open = inner[0] > 0 and tree.tokens[inner[0] - 1].text == ","
        return (*((inner[0] - 1,) if is_open else ()), *inner, *((after,) if is_closed and is_open else ()))
    for aside in tree.all(at, "appos", "relcl") if tree.children[at] else ():
        inner = tree.subtree(aside)
        if inner[0] > at and tree.tokens[inner[0] - 1].text == "," and not set(kept) & set(inner):
            after = inner[-1] + 1
            ends = after < len(tree.tokens) and tree.tokens[after].text == ","
            return (inner[0] - 1, *range(inner[0], after), *((after,) if ends else ()))
    return ()


def plain(draft: Draft, line: Line, last: int, longest: int) -> list[Word]:
    """The line, or its longest beginning that ends before a phrase behind `last` and has the room; else all of it."""
    tree, first, stop = draft.tree, min(line), max(line) + 1
    for end in (stop, *(at for at in range(stop - 1, max(last, first + 2), -1) if is_edge(tree, at))):
        kept = [word for at, words in line.items() if at < end for word in words]
        while kept and isinstance(kept[-1], int) and tree.tokens[kept[-1]].text in BREAKS:
            kept.pop()
        if kept and not ends_loose(tree, kept) and len(in_words(tree, kept)) <= longest:
            return kept
    return [word for words in line.values() for word in words]
