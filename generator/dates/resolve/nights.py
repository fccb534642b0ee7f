"""Nights and other parts of a day that lean on the day told last: "overnight", "in the early hours", "at dawn"."""

import re
from dataclasses import replace
from datetime import timedelta

from generator.dates import periods
from generator.dates.context import Context
from generator.dates.periods import Period
from generator.dates.resolve import absolute, relative, weekdays
from generator.dates.resolve.shared import around_anchor, article_of
from generator.dates.resolve.told import unit_back
from generator.dates.resolve.units import with_part
from generator.dates.rows import Found, Reading
from generator.dates.tense import is_aside, sentence_start
from generator.dates.words import DAY_PARTS
from generator.records import When

_CLOSE = 250
"""Characters within which a part of a day belongs to the day told last."""
_NEWS = 700
"""The same, where that is the day before the article's: what is told of the past is the news of that day."""


def day_told(found: Found, context: Context) -> Period | None:
    """The day told last, where it stands close before; a later sentence of another tense is of the article's own day."""
    told, anchor, at = context.last, context.anchor, found.start
    if told is None or told.unit != "day" or at - context.at >= _NEWS or is_aside(context.lower, context.at, at):
        return None
    is_past = context.cue(at, found.end).direction == "past"
    if is_past and (deed := _day_of_deed(context, told, at)):
        return deed
    is_news = is_past and anchor is not None and (anchor - told.first).days == 1
    if at - context.at >= _CLOSE and not is_news:
        return None
    if anchor in {None, told.first} or context.at >= sentence_start(context.lower, at):
        return told
    return told if is_past == (told.first < (anchor or told.first)) else None


_SAID_ON = re.compile(r"\b(?:said|announced|reported|told (?:[\w.'’-]+ ){1,4}?)(?: ?(?:on|late|early|earlier))?\s+$")
_TOLD_THEN = re.compile(r" (?:said|told|announced)\b")


_TOLD_SOON = 3
"""Days after which a deed is told of."""


def _day_of_deed(context: Context, told: Period, at: int) -> Period | None:
    """The day before last told, where that is only of a saying: “A fire on Thursday …, police said Friday. At 2 p.m.”."""
    deed = context.earlier
    if deed is None or deed.unit != "day" or at - context.earlier_at >= STORY or context.lower[context.earlier_at] == ":":
        return None
    if not 0 < (told.first - deed.first).days <= _TOLD_SOON or context.at >= sentence_start(context.lower, at):
        return None
    is_saying = _SAID_ON.search(context.before(context.begun, 40)) or _TOLD_THEN.match(context.after(context.at, 12))
    return deed if is_saying else None


STORY = 2000
"""Characters through which the clock times of a story are told."""
_LATE = re.compile(r"1[89]|2\d|NI|EV")


def morning_after(context: Context, told: Period, at: int) -> Period | None:
    """The day told, or the one after it, where its night was told last: “at 9:20 p.m. ... at 12:20 a.m.”, “by dawn”."""
    day, _, part = context.time_told.partition("T")
    is_night = day == told.value and context.time_at >= context.day_at and _LATE.match(part)
    return periods.shift(told, 1) if is_night and at - context.time_at < STORY else told


def _told_in_sentence(context: Context, at: int) -> Period | None:
    """The day told earlier in the same sentence."""
    is_same = context.at and context.at >= sentence_start(context.lower, at)
    return context.last if is_same and context.last and context.last.unit == "day" else None


def _timed(day: Period | None, part: str, *steps: str, doubt: int = 0) -> Reading:
    value = day.value if day else "XXXX-XX-XX"
    return Reading("TIME", f"{value}T{part}", day, steps=steps, doubt=doubt)


_NIGHT_OF = re.compile(
    r" (?:trains?|bus|buses|ferry|ferries|coach|sensation|success|stay|stays|stop|stops|stopover|flights?|camp|camping"
    r"|rates?|guests?|visitors?|parking|delivery|shipping|bag|trip|trips|journey|fame|celebrity|accommodation|lending|loans?"
    r"|index|repo|lows?|highs?|shifts?|funds?|borrowing|money|accommodations|millionaires?|hit|star|oats|market"
    r"|interest|solutions?|fix|cure|change)\b"
)
_SLOWLY = re.compile(
    r"\b(?:happens?|happened|happening|resolved?|developed?|come|appear|(?<!no )changed?|changing|solved?|fixed?|rich|famous"
    r"|disappear|vanish|built|won't|not|star"
    r"|practically|almost|virtually|seemingly|literally) (?:it |this |them |everything )?$"
)


_BEFORE_IT = re.compile(r"\b(?:after|following|since|had|morning)\b")
"""Between a day and "overnight": the night before it."""


def overnight(found: Found, context: Context) -> Reading | None:
    """“overnight”, “through the night”: the night of the day told in the sentence, else the last one, or the one that comes."""
    if _NIGHT_OF.match(context.after(found.end, 20)) or _SLOWLY.search(context.before(found.start, 40)):
        return None
    told = _told_in_sentence(context, found.start)
    if "weekday" in found.groups:
        day = weekdays.weekday(
            replace(found, groups={k: v for k, v in found.groups.items() if k in {"weekday", "which"}}), context
        )
        told = day.period if day else None
        if told is None:
            return day and replace(day, type="TIME", value=f"{day.value}TNI")
        if " into " in context.lower[found.start : found.end]:
            told = periods.shift(told, -1)
    if told is None and context.anchor is None:
        return _timed(None, "NI")
    cue = context.cue(found.start, found.end)
    if told is not None and "weekday" not in found.groups and cue.direction == "past":
        since = context.lower[max(0, context.at - 10) : found.start]
        if told.first == context.anchor or _BEFORE_IT.search(since):
            told = periods.shift(told, -1)
    steps = -1 if cue.direction != "future" or cue.is_weak else 0
    night = told or around_anchor(context, "day", steps)
    reading = _timed(night, "NI", "the night that began then", article_of(context))
    if night is None or night.last >= periods.LAST_DAY:
        return reading
    return replace(reading, when=When(night.first, night.first + timedelta(1), "range"), is_reference=told is not None)


def hours_of(found: Found, context: Context) -> Reading | None:
    """“the early hours of Sunday”: the morning of that day; “the late hours”: its night."""
    part = "NI" if found.get("hours").startswith("late") else "MO"
    day: Reading | None
    if "weekday" in found.groups:
        day = weekdays.weekday(replace(found, groups={"weekday": found.groups["weekday"]}), context)
    elif "month" in found.groups:
        day = absolute.full_date(found, context) if "year" in found.groups else absolute.day_of_month(found, context)
    elif "near" in found.groups:
        bare = replace(found, groups={k: v for k, v in found.groups.items() if k != "daypart"})
        day = relative.near_day(bare, context)
    elif "dateunit" in found.groups:
        day = unit_back(found, context)
    else:
        return _timed(day_told(found, context) or around_anchor(context, "day", 0), part, article_of(context), doubt=1)
    return day and Reading("TIME", f"{day.value}T{part}", day.period, None, day.when, day.steps, day.doubt)


_NAME = re.compile(r"[A-Z][a-z]+ [A-Z]")
"""“Sunset Boulevard”."""
_LIGHT_LED = re.compile(r"\b(?:at|before|until|till|since|by|after|from|around|shortly before|just before|just after|to) $")


def light(found: Found, context: Context) -> Reading | None:
    """“at dawn”, “before dusk”, “by nightfall”: of the day told with it, or close before, else of the article's."""
    if "weekday" in found.groups:
        return weekdays.weekday(found, context)
    if "month" in found.groups:
        return with_part(found, absolute.day_of_month(found, context))
    if _NAME.match(context.shown, found.start) or not _LIGHT_LED.search(context.before(found.start, 14)):
        return None
    part = {"nightfall": "NI"}.get(found.get("light")) or DAY_PARTS[found.get("light")]
    told = day_told(found, context)
    if told is not None and part == "MO":
        told = morning_after(context, told, found.start)
    return _timed(told or around_anchor(context, "day", 0), part, article_of(context), doubt=1)


_GENERIC = re.compile(r" (?:of|before|after|when|that|shift|sky|train|bus|rush|hours|session|sun|air|news|papers?|show)\b|-|'s")


def the_part(found: Found, context: Context) -> Reading | None:
    """“in the evening”, where the day was told just before; what is so every evening is left alone."""
    told = day_told(found, context)
    if told is None or _GENERIC.match(context.after(found.end, 9)):
        return None
    if context.cue(found.start, found.end).direction != "past":
        return None
    return _timed(told, DAY_PARTS[found.get("daypart")], f"of {told.value}")


def mid_part(found: Found, context: Context) -> Reading | None:
    """“mid-afternoon”: of the day told just before, else of the article's."""
    if re.match(r" (?:snack|nap|break|meal|tea|coffee|slump)", context.after(found.end, 8)):
        return None
    day = day_told(found, context) or around_anchor(context, "day", 0)
    return _timed(day, DAY_PARTS[found.get("daypart")], article_of(context), doubt=1)
