"""What independent articles put in figures differently: a toll of 150,000 here, of 200,000 there."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence

from generator.timeline.acts import Act


def differences(cluster: Sequence[Act], copies: Mapping[int, int]) -> tuple[str, ...]:
    """One entry such as `150,000 / 200,000` where independent articles give one figure each, and not the same.

    Mentions with several figures are left out: which of them would answer which is not known.
    """
    told: dict[str, dict[int, str]] = defaultdict(dict)
    for act in cluster:
        if len(act.numbers) == 1 and not act.is_saying:
            figure = next(iter(act.numbers))
            told[act.stem].setdefault(copies.get(act.article, act.article), act.mention.numbers[0] if figure else "")
    found = []
    for stem in sorted(told):
        figures = {_value(text): text for _, text in sorted(told[stem].items())}
        if len(figures) > 1:
            found.append(" / ".join(figures[value] for value in sorted(figures)))
    return tuple(dict.fromkeys(found))


def _value(figure: str) -> tuple[float, str]:
    bare = figure.replace(",", "").replace(" ", "")
    found = re.search(r"\d+(?:\.\d+)?", bare)
    return (float(found[0]), "") if found else (0.0, bare)
