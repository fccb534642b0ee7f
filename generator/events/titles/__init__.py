"""The title of an act: neutral, short, in the headline's present, made by rule from the parse of its clause.

Ways are tried in order, each from most words to fewest, and the first title that fits is taken: the clause of the verb,
the clause turned passive, the noun phrase of an event noun, the trimmed words of the sentence.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from generator.events.subjects import find_subject
from generator.events.titles.agreement import is_plural
from generator.events.titles.clauses import clause, turned
from generator.events.titles.draft import Draft, Word
from generator.events.titles.inflect import present
from generator.events.titles.joining import LONGEST, in_marks, in_words, shortened
from generator.events.titles.phrases import noun_phrase
from generator.events.titles.words import TIME_PREPOSITIONS
from generator.events.tree import Tree
from generator.events.triggers import tree as walks
from generator.events.triggers.lookup import find_trigger
from generator.events.triggers.states import STATES
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
        if not text:
            continue
        if len(text) <= LONGEST:
            return _marked(text, status)
        shortest = text
    return _marked(shortened(shortest) if shortest else _own_words(draft, trigger), status)


_ARGUMENTS = ("nsubj", "nsubjpass", "dobj")


def _drafts(draft: Draft, trigger: int, status: Status) -> Iterator[list[Word]]:
    tree = draft.tree
    found = find_trigger(tree.sentence, trigger)
    verb = trigger if tree.is_verb(trigger) else found.carrier if found else None
    levels = [draft.at(level) for level in range(4)]
    if verb is None:
        verb = _above(tree, trigger)
        is_bare = not tree.all(trigger, "poss", "prep", "compound") and tree.tokens[trigger].dep in _ARGUMENTS
        if is_bare and verb is not None:
            yield from (clause(level, verb, status) for level in levels)
        yield _occasion(draft, trigger)
        nominal = (noun_phrase(level, trigger) for level in levels)
        yield from (words for words in nominal if len(words) > 1)
    if verb is not None:
        yield from (clause(level, verb, status) for level in levels)
        yield from (turned(level, verb, status) for level in levels)
    if tree.is_noun(trigger):
        yield [trigger]


def _occasion(draft: Draft, noun: int) -> list[Word]:
    """For the occasion of a saying: "Costa speaks at annual briefing"; else empty."""
    tree = draft.tree
    preposition = tree.tokens[tree.tokens[noun].head]
    verb = preposition.head
    saying = find_trigger(tree.sentence, verb)
    is_occasion = tree.tokens[noun].dep == "pobj" and preposition.text.lower() in ("at", "in")
    if saying is None or not saying.is_reporting or not is_occasion:
        return []
    subject = find_subject(tree, verb)
    speaker = noun_phrase(draft.at(2), subject) if subject is not None else []
    if subject is None or not speaker or tree.all(noun, "poss"):
        return []
    where = noun_phrase(draft.at(1), noun)
    return [*speaker, present("speak", is_plural(tree, subject, verb)), preposition.text.lower(), *where]


def _above(tree: Tree, noun: int) -> int | None:
    """The verb that an event noun is a part of."""
    verb = next((at for at in tree.ancestors(noun) if tree.is_verb(at)), None)
    is_argument = tree.tokens[noun].dep in _ARGUMENTS
    if verb is None or is_argument:
        return verb
    if tree.tokens[tree.tokens[noun].head].text.lower() in TIME_PREPOSITIONS:
        return None
    above = find_trigger(tree.sentence, verb)
    is_saying = above is not None and above.is_reporting
    is_fact = tree.tokens[verb].lemma not in STATES and not is_saying and not tree.all(verb, "neg", "mark")
    return verb if is_fact else None


def _own_words(draft: Draft, trigger: int) -> str:
    """The clause of the trigger, as printed and in quotation marks."""
    top = trigger
    while draft.tree.tokens[top].dep in ("xcomp", "prep", "pobj", "pcomp") and draft.tree.tokens[top].head != top:
        top = draft.tree.tokens[top].head
    members = draft.tree.subtree(top)
    words = [at for at in members if draft.tree.tokens[at].dep not in ("punct", "mark", "cc")] or [trigger]
    start, end = draft.tree.tokens[words[0]].start, draft.tree.tokens[words[-1]].end
    text = draft.tree.sentence.text[start - draft.tree.sentence.start : end - draft.tree.sentence.start]
    return in_marks(text, LONGEST)


def _marked(text: str, status: Status) -> str:
    return f"Denied: {shortened(text, LONGEST - 8)}" if status == "denied" else text
