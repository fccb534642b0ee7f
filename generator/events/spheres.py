"""The kind that readers are told of an act whose own says too little: a plan, or a verb that no row knows.

A plan is of the kind of what is planned. Such a verb is of the kind of what it is done to, of where it leads or of those who
do it: a bomb is tossed, a man is brought to court, protesters jam a square. Merging goes by the kinds of the rows.
To teach it a word, add it to a row of `_ROWS`.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from generator.events.acts import Act
from generator.events.names.lexicon import COMPANY_SUFFIXES
from generator.events.triggers import tree as walk
from generator.records import Kind


@dataclass(frozen=True, slots=True)
class _Sphere:
    """The words of one kind of act."""

    kind: Kind
    doers: frozenset[str]
    """Who is of it whatever they do."""
    things: frozenset[str]
    """What is of it whatever is done to it."""
    places: frozenset[str]
    """Where one comes to be of it."""


def _sphere(kind: Kind, doers: str, things: str = "", places: str = "") -> _Sphere:
    return _Sphere(kind, *(frozenset(words.split()) for words in (doers, things, places)))


_ROWS = (
    _sphere("protest", "protester demonstrator marcher rioter picket",
            "barricade banner placard slogan", "demonstration rally protest"),
    _sphere("legal",
            "court jury juror judge prosecutor plaintiff defendant police detective sheriff deputy trooper investigator "
            "tribunal magistrate inmate prisoner suspect",
            "lawsuit suspect verdict testimony witness juror plea sentence bail prisoner inmate defendant warrant alibi",
            "court jail prison custody trial"),
    _sphere("sport", "striker goalkeeper midfielder quarterback athlete batsman bowler pitcher sprinter",
            "quarterback touchdown tournament championship playoff innings wicket",
            "final semifinal quarterfinal playoff tournament championship"),
    _sphere("disaster",
            "storm hurricane flood fire blaze wildfire slick tar tarball quake earthquake tsunami tornado typhoon "
            "cyclone flame smoke avalanche lava wreckage firefighter floodwater",
            "slick tarball blaze flame debris rubble wreckage hurricane flood leak firefighter"),
    _sphere("business",
            "shares stock index company firm bank investor shareholder retailer airline maker manufacturer brand product "
            "dollar euro yen economy industry price sale bondholder automaker carmaker lender",
            "stake shares stock subsidiary asset dividend product brand price profit revenue loan debt venture bonds factory "
            "mortgage bankruptcy"),
    _sphere("health", "doctor nurse surgeon medic virus disease epidemic",
            "patient virus disease surgery cancer symptom illness medication vaccine tumor tumour",
            "hospital clinic"),
    _sphere("assault",
            "gunman attacker rebel militant bomber insurgent militia sniper guerrilla terrorist warplane missile rocket bomb "
            "bullet",
            "bomb explosive hostage bullet missile grenade"),
    _sphere("mobilize", "troop soldier tank army navy warship regiment battalion brigade", "troop soldier warship"),
    _sphere("science", "spacecraft probe rover scientist researcher satellite telescope astronomer",
            "spacecraft satellite fossil experiment", "orbit space mars moon"),
    _sphere("vote", "voter senate parliament legislature", "ballot legislation referendum"),
    _sphere("ceremony", "mourner bride groom choir orchestra", "coffin casket wreath wedding funeral"),
)  # fmt: skip


def _by(column: str) -> dict[str, Kind]:
    return {word: row.kind for row in _ROWS for word in getattr(row, column)}


_DOERS, _THINGS, _PLACES = _by("doers"), _by("things"), _by("places")
_TO = frozenset("to in into at on".split())
_OF_PEOPLE = frozenset({"appoint", "support", "agree", "consult", "cooperate", "accuse", "reject", "request", "aid"})
"""Kinds that only people are of: a program that supports or replaces another does so as goods do."""
_SIDES = ("agent", "patient")
_PASSED_ON = frozenset({"assault", "disaster", "protest", "death", "legal", "health", "sport", "vote", "ceremony", "business"})
"""Kinds of an event noun that what brings it about, or comes of it, is of as well: `the decision touched off protests`."""


def shown_kind(act: Act, kind: Kind, acts: Sequence[Act]) -> Kind:
    """The kind to tell readers of.

    Args:
        act: the act.
        kind: the kind that it is of by the rows.
        acts: all of its sentence.
    """
    if act.trigger.name == "plan":
        planned = next(_planned(act, acts), None)
        return kind if planned is None else shown_kind(planned, planned.trigger.kind, acts)
    if kind in _OF_PEOPLE and {p.name.is_product for p in act.participants if p.role in _SIDES} == {True}:
        return "business"
    if kind != "other" or not act.tree.is_verb(act.index):
        return kind
    return next(_of_company(act, acts), kind)


def _planned(act: Act, acts: Sequence[Act]) -> Iterator[Act]:
    """What is planned: `plans to sell`, `plans a sale`, `is scheduled for release`."""
    tree = act.tree
    near = {*tree.all(act.index, "xcomp", "ccomp", "dobj", "nsubjpass"), *tree.objects(act.index, "for")}
    return (other for other in acts if other.index in near and other.index != act.index)


def _of_company(act: Act, acts: Sequence[Act]) -> Iterator[Kind]:
    """The kinds of what an act is done to, of where it leads, and of those who do it."""
    tree, sentence = act.tree, act.sentence
    things = walk.themes(sentence, act.index)
    leads = walk.prepositions(sentence, act.index)
    subjects = walk.subjects(sentence, act.index)
    doers = [at for at in subjects if at not in things] + [at for word, at in leads if word == "by" and at >= 0]
    yield from _looked_up(act, _THINGS, things)
    yield from _looked_up(act, _PLACES, [at for word, at in leads if word in _TO and at >= 0])
    yield from _looked_up(act, _DOERS, doers)
    nouns = {other.index: other.trigger.kind for other in acts if other.trigger.part == "noun"}
    yield from (nouns[at] for at in subjects if at < act.index and nouns.get(at) in _PASSED_ON)
    if act.clause.is_passive:  # "was given a ban"
        yield from (nouns[at] for at in tree.all(act.index, "dobj") if nouns.get(at, "other") != "other")
    if any(p.role == "agent" and p.name.name.split()[-1].lower().rstrip(".") in COMPANY_SUFFIXES for p in act.participants):
        yield "business"


def _looked_up(act: Act, words: Mapping[str, Kind], tokens: Iterable[int]) -> Iterator[Kind]:
    for at in tokens:
        token = act.tree.tokens[at]
        if kind := words.get(token.text.lower()) or words.get(token.lemma.lower()):
            yield kind
