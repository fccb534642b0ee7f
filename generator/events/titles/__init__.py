"""The title of an act: neutral, short, in the headline's present, made by rule from the parse of its clause.

Ways are tried in order, each from most words to fewest, and the first title that fits is taken: the clause of the verb,
the clause turned passive, the noun phrase of an event noun, the trimmed words of the sentence.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from generator.events.titles.clauses import clause, turned
from generator.events.titles.joining import LONGEST, in_words, shortened
from generator.events.titles.phrases import Draft, Word, noun_phrase
from generator.events.triggers import tree as walks
from generator.events.triggers.lookup import find_trigger
from generator.records import Name, Sentence, Status

__all__ = ["LONGEST", "title"]


def title(sentence: Sentence, trigger: int, names: Callable[[int], tuple[Name, ...]], status: Status) -> str:
    """A title of at most `LONGEST` characters for the act that the token at `trigger` tells.

    Args:
        sentence: the parsed sentence.
        trigger: the index of the verb or event noun.
        names: who the phrase headed by a token stands for.
        status: a planned act is "to" happen, a possible one "may", a denied one is marked so.
    """
    draft = Draft(walks.tree(sentence), names)
    shortest = ""
    for words in _drafts(draft, trigger, status):
        text = in_words(draft.tree, words)
        if len(words) < 2:
            continue
        if len(text) <= LONGEST:
            return _marked(text, status)
        shortest = text
    return _marked(shortened(shortest or in_words(draft.tree, _own_words(draft, trigger))), status)


def _drafts(draft: Draft, trigger: int, status: Status) -> Iterator[list[Word]]:
    tree = draft.tree
    found = find_trigger(tree.sentence, trigger)
    verb = trigger if tree.is_verb(trigger) else found.carrier if found else None
    levels = [draft.at(level) for level in range(4)]
    if verb is not None:
        yield from (clause(level, verb, status) for level in levels)
        yield from (turned(level, verb, status) for level in levels)
        return
    nominal = [noun_phrase(level, trigger) for level in levels]
    yield from (words for words in nominal if len(words) > 1)
    head = tree.tokens[trigger].head
    if tree.is_verb(head) and tree.tokens[trigger].dep in ("nsubj", "nsubjpass", "dobj"):
        yield from (clause(level, head, status) for level in levels)
        yield from (turned(level, head, status) for level in levels)


def _own_words(draft: Draft, trigger: int) -> list[Word]:
    """The trigger with all that hangs on it, as printed."""
    return list(draft.tree.subtree(trigger))


def _marked(text: str, status: Status) -> str:
    return f"Denied: {text}"[:LONGEST] if status == "denied" else text
