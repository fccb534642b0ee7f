"""A small ruler under an event that is not sure to the day: its range, drawn in the month, year or years around it."""

from dataclasses import dataclass
from datetime import date, timedelta

from generator.records import When

from .words import SHORT_MONTHS, in_words, short_day

WIDTH = 420.0
_MOST_YEARS = 50


@dataclass(frozen=True, slots=True)
class Tick:
    """A mark on the ruler; `label` is empty on the small ones."""

    x: float
    label: str
    anchor: str = "start"


@dataclass(frozen=True, slots=True)
class Ruler:
    """An interval on its scale, in units of a drawing 420 wide."""

    ticks: tuple[Tick, ...]
    left: float
    width: float
    lasted: bool
    label: str
    """What a screen reader says: `28 Feb–6 Mar 2022`."""


def ruler(when: When | None) -> Ruler | None:
    """The ruler of a range of several days; None for a single day, an open or an unknown date."""
    if when is None or when.first is None or when.last is None or when.days == 1:
        return None
    start, end = _frame(when.first, when.last)
    scale = WIDTH / (end - start).days
    left = (when.first - start).days * scale
    width = ((when.last - when.first).days + 1) * scale
    return Ruler(_ticks(start, end, scale), round(left, 1), round(width, 1), when.lasted, in_words(when))


def _frame(first: date, last: date) -> tuple[date, date]:
    """The whole months (short ranges) or whole years (long ones) around a range, end exclusive."""
    if (last - first).days <= 62:
        return first.replace(day=1), _next_month(last)
    return date(first.year, 1, 1), date(last.year + 1, 1, 1) if last.year < date.max.year else date.max


def _next_month(day: date) -> date:
    return (day.replace(day=28) + timedelta(days=4)).replace(day=1)


def _ticks(start: date, end: date, scale: float) -> tuple[Tick, ...]:
    days = (end - start).days
    if days <= 93:
        small = (_day_tick(start + timedelta(days=step), step * scale) for step in range(days))
        return (*small, Tick(WIDTH, short_day(end - timedelta(days=1)), "end"))
    if days <= 366:
        firsts = [date(start.year, month, 1) for month in range(1, 13)]
        return tuple(Tick(round((day - start).days * scale, 1), SHORT_MONTHS[day.month]) for day in firsts)
    years = range(start.year, end.year, max(1, (end.year - start.year) // _MOST_YEARS))
    step = max(1, len(years) // 8)
    return tuple(
        Tick(round((date(year, 1, 1) - start).days * scale, 1), "" if index % step else f"{year}")
        for index, year in enumerate(years)
    )


def _day_tick(day: date, x: float) -> Tick:
    return Tick(round(x, 1), short_day(day) if day.day == 1 else "")
