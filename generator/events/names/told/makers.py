"""Whose products an article tells of: `Norland's Vega`, `Norland launched the Vega`."""

from collections.abc import Iterable

from generator.events.names.bearers.bearer import Bearer
from generator.events.names.grammar import subject_of
from generator.events.names.told.scene import Scene
from generator.events.names.written.products import MAKING

_FOREMOST = 2
"""How many times as often as any other body the one is named whom an article is about."""


def learn_makers(scene: Scene) -> None:
    """Remember for each product of the present sentence the body that owns or launches it, once."""
    tokens, known, position = scene.tree.tokens, scene.marks, scene.position
    for at, token in enumerate(tokens):
        for thing in known.get((position, at), ()):
            if not thing.is_product or thing.maker is not None:
                continue
            top = token.head if token.dep in ("compound", "nmod") else at  # "the Vega phone"
            owner = scene.tree.first(top, "poss")
            if owner is None and tokens[top].dep == "dobj" and tokens[tokens[top].head].lemma in MAKING:
                owner = subject_of(scene.tree, tokens[top].head)
            named = [one for one in scene.joined(owner) if _makes(one)]
            if len(named) == 1:
                thing.maker = named[0]


def share_maker(bearers: Iterable[Bearer]) -> None:
    """Give the maker whom an article is about to all products that it tells no other maker of."""
    told = list(bearers)
    things = [one for one in told if one.is_product]
    makers = {id(one.maker) for one in things if one.maker is not None}
    bodies = sorted((one for one in told if makers and _makes(one)), key=lambda one: -one.met)
    if bodies and id(bodies[0]) in makers and bodies[0].met >= _FOREMOST * (bodies[1].met if bodies[1:] else 0):
        for one in things:
            one.maker = one.maker or bodies[0]


def _makes(one: Bearer) -> bool:
    return one.settled_kind() == "organisation" and not one.is_product
