"""Which verbs that no trigger row knows tell of an act all the same, and not of a state."""

from generator.events.grammar.clauses import Tense, clause_of
from generator.events.grammar.labels import HYPHENS
from generator.events.grammar.timewords import PERIODS
from generator.events.grammar.tree import Tree
from generator.events.triggers import is_state

_PASSING = frozenset(
    """become go come start begin stop continue make get show try attempt seek work appear keep wait use do see hear hold stay
    stand face indicate remain look turn serve prove happen occur listen watch realise realize aim consider""".split()
)
"""Verbs that tell of a state or help another in general, but of something that came to pass in a past tense or is to."""
_FULL: tuple[Tense, ...] = ("past", "perfect", "past perfect", "future")


def is_plain_verb(tree: Tree, index: int) -> bool:
    """Whether the token is a verb that tells of something done, under way or to come."""
    token = tree.tokens[index]
    if not tree.is_verb(index) or token.dep in ("aux", "auxpass", "amod", "compound", "prep", "punct", "mark", "case"):
        return False
    before = tree.tokens[index - 1] if index else token
    if token.tag != "VBD" and before.text in HYPHENS and before.end == token.start:
        return False  # "an eye-popping sum" tells what it is like
    if token.lemma == "end" and tree.tokens[token.head].lemma in PERIODS:
        return False  # "the year ended March 31" names a stretch of time
    if token.lemma == "set" and token.tag == "VBN" and tree.all(index, "xcomp"):
        return False  # "was set to open" is a future of the opening
    if (
        token.lemma in ("do", "happen")
        and tree.lemmas(index, "mark", "advmod") & {"as", "than"}
        and not tree.all(index, "dobj")
    ):
        return False  # "as did Lee", "as happened in Peru" stand for another verb
    if is_state(token.lemma) and not (token.lemma in _PASSING and _came_to_pass(tree, index)):
        return False
    return len(token.lemma) > 1 and token.text[0].isalpha()


_TURNING = frozenset("become go come start begin stop continue try attempt seek stay end".split())
"""Verbs of `_PASSING` that tell of a turn also under another verb: `plans to start`, `died trying to cross`."""

GOING_ON = ("begin", "start", "continue", "seek")
"""Those of them that tell of it also in the present, over another verb: `continues to shell the town`."""


def _came_to_pass(tree: Tree, index: int) -> bool:
    """Whether a verb of `_PASSING` stands in a tense that tells of something done, under way or to come."""
    clause, token = clause_of(tree, index), tree.tokens[index]
    if token.lemma == "go" and token.tag == "VBG" and tree.all(index, "xcomp"):
        return False  # "is going to rain" is a future of the rain
    if clause.tense in _FULL or (clause.tense == "present" and clause.is_progressive):
        return True
    if token.lemma not in _TURNING:
        return False
    if clause.tense == "present":
        return token.lemma in GOING_ON and bool(tree.all(index, "xcomp"))
    return clause.tense == "infinitive" or (clause.tense == "gerund" and token.dep in ("advcl", "xcomp"))
