"""Which time expression belongs to which act.

A time belongs to the nearest act above it in the tree. The rows where newspapers differ from grammar books: a weekday
right after a saying verb is the saying's; a possessive date is its noun's; a fronted participle ("Asked on Wednesday …,
she said") lends its date to the main verb; a date before the first of two joined verbs serves both.
"""

import re
from collections.abc import Iterable
from itertools import takewhile

from generator.events.dating.lending import Attached, Relation, lend
from generator.events.dating.strangers import in_brackets, is_compared, is_in_front, is_listed, is_of_none, is_stamp, item_of
from generator.events.grammar.clauses import clause_of
from generator.events.grammar.labels import SCENES, SETTING, SUBJECTS
from generator.events.grammar.tree import Tree
from generator.events.standing.governors import FIXING, WINNING
from generator.events.standing.nouns import lacks
from generator.records import TimeMention

_RELATIONS: dict[str, Relation] = {
    "since": "since", "until": "until", "till": "until", "through": "until", "by": "until", "before": "before",
    "prior": "before", "ahead": "before", "after": "after", "following": "after", "from": "since",
}  # fmt: skip
_PRENOMINAL = frozenset({"poss", "compound", "nmod", "amod", "nummod"})
"""Relations of a date in front of its noun: `last month's deal`, `a 20th-century crisis`. It dates that noun or nothing."""
_COMPARED = frozenset({"than", "compare", "versus"})
"""A date behind these belongs to what something is compared with."""
_CLOCK = re.compile(
    r"(?:at )?(?:about |around |shortly |just |approximately )?"
    r"(?:after |before )?\d[\d:.]*\s*(?:[ap]\.?\s?m\.?|o.clock|h(?:ou)?rs)?\s*"
    r"(?-i:[A-Z]{2,5}T?|local time|[A-Z]\w+ time)?",
    re.IGNORECASE,
)
"""A time of the day alone: it says nothing of the day, which may be any that the story is at."""


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
        if not tokens or in_brackets(tree, tokens) or is_compared(tree, tokens, time.rule) or is_stamp(tree, tokens, time.text):
            continue
        place, why = item_of(tree, tokens, acts) or _act_above(tree, tokens, acts, sayings, time)
        opener = tree.tokens[min(tokens[-1] + 1, len(tree.tokens) - 1)]
        if time.rule == "day-before" and time.when is not None and opener.dep == "mark" and opener.head == place:
            continue  # "on 5 May, the day before the bridge closed": the day is no day of the clause behind
        if place is not None and not is_listed(tree, place, tokens[0]):
            found.setdefault(place, []).append(Attached(time, _bearing(tree, place, tokens, time), why))
        for told in _told_of(tree, tokens):
            found.setdefault(told, []).append(Attached(time, "at", "of the clause that tells of the day"))
    lend(tree, found, acts, sayings)
    return {place: tuple(attached) for place, attached in found.items()}


def _bearing(tree: Tree, place: int, tokens: list[int], time: TimeMention) -> Relation:
    """How a time bears on its act: by its preposition, unless it is an hour alone or what a count runs up to."""
    if time.type == "TIME" and _CLOCK.fullmatch(time.text):
        return "clock"
    relation = _relation(tree, place, tokens)
    if _brought_out(tree, tree.tokens[place].head) == place:
        return "at"  # "it was not until Tuesday that they met"
    if time.type == "TIME" and relation in ("before", "after") and time.when and time.when.days == 1:
        return "at"  # "before dawn on Tuesday" is on Tuesday
    return "until" if _is_count(tree, place, tokens[0]) else relation


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
    if is_of_none(tree, tokens, head):
        return None, ""
    above, why = _nearest_above(tree, head, inside, acts)
    if above is not None and time.when is not None and tree.tokens[above].dep != "ROOT" and is_in_front(tree, above, tokens):
        above, why = _nearest_above(tree, above, inside, acts)
    if above is not None and (fixed := _fixed_for(tree, above, tokens, acts)) is not None:
        return fixed, "of what is set for it"
    if above is None:
        return None, ""
    cleft = _brought_out(tree, above)
    return (_seizing(tree, above, tokens), why) if cleft is None else (cleft, "brought out in front")


def _brought_out(tree: Tree, verb: int) -> int | None:
    """`It was on Monday that the bank failed`: what was done on the day that such a verb names."""
    if tree.tokens[verb].lemma != "be" or "it" not in tree.words(verb, "nsubj") or tree.all(verb, "acomp", "attr"):
        return None
    return next((clause for clause in tree.all(verb, "ccomp") if "that" in tree.words(clause, "mark")), None)


def _nearest_above(tree: Tree, head: int, inside: frozenset[int], acts: frozenset[int]) -> tuple[int | None, str]:
    node, was_possessive = head, tree.tokens[head].dep in _PRENOMINAL
    for above in tree.ancestors(head):
        if above in inside or _is_standing(tree, above, min(inside)) or lacks(tree, above):
            continue
        if tree.tokens[above].lemma in _COMPARED:
            return None, ""
        if tree.tokens[node].tag == "IN" and above not in acts and _is_beside(tree, above):
            return None, ""  # "Ann Lee, finance director in 1998, said"
        if above in acts or tree.is_verb(above):
            if was_possessive and not tree.is_noun(above):
                is_set = tree.is_verb(above) and (_is_setting(tree, node) or _is_won(tree, above, node))
                return (above, "of the occasion it is set in") if is_set else (None, "")
            return above, "possessive" if was_possessive else "own clause"
        node = above
    return None, ""


def _is_beside(tree: Tree, noun: int) -> bool:
    """Whether a noun behind a comma tells who or what another is."""
    first = tree.subtree(noun)[0]
    return tree.tokens[noun].dep == "appos" and first > 0 and tree.tokens[first - 1].text in (",", "-", "--", "–", "—")


_STANDING = frozenset(
    "link connect lead join cross divide separate border house contain serve supply carry own feed run overlook".split()
)
"""Verbs of what a thing always does; a day behind them is of what was done to it."""


def _is_standing(tree: Tree, verb: int, first: int) -> bool:
    """Whether a clause tells what is always so of something done: `closed the road that links the two towns on Sunday`.

    So does one that commas set off from the date behind it: `plans to close the plant, which employs 640, next year`.
    """
    token = tree.tokens[verb]
    if token.dep != "relcl" or token.tag not in ("VBZ", "VBP"):
        return False
    if first > verb and tree.tokens[first - 1].text == "," == tree.tokens[min(tree.subtree(verb)) - 1].text:
        return True
    if token.lemma not in _STANDING:
        return False
    above = next((at for at in tree.ancestors(verb) if tree.is_verb(at)), verb)
    return tree.tokens[above].tag == "VBD" and tree.tokens[token.head].dep in ("dobj", "pobj")


def _fixed_for(tree: Tree, verb: int, tokens: list[int], acts: frozenset[int]) -> int | None:
    """The act that a verb sets the day of: `set sentencing for 12 September`."""
    things = tree.all(verb, "dobj") if is_fixed_for(tree, verb, tokens[0]) else ()
    return next((at for at in things if at in acts and tree.is_noun(at)), None)


def is_fixed_for(tree: Tree, verb: int, first: int) -> bool:
    """Whether a verb sets a day, whose first token is given, for what it is done to: `was scheduled for July`."""
    return tree.tokens[verb].lemma in FIXING and first > 0 and tree.tokens[first - 1].lemma == "for"


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
    return tuple(clause for token in tokens for clause in tree.all(token, "relcl") if "when" in tree.lemmas(clause, "advmod"))


_TEMPORAL = frozenset("after before since until following within ahead despite prior".split())


def _is_of_noun(tree: Tree, tokens: list[int], acts: frozenset[int]) -> bool:
    """`died within weeks of his capture on 26 March`: the day is the capture's, which says when; so says its place."""
    noun = tokens[0] - 2
    if noun < 1 or tree.tokens[noun + 1].lemma not in ("on", "in") or noun not in acts or not tree.is_noun(noun):
        return False
    under = takewhile(lambda above: not tree.is_verb(above), tree.ancestors(noun))
    return any(tree.tokens[above].lemma.lower() in _TEMPORAL for above in under)


def _is_won(tree: Tree, verb: int, noun: int) -> bool:
    """`won Sunday's snap poll`: who won it did so on its day."""
    return tree.tokens[noun].dep == "dobj" and tree.tokens[noun].head == verb and tree.tokens[verb].lemma in WINNING


_SEIZED = frozenset({"arrest", "detain", "seize", "book"})
_GROUNDS = frozenset({"suspicion", "charge", "count", "allegation"})


def _seizing(tree: Tree, act: int, tokens: list[int]) -> int:
    """`arrested on suspicion of bribing a guard on Sunday`: the act that a day belongs to, which is the arrest."""
    if act > tokens[0] or not any(tree.tokens[up].lemma in _GROUNDS for up in tree.ancestors(act)):
        return act
    return next((up for up in tree.ancestors(act) if tree.tokens[up].lemma in _SEIZED), act)


def _is_count(tree: Tree, act: int, first: int) -> bool:
    """`Had paid out 95 million as of Friday`: what has come together up to a day, whose first token is given."""
    words = [token.lemma.lower() for token in tree.tokens[max(first - 2, 0) : first]]
    return words == ["as", "of"] and tree.is_verb(act) and clause_of(tree, act).tense in ("perfect", "past perfect")


def _is_setting(tree: Tree, preposition: int) -> bool:
    """Whether a phrase in which a day dates a noun sets the scene of its verb: `in a Wednesday interview`."""
    word = tree.tokens[preposition].lemma.lower()
    nouns = tree.all(preposition, "pobj")
    if word in SCENES and any(tree.all(noun, "poss") for noun in nouns):
        return True
    return word in SETTING and any(tree.lemmas(noun, "det") & {"a", "an", "one"} for noun in nouns)


def _relation(tree: Tree, place: int, tokens: list[int]) -> Relation:
    """By the preposition over the expression, or the word before it; one inside it (`the day before the vote`) is its own."""
    heads = [tree.tokens[tree.tokens[i].head] for i in tokens if tree.tokens[i].head not in tokens]
    words = [head.lemma for head in heads if head.tag in ("IN", "VBG", "RB")]
    is_owner = any(tree.tokens[i].dep in _PRENOMINAL and tree.tokens[i].head == place for i in tokens)
    if tokens[0] > 0 and not is_owner:  # "after Monday's vote" is after the vote, which was on Monday
        words.append(tree.tokens[tokens[0] - 1].lemma)
    if "ago" in (tree.tokens[i].lemma for i in tokens):
        return "at"
    return next((_RELATIONS[word] for word in words if word in _RELATIONS), "at")
