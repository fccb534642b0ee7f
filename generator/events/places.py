"""Where an act took place by its own words; `whereabouts` tells the place of its story."""

from collections.abc import Callable

from generator.events.grammar.tree import Tree

_WHERE = ("in", "at", "near", "outside", "inside", "around", "across", "off")


def places(tree: Tree, index: int, place_of: Callable[[int], str | None], support: int | None) -> tuple[str, ...]:
    """Where the act took place: the named places under `in`, `at`, `near` of the trigger or its light verb."""
    found: list[str] = []
    for node in (index, support):
        if node is None:
            continue
        for member in tree.objects(node, *_WHERE):
            place = place_of(member)
            if place and place not in found:
                found.append(place)
    return tuple(found)
