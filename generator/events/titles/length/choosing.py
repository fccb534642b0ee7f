"""Which of the drafts of a title is taken: the first that lacks nothing, else the one that lacks least."""

from collections.abc import Iterable

from generator.events.grammar.tree import Tree
from generator.events.titles.draft import Draft, Word
from generator.events.titles.fitness import ends_loose, loses_point
from generator.events.titles.joining import LONGEST, in_words, shortened
from generator.events.titles.length.fitting import fitted
from generator.events.titles.restricting import is_force, is_open

Graded = Iterable[tuple[int, list[Word]]]
"""Drafts, each with its level."""
_CUT, _THIN, _POINTLESS, _TORN = 1, 2, 3, 4
"""What a line may lack, from the least: phrases at its end, adjectives, what a noun is of, the end of what is said."""
FULL = -1
"""The level of a draft that is taken only where the line has the room for all of it."""


def first_whole(draft: Draft, drafts: Graded) -> str:
    """The first draft that lacks nothing, else the one that lacks least."""
    return least_lacking(draft, drafts)[1]


def least_lacking(draft: Draft, drafts: Graded) -> tuple[int, str]:
    """The same with what it lacks: 0 where that is nothing."""
    tree, light = draft.tree, ""
    spare: tuple[int, str] | None = None
    last: list[Word] = []
    for level, words in ((level, filled(draft, words)) for level, words in drafts):
        if level == FULL and words:
            if line := _full_line(tree, words):
                return 0, line
            light = light or fitted(tree, words, is_firm=True)
        found = _line(tree, words) if words and words != last and level != FULL else None
        last = words if level != FULL else last
        if found is None:
            continue
        found = max(found[0], (0, 0, _CUT, _THIN)[level]), found[1]
        if found[0] == 0:
            return 0, _longer(found[1], light)
        if spare is None or found[0] < spare[0]:
            spare = found
    return (spare[0], _longer(spare[1], light)) if spare else (_TORN, "")


_SHORT = 3
"""Letters of a word that may come again: "fall of the price of oil"."""


def filled(draft: Draft, words: list[Word]) -> list[Word]:
    """The words with what the article has called a thing before that they do not tell, as far as there is room for it."""
    tree, recall = draft.tree, draft.recall
    for word in words if recall is not None else ():
        if not isinstance(word, int) or not (is_force(tree, word) or (tree.children[word] and is_open(tree, word))):
            continue
        if recall is not None and (found := recall(word)):
            words = _with(tree, words, word, found)
    return words


def _with(tree: Tree, words: list[Word], noun: int, found: str) -> list[Word]:
    """The words with a fuller phrase for a noun, if that tells more and leaves the line short enough."""
    line = in_words(tree, words)
    owner, _, rest = found.partition("’s ")
    found = rest if owner in line else found
    told = line.split()
    more = {part for part in found.split() if len(part) > _SHORT or part.isupper()} - {tree.tokens[noun].text}
    is_told = any(part.startswith(one) for part in more for one in told if len(one) > _SHORT and one[0].isupper())
    if not more or is_told or not more.isdisjoint(told):
        return words  # "Peru says Peruvian troops"
    own = tree.children[noun] if is_force(tree, noun) else ()
    longer = [found if word == noun else word for word in words if word not in own]
    return longer if len(in_words(tree, longer)) <= LONGEST else words


def _longer(line: str, light: str) -> str:
    """The line, or the beginning of a full draft that says all of it and more."""
    return light if light.startswith(line.rstrip("…")) else line


def _full_line(tree: Tree, words: list[Word]) -> str:
    text = in_words(tree, words)
    is_right = len(text) <= LONGEST and "…" not in text and not loses_point(tree, words)
    return text if is_right else ""


def _line(tree: Tree, words: list[Word]) -> tuple[int, str] | None:
    """A draft as a line with the room, and what it lacks; None where it is no headline."""
    text = in_words(tree, words)
    if not text or ends_loose(tree, words) or text.count("(") != text.count(")"):
        return None
    lack = _POINTLESS if loses_point(tree, words) else 0
    if len(text) > LONGEST and "“" not in text:
        text = fitted(tree, words, is_whole=True) or text
    if len(text) > LONGEST:
        text, lack = fitted(tree, words) or text, max(lack, _CUT)
    if len(text) > LONGEST and (rest := fitted(tree, words, is_last=True)):
        return _TORN, rest
    if len(text) > LONGEST or "…" in text:
        return _TORN, shortened(text)
    return lack, text
