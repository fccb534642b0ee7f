"""Dates that are of no act, or of another: of a figure, of what is compared with, behind a name, of the item they head."""

from generator.events.grammar.clauses import clause_of
from generator.events.grammar.timewords import MONTHS, UNITS
from generator.events.grammar.tree import Tree

_CHOOSING = frozenset("choose pick select name set fix propose declare designate remember recall mark celebrate".split())


def is_of_none(tree: Tree, tokens: list[int], head: int) -> bool:
    """Whether a date, by its tokens and the highest of them, is of a figure, of what is chosen or of what is to come of it."""
    others = (_is_due, _is_of_figure, _is_of_many)
    return _is_chosen(tree, head) or any(is_other(tree, tokens) for is_other in others)


def _is_chosen(tree: Tree, head: int) -> bool:
    """`chose 25 January, Police Day, for the march`: the day is what is chosen, not when."""
    token = tree.tokens[head]
    over = tree.tokens[token.head]
    is_object = token.dep in ("dobj", "npadvmod") and not tree.all(token.head, "nsubjpass")  # "was chosen Monday"
    return is_object and head - token.head in (1, 2) and over.lemma in _CHOOSING


def _is_of_figure(tree: Tree, tokens: list[int]) -> bool:
    """`20% above its closing price on Monday`, `fell from 412 in 2005`: the date is the figure's, and of no act."""
    before = tokens[0] - 1
    noun = before - (tree.tokens[before].lemma in ("on", "of", "at", "in"))
    words = tree.tokens[max(noun - _UNIT_WORDS, 0) : noun + 1]
    start = next((i for i in reversed(range(len(words))) if words[i].lemma == "from"), len(words))
    figure = words[start + 1 :]  # not "bought it from Norland for £28 million in 2017"
    is_broken = any(word.tag[0] == "V" or (word.tag == "IN" and word.lemma not in _IN_FIGURES) for word in figure)
    return noun < before and any(word.tag == "CD" for word in figure) and not is_broken


def _is_of_many(tree: Tree, tokens: list[int]) -> bool:
    """`one of the coldest days of the winter`, `in the largest rescue this year`: a stretch out of which one thing is told."""
    noun = tokens[0] - 1
    if noun > 0 and tree.tokens[tokens[-1]].lemma in UNITS and tree.is_noun(noun) and tree.tags(noun, "amod") & {"JJS"}:
        return True
    of = tree.tokens[tokens[0]].head if tree.tokens[tokens[0]].dep == "pobj" else tree.tokens[tokens[-1]].head
    unit = tree.tokens[of].head
    is_unit = tree.tokens[of].lemma == "of" and tree.tokens[unit].lemma in UNITS
    return is_unit and any(tree.tokens[at].tag in ("JJS", "RBS") for at in tree.subtree(unit) if at < of)


_IN_FIGURES = frozenset("of per about around over under above below nearly".split())
_UNIT_WORDS = 8
"""Words in which a figure is told: `from about 40 barrels a day in 2005`."""


def is_compared(tree: Tree, tokens: list[int], rule: str) -> bool:
    """`up 18% from $1.69 billion a year earlier`, `from a year ago`: the date of what the act's own is compared with."""
    if "ago" not in rule and "earlier" not in rule:
        return False
    words = [token.text.lower() for token in tree.tokens[max(0, tokens[0] - 16) : tokens[0]]]
    mark = next((i for i in reversed(range(len(words))) if words[i] in ("from", "than", "against", "with")), None)
    if mark is None:
        return False
    return words[mark:] == ["from"] or any(tree.tokens[tokens[0] - len(words) + i].tag == "CD" for i in range(mark, len(words)))


_DUE = frozenset("payable effective record".split())


def _is_due(tree: Tree, tokens: list[int]) -> bool:
    """`Declared a dividend, payable 1 May to holders of record 3 April`: the days are of what is to come of the act."""
    before = tokens[0] - 1
    before -= before > 0 and tree.tokens[before].lemma in ("on", "from")
    return before > 0 and tree.tokens[before].lemma in _DUE and tree.tokens[before - 1].text in (",", "of")


_OPENERS = frozenset("after before when while as since once because although though".split())


def is_in_front(tree: Tree, verb: int, tokens: list[int]) -> bool:
    """`On Monday, after Halden sold the mill, Costa resigned`: a date in front of the clause it was taken for."""
    return any(tokens[-1] < mark < verb and tree.tokens[mark].text in _OPENERS for mark in tree.all(verb, "mark"))


def item_of(tree: Tree, tokens: list[int], acts: frozenset[int]) -> tuple[int | None, str] | None:
    """`Two die in Selby 6 Jan: Car bomb kills ten 10 Feb: …`: the act of the item that a date with a colon heads, and why."""
    colon, last = tokens[-1] + 1, len(tree.tokens)
    is_head = colon < last and tree.tokens[colon].text == ":" and any(tree.tokens[at].tag == "CD" for at in tokens)
    if (
        not is_head
        or not _is_loose(tree, tokens[0])
        or not any(_is_loose_day(tree, at) for at in range(last) if at not in tokens)
    ):
        return None  # "Costa was born 3 May 1970: she won in 1990" is no list
    end = next((at for at in range(colon + 1, last) if tree.tokens[at].text == ":"), last)
    return next((act for act in sorted(acts) if colon < act < end and tree.is_verb(act)), None), "of the item that it heads"


def _is_loose(tree: Tree, first: int) -> bool:
    """Whether a date stands behind a word, and behind no preposition or comma."""
    return first > 0 and tree.tokens[first - 1].tag != "IN" and tree.tokens[first - 1].text != ","


def _is_loose_day(tree: Tree, month: int) -> bool:
    """Whether a day of a month stands loose: "28 April", "April 28"."""
    around = [at for at in (month - 1, month + 1) if 0 <= at < len(tree.tokens) and tree.tokens[at].tag == "CD"]
    return tree.tokens[month].text.lower().rstrip(".") in MONTHS and bool(around) and _is_loose(tree, min(month, around[0]))


_STAMPS = frozenset("updated posted published".split())


def is_stamp(tree: Tree, tokens: list[int], text: str) -> bool:
    """`Gifts given to pupils Updated: May 16, 2005, 6:03 PM`: the day is that of the page, not of what it tells."""
    first = tokens[0]
    words = [token.text for token in tree.tokens[max(0, first - 3) : first] if token.text not in (":", "on", "at")]
    is_word = bool(words) and words[-1].lower() in _STAMPS and words[-1][0].isupper()
    return is_word and any(letter.isdigit() for letter in text)


def in_brackets(tree: Tree, tokens: list[int]) -> bool:
    """A date alone in brackets belongs to the name before it: `the treaty (1992)`."""
    before, after = tokens[0] - 1, tokens[-1] + 1
    return before >= 0 and after < len(tree.tokens) and tree.tokens[before].text in "([" and tree.tokens[after].text in ")]"


def is_listed(tree: Tree, act: int, first: int) -> bool:
    """`Two have died: a man on 3 June and a woman`: the day of one of those told of in the perfect, and not of all."""
    is_perfect = tree.is_verb(act) and any(token.text == ":" for token in tree.tokens[act:first])
    return is_perfect and clause_of(tree, act).tense == "perfect"
