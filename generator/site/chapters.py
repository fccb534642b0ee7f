"""The pages that hold the cards: one for a month, or for each day of a crowded one."""

import calendar
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import groupby

from generator.records import Event

from .edition import Edition
from .lines import Line, heaviest, line
from .page import Page
from .render import render
from .rows import Row, is_folded, rows, tally
from .shelf import day_page, month_page, standing_day, year_page
from .words import MONTHS, long_day

_WIDEST_TOLD_AGAIN = 100
"""Days: a longer stretch is told on its year's page alone."""
_LINES_FOR_A_DAY = 4


@dataclass(frozen=True, slots=True)
class Step:
    """A neighbouring page."""

    title: str
    target: str


@dataclass(frozen=True, slots=True)
class Square:
    """A square of a month's table; day 0 belongs to another month."""

    day: int
    events: int
    statements: int
    target: str


@dataclass(frozen=True, slots=True)
class DayOfMonth:
    """A day of a split month: its page, its weight of events, and the heaviest of them."""

    step: Step
    tally: str
    lines: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class Chapter:
    """A month's or a day's page."""

    title: str
    lede: str
    up: Step
    rows: tuple[Row, ...]
    month: Step
    weeks: tuple[tuple[Square, ...], ...]
    also: tuple[Line, ...]
    """Events that stand elsewhere and may belong here."""
    days: tuple[DayOfMonth, ...]
    before: Step | None
    after: Step | None
    is_folded: bool


def chapters(site: Edition) -> Iterator[Page]:
    """The page of every month that holds events, and of every day of those that are split."""
    wide = [event for event in site.timeline.events if event.when and 1 < (event.when.days or 0) <= _WIDEST_TOLD_AGAIN]
    steps = [_month_step(*month) for month in site.shelf.months]
    around = zip([None, *steps], steps, [*steps[1:], None], strict=False)
    for (month, events), (before, _, after) in zip(site.shelf.months.items(), around, strict=True):
        days = _by_day(event for event in events if _is_day(event)) if month in site.shelf.split else ()
        told = [event for event in events if not days or not _is_day(event)]
        chapter = Chapter(
            title=f"{MONTHS[month[1]]} {month[0]}",
            lede=tally(events),
            up=Step(str(month[0]), year_page(month[0])),
            rows=rows(told, site),
            month=_month_step(*month),
            weeks=_weeks(site, month, events),
            also=_also(site, month, wide),
            days=tuple(_day_of_month(day, found, site) for day, found in days),
            before=before,
            after=after,
            is_folded=is_folded(told, site),
        )
        yield render(month_page(*month), "month.md.jinja", page=chapter, pages=site.article_pages, settings=site.settings)
        yield from _day_pages(site, chapter, days)


def _day_pages(site: Edition, month: Chapter, days: Sequence[tuple[date, tuple[Event, ...]]]) -> Iterator[Page]:
    steps = [Step(long_day(day), day_page(day)) for day, _ in days]
    for at, (day, events) in enumerate(days):
        chapter = Chapter(
            title=long_day(day),
            lede=tally(events),
            up=month.month,
            rows=rows(events, site),
            month=month.month,
            weeks=month.weeks,
            also=(),
            days=(),
            before=steps[at - 1] if at else None,
            after=steps[at + 1] if at + 1 < len(steps) else None,
            is_folded=is_folded(events, site),
        )
        yield render(day_page(day), "month.md.jinja", page=chapter, pages=site.article_pages, settings=site.settings)


def _month_step(year: int, month: int) -> Step:
    return Step(f"{MONTHS[month]} {year}", month_page(year, month))


def _is_day(event: Event) -> bool:
    return event.when is not None and event.when.days == 1


def _by_day(events: Iterable[Event]) -> tuple[tuple[date, tuple[Event, ...]], ...]:
    order = sorted(events, key=lambda event: standing_day(event.when))
    return tuple((day, tuple(found)) for day, found in groupby(order, key=lambda event: standing_day(event.when)))


def _day_of_month(day: date, events: tuple[Event, ...], site: Edition) -> DayOfMonth:
    lines = tuple(line(event, site) for event in heaviest(events, _LINES_FOR_A_DAY))
    return DayOfMonth(Step(long_day(day), day_page(day)), tally(events), lines)


def _weeks(site: Edition, month: tuple[int, int], events: tuple[Event, ...]) -> tuple[tuple[Square, ...], ...]:
    """The month as a table of weeks, Monday first; days with events lead to them."""
    found = {day.day: told for day, told in _by_day(event for event in events if _is_day(event))}
    return tuple(
        tuple(_square(site, month, day, found.get(day, ())) for day in week)
        for week in calendar.Calendar().monthdayscalendar(*month)
    )


def _square(site: Edition, month: tuple[int, int], day: int, events: tuple[Event, ...]) -> Square:
    statements = sum(event.tier == "statement" for event in events)
    if not events:
        return Square(day, 0, 0, "")
    is_split = month in site.shelf.split
    target = day_page(date(*month, day)) if is_split else f"{month_page(*month)}#d{day}"
    return Square(day, len(events) - statements, statements, target)


def _also(site: Edition, month: tuple[int, int], wide: list[Event]) -> tuple[Line, ...]:
    """The events whose stretch reaches into a month but which stand on another page."""
    first = date(*month, 1)
    last = date(*month, calendar.monthrange(*month)[1])
    here = {event.id for event in site.shelf.months[month]}
    return tuple(
        line(event, site)
        for event in wide
        if event.tier == "event" and event.id not in here and event.when and event.when.first and event.when.last
        and event.when.first <= last and event.when.last >= first
    )  # fmt: skip
