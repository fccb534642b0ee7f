"""Whose products an article tells of: `Norland's Vega`, `Norland launched the Vega`."""

from __future__ import annotations

from collections.abc import Iterable

from generator.events.names.bearer import Bearer
from generator.events.names.products import MAKING
from generator.events.names.scene import Scene


def learn_makers(scene: Scene) -> None:
    """Remember for each product of the present sentence the body that owns or launches it, once."""
    tokens = scene.tree.tokens
    for at, token in enumerate(tokens):
        for thing in scene.at(at):
            if not thing.is_product or thing.maker is not None:
                continue
            top = token.head if token.dep in ("compound", "nmod") else at  # "the Vega phone"
            owner = scene.tree.child(top, ("poss",))
            if owner is None and tokens[top].dep == "dobj" and tokens[tokens[top].head].lemma in MAKING:
                owner = scene.tree.subject(tokens[top].head)
            named = [one for one in scene.joined(owner) if _makes(one)]
            if len(named) == 1:
                thing.maker = named[0]


def share_maker(bearers: Iterable[Bearer]) -> None:
    """Give the one maker of whom an article tells to all its products: where no other body is told of, they are his."""
    told = list(bearers)
    things = [one for one in told if one.is_product]
    makers = {id(one.maker): one.maker for one in things if one.maker is not None}
    if len(makers) == 1 and sum(map(_makes, told)) == 1:
        for one in things:
            one.maker = next(iter(makers.values()))


def _makes(one: Bearer) -> bool:
    return one.settled_kind() == "organisation" and not one.is_product
