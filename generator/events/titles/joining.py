"""From a list of words to a line of text: spaces, quotation marks, the first capital, the length."""

import re
from collections.abc import Sequence

from generator.countries import countries
from generator.events.grammar.tree import Tree, kept
from generator.events.titles.draft import Word
from generator.events.titles.verb_phrases.parted import hyphens, is_hyphen
from generator.records import LONGEST_TITLE

LONGEST = LONGEST_TITLE
_OPENING = frozenset({'"', "“", "‘", "'", ":", "''", "``", "`", "--", "–", "—"})
_TIGHT = re.compile(r"^(?:[,;:.%’]|'s$|['’](?:ve|re|ll|d|m)$|n't$|’s$|'$)")
_MAY_BE_TIGHT = frozenset(",;:.%’'n")
"""What that begins with."""
_OPENS_PHRASE = frozenset(
    """
    who which that because and but or after before as when while if in on at for with from by since until although though
    where whose into against
    """.split()
)
_ANYBODY = frozenset("nobody everybody somebody anybody everyone someone anyone nothing everything something".split())
_PEOPLES = frozenset(word for row in countries() for word in row.adjectives)
LOOSE_END = frozenset(
    """
    a an the of in on at to for with by from and or but that as his her its their who which is are into over under between
    against
    about than not be was were been being
    have has had will would may might could should become becomes saying very more most because while whether if when one
    according such he she they we those ,
    """.split()
)


def in_words(tree: Tree, phrase: list[Word]) -> str:
    """The phrase as a line, its first letter a capital; words that touch in the source touch here."""
    line = within(tree, phrase)
    # "iPhone" keeps its small letter
    first = 1 if line[:1] == "“" else 0
    return line if line[first + 1 : first + 2].isupper() else line[:first] + line[first : first + 1].upper() + line[first + 1 :]


def within(tree: Tree, phrase: list[Word]) -> str:
    """The same as it stands within a line, without the capital."""
    return _within(tree, tuple(phrase))


@kept
def _within(tree: Tree, phrase: tuple[Word, ...]) -> str:
    line = ""
    before: Word = ""
    for word in _whole(tree, phrase):
        is_near = False
        if isinstance(word, str):
            text = word
            line = _without_start(line, text) if " " in text else line
        else:
            text = _inside(tree, word)
            if isinstance(before, int):
                is_near = word == before + 1 and tree.tokens[before].end == tree.tokens[word].start
                if word == before + 2 and tree.tokens[before + 1].text == "/":
                    line, is_near = f"{line}/", True  # "the Post/Radio Nine poll"
                line += "," if before + 1 < word < before + 4 and _has_lost_comma(tree, before, word) else ""
        if isinstance(before, str) and " " in before and " " not in text and before.split()[-1] == text:
            continue  # "Life Party" for the first word of "Life Party line"
        line += text if not line or is_near or (text[:1] in _MAY_BE_TIGHT and _TIGHT.match(text)) else f" {text}"
        before = word
    for printed, plain in _PLAIN:
        line = line.replace(printed, plain)
    return " ".join(_BRACKETS.sub("", line).split()).lstrip("[](){}.,;:-–— ")


def _has_lost_comma(tree: Tree, before: int, word: int) -> bool:
    """Whether but for a comma, and an article, two nouns of a list would stand as one."""
    comma, *rest = tree.tokens[before + 1 : word]
    is_list = tree.tokens[before].tag[:2] == tree.tokens[word].tag[:2] == "NN"
    return is_list and comma.text == "," and all(token.dep in ("det", "poss") for token in rest)


_PLAIN = (
    (" - - ", " – "), ("willn't", "won't"), ("willn’t", "won’t"), (" cann't", " can't"), (" cann’t", " can’t"),
    (" can not ", " cannot "), ("gon na ", "gonna "), ("wan na ", "wanna "), ("got ta ", "gotta "), ("``", ""), ("''", ""),
)  # fmt: skip
"""What comes out of words put together, and how it is written."""


def _whole(tree: Tree, phrase: Sequence[Word]) -> Sequence[Word]:
    """The phrase with the rest of its hyphened words: the parse may take "Pre-orders" apart."""
    if not (marks := hyphens(tree)):
        return phrase
    here = {word for word in phrase if isinstance(word, int)}
    if not any(mark - 1 in here or mark + 1 in here for mark in marks):
        return phrase
    found: list[Word] = []
    for word in phrase:
        if found and isinstance(word, int) and found[-1] == word - 2 and is_hyphen(tree, word - 1):
            found.append(word - 1)  # "re" and "designs", which the parse has apart
        left, right = (_hyphened(tree, word, here, step) for step in (-1, 1)) if isinstance(word, int) else ([], [])
        here.update(left, right)
        found += [*reversed(left), word, *right]
    return found


def _hyphened(tree: Tree, at: int, here: set[int], step: int) -> list[int]:
    """The tokens to one side of a word that a hyphen joins to it, and that the phrase lacks."""
    found: list[int] = []
    tokens = tree.tokens
    while 0 <= at + 2 * step < len(tokens):
        hyphen, other = at + step, at + 2 * step
        if not is_hyphen(tree, hyphen) or {hyphen, other} & here:
            break
        found += [hyphen, other]
        at = other
    return found


def _without_start(line: str, name: str) -> str:
    """The line without the words at its end with which the name begins: "Gulf of", for "Mexico" is the Gulf of Mexico."""
    words = name.split()
    if line.endswith(f"{name} of"):
        return line[: -len(name) - 3].rstrip()  # "Gulf" and "Mexico" each stand for the Gulf of Mexico
    for count in range(len(words) - 1, 0, -1):
        start = " ".join(words[:count])
        if line == start or line.endswith(" " + start):
            return line[: len(line) - len(start)].rstrip()
    return line


@kept
def _inside(tree: Tree, at: int) -> str:
    """The token as it is written within a line: without the capital that begins a sentence or a quotation."""
    token = tree.tokens[at]
    if 0 < at < 4 and len(token.text) > 4 and token.text.isupper() and _is_opening(tree, at):
        name = token.text.capitalize()
        return name if name in _PEOPLES or token.tag[:3] == "NNP" else token.text.lower()
    is_first = at == 0 or tree.tokens[at - 1].text in _OPENING
    is_sentence = at < 2 or tree.tokens[at - 2].text == ":"
    is_name = token.tag.startswith("NNP" if is_sentence else "NN") or token.text in _PEOPLES or token.text == "I"
    is_name = is_name and token.text.lower() not in _ANYBODY
    if is_first and not is_name:
        return token.text if token.text[1:2].isupper() else token.text[:1].lower() + token.text[1:]
    return token.text


def _is_opening(tree: Tree, at: int) -> bool:
    """Whether a word stands among the capitals that a paper opens its story with: "AN AUSTRALIAN climber"."""
    before, after = tree.tokens[:at], tree.tokens[at + 1 : at + 3]
    is_open = before[0].text in ("A", "AN", "THE") and all(token.text.isupper() for token in before)
    return is_open and any(token.text.islower() for token in after)


def shortened(text: str, longest: int = LONGEST) -> str:
    """The line cut at a word to so many characters with an ellipsis, no preposition left at its end."""
    if len(text) <= longest:
        return text
    kept = text[: longest - 2].rsplit(" ", 1)[0].split()
    # before a phrase rather than within it, where that costs less than a third of the room
    edge = next((n for n in range(len(kept) - 1, 2, -1) if kept[n].lower() in _OPENS_PHRASE), 0)
    if edge and len(" ".join(kept[:edge])) > longest * 2 // 3:
        kept = kept[:edge]
    while len(kept) > 3 and kept[-1].lower().rstrip(",") in LOOSE_END:
        kept.pop()
    line = " ".join(kept).rstrip(",;:“") + "…"
    return paired(line)


def tidied(line: str) -> str:
    """The line without half a bracket and without `that began` at its end; a quotation that opens it has its capital."""
    line = _UNTIMED.sub("", line)
    line = line if line.count("(") == line.count(")") else " ".join(line.translate(_ROUND).split())
    return line[:1] + line[1:2].upper() + line[2:] if line[:1] == "“" else line


_UNTIMED = re.compile(r" (?:that|which) (?:began|started|took place|occurred|happened|lasted)$")
"""What is left of a clause that told when: `protests that began on 25 January`."""
_ROUND = str.maketrans("()", "  ")


def paired(line: str) -> str:
    """The line with its last quotation mark closed, where a cut has taken the other half."""
    return line + "”" if line.count("“") > line.count("”") else line


_BRACKETS = re.compile(r"[\[\]{}\\]")
"""Marks of editors and of markup."""
_STOP = re.compile(r"(?<=[A-Za-z]{2})(?<!\bInc)(?<!\bCorp)(?<!\bCo)(?<!\bLtd)(?<!\bJr)(?<!\bSr)\.$")
"""The full stop of a sentence: not that of "Inc." or "U.S."."""
_INNER = str.maketrans({"“": "‘", "”": "’", '"': "'"})


def in_marks(text: str, longest: int) -> str:
    """Somebody's own words between quotation marks, marks included in the length; marks within become single ones."""
    text = text.replace('"', "") if text.count('"') % 2 else text  # a mark whose other half is not here
    text = _BRACKETS.sub("", text.replace("``", "").replace("''", "").strip("\"“”‘’',; ").translate(_INNER))
    text = _STOP.sub("", " ".join(text.split()))
    return f"“{shortened(text, longest - 2)}”"
