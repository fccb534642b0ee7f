"""Dates and spans within a noun phrase: what a title leaves to the date beside it, and what is no date at all."""

from generator.events.grammar.labels import TELLING_WHICH
from generator.events.grammar.timewords import DATES, MONTHS
from generator.events.grammar.tree import Tree
from generator.events.titles.draft import Draft, is_time
from generator.events.triggers import find_trigger
from generator.records import Token


def is_date(token: Token) -> bool:
    """Whether an adjective tells a date; "falling prices" tell no autumn."""
    return token.tag[0] != "V" and token.lemma.lower() in DATES


def is_honour(tree: Tree, at: int) -> bool:
    """Whether a phrase makes an honour: "is named Player of the Year", "champion of the year"."""
    phrase = tree.subtree(at)
    is_named = tree.tokens[phrase[-1]].text[0].isupper() or tree.tokens[tree.tokens[at].head].dep == "oprd"
    return len(phrase) == 3 and is_named and tree.tokens[phrase[1]].text == "the"


_SPANS = frozenset("year decade century month generation".split())


def is_record(tree: Tree, at: int) -> bool:
    """Whether a phrase tells for how long something is the first or worst: "the first train in 40 years"."""
    ranks = (tree.tokens[kid] for kid in tree.all(tree.tokens[at].head, "amod"))
    is_ranked = any(rank.tag == "JJS" or rank.text.lower() == "first" for rank in ranks)
    spans = [one for one in tree.all(at, "pobj") if tree.tokens[one].lemma in _SPANS]
    is_long = any(tree.all(one, "nummod") or tree.words(one, "det") & {"a"} for one in spans)
    return is_ranked and is_long and tree.tokens[at].text.lower() in ("in", "for")


def is_day(tree: Tree, at: int) -> bool:
    """The figure of a date: the 7 of "Aug. 7", the 9:30 of "9:30 a.m."."""
    around = [tree.tokens[beside] for beside in (at - 1, at + 1) if 0 <= beside < len(tree.tokens)]
    if tree.tokens[at].tag != "CD":
        return False
    is_month = any(token.text.lower().rstrip(".") in MONTHS for token in around)
    return is_month or (is_time(tree, at) and ":" in tree.tokens[at].text)


def is_spare(draft: Draft, at: int) -> bool:
    """Whether a year stands before the title's own act, which other words tell: the 1996 of "the 1996 park bombing"."""
    tree, head = draft.tree, draft.tree.tokens[at].head
    is_own = draft.told in (head, tree.tokens[head].head) and tree.tokens[head].dep != "dobj"
    others = [kid for kid in tree.children[head] if kid != at and tree.tokens[kid].dep in TELLING_WHICH]
    return is_own and bool(others) and tree.tokens[head].tag in ("NN", "NNS") and find_trigger(tree, head) is not None
