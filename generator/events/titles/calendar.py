"""Which words of a sentence name a day, a month or a year: a title leaves them to the date beside it."""

from generator.events.grammar.timewords import MONTHS, PARTS_OF_DAY, SEASONS, UNITS, WEEKDAYS
from generator.events.grammar.tree import Tree, kept
from generator.events.titles.draft import CLOCK, YEAR
from generator.events.titles.noun_phrases.members import is_hyphened
from generator.events.titles.noun_phrases.spans import is_day

_DAYS = WEEKDAYS | {"yesterday", "today", "tomorrow", "tonight", "overnight"}
_SPANS = SEASONS | PARTS_OF_DAY | UNITS - {"hour"} | {"weekend"}
_POINTING = frozenset("this that last next past coming previous following same early late earlier later".split())
_ADVERBS = frozenset("ago earlier later recently currently previously now then soon already yesterday today tomorrow".split())


_LASTING = UNITS | {"minute", "night", "weekend", "season"}


def lasts(tree: Tree, at: int) -> bool:
    """Whether a noun, or that of a preposition, tells how long something takes: "for 10 years", "three weeks"."""
    if tree.tokens[at].dep == "prep":
        inner = tree.first(at, "pobj")
        is_long = tree.tokens[at].text.lower() in ("for", "to", "by") and inner is not None
        return is_long and inner is not None and lasts(tree, inner)
    kids = [tree.tokens[kid] for kid in tree.children[at]]
    is_some = any(kid.tag == "CD" or kid.text.lower() in ("several", "few", "many") for kid in kids)
    is_pointed = any(kid.text.lower() in _POINTING for kid in kids) or any(kid.dep in ("relcl", "acl") for kid in kids)
    return tree.tokens[at].lemma in _LASTING and tree.tokens[at].tag[:2] == "NN" and is_some and not is_pointed


def is_calendar_word(tree: Tree, at: int) -> bool:
    """Whether a word names a day, month or year by itself: "Friday", "Aug.", the 7 of "Aug. 7", "1998"."""
    token = tree.tokens[at]
    low = token.text.lower().rstrip(".")
    if is_hyphened(tree, at):
        return False
    is_month = low in MONTHS and token.tag[:2] == "NN"
    return low in _DAYS or is_month or is_day(tree, at) or bool(YEAR.fullmatch(token.text)) or bool(CLOCK.fullmatch(token.text))


@kept
def is_calendar(tree: Tree, at: int) -> bool:
    """Whether a phrase tells a date: "on Friday", "last week", "two years ago"; how long something takes is none."""
    token = tree.tokens[at]
    if token.dep in ("prep", "agent"):
        inner = tree.all(at, "pobj", "pcomp")
        return bool(inner) and all(is_calendar(tree, kid) for kid in inner)
    low = token.text.lower().rstrip(".")
    if is_calendar_word(tree, at) or (token.dep == "advmod" and low in _ADVERBS):
        return True
    if low in ("am", "pm", "a.m", "p.m") and any(tree.tokens[kid].tag == "CD" for kid in tree.children[at]):
        return True
    if any(is_calendar(tree, day) for day in tree.objects(at, "of")):
        return token.lemma in ("hour", "morning", "day", "week", "month", "beginning", "start", "end", "middle")
    pointed = any(tree.tokens[kid].text.lower() in _POINTING or is_calendar_word(tree, kid) for kid in tree.children[at])
    is_bare = token.lemma in ("week", "month", "year") and tree.tokens[token.head].text.lower() == "in"
    return token.lemma.lower() in _SPANS and (pointed or (is_bare and len(tree.children[at]) == 1))
