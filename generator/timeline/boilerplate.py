"""Sentences that a site prints under all its stories ("You agree that anything you post may be used"): they tell of nothing.

A page alone does not show it; the corpus does: word for word in five articles of four days that have no story in common. What
agencies repeat of one story stays, and so do copies of one day and sentences with a date of their own.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from functools import lru_cache
from itertools import combinations
from statistics import fmean

from generator.records import Article, EventMention
from generator.timeline.stories import Stories

_DAYS = r"(?i:mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w*"
COURTESIES = (
    # what is looked for: the trigger must stand within it
    re.compile(r"\bthank(?:s| you)\b(?: \w+){0,3} for \w+ing\b(?: (?:us|me|the time))?", re.IGNORECASE),
    re.compile(r"\bthank you\b", re.IGNORECASE),
    re.compile(r"\bjoin(?:s|ed|ing)? (?:us|me)\b|\b(?:I'm|I am|we're|we are) (?:now )?joined\b", re.IGNORECASE),
    re.compile(r"\bwelcome back\b", re.IGNORECASE),
    re.compile(r"\bcontributed to this (?:report|story|article)\b", re.IGNORECASE),
    # the stamp of a page, not of an event
    re.compile(
        rf"\b(?:(?:Last )?(?:Updated|Posted|Published)|UPDATED|POSTED|PUBLISHED)\b:?(?: (?:at|on))?\W*(?:{_DAYS}\W+)*\d"
    ),
)
ARTICLES, DAYS = 5, 4
"""In how many articles, of how many days, an equal sentence must stand."""
OTHER_STORIES = 0.1
"""Mean likeness below which articles have no story in common; those of one story have 0.15 and more."""
ASKED = 12
"""Articles that are compared with each other."""


def without_boilerplate(articles: Sequence[Article], mentions: Iterable[EventMention]) -> tuple[EventMention, ...]:
    """The mentions that do not stand in a sentence which unrelated articles repeat."""
    kept = tuple(mentions)
    found = boilerplate(articles, kept)
    return tuple(mention for mention in kept if _flat(mention.quote.text) not in found and not is_courtesy(mention))


def is_courtesy(mention: EventMention) -> bool:
    """Whether a mention is what a presenter or a page says: "thanks for joining us", "Updated 5 May" are nobody's deeds."""
    at = mention.trigger.start - mention.quote.start
    return any(found.start() <= at < found.end() for row in COURTESIES for found in row.finditer(mention.quote.text))


def boilerplate(articles: Sequence[Article], mentions: Iterable[EventMention]) -> frozenset[str]:
    """The sentences of mentions that unrelated articles repeat, each with its space made even."""
    place = {article.id: number for number, article in enumerate(articles)}
    spread: dict[str, set[int]] = defaultdict(set)
    dated = set()
    for mention in mentions:
        spread[_flat(mention.quote.text)].add(place[mention.article])
        if mention.basis in {"stated", "coarse"}:
            dated.add(_flat(mention.quote.text))
    often = {text: sorted(where) for text, where in spread.items() if text not in dated and _is_spread(where, articles)}
    stories = Stories(articles if often else ())
    return frozenset(text for text, numbers in often.items() if _likeness(numbers[:ASKED], stories) < OTHER_STORIES)


def _is_spread(numbers: set[int], articles: Sequence[Article]) -> bool:
    return len(numbers) >= ARTICLES and len({articles[number].published for number in numbers}) >= DAYS


def _likeness(numbers: Sequence[int], stories: Stories) -> float:
    return fmean(stories.likeness(one, other) for one, other in combinations(numbers, 2))


@lru_cache(maxsize=10_000)
def _flat(sentence: str) -> str:
    """The sentence with its space made even. Each is asked for by all the mentions in it, several times."""
    return " ".join(sentence.split())
