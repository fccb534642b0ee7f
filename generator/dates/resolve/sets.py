"""Sets: how often. "Every Monday", "twice a week", "at weekends", "daily"."""

from dataclasses import replace

from generator.dates.context import Context
from generator.dates.resolve.lengths import length
from generator.dates.resolve.months import day_number
from generator.dates.resolve.numbers import number, ordinal
from generator.dates.rows import Found, Reading
from generator.dates.words import DAY_PARTS, MONTHS, SEASONS, WEEKDAYS

_ADVERBS = {"daily": "P1D", "nightly": "P1D", "weekly": "P1W", "biweekly": "P2W", "fortnightly": "P2W", "monthly": "P1M",
            "quarterly": "P1Q", "bimonthly": "P2M", "biannually": "P6M",
            "biennially": "P2Y", "yearly": "P1Y", "annually": "P1Y", "hourly": "PT1H"}  # fmt: skip


def adverb(found: Found, context: Context) -> Reading | None:
    """“daily”, “annually”; no names of papers (“the Daily Mail”)."""
    if context.is_capital(found.start) and context.shown[found.end : found.end + 2].strip().isupper():
        return None
    return Reading("SET", _ADVERBS[found.get("adverb")])


_EVERY = {"other": 2, "couple of": 2, "few": None, "several": None}


def every(found: Found, _context: Context) -> Reading | None:
    """“every day”, “each two weeks”, “twice a week”, “every few months”; “every second” is mostly every other."""
    unit = found.get("unit")
    if unit == "second" and not {"often", "exact"} & set(found.groups):
        return None
    every_nth = _EVERY.get(found.get("every"), ordinal(found.get("every")) or 1)
    amount = number(found.get("exact")) if "exact" in found.groups and "often" not in found.groups else every_nth
    return Reading("SET", length(amount, unit))


def every_named(found: Found, _context: Context) -> Reading | None:
    """“every Monday”, “Mondays”, “each July”, “every summer”."""
    if "season" in found.groups:
        return Reading("SET", f"XXXX-{SEASONS[found.get('season')]}")
    if "month" in found.groups:
        day = f"-{day_number(found.get('day')):02d}" if "day" in found.groups else ""
        return Reading("SET", f"XXXX-{MONTHS[found.get('month').rstrip('.')]:02d}{day}")
    if "part" in found.groups:
        return Reading("SET", f"XXXX-XX-XXT{DAY_PARTS[found.get('part')]}")
    number_ = WEEKDAYS[found.get("weekday") or found.get("weekdays").removesuffix("s")] + 1
    named = found.get("parts") or found.get("daypart")
    reading = Reading("SET", f"XXXX-WXX-{number_}" + (f"T{DAY_PARTS[named]}" if named else ""))
    if "upper" not in found.groups:
        return reading
    second = Reading("SET", f"XXXX-WXX-{WEEKDAYS[found.get('upper')] + 1}")
    return replace(reading, until="begin", also=(("until", second),))


def weekends(_found: Found, _context: Context) -> Reading | None:
    """“at weekends”."""
    return Reading("SET", "XXXX-WXX-WE")


def per_annum(_found: Found, _context: Context) -> Reading | None:
    """“6% per annum”."""
    return Reading("SET", "P1Y")
