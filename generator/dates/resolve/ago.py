"""What counts back or on from the article's day: "three days ago", "two weeks from now", "in ten days' time"."""

from dataclasses import replace

from generator.dates import periods
from generator.dates.context import Context
from generator.dates.resolve.numbers import whole
from generator.dates.resolve.relative import DAYS
from generator.dates.resolve.shared import UNKNOWN, around_anchor, article_of, dated, modifier
from generator.dates.resolve.units import count_of, unit_name
from generator.dates.rows import Found, Reading
from generator.dates.words import UNITS, WEEKDAYS
from generator.records import When

_HALVES = {"decade": 5, "century": 50}
"""Years in "half a century ago"."""
_HALF_MORE = {"year": ("month", 12, 6), "decade": ("year", 10, 5), "century": ("year", 100, 50)}
"""In "two and a half years ago": the unit to count in, how many make one, and how many half a one."""


def ago(found: Found, context: Context) -> Reading | None:
    """“three days ago”, “two weeks from now”: counted from the article's day."""
    if "unit" not in found.groups:
        return Reading("DATE", "PAST_REF")
    count = _count(found, context)
    sign = 1 if "ahead" in found.groups else -1
    if years := _part_of_long(found):
        return _moved(found, context, "year", sign * years)
    if found.get("unit").startswith("fortnight"):
        return _moved(found, context, "week", sign * 2 * (count or 1))
    unit = unit_name(found.get("unit"))
    if count is None and found.get("number").startswith("half") and UNITS[found.get("unit")].startswith("T"):
        return _hours(found, context)
    if count is None:
        return Reading("DATE", "PAST_REF" if sign < 0 else "FUTURE_REF", mod=modifier(found))
    if unit is None:
        is_clock = UNITS[found.get("unit")].startswith("T")
        return _hours(found, context) if is_clock else Reading("DATE", "PAST_REF" if sign < 0 else "FUTURE_REF")
    if "fraction" in found.groups and unit in _HALF_MORE:
        lesser, per, more = _HALF_MORE[unit]
        return _moved(found, context, lesser, sign * (per * count + more))
    if found.get("ahead").endswith("today") and unit == "week":
        unit, count = "day", 7 * count
    return _moved(found, context, unit, sign * count)


def _count(found: Found, context: Context) -> int | None:
    """How many units an expression tells; “a couple” are two."""
    if "number" in found.groups:
        return whole(found.get("number"))
    told = context.lower[found.start : found.end]
    return 2 if "a couple" in told else 1 if "fraction" in found.groups else None


def _part_of_long(found: Found) -> int | None:
    """Years in half or a quarter of a decade or a century."""
    years = _HALVES.get(found.get("unit"))
    if years and found.get("number").startswith("half"):
        return years
    return years // 2 if years and "part" in found.groups else None


_EVE = 2
"""Days before its anniversary on which a paper may tell of what was “60 years ago Friday”."""


def ago_to_the_day(found: Found, context: Context) -> Reading | None:
    """“ten years ago today”, “20 years ago this week”: that day or week, so many years back."""
    word, count, unit = (
        found.get("near", "" if "weekday" in found.groups else "today").replace("to the day", "today"),
        whole(found.get("number")),
        unit_name(found.get("unit")),
    )
    which, _, grain = word.partition(" ")
    grain = grain or "day"
    if count is None or unit is None:
        return None
    steps = DAYS[word] if word in DAYS else count_of(which)
    if "weekday" in found.groups and context.anchor:
        ahead_by = (WEEKDAYS[found.get("weekday")] - context.anchor.weekday()) % 7
        steps = ahead_by if ahead_by <= _EVE or "this" in found.groups else ahead_by - 7
    near = periods.moved(context.anchor, grain, steps) if context.anchor else None
    at = None if near is None else periods.moved(near, unit, -count)
    period = None if at is None else periods.containing(grain, at)
    return dated(found, period, UNKNOWN[grain], article_of(context), f"“{word or found.get('weekday')}”, minus {count} {unit}s")


_WITHIN = frozenset({"less than", "under", "fewer than"})
"""“less than two weeks ago”: any day since then."""


def _moved(found: Found, context: Context, unit: str, count: int) -> Reading:
    """The unit so many away from the article's own."""
    step = f"{'plus' if count > 0 else 'minus'} {abs(count)} {unit}s"
    period = around_anchor(context, unit, count)
    if period is None and context.anchor is not None:  # thousands of years, beyond the calendar
        return Reading("DATE", "PAST_REF" if count < 0 else "FUTURE_REF", mod=modifier(found))
    reading = dated(found, period, UNKNOWN[unit], article_of(context), step)
    since = periods.moved(context.anchor, unit, count) if context.anchor else None
    if period is None or since is None or count > 0 or found.get("approx") not in _WITHIN:
        return reading
    return replace(reading, when=When(since, context.anchor, "range"))


def in_time(found: Found, context: Context) -> Reading | None:
    """“in two weeks' time”; of some weeks not more than that they lie ahead."""
    if "many" in found.groups:
        return Reading("DATE", "FUTURE_REF", is_reference=False)
    count, unit = whole(found.get("number")), unit_name(found.get("unit"))
    if found.get("unit").startswith("fortnight"):
        count, unit = 2 * (count or 1), "week"
    return None if count is None or unit is None else _moved(found, context, unit, count)


def _hours(found: Found, context: Context) -> Reading | None:
    """Hours ago: the article's day with its doubt."""
    period = around_anchor(context, "day", 0)
    value = f"{period.value}TXX" if period else "XXXX-XX-XXTXX"
    return Reading("TIME", value, period, modifier(found), None, (article_of(context),), 1 if period else 0)
