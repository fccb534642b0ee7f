"""Where each event stands: on its day's page, month's or year's, by what is known of its date and no more.

A stretch within a month, or of a week, stands in the month of its first day; a longer one under its year. A month with
more events than the limit gives each of its days a page. An event without a date stands on the page of the article that
tells it first.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from generator.records import Event, Timeline, When

_LONGEST_ACROSS_MONTHS = 14


@dataclass(frozen=True, slots=True)
class Shelf:
    """The pages that hold events, and what stands on each."""

    targets: Mapping[str, str]
    """Event id → page and anchor: `2022/02/index.md#e-1c9e`."""
    years: Mapping[int, tuple[Event, ...]]
    """Events known no nearer than the year, or a stretch too long for a month; every year that holds any event has a key."""
    months: Mapping[tuple[int, int], tuple[Event, ...]]
    split: frozenset[tuple[int, int]]
    """The months whose days have pages of their own."""


def shelve(timeline: Timeline, month_limit: int, article_pages: Mapping[str, str]) -> Shelf:
    """The place of every event, dated or not."""
    years: dict[int, list[Event]] = {}
    months: dict[tuple[int, int], list[Event]] = {}
    for event in timeline.events:
        day = standing_day(event.when)
        years.setdefault(day.year, [])
        if in_month(event.when):
            months.setdefault((day.year, day.month), []).append(event)
        else:
            years[day.year].append(event)
    split = frozenset(month for month, events in months.items() if len(events) > month_limit)
    targets = {event.id: f"{article_pages[event.mentions[0].article]}#e-{event.id}" for event in timeline.undated}
    targets |= {event.id: f"{page_of(event, split)}#e-{event.id}" for event in timeline.events}
    return Shelf(
        targets,
        {year: tuple(events) for year, events in sorted(years.items())},
        {month: tuple(events) for month, events in sorted(months.items())},
        split,
    )


def standing_day(when: When | None) -> date:
    """The day under which a date is sorted: its first, or the last where only that is known."""
    return (when and (when.first or when.last)) or date.min


def in_month(when: When | None) -> bool:
    """Whether a date is told on a month's page: a single open end, a stretch inside a month, or one of a week or so."""
    if when is None or when.first is None or when.last is None:
        return True
    same = (when.first.year, when.first.month) == (when.last.year, when.last.month)
    return same or (when.last - when.first).days < _LONGEST_ACROSS_MONTHS


def page_of(event: Event, split: frozenset[tuple[int, int]]) -> str:
    """The file on which a dated event has its card."""
    day = standing_day(event.when)
    if not in_month(event.when):
        return year_page(day.year)
    if event.when and event.when.days == 1 and (day.year, day.month) in split:
        return day_page(day)
    return month_page(day.year, day.month)


def year_page(year: int) -> str:
    """`2022/index.md`."""
    return f"{year:04}/index.md"


def month_page(year: int, month: int) -> str:
    """`2022/02/index.md`."""
    return f"{year:04}/{month:02}/index.md"


def day_page(day: date) -> str:
    """`2022/02/24/index.md`."""
    return f"{day.year:04}/{day:%m/%d}/index.md"
