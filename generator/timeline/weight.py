"""How much an event matters: a sum over the articles that tell it, so that a day's importance is the sum over its events.

Each article has one vote for each day that it tells of. The vote is the larger the surer the day (`VOTES`: a stated day
above all), the graver the deed and the longer ago it was: what is still told after a week has lasted. It counts up to
double where the article is about those who stand in most of the corpus. An article's vote is divided among its events of
that day by kind and by place in the text. A further copy of a wire story votes with a tenth.

On public timelines by newspapers' editors, one vote for an article and day chose days better than counting mentions (mean F1
of 41.0 to 36.6, stated days alone), and looking back was worth more than the day's own news (43.9); all together gives 45.
"""

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence

from generator.records import Kind
from generator.timeline.acts import Act

VOTES = {"stated": 1.0, "lede": 0.5, "occasion": 0.5, "reporting": 0.1}
"""By row of the dating cascade; others as `occasion`."""
AHEAD, WEEK, PAST = 0.3, 2.0, 3.0
"""A stated day counts thus when it lies ahead, when it is two to seven days past, when it is longer past."""
GRAVE: frozenset[Kind] = frozenset({
    "assault", "death", "disaster", "vote", "appoint", "agree", "legal", "retreat", "protest", "coerce", "sanction",
    "mobilize",
})  # fmt: skip
"""Deeds after which something is not as before: a vote for their day counts double."""
OF_KIND: Mapping[Kind, float] = {
    "statement": 0.4, "other": 0.6, "support": 0.8, "request": 0.8, "accuse": 0.7, "reject": 0.7, "assault": 1.2,
    "death": 1.3, "disaster": 1.3, "vote": 1.3, "appoint": 1.2, "agree": 1.2, "legal": 1.1, "retreat": 1.2,
}  # fmt: skip
"""An act's share of its article's vote: deeds that change something before words."""
UNREAL = 0.5
"""Share of what is planned, denied or possible."""
COPY = 0.1
"""What a further copy of a wire story adds, as a share."""

Cluster = Sequence[Act]
Day = tuple[int, ...]


def weights_of(clusters: Sequence[Cluster], days: Sequence[Day], copies: Mapping[int, int]) -> list[float]:
    """The weight of each cluster, at least 0.

    Args:
        clusters: the acts of each event.
        days: for each event its first and last day; events of equal days share the votes for them.
        copies: an article's group of copies; articles without a copy are left out.
    """
    standing = _standing(clusters)
    votes: dict[tuple[int, Day], float] = defaultdict(float)
    shares: dict[tuple[int, Day], float] = defaultdict(float)
    for cluster, day in zip(clusters, days, strict=True):
        for article, acts in _by_article(cluster).items():
            votes[article, day] = max(votes[article, day], *map(_vote, acts))
            shares[article, day] += _share(acts)
    result = []
    for cluster, day in zip(clusters, days, strict=True):
        parts: dict[int, list[float]] = defaultdict(list)
        for article, acts in _by_article(cluster).items():
            vote = votes[article, day] * (1 + standing[article]) * _share(acts) / shares[article, day]
            parts[copies.get(article, article)].append(vote)
        result.append(round(sum(max(part) + COPY * (sum(part) - max(part)) for _, part in sorted(parts.items())), 4))
    return result


def _by_article(cluster: Cluster) -> dict[int, list[Act]]:
    found: dict[int, list[Act]] = defaultdict(list)
    for act in cluster:
        found[act.article].append(act)
    return found


def _standing(clusters: Sequence[Cluster]) -> dict[int, float]:
    """For each article the share of all articles that name the one of its people whom most name."""
    named = {(act.article, one) for cluster in clusters for act in cluster for one in act.people | act.rest}
    counts = Counter(one for _, one in named)
    articles = {act.article for cluster in clusters for act in cluster}
    standing = dict.fromkeys(articles, 0.0)
    for article, one in named:
        standing[article] = max(standing[article], counts[one] / len(articles))
    return standing


def _vote(act: Act) -> float:
    return _of_date(act) * (2 if act.mention.kind in GRAVE else 1)


def _of_date(act: Act) -> float:
    if act.mention.basis != "stated" or act.published is None:
        return VOTES.get(act.mention.basis, VOTES["occasion"])
    ago = act.published - act.first
    return AHEAD if ago < 0 else VOTES["stated"] if ago <= 1 else WEEK if ago <= 7 else PAST


def _share(acts: Sequence[Act]) -> float:
    """The best of an article's mentions: the lead counts twice what stands far down."""
    return max(
        OF_KIND.get(act.mention.kind, 1.0)
        * (1 + 1 / (1 + act.mention.sentence))
        * (1 if act.mention.status == "happened" else UNREAL)
        for act in acts
    )
