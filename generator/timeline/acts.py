"""An `Act`: what the merging rules look at in a mention, worked out once.

Days are ordinals; an open end is far away. Participants are ids of the cast, parted into the side that acts and the other.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

from generator.records import Article, EventMention, When
from generator.timeline.entities import Cast, is_actor
from generator.timeline.families import families_of, stem
from generator.timeline.figures import NUMBER_WORDS, counts_of, toll_in_words
from generator.timeline.folding import plain
from generator.timeline.synonyms import deed_of, turn_of

Share = Callable[[Iterable[str]], frozenset[str]]
"""Gives a set that may be one that others have."""
MANY = 20
"""Acts of one article beyond which what they name is no longer rare: a page of letters names one man a thousand times."""
FIRST_DAY, LAST_DAY = 0, 9_999_999


@dataclass(frozen=True, slots=True)
class Act:
    """A mention as the merging rules see it."""

    number: int
    """Its place in the order of mentions."""
    mention: EventMention
    article: int
    """The article's place in the timeline's order."""
    published: int | None
    families: frozenset[str]
    stem: str
    deed: str
    """What the stem says was done: equal for words of one meaning."""
    agents: frozenset[str]
    others: frozenset[str]
    """The other side: counterparts, patients, recipients."""
    rest: frozenset[str]
    """Those named in passing: role `other`."""
    topics: frozenset[str]
    """Those of whom the title tells besides: they join nothing, as all speak of them."""
    first: int
    last: int
    slack: int
    """Days by which the ends may be off."""
    places: frozenset[str]
    numbers: frozenset[str]
    counts: frozenset[str]
    """Those of the numbers that count something: no ages, no years."""
    objects: frozenset[str]

    @property
    def people(self) -> frozenset[str]:
        """Both sides."""
        return self.agents | self.others

    @property
    def is_sharp(self) -> bool:
        """Whether it has a day."""
        return self.first == self.last

    @property
    def is_certain(self) -> bool:
        """Whether it is told of one day, which can't be the next."""
        return self.mention.when is not None and self.is_sharp and not self.slack

    @property
    def is_saying(self) -> bool:
        """Whether it is an act of saying alone."""
        return self.mention.tier == "statement"


def order_of(mention: EventMention) -> tuple[object, ...]:
    """An order within an article that depends on the mention alone; its text is read only where all else is equal."""
    return mention.quote.start, mention.trigger.start, mention.trigger.end, mention.kind, mention.status, _Text(mention)


class _Text:
    """Sorts by what a mention says, as the last resort: writing it out is dear."""

    def __init__(self, mention: EventMention) -> None:
        self.mention = mention

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Text) and self.mention == other.mention

    def __hash__(self) -> int:
        return hash(self.mention)

    def __lt__(self, other: _Text) -> bool:
        return repr(self.mention) < repr(other.mention)


def acts_of(mentions: Sequence[EventMention], articles: Mapping[str, tuple[int, Article]], cast: Cast) -> list[Act]:
    """The acts of mentions that stand in the timeline's order. Equal sets are one in memory: most acts name the same few."""
    known: dict[frozenset[str], frozenset[str]] = {}

    def share(items: Iterable[str]) -> frozenset[str]:
        found = frozenset(items)
        return known.setdefault(found, found)

    return [_act(number, mention, articles[mention.article], cast, share) for number, mention in enumerate(mentions)]


def _act(number: int, mention: EventMention, told: tuple[int, Article], cast: Cast, share: Share) -> Act:
    sides: dict[str, set[str]] = {"agents": set(), "others": set(), "rest": set(), "topics": set()}
    for one in mention.participants:
        sides[_SIDES.get(one.role, "others")].add(cast.find(one.name, is_actor(one.role)))
    place, article = told
    first, last = _ends(mention.when or mention.bounds)
    word = stem(mention.lemma)
    return Act(
        number, mention, place, _published(article), share(families_of(mention)), word,
        deed_of(word, mention.kind, turn_of(mention.behind)),
        share(sides["agents"]), share(sides["others"] - sides["agents"]), share(sides["rest"]), share(sides["topics"]),
        first, last, mention.when.doubt if mention.when else 0,
        share(map(plain, mention.places)),
        share(map(_figure, mention.numbers)), share(map(_figure, _counts(mention))), share(mention.objects),
    )  # fmt: skip


_SIDES = {"agent": "agents", "speaker": "agents", "other": "rest", "topic": "topics"}
"""Where those of a role belong; all others are the other side."""


def _counts(mention: EventMention) -> tuple[str, ...]:
    """What the act's figures count, a toll in words with them."""
    return (*counts_of(mention), *(toll_in_words(mention) if mention.tier == "event" else ()))


def _ends(when: When | None) -> tuple[int, int]:
    first = when.first.toordinal() if when and when.first else FIRST_DAY
    return first, when.last.toordinal() if when and when.last else LAST_DAY


def _published(article: Article) -> int | None:
    return article.published.first.toordinal() if article.published and article.published.first else None


def _figure(number: str) -> str:
    """A figure without what printers differ in: `2,000`, `2 000` and `2000`; `five` and `5`."""
    bare = re.sub(r"(?<=\d)[ ,](?=\d{3})", "", number.casefold().strip())
    return NUMBER_WORDS.get(bare, bare)


def frequencies(acts: Sequence[Act]) -> tuple[Counter[str], Counter[str], Counter[str]]:
    """In how many articles each participant, object and place stands; a long text counts once for each `MANY` acts."""
    people = Counter((act.article, one) for act in acts for one in act.people | act.rest)
    objects = Counter((act.article, one) for act in acts for one in act.objects)
    places = Counter((act.article, one) for act in acts for one in act.places)
    return _by_article(people), _by_article(objects), _by_article(places)


def _by_article(counts: Counter[tuple[int, str]]) -> Counter[str]:
    found: Counter[str] = Counter()
    for (_, one), number in counts.items():
        found[one] += -(-number // MANY)
    return found


def listed(names: Iterable[str]) -> str:
    """Names, or words, for a reason."""
    return ", ".join(sorted(names))
