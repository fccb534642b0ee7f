"""Stretches of the calendar: days, weeks, months, quarters, seasons, years, each with its TIMEX3 value.

`shift` moves by whole units ("two months later"), `containing` finds the unit around a day. What falls outside the years
1 to 9999 gives None. Weeks are ISO weeks; seasons are the northern meteorological ones: winter begins in December of the
year before the one it is named for.
"""

from calendar import monthrange
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta

from generator.records import Precision, When

DAY = timedelta(days=1)
LAST_DAY = date.max
SEASON_STARTS = {"SP": 3, "SU": 6, "FA": 9, "WI": 12}
_SEASONS = ("SP", "SU", "FA", "WI")
_PRECISION: dict[str, Precision] = {
    "day": "day", "week": "week", "month": "month", "quarter": "quarter", "season": "season", "year": "year",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Period:
    """A unit of the calendar and the days it covers."""

    unit: str
    first: date
    last: date
    value: str

    def when(self, doubt: int = 0) -> When:
        """The days as a record for the other steps; half, decade, weekend and century are ranges, as are a company's years."""
        is_own = (self.unit == "year" and self.first.month > 1) or (
            self.unit == "quarter" and self.last - self.first > 93 * DAY
        )
        return When(self.first, self.last, "range" if is_own else _PRECISION.get(self.unit, "range"), doubt=doubt)


def _month_start(months: int) -> date:
    """The first day of a month counted from January of year 0."""
    return date(months // 12, months % 12 + 1, 1)


def _months(unit: str, months: int, length: int, value: str) -> Period:
    start = _month_start(months)
    end = _month_start(months + length - 1)
    return Period(unit, start, end.replace(day=monthrange(end.year, end.month)[1]), value)


def day(at: date) -> Period:
    """A single day."""
    return Period("day", at, at, at.isoformat())


def week(at: date) -> Period:
    """The ISO week (Monday to Sunday) around a day."""
    year, number, weekday = at.isocalendar()
    monday = at - (weekday - 1) * DAY
    return Period("week", monday, monday + 6 * DAY, f"{year:04d}-W{number:02d}")


def weekend(at: date) -> Period:
    """Saturday and Sunday of the ISO week around a day."""
    whole = week(at)
    return Period("weekend", whole.last - DAY, whole.last, whole.value + "-WE")


def month(year: int, number: int) -> Period:
    """A calendar month."""
    return _months("month", year * 12 + number - 1, 1, f"{year:04d}-{number:02d}")


def quarter(year: int, number: int) -> Period:
    """A calendar quarter; a company's own quarters are read as calendar ones of the same number."""
    return _months("quarter", year * 12 + 3 * (number - 1), 3, f"{year:04d}-Q{number}")


def half(year: int, number: int) -> Period:
    """January to June, or July to December."""
    return _months("half", year * 12 + 6 * (number - 1), 6, f"{year:04d}-H{number}")


def season(year: int, name: str) -> Period:
    """A season; the winter of 2022 begins in December 2021."""
    start = SEASON_STARTS[name] - (12 if name == "WI" else 0)
    return _months("season", year * 12 + start - 1, 3, f"{year:04d}-{name}")


def year(number: int) -> Period:
    """A calendar year."""
    return _months("year", number * 12, 12, f"{number:04d}")


def decade(number: int) -> Period:
    """The ten years from a year that ends in 0: TIMEX3 writes three digits, `199`."""
    start = number // 10 * 10
    return _months("decade", start * 12, 120, f"{start // 10:03d}")


def century(number: int) -> Period:
    """The nth century: the 20th is 1901 to 2000, and TIMEX3 writes `19`."""
    return _months("century", ((number - 1) * 100 + 1) * 12, 1200, f"{number - 1:02d}")


def millennium(number: int) -> Period:
    """The nth millennium: the third is 2001 to 3000."""
    return _months("millennium", ((number - 1) * 1000 + 1) * 12, 12000, f"{number - 1}")


_AROUND: dict[str, Callable[[date], Period]] = {
    "day": day,
    "week": week,
    "weekend": weekend,
    "month": lambda at: month(at.year, at.month),
    "quarter": lambda at: quarter(at.year, (at.month + 2) // 3),
    "half": lambda at: half(at.year, 1 if at.month <= 6 else 2),
    "season": lambda at: season(at.year + (at.month == 12), _SEASONS[at.month // 3 - 1]),
    "year": lambda at: year(at.year),
    "decade": lambda at: decade(at.year),
    "century": lambda at: century((at.year - 1) // 100 + 1),
    "millennium": lambda at: millennium((at.year - 1) // 1000 + 1),
}
MONTHS_IN = {"month": 1, "quarter": 3, "half": 6, "season": 3, "year": 12, "decade": 120, "century": 1200, "millennium": 12000}
DAYS_IN = {"day": 1, "week": 7, "weekend": 7}


def containing(unit: str, at: date) -> Period | None:
    """The unit around a day; None where it leaves the calendar."""
    try:
        return _AROUND[unit](at)
    except (ValueError, OverflowError):
        return None


def add_months(at: date, months: int) -> date:
    """The same day so many months on; the 31st becomes the last day of a shorter month."""
    total = at.year * 12 + at.month - 1 + months
    year_, month_ = divmod(total, 12)
    return date(year_, month_ + 1, min(at.day, monthrange(year_, month_ + 1)[1]))


def moved(at: date, unit: str, count: int) -> date | None:
    """A day so many units away; None where it leaves the calendar."""
    try:
        if unit in DAYS_IN:
            return at + timedelta(days=count * DAYS_IN[unit])
        return add_months(at, count * MONTHS_IN[unit])
    except (ValueError, OverflowError):
        return None


def _years_on(period: Period, count: int) -> Period | None:
    first, after = moved(period.first, "year", count), moved(period.last + DAY, "year", count)
    if first is None or after is None:
        return None
    return Period("quarter", first, after - DAY, f"{int(period.value[:4]) + count:04d}{period.value[4:]}")


def shift(period: Period, count: int, unit: str | None = None) -> Period | None:
    """The period of the same kind so many units away; the unit is the period's own unless told.

    A quarter so many years away keeps its number, which may be a company's own.
    """
    if unit == "year" and period.unit == "quarter":
        return _years_on(period, count)
    at = moved(period.first, unit or period.unit, count)
    return None if at is None else containing(period.unit, at)
