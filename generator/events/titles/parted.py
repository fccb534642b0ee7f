"""Words that the parse has taken apart at a hyphen: "re-elected", "co-operate"."""

from __future__ import annotations

from dataclasses import replace

from generator.events.labels import HYPHENS
from generator.events.tree import Tree
from generator.records import Token


def is_hyphen(tree: Tree, at: int) -> bool:
    """Whether a hyphen joins the words beside it without a space."""
    if not 0 < at < len(tree.tokens) - 1 or tree.tokens[at].text not in HYPHENS:
        return False
    return tree.tokens[at - 1].end == tree.tokens[at].start and tree.tokens[at].end == tree.tokens[at + 1].start


def own_parts(tree: Tree, verb: int) -> tuple[int, ...]:
    """The hyphen and the rest of a verb that the parse has taken apart; else none."""
    is_apart = verb + 2 < len(tree.tokens) and tree.tokens[verb + 2].tag[0] == "V" and is_hyphen(tree, verb + 1)
    return (verb + 1, verb + 2) if is_apart else ()


def whole_verb(tree: Tree, verb: int) -> Token:
    """The verb; one that the parse has taken apart at its hyphen is put together: "re-elected"."""
    token = tree.tokens[verb]
    if not own_parts(tree, verb):
        return token
    start, following = f"{token.text.lower()}-", tree.tokens[verb + 2]
    return replace(following, text=start + following.text, lemma=start + following.lemma)
