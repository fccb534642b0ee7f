"""An event's date from its mentions: their days in common, the better founded first; what can't be reconciled stays visible."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Literal

from generator.records import EventMention, When
from generator.timeline.phases import stretch_of

TRUST = {"stated": 6, "occasion": 4, "coarse": 3, "lede": 2, "reporting": 2, "none": 0}
"""Rows of the dating cascade, the better founded higher; rows of other names stand with `lede`."""


@dataclass(frozen=True, slots=True)
class Dated:
    """What a cluster's mentions say of the date together."""

    when: When | None
    basis: Literal["stated", "inferred"]
    agreed: bool
    bounds: When | None


def date_of(mentions: Sequence[EventMention]) -> Dated:
    """The date of an event.

    Mentions are taken from the best founded down, those of a day before intervals. Each narrows the date if it can; a doubtful
    day (one derived from a publication day) yields where it can't. A stated one that can't is a disagreement: the date then
    spans both.
    """
    dated = sorted((mention for mention in mentions if mention.when), key=_rank)
    deeds = [mention for mention in dated if mention.status == "happened"] or dated
    if not deeds:
        return Dated(None, "inferred", True, _bounds(mentions))
    if stretch := stretch_of(tuple(mentions)):
        return Dated(stretch, "stated", True, None)
    kept, rivals = deeds[0].when, []
    assert kept is not None  # noqa: S101  (only mentions with a date are here)
    for mention in deeds[1:]:
        if mention.when and not kept.meets(mention.when):
            rivals += [mention.when] if _insists(mention, deeds[0]) else []
        elif mention.when:
            kept = _narrowed(kept, mention.when)
    basis: Literal["stated", "inferred"] = "stated" if any(_states(mention, kept) for mention in deeds) else "inferred"
    return Dated(_spanning(kept, rivals), basis, not rivals, None)


def _rank(mention: EventMention) -> tuple[object, ...]:
    when = mention.when
    assert when is not None  # noqa: S101
    days = when.days or 10**6
    return days > 1, -TRUST.get(mention.basis, 2), when.doubt, days, when.first or date.max, when.last or date.max


def _insists(mention: EventMention, best: EventMention) -> bool:
    """Whether a date that does not fit is a disagreement: it is no guess, and as well founded as the best one."""
    return bool(mention.when and not mention.when.doubt) and TRUST.get(mention.basis, 2) >= min(3, TRUST.get(best.basis, 2))


def _narrowed(kept: When, other: When) -> When:
    """The days in common, in the grain of the shorter; a stretch that lasted is not cut down to one of its days."""
    if kept.lasted or other.lasted:
        return kept
    first = max(filter(None, (kept.first, other.first)), default=None)
    last = min(filter(None, (kept.last, other.last)), default=None)
    if (first, last) == (kept.first, kept.last):
        return kept
    if (first, last) == (other.first, other.last):
        return other
    return When(first, last, "open" if not first or not last else "day" if first == last else "range", doubt=kept.doubt)


def _spanning(kept: When, rivals: Sequence[When]) -> When:
    firsts = [when.first for when in (kept, *rivals) if when.first]
    lasts = [when.last for when in (kept, *rivals) if when.last]
    return When(min(firsts), max(lasts), "range") if rivals and firsts and lasts else kept


def _states(mention: EventMention, kept: When) -> bool:
    return mention.basis == "stated" and mention.when is not None and mention.when.days == 1 and kept.meets(mention.when)


def _bounds(mentions: Sequence[EventMention]) -> When | None:
    """What all bounds allow together: after the latest first day, before the earliest last."""
    bounds = [mention.bounds for mention in mentions if mention.bounds]
    if not bounds:
        return None
    first = max((when.first for when in bounds if when.first), default=None)
    last = min((when.last for when in bounds if when.last), default=None)
    if first and last and first > last:
        return bounds[0]
    return When(first, last, "range" if first and last else "open")
