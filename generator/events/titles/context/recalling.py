"""What the article has called a thing before: "the ruling" of one sentence is the "ruling on the dam" of an earlier."""

import re
from collections.abc import Callable, Sequence
from functools import cache, partial

from generator.events.grammar.labels import TELLING_WHICH
from generator.events.grammar.subjects import verb_over_figure
from generator.events.grammar.tree import tree_of
from generator.events.titles.context.antecedents import going_on, taken_up
from generator.events.titles.draft import Draft, Names
from generator.events.titles.joining import within
from generator.events.titles.noun_phrases.phrases import noun_phrase
from generator.events.titles.restricting import has_many_bearers
from generator.records import Name, Sentence

Recall = Callable[[int], Callable[[int], str]]
"""For the position of a sentence, for a token of it: the fuller phrase of an earlier sentence; empty where there is none."""
_LONGEST = 48
_OTHER = frozenset(
    """
    another other others any no every each first second third last next final same similar different old several many more
    further such some own whole entire main possible few additional earlier previous former
    """.split()
)
"""Words with which a noun means another thing, or that tell nothing of it."""
_NEW = frozenset({"new"})
"""What tells nothing by itself, but with other words what the article goes on to tell of: "a new ferry service"."""
_EMPTY = _OTHER | _NEW


def recalling(sentences: Sequence[Sentence], names: Callable[[int, int], tuple[Name, ...]]) -> Recall:
    """The memory of one article, filled on the first question."""
    known = cache(partial(_fuller, sentences))
    phrases: dict[tuple[int, int], str] = {}

    def recall(position: int, token: int) -> str:
        if sentences[position].tokens[token].tag == "PRP":
            taken = taken_up(sentences, names, (position, token))
            return _phrase(sentences[taken[0]], taken[1], partial(names, taken[0]), 1) if taken is not None else ""
        if verb_over_figure(tree_of(sentences[position]), token) is not None and not _is_certain(sentences[position], token):
            return going_on(sentences, names, position)
        own = sentences[position].tokens[token]
        has_many, found = has_many_bearers(own), list[str]()
        for place, noun, is_owned in reversed(known().get(own.text.lower(), ())):
            if (place, noun) >= (position, token) or (has_many and is_owned):
                continue
            if (place, noun) not in phrases:
                phrases[place, noun] = _phrase(sentences[place], noun, partial(names, place))
            if phrases[place, noun]:
                found.append(phrases[place, noun])
                if not has_many or found[-1] != found[0]:
                    break
        return found[0] if found and found[-1] == found[0] else ""

    return cache(lambda position: partial(recall, position))


def _fuller(sentences: Sequence[Sentence]) -> dict[str, list[tuple[int, int, bool]]]:
    """Where each common noun stands with words that tell which one it is, in reading order; and whether "his" or "their"."""
    found: dict[str, list[tuple[int, int, bool]]] = {}
    for position, sentence in enumerate(sentences):
        tokens = sentence.tokens
        heads = {token.head for token in tokens if token.dep in TELLING_WHICH and token.text.lower() not in _EMPTY}
        owned = {token.head for token in tokens if token.tag == "PRP$"}
        others = {
            token.head for token in tokens if token.head in heads and (token.tag == "JJR" or token.text.lower() in _OTHER)
        }
        for at in sorted(heads - others):
            if tokens[at].tag in ("NN", "NNS"):
                found.setdefault(tokens[at].text.lower(), []).append((position, at, at in owned))
    return found


def _is_certain(sentence: Sentence, noun: int) -> bool:
    return any(token.head == noun and token.dep == "det" for token in sentence.tokens)


def _phrase(sentence: Sentence, noun: int, names: Names, least: int = 2) -> str:
    """The noun with what tells which one it is; empty where that is long, or nothing of it is left.

    `least` is how many words it has to have.
    """
    tree = tree_of(sentence)
    if names(noun) or tree.all(noun, "conj") or tree.tokens[noun].dep == "conj":
        return ""
    for level in (1, 2):
        phrase = noun_phrase(Draft(tree, names, level), noun)
        line = within(tree, phrase) if phrase else ""
        if len(line) <= _LONGEST:
            is_adverb = isinstance(phrase[0], int) and tree.tokens[phrase[0]].tag[:2] == "RB" if phrase else False
            return "" if is_adverb or len(line.split()) < least or _UNFIT.search(line) else line
    return ""


_UNFIT = re.compile(r"“|\b(?:19|20)\d\d\b| (?:from|to|by) \D?\d")
"""A quotation, a year, or what a sum rose to then."""
