"""How much speaks for two acts being one event: points for what they share, summed.

A pair that no gate forbids is joined from `ENOUGH` points. The weights were set on half of the topics of a public set of
articles annotated for same events, and looked at on the other half alone.
"""

from __future__ import annotations

from generator.timeline.acts import Act
from generator.timeline.scene import Scene

ENOUGH = 4.0
"""Points that join two acts that each have a day."""
ENOUGH_COARSE = 3.0
"""Points by which an act with an interval fits a cluster, if it fits no other."""
ENOUGH_UNDATED = 4.5
"""Points that an act without any date needs."""


def points(one: Act, other: Act, scene: Scene) -> float:
    """The points for a pair, in tenths."""
    total = _act(one, other) + _parties(one, other, scene) + _matter(one, other, scene) + _time(one, other)
    return round(total + 1.5 * min(1.0, 2 * scene.stories.likeness(one.article, other.article)), 1)


def _act(one: Act, other: Act) -> float:
    if one.stem == other.stem:
        return 2.0
    return 1.2 if one.mention.kind == other.mention.kind else 0.8


def _parties(one: Act, other: Act, scene: Scene) -> float:
    """A shared participant, more for a rare one; half a point more where both sides are shared."""
    shared = one.people & other.people
    total = sum(0.6 + scene.rarity(name, scene.people) for name in sorted(shared))
    left, right = one.people - shared, other.people - shared
    total += 0.7 * sum(any(scene.same(a, b) for b in right) for a in left)
    both = scene.meets(one.agents, other.agents) and scene.meets(one.others, other.others)
    return min(3.5, total + 0.5 * both)


def _matter(one: Act, other: Act, scene: Scene) -> float:
    """Shared objects, places and figures."""
    objects = sum(0.3 + 0.6 * scene.rarity(name, scene.objects) for name in sorted(one.objects & other.objects))
    places = 0.8 * (not one.places.isdisjoint(other.places))
    return min(1.8, objects) + places + 0.6 * (not one.numbers.isdisjoint(other.numbers))


def _time(one: Act, other: Act) -> float:
    if one.mention.when is None or other.mention.when is None:
        return 0.0
    if one.is_sharp and other.is_sharp:
        return (1.0 if max(one.slack, other.slack) == 0 else 0.7) if one.first == other.first else 0.2
    return 0.4
