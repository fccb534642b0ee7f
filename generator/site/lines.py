"""An event in one line, for lists: year pages, people, sources, the home page."""

from collections.abc import Iterable
from dataclasses import dataclass

from generator.records import Event

from .certainty import Certainty, certainty, status_word
from .edition import Edition
from .kinds import KINDS, KindRow
from .shelf import standing_day


@dataclass(frozen=True, slots=True)
class Line:
    """One event, one line."""

    id: str
    title: str
    kind: KindRow
    tier: str
    status: str
    certainty: Certainty
    target: str
    sources: int


@dataclass(frozen=True, slots=True)
class YearOfLines:
    """The lines of one year; `heading` is `Undated` for those without one."""

    heading: str
    lines: tuple[Line, ...]


def line(event: Event, site: Edition) -> Line:
    """The line of an event."""
    return Line(
        event.id,
        event.title,
        KINDS[event.kind],
        event.tier,
        status_word(event),
        certainty(event),
        site.shelf.targets[event.id],
        event.sources,
    )


def by_year(events: Iterable[Event], site: Edition) -> tuple[YearOfLines, ...]:
    """Lines under their years, those without a date last."""
    years: dict[str, list[Line]] = {}
    for event in events:
        heading = str(standing_day(event.when).year) if event.when else "Undated"
        years.setdefault(heading, []).append(line(event, site))
    return tuple(YearOfLines(heading, tuple(lines)) for heading, lines in years.items())


def heaviest(events: Iterable[Event], limit: int) -> tuple[Event, ...]:
    """The `limit` weightiest events, in the order they came."""
    everything = tuple(events)
    if len(everything) <= limit:
        return everything
    order = sorted(range(len(everything)), key=lambda place: (-everything[place].weight, place))[:limit]
    return tuple(everything[place] for place in sorted(order))
