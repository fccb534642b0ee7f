"""What readers would see twice: two entries of one sentence under one title, with one date.

A verb and its event noun are told apart by the rules that read them ("the quake killed forty"), and often rightly joined to
different things; where the same line would stand over both, with the same date or none, a reader has but one event before him.
"""

from __future__ import annotations

from collections import defaultdict
from datetime import date
from itertools import pairwise

from generator.records import Status, When
from generator.timeline.acts import Act
from generator.timeline.assembling import status_of
from generator.timeline.clusters import Clusters, Join
from generator.timeline.dating import date_of
from generator.timeline.families import stem, stems_of
from generator.timeline.titles import best_of

Line = tuple[frozenset[str], date | None, date | None, Status]
"""What a reader sees of an entry: the words of its title that carry meaning, its first and last day, its standing."""


def join_twins(clusters: Clusters) -> None:
    """Joins two clusters that one sentence tells, where the title and the date of both are those of this sentence."""
    told: dict[tuple[int, int, Line], list[Act]] = defaultdict(list)
    for act in clusters.acts:
        if act.mention.title:
            told[act.article, act.mention.sentence, _line(act.mention.title, act.mention.when, act.mention.status)].append(act)
    for key, acts in sorted(told.items(), key=lambda item: item[1][0].number):
        heads = [act for act in acts if _head(clusters.members(clusters.home(act))) == key[2]] if len(acts) > 1 else []
        for one, other in pairwise(heads):
            home, guest = clusters.home(one), clusters.home(other)
            if home != guest:
                clusters.log(Join(one.number, other.number, True, "one line of one sentence"))
                clusters.unite(home, guest)


def _head(cluster: list[Act]) -> Line:
    """What a reader sees of a cluster."""
    acts = sorted(cluster, key=lambda act: act.number)
    mentions = tuple(act.mention for act in acts)
    dated, status = date_of(mentions), status_of(mentions)
    return _line(best_of(acts, dated, status).mention.title, dated.when, status)


def _line(title: str, when: When | None, status: Status) -> Line:
    words = frozenset(stems_of(title)) - _EXPECTED
    return words, when.first if when else None, when.last if when else None, status


_EXPECTED = frozenset(map(stem, ("expected", "intended", "scheduled", "due")))
"""What is "to close" is "expected to close"."""
