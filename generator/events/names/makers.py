"""Whose products an article tells of: `Norland's Vega`, `Norland launched the Vega`."""

from __future__ import annotations

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
            owner = scene.tree.child(at, ("poss",))
            if owner is None and token.dep == "dobj" and tokens[token.head].lemma in MAKING:
                owner = scene.tree.subject(token.head)
            named = [one for one in scene.joined(owner) if _makes(one)]
            if len(named) == 1:
                thing.maker = named[0]


def _makes(one: Bearer) -> bool:
    return one.settled_kind() == "organisation" and not one.is_product
