"""What speaks against two acts being one because they happened elsewhere: gates of places, settings and goals.

Each gives its reason, or nothing. What a place is is told in `places`, how it is found beside an act in `whereabouts`.
"""

from __future__ import annotations

from collections.abc import Iterable

from generator.timeline.acts import Act, listed
from generator.timeline.folding import plain
from generator.timeline.scene import Scene
from generator.timeline.ties import are_one_sentence, is_told_of_one_day
from generator.timeline.whereabouts import are_apart, are_elsewhere, countries_of, goals_of, setting_of


def in_two_places(one: Act, other: Act, _: Scene) -> str:
    """Two places, unless they may be one, either is the other's country, or one stands in the other's sentence too."""
    return f"in {listed(one.places)} or in {listed(other.places)}" if are_apart(one, other) else ""


def of_two_settings(one: Act, other: Act, scene: Scene) -> str:
    """The countries of two passages, for acts that share nobody and no stated day.

    Two places of one country, or of none that is known, may be a square and its city: they tell nothing apart.
    """
    if one.is_saying or (one.places and other.places) or is_told_of_one_day(one, other):
        return ""
    if scene.meets(one.people | one.rest, other.people | other.rest) or are_one_sentence(one, other, scene):
        return ""
    first, second = (countries_of(setting_of(act, scene.told)) for act in (one, other))
    return f"told of {listed(first)} or of {listed(second)}" if first and second and first.isdisjoint(second) else ""


def to_two_goals(one: Act, other: Act, _: Scene) -> str:
    """One and the same goes into two houses, or speaks at two halls."""
    if one.is_saying or one.stem != other.stem or one.people.isdisjoint(other.people):
        return ""
    first, second = goals_of(one), goals_of(other)
    texts = plain(one.mention.quote.text), plain(other.mention.quote.text)
    if not are_elsewhere(first, second, texts) or not _words(first).isdisjoint(_words(second)):
        return ""
    return f"to {listed(first)} or to {listed(second)}"


def _words(names: Iterable[str]) -> set[str]:
    return {word for name in names for word in name.split()}
