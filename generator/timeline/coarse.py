"""Acts without a day ("last week", "in January", no date at all): each joins a cluster with a day only if exactly one fits.

Acts of equal interval or none are gathered first by the rules for acts with a day. A gathering then looks among the clusters of
its own article, and only if none fits there among the others. Two that fit equally well are one too many: it stays by itself.
"""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Sequence

from generator.timeline.acts import Act
from generator.timeline.clusters import Clusters, Join
from generator.timeline.evidence import enough_for, points
from generator.timeline.gates import contradiction
from generator.timeline.pairs import Key, keys_of
from generator.timeline.scene import Scene
from generator.timeline.undated import LIKE_SAID, strange

Index = dict[Key, list[tuple[int, int, Act]]]
"""For each key the acts with a day: day, number, act; sorted."""
Fit = tuple[float, Act, Act]
"""The points of a pair, an act of the gathering, an act of the cluster."""

REACH_BACK = 45
"""Days before its publication in which an act without any date looks for its cluster."""
MOST = 45
"""Acts of one block that are looked at; a block with more in reach is no distinction."""
CLEAR = 0.4
"""Points by which the best cluster must lead, if several fit."""


def join_coarse(clusters: Clusters, coarse: Sequence[Act], sharp: Sequence[Act]) -> None:
    """Lets each gathering of coarse acts join the one cluster it fits; decided for all before any joins."""
    index = _index(sharp, clusters.scene)
    gatherings: dict[int, list[Act]] = defaultdict(list)
    for act in coarse:
        gatherings[clusters.home(act)].append(act)
    found = [(home, target) for home in sorted(gatherings) if (target := _target(gatherings[home], index, clusters))]
    for home, (points_, one, other) in sorted(found, key=lambda item: (-item[1][0], item[0])):
        if clusters.home(one) == home:
            clusters.join(one, other, "the only event that fits", points_)


def _index(sharp: Iterable[Act], scene: Scene) -> Index:
    index: Index = defaultdict(list)
    for act in sharp:
        for key in keys_of(act, scene):
            index[key].append((act.first, act.number, act))
    for block in index.values():
        block.sort(key=lambda item: item[:2])
    return index


def _target(gathering: list[Act], index: Index, clusters: Clusters) -> Fit | None:
    """The best pair of an act of the gathering and one of the only cluster that fits."""
    best: dict[int, Fit] = {}
    own: set[int] = set()
    for act in gathering:
        for other in _candidates(act, index, clusters.scene):
            home = clusters.home(other)
            found = points(act, other, clusters.scene)
            if found < enough_for(act, other, clusters.scene):
                continue
            if bar := _bar(act, other, clusters.scene):
                clusters.log(Join(act.number, other.number, False, bar, found))
            else:
                if home not in best or found > best[home][0]:
                    best[home] = (found, act, other)
                if act.article == other.article:
                    own.add(home)
    fitting = {home: pair for home, pair in best.items() if not clusters.clash(clusters.home(gathering[0]), home)}
    return _only({home: fitting[home] for home in own & set(fitting)} or fitting, clusters)


def _bar(act: Act, other: Act, scene: Scene) -> str:
    """Why an act of an interval or of none is not that of a day: a gate, its strangeness, or other words than those said."""
    if reason := contradiction(act, other, scene) or strange(act, other, scene):
        return reason
    is_said = act.is_saying and other.is_saying
    return "said in other words" if is_said and scene.wording.likeness(act.number, other.number) < LIKE_SAID else ""


def _only(fitting: dict[int, Fit], clusters: Clusters) -> Fit | None:
    ranked = sorted(fitting.items(), key=lambda item: (-item[1][0], item[0]))
    if not ranked:
        return None
    if len(ranked) > 1 and ranked[0][1][0] - ranked[1][1][0] < CLEAR:
        for _, (found, one, other) in ranked[:2]:
            clusters.log(Join(one.number, other.number, False, "several events fit", found))
        return None
    return ranked[0][1]


def _candidates(act: Act, index: Index, scene: Scene) -> list[Act]:
    """The acts with a day that share a key and lie within the interval; for an undated act, not long before its article."""
    first, last = act.first - act.slack, act.last + act.slack
    if act.mention.when is None and act.published:
        first = max(first, act.published - REACH_BACK)
    found = {}
    for key in sorted(keys_of(act, scene)):
        block = index.get(key, [])
        start = bisect_left(block, (first, -1))
        end = bisect_left(block, (last + 1, -1))
        if end - start <= MOST:
            found.update({other.number: other for _, _, other in block[start:end]})
    return [found[number] for number in sorted(found)]
