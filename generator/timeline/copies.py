"""Articles that carry one and the same wire story, found by MinHash over runs of five words.

Candidates come from locality-sensitive hashing; a pair counts as copies when four fifths of the shorter one's runs stand in
the longer, and the shorter is no mere snippet. Papers cut agency copy from below and change a headline: containment sees that.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from zlib import crc32

from datasketch import MinHash, MinHashLSH

from generator.records import Article
from generator.timeline.union import Union

RUN = 5
LIKE = 0.4
"""Likeness (Jaccard) at which two articles are compared in full."""
HELD = 0.8
"""Share of the shorter article's runs that the longer must hold."""
SHORTEST = 30
"""Runs below which an article is too short to be told a copy from a coincidence."""


def copy_groups(articles: Sequence[Article]) -> tuple[tuple[str, ...], ...]:
    """Groups of two or more article ids that carry one story, in the order of the articles."""
    runs = [_runs(article.body) for article in articles]
    index = MinHashLSH(threshold=LIKE, num_perm=64)
    union = Union(len(articles))
    for at, own in enumerate(runs):
        if len(own) < SHORTEST:
            continue
        sketch = MinHash(num_perm=64, hashfunc=crc32)
        sketch.update_batch([run.encode() for run in sorted(own)])
        for other in sorted(index.query(sketch)):
            if _is_copy(own, runs[other]):
                union.join(at, other)
        index.insert(at, sketch)
    groups: dict[int, list[str]] = {}
    for at, article in enumerate(articles):
        groups.setdefault(union.root(at), []).append(article.id)
    return tuple(tuple(group) for group in groups.values() if len(group) > 1)


def _runs(body: str) -> frozenset[str]:
    words = re.findall(r"\w+", body.casefold())
    return frozenset(" ".join(words[at : at + RUN]) for at in range(len(words) - RUN + 1))


def _is_copy(one: frozenset[str], other: frozenset[str]) -> bool:
    shorter = min(len(one), len(other))
    return len(one & other) >= HELD * shorter and shorter * 3 >= max(len(one), len(other))
