"""Words that the parse has taken apart at a hyphen: "re-elected", "co-operate"."""

from dataclasses import replace

from generator.events.grammar.labels import HYPHENS
from generator.events.grammar.tree import Tree, kept, texts
from generator.events.repairs.retagging import PREFIXES
from generator.records import Token


@kept
def hyphens(tree: Tree) -> frozenset[int]:
    """Where a hyphen joins the words beside it without a space."""
    tokens = tree.tokens
    within = range(1, len(tokens) - 1) if not texts(tree).isdisjoint(HYPHENS) else ()
    marks = [at for at in within if tokens[at].text in HYPHENS]
    return frozenset(at for at in marks if tokens[at - 1].end == tokens[at].start and tokens[at].end == tokens[at + 1].start)


def is_hyphen(tree: Tree, at: int) -> bool:
    """Whether a token is such a hyphen."""
    return at in hyphens(tree)


def own_parts(tree: Tree, verb: int) -> tuple[int, ...]:
    """The prefix of a verb and its hyphen, which the parse has as words of their own; else none."""
    is_apart = verb > 1 and tree.tokens[verb - 2].text.lower() in PREFIXES and is_hyphen(tree, verb - 1)
    return (verb - 2, verb - 1) if is_apart else ()


def whole_verb(tree: Tree, verb: int) -> Token:
    """The verb; one that the parse has taken apart at its hyphen is put together: "re-elected"."""
    token = tree.tokens[verb]
    if not own_parts(tree, verb):
        return token
    start = f"{tree.tokens[verb - 2].text.lower()}-"
    return replace(token, text=start + token.text, lemma=start + token.lemma)
