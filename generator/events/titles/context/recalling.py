"""What the article has called a thing before: "the ruling" of one sentence is the "ruling on the dam" of an earlier."""

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import cache, partial
from types import MappingProxyType

from generator.countries import countries
from generator.events.grammar.labels import TELLING_WHICH
from generator.events.grammar.subjects import verb_over_figure
from generator.events.grammar.tree import tree_of
from generator.events.titles.context.antecedents import Place, going_on, taken_up
from generator.events.titles.context.deeds import done_to, suffered
from generator.events.titles.draft import Draft, Names, listed
from generator.events.titles.joining import within
from generator.events.titles.noun_phrases.phrases import noun_phrase
from generator.events.titles.restricting import has_many_bearers
from generator.records import Name, Sentence, Token

Recall = Callable[[int], Callable[[int], str]]
"""For the position of a sentence, for a token of it: the fuller phrase of an earlier sentence; empty where there is none."""
Powers = Mapping[int, tuple[tuple[int, Name], ...]]
"""For a sentence the tokens that stand for a state's own, and the states."""
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


def recalling(
    sentences: Sequence[Sentence],
    names: Callable[[int, int], tuple[Name, ...]],
    powers: Powers = MappingProxyType({}),
) -> Recall:
    """The memory of one article, filled on the first question; `powers` tells whose government and troops it means."""
    known, deeds = cache(partial(_fuller, sentences)), cache(partial(suffered, sentences))

    @cache
    def phrase(place: Place, least: int = 2) -> str:
        return _phrase(sentences[place[0]], place[1], partial(names, place[0]), least)

    of_state = partial(_of_state, sentences, powers)

    def recall(position: int, token: int) -> str:
        own = sentences[position].tokens[token]
        if own.tag == "PRP":
            taken = taken_up(sentences, names, (position, token))
            return "" if taken is None else of_state(taken) or phrase(taken, 1)
        is_certain = _is_certain(sentences[position], token)
        if not is_certain and verb_over_figure(tree_of(sentences[position]), token) is not None:
            return going_on(sentences, names, position)
        earlier = (place for place in reversed(known().get(own.text.lower(), ())) if place[:2] < (position, token))
        if is_certain and (found := _told(own, position, earlier, phrase)) is not None:
            return found
        if (whose := of_state((position, token))) or not is_certain:
            return whose
        return done_to((position, token), own.text.lower(), deeds(), lambda one: _named(names(*one)) or phrase(one))

    return cache(lambda position: partial(recall, position))


def _named(names: tuple[Name, ...]) -> str:
    return listed([name.name for name in names]) if names else ""


_NEAR = 4
"""Sentences within which "the men" may be the four men of an earlier one; further on there are more of them."""


def _told(noun: Token, position: int, earlier: Iterable[tuple[int, int, str]], phrase: Callable[[Place], str]) -> str | None:
    """What it was called last; empty for one of several bodies or people, None where it was not called anything."""
    has_many = has_many_bearers(noun)
    told = filter(
        None,
        (
            phrase((place, at))
            for place, at, kind in earlier
            if not (has_many and kind == "owned") and not (kind == "counted" and position - place > _NEAR)
        ),
    )
    last = next(told, None)
    return "" if has_many and any(other != last for other in told) else last


def _fuller(sentences: Sequence[Sentence]) -> dict[str, list[tuple[int, int, str]]]:
    """Where each common noun stands with words that tell which one it is, in reading order; and if `owned` or `counted`."""
    found: dict[str, list[tuple[int, int, str]]] = {}
    for position, sentence in enumerate(sentences):
        tokens = sentence.tokens
        heads = {token.head for token in tokens if token.dep in TELLING_WHICH and token.text.lower() not in _EMPTY}
        counted = {token.head: "counted" for token in tokens if token.tag == "CD"}
        kinds = counted | {token.head: "owned" for token in tokens if token.tag == "PRP$"}
        others = {
            token.head for token in tokens if token.head in heads and (token.tag == "JJR" or token.text.lower() in _OTHER)
        }
        for at in sorted(heads - others):
            if tokens[at].tag in ("NN", "NNS"):
                found.setdefault(tokens[at].text.lower(), []).append((position, at, kinds.get(at, "")))
    return found


def _of_state(sentences: Sequence[Sentence], powers: Powers, place: Place) -> str:
    """A government or its troops with whose they are: "Norwegian security forces"; empty for what is no state's."""
    position, noun = place
    state = next((name.name for at, name in powers.get(position, ()) if at == noun), "")
    tokens = sentences[position].tokens
    before = (one for one in tokens[max(noun - 2, 0) : noun] if one.head == noun and one.dep != "det")
    own = (one.text.lower() for one in (*before, tokens[noun]))
    return " ".join([_national().get(state, state), *own]) if state else ""


@cache
def _national() -> dict[str, str]:
    """The adjectives of countries; those that are no more than what their people are called are left out."""
    rows = (row for row in countries() if row.adjectives and not row.adjectives[0].endswith("er"))
    return {row.name: row.adjectives[0] for row in rows} | {"United States": "U.S."}


def _is_certain(sentence: Sentence, noun: int) -> bool:
    return any(token.head == noun and (token.dep == "det" or token.text.lower() == "such") for token in sentence.tokens)


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
