"""What the pair rules know besides the two acts: who speaks for whom, how rare a name is, how alike two articles are."""

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import log

from generator.records import Article
from generator.timeline.acts import Act, frequencies
from generator.timeline.entities import Cast
from generator.timeline.organisations import SUFFIXES
from generator.timeline.stories import Stories
from generator.timeline.wording import Wording

_REPORTS = re.compile(r"\b(?:correspondent|reporter|anchor|journalist|meteorologist)\b", re.IGNORECASE)
"""Offices of those who report."""
_SPEAKS = re.compile(r"\bspokes(?:man|woman|person)\b", re.IGNORECASE)
SAME_TEXT = 0.6
"""Likeness from which two articles are cuts of one text."""


@dataclass(frozen=True, slots=True)
class Scene:
    """The corpus as background of a pair."""

    speaks_for: Mapping[str, str]
    people: Counter[str]
    """In how many articles each participant stands."""
    objects: Counter[str]
    places: Counter[str]
    articles: int
    stories: Stories
    wording: Wording
    definite: frozenset[str]
    """Those whose names are sure: full names of persons, countries."""
    persons: frozenset[str]
    """Those of them that are persons."""
    reporters: frozenset[str]
    """Those who speak for a paper or a station, all day long."""
    spokesmen: frozenset[str]
    """Those whose office, as most papers call it, is to speak: the words of a day are those of one briefing."""

    def rarity(self, one: str, counts: Counter[str]) -> float:
        """From 1 for what one article alone names down to 0 for what all name."""
        return log((self.articles + 1) / (counts[one] or 1)) / log(self.articles + 1)

    def same(self, one: str, other: str) -> bool:
        """Whether two participants may stand for each other: the same, or somebody and the government spoken for."""
        return one == other or self.speaks_for.get(one) == other or self.speaks_for.get(other) == one

    def meets(self, side: frozenset[str], other: frozenset[str]) -> bool:
        """Whether any of one side may stand for any of the other."""
        return not side.isdisjoint(other) or any(self.same(a, b) for a in side for b in other)

    def without(self, side: frozenset[str], other: frozenset[str]) -> frozenset[str]:
        """Those of a side for whom the other side has nobody."""
        return frozenset(a for a in side - other if not any(self.same(a, b) for b in other))

    def apart(self, side: frozenset[str], other: frozenset[str]) -> bool:
        """Whether two sides, each with somebody, have nobody who could be one: a name that shares a word might."""
        return bool(side and other) and not any(self._may_be(a, b) for a in side for b in other)

    def _may_be(self, one: str, other: str) -> bool:
        """Full names of persons and names of countries are told apart by any letter; other names may be cut or mixed up."""
        if self.same(one, other):
            return True
        if one in self.definite and other in self.definite:
            return False
        words, others = set(one.split("-")), set(other.split("-"))
        return words <= others or others <= words or any(len(word) > 2 and word not in SUFFIXES for word in words & others)

    def is_one_text(self, one: Act, other: Act) -> bool:
        """Whether two acts stand in one article, or in two that are nearly the same."""
        return one.article == other.article or self.stories.likeness(one.article, other.article) >= SAME_TEXT

    def is_one_deed(self, one: Act, other: Act) -> bool:
        """Whether the words of two acts say the same: one stem, or words of one meaning in two texts.

        Who uses two words in one text may mean two things: "the rally and similar demonstrations".
        """
        return one.stem == other.stem or (one.deed == other.deed and not self.is_one_text(one, other))

    def standing(self, people: frozenset[str]) -> frozenset[str]:
        """People and the governments that they speak for."""
        return people | {self.speaks_for[one] for one in people if one in self.speaks_for}


def scene_of(articles: Sequence[Article], acts: Sequence[Act], cast: Cast) -> Scene:
    """The background of all pairs of these acts."""
    people, objects, places = frequencies(acts)
    persons = frozenset(slug for slug, one in cast.entities.items() if one.kind == "person" and " " in one.name)
    definite = persons | {slug for slug, one in cast.entities.items() if one.kind == "country"}
    reporters = frozenset(slug for slug, one in cast.entities.items() if any(map(_REPORTS.search, one.offices)))
    spokesmen = frozenset(slug for slug, one in cast.entities.items() if any(map(_SPEAKS.search, one.offices[:1])))
    wording = Wording(articles, [act.mention for act in acts])
    return Scene(
        cast.speaks_for, people, objects, places, max(2, len(articles)), Stories(articles), wording, definite, persons,
        reporters, spokesmen,
    )  # fmt: skip
