"""How much an event matters: a sum over its articles, so that a day's importance is the sum over its events.

Each article that tells of an event gives it its best mention's kind * basis * place in the article; a further copy of a story
that is counted already gives a tenth of that.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from generator.records import Kind
from generator.timeline.acts import Act

OF_KIND: Mapping[Kind, float] = {
    "statement": 0.4, "other": 0.6, "business": 0.9, "sport": 0.9, "science": 0.9, "support": 0.8, "request": 0.8,
    "accuse": 0.7, "reject": 0.7, "assault": 1.2, "death": 1.3, "disaster": 1.3, "vote": 1.3, "appoint": 1.2, "agree": 1.2,
    "legal": 1.1, "retreat": 1.2,
}  # fmt: skip
OF_BASIS = {"stated": 1.0, "occasion": 0.6, "coarse": 0.5, "lede": 0.6, "reporting": 0.3, "none": 0.2}
COPY = 0.1
"""What a further copy of a wire story adds, as a share of the first."""


def weight_of(cluster: Sequence[Act], group_of: Mapping[int, int]) -> float:
    """The weight of an event, at least 0: more for each independent article that states its day or leads with it."""
    best: dict[int, float] = {}
    for act in cluster:
        value = OF_KIND.get(act.mention.kind, 1.0) * OF_BASIS.get(act.mention.basis, 0.5) * _place(act.mention.sentence)
        best[act.article] = max(best.get(act.article, 0.0), value)
    firsts: dict[int, float] = {}
    for article, value in best.items():
        group = group_of.get(article, article)
        firsts[group] = max(firsts.get(group, 0.0), value)
    copies = sum(best.values()) - sum(firsts.values())
    return round(sum(firsts.values()) + COPY * max(0.0, copies), 3)


def _place(sentence: int) -> float:
    """The lead counts twice what stands far down."""
    return 1.0 + 1.0 / (1 + sentence)
