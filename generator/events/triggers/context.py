"""Whether an event noun tells, where it stands, of something that happened (or is planned), or of such things in general."""

from generator.events.grammar.labels import ARGUMENTS, DEFINITE, HYPHENS, NOUN_SUBJECTS
from generator.events.grammar.timewords import MONTHS, PARTS_OF_DAY, SEASONS, UNITS, WEEKDAYS
from generator.events.grammar.tree import Tree
from generator.events.triggers.states import STATES

_TIME = frozenset("during after before following since until amid pending ahead under despite".split())
_OCCASION = frozenset("in at by".split())
_DATES = WEEKDAYS | MONTHS | SEASONS | PARTS_OF_DAY | UNITS | {"yesterday", "today", "tomorrow", "weekend"}
_TO_WHOM = frozenset("by between against with on from of in at to".split())
_VAGUE = frozenset("any no every each possible potential future likely".split())
_ONE = frozenset("a an another one both all two three four five six several".split())
_RUN = frozenset("series string rash wave round spate rush flurry wake aftermath day week start end beginning result".split())
"""What is said to be made of events: "a string of attacks"."""
_MODALS = frozenset("can could may might should must would".split())
_AT_LARGE = frozenset("for as without like than into".split())
"""Prepositions that lead to what might be: "ready for a strike", "without a fight"."""


def is_eventive(tree: Tree, index: int) -> bool:
    """Whether the context pins a noun down to one occasion: who did it, when it was, or what came of it."""
    token = tree.tokens[index]
    for at in tree.children[index]:
        child = tree.tokens[at]
        if child.dep == "poss" or child.lemma.lower() in _DATES:
            return True
        if child.dep == "det" and child.lemma in DEFINITE:
            return True
        if child.dep in ("det", "predet", "nummod") and child.text.lower() in _ONE and _is_told(tree, index):
            return True
        if child.dep == "prep" and child.text.lower() in _TO_WHOM and _points(tree, at):
            return True
    head = tree.tokens[token.head]
    if token.dep == "pobj":
        above = tree.tokens[head.head]
        if head.text.lower() == "of" and above.lemma in _RUN:
            return True
        return head.text.lower() in _TIME or (head.text.lower() in _OCCASION and above.tag in ("VBD", "VBN"))
    if token.dep == "dobj":
        return head.tag in ("VBD", "VBN") and head.lemma not in STATES
    return token.dep in NOUN_SUBJECTS and head.tag in ("VBD", "VBN") and head.lemma not in STATES


def _is_told(tree: Tree, index: int) -> bool:
    """Whether "a loss", "two raids" is told of, and not what something is like, is ready for, or would come to."""
    token = tree.tokens[index]
    head = tree.tokens[token.head]
    if token.dep == "pobj":
        return head.text.lower() not in _AT_LARGE
    if token.dep == "attr":
        return bool(tree.all(token.head, "expl"))  # "there was a raid"
    if token.dep not in (*ARGUMENTS, "conj", "appos"):
        return False
    helpers = tree.words(token.head, "aux")
    return helpers.isdisjoint(_MODALS)


def is_generic(tree: Tree, index: int) -> bool:
    """Whether the noun speaks of such acts at large: "any attack", "attacks are common"."""
    token = tree.tokens[index]
    kids = tree.children[index]
    if any(tree.tokens[at].lemma.lower() in _VAGUE and tree.tokens[at].dep in ("det", "amod") for at in kids):
        return True
    if token.dep in NOUN_SUBJECTS and token.tag == "NNS" and not kids:
        return tree.tokens[token.head].tag in ("VBP", "VBZ")
    return False


def _points(tree: Tree, preposition: int) -> bool:
    """Whether the preposition leads to a name, a date or somebody in particular."""
    return any(
        tree.tokens[at].tag.startswith("NNP") or tree.tokens[at].lemma.lower() in _DATES for at in tree.all(preposition, "pobj")
    )


def ends_compound(tree: Tree, index: int) -> bool:
    """Whether a verb is the end of a compound that tells what something is like: "life-threatening"."""
    token, before = tree.tokens[index], tree.tokens[index - 1] if index else tree.tokens[index]
    is_tied = token.tag == "VBG" and before.text in HYPHENS and before.end == token.start
    return is_tied and tree.tokens[index - 2].text.lower() not in ("re", "co", "pre", "de")
