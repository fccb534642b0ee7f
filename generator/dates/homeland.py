"""Which country an article is about: the one whose Independence Day it means."""

import re
from collections import Counter
from functools import cache, lru_cache

from generator.countries import countries


@lru_cache(maxsize=2)  # asked again at each such day of an article
def country_told(text: str) -> str | None:
    """The country that a text names most often, by its names, adjectives and capitals; None where no one leads."""
    owners = _owners()
    told = Counter(owners[found[0]] for found in _words().finditer(text)).most_common(2)
    is_clear = bool(told) and (len(told) == 1 or told[0][1] > told[1][1])
    return told[0][0] if is_clear else None


@cache
def _owners() -> dict[str, str]:
    return {
        word: row.name
        for row in reversed(countries())
        if row.kind == "country"
        for word in (row.name, *row.capitals, *row.adjectives, *row.aliases)
    }


@cache
def _words() -> re.Pattern[str]:
    longest_first = sorted(_owners(), key=lambda word: (-len(word), word))
    return re.compile(r"(?<!\w)(?:" + "|".join(map(re.escape, longest_first)) + r")(?!\w)")
