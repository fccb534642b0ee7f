"""What tells which one a noun means: short relative clauses, and the content of a "belief that"."""

from __future__ import annotations

from generator.events.titles.draft import Draft, Word
from generator.events.tree import Tree

_THIN = frozenset("anyone someone everyone those person man woman people company country kind number one".split())
_MOST = 9


def is_thin(tree: Tree, noun: int) -> bool:
    """Whether a noun says nothing without what follows it: "people", "the number of people"."""
    return tree.tokens[noun].text.lower() in _THIN


_OF_DEEDS = frozenset(
    """
    way attempt effort right ability decision chance permission bid move pledge promise plan duty need obligation responsibility
    power failure refusal inability willingness readiness reluctance intention desire wish opportunity threat proposal demand
    """.split()
)
_OF_CONTENT = _OF_DEEDS | frozenset(
    """
    fear concern hope worry doubt role possibility likelihood idea sign prospect fact trend notion impression sense belief
    claim allegation accusation evidence proof call resistance opposition commitment contribution amount number series
    instance case reason cause result effect impact link connection access lack kind sort
    risk danger share rest majority end beginning start middle side part member result source
    """.split()
)


def wants_deed(tree: Tree, noun: int) -> bool:
    """Whether a noun says nothing without its infinitive: "a way to end the war"."""
    return tree.tokens[noun].lemma in _OF_DEEDS


def wants_more(tree: Tree, noun: int) -> bool:
    """Whether a noun says nothing without what it is of, for or to: "fears of a shortage", "the failure to sign"."""
    return tree.tokens[noun].lemma in _OF_CONTENT


def relative(draft: Draft, at: int, words_of: list[Word]) -> list[Word]:
    """A clause with "who" or "that" behind a noun that says little alone: "anyone who has bought the phone"."""
    tree, head = draft.tree, draft.tree.tokens[draft.tree.tokens[at].head]
    subject = tree.first(at, "nsubj", "nsubjpass")
    if subject is None or at == draft.told or draft.level > 0 or tree.tokens[subject].tag not in ("WP", "WDT"):
        return []
    before = tree.tokens[subject - 1].text
    if (
        not (is_thin(tree, draft.tree.tokens[at].head) or head.tag == "NNS")
        or before in (",", "-", "--", "–", "—", "(")
        or not _is_plain(draft, at)
    ):
        return []
    pronoun = "that" if tree.tokens[subject].text.lower() == "which" else subject
    return [pronoun, *[word for word in words_of if word != subject]] if len(words_of) > 1 else []


def substance(draft: Draft, at: int, words_of: list[Word]) -> list[Word]:
    """What a noun like "belief" or "claim" is about: "claim that the port is closed"."""
    marks = draft.tree.all(at, "mark")
    is_that = bool(marks) and draft.tree.tokens[marks[0]].text.lower() == "that"
    has_subject = draft.tree.first(at, "nsubj", "nsubjpass", "expl") is not None
    return ["that", *words_of] if draft.level == 0 and is_that and has_subject and _is_plain(draft, at, 14) else []


def _is_plain(draft: Draft, at: int, most: int = _MOST) -> bool:
    """Whether a clause is short, and without a pronoun for nobody known."""
    tree, inner = draft.tree, draft.tree.subtree(at)
    is_open = any(tree.tokens[one].tag in ("PRP", "PRP$") and not draft.names(one) for one in inner)
    return len(inner) <= most and not is_open and tree.first(at, "ccomp", "advcl", "relcl") is None


_BOUND = frozenset(
    """
    response reaction connection exchange addition return charge favour favor front place support search terms case contact
    face wake role part violation breach defiance excess opposition view light lieu honour honor memory line reference
    """.split()
)


def is_bound(tree: Tree, preposition: int) -> bool:
    """Whether a preposition belongs to the one before it: "in response to", "in exchange for"."""
    noun = tree.tokens[tree.tokens[preposition].head]
    return noun.lemma in _BOUND and noun.dep == "pobj" and tree.tokens[preposition].text.lower() in ("to", "for", "with", "of")


def is_fixed(tree: Tree, preposition: int) -> bool:
    """Whether a preposition and its bare noun are one: "in place", "to justice", "under arrest"."""
    noun = tree.first(preposition, "pobj")
    return noun is not None and tree.tokens[noun].tag == "NN" and not tree.children[noun]


def rate(draft: Draft, at: int) -> list[Word]:
    """What a sum is counted by: "$7 a share", "80 miles an hour"."""
    tree = draft.tree
    kids = tree.children[at]
    is_rate = len(kids) == 1 and tree.tokens[kids[0]].text.lower() in ("a", "an") and kids[0] == at - 1
    return [kids[0], at] if is_rate and tree.tokens[at].tag == "NN" else []
