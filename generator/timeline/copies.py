"""Articles that carry one and the same wire story, found by MinHash over runs of five words.

Candidates come from locality-sensitive hashing; a pair counts as copies when four fifths of the shorter one's runs stand in
the longer, and the shorter is no mere snippet. Papers cut agency copy from below and change a headline: containment sees that.
"""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import islice
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


PORTION = 10_000
"""Runs that are sketched at a time: an article may be a book."""


def copy_groups(articles: Sequence[Article]) -> tuple[tuple[str, ...], ...]:
    """Groups of two or more article ids that carry one story, in the order of the articles."""
    runs_of = lru_cache(maxsize=256)(lambda at: frozenset(map(crc32, _runs(articles[at].body))))
    index = MinHashLSH(threshold=LIKE, num_perm=64)
    union = Union(len(articles))
    for at, article in enumerate(articles):
        if len(set(islice(_runs(article.body), SHORTEST * 10))) < SHORTEST:
            continue
        sketch = _sketch(article.body)
        for other in sorted(index.query(sketch)):
            if _is_copy(runs_of(at), runs_of(other)):
                union.join(at, other)
        index.insert(at, sketch)
    groups: dict[int, list[str]] = {}
    for at, article in enumerate(articles):
        groups.setdefault(union.root(at), []).append(article.id)
    return tuple(tuple(group) for group in groups.values() if len(group) > 1)


def _sketch(body: str) -> MinHash:
    sketch = MinHash(num_perm=64, hashfunc=crc32)
    runs = _runs(body)
    while portion := list(islice(runs, PORTION)):
        sketch.update_batch(portion)
    return sketch


def _runs(body: str) -> Iterator[bytes]:
    """All runs of five words, one after the other."""
    run: list[str] = []
    for found in re.finditer(r"\w+", body.casefold()):
        run = [*run[1 - RUN :], found[0]]
        if len(run) == RUN:
            yield " ".join(run).encode()


def _is_copy(one: frozenset[int], other: frozenset[int]) -> bool:
    shorter = min(len(one), len(other))
    return len(one & other) >= HELD * shorter and shorter * 3 >= max(len(one), len(other))
