"""How many events there are when: bars for a chart, its axis, its bands for what is not known to the day, and its table."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal

from generator.records import Event, When

from .shelf import Shelf, day_page, month_page, standing_day, year_page
from .words import MONTHS, SHORT_MONTHS, in_words, long_day

Grain = Literal["day", "month", "year"]
HEIGHT = 100.0
_LONGEST_BY_DAY = 130
_LONGEST_BY_MONTH = 12 * 12
_SHARE_IN_FOCUS = 0.85
_LEAST_IN_FOCUS = 60
"""Days around a burst of a few, so that what led to it and what followed show."""
_MOST_BANDS = 24
_BAND_ROWS = 4
_LABEL_ROOM = 7.0
"""Hundredths of the chart's width that a word under its axis takes on a wide page."""
_ROOM_ON_A_PHONE = 24.0


@dataclass(frozen=True, slots=True)
class Bar:
    """A day, month or year that holds events. Lengths are shares of the chart, 0 to 100."""

    x: float
    width: float
    events: int
    statements: int
    dark: float
    """Height of the part for events."""
    light: float
    """Height of the part for statements, on top of it."""
    label: str
    target: str


@dataclass(frozen=True, slots=True)
class Band:
    """An event known only to a stretch of days."""

    x: float
    width: float
    row: int
    label: str
    target: str


@dataclass(frozen=True, slots=True)
class AxisLabel:
    """A word under the axis; a minor one is left out where there is little room."""

    x: float
    text: str
    is_major: bool


@dataclass(frozen=True, slots=True)
class Density:
    """A chart of a stretch of days."""

    grain: Grain
    bars: tuple[Bar, ...]
    bands: tuple[Band, ...]
    rows: int
    """Rows of bands."""
    axis: tuple[AxisLabel, ...]
    before: int
    """Events earlier than the chart."""
    after: int
    label: str


def window(events: Iterable[Event]) -> tuple[date, date] | None:
    """The stretch of days worth charting: that which holds most of the events. None without dated events."""
    days = sorted(standing_day(event.when) for event in events if event.when)
    return focus(days) if days else None


def density(events: Iterable[Event], shelf: Shelf, ends: tuple[date, date] | None) -> Density | None:
    """The chart of some events between two days, by day, month or year as the stretch is long. None for no stretch."""
    if ends is None:
        return None
    dated = [event for event in events if event.when]
    days = [standing_day(event.when) for event in dated]
    first, last = ends
    grain = _grain(first, last)
    first, last = _floor(first, grain), _next(_floor(last, grain), grain) - timedelta(days=1)
    inside = [event for event in dated if first <= standing_day(event.when) <= last]
    bars = _bars([event for event in inside if _fits(event.when, grain)], (first, last), grain, shelf)
    bands = _bands([event for event in inside if not _fits(event.when, grain)], (first, last), shelf)
    return Density(
        grain=grain,
        bars=bars,
        bands=bands,
        rows=max((band.row + 1 for band in bands), default=0),
        axis=_axis(first, last, grain),
        before=sum(day < first for day in days),
        after=sum(day > last for day in days),
        label=f"{long_day(first)} to {long_day(last)}",
    )


def focus(days: list[date]) -> tuple[date, date]:
    """The stretch to chart: all of it, or, where that is much shorter, one with most of the days and what lies near them."""
    first, last = days[0], days[-1]
    most = max(1, round(len(days) * _SHARE_IN_FOCUS))
    start = min(range(len(days) - most + 1), key=lambda at: ((days[at + most - 1] - days[at]).days, at))
    low, high = days[start], days[start + most - 1]
    if (high - low).days * 2 >= (last - first).days or (last - first).days <= _LONGEST_BY_DAY:
        return first, last
    length = timedelta(days=max(_LEAST_IN_FOCUS, (high - low).days * 5 // 4))
    earliest = low - min(length - (high - low), low - date.min)
    low = min(day for day in days if day >= earliest)
    return low, max(day for day in days if day - low <= length)


def _grain(first: date, last: date) -> Grain:
    if (last - first).days <= _LONGEST_BY_DAY:
        return "day"
    return "month" if (last.year - first.year) * 12 + last.month - first.month <= _LONGEST_BY_MONTH else "year"


def _fits(when: When | None, grain: Grain) -> bool:
    """Whether a date lies within one bar."""
    if when is None or when.first is None or when.last is None:
        return True
    return _floor(when.first, grain) == _floor(when.last, grain)


def _floor(day: date, grain: Grain) -> date:
    if grain == "day":
        return day
    return day.replace(day=1) if grain == "month" else date(day.year, 1, 1)


def _next(day: date, grain: Grain) -> date:
    if day.year == date.max.year:
        return date.max
    if grain == "day":
        return day + timedelta(days=1)
    if grain == "month":
        return (day + timedelta(days=31)).replace(day=1)
    return date(day.year + 1, 1, 1)


def _bars(events: list[Event], ends: tuple[date, date], grain: Grain, shelf: Shelf) -> tuple[Bar, ...]:
    first, last = ends
    scale = 100 / ((last - first).days + 1)
    counts: dict[date, list[int]] = {}
    for event in events:
        pair = counts.setdefault(_floor(standing_day(event.when), grain), [0, 0])
        pair[event.tier == "statement"] += 1
    top = max((sum(pair) for pair in counts.values()), default=1)
    return tuple(
        Bar(
            x=round((start - first).days * scale, 3),
            width=round((_next(start, grain) - start).days * scale, 3),
            events=pair[0],
            statements=pair[1],
            dark=round(pair[0] / top * HEIGHT, 2),
            light=round(pair[1] / top * HEIGHT, 2),
            label=_name(start, grain),
            target=_target(start, grain, shelf),
        )
        for start, pair in sorted(counts.items())
    )


def _name(start: date, grain: Grain) -> str:
    return {"day": long_day(start), "month": f"{MONTHS[start.month]} {start.year}", "year": str(start.year)}[grain]


def _target(start: date, grain: Grain, shelf: Shelf) -> str:
    """The page, and the heading on it, that a bar leads to."""
    month = (start.year, start.month)
    if grain == "year" or (grain == "month" and month not in shelf.months):
        return year_page(start.year)
    if grain == "month":
        return month_page(*month)
    return day_page(start) if month in shelf.split else f"{month_page(*month)}#d{start.day}"


def _bands(events: list[Event], ends: tuple[date, date], shelf: Shelf) -> tuple[Band, ...]:
    """The widest few bands, each in the first row that has room for it."""
    first, last = ends
    scale = 100 / ((last - first).days + 1)
    free = [-1.0] * _BAND_ROWS
    bands = []
    for event in events[:_MOST_BANDS]:
        when = event.when
        if when is None or when.first is None or when.last is None:
            continue
        x = max(0.0, (when.first - first).days * scale)
        end = min(100.0, ((when.last - first).days + 1) * scale)
        row = next((row for row, until in enumerate(free) if until <= x), None)
        if row is None:
            continue
        free[row] = end
        bands.append(Band(round(x, 3), round(end - x, 3), row, f"{event.title}, {in_words(when)}", shelf.targets[event.id]))
    return tuple(bands)


def _axis(first: date, last: date, grain: Grain) -> tuple[AxisLabel, ...]:
    """Names of months under days, of years under months and years, as far apart as their words need."""
    scale = 100 / ((last - first).days + 1)
    step: Grain = "month" if grain == "day" else "year"
    labels: list[AxisLabel] = []
    day, free, free_on_a_phone = _floor(first, step), 0.0, 0.0
    while day <= last and day < date.max:
        x = max(0.0, (day - first).days * scale)
        is_short = step == "month" and (_next(day, step) - first).days * scale - x < _LABEL_ROOM
        if x >= free and not is_short:
            is_major = x >= free_on_a_phone
            labels.append(AxisLabel(round(x, 3), _axis_name(day, grain, is_first=not labels), is_major))
            free = x + _LABEL_ROOM
            free_on_a_phone = x + _ROOM_ON_A_PHONE if is_major else free_on_a_phone
        day = _next(day, step)
    return tuple(labels)


def _axis_name(day: date, grain: Grain, *, is_first: bool) -> str:
    if grain != "day":
        return str(day.year)
    return f"{SHORT_MONTHS[day.month]} {day.year}" if is_first or day.month == 1 else MONTHS[day.month]
