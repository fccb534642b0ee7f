"""How much speaks for two acts being one event: points for what they share, summed.

A pair that no gate forbids is joined from `ENOUGH` points. The weights are those of a logistic regression over the pairs of
half of the topics of a public set of articles annotated for same events, rounded by hand; the other half was looked at alone.
There, same stem within one story is worth most, then the two sides, then the rest. Days weigh more here than there, where no
article has a true publication date.
"""

from __future__ import annotations

from generator.timeline.acts import Act
from generator.timeline.scene import Scene

ENOUGH = 3.6
"""Points that join two acts that each have a day."""
ENOUGH_COARSE = 3.2
"""Points by which an act with an interval fits a cluster, if it fits no other."""
ENOUGH_UNDATED = 3.5
"""Points that an act without any date needs."""
ONE_STORY = 0.2
"""Likeness from which two articles tell one story, as nine of ten such pairs do."""
OWN_ARTICLE = 0.3
"""The likeness that counts for two acts of one article: it tells of more than one event."""


def points(one: Act, other: Act, scene: Scene) -> float:
    """The points for a pair, in hundredths."""
    likeness = OWN_ARTICLE if one.article == other.article else min(0.5, scene.stories.likeness(one.article, other.article))
    total = 1.7 * likeness + 1.4 * (likeness >= ONE_STORY)
    total += _act(one, other, likeness) + _parties(one, other, scene) + _matter(one, other, scene) + _time(one, other)
    return round(total, 2)


def _act(one: Act, other: Act, likeness: float) -> float:
    """The same word counts for more within one story; sayings and acts that no row names are told by words alone."""
    total = 1.1 + 2.2 * likeness if one.stem == other.stem else 0.0
    return total - 1.4 * (one.is_saying and other.is_saying) - 0.8 * (one.mention.kind == other.mention.kind == "other")


def _parties(one: Act, other: Act, scene: Scene) -> float:
    """Each side that has somebody in common, more for two people in common; less where a side differs."""
    agents, others = scene.meets(one.agents, other.agents), scene.meets(one.others, other.others)
    crossed = not agents and not others and scene.meets(one.people, other.people)
    total = 1.5 * agents + 2.0 * others + 0.7 * (len(one.people & other.people) > 1) + 1.0 * crossed
    differs = bool(one.agents and other.agents and not agents) + bool(one.others and other.others and not others)
    return total - 1.0 * differs


def _matter(one: Act, other: Act, scene: Scene) -> float:
    """Shared objects, figures and places; a place counts for much on an equal day."""
    objects = sum(scene.rarity(name, scene.objects) for name in sorted(one.objects & other.objects))
    places = not one.places.isdisjoint(other.places)
    is_day = _is_one_day(one, other)
    return min(1.0, 0.5 * objects) + places * (1.3 if is_day else 0.3) + 0.6 * (not one.numbers.isdisjoint(other.numbers))


def _time(one: Act, other: Act) -> float:
    """An equal day, more where both state it."""
    if _is_one_day(one, other):
        return 1.0 if max(one.slack, other.slack) == 0 else 0.5
    return 0.0


def _is_one_day(one: Act, other: Act) -> bool:
    return bool(one.mention.when and other.mention.when) and one.is_sharp and other.is_sharp and one.first == other.first
