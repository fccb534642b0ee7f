"""What stands under one figure in the margin: the events of a day, or of a stretch of which no day is known."""

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import groupby

from generator.records import Event, When

from .cards import Card, below, card
from .certainty import certainty
from .edition import Edition
from .shelf import standing_day
from .words import capital, count, in_words, is_either, short_day, weekday


@dataclass(frozen=True, slots=True)
class Row:
    """A figure in the margin, and its events and statements."""

    anchor: str
    figure: str
    label: str
    full: str
    """The date in full, for who hears the page."""
    is_range: bool
    events: tuple[Card, ...]
    statements: tuple[Card, ...]


def rows(events: Iterable[Event], site: Edition) -> tuple[Row, ...]:
    """The rows of a page: days and stretches as they follow each other, whole months and longer at the end."""
    order = sorted(events, key=lambda event: (_place(event), -event.weight, event.id))
    grouped = groupby(order, key=_place)
    found: list[Row] = []
    above = 0
    for _, together in grouped:
        found.append(_row(tuple(together), site, above))
        above += len(found[-1].events) + len(found[-1].statements)
    return tuple(found)


def is_folded(events: Iterable[Event], site: Edition) -> bool:
    """Whether a page with these events folds its statements."""
    if site.settings.statements != "auto":
        return site.settings.statements == "folded"
    tiers = [event.tier for event in events]
    return tiers.count("statement") > tiers.count("event")


def tally(events: Iterable[Event]) -> str:
    """Events, statements and articles counted: `Six events and nine statements from four articles.`."""
    told = tuple(events)
    acts = sum(event.tier == "event" for event in told)
    parts = [count(acts, "event")] if acts or not told else []
    parts += [count(len(told) - acts, "statement")] if len(told) > acts else []
    articles = len({mention.article for event in told for mention in event.mentions})
    return capital(f"{' and '.join(parts)} from {count(articles, 'article')}.")


def _row(events: tuple[Event, ...], site: Edition, above: int) -> Row:
    when = events[0].when or events[0].bounds
    anchor, figure, label = margin_figure(events[0])
    acts = below((card(event, site) for event in events if event.tier == "event"), above)
    return Row(
        anchor=anchor,
        figure=figure,
        label=label,
        full=in_words(when) if when else "",
        is_range=not _is_day(when),
        events=acts,
        statements=below((card(event, site) for event in events if event.tier == "statement"), above + len(acts)),
    )


def margin_figure(event: Event) -> tuple[str, str, str]:
    """Anchor, figure and label of the row that an event opens. Without a date, its bounds give them."""
    when = event.when or event.bounds
    day = standing_day(when)
    if when is None:
        return "no-date", "No date", ""
    if _is_day(when):
        return f"d{day.day}", str(day.day), weekday(day)
    if when.first is None or when.last is None:
        anchor, label = ("from", "onwards") if when.first else ("by", "or before")
        return f"{anchor}-{day}", short_day(day), label if event.when else f"{day.year} {label}"
    anchor = f"s{when.first:%m%d}-{when.last:%m%d}" if when.first.year == when.last.year else f"s{when.first}-{when.last}"
    label = "sources disagree" if not event.agreed else certainty(event).sure if event.status == "happened" else "no day told"
    if (when.last - when.first).days < 14:
        return anchor, f"{short_day(when.first)}{' or ' if is_either(when) else '–'}{short_day(when.last)}", label
    return anchor, capital(in_words(when).removesuffix(f" {when.first.year}")), label


def _is_day(when: When | None) -> bool:
    return when is not None and when.days == 1


def _place(event: Event) -> tuple[bool, str, str, bool]:
    """For sorting and grouping: coarse ones last; first and last day; what has one end after what happened on that day."""
    when = event.when or event.bounds
    day = standing_day(when)
    is_open = when is not None and when.days is None
    return _is_coarse(when), str(day), str(when.last) if when and when.last else "9", is_open


def _is_coarse(when: When | None) -> bool:
    return when is not None and when.days is not None and when.days >= 14
