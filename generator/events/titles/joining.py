"""From a list of words to a line of text: spaces, quotation marks, the first capital, the length."""

from __future__ import annotations

import re

from generator.events.titles.draft import Word
from generator.events.tree import Tree

LONGEST = 90
_OPENING = frozenset({'"', "“", "‘", "'", ":", "''", "``", "`", "--", "–", "—"})
_TIGHT = re.compile(r"^(?:[,;:.%’]|'s$|n't$|’s$|'$)")
LOOSE_END = frozenset(
    """
    a an the of in on at to for with by from and or but that as his her its their who which is are into over under between
    against
    about than not is are be was were become becomes saying very more most because while whether if when
    """.split()
)


def in_words(tree: Tree, phrase: list[Word]) -> str:
    """The phrase as a line, its first letter a capital; words that touch in the source touch here."""
    line = ""
    before: Word | None = None
    for word in phrase:
        text = _inside(tree, word) if isinstance(word, int) else word
        line += ("" if not line or _touches(tree, before, word, text) else " ") + text
        before = word
    line = line.replace("willn't", "won't").replace("willn’t", "won’t")
    line = " ".join(line.translate(_BRACKETS).split()).lstrip("[](){}.,;:-–— ")
    # "iPhone" keeps its small letter
    return line if line[1:2].isupper() else line[:1].upper() + line[1:]


def _inside(tree: Tree, at: int) -> str:
    """The token as it is written within a line: without the capital that begins a sentence or a quotation."""
    token = tree.tokens[at]
    is_first = at == 0 or tree.tokens[at - 1].text in _OPENING
    if is_first and not token.tag.startswith("NNP" if at == 0 else "NN") and token.text != "I":
        return token.text if token.text[1:2].isupper() else token.text[:1].lower() + token.text[1:]
    return token.text


def _touches(tree: Tree, before: Word | None, word: Word, text: str) -> bool:
    if _TIGHT.match(text):
        return True
    if isinstance(before, int) and isinstance(word, int):
        return word == before + 1 and tree.tokens[before].end == tree.tokens[word].start
    return False


def shortened(text: str, longest: int = LONGEST) -> str:
    """The line cut at a word to so many characters with an ellipsis, no preposition left at its end."""
    if len(text) <= longest:
        return text
    kept = text[: longest - 2].rsplit(" ", 1)[0].split()
    while len(kept) > 3 and kept[-1].lower().rstrip(",") in LOOSE_END:
        kept.pop()
    line = " ".join(kept).rstrip(",;:“") + "…"
    return line + "”" if line.count("“") > line.count("”") else line


_BRACKETS = str.maketrans("", "", "[]{}\\")
"""Marks of editors and of markup."""
_INNER = str.maketrans({"“": "‘", "”": "’", '"': "'"})


def in_marks(text: str, longest: int) -> str:
    """Somebody's own words between quotation marks, marks included in the length; marks within become single ones."""
    text = " ".join(text.replace("``", "").replace("''", "").strip("\"“”‘’',; ").translate(_INNER).translate(_BRACKETS).split())
    return f"“{shortened(text, longest - 2)}”"
