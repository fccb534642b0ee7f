"""How sure an event's date is: a mark, and the words that say the same."""

from dataclasses import dataclass
from typing import Literal

from generator.records import Event

from .words import in_words, is_either, long_day

Mark = Literal["stated", "inferred", "interval", "planned", "denied", "possible", "undated"]

_GRAINS = {
    "week": "one day of the week",
    "month": "some day of the month",
    "season": "some time in the season",
    "quarter": "some time in the quarter",
    "year": "some time in the year",
    "range": "some day of this stretch",
}
_MOST_PHRASES = 4
"""Words of sources that disagree which a card's first line has room for."""
_STATUSES = {"planned": "planned", "denied": "denied", "possible": "said to be possible"}


@dataclass(frozen=True, slots=True)
class Certainty:
    """What is known of an event's date, for a card's first line."""

    mark: Mark
    date: str
    """The date in words: `28 Feb–6 Mar 2022`."""
    sure: str
    """`day stated`, `one day of the week`, `planned, date open`."""
    phrases: tuple[str, ...]
    """The words that the date was read from: of one source, of each where they disagree; none where none told it."""


def certainty(event: Event) -> Certainty:
    """The mark, date and wording of an event, dated or not."""
    told = tuple(dict.fromkeys(mention.time.text for mention in event.mentions if mention.time and mention.when))
    phrases = told[:1] if event.agreed else told[:_MOST_PHRASES]
    if event.when is None:
        bounds = in_words(event.bounds) if event.bounds else "no date"
        return Certainty("undated", bounds, f"{bounds}: no day is told" if event.bounds else "no day is told", phrases)
    return Certainty(_mark(event), in_words(event.when), _sure(event), phrases)


def _mark(event: Event) -> Mark:
    if event.status != "happened":
        return event.status
    if event.when and event.when.days == 1:
        return event.basis
    return "interval"


def _sure(event: Event) -> str:
    when = event.when
    if when is None:
        return ""
    if when.first is None or when.last is None:
        return f"date open, announced {long_day(event.announced)}" if event.announced else "date open"
    if not event.agreed:
        return "sources disagree"
    if when.days == 1:
        return f"day {event.basis}"
    if is_either(when):
        return "one of the two days"
    if when.lasted:
        return "lasted from the first day to the last"
    return _GRAINS.get(when.precision, "some day of this stretch")


def status_word(event: Event) -> str:
    """What a card says of an event that has not simply happened; empty for one that has."""
    return _STATUSES.get(event.status, "")
