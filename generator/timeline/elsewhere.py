"""What speaks against two acts being one because they happened elsewhere: gates of places and goals.

Each gives its reason, or nothing. What a place is, and how it is found beside an act, is told in `whereabouts`.
"""

from collections.abc import Iterable

from generator.timeline.acts import Act, listed
from generator.timeline.scene import Scene
from generator.timeline.whereabouts import are_apart, goals_of

_SORTS = frozenset(
    "center centre clinic hospital hotel house hall school university college park church court prison jail airport station"
    " theater theatre stadium club rehab treatment medical national state city county of and de".split()
)
"""What tells a goal's sort, not which one it is."""


def in_two_places(one: Act, other: Act, _: Scene) -> str:
    """Two places, unless they may be one, either is the other's country, or one stands in the other's sentence too."""
    is_apart = are_apart(one, one.places, other, other.places)
    return f"in {listed(one.places)} or in {listed(other.places)}" if is_apart else ""


def to_two_goals(one: Act, other: Act, _: Scene) -> str:
    """One and the same goes into two houses, or speaks at two halls."""
    if one.is_saying or one.stem != other.stem or one.people.isdisjoint(other.people):
        return ""
    first, second = goals_of(one), goals_of(other)
    if not are_apart(one, first, other, second) or not _words(first).isdisjoint(_words(second)):
        return ""
    return f"to {listed(first)} or to {listed(second)}"


def _words(names: Iterable[str]) -> set[str]:
    return {word for name in names for word in name.split()} - _SORTS
