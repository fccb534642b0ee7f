"""All joins in their order: acts with a day, those without, those to the one event they fit, what an occasion heard, twins."""

from collections import defaultdict
from collections.abc import Sequence

from generator.timeline.acts import Act
from generator.timeline.aims import join_aims
from generator.timeline.anaphora import join_known
from generator.timeline.clusters import Clusters, Join, Log, join_best, silent
from generator.timeline.coarse import join_coarse
from generator.timeline.deaths import join_deaths
from generator.timeline.evidence import enough_for, is_one_saying, points
from generator.timeline.gates import contradiction
from generator.timeline.occasions import join_occasions
from generator.timeline.pairs import near_pairs
from generator.timeline.phases import join_phases
from generator.timeline.pieces import join_pieces
from generator.timeline.scene import Scene
from generator.timeline.ties import lacking
from generator.timeline.twins import join_twins
from generator.timeline.undated import goes_on

Told = dict[tuple[int, int], set[str]]
"""The deeds that each sentence of each article tells."""


def link(acts: Sequence[Act], scene: Scene, log: Log = silent) -> list[list[Act]]:
    """The acts in clusters, one for each event."""
    clusters = Clusters(acts, scene, log)
    sharp = [act for act in acts if act.mention.when and act.is_sharp]
    coarse = [act for act in acts if not (act.mention.when and act.is_sharp)]
    join_best(clusters, _scored(sharp, scene, log))
    join_pieces(clusters)
    join_best(clusters, _scored(coarse, scene, log))
    join_coarse(clusters, coarse, sharp)
    join_deaths(clusters)
    join_known(clusters)
    join_occasions(clusters)
    join_phases(clusters)
    join_aims(clusters)
    join_twins(clusters)
    return clusters.all()


def _scored(acts: Sequence[Act], scene: Scene, log: Log) -> list[tuple[float, Act, Act, str]]:
    """The pairs that no gate forbids and enough speaks for."""
    found = []
    told: Told = defaultdict(set)
    for act in acts:
        told[act.article, act.mention.quote.start].add(act.deed)
    for one, other in near_pairs(acts, scene):
        reason = (
            contradiction(one, other, scene)
            or goes_on(one, other, scene)
            or goes_on(other, one, scene)
            or _crossed(one, other, told)
        )
        total = points(one, other, scene) if not reason or log is not silent else 0.0
        if reason:
            log(Join(one.number, other.number, False, reason, total))
        elif total >= enough_for(one, other, scene):
            reason = "sayings of one speaker on one day" if is_one_saying(one, other) else f"{total} points"
            found.append((total, one, other, reason))
        else:
            log(Join(one.number, other.number, False, lacking(one, other, scene) or "too little in common", total))
    return found


def _crossed(one: Act, other: Act, told: Told) -> str:
    """Why the first deed of "opened fire, killing two" is not the second of another sentence that tells both."""
    if one.deed == other.deed or one.article == other.article:
        return ""
    first, second = (told[act.article, act.mention.quote.start] for act in (one, other))
    return f"{one.mention.lemma} or {other.mention.lemma}" if one.deed in second and other.deed in first else ""
