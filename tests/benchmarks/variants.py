"""Ways of making a timeline for `bench_events`: ours, ours with one part taken away, and a naive one.

A variant takes a set's articles and what was read in them, and gives a timeline. Each takes one part away and leaves the rest,
so that the difference in the scores is what that part earns.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import date

from generator.records import (
    Article,
    Entity,
    Event,
    EventMention,
    Name,
    Participant,
    Sentence,
    Span,
    Timeline,
    TimeMention,
    When,
)  # fmt: skip
from generator.timeline import gates, linking, merge


@dataclass(frozen=True, slots=True)
class Read:
    """What was read in one article."""

    article: Article
    sentences: tuple[Sentence, ...]
    times: tuple[TimeMention, ...]
    mentions: tuple[EventMention, ...]


Variant = Callable[[Sequence[Read]], Timeline]


def ours(read: Sequence[Read]) -> Timeline:
    """The program as it is."""
    return merge([one.article for one in read], _mentions(read))


def without_cascade(read: Sequence[Read]) -> Timeline:
    """An act without a time expression of its own is the publication day's."""
    return merge([one.article for one in read], [_on_publication_day(one.article, m) for one in read for m in one.mentions])


def without_names(read: Sequence[Read]) -> Timeline:
    """Names are what each article prints: surnames are not followed across articles, nor capitals, nor spellings."""
    mentions = [replace(m, participants=tuple(map(_bare, m.participants))) for m in _mentions(read)]
    return merge([one.article for one in read], mentions)


def without_gates(read: Sequence[Read]) -> Timeline:
    """Nothing forbids a join: other dates, counterparts, places and figures are no hindrance."""
    with _put(gates, "GATES", ()):
        return ours(read)


def without_merging(read: Sequence[Read]) -> Timeline:
    """Each mention is an event."""
    with _put(linking, "near_pairs", lambda *_: iter(())), _put(linking, "join_coarse", lambda *_: None):
        return ours(read)


def naive(read: Sequence[Read]) -> Timeline:
    """Each finite verb is an event, on the nearest date of its sentence or else the publication day.

    Those who take part are the names of the sentence. Two are one if they share lemma, date and a name.
    """
    groups: dict[object, list[EventMention]] = defaultdict(list)
    for one in read:
        for mention in _verbs(one):
            names = sorted(part.name.name for part in mention.participants)
            keys = [(mention.lemma, mention.when, name) for name in names]
            key = next((key for key in keys if key in groups), keys[0] if keys else mention)
            groups[key].append(mention)
    events = [_event(number, group) for number, group in enumerate(groups.values())]
    articles = tuple(one.article for one in read)
    return Timeline(articles, tuple(e for e in events if e.when), tuple(e for e in events if not e.when))


VARIANTS: dict[str, Variant] = {
    "ours": ours,
    "no cascade": without_cascade,
    "no names": without_names,
    "no gates": without_gates,
    "no merging": without_merging,
    "naive": naive,
}


def _mentions(read: Sequence[Read]) -> list[EventMention]:
    return [mention for one in read for mention in one.mentions]


def _on_publication_day(article: Article, mention: EventMention) -> EventMention:
    if mention.basis in {"stated", "coarse"} or article.published is None:
        return mention
    return replace(mention, when=article.published, basis="reporting", bounds=None)


def _bare(one: Participant) -> Participant:
    """A name without office and country, by its last word: what a reader of one sentence knows."""
    return Participant(Name(one.name.name.split()[-1], "organisation"), one.role)


@contextmanager
def _put(module: object, name: str, value: object) -> Iterator[None]:
    before = getattr(module, name)
    setattr(module, name, value)
    try:
        yield
    finally:
        setattr(module, name, before)


def _verbs(read: Read) -> Iterator[EventMention]:
    for sentence in read.sentences:
        dated = [time for time in read.times if sentence.start <= time.start < sentence.end and time.when]
        names = tuple(Participant(Name(found[0], "person"), "agent") for found in _NAMES.finditer(sentence.text[1:]))
        for token in sentence.tokens:
            if token.tag in {"VBD", "VBZ", "VBP"} and token.dep not in {"aux", "auxpass"}:
                nearest = min(dated, key=lambda time, at=token.start: abs(time.start - at), default=None)  # type: ignore[misc]
                when = nearest.when if nearest else read.article.published
                yield EventMention(
                    read.article.id, sentence.index, Span(token.start, token.end, token.text), token.lemma, "other", "event",
                    "happened", Span(sentence.start, sentence.end, sentence.text), names, when=when,
                    basis="stated" if nearest else "reporting",
                )  # fmt: skip


_NAMES = re.compile(r"(?<=\s)[A-Z][\w’'-]+(?: [A-Z][\w’'-]+)*")


def _event(number: int, mentions: Sequence[EventMention]) -> Event:
    first = mentions[0]
    people = {part.name.name: Entity(part.name.name, part.name.name, "person") for one in mentions for part in one.participants}
    when = first.when if first.when and _is_closed(first.when) else None
    return Event(f"n{number}", first.lemma, "other", "event", "happened", when, tuple(mentions), weight=float(len(mentions)),
                 participants=tuple(people.values()))  # fmt: skip


def _is_closed(when: When) -> bool:
    return isinstance(when.first, date) and isinstance(when.last, date)
