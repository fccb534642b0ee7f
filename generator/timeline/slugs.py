"""Slugs for addresses: `Wang Yi` becomes `wang-yi`, and no two names share one."""

from __future__ import annotations

import re
from collections.abc import Sequence
from hashlib import blake2b

from generator.timeline.folding import plain


def slug(name: str) -> str:
    """Lower case, words joined by hyphens; a hash for a name without a single letter or digit that an address can hold."""
    text = re.sub(r"[^a-z0-9]+", "-", plain(name)).strip("-")
    return text or "n" + blake2b(name.encode(), digest_size=4).hexdigest()


def unique_slugs(names: Sequence[tuple[str, str]]) -> list[str]:
    """A slug for each (name, key); where two names give the same, all but the first by key carry a number."""
    order = sorted(range(len(names)), key=lambda at: (slug(names[at][0]), names[at][1]))
    taken: set[str] = set()
    result = [""] * len(names)
    for at in order:
        base, number = slug(names[at][0]), 1
        while (found := base if number == 1 else f"{base}-{number}") in taken:
            number += 1
        taken.add(found)
        result[at] = found
    return result
