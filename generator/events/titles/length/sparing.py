"""A line that is too long loses what costs least of all that makes it fit."""

from collections.abc import Callable, Sequence
from itertools import combinations

from generator.events.grammar.labels import HYPHENS
from generator.events.grammar.tree import Tree
from generator.events.titles.draft import Word
from generator.events.titles.fitness import ends_loose
from generator.events.titles.joining import in_words
from generator.events.titles.length.plain import Line
from generator.events.titles.length.pruning import Piece

_AT_ONCE = 3
"""How many pieces a title may lose: where four must go, another way of telling serves better."""


def spared(tree: Tree, line: Line, spare: Callable[[], list[tuple[float, Piece]]], longest: int) -> list[Word]:
    """The line without the pieces that cost least of all that make it fit; empty where none do."""
    whole_line = _left(tree, line, ())
    excess = len(in_words(tree, whole_line)) - longest
    if excess <= 0:
        return whole_line if whole_line and not ends_loose(tree, whole_line) else []
    weights = [(cost, sum(_width(tree, line, at) for at in piece), piece) for cost, piece in spare()]
    chosen = [
        (sum(cost for cost, _, _ in some), [piece for _, _, piece in some])
        for count in range(1, _AT_ONCE + 1)
        for some in combinations(weights, count)
        if sum(width for _, width, _ in some) >= excess - 2
    ]
    for _, lost in sorted(chosen, key=lambda choice: choice[0])[:_TRIED]:
        kept = _left(tree, line, lost)
        if kept and len(in_words(tree, kept)) <= longest and not ends_loose(tree, kept):
            return kept
    return []


_TRIED = 12
"""How many of the cheapest choices are looked at: nearly always the first fits."""


def _width(tree: Tree, line: Line, at: int) -> int:
    """About how many characters a word takes in the line."""
    return sum(1 + len(tree.tokens[word].text if isinstance(word, int) else word) for word in line.get(at, ()))


_STOPS = frozenset({",", ";", ":", "--", "—"})


def _left(tree: Tree, line: Line, lost: Sequence[Piece]) -> list[Word]:
    """The words that are left, without a comma beside a gap or before a phrase."""
    gone = {at for piece in lost for at in piece}
    kept: list[Word] = []
    order = [at for at in line if at not in gone and line[at]]
    for n, at in enumerate(order):
        if line[at] == [at] and tree.tokens[at].text in HYPHENS and order[n - 1 : n + 2] != [at - 1, at, at + 1]:
            continue
        if line[at] == [at] and tree.tokens[at].text in _STOPS and tree.tokens[at].dep == "punct":
            before, after = order[n - 1] if n else -1, order[n + 1] if n + 1 < len(order) else -1
            is_doing = after == at + 1 and tree.tokens[after].tag == "VBG" and tree.tokens[after].dep == "advcl"
            is_beside = is_doing or all(_is_next(tree, one, at) for one in (before, after))
            if not is_beside or tree.tokens[after].dep in ("prep", "agent", "punct"):
                continue
        kept += line[at]
    return kept


def _is_next(tree: Tree, at: int, stop: int) -> bool:
    """Whether nothing but an article stands between a word and a comma."""
    first, last = sorted((at, stop))
    return at >= 0 and all(tree.tokens[one].dep == "det" for one in range(first + 1, last))
