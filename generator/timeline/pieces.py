"""The pieces of one big story: clusters of one deed on one stated day that many papers tell alike are one event.

Pairs are joined by what two sentences share, and a story that hundreds of papers tell in three words ("the April 20 blast")
comes out in pieces, each too poor for the next. Here whole clusters are compared: one joins a bigger one if its members find
several fellows there with enough in common, and gates speak between hardly any of them.
"""

from collections import Counter, defaultdict
from collections.abc import Sequence
from statistics import fmean
from typing import TypeVar

from generator.timeline.acts import Act
from generator.timeline.clusters import Clusters, Join, core_of, share_forbidden
from generator.timeline.evidence import ENOUGH, points
from generator.timeline.families import DEEDS

FELLOWS = 3
"""Articles of a cluster with which a newcomer must have enough in common; fewer tell no big story."""
PIECE, WHOLE = 6, 16
"""Members of the smaller and of the bigger cluster that are asked."""
MAIN_ARTICLES, MAIN_SHARE = 10, 0.4
"""Articles of a cluster, and its share of all that is told of its deed and day, from which there is hardly another one."""
ENOUGH_FOR_MAIN = 2.1
"""Points with which a piece joins such a cluster."""
FORBIDDEN = 0.1
"""Share of the pairs between which gates may speak: papers err."""

Key = tuple[int, str, str]
One = TypeVar("One", int, str)


def join_pieces(clusters: Clusters) -> None:
    """Lets the biggest cluster of each deed and day take in the others of it, one after the other."""
    blocks: dict[Key, list[int]] = defaultdict(list)
    for home, members in clusters.homes():
        if key := _key(members):
            blocks[key].append(home)
    for _, homes in sorted(blocks.items()):
        left = sorted(homes, key=lambda home: (-len(clusters.members(home)), home))
        told = sum(len(clusters.members(home)) for home in homes)
        while left:
            left = _gather(clusters, left[0], left[1:], _enough(clusters.members(left[0]), told))


def _key(members: Sequence[Act]) -> Key | None:
    """The day, the deed and the standing that most members of a cluster have; None for sayings and what is no lasting story."""
    deeds = [act for act in members if not act.is_saying and act.mention.kind in DEEDS]
    dated = [act.first for act in deeds if act.is_certain]
    if 2 * len(deeds) < len(members) or not dated:
        return None
    status: Counter[str] = Counter(act.mention.status for act in deeds)
    return _most(Counter(dated)), _most(Counter(act.deed for act in deeds)), _most(status)


def _most(counts: Counter[One]) -> One:
    return min(counts, key=lambda one: (-counts[one], one))


def _enough(whole: Sequence[Act], told: int) -> float:
    """The points that a piece needs to join a cluster."""
    is_main = len(whole) >= MAIN_SHARE * told and len({act.article for act in whole}) >= MAIN_ARTICLES
    return ENOUGH_FOR_MAIN if is_main else ENOUGH


def _gather(clusters: Clusters, whole: int, others: Sequence[int], enough: float) -> list[int]:
    """Unites with a cluster those of the others that are pieces of it, and gives the rest."""
    left = []
    for piece in others:
        found = _likeness(clusters, whole, piece)
        if found < enough:
            left.append(piece)
            continue
        first, second = clusters.members(whole)[0], clusters.members(piece)[0]
        clash = share_forbidden(clusters.members(whole), clusters.members(piece), clusters.scene) > FORBIDDEN
        reason = "gates speak between many members" if clash else "a piece of one story"
        clusters.log(Join(first.number, second.number, not clash, reason, round(found, 2)))
        if clash:
            left.append(piece)
        else:
            whole = clusters.unite(whole, piece)
    return left


def _likeness(clusters: Clusters, whole: int, piece: int) -> float:
    """The points of the members of a piece with their nearest fellows of other articles, on average."""
    fellows = core_of(clusters.members(whole), WHOLE)
    if len({act.article for act in fellows}) < FELLOWS:
        return 0.0
    return fmean(_nearest(act, fellows, clusters) for act in core_of(clusters.members(piece), PIECE))


def _nearest(act: Act, fellows: Sequence[Act], clusters: Clusters) -> float:
    best: dict[int, float] = defaultdict(float)
    for fellow in fellows:
        best[fellow.article] = max(best[fellow.article], points(act, fellow, clusters.scene))
    ranked = sorted((found for article, found in best.items() if article != act.article), reverse=True)
    return fmean(ranked[:FELLOWS]) if len(ranked) >= FELLOWS else 0.0
