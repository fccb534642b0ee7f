"""Which time expression belongs to which act.

A time belongs to the nearest act above it in the tree. The rows where newspapers differ from grammar books: a weekday
right after a saying verb is the saying's; a possessive date is its noun's; a fronted participle ("Asked on Wednesday …,
she said") lends its date to the main verb; a date before the first of two joined verbs serves both.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

from generator.events.clauses import clause_of
from generator.events.labels import SETTING, SUBJECTS
from generator.events.tree import Tree
from generator.records import TimeMention

Relation = Literal["at", "since", "until", "before", "after", "clock"]
_RELATIONS: dict[str, Relation] = {
    "since": "since", "until": "until", "till": "until", "through": "until", "by": "until", "before": "before",
    "prior": "before", "ahead": "before", "after": "after", "following": "after", "from": "since",
}  # fmt: skip
_ANSWERED = frozenset("ask question press quiz query speak talk address brief comment respond reply react".split())
_PRENOMINAL = frozenset({"poss", "compound", "nmod", "amod", "nummod"})
"""Relations of a date in front of its noun: `last month's deal`, `a 20th-century crisis`. It dates that noun or nothing."""
_ONE_ACT = frozenset("try attempt begin start manage continue fail struggle stop cease quit decline refuse".split())
"""Verbs that are one act with their complement: `tried to reach the town on Monday`."""
_COMPARED = frozenset({"than", "compare", "versus"})
"""A date behind these belongs to what something is compared with."""
_CLOCK = re.compile(
    r"(?:at )?(?:about |around |shortly |just |approximately )?"
    r"(?:after |before )?\d[\d:.]*\s*(?:[ap]\.?\s?m\.?|o.clock|h(?:ou)?rs)?\s*"
    r"(?-i:[A-Z]{2,5}T?|local time|[A-Z]\w+ time)?",
    re.IGNORECASE,
)
"""A time of the day alone: it says nothing of the day, which may be any that the story is at."""


@dataclass(frozen=True, slots=True)
class Attached:
    """A time expression and how it bears on its act: `at`, as a bound, or as a `clock` time of an unnamed day."""

    time: TimeMention
    relation: Relation
    why: str


def attach(
    tree: Tree, times: Iterable[TimeMention], acts: frozenset[int], sayings: frozenset[int]
) -> dict[int, tuple[Attached, ...]]:
    """The times of one sentence by the token of the act they belong to.

    Args:
        tree: the sentence.
        times: its time expressions.
        acts: tokens that tell of an act; every verb counts besides.
        sayings: those of them that are verbs of saying.
    """
    found: dict[int, list[Attached]] = {}
    for time in times:
        tokens = [i for i, token in enumerate(tree.tokens) if token.start < time.end and token.end > time.start]
        if not tokens or _in_brackets(tree, tokens) or _is_compared(tree, tokens, time.rule):
            continue
        place, why = _act_above(tree, tokens, acts, sayings, time)
        if place is not None:
            is_clock = time.type == "TIME" and _CLOCK.fullmatch(time.text)
            relation: Relation = "clock" if is_clock else _relation(tree, tokens)
            if time.type == "TIME" and relation in ("before", "after") and time.when and time.when.days == 1:
                relation = "at"  # "before dawn on Tuesday" is on Tuesday
            found.setdefault(place, []).append(Attached(time, relation, why))
        for told in _told_of(tree, tokens):
            found.setdefault(told, []).append(Attached(time, "at", "of the clause that tells of the day"))
    _lend(tree, found, acts, sayings)
    return {place: tuple(attached) for place, attached in found.items()}


def _act_above(
    tree: Tree, tokens: list[int], acts: frozenset[int], sayings: frozenset[int], time: TimeMention
) -> tuple[int | None, str]:
    inside = frozenset(tokens)
    head = next((i for i in tokens if tree.tokens[i].head not in inside or tree.tokens[i].head == i), tokens[-1])
    before = tokens[0] - 1
    before -= before >= 0 and tree.tokens[before].lemma in ("on", "in", "late", "early")
    its_nouns = _PRENOMINAL if time.when is None or time.when.days != 1 else ("poss",)
    if before in sayings and tree.is_verb(before) and tree.tokens[head].dep not in its_nouns:
        return before, "right after the saying"
    if _is_of_noun(tree, tokens, acts):
        return tokens[0] - 2, "of the noun that says when"
    if (subject := _in_subject(tree, tokens, head, acts)) is not None:
        return subject, "of the subject that it ends"
    if _is_chosen(tree, head):
        return None, ""
    return _nearest_above(tree, head, inside, acts)


def _nearest_above(tree: Tree, head: int, inside: frozenset[int], acts: frozenset[int]) -> tuple[int | None, str]:
    node, was_possessive = head, tree.tokens[head].dep in _PRENOMINAL
    for above in tree.ancestors(head):
        if above in inside:
            continue
        if tree.tokens[above].lemma in _COMPARED:
            return None, ""
        if above in acts or tree.is_verb(above):
            if was_possessive and not tree.is_noun(above):
                is_setting = tree.is_verb(above) and _is_setting(tree, node)
                return (above, "of the occasion it is set in") if is_setting else (None, "")
            return above, "possessive" if was_possessive else "own clause"
        node = above
    return None, ""


def _in_subject(tree: Tree, tokens: list[int], head: int, acts: frozenset[int]) -> int | None:
    """`Residents evacuated on Friday have been allowed back`: the act in the subject that a date stands at the end of."""
    after = tokens[-1] + 1
    verb = next((above for above in tree.ancestors(head) if above >= after and tree.is_verb(above)), None)
    if verb is None or tree.tokens[head].dep == "poss" or (after != verb and tree.tokens[after].head != verb):
        return None
    if tree.tokens[after].tag[:2] not in ("VB", "MD"):
        return None
    nearest = max((act for act in acts if act < tokens[0]), default=None)
    return nearest if nearest is not None and _is_below_subject(tree, nearest, verb) else None


def _is_below_subject(tree: Tree, act: int, verb: int) -> bool:
    """Whether an act is the subject of a verb or told of in it, or was taken for the verb of a clause that it belongs to."""
    chain = (act, *tree.ancestors(act))
    if verb not in chain:
        return tree.tokens[verb].head in chain and not tree.all(verb, *SUBJECTS, "mark")
    below = chain[: chain.index(verb)]
    is_told = len(below) == 1 or any(tree.tokens[at].tag in ("VBN", "VBD") for at in below)
    return bool(below) and tree.tokens[below[-1]].dep in SUBJECTS and is_told


def _told_of(tree: Tree, tokens: list[int]) -> tuple[int, ...]:
    """`since 20 April, when the rig exploded`: the verbs that tell what happened on a day."""
    return tuple(
        clause
        for token in tokens
        for clause in tree.all(token, "relcl")
        if any(tree.tokens[child].lemma.lower() == "when" for child in tree.all(clause, "advmod"))
    )


_TEMPORAL = frozenset("after before since until following within ahead despite prior".split())


def _is_of_noun(tree: Tree, tokens: list[int], acts: frozenset[int]) -> bool:
    """`died within weeks of his capture on 26 March`: the day is the capture's, which says when; so says its place."""
    noun = tokens[0] - 2
    if noun < 1 or tree.tokens[noun + 1].lemma not in ("on", "in") or noun not in acts or not tree.is_noun(noun):
        return False
    for above in tree.ancestors(noun):
        if tree.tokens[above].lemma.lower() in _TEMPORAL:
            return True
        if tree.is_verb(above):
            return False
    return False


_CHOOSING = frozenset("choose pick select name set fix propose declare designate remember recall mark celebrate".split())


def _is_chosen(tree: Tree, head: int) -> bool:
    """`chose 25 January, Police Day, for the march`: the day is what is chosen, not when."""
    token = tree.tokens[head]
    over = tree.tokens[token.head]
    return token.dep in ("dobj", "npadvmod") and head - token.head in (1, 2) and over.lemma in _CHOOSING


def _is_setting(tree: Tree, preposition: int) -> bool:
    """Whether a phrase in which a day dates a noun sets the scene of its verb: `in a Wednesday interview`."""
    over = tree.tokens[preposition]
    nouns = tree.all(preposition, "pobj")
    return over.lemma.lower() in SETTING and any(tree.tokens[child].lemma.lower() in ("a", "an", "one")
                                                 for noun in nouns for child in tree.all(noun, "det"))  # fmt: skip


def _is_compared(tree: Tree, tokens: list[int], rule: str) -> bool:
    """`up 18% from $1.69 billion a year earlier`, `from a year ago`: the date of what the act's own is compared with."""
    if "ago" not in rule and "earlier" not in rule:
        return False
    words = [token.text.lower() for token in tree.tokens[max(0, tokens[0] - 16) : tokens[0]]]
    mark = next((i for i in reversed(range(len(words))) if words[i] in ("from", "than", "against", "with")), None)
    if mark is None:
        return False
    return words[mark:] == ["from"] or any(tree.tokens[tokens[0] - len(words) + i].tag == "CD" for i in range(mark, len(words)))


def _in_brackets(tree: Tree, tokens: list[int]) -> bool:
    """A date alone in brackets belongs to the name before it: `the treaty (1992)`."""
    before, after = tokens[0] - 1, tokens[-1] + 1
    return before >= 0 and after < len(tree.tokens) and tree.tokens[before].text in "([" and tree.tokens[after].text in ")]"


def _relation(tree: Tree, tokens: list[int]) -> Relation:
    """By the preposition over the expression, or the word before it; one inside it (`the day before the vote`) is its own."""
    heads = [tree.tokens[tree.tokens[i].head] for i in tokens if tree.tokens[i].head not in tokens]
    words = [head.lemma for head in heads if head.tag in ("IN", "VBG", "RB")]
    if tokens[0] > 0:
        words.append(tree.tokens[tokens[0] - 1].lemma)
    if "ago" in (tree.tokens[i].lemma for i in tokens):
        return "at"
    return next((_RELATIONS[word] for word in words if word in _RELATIONS), "at")


def _lend(tree: Tree, found: dict[int, list[Attached]], acts: frozenset[int], sayings: frozenset[int]) -> None:
    """Hand dates on: from a fronted participle to its main verb, over joined verbs, between `began` and what began."""
    acts = acts | sayings
    for place in sorted(found):
        token = tree.tokens[place]
        at = [a for a in found[place] if a.relation == "at"]
        if not at:
            continue
        if place not in acts:
            for below in tree.all(place, "xcomp", "nsubj"):
                if below in acts:
                    _give(found, below, at, f"of “{token.text}”, which tells no act of its own")
        if token.dep == "xcomp" and tree.tokens[token.head].lemma in _ONE_ACT:
            _give(found, token.head, at, f"of “{token.text}”, one act with it")
        if token.dep == "advcl" and place < token.head and token.tag in ("VBN", "VBG") and token.lemma in _ANSWERED:
            _give(found, token.head, at, "lent by the participle in front")
        if (
            token.dep == "conj"
            and place not in sayings
            and max(a.time.start for a in at) > token.end
            and _is_tight(tree, place)
        ):
            _give(found, token.head, at, "shared by the joined verbs")
        first = min(a.time.start for a in at)
        if first < tree.tokens[place].start:
            for joined in tree.all(place, "conj"):
                if tree.is_verb(joined) and joined in acts and tree.tokens[joined].tag == token.tag:
                    _give(found, joined, at, "shared by the joined verbs")


def _is_tight(tree: Tree, place: int) -> bool:
    """Whether `and` follows the first verb at once, and the second has its tense: `two died and ten were hurt on Monday`."""
    head = tree.tokens[place].head
    if not tree.is_verb(head) or not tree.is_verb(place) or tree.tokens[head + 1].lemma != "and":
        return False
    return clause_of(tree, head).tense == clause_of(tree, place).tense


def _give(found: dict[int, list[Attached]], place: int, at: list[Attached], why: str) -> None:
    if not any(a.relation == "at" for a in found.get(place, ())):
        found.setdefault(place, []).extend(Attached(a.time, "at", why) for a in at)
