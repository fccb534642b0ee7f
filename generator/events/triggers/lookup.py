"""The kind of act a token tells of, looked up in the tables by lemma, part of speech and context."""

from dataclasses import dataclass

from generator.events.grammar.arguments import antecedent, themes
from generator.events.grammar.labels import ARGUMENTS
from generator.events.grammar.tree import Tree, kept
from generator.events.triggers.charges import charged
from generator.events.triggers.context import ends_compound, is_eventive, is_generic
from generator.events.triggers.rows import Part, Row
from generator.events.triggers.states import STATES
from generator.events.triggers.tables import TABLES
from generator.records import Kind, Tier


@dataclass(frozen=True, slots=True)
class Trigger:
    """What a token tells of."""

    name: str
    """The family of acts, shared by a verb and its noun: `attack`."""
    lemma: str
    part: Part
    kind: Kind
    tier: Tier
    is_reporting: bool = False
    """A verb of saying: its clause is what somebody said."""
    is_symmetric: bool = False
    """Joint subjects are each other's counterparts: "Wang and Lavrov met"."""
    is_light: bool = False
    """A verb that hands over to the event noun beside it: "held" in "held talks"."""
    carrier: int | None = None
    """For a noun: the light verb whose subject, tense and time are the noun's own."""


def _by_lemma(part: Part) -> dict[str, tuple[Row, ...]]:
    found: dict[str, list[Row]] = {}
    for row in (row for table in TABLES for row in table if row.part == part):
        for lemma in row.lemmas:
            found.setdefault(lemma, []).append(row)
    return {lemma: tuple(sorted(rows, key=lambda row: not row.conditions)) for lemma, rows in found.items()}


_VERBS, _NOUNS = _by_lemma("verb"), _by_lemma("noun")
_AUXILIARY = ("aux", "auxpass")


@kept
def find_trigger(tree: Tree, index: int) -> Trigger | None:
    """What kind of act the token tells of; None for a word that no row knows, or that is no event in this context."""
    token = tree.tokens[index]
    if token.lemma in _VERBS and token.tag.startswith("V"):
        is_none = token.dep in _AUXILIARY or token.dep == "amod" or ends_compound(tree, index)
        return None if is_none else _verb(tree, index)
    if token.lemma in _NOUNS and token.tag in ("NN", "NNS"):
        return _noun(tree, index)
    return None


def is_saying(tree: Tree, index: int) -> bool:
    """Whether the tables know a word for one of saying."""
    found = find_trigger(tree, index)
    return found is not None and found.is_reporting


def families(lemma: str) -> frozenset[str]:
    """The families of acts that a noun may tell of."""
    return frozenset(row.name for row in _NOUNS.get(lemma, ()))


def is_state(lemma: str) -> bool:
    """Whether a verb tells of a state, or of no event at all: be, have, know, seem."""
    return lemma in STATES


def _verb(tree: Tree, index: int) -> Trigger | None:
    lemma = tree.tokens[index].lemma
    for row in _VERBS.get(lemma, ()):
        if not all(condition(tree, index) for condition in row.conditions):
            continue
        if not row.is_light or _handed_to(tree, index) is not None:
            return _trigger(row, lemma)
    return None


def _handed_to(tree: Tree, index: int) -> int | None:
    """The event noun that a light verb hands over to: its object's head, else a phase verb's subject."""
    phased = (antecedent(tree, at) for at in tree.all(index, "nsubj"))
    for at in (*themes(tree, index), *phased):
        if tree.tokens[at].tag in ("NN", "NNS") and _noun_row(tree, at) is not None:
            return at
    return None


def _noun(tree: Tree, index: int) -> Trigger | None:
    row = _noun_row(tree, index)
    if row is None or (row.kind not in DEEDS and _speaks(tree, index)):
        return None
    carrier = _carrier(tree, index)
    if carrier is None and (is_generic(tree, index) or (row.is_weak and not _is_pinned(tree, index))):
        return None
    return _trigger(row, tree.tokens[index].lemma.lower(), carrier=carrier)


def _is_pinned(tree: Tree, index: int) -> bool:
    """Whether the context pins the noun down, or the event noun that it is joined to: "the arrest and conviction"."""
    if is_eventive(tree, index) or charged(tree, index):
        return True
    token = tree.tokens[index]
    if token.dep not in ("conj", "appos") or token.head >= index or _noun_row(tree, token.head) is None:
        return False
    return not is_generic(tree, token.head) and _is_pinned(tree, token.head)


DEEDS = frozenset({"assault", "death", "disaster"})
"""Kinds of act that neither speak nor listen, and that an article, or a later one, tells again in ever new words."""
_TELLING = frozenset({"tell", "inform", "brief", "address", "assure", "remind"})


def _speaks(tree: Tree, index: int) -> bool:
    """Whether the noun is the source of a saying or its audience: "the statement said", "told a briefing"."""
    token = tree.tokens[index]
    head = tree.tokens[token.head]
    if token.dep in ("dobj", "dative"):
        return head.lemma in _TELLING
    return token.dep == "nsubj" and any(row.is_reporting and not row.conditions for row in _VERBS.get(head.lemma, ()))


def _noun_row(tree: Tree, index: int) -> Row | None:
    token = tree.tokens[index]
    if token.dep in ("compound", "nmod", "amod", "npadvmod") or token.tag.startswith("NNP"):
        return None
    for row in _NOUNS.get(token.lemma, ()):
        if all(condition(tree, index) for condition in row.conditions):
            return row
    return None


def _carrier(tree: Tree, index: int) -> int | None:
    """The light verb that the noun is object (or, for a phase verb, subject) of."""
    token = tree.tokens[index]
    near = [token.head] if token.dep in ARGUMENTS else []
    near += tree.all(index, "acl", "relcl")
    for at in near:
        if not tree.tokens[at].tag.startswith("V") or tree.tokens[at].dep in _AUXILIARY:
            continue
        for row in _VERBS.get(tree.tokens[at].lemma, ()):
            if all(condition(tree, at) for condition in row.conditions):
                if row.is_light and _handed_to(tree, at) == index:
                    return at
                break
    return None


def _trigger(row: Row, lemma: str, carrier: int | None = None) -> Trigger:
    return Trigger(row.name, lemma, row.part, row.kind, row.tier, row.is_reporting, row.is_symmetric,
                   row.is_light, carrier)  # fmt: skip
