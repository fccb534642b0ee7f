"""What is said in a conversation is part of it: sayings dated by their occasion join that occasion's event.

"Wang told Lavrov … . Wang said …": the saying has basis `occasion`, the conversation before it in the same article has the
speaker among its people and the same day. The nearest such conversation takes it, as one more quote.
"""

from bisect import bisect_left
from collections import defaultdict
from itertools import product

from generator.records import IN_WORDS
from generator.timeline.acts import Act
from generator.timeline.clusters import Clusters
from generator.timeline.gates import contradiction

OCCASIONS = frozenset({"consult"})
"""Kinds of act in the course of which things are said."""


NEAR = 40
"""Conversations before and after a saying that may be its occasion."""
BREATH = 8
"""Acts of one sentence that are looked at together."""
NAMING = frozenset({"call", "describ", "brand", "label", "term", "dub"})
"""Stems of verbs that call somebody something: words too, though no row of kinds holds them."""


def join_occasions(clusters: Clusters) -> None:
    """Puts each saying of an occasion into the event of that occasion, and what is said in one breath into one event."""
    by_article: dict[int, list[Act]] = defaultdict(list)
    for act in clusters.acts:
        by_article[act.article].append(act)
    for number in sorted(by_article):
        talks = [act for act in by_article[number] if act.mention.kind in OCCASIONS and not act.is_saying]
        for saying in by_article[number]:
            if saying.is_saying and saying.mention.basis == "occasion":
                _join_one(clusters, saying, _near(talks, saying))
        _join_breaths(clusters, by_article[number])


def _near(talks: list[Act], saying: Act) -> list[Act]:
    """The conversations about a saying: a book holds thousands, all further off than its occasion."""
    at = bisect_left(talks, saying.number, key=lambda talk: talk.number)
    return talks[max(0, at - NEAR) : at + NEAR]


def _join_breaths(clusters: Clusters, acts: list[Act]) -> None:
    """One sentence, one occasion: "Beijing denounced the report and called it a lie", "marked the day, hailing the ties"."""
    for at, one in enumerate(acts):
        for other in acts[at + 1 : at + BREATH]:
            home, guest = clusters.home(one), clusters.home(other)
            if home != guest and _is_one_breath(one, other):
                pairs = product(clusters.members(home), clusters.members(guest))
                clash = next((reason for a, b in pairs if (reason := contradiction(a, b, clusters.scene, "kinds"))), "")
                clusters.settle(one, other, "said in one breath", clash)


def _is_one_breath(one: Act, other: Act) -> bool:
    first, second = one.mention, other.mention
    if first.quote.start != second.quote.start or first.when != second.when or first.status != second.status or not first.when:
        return False
    if not _is_verbal(other) or not one.agents or one.agents != other.agents:
        return False
    return _is_verbal(one) or (second.trigger.text.endswith("ing") and second.before.endswith(", "))


def _is_verbal(act: Act) -> bool:
    return act.mention.kind in IN_WORDS or act.stem in NAMING


def _join_one(clusters: Clusters, saying: Act, talks: list[Act]) -> None:
    before = [talk for talk in talks if _holds(talk, saying, clusters)]
    if not before:
        return
    talk = min(before, key=lambda talk: (abs(talk.mention.sentence - saying.mention.sentence), talk.number))
    home, guest = clusters.home(talk), clusters.home(saying)
    if home == guest:
        return
    clash = _clash(clusters, home, guest) or _foreign(clusters, home, guest)
    clusters.settle(saying, talk, "said on that occasion", clash)


def _holds(talk: Act, saying: Act, clusters: Clusters) -> bool:
    """Whether all who speak took part in the talk, and the days agree."""
    if (talk.mention.when is None) != (saying.mention.when is None):
        return False
    in_time = talk.first <= saying.last and saying.first <= talk.last
    return in_time and bool(saying.agents) and not clusters.scene.without(saying.agents, talk.people)


def _foreign(clusters: Clusters, home: int, guest: int) -> str:
    """Sayings of articles that do not tell of the talk may have been said elsewhere that day."""
    heard = {act.article for act in clusters.members(home)}
    is_heard = all(act.article in heard for act in clusters.members(guest))
    return "" if is_heard else "also said in articles without that occasion"


def _clash(clusters: Clusters, home: int, guest: int) -> str:
    """Only talks are asked: sayings of two speakers in one conversation do not forbid each other."""
    talks = [[act for act in clusters.members(number) if not act.is_saying] for number in (home, guest)]
    return next((reason for a in talks[0] for b in talks[1] if (reason := contradiction(a, b, clusters.scene))), "")
