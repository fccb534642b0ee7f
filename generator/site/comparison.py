"""What several sources tell of one event, side by side: the date each gives, its term for the act, its figures."""

from dataclasses import dataclass

from generator.records import Event, EventMention

from .accounts import Account
from .words import in_words, listed


@dataclass(frozen=True, slots=True)
class ComparisonRow:
    """One source's version."""

    source: str
    date: str
    phrase: str
    terms: str
    numbers: str
    speaker: str


@dataclass(frozen=True, slots=True)
class Comparison:
    """The versions of an event that several articles tell of, and on what they differ."""

    rows: tuple[ComparisonRow, ...]
    differing: tuple[str, ...]
    """`date`, `number`: what sources contradict each other on; wording alone is no contradiction."""
    numbers: tuple[str, ...]
    """The figures that differ, as the sources give them."""


def comparison(event: Event, told: tuple[Account, ...]) -> Comparison | None:
    """The comparison of an event's accounts; None where only one article tells of it."""
    if len(told) < 2:
        return None
    rows = tuple(_row(account, [m for m in event.mentions if m.article == account.article.id]) for account in told)
    differing = (("date",) if not event.agreed else ()) + (("number",) if event.differences else ())
    return Comparison(rows, differing, event.differences)


def _row(account: Account, mentions: list[EventMention]) -> ComparisonRow:
    dates = dict.fromkeys(in_words(mention.when) for mention in mentions if mention.when)
    phrases = dict.fromkeys(f"“{mention.time.text}”" for mention in mentions if mention.time)
    terms = dict.fromkeys(mention.trigger.text for mention in mentions)
    numbers = dict.fromkeys(number for mention in mentions for number in mention.numbers)
    speakers = dict.fromkeys(mention.speaker.name for mention in mentions if mention.speaker)
    return ComparisonRow(
        account.label, listed(tuple(dates)), ", ".join(phrases), ", ".join(terms), ", ".join(numbers), listed(tuple(speakers))
    )
