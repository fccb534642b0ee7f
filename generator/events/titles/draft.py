"""What a title is made with: the tree, who phrases stand for, how much to keep; and the names put in place of phrases.

A phrase is a list of words; each is either the index of a token, or text put in its place. Four levels say how much is
kept: 0 all but relative clauses, 1 without participles, 2 without second prepositions, 3 the bare noun.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import NamedTuple

from generator.events.grammar.labels import DEFINITE
from generator.events.grammar.timewords import DATES, TIME_PREPOSITIONS
from generator.events.grammar.tree import Tree, kept
from generator.events.names.lists.lexicon import COMPANY_SUFFIXES
from generator.events.titles.noun_phrases.called import called, is_firm_again
from generator.records import Name

DEEPEST = 10
CLOCK = re.compile(r"\d{1,2}(?:[:.]\d\d)?(?:am|pm|a\.m\.|p\.m\.)|\d{1,2}:\d\d", re.IGNORECASE)
YEAR = re.compile(r"(?:1[89]|20)\d\ds?")
Word = int | str
Names = Callable[[int], tuple[Name, ...]]


class Draft(NamedTuple):
    """What a title is made with: the tree, who phrases stand for, how much to keep.

    A named tuple, not a frozen dataclass: each phrase of each draft asks for a copy, and this makes one in a fifth of the time.
    """

    tree: Tree
    names: Names
    level: int = 0
    subject: tuple[str, ...] = ()
    """The names of the title's subject: a pronoun for them may stay."""
    owner: tuple[str, ...] = ()
    """Whose the title's subject is: "his" stays for him, in "Lee's body is given to his family"."""
    is_many: bool = False
    """Whether the title's subject is more than one: "they" may stand for it."""
    depth: int = 0
    """How deep in the tree the phrase stands: a title has no room for what lies deeper than `DEEPEST`."""
    told: int = -1
    """The verb that the title tells of: it does not come again as a participle of its own subject."""

    inner: tuple[str, ...] = ()
    """The names of the subject of what is said: "Lee says Walsh closed his mill"."""
    room: int = 72
    """Characters that the title's subject and verb leave."""
    is_full: bool = False
    """Whether relative clauses stay too: for the first draft, which is taken where the line has the room for all of it."""

    recall: Callable[[int], str] | None = None
    """What the article has called a thing before, for a noun that does not tell which one it is; empty where it has not."""

    def levels(self) -> Iterator[Draft]:
        """The same with each level, from all words to fewest."""
        return map(self.at, range(4))

    def at(self, level: int) -> Draft:
        """The same with another level."""
        return self._copy(level, self.depth, self.is_full) if level != self.level else self

    def about(self, verb: int, subject: tuple[str, ...] = (), is_many: bool = False, room: int = 72) -> Draft:
        """The same for a title that tells of this verb and this subject, which leave so much room."""
        is_many = is_many or len(subject) > 1
        return Draft(
            self.tree, self.names, self.level, subject, self.owner, is_many, self.depth, verb, (), room, self.is_full,
            self.recall,
        )  # fmt: skip

    def within(self, subject: tuple[str, ...]) -> Draft:
        """The same for a clause of what is said, with a subject of its own."""
        return self._replace(inner=subject)

    def of(self, owner: tuple[str, ...]) -> Draft:
        """The same behind a name to which "his" or "her" may go back."""
        return self._replace(owner=owner) if owner else self

    def full(self) -> Draft:
        """The same with relative clauses."""
        return self._copy(self.level, self.depth, is_full=True)

    def deeper(self) -> Draft:
        """The same one phrase further in."""
        return self._copy(self.level, self.depth + 1, self.is_full)

    def _copy(self, level: int, depth: int, is_full: bool) -> Draft:
        # spelt out and straight to the tuple: `_replace` takes five times as long
        return tuple.__new__(Draft, (
            self.tree, self.names, level, self.subject, self.owner, self.is_many, depth, self.told, self.inner, self.room,
            is_full, self.recall,
        ))  # fmt: skip


def unique(names: list[str]) -> list[str]:
    """Each name once, in the order met."""
    return list(dict.fromkeys(names))


def listed(names: list[str], glue: str = "and") -> str:
    """`A`, `A and B`, `A, B and C`; `A or B`."""
    return f" {glue} ".join(filter(None, [", ".join(names[:-1]), names[-1]]))


def names_of(draft: Draft, index: int) -> tuple[str, ...]:
    """The names of a phrase and of those joined to it, each once."""
    names = draft.names
    return tuple(dict.fromkeys([name.name for member in draft.tree.joined(index) for name in names(member)]))


def stands_for(draft: Draft, index: int) -> list[str]:
    """The full names that replace the phrase; empty where its own words serve better."""
    names = draft.names(index) or called(draft.tree, draft.names, index)
    if not names:
        return []
    token = draft.tree.tokens[index]
    found = [name.name for name in names]
    is_sum = index + 1 < len(draft.tree.tokens) and draft.tree.tokens[index + 1].text == "$"
    is_thing = token.text.lower() == "it" and any(name.kind == "person" for name in names)
    if is_sum or is_thing:
        return []
    found = [_hyphened(draft.tree, index, name) for name in found]
    is_name = any(token.text in name.split() for name in found)
    if is_name or token.tag.startswith(("NNP", "PRP", "W")) or token.lemma in ("one", "two", "three", "both", "pair", "duo"):
        return found
    if names == called(draft.tree, draft.names, index) or is_firm_again(draft.tree, draft.names, index):
        return found
    extra = draft.tree.all(index, "amod", "compound", "nummod", "prep", "acl", "nmod")
    is_person = all(name.kind == "person" for name in names)
    is_plural = token.tag == "NNS"
    if tuple(found) == draft.subject:
        return []  # "Peru puts out fires across the country": its own words do
    if is_plural != (len(found) > 1):
        return []
    has_the = bool(draft.tree.lemmas(index, "det") & DEFINITE)
    if is_person and (has_the or draft.tree.first(index, "poss", "appos") is not None or token.dep == "appos"):
        return found
    return found if has_the and not extra else []


def _hyphened(tree: Tree, index: int, name: str) -> str:
    """The name with what a hyphen joins to its front: "Dar-es-Salaam"."""
    text, end = tree.sentence.text, tree.tokens[index].end - tree.sentence.start
    start = text.rfind(name, 0, end)
    if start < 2 or start + len(name) != end or text[start - 1] not in "-‑" or not text[start - 2].isalpha():
        return name
    return text[text.rfind(" ", 0, start) + 1 : end]


def owned(text: str) -> str:
    """The possessive: `China’s`, `United Nations’`."""
    if text.endswith(("’s", "'s")):
        return text  # "McDonald's"
    owner, _, suffix = text.replace("'s ", "’s ").partition("’s ")
    if suffix.casefold() in COMPANY_SUFFIXES:
        return f"{owner}’s"  # of a firm called by its owner: "Berg’s shares" for "Berg's Inc."
    return text + ("’" if text.endswith("s") else "’s")


@kept
def is_time(tree: Tree, at: int) -> bool:
    """Whether a preposition, adverb or noun tells when."""
    token = tree.tokens[at]
    if token.text.lower() in TIME_PREPOSITIONS:
        return True
    if token.tag[:2] == "VB" or token.text.lower() == "per":
        return False  # "began to fall", "went on to march"; "two metres per hour"
    if token.dep in ("prep", "agent"):
        objects = tree.all(at, "pobj", "pcomp")
        return any(is_time(tree, child) or _is_edge(tree, child) for child in objects)
    if token.tag.startswith("NNP") and "NNP" in tree.tags(at, "compound"):
        before = tree.tokens[tree.all(at, "compound")[-1]].text.lower().rstrip(".")
        return before in DATES and token.lemma.lower().rstrip(".") in DATES  # "Lord March" is no month
    if token.lemma.lower().rstrip(".") in DATES or _is_clock_word(tree, at):
        return True
    if token.text == "one" and any(tree.tokens[day].lemma in DATES for day in tree.objects(at, "of")):
        return True  # "on one of the coldest days of the winter"
    return bool(CLOCK.fullmatch(token.text)) or (token.tag in ("CD", "NNS") and bool(YEAR.fullmatch(token.text)))


def _is_edge(tree: Tree, noun: int) -> bool:
    """`The beginning of the year`, `the rest of the week`."""
    is_part = tree.tokens[noun].lemma in ("beginning", "start", "end", "middle", "rest", "course", "turn", "age")
    return is_part and any(is_time(tree, at) for at in tree.all(noun, "prep"))


_HALVES = frozenset("am pm a.m p.m".split())
_ZONES = _HALVES | frozenset("gmt utc est edt cst cdt mst pst pdt bst cet ist jst eat cat aest et pt ct".split())


def _is_clock_word(tree: Tree, at: int) -> bool:
    """`PM` and `GMT` behind a clock time, and the hour before `a.m.`."""
    before = tree.tokens[at - 1] if at else None
    low = tree.tokens[at].text.lower().rstrip(".")
    after = tree.tokens[min(at + 1, len(tree.tokens) - 1)].text.lower().rstrip(".")
    if low.isdigit() and after in _HALVES:
        return True
    if before is None:
        return False
    return low in _ZONES and (before.tag == "CD" or before.text.lower().rstrip(".") in _ZONES)


def only_time(tree: Tree, verb: int) -> bool:
    """Whether a verb has nothing with it but times: `beginning next year`."""
    kids = tree.children[verb]
    return bool(kids) and all(is_time(tree, at) or tree.tokens[at].dep == "punct" for at in kids)
