"""Clock times, alone or with their day."""

import re
from dataclasses import replace

from generator.dates import periods
from generator.dates.context import Context
from generator.dates.periods import Period
from generator.dates.resolve import absolute, relative, told, units, weekdays
from generator.dates.resolve.nights import STORY, day_told, morning_after
from generator.dates.resolve.numbers import whole
from generator.dates.resolve.shared import around_anchor, article_of, modifier
from generator.dates.rows import Found, Reading
from generator.dates.words import DAY_PARTS, MONTHS, WEEKDAYS

_OLD, _LONG_AGO = 7, 60
"""Days before the article from which a day told is that of an old story, which may go on into the next paragraphs where it is
older still."""
_ZONE_MARKS = {"gmt": "Z", "utc": "Z"}


def clock(found: Found, context: Context) -> Reading | None:
    """“10 p.m. Wednesday”, “15:00 GMT”, “noon”: a TIME on its day, or on the article's."""
    time = time_of(found)
    if time is None:
        return None
    day = _day(found, context) or _day_behind(found, context)
    zone = _ZONE_MARKS.get(found.get("zone").strip("()"), "")
    if day is None:
        near = around_anchor(context, "day", 0)
        is_stamp = _is_stamp(found, context)
        is_line = is_stamp and context.before(found.start, 1) in {"", "\n"}
        told = near if is_line else None if is_stamp else _day_told(found, context)
        if told:
            near = morning_after(context, told, found.start) if time < _SMALL_HOURS else told
        value = f"{near.value if near else 'XXXX-XX-XX'}T{time}{zone}"
        return Reading("TIME", value, near, modifier(found), None, (article_of(context),), 1, is_reference=is_stamp)
    return Reading("TIME", f"{day.value}T{time}{zone}", day.period, modifier(found), day.when, day.steps, day.doubt)


_SMALL_HOURS = "06"
"""Clock times before this one are of the morning after a night told."""


_STAMP = re.compile(r"(?:^|\n)[ \[(]?$|\b[Uu]pdated?:? (?:at )?$")
"""A clock time in front of a line, or of an update, is the stamp of a live report, of the article's own day."""


_HEADER = 32
"""Characters behind a day within which the stamp of its own line belongs to it: “21 July 2013 Last updated at 11:11”."""


def _is_stamp(found: Found, context: Context) -> bool:
    """Whether a clock time is the stamp of a live report, and no day stands before it in its line."""
    is_dated = found.start - context.at <= _HEADER and not re.search(r"[.!?\n]", context.lower[context.at : found.start])
    return not is_dated and bool(_STAMP.search(context.shown, max(0, found.start - 12), found.start))


def _day_told(found: Found, context: Context) -> Period | None:
    """The day told last, where it is close before; a story of long ago stays on its day for longer."""
    told = day_told(found, context)
    if told is not None:
        return told
    story = context.dated
    if story is None or story.unit != "day" or context.anchor is None or found.start - context.dated_at > STORY:
        return None
    age = (context.anchor - story.first).days
    is_told_on = age > _LONG_AGO or "\n" not in context.lower[context.dated_at : found.start]
    is_old = age > _OLD and is_told_on and context.cue(found.start, found.end).direction == "past"
    return story if is_old else None


def time_of(found: Found) -> str | None:
    """The hour and minute of “10:30 p.m.”, “noon”; None where the clock has none such."""
    named = DAY_PARTS.get(found.get("named"))
    if named:
        return named
    hour, minute = whole(found.get("hour")), int(found.get("minute", "00") or 0)
    if hour is None:
        return None
    half = found.get("half").replace(".", "").replace(" ", "")
    is_late = found.get("daypart") in {"afternoon", "evening", "night"} or found.get("near") == "tonight"
    if hour < 12 and (half == "pm" or (is_late and half != "am")):
        hour += 12
    if half == "am" and hour == 12:
        hour = 0
    return f"{hour:02d}:{minute:02d}" if hour <= 24 and minute < 60 else None


def _day(found: Found, context: Context) -> Reading | None:
    if "weekday" in found.groups:
        return weekdays.weekday(replace(found, groups={k: v for k, v in found.groups.items() if k != "daypart"}), context)
    if "month" in found.groups:
        return absolute.full_date(found, context) if "year" in found.groups else absolute.day_of_month(found, context)
    if "near" in found.groups:
        groups = {k: v for k, v in found.groups.items() if k != "daypart"}
        near = groups["near"].replace("tonight", "today")  # the clock tells the hour
        return relative.near_day(replace(found, groups={**groups, "near": near}), context)
    if "back" in found.groups:
        return told.unit_back(replace(found, groups={"which": found.groups["back"], "dateunit": "day"}), context)
    return None


_BEHIND = re.compile(
    r" ?(?:\((?:\d[\d:.]{2,4}|noon|midnight)[^()]{0,20}\)|\)|(?:and|to|until|or)"
    r" (?:\d\d?(?:[:.]\d\d)? ?[ap]\.?m\.?|noon|midday|midnight)(?!\w))"
    r",?(?: on)? (?:(?:(?P<which>next|last|this) )?(?P<weekday>[a-z]{3,6}day)(?!')"
    r"|(?P<day>[0-3]?\d) (?P<month>[a-z]{3,9})\b"
    r"|(?P<month2>[a-z]{3,9}) (?P<day2>[0-3]?\d)\b)"
)


def _day_behind(found: Found, context: Context) -> Reading | None:
    """The day behind a second clock in brackets: “at 2:46 p.m. local time (0546 GMT) on Friday”, for both."""
    behind = _BEHIND.match(context.after(found.end, 60))
    if behind is None:
        return None
    groups = {name.removesuffix("2"): text for name, text in behind.groupdict().items() if text}
    starts = {name.removesuffix("2"): found.end + behind.start(name) for name, text in behind.groupdict().items() if text}
    if groups.get("weekday", "monday") not in WEEKDAYS or groups.get("month", "may") not in MONTHS:
        return None
    return _day(replace(found, groups=groups, starts=starts), context)


_CLOCK_LED = re.compile(r"\b(?:between|at|around|about|by|before|after|until|it's|it was) $")
_VOTE = re.compile(r"\b(?:won|lost|voted|vote|ruled|split|beat|beaten|by|score|was|of|odds|numbers?) (?:[a-z]+ )?$")


def _is_count(found: Found, context: Context) -> bool:
    """Whether the number in front of a time counts something else: “killed 7 and 9 p.m. came”, “voted 5 to 4”."""
    if "half" in found.groups or "-" in found.get("link"):
        return False
    if found.get("link").strip() in {"and", "or"}:
        return not _CLOCK_LED.search(context.before(found.start, 10))
    return bool(_VOTE.search(context.before(found.start, 20)))


def clock_to_clock(found: Found, context: Context) -> Reading | None:
    """“9am-5pm”, “from 8 to 10 p.m. Thursday”: two times of one day; the first borrows the half of the day from the second."""
    if _is_count(found, context):
        return None
    later = {name: found.groups[f"{name}2"] for name in ("hour", "minute", "half") if f"{name}2" in found.groups}
    rest = {name: text for name, text in found.groups.items() if not name.endswith("2") and name not in later}
    rest.pop("minute", None)
    end = clock(replace(found, groups={**rest, **later}), context)
    earlier = {name: found.groups[name] for name in ("hour", "minute") if name in found.groups}
    half = found.get("half") or later["half"]
    if "half" not in found.groups and int(found.get("hour")) % 12 > int(found.get("hour2")) % 12:
        half = "am" if half.startswith("p") else "pm"  # "11-2 p.m."
    shared = {name: text for name, text in rest.items() if name not in {"half", "hour", "zone"}}
    begin = clock(replace(found, groups={**shared, **earlier, "half": half}), context)
    if begin is None or end is None:
        return None
    if end.period and end.period == begin.period and end.value < begin.value:
        if _day(found, context):
            begin = _moved(begin, -1)  # "from 8pm to 5am on Friday": a day told is that of the end
        else:
            end = _moved(end, 1)  # "from 8pm to 5am"
    return replace(begin, until="begin", also=(("until", end),))


def _moved(told: Reading, days: int) -> Reading:
    """The hour so many days later."""
    day = periods.shift(told.period, days) if told.period else None
    if told.period is None or day is None:
        return told
    return replace(told, value=told.value.replace(told.period.value, day.value), period=day)


_MINUTES = {"half": 30, "quarter": 15, "a quarter": 15}
_HOURS = {"midnight": 0, "noon": 12}


def clock_in_words(found: Found, context: Context) -> Reading | None:
    """“half past three”, “ten to six”: where a number follows it is a share, a score or a range."""
    if re.match(r" (?:per|percent|points|cents|days|weeks|years|months|hours|people|of)\b|%", context.after(found.end, 10)):
        return None
    told = found.get("past") or found.get("to")
    minutes = _MINUTES.get(told) or whole(told.removesuffix("s").removesuffix(" minute"))
    hour = _HOURS.get(found.get("hour"), whole(found.get("hour")))
    if minutes is None or hour is None or ("to" in found.groups and not _CLOCK_LED.search(context.before(found.start, 10))):
        return None
    total = (60 * hour + (minutes if "past" in found.groups else -minutes)) % (24 * 60)
    groups = {**found.groups, "hour": str(total // 60), "minute": f"{total % 60:02d}"}
    return clock(replace(found, groups=groups), context)


def part_of_day(found: Found, context: Context) -> Reading | None:
    """“the night of Feb. 3”, “Sept. 11 evening”."""
    if "month" in found.groups:
        day = absolute.full_date(found, context) if "year" in found.groups else absolute.day_of_month(found, context)
        return units.with_part(found, day)
    return weekdays.weekday(found, context)
