"""Words that the tagger took for another part of speech, told by what stands around them, and tagged anew."""

from collections.abc import Iterator
from dataclasses import replace

from generator.events.grammar.labels import SUBJECTS
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
    _mend_plans(tokens)
    _mend_nouns(tokens)
    _mend_clauses(tokens)
    _mend_heads(tokens)
    return sentence if tuple(tokens) == sentence.tokens else replace(sentence, tokens=tuple(tokens))


_ALIKE = frozenset("lay cut put hit set let shut spread quit split hurt cast bid rid shed read".split())
"""Verbs whose plain form is also a past form, of theirs or of another."""


def _mend_plans(tokens: list[Token]) -> None:
    """A plain form joined to a plan that was taken for a past: "will close the mill and lay off 40 people"."""
    for at, token in enumerate(tokens):
        if token.tag != "VBD" or token.dep != "conj" or token.text not in _ALIKE:
            continue
        head = tokens[token.head]
        is_plan = head.tag == "VB" and any(
            other.tag in ("MD", "TO") and other.head == token.head for other in tokens[: token.head]
        )
        if is_plan and not any(other.head == at and other.dep in SUBJECTS for other in tokens):
            tokens[at] = replace(token, tag="VB", lemma=token.text)


_ACTED = frozenset("mention question function petition caution transition position commission station auction".split())
"""Verbs that end like nouns of deeds."""


_DONE = frozenset("warning hearing meeting killing shooting bombing ruling briefing offering filing gathering".split())
"""Nouns of deeds that end like verbs."""


def _mend_nouns(tokens: list[Token]) -> None:
    """A noun of a deed that was taken for a verb: "led the club to promotion in May", "triggering a tsunami warning"."""
    for at, token in enumerate(tokens[1:], 1):
        to = tokens[at - 1]
        is_deed = token.tag == "VB" and token.text.endswith(("tion", "sion")) and token.text not in _ACTED
        if is_deed and to.tag == "TO" and to.head == at and token.head < at:
            is_bare = not any(other.head == at and other.dep in ("dobj", "ccomp", "xcomp") for other in tokens[at:])
            if is_bare:
                tokens[at - 1] = replace(to, tag="IN", dep="prep", head=token.head)
                tokens[at] = replace(token, tag="NN", dep="pobj", head=at - 1)
        before = tokens[at - 1]
        is_part = token.tag == "VBG" and token.dep == "acl" and token.head == at - 1 and before.tag == "NN"
        if is_part and token.text in _DONE and not any(other.head == at for other in tokens):
            tokens[at] = replace(token, tag="NN", lemma=token.text, dep=before.dep, head=before.head)
            tokens[:] = [replace(other, head=at) if other.head == at - 1 else other for other in tokens]
            tokens[at - 1] = replace(tokens[at - 1], dep="compound", head=at)


_ALSO_NOUNS = frozenset("head march rally vote flock travel return visit face gather brace struggle battle race".split())
"""Verbs of the news that a tagger may take for nouns."""


def _mend_heads(tokens: list[Token]) -> None:
    """A main verb taken for a noun behind the many who do it: "Voters in Norland head to the polls"."""
    for at, token in enumerate(tokens):
        if token.dep != "ROOT" or token.tag != "NN" or token.text not in _ALSO_NOUNS:
            continue
        kids = [other for other in tokens if other.head == at and other is not token]
        subject = next((kid for kid in kids if kid.dep == "nsubj"), None)
        is_plain = not any(kid.dep in ("cop", "aux", "det", "poss") for kid in kids)
        if subject is not None and subject.tag == "NNS" and is_plain:
            tokens[at] = replace(token, tag="VBP", lemma=token.text)


def _mend_clauses(tokens: list[Token]) -> None:
    """A verb taken for a participle of its subject: "when a car ploughed into a crowd"."""
    for at, token in enumerate(tokens[:-1]):
        verb = tokens[at + 1]
        if token.dep != "advcl" or token.tag != "NN" or verb.tag != "VBN" or verb.dep != "acl" or verb.head != at:
            continue
        opener = next((n for n in range(at) if tokens[n].head == at and tokens[n].dep in ("advmod", "mark")), None)
        if opener is not None and tokens[opener].text.lower() in ("when", "after", "as", "because"):
            tokens[opener] = replace(tokens[opener], head=at + 1)
            tokens[at + 1] = replace(verb, tag="VBD", dep="advcl", head=token.head)
            tokens[at] = replace(token, dep="nsubj", head=at + 1)


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
