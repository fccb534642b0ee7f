"""The title of an event: that of the mention that tells it best, with the names that only other articles give in full."""

import re
from collections import Counter
from collections.abc import Sequence

from generator.records import LONGEST_TITLE, Entity, EventMention, Status
from generator.timeline.acts import Act
from generator.timeline.dating import TRUST, Dated
from generator.timeline.families import stems_of


def title_of(best: Act, people: Sequence[Entity]) -> str:
    """The best act's title; a last name alone is told in full, where it has room."""
    title = best.mention.title
    for one in people:
        longer = _in_full(title, one)
        title = longer if len(longer) <= LONGEST_TITLE else title
    return title


def _in_full(title: str, one: Entity) -> str:
    """The title with the first bare last name of a person in full; words in quotation marks stay as they were said."""
    last = next((name for name in one.aliases if one.kind == "person" and one.name.endswith(f" {name}")), None)
    if last is None or one.name in title:
        return title
    words = title.split(" ")
    for at, word in enumerate(words):
        if word.startswith(("“", "‘")):
            break
        beside = (*words[max(at - 1, 0) : at], *words[at + 1 : at + 2])
        stands_alone = not any(other[:1].isupper() or other in _OF_A_NAME for other in beside)
        if stands_alone and word in (last, f"{last}’s", f"{last},"):
            return " ".join((*words[:at], one.name + word.removeprefix(last), *words[at + 1 :]))
    return title


_OF_A_NAME = frozenset("administration government regime campaign camp family era foundation case trial brothers".split())
"""Behind a last name, which then is part of another's: the Clinton administration."""


def best_of(cluster: Sequence[Act], dated: Dated, status: Status) -> Act:
    """The act whose title serves: of the event's status, a deed, dated by itself, in words that others have, with people."""
    stems = Counter(act.stem for act in cluster)
    backing = _backing(cluster) if len(cluster) >= MANY and not all(act.is_saying for act in cluster) else {}
    least = FAIR * max(backing.values(), default=0)

    def rank(act: Act) -> tuple[object, ...]:
        mention = act.mention
        fits = bool(dated.when and mention.when and dated.when.meets(mention.when))
        return (
            not mention.title, mention.status != status, mention.tier == "statement", is_poor(mention.title),
            not (fits or dated.when is None), bool(_VOICE.search(mention.title)), backing.get(act.number, 0) < least,
            mention.basis == "occasion", -min(2, len(act.people)),
            -stems[act.stem] if act.is_saying else 0, -TRUST.get(mention.basis, 2), mention.sentence, act.number,
        )  # fmt: skip

    best = _fullest(min(cluster, key=rank), cluster)
    told = [act for act in cluster if _tells(act.mention, dated, status)] if best.mention.telling == "label" else []
    return _fullest(min(told, key=rank), cluster) if told else best  # "Storm wrecks the Anna" before "The wreck of the Anna"


def _tells(mention: EventMention, dated: Dated, status: Status) -> bool:
    """Whether a mention tells the event in a clause of its own verb, and of no other day."""
    is_apart = bool(mention.when and dated.when and not mention.when.meets(dated.when))
    is_deed = (mention.telling, mention.tier, mention.status) == ("clause", "event", status)
    return is_deed and not is_apart and len(mention.title.split()) > 2 and not is_poor(mention.title)


MORE = 2
"""Words that a fuller line has besides: "capsizes and sinks" for "sinks"."""


def _fullest(best: Act, cluster: Sequence[Act]) -> Act:
    """The act, or another of its sentence, tier and date that says all its title says and hardly more."""

    def is_fuller(act: Act) -> bool:
        mine, other = best.mention, act.mention
        is_beside = (act.article, other.sentence) == (best.article, mine.sentence)
        if not is_beside or (other.tier, other.status, other.when) != (mine.tier, mine.status, mine.when):
            return False
        return says_more(other.title, mine.title) and not is_poor(other.title)

    fuller = [act for act in cluster if is_fuller(act)]
    return min(fuller, key=lambda act: (len(act.mention.title), act.number)) if fuller else best


def says_more(title: str, less: str) -> bool:
    """Whether a line says all that another says and hardly more, or goes on where that ends: "Fire guts mill, killing two"."""
    words, told = set(stems_of(less)), set(stems_of(title))
    if not words < told:
        return False
    return len(told - words) <= MORE or title.startswith((f"{less} ", f"{less},")) or _ends_so(title, less)


def _ends_so(title: str, less: str) -> bool:
    """Whether a line tells at its end what another tells of the same: "Rebels shell port, killing nine", "Rebels kill nine"."""
    front, _, end = title.rpartition(", ")
    tail = set(stems_of(end))
    rest = set(stems_of(less)) - tail
    return (
        bool(front)
        and len(tail) > 1
        and end.split()[0].endswith("ing")
        and rest <= set(stems_of(" ".join(front.split()[:3])))
        and less.split()[:1] == title.split()[:1]
    )


MANY = 7
"""Mentions from which on their titles bear each other out; with fewer, the one that names people was better by eye."""
FAIR = 0.6
"""Share of the best backing that a title must have. Of 34 titles that this changed in six sets, 22 were better by eye."""
ODD, NAMED = 0.1, 0.3
"""What a word costs that no other title has, and what each of two people adds."""


def _backing(cluster: Sequence[Act]) -> dict[int, float]:
    """How far each act's title is in the words of the other titles: one that tells another deed has few of them."""
    words = {act.number: Counter(stems_of(act.mention.title)) for act in cluster}
    spread = Counter(word for found in words.values() for word in found)
    return {
        act.number: sum((spread[word] - 1) / (len(cluster) + 1) - ODD for word in words[act.number])
        - sum(times - 1 for times in words[act.number].values()) / 2  # "leaking oil leaks"
        + NAMED * min(2, len(act.people))
        for act in cluster
    }


def is_poor(title: str) -> bool:
    """Whether a title says too little: one word, somebody's words instead of what happened, or a line that breaks off."""
    return len(title.split()) < 2 or title.startswith(("“", "‘", '"', "'")) or "…" in title or bool(_OPEN.search(title))


_OPEN = re.compile(
    r"^(?:he|she|it|they|that|you|we|which) |“(?:they|it|this|that|these|those|he|she)\b"
    r"|\b(?:says?|asks?|speaks?|adds?|tweets?)$",
    re.IGNORECASE,
)
"""A line or quotation of whom or what another sentence told, or a saying without what was said."""
_VOICE = re.compile(
    r"“(?:(?:And|But|So|Well|No|Yes),? )?(?:[Yy]ou|[Yy]our|Let|Who|What|Why|How|Is|Are|Do|Does)\b"
    r"|“[^”]*\b(?:I|[Ww]e|[Mm]y|[Mm]e|[Oo]ur|[Uu]s)\b|“[A-Z]\S*(?: \S+){0,3}”$|\b(?:that|this|it|so|them|there)[.!?]?”$"
)
"""A quotation that tells of the speaker's mind, asks, or is a scrap: another saying of the same occasion tells more."""
