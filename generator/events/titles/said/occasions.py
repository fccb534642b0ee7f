"""The occasion of a saying: what was said there, or what a poll finds, is the news, and not that it was said or published."""

from collections.abc import Callable

from generator.events.grammar.labels import NOUN_SUBJECTS
from generator.events.grammar.subjects import find_subject
from generator.events.grammar.tree import Tree
from generator.events.titles.draft import Draft, Word
from generator.events.titles.noun_phrases.phrases import noun_phrase, prepositional
from generator.events.titles.verb_phrases.agreement import is_plural
from generator.events.titles.verb_phrases.inflect import present
from generator.events.titles.words import TELLING
from generator.events.triggers import is_saying

_OCCASIONS = frozenset("conference briefing interview speech address statement remark comment release testimony".split())
_PAPERS = frozenset("report statement letter interview article message speech address release memo post document".split())
"""What is published, and what is said in it: "said in a letter published on Monday"."""
_FINDINGS = frozenset("poll survey study paper figure data statistics audit review analysis census ranking list".split())
_SHOWN = frozenset("video footage clip film photo photograph picture image tape recording".split())
_ISSUING = frozenset("publish release issue conduct air broadcast post unveil".split())
"""What is done to a paper that is no news beside what the paper does: "a poll published on Monday puts Lee ahead"."""
_SPEAKING_UP = frozenset("speak comment talk respond reply react address testify write read".split())


def saying_at(tree: Tree, trigger: int) -> int | None:
    """The saying whose occasion a word tells: "said at a news conference", "speaking in Lima, she said"; else None."""
    token = tree.tokens[trigger]
    if token.lemma == "ask" and token.tag == "VBN" and token.dep == "advcl":
        return token.head if is_saying(tree, token.head) and not tree.all(trigger, *NOUN_SUBJECTS) else None
    is_fronted = token.lemma == "cite" and trigger < token.head
    if token.tag == "VBG" and (token.lemma in _SPEAKING_UP or is_fronted) and token.dep in ("advcl", "acl"):
        verb = token.head if tree.is_verb(token.head) else tree.tokens[token.head].head
        return verb if tree.is_verb(verb) and is_saying(tree, verb) else None
    if token.dep == "relcl" and (token.lemma in _SPEAKING_UP or _asks_no_name(tree, trigger)):
        noun = tree.tokens[token.head]
        return noun.head if noun.dep == "nsubj" and is_saying(tree, noun.head) else None
    if token.tag == "VBN" and token.dep == "acl" and not tree.all(trigger, "agent", "xcomp", "oprd"):
        above = _saying_above(tree, token.head) if tree.tokens[token.head].lemma in _PAPERS else None
        if above is None and token.lemma in _ISSUING and tree.tokens[token.head].lemma in _PAPERS | _FINDINGS | _SHOWN:
            is_doer = tree.tokens[token.head].dep in NOUN_SUBJECTS
            above = tree.tokens[token.head].head if is_doer else None
        return above if above is not None and tree.tokens[above].dep != "relcl" else None
    return _saying_above(tree, trigger) if token.lemma in _OCCASIONS and not tree.all(trigger, "poss") else None


_ANSWER = 4
"""Words of an answer that says nothing without its question."""


def when_asked(draft: Draft, verb: int, told: list[Word], complements: Callable[[Draft, int], list[Word]]) -> list[Word]:
    """The question to a short answer: "Reed says “No” when asked whether he will resign"; else empty."""
    if len(told) != 1 or not isinstance(told[0], str) or len(told[0].split()) > _ANSWER:
        return []
    tokens = draft.tree.tokens
    asked = next((at for at in draft.tree.all(verb, "advcl") if tokens[at].lemma == "ask" and tokens[at].tag == "VBN"), None)
    if asked is None:
        return []
    room = draft.room - len(told[0]) - len(" when asked")
    about = (at for at in draft.tree.all(asked, "prep") if tokens[at].text.lower() == "about")
    phrase = [word for at in about for word in prepositional(draft, at)]
    if draft.tree.all(asked, "ccomp"):
        phrase = complements(draft.about(asked, draft.subject, draft.is_many, room), asked)
    return ["when", "asked", *phrase] if phrase else []


def _asks_no_name(tree: Tree, verb: int) -> bool:
    """Whether somebody asks not to be named, which is no news beside what he says: "a guard, who asked to stay anonymous"."""
    inner = tree.first(verb, "xcomp") if tree.tokens[verb].lemma == "ask" else None
    if inner is None:
        return False
    return tree.tokens[inner].lemma in _NAMING or any(tree.tokens[at].lemma in _NAMELESS for at in tree.subtree(inner))


_NAMING = frozenset("name identify quote withhold".split())
_NAMELESS = frozenset("anonymous anonymity nameless unnamed unidentified".split())


def _saying_above(tree: Tree, noun: int) -> int | None:
    preposition = tree.tokens[tree.tokens[noun].head]
    is_there = tree.tokens[noun].dep == "pobj" and preposition.text.lower() in ("at", "in")
    return preposition.head if is_there and is_saying(tree, preposition.head) else None


def speaks_at(draft: Draft, noun: int) -> list[Word]:
    """For an occasion of which nothing more is told: "Costa speaks at annual briefing"; else empty."""
    tree = draft.tree
    verb = _saying_above(tree, noun)
    subject = find_subject(tree, verb) if verb is not None else None
    if verb is not None and tree.all(verb, "dobj") and tree.tokens[verb].lemma not in TELLING:
        return []  # "expressed anger at the strike"
    speaker = noun_phrase(draft.at(2), subject) if subject is not None else []
    if verb is None or subject is None or not speaker or tree.all(noun, "poss") or tree.tokens[verb].dep == "pcomp":
        return []  # "is wanted for questioning in two raids"
    preposition = tree.tokens[tree.tokens[noun].head].text.lower()
    return [*speaker, present("speak", is_plural(tree, subject, verb)), preposition, *noun_phrase(draft.at(1), noun)]
