"""What readers would see twice: two entries of one sentence under one title, with one date.

A verb and its event noun are told apart by the rules that read them ("the quake killed forty"), and often rightly joined to
different things; where the same line would stand over both, with the same date or none, a reader has but one event before him.
"""

from collections import defaultdict
from datetime import date

from generator.records import Status, When
from generator.timeline.acts import Act
from generator.timeline.assembling import status_of
from generator.timeline.clusters import Clusters
from generator.timeline.dating import date_of
from generator.timeline.families import SYMMETRIC, stem, stems_of
from generator.timeline.occasions import BREATH
from generator.timeline.titles import MORE, best_of, says_more

Line = tuple[frozenset[str], date | None, date | None, Status]
"""What a reader sees of an entry: the words of its title that carry meaning, its first and last day, its standing."""


def join_twins(clusters: Clusters) -> None:
    """Joins two clusters that one sentence tells, where the title and the date of both are those of this sentence."""
    told: dict[tuple[int, int], list[Act]] = defaultdict(list)
    for act in clusters.acts:
        if act.mention.title:
            told[act.article, act.mention.sentence].append(act)
    heads = _Heads(clusters)
    for acts in told.values():
        lines = [(act, _line(act.mention.title, act.mention.when, act.mention.status)) for act in acts]
        for at, (one, first) in enumerate(lines):
            for other, second in lines[at + 1 : at + BREATH]:
                home, guest = clusters.home(one), clusters.home(other)
                is_twin = home != guest and _is_told_twice(one, first, other, second)
                if is_twin and (heads.of(home), heads.of(guest)) == (first, second):
                    clusters.settle(one, other, "one line of one sentence")


class _Heads:
    """What a reader sees of each cluster, kept until it grows: a story is asked for in each of its hundreds of copies."""

    def __init__(self, clusters: Clusters) -> None:
        self._clusters = clusters
        self._known: dict[tuple[int, int], Line] = {}

    def of(self, home: int) -> Line:
        """The line of a cluster."""
        members = self._clusters.members(home)
        key = home, len(members)
        if key not in self._known:
            self._known[key] = _head(members)
        return self._known[key]


def _is_told_twice(one: Act, first: Line, other: Act, second: Line) -> bool:
    """Whether two lines are the same, or, with a date, one is the other and hardly more, and would stand over both."""
    less, more = sorted((first[0], second[0]), key=len)
    short, long = sorted((one.mention.title, other.mention.title), key=len)
    is_near = len(more - less) <= MORE or says_more(long, short)
    is_within = first[1] is not None and less <= more and len(less) > 1 and is_near
    is_told_in = (is_within and _head([one, other])[0] == more) or (first[1] is not None and _tells_both(one, other))
    is_one = less == more or (is_told_in and one.mention.tier == other.mention.tier)
    return first[1:] == second[1:] and is_one and not _is_answer(one, other)


def _tells_both(one: Act, other: Act) -> bool:
    """Whether the title of an act goes on with the other: "Storm hits port, sinking two boats", "Storm sinks two boats"."""
    word = other.mention.trigger.text
    return word.endswith("ing") and f", {word} " in one.mention.title and one.agents == other.agents


def _is_answer(one: Act, other: Act) -> bool:
    """Whether who does it here has it done there: "Lee sued Berg, and Berg sued Lee" are two suits in the same words."""
    if one.stem != other.stem or {one.mention.kind, other.mention.kind} & SYMMETRIC or not one.agents.isdisjoint(other.agents):
        return False
    return not (one.agents.isdisjoint(other.others) and other.agents.isdisjoint(one.others))


def _head(cluster: list[Act]) -> Line:
    """What a reader sees of a cluster."""
    acts = sorted(cluster, key=lambda act: act.number)
    mentions = tuple(act.mention for act in acts)
    dated, status = date_of(mentions), status_of(mentions)
    return _line(best_of(acts, dated, status).mention.title, dated.when, status)


def _line(title: str, when: When | None, status: Status) -> Line:
    words = frozenset(stems_of(title)) - _EXPECTED
    return words, when.first if when else None, when.last if when else None, status


_EXPECTED = frozenset(map(stem, ("expected", "intended", "scheduled", "due")))
"""What is "to close" is "expected to close"."""
