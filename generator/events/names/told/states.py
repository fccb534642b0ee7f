"""Whose a government or a minister is: the country that the words beside the noun tell."""

from generator.events.names.grammar import verb_above
from generator.events.names.lists.gazetteer import by_adjective, by_capital
from generator.events.names.told.scene import Scene


def state_of(scene: Scene, at: int) -> str | None:
    """The country that an adjective or a name before the noun tells: `the Norwegian`, `Norway's`, `the Norway government`."""
    tokens, adjectives = scene.tree.tokens, by_adjective()
    kids = [kid for kid in scene.tree.children[at] if kid < at]
    lows = sorted(tokens[kid].text.casefold() for kid in kids)
    if found := next((adjectives[low] for low in lows if low in adjectives), None):
        return found
    named = {one for kid in kids if tokens[kid].dep in ("poss", "compound", "nmod") for one in scene.at(kid)}
    return next((one.name for one in named if one.kind == "country"), None) if len(named) == 1 else None


def seat_of(scene: Scene, at: int) -> str | None:
    """The country whose government is told of where it sits: `In Lima, the government said`, `the government in Lima`."""
    tree, verb = scene.tree, verb_above(scene.tree, at)
    if tree.objects(at, "of"):
        return None
    for place in (*tree.objects(at, "in"), *(place for place in tree.objects(verb, "in") if place < at)):
        row = by_capital().get(tree.tokens[place].text.casefold())
        if row is not None and row.kind == "country":
            return row.name
    return None
