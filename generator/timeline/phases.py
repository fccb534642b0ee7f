"""Acts whose beginning and end are both told are one that lasted: "The talks, which began on Monday, ended on Wednesday".

In one sentence a verb of beginning has a day, another act of its people a later one, and a verb of ending stands there too.
"""

import re
from collections import defaultdict

from generator.records import EventMention, When
from generator.timeline.acts import Act
from generator.timeline.clusters import Clusters

BEGIN = frozenset({"begin", "start", "open", "commence", "kick"})
END = re.compile(r"\b(?:ended|ends|concluded|concludes|closed|closes|finished|wrapped up|broke (?:up|off|down)|collapsed)\b")


def join_phases(clusters: Clusters) -> None:
    """Joins each beginning to the act of its sentence whose end is told."""
    by_quote: dict[tuple[int, int], list[Act]] = defaultdict(list)
    for act in clusters.acts:
        if act.mention.when and act.is_sharp and act.mention.basis == "stated":
            by_quote[act.article, act.mention.quote.start].append(act)
    for _, acts in sorted(by_quote.items()):
        for one in acts:
            for other in acts:
                home, guest = clusters.home(other), clusters.home(one)
                if home != guest and has_phases(one.mention, other.mention) and not one.people.isdisjoint(other.people):
                    clusters.settle(one, other, "its beginning and its end")


def has_phases(begun: EventMention, ended: EventMention) -> bool:
    """Whether one mention tells the beginning of what the other tells the end of."""
    return (
        begun.lemma in BEGIN and ended.lemma not in BEGIN and begun.article == ended.article and begun.quote == ended.quote
        and bool(END.search(begun.quote.text)) and ended.tier == "event"
        and _day(begun) is not None and _day(ended) is not None and _day(begun) < _day(ended)  # type: ignore[operator]
    )  # fmt: skip


def stretch_of(mentions: tuple[EventMention, ...]) -> When | None:
    """The stretch from a beginning to its end, where the mentions tell both."""
    begun = [mention for mention in mentions if mention.lemma in BEGIN]
    pairs = [(one, other) for one in begun for other in mentions if has_phases(one, other)]
    if not pairs:
        return None
    one, other = min(pairs, key=lambda pair: (str(_day(pair[0])), str(_day(pair[1]))))
    return When(one.when.first, other.when.last, "range", lasted=True) if one.when and other.when else None


def _day(mention: EventMention) -> int | None:
    when = mention.when
    return when.first.toordinal() if when and when.first and when.first == when.last else None
