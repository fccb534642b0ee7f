"""Whose products an article tells of: `Norland's Vega`, `Norland launched the Vega`."""

from collections.abc import Iterable

from generator.events.names.bearers.bearer import Bearer
from generator.events.names.grammar import subject_of
from generator.events.names.lists.nouns import is_company
from generator.events.names.told.scene import Scene
from generator.events.names.written.products import MAKING

_TELLING = MAKING | {"announce", "preview", "present", "debut", "produce", "develop", "build", "update"}
"""Verbs whose subject is the maker of a product that is their object."""
_FOREMOST = 2
"""How many times as often as any other body the one is named whom an article is about."""

_OFTEN = 3
"""How often the company is named that is taken for the maker though no sentence says so."""


def learn_makers(scene: Scene) -> None:
    """Remember for each product of the present sentence the body that owns or launches it, once."""
    tokens, known, position = scene.tree.tokens, scene.marks, scene.position
    for at, token in enumerate(tokens):
        for thing in known.get((position, at), ()):
            if not thing.is_product or thing.maker is not None:
                continue
            top = token.head if token.dep in ("compound", "nmod") else at  # "the Vega phone"
            owner, verb = scene.tree.first(top, "poss"), tokens[tokens[top].head].lemma
            is_sure = owner is not None or verb in MAKING
            if owner is None and tokens[top].dep == "dobj" and verb in _TELLING:
                owner = subject_of(scene.tree, tokens[top].head)
            named = [one for one in scene.joined(owner) if _makes(one) and (is_sure or one.met > 1)]
            if len(named) == 1:
                thing.maker = named[0]


def share_maker(bearers: Iterable[Bearer]) -> None:
    """Give the maker whom an article is about, or its one company, to all products that it tells no other maker of."""
    told = list(bearers)
    things = [one for one in told if one.is_product]
    if not things:
        return
    bodies = sorted((one for one in told if _makes(one)), key=lambda one: -one.met)
    first, other = (*bodies, None, None)[:2]
    is_foremost = first is not None and first.met >= _FOREMOST * (other.met if other else 0)
    if first is None or not is_foremost:
        return
    makers = {id(one.maker) for one in things if one.maker is not None}
    if id(first) in makers or (first.met >= _OFTEN and is_company(first)):
        for one in things:
            one.maker = one.maker or first


def _makes(one: Bearer) -> bool:
    return one.settled_kind() == "organisation" and not one.is_product
