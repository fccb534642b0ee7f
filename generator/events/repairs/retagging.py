"""Words that the tagger took for another part of speech, told by what stands around them, and tagged anew."""

from collections.abc import Iterator
from dataclasses import replace

from generator.records import Sentence, Token

TELLING = frozenset("say allege think believe contend insist assert argue maintain reckon".split())
"""Verbs that nobody is the object of: "they allege Ann Lee" goes on."""
TELLING_OF_AGED = TELLING | frozenset("claim report announce confirm suspect state note add declare reveal".split())
"""Those that somebody whose age is told is no object of: "they claim Ann Lee, 40" goes on."""


def retagged(sentence: Sentence) -> Sentence:
    """The sentence with last names that were taken for adverbs: "Moses Tarawally was sworn in", "Gov. Ellen Prior spoke"."""
    tokens = list(sentence.tokens)
    adverbs = (
        []
        if sentence.is_heading
        else [at for at, token in enumerate(tokens) if token.tag == "RB" and _is_written_as_name(token)]
    )
    for at in adverbs:
        first, last = tokens[max(at - 1, 0)], tokens[at]
        is_free = first.head not in (at, at - 1) and tokens[first.head].head != at
        if last.tag == "RB" and first.tag == "NNP" and _is_written_as_name(first) and is_free:
            tokens[at] = replace(last, tag="NNP", head=first.head, dep=first.dep)
            tokens[at - 1] = replace(first, head=at, dep="compound")
            tokens = [
                replace(token, head=at) if token.head == at - 1 and token.dep == "compound" else token for token in tokens
            ]
    _mend_prefixes(tokens)
    return sentence if tuple(tokens) == sentence.tokens else replace(sentence, tokens=tuple(tokens))


PREFIXES = frozenset({"re", "pre", "co", "over", "out", "mis", "under"})
"""What a hyphen may join to the front of a verb."""


def _mend_prefixes(tokens: list[Token]) -> None:
    """A prefix and its hyphen that were taken for words of their own: "elected and re-elected", "his co-defendants left"."""
    verbs: dict[int, int] = {}
    for at in [at - 1 for at, token in enumerate(tokens[:-1]) if at and token.text == "-"]:
        prefix, hyphen, verb = tokens[at : at + 3]
        is_one = prefix.end == hyphen.start and hyphen.end == verb.start
        is_noun = prefix.tag[:2] == hyphen.tag[:2] == verb.tag[:2] == "NN"
        if not is_one or prefix.text.lower() not in PREFIXES or not (is_noun or prefix.tag[:2] == verb.tag[:2] == "VB"):
            continue
        above = next((one for one in _from_top(tokens, at) if not _leads_back(tokens, one.head, range(at, at + 3))), None)
        tag, dep = (prefix.tag, "compound") if is_noun else ("RB", "advmod")
        tokens[at] = replace(prefix, tag=tag, dep=dep, head=at + 2)
        tokens[at + 1] = replace(hyphen, tag="HYPH", dep="punct", head=at + 2)
        tokens[at + 2] = replace(verb, dep=above.dep, head=above.head) if above else replace(verb, dep="ROOT", head=at + 2)
        verbs |= {at: at + 2, at + 1: at + 2}
    if verbs:
        tokens[:] = [replace(token, head=verbs[token.head]) if token.head in verbs else token for token in tokens]


def _from_top(tokens: list[Token], at: int) -> list[Token]:
    """The three parts of a verb, the one first that stands for all of it: the prefix where that has the helper."""
    parts = tokens[at : at + 3]
    return parts if any(token.head == at and token.dep == "aux" for token in tokens[:at]) else parts[::-1]


def _leads_back(tokens: list[Token], head: int, inside: range) -> bool:
    """Whether a head lies among some tokens, or hangs on one of them."""
    return any(at in inside for at in _upwards(tokens, head))


def _upwards(tokens: list[Token], at: int) -> Iterator[int]:
    """A token and all that it hangs on."""
    for _ in tokens:
        yield at
        if tokens[at].head == at:
            return
        at = tokens[at].head


def _is_written_as_name(token: Token) -> bool:
    return token.text[:1].isupper() and token.text[1:].islower()
