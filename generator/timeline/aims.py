"""What is tried, expected or begun is one event with the trying: "police try to clear the square" tells of one clearing.

What is agreed, promised or ordered is left alone, and what a firm expects: that is said already, and the deed is to come.
"""

import re
from collections.abc import Iterator
from itertools import pairwise

from generator.timeline.acts import Act
from generator.timeline.clusters import Clusters
from generator.timeline.content import AIMED
from generator.timeline.families import stem

AIMING = AIMED | frozenset(map(stem, "aim set continue begin start manage get help use".split()))
"""Stems of what says of a deed how far it has come, and nothing else."""
_TO = re.compile(r" to (?:be |have |\w+ly )?")


def join_aims(clusters: Clusters) -> None:
    """Makes one event of a verb of aiming and the act right behind it."""
    for aim, act in _aims(clusters):
        if clusters.home(aim) != clusters.home(act):
            clusters.settle(aim, act, "the aim and what it is at")


def _aims(clusters: Clusters) -> Iterator[tuple[Act, Act]]:
    for one, other in pairwise(clusters.acts):
        if one.article == other.article and one.stem in AIMING and one.mention.quote.start == other.mention.quote.start:
            between = one.mention.behind[: other.mention.trigger.start - one.mention.trigger.end]
            is_to_come = one.mention.status == "happened" and other.mention.status == "planned"
            if _TO.fullmatch(between) and not is_to_come and one.first <= other.last and other.first <= one.last:
                yield one, other
