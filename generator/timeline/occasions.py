"""What is said in a conversation is part of it: sayings dated by their occasion join that occasion's event.

"Wang told Lavrov … . Wang said …": the saying has basis `occasion`, the conversation before it in the same article has the
speaker among its people and the same day. The nearest such conversation takes it, as one more quote.
"""

from __future__ import annotations

from collections import defaultdict

from generator.timeline.acts import Act
from generator.timeline.clusters import Clusters, Join
from generator.timeline.gates import contradiction

OCCASIONS = frozenset({"consult"})
"""Kinds of act in the course of which things are said."""


def join_occasions(clusters: Clusters) -> None:
    """Puts each saying of an occasion into the event of that occasion."""
    by_article: dict[int, list[Act]] = defaultdict(list)
    for act in clusters.acts:
        by_article[act.article].append(act)
    for number in sorted(by_article):
        talks = [act for act in by_article[number] if act.mention.kind in OCCASIONS and not act.is_saying]
        for saying in by_article[number]:
            if saying.is_saying and saying.mention.basis == "occasion":
                _join_one(clusters, saying, talks)


def _join_one(clusters: Clusters, saying: Act, talks: list[Act]) -> None:
    before = [talk for talk in talks if _holds(talk, saying, clusters)]
    if not before:
        return
    talk = min(before, key=lambda talk: (abs(talk.mention.sentence - saying.mention.sentence), talk.number))
    home, guest = clusters.home(talk), clusters.home(saying)
    if home == guest:
        return
    clash = _clash(clusters, home, guest)
    clusters.log(Join(saying.number, talk.number, not clash, clash or "said on that occasion"))
    if not clash:
        clusters.unite(home, guest)


def _holds(talk: Act, saying: Act, clusters: Clusters) -> bool:
    """Whether all who speak took part in the talk, and the days agree."""
    if (talk.mention.when is None) != (saying.mention.when is None):
        return False
    in_time = talk.first <= saying.last and saying.first <= talk.last
    return in_time and bool(saying.agents) and not clusters.scene.without(saying.agents, talk.people)


def _clash(clusters: Clusters, home: int, guest: int) -> str:
    """Only talks are asked: sayings of two speakers in one conversation do not forbid each other."""
    talks = [[act for act in clusters.members(number) if not act.is_saying] for number in (home, guest)]
    return next((reason for a in talks[0] for b in talks[1] if (reason := contradiction(a, b, clusters.scene))), "")
