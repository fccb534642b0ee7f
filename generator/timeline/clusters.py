"""From pairs to clusters: the strongest pairs first, each union checked between all members, so that no chain forms."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from itertools import product
from statistics import fmean

from generator.timeline.acts import Act
from generator.timeline.evidence import ENOUGH_ON_AVERAGE, points
from generator.timeline.gates import contradiction
from generator.timeline.scene import Scene
from generator.timeline.union import Union


@dataclass(frozen=True, slots=True)
class Join:
    """Two mentions that were compared, and what was made of it."""

    first: int
    second: int
    """Numbers of the acts."""
    is_joined: bool
    reason: str
    points: float = 0.0


CORE = 20
"""Members of a cluster that are asked whether a gate speaks: of hundreds, one always errs."""
FEW = 14
"""Members of a cluster that are asked for the average.

In 296 stories of 12 topics eight join 11,727 pairs, fourteen 12,021, twenty 12,072: of eight, a chance one decides too much."""

Log = Callable[[Join], None]


def silent(_: Join) -> None:
    """The log of nobody."""


class Clusters:
    """Acts in clusters that grow by unions which no gate forbids."""

    def __init__(self, acts: Sequence[Act], scene: Scene, log: Log = silent) -> None:
        self.acts = acts
        self.scene = scene
        self.log = log
        self._union = Union(len(acts))
        self._members = {act.number: [act] for act in acts}

    def home(self, act: Act) -> int:
        """The number of the cluster that holds an act."""
        return self._union.root(act.number)

    def homes(self) -> list[tuple[int, list[Act]]]:
        """Each cluster's number and its acts."""
        return sorted(self._members.items())

    def members(self, home: int) -> list[Act]:
        """The acts of a cluster."""
        return self._members[home]

    def all(self) -> list[list[Act]]:
        """All clusters, each in the order of its acts."""
        return [sorted(self._members[home], key=lambda act: act.number) for home in sorted(self._members)]

    def clash(self, one: int, other: int) -> str:
        """Why two clusters can't be one: the first gate that speaks between any two members, or too little in common."""
        first, second = self._members[one], self._members[other]
        for a in core_of(_asked(first), CORE):
            for b in core_of(_asked(second), CORE):
                if reason := contradiction(a, b, self.scene):
                    return reason
        if len(first) + len(second) > 2 and self._average(first, second) < ENOUGH_ON_AVERAGE:
            return "too little in common with the others"
        return ""

    def _average(self, first: list[Act], second: list[Act]) -> float:
        """The mean points between the articles of two clusters; of a large one its core, those joined first.

        What another article says of the act in its best sentence is what it says: "the fire" further down adds nothing.
        """
        best: dict[tuple[int, int], float] = {}
        for a in first[:FEW]:
            for b in second[:FEW]:
                pair = (a.article, b.article) if a.article != b.article else (-a.number, -b.number)
                best[pair] = max(best.get(pair, 0.0), points(a, b, self.scene))
        return fmean(best.values())

    def join(self, one: Act, other: Act, reason: str, points: float) -> bool:
        """Makes one cluster of those of two acts, unless a gate forbids it; says whether they are one now."""
        home, guest = self.home(one), self.home(other)
        if home == guest:
            return True
        return self.settle(one, other, reason, self.clash(home, guest), points)

    def settle(self, one: Act, other: Act, reason: str, clash: str = "", points: float = 0.0) -> bool:
        """Makes one cluster of those of two acts, unless something speaks against it; says whether they are one now."""
        self.log(Join(one.number, other.number, not clash, clash or reason, points))
        if not clash:
            self.unite(self.home(one), self.home(other))
        return not clash

    def unite(self, one: int, other: int) -> int:
        """Makes one cluster of two without a question, and gives its number."""
        root = self._union.join(one, other)
        gone = other if root == one else one
        self._members[root] = self._members[root] + self._members.pop(gone)
        return root


def _asked(members: Sequence[Act]) -> Sequence[Act]:
    """The members that gates are asked about: of a plan that was carried out, the deed says all."""
    return [act for act in members if act.mention.status != "planned"] or members


def core_of(members: Sequence[Act], most: int) -> list[Act]:
    """So many members of a cluster, evenly taken from those that joined first to those that joined last."""
    step = len(members) / most
    return list(members) if step <= 1 else [members[int(at * step)] for at in range(most)]


def share_forbidden(one: Sequence[Act], other: Sequence[Act], scene: Scene) -> float:
    """The share of the pairs of two clusters between which a gate speaks."""
    pairs = list(product(core_of(one, CORE), core_of(other, CORE)))
    return sum(bool(contradiction(a, b, scene)) for a, b in pairs) / len(pairs)


def join_best(clusters: Clusters, scored: Iterable[tuple[float, Act, Act, str]]) -> None:
    """Joins pairs from the strongest down; equal ones in the order of their acts."""
    refused: set[tuple[int, int]] = set()
    for found, one, other, reason in sorted(scored, key=lambda pair: (-pair[0], pair[1].number, pair[2].number)):
        homes = (clusters.home(one), clusters.home(other))
        if homes in refused:
            continue
        if not clusters.join(one, other, reason, found):
            refused.add(homes)
            refused.add((homes[1], homes[0]))
