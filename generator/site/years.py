"""A year's page: a strip of its months, a line for each event, cards for what is known no nearer than the year."""

from collections.abc import Iterator
from dataclasses import dataclass

from generator.records import Event

from .chapters import Step
from .density import Density, density, window
from .edition import Edition
from .lines import Line, heaviest, line
from .page import Page
from .render import render
from .rows import Row, is_folded, rows, tally
from .shelf import month_page, year_page
from .words import MONTHS

_FEWEST_LINES = 12


@dataclass(frozen=True, slots=True)
class MonthOfYear:
    """A month, its heaviest events, and how many more its own page holds."""

    name: str
    target: str
    tally: str
    lines: tuple[Line, ...]
    more: int


@dataclass(frozen=True, slots=True)
class Year:
    """A year's page."""

    title: str
    lede: str
    chart: Density | None
    months: tuple[MonthOfYear, ...]
    rows: tuple[Row, ...]
    """What is known no nearer than the year."""
    before: Step | None
    after: Step | None
    is_folded: bool


def year_pages(site: Edition) -> Iterator[Page]:
    """The page of every year that holds any event."""
    years = list(site.shelf.years)
    steps = [Step(str(year), year_page(year)) for year in years]
    for at, year in enumerate(years):
        months = {month: events for month, events in site.shelf.months.items() if month[0] == year}
        everything = tuple(event for events in months.values() for event in events) + site.shelf.years[year]
        record = Year(
            title=str(year),
            lede=tally(everything),
            chart=density(everything, site.shelf, window(everything)) if len(months) > 1 else None,
            months=tuple(_month(site, month, events) for month, events in months.items()),
            rows=rows(site.shelf.years[year], site),
            before=steps[at - 1] if at else None,
            after=steps[at + 1] if at + 1 < len(steps) else None,
            is_folded=is_folded(site.shelf.years[year], site),
        )
        yield render(year_page(year), "year.md.jinja", page=record, pages=site.article_pages, settings=site.settings)


def _month(site: Edition, month: tuple[int, int], events: tuple[Event, ...]) -> MonthOfYear:
    limit = max(_FEWEST_LINES, site.settings.list_limit // 12)
    shown = heaviest([event for event in events if event.tier == "event"], limit)
    lines = tuple(line(event, site) for event in shown)
    return MonthOfYear(MONTHS[month[1]], month_page(*month), tally(events), lines, len(events) - len(shown))
