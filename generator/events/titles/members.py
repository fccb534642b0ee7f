"""Joined nouns, offices and the figures of dates: what a phrase of a title drops or joins."""

from __future__ import annotations

import re

from generator.events.titles import words
from generator.events.titles.draft import Draft, Word, is_time
from generator.events.tree import Tree

_HOLDER = re.compile(r".{3,}(?:er|or|ist|ian|man|woman|pion|lete|ress)")


def is_office(draft: Draft, index: int) -> bool:
    """`Foreign minister`, `former boxer` without an article: what the name that follows is."""
    token = draft.tree.tokens[index]
    is_bare = token.tag == "NN" and not draft.tree.all(index, "det", "poss")
    return token.lemma.lower() in words.OFFICES or (is_bare and bool(_HOLDER.fullmatch(token.lemma.lower())))


_AND = frozenset({"and", "or", "nor", "but", "&"})


def glue(tree: Tree, index: int, member: int) -> Word:
    """The word that joins two members: its "and" or "or"; a comma where the next member carries it."""
    between = [at for at in tree.children[index] if at < member and tree.tokens[at].dep in ("cc", "punct")]
    if between and tree.tokens[between[-1]].dep == "punct":
        return ","
    word = tree.tokens[between[-1]].text.lower() if between else "and"
    return word if word in _AND else "and"


def is_own_office(draft: Draft, at: int) -> bool:
    """Whether what is joined to a person is what he is himself: "boxer and medallist Tom Reed"."""
    token = draft.tree.tokens[at]
    is_bare = token.tag == "NN" and not draft.tree.all(at, "det", "poss", "nummod") and not draft.names(at)
    return is_bare and all(name.kind == "person" for name in draft.names(draft.tree.tokens[at].head))


def is_day(tree: Tree, at: int) -> bool:
    """The figure of a date: the 7 of "Aug. 7", the 9:30 of "9:30 a.m."."""
    around = [tree.tokens[beside] for beside in (at - 1, at + 1) if 0 <= beside < len(tree.tokens)]
    if tree.tokens[at].tag != "CD":
        return False
    is_month = any(token.text.lower().rstrip(".") in words.MONTHS for token in around)
    return is_month or (is_time(tree, at) and ":" in tree.tokens[at].text)
