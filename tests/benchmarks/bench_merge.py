"""Time and memory of merging many mentions: `python tests/benchmarks/bench_merge.py [MENTIONS]`.

The mentions are made up but skewed as news is: a few names and kinds stand in a tenth of all, most in few; one event has one to
twenty mentions; a third has no day. Prints the time of each step, from a profile, and the whole.
"""

from __future__ import annotations

import cProfile
import pstats
import random
import resource
import sys
import time
from datetime import date, timedelta

from generator.records import Article, EventMention, Kind, Name, Participant, Span, When
from generator.timeline import merge

KINDS: tuple[Kind, ...] = (
    "statement",
    "consult",
    "assault",
    "death",
    "agree",
    "business",
    "legal",
    "other",
    "disaster",
    "vote",
)
A_MENTIONS = 12
"""Mentions in an article."""


def corpus(mentions: int, chance: random.Random) -> tuple[list[Article], list[EventMention]]:
    """Made-up articles and mentions, over two years."""
    people = [Name(f"Given{n} Family{n % 900}", "person", country=f"Land{n % 60}") for n in range(3000)]
    first = date(2020, 1, 1)
    events = [_event(chance, people, first) for _ in range(mentions // 3)]
    articles, found = [], []
    for number in range(mentions // A_MENTIONS):
        published = first + timedelta(chance.randrange(730))
        words = " ".join(f"word{int(chance.paretovariate(0.4)) % 20000}" for _ in range(120))
        articles.append(Article(f"a{number}", "t", words, When(published, published, "day")))
        near = [events[chance.randrange(len(events))] for _ in range(A_MENTIONS)]
        found += [_mention(number, at, event, published, chance) for at, event in enumerate(near)]
    return articles, found


def _event(chance: random.Random, people: list[Name], first: date) -> tuple[object, ...]:
    who = [people[min(2999, int(chance.paretovariate(0.35)) - 1)] for _ in range(2)]
    return (
        chance.choice(KINDS),
        who,
        first + timedelta(chance.randrange(730)),
        f"verb{chance.randrange(120)}",
        chance.randrange(2000),
    )


def _mention(article: int, at: int, event: tuple[object, ...], published: date, chance: random.Random) -> EventMention:
    kind, who, day, verb, thing = event
    when = When(day, day, "day") if chance.random() < 0.66 else None  # type: ignore[arg-type]
    sides = (Participant(who[0], "agent"), Participant(who[1], "patient"))  # type: ignore[index]
    quote = Span(at * 100, at * 100 + 90, f"Sentence {at} of article {article}.")
    return EventMention(
        f"a{article}", at, Span(at * 100, at * 100 + 5, str(verb)), str(verb), kind,  # type: ignore[arg-type]
        "statement" if kind == "statement" else "event", "happened", quote, sides, when=when,
        bounds=None if when else When(None, published, "open"), basis="stated" if when else "none", objects=(f"thing{thing}",),
    )  # fmt: skip


def main() -> None:
    """Prints the figures."""
    size = int(sys.argv[1]) if len(sys.argv) > 1 else 100_000
    articles, mentions = corpus(size, random.Random(4))  # noqa: S311 - no secret
    profile = cProfile.Profile() if "--profile" in sys.argv else None
    start = time.process_time()
    if profile:
        profile.enable()
    timeline = merge(articles, mentions)
    if profile:
        profile.disable()
    spent = time.process_time() - start
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    events = f"{len(timeline.events)} dated and {len(timeline.undated)} undated events"
    print(f"{len(mentions)} mentions of {len(articles)} articles: {events} in {spent:.1f} s of one core, {memory:.0f} MB")
    if profile:
        pstats.Stats(profile).sort_stats("cumulative").print_stats("generator/timeline", 25)


if __name__ == "__main__":
    main()
