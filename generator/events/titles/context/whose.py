"""Whose a title's subject is, where its own words do not tell: "its shares", "net income"."""

from generator.events.grammar.subjects import figure_teller, verb_over_figure
from generator.events.titles.draft import Draft, Word, owned


def whose(draft: Draft, subject: int, phrase: list[Word]) -> list[Word]:
    """The owner to be put before a subject; empty where its phrase names somebody, or nobody is known to be it."""
    if not all(isinstance(word, int) for word in phrase):
        return []
    return _teller(draft, subject) or (_owner(draft, subject) if len(phrase) <= _SHORT else [])


_SHORT = 3
"""Words of a phrase that still wants its owner: "its new plant"."""


def _owner(draft: Draft, subject: int) -> list[Word]:
    """The owner of a bare subject, where "its" or "their" has one: "its shares fell" is of Acme's shares."""
    for at in draft.tree.all(subject, "poss"):
        named = [name.name for name in draft.names(at)]
        if draft.tree.tokens[at].tag == "PRP$" and len(named) == 1:
            return [owned(named[0])]
    return []


def _teller(draft: Draft, subject: int) -> list[Word]:
    """The company that tells its figures: "Acme said net income jumped"; else that of the sentence before."""
    tree = draft.tree
    if draft.depth > 0 or tree.all(subject, "det", "conj") or (verb := verb_over_figure(tree, subject)) is None:
        return []
    if tree.tokens[verb].dep == "ROOT":
        owner = draft.recall(subject) if draft.recall is not None else ""
        return [owned(owner)] if owner else []
    teller = figure_teller(tree, subject)
    named = draft.names(teller) if teller is not None else ()
    return [owned(named[0].name)] if len(named) == 1 and named[0].kind == "organisation" else []
