"""What independent articles put in figures differently: a toll of 150,000 here, of 200,000 there."""

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence

from generator.timeline.acts import Act
from generator.timeline.families import TOLLS
from generator.timeline.figures import counts_of

Tolls = Mapping[tuple[int, int], frozenset[str]]
"""For a sentence (article, start) the figures of its acts that have tolls: "the quake killed 150" is the quake's figure too."""


def tolls_of(acts: Sequence[Act]) -> Tolls:
    """The tolls told in each sentence."""
    found: dict[tuple[int, int], frozenset[str]] = defaultdict(frozenset)
    for act in acts:
        if act.mention.kind in TOLLS:
            found[act.article, act.mention.quote.start] |= frozenset(counts_of(act.mention))
    return found


def differences(cluster: Sequence[Act], copies: Mapping[int, int], tolls: Tolls) -> tuple[str, ...]:
    """One entry such as `150,000 / 200,000` where independent articles give one figure each, and not the same.

    Mentions with several figures are left out: which of them would answer which is not known.
    """
    told: dict[str, dict[int, str]] = defaultdict(dict)
    for act in cluster:
        sentence = tolls.get((act.article, act.mention.quote.start), frozenset())
        figures = frozenset(counts_of(act.mention)) or (sentence if act.mention.kind in TOLLS else frozenset())
        if len(figures) == 1 and not act.is_saying:
            told[act.stem].setdefault(copies.get(act.article, act.article), next(iter(figures)))
    found = []
    for stem in sorted(told):
        by_value = {_value(text): text for _, text in sorted(told[stem].items())}
        if len(by_value) > 1:
            found.append(" / ".join(by_value[value] for value in sorted(by_value)))
    return tuple(dict.fromkeys(found))


def _value(figure: str) -> tuple[float, str]:
    bare = figure.replace(",", "").replace(" ", "")
    found = re.search(r"\d+(?:\.\d+)?", bare)
    return (float(found[0]), "") if found else (0.0, bare)
