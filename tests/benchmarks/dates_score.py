"""TempEval-3 figures for time expressions: strict, relaxed and value F1, micro over all articles.

Strict is the same extent; relaxed any overlap, one to one, same extents first, then in text order; value F1 is relaxed F1 times
the share of the relaxed pairs with the same value string. An expression is a dict with article, start, end, value.
"""

from __future__ import annotations

from collections import defaultdict
from typing import Any

Tag = dict[str, Any]


def _pairs(gold: list[Tag], found: list[Tag]) -> list[tuple[Tag, Tag]]:
    """One-to-one pairs of overlapping expressions."""
    by_article: dict[str, list[int]] = defaultdict(list)
    for number, tag in enumerate(gold):
        by_article[tag["article"]].append(number)
    options = []
    for j, tag in enumerate(found):
        for i in by_article[tag["article"]]:
            other = gold[i]
            if min(tag["end"], other["end"]) > max(tag["start"], other["start"]):
                same = (tag["start"], tag["end"]) == (other["start"], other["end"])
                options.append((not same, other["start"], tag["start"], i, j))
    used_gold, used_found, out = set(), set(), []
    for *_, i, j in sorted(options):
        if i not in used_gold and j not in used_found:
            used_gold.add(i)
            used_found.add(j)
            out.append((gold[i], found[j]))
    return out


def figures(gold: list[Tag], found: list[Tag]) -> dict[str, float]:
    """Strict, relaxed and value F1 in per cent, and relaxed precision and recall."""
    found = list({(t["article"], t["start"], t["end"]): t for t in reversed(found)}.values())
    pairs = _pairs(gold, found)
    strict = sum((a["start"], a["end"]) == (b["start"], b["end"]) for a, b in pairs)
    value = sum((a["value"] or "") == (b.get("value") or "") for a, b in pairs)
    total = len(gold) + len(found)
    per_hit = 200 / total if total else 0.0
    relaxed = per_hit * len(pairs)
    return {
        "strict": per_hit * strict, "relaxed": relaxed, "value": relaxed * value / len(pairs) if pairs else 0.0,
        "precision": 100 * len(pairs) / len(found) if found else 0.0, "recall": 100 * len(pairs) / len(gold) if gold else 0.0,
    }  # fmt: skip


def in_scope(tags: list[Tag], scope: dict[str, list[list[int]]] | None, names: set[str]) -> list[Tag]:
    """The expressions of some articles, in the parts annotated in full where a set tells which."""
    kept = [t for t in tags if t["article"] in names]
    return kept if scope is None else [t for t in kept if any(a <= t["start"] < b for a, b in scope.get(t["article"], []))]
