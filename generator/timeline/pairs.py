"""Which acts are worth comparing: blocks of a kind of act, its rarest participants and objects; within a block, a window.

Acts with a day stand in a block by day, the rest by publication. Each is compared with the next `WINDOW` of the block, and not
beyond the days within reach: near-linear in the number of acts, whoever is in all the news.
"""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import combinations, takewhile

from generator.timeline.acts import Act
from generator.timeline.families import DEEDS, HARMS
from generator.timeline.scene import Scene
from generator.timeline.ties import looks_back, stated_tolls

WINDOW = 40
REACH = 3
"""Days of publication within which acts without a day are compared."""

_BY_DAY = (DEEDS - HARMS) | {"protest", "aid"}
"""Kinds of deed of which few of one word are told of a day; in a war, many are killed on any."""

Key = tuple[str, ...]


def blocks(acts: Sequence[Act], scene: Scene) -> dict[Key, list[Act]]:
    """Acts by the keys under which their like would stand."""
    found: dict[Key, list[Act]] = defaultdict(list)
    for act in acts:
        for key in sorted(keys_of(act, scene)):
            found[key].append(act)
    return {key: block for key, block in found.items() if len(block) > 1}


def keys_of(act: Act, scene: Scene) -> set[Key]:
    """The keys of an act: what it is and the rarest of whom it names, what it is about and where."""
    people = sorted(scene.standing(act.people), key=lambda one: (scene.people[one], one))[:3]
    objects = sorted(act.objects, key=lambda one: (scene.objects[one], one))[:2]
    what = [*sorted(act.families), "=" + act.deed]
    keys: set[Key] = {("=" + act.deed, one) for one in people[:2]}
    keys |= {(name, *pair) for name in what[:-1] for pair in combinations(sorted(people), 2)}
    keys |= {(name, one, thing) for name in what for one in people for thing in objects}
    keys |= {("=" + act.deed, thing) for thing in objects}
    keys |= {("=" + act.deed, place) for place in sorted(act.places)[:2]}
    keys |= {("=" + act.deed, "#" + figure) for figure in stated_tolls(act)}
    keys |= {("=" + act.deed, "'" + word) for word in scene.wording.marks(act.number)}
    if looks_back(act) or _is_told_apart_by_day(act):
        keys.add(("=" + act.deed, f"@{act.first}"))
    if not act.is_saying:
        keys |= {("=" + act.deed, "~" + word) for word in scene.stories.marks[act.article]}
    else:
        keys |= {("words", one) for one in sorted(scene.standing(act.agents))}
    return keys


def _is_told_apart_by_day(act: Act) -> bool:
    """Whether an act names nobody, and has a stated day to be found by: the walkout of Tuesday."""
    return act.is_certain and not act.people and not act.is_saying and act.mention.kind in _BY_DAY


def near_pairs(acts: Sequence[Act], scene: Scene) -> Iterator[tuple[Act, Act]]:
    """Each pair worth comparing once, the lower number first; the acts are all dated, or all not.

    In all blocks the acts stand in one order: so a pair comes up with its earlier act alone, and none are remembered.
    """
    places: dict[int, list[tuple[list[Act], int]]] = defaultdict(list)
    for _, block in sorted(blocks(acts, scene).items()):
        block.sort(key=lambda act: (_day(act), act.number))
        for at, act in enumerate(block[:-1]):
            places[act.number].append((block, at))
    for one in acts:
        near: dict[int, Act] = {}
        for block, at in places.pop(one.number, ()):
            near.update((other.number, other) for other in _within_reach(block, at))
        for _, other in sorted(near.items()):
            yield (one, other) if one.number < other.number else (other, one)


def _within_reach(block: list[Act], at: int) -> Iterator[Act]:
    """The next acts of a block, as far as the window and the days go."""
    last = _day(block[at]) + REACH
    return takewhile(lambda other: _day(other) <= last, block[at + 1 : at + 1 + WINDOW])


def _day(act: Act) -> int:
    return act.first if act.mention.when and act.is_sharp else (act.published or 0)
