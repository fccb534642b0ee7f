"""Named days and public events: "Thanksgiving Day", "hours before the start of last month's Winter Olympics"."""

import re
from dataclasses import replace
from datetime import date, timedelta

from generator.dates import periods
from generator.dates.context import Context
from generator.dates.homeland import country_told
from generator.dates.named import NAMES, NATIONAL, Named, Occasion, national, occasions
from generator.dates.periods import Period
from generator.dates.resolve.choose import chosen_year
from generator.dates.resolve.clock import time_of
from generator.dates.resolve.numbers import whole
from generator.dates.resolve.shared import UNKNOWN, article_of, dated, modifier
from generator.dates.resolve.story import narrated_year
from generator.dates.resolve.units import count_of
from generator.dates.rows import Found, Reading
from generator.dates.words import DAY_PARTS, MONTHS, SEASONS, WEEKDAYS
from generator.records import When


def _key(found: Found) -> str:
    return found.get("name").removeprefix("the ") if found.get("name") not in NAMES else found.get("name")


def _occasion(found: Found, context: Context) -> tuple[Occasion | None, str]:
    """Which of its times a name stands for: by a year, by "last month's", else the nearest."""
    named = NAMES[_key(found)]
    year = _year_told(found, context, named)
    if year is not None:
        told = _of_year(named, year, context)
        return (told[0] if told else None), f"{named.name} of {year}"
    if found.get("which") in {"that", "following"} and context.last:
        return _beside_told(found, context, named, context.last), f"“{found.get('which')}”, from {context.last.value}"
    anchor = context.anchor
    if anchor is None:
        return None, "no publication date"
    around = [o for y in range(anchor.year - 4, anchor.year + 5) for o in _of_year(named, y, context)]
    around = _told_apart(found, anchor, around)
    if not around:
        return None, f"no {named.name} in the calendar then"
    if days := _offset(found):
        at = periods.moved(anchor, "day", -days)
        nearest = None if at is None else min(around, key=lambda o: abs((o.first - at).days))
        return nearest, f"the nearest {named.name}"
    if named.kind == "day" and "which" not in found.groups:
        options = {o.first.year: periods.day(o.first) for o in around}
        chosen, step = chosen_year(context, found, options)
        over = [p for p in options.values() if p.last <= anchor]
        if chosen and over and (chosen.first - anchor).days > _SOON and _is_told_as_over(found, context):
            chosen, step = over[-1], "told as over"
        return (None if chosen is None else Occasion(chosen.first, chosen.last)), step
    if found.get("way") in {"during", "throughout", "after"} and _is_told_as_over(found, context):
        around = [o for o in around if o.first <= anchor] or around
    return min(around, key=lambda o: (abs((o.first - anchor).days), o.first)), f"the nearest {named.name}"


def _beside_told(found: Found, context: Context, named: Named, told: Period) -> Occasion | None:
    """“the following Easter”: the first after the date told last; “that Easter”: the one of its year."""
    year = told.last.year
    after = told.last if told.unit == "year" or found.get("which") == "following" else told.first - periods.DAY
    coming = [o for y in (year, year + 1) for o in _of_year(named, y, context) if o.first > after]
    own = _of_year(named, year, context)
    return next(iter(own if found.get("which") == "that" else coming), None)


def _year_told(found: Found, context: Context, named: Named) -> int | None:
    """The year that stands with a name, the only one it has, or that of the story it belongs to."""
    if "year" in found.groups:
        return int(found.groups["year"])
    if "told" in found.groups and context.anchor:
        return context.anchor.year + count_of(found.get("told"))
    if len(named.rules) == 1 and named.rules[0].startswith("once"):
        return int(named.rules[0].split()[1][:4])
    is_bare = named.kind == "day" and not {"which", "qualifier"} & set(found.groups)
    return narrated_year(context, found) if is_bare else None


def _of_year(named: Named, year: int, context: Context) -> list[Occasion]:
    """Its times in a year; a day that each country has on a day of its own is that of the article's country."""
    if named.rules != (NATIONAL,):
        return occasions(named, year)
    country = country_told(context.shown)
    return national(named, country, year) if country else []


_SOON = 21
"""Days ahead within which a feast is the coming one even in a clause of the past: "bought for Christmas"."""
_PUT_OFF = re.compile(r"\b(?:until|till|to) after (?:the )?$")
_ON = re.compile(r"\b(?:on|at|over|during|in|since|after|the) $")


def _is_told_as_over(found: Found, context: Context) -> bool:
    """Whether a past tense governs a feast that something happened at."""
    cue = context.cue(found.start, found.end)
    before = context.before(found.start, 16)
    is_led = found.get("way") or (_ON.search(before) and not _PUT_OFF.search(before))
    return cue.direction == "past" and cue.is_near and bool(is_led)


def _told_apart(found: Found, anchor: date, around: list[Occasion]) -> list[Occasion]:
    """The times that "last", "this year's" or "February's" leave."""
    qualifier = found.get("qualifier").removesuffix("'s")
    if qualifier in MONTHS:
        around = [o for o in around if o.first.month == MONTHS[qualifier]] or around
    elif qualifier:
        period = _part(qualifier, anchor)
        around = [o for o in around if o.first <= period.last and o.last >= period.first] if period else around
    pick = {
        "last": [o for o in around if o.last < anchor][-1:],
        "next": [o for o in around if o.first > anchor][:1],
        "this": [o for o in around if o.first.year == anchor.year],
    }
    return pick.get(found.get("which"), around)


def _part(qualifier: str, anchor: date) -> Period | None:
    """The week, month, year or season of "last month's"."""
    which, unit = qualifier.split(" ")
    if unit in SEASONS:
        year = anchor.year + count_of(which)
        return periods.season(year, SEASONS[unit])
    at = periods.moved(anchor, unit, count_of(which))
    return None if at is None else periods.containing(unit, at)


def is_named(found: Found, context: Context) -> bool:
    """A name has its capital."""
    at = found.starts["name"]
    at += 4 if found.groups["name"].startswith("the ") else 0
    return context.is_capital(at) or context.shown[at].isdigit()


_AFTER_WEEKEND = 2
"""Days back from a feast of a Monday or Tuesday to a day of the week whose weekend is next to it."""
_AROUND = 7
"""Days on either side of a feast that its holidays may reach."""


def named_day(found: Found, context: Context) -> Reading | None:
    """A named day by itself: "Thanksgiving Day", "Christmas 2019", "last Easter"."""
    if not is_named(found, context):
        return None
    occasion, step = _occasion(found, context)
    if occasion is None:
        return Reading("DATE", UNKNOWN["day"], steps=(step,))
    if found.get("week") in {"week", "weekend"}:
        near = occasion.first - timedelta(_AFTER_WEEKEND if found.get("week") == "weekend" else 0)
        return dated(found, periods.containing(found.get("week"), near), "", step, article_of(context))
    if "week" in found.groups:
        around = When(occasion.first - timedelta(_AROUND), occasion.last + timedelta(_AROUND), "range")
        return replace(dated(found, periods.day(occasion.first), "", step, article_of(context)), when=around)
    return dated(found, periods.day(occasion.first), "", step, article_of(context))


def part_of_named(found: Found, context: Context) -> Reading | None:
    """“Christmas morning”, “the early hours of New Year's Day”, “8 p.m. on Christmas Eve”: a TIME."""
    day = named_day(found, context)
    if "hour" in found.groups:
        return day and replace(day, type="TIME", value=f"{day.value}T{time_of(found)}")
    late = context.lower[found.start : found.end].startswith(("late hours", "the late hours"))
    part = DAY_PARTS.get(found.get("daypart"), "NI" if late else "MO")
    return day and replace(day, type="TIME", value=f"{day.value}T{part}")


def _offset(found: Found) -> int:
    """Days in "two days after", less than none in "a week before"; hours and minutes are none."""
    if "unit" not in found.groups:
        return 0
    per = {"day": 1, "days": 1, "week": 7, "weeks": 7}.get(found.get("unit"), 0)
    days = per * (whole(found.get("number") or "one") or 0)
    return days if found.get("way") == "after" else -days


def _begin(occasion: Occasion, found: Found) -> date:
    """The day an expression counts from: the opening, or the close where it says so or comes after."""
    point = found.get("point")
    if point in {"end", "close", "closing", "conclusion"}:
        return occasion.last
    if found.get("way") == "after" and not point:
        return occasion.last
    return occasion.first


def related_day(found: Found, context: Context) -> Reading | None:
    """“hours before the start of”, “two days after”, “on the eve of”: a day counted from a named one."""
    if not is_named(found, context):
        return None
    occasion, step = _occasion(found, context)
    if occasion is None:
        return Reading("DATE", UNKNOWN["day"], steps=(step,))
    at = periods.moved(_begin(occasion, found), "day", -1 if "eve" in found.groups else _offset(found))
    if at is None:
        return Reading("DATE", UNKNOWN["day"], steps=(step,))
    begun = f"{NAMES[_key(found)].name} {occasion.first}..{occasion.last}"
    return Reading("DATE", at.isoformat(), periods.day(at), modifier(found), None, (step, begun), 0)


def weekday_by_named(found: Found, context: Context) -> Reading | None:
    """“the Friday before Christmas”, “the last weekend before Easter”: the nearest on that side of it."""
    if not is_named(found, context):
        return None
    occasion, step = _occasion(found, context)
    if occasion is None:
        return Reading("DATE", UNKNOWN["day"], steps=(step,))
    is_weekend = "weekend" in found.groups
    weekday = "saturday" if is_weekend else found.get("weekday")
    gap = (WEEKDAYS[weekday] - occasion.first.weekday()) % 7
    days = gap or 7
    at = occasion.first + timedelta(days if found.get("way") == "after" else days - 7 if gap else -7)
    return dated(found, periods.weekend(at) if is_weekend else periods.day(at), "", step, article_of(context))


def related_stretch(found: Found, context: Context) -> Reading | None:
    """“during”, “before” and “after” a named event: its days, or all on one side of it."""
    if not is_named(found, context) or NAMES[_key(found)].kind != "event":
        return None
    occasion, step = _occasion(found, context)
    if occasion is None:
        return None
    way = found.get("way")
    if way in {"before", "after"} and re.search(r"\buntil (?:the )?$", context.before(found.start, 10)):
        return None  # "delay it until after the Games": an end that was asked for
    if way in {"during", "throughout"}:
        value = occasion.first.isoformat() if occasion.first == occasion.last else f"{occasion.first}/{occasion.last}"
        return Reading("DATE", value, when=When(occasion.first, occasion.last, "range"), steps=(step,))
    at = _begin(occasion, found)
    when = When(None, at, "open") if way == "before" else When(at, None, "open")
    return Reading("DATE", at.isoformat(), mod="BEFORE" if way == "before" else "AFTER", when=when, steps=(step,))
