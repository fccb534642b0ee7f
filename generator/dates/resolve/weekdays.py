"""Days of the week."""

import re
from dataclasses import replace
from datetime import timedelta

from generator.dates import periods
from generator.dates.context import Context
from generator.dates.periods import Period
from generator.dates.resolve.absolute import month_alone, month_and_year
from generator.dates.resolve.ahead import looks_ahead
from generator.dates.resolve.months import day_number
from generator.dates.resolve.numbers import ordinal, whole
from generator.dates.resolve.shared import around_anchor, article_of, dated
from generator.dates.resolve.story import story_day
from generator.dates.resolve.stretches import ends_of
from generator.dates.resolve.units import AHEAD, BACK, count_of, with_part
from generator.dates.rows import Found, Reading
from generator.dates.words import WEEKDAYS
from generator.records import TimexType

_ANY = re.compile(r" (?:in|of|when|that|like|after|before|between|or|and|for|with|because|while|but|since|at)\b|[.;]")


_SOME = re.compile(
    r"(?:\b(?:on|for|like|was|be|is) (?:a|one)|(?:^|[.!?\"”\n] ?)one) "
    r"(?:(?:cold|hot|wet|warm|mild|raw|bitter|rainy|sunny|snowy|windy|chilly|stormy|gr[ae]y"
    r"|bright|quiet|busy|recent|typical|fine|lazy|humid|damp) )?$"
)


_EACH, _THESE = re.compile(r" (?:of|in) (?:each|every) (?:week|month)\b"), re.compile(r"\b(?:these|those) $")


def _is_any(found: Found, context: Context) -> bool:
    """Whether it is some such day: “on a Saturday in June”, “One Sunday in 1971”; “a Saturday statement” is of a day known."""
    if _EACH.match(context.after(found.end, 16)) or _THESE.search(context.before(found.start, 7)):
        return True
    return bool(_SOME.search(context.before(found.start, 24))) and bool(_ANY.match(context.after(found.end, 12)))


_GENERIC = re.compile(
    r" (?:(?:has|have|had) (?:long |always |traditionally |now )?(?:become|been)|(?:is|was|remains?)"
    r"(?: (?:usually|normally|traditionally|typically|generally|always|often|now|the|a|an|weekly|main|traditional"
    r"|muslim|christian|jewish|islamic|holy)){1,4})\b[^.;,\"]{0,40}"
    r"\b(?:day|days|sabbath|weekend)(?: of (?:rest|prayers?|worship|protests?|gathering)|(?= (?:for|in|of)\b)|(?=[.,;]))"
)
_HABIT = re.compile(
    r"has|have|had|usually|normally|traditional|typically|generally|always|often|weekly|muslim|sabbath"
    r"|of (?:rest|prayer|worship)"
)


def _is_generic(found: Found, context: Context) -> bool:
    """Whether it is every such day: “Friday has become the day of protest”, “Sunday is a day of rest”."""
    if not context.is_fronted(found.start) or found.start != found.starts.get("weekday", found.start):
        return False
    told = _GENERIC.match(context.after(found.end, 100))
    return told is not None and bool(_HABIT.search(told[0]))


_LIST = re.compile(r",? (?:and|or) (?:in [a-z]+(?: [a-z]+)? )?(?:on )?|, (?:on )?| (?:to|until|till|through) ")
_WEEKDAY = re.compile(r"\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\btomorrow\b")


_APPOSED = re.compile(r",? \(?(?:which (?:is|was|falls on|fell on) )?(?:an? )?")
_REACH = 40
"""Characters between the two."""


def _listed(found: Found, context: Context) -> Period | None:
    """The day ahead that a weekday stands in a list with, or the date that it names again: “December 22, a Friday”."""
    told = context.last
    if told is None or told.unit != "day" or context.anchor is None or found.start - context.at > _REACH:
        return None
    is_same = told.first.weekday() == WEEKDAYS[found.get("weekday")]
    if is_same and _APPOSED.fullmatch(context.lower, context.at, found.start):
        return told
    if told.first <= context.anchor:
        return None
    is_weekday = _WEEKDAY.search(context.lower, context.begun, context.at)
    return told if is_weekday and _LIST.fullmatch(context.lower, context.at, found.start) else None


_AT_HAND = 2
"""Days within a week in which a weekday needs no “next”: said on a Wednesday, “next Friday” is that of the week after."""


def _is_of_this_week(today: int, gap: int) -> bool:
    """Whether so many days ahead is tomorrow, or the day after within the week of a weekday (0 to 6)."""
    return gap == 1 or 0 < gap <= min(_AT_HAND, 6 - today)


_TWO_AWAY = {"before last": -14, "after next": 7}


def _days_away(which: str, today: int, gap: int) -> int:
    """The days to “last Friday” and “next Friday”, both strictly so, and to “this Friday”, that of the article's week."""
    if which in _TWO_AWAY:
        return (gap or 7) + _TWO_AWAY[which]
    if which in BACK:
        return gap - 7
    if which == "next" and _is_of_this_week(today, gap):
        return gap + 7
    if which in AHEAD:
        return gap or 7
    return gap - 7 if gap + today >= 7 else gap


def weekday(found: Found, context: Context) -> Reading | None:
    """A day of the week: the latest up to the article's day, the next one where the clause looks ahead."""
    number = WEEKDAYS[found.get("weekday")]
    which = found.get("which")
    is_any = _is_any(found, context)
    if not is_any and not which and (told := story_day(found, context)):
        at = told.first + timedelta((number - told.first.weekday()) % 7)
        return with_part(found, dated(found, periods.day(at), "", f"in the story of {told.value}"))
    if context.anchor is None or is_any:
        return with_part(found, dated(found, None, f"XXXX-WXX-{number + 1}"))
    if not which and _is_generic(found, context):
        return None
    if not which and (told := _listed(found, context)):
        at = told.first + timedelta((number - told.first.weekday()) % 7)
        return with_part(found, dated(found, periods.day(at), "", f"with {told.value}"))
    gap = (number - context.anchor.weekday()) % 7
    if which:
        days, step = _days_away(which, context.anchor.weekday(), gap), f"“{which}”"
    else:
        is_ahead, step = looks_ahead(found, context, gap)
        days = gap if is_ahead else gap - 7 if gap else 0
    period = periods.day(context.anchor + timedelta(days))
    return with_part(found, dated(found, period, "", step, article_of(context)))


def weekday_of_week(found: Found, context: Context) -> Reading | None:
    """“Monday last week”, “Friday of next week”."""
    number = WEEKDAYS[found.get("weekday")]
    week = around_anchor(context, "week", count_of(found.get("which")))
    if week is None:
        return dated(found, None, f"XXXX-WXX-{number + 1}")
    return with_part(found, dated(found, periods.day(week.first + timedelta(number)), "", article_of(context)))


def weekday_of_month(found: Found, context: Context) -> Reading | None:
    """“the first Monday of February”, “the last Friday of next month”; of each month it comes every month."""
    number, word, which = WEEKDAYS[found.get("weekday").removesuffix("s")], found.get("nth"), found.get("which")
    is_weekly = which == "the" and _WEEKLY.search(context.before(found.start, 60))
    if which in {"each", "every", "a"} or (is_weekly and context.cue(found.start, found.end).direction is None):
        return Reading("SET", f"XXXX-WXX-{number + 1}")
    if which:
        period = around_anchor(context, "month", count_of(which))
        month: Reading | None = dated(found, period, "XXXX-XX", article_of(context))
    else:
        month = month_and_year(found, context) if "year" in found.groups else month_alone(found, context)
    if month is None or month.period is None:
        return month and dated(found, None, "XXXX-XX-XX")
    first, last = month.period.first, month.period.last
    at = first + timedelta((number - first.weekday()) % 7)
    at = last - timedelta((last.weekday() - number) % 7) if word == "last" else at + timedelta(7 * ((ordinal(word) or 1) - 1))
    return dated(found, periods.day(at), "", *month.steps, f"the {word} such day of {month.value}")


def week_from_weekday(found: Found, context: Context) -> Reading | None:
    """“a week from Friday”, “Monday week”, “a week ago Monday”: a week beyond the nearest such day."""
    number = WEEKDAYS[found.get("weekday")]
    if not context.is_capital(found.starts["weekday"]) or context.before(found.start, 6) == "black ":
        return None
    if context.anchor is None:
        return dated(found, None, f"XXXX-WXX-{number + 1}")
    gap = (number - context.anchor.weekday()) % 7
    weeks = 2 if "fortnight" in found.groups else whole(found.get("exact", "one")) or 1
    days = (gap or 7) - 7 - 7 * weeks if "ago" in found.groups else gap + 7 * weeks
    return dated(found, periods.day(context.anchor + timedelta(days)), "", article_of(context))


def weekdays_ago(found: Found, context: Context) -> Reading | None:
    """“two Fridays ago”: so many such days back, the article's own not counted."""
    number, count = WEEKDAYS[found.get("weekdays").removesuffix("s")], whole(found.get("number"))
    if context.anchor is None or not count:
        return dated(found, None, f"XXXX-WXX-{number + 1}")
    gap = (number - context.anchor.weekday()) % 7
    return dated(found, periods.day(context.anchor + timedelta(gap - 7 * count)), "", article_of(context))


_NUMBERED = 400
"""Days around the article among which a "Friday the 13th" is looked for."""


def weekday_with_number(found: Found, context: Context) -> Reading | None:
    """“Friday the 13th”, “Tuesday 3rd”: the nearest day with that name and number, before the article unless it looks ahead."""
    number, day = WEEKDAYS[found.get("weekday")], day_number(found.get("day"))
    if context.anchor is None:
        return dated(found, None, "XXXX-XX-XX")
    is_ahead = context.cue(found.start, found.end).direction == "future"
    for step in range(_NUMBERED):
        at = context.anchor + timedelta(step if is_ahead else -step)
        if (at.weekday(), at.day) == (number, day):
            return dated(found, periods.day(at), "", f"the nearest {at:%A} that is a {day}th", article_of(context))
    return None


_WEEKLY = re.compile(
    r"\b(?:open|opens|opening|held|meets?|hours|airs?|operates?|runs?|every|each|weekly|available|service|daily|broadcasts?"
    r"|editions?|programmes?|episodes?)\b[^.;]{0,30}$"
)
"""Before a stretch of weekdays: what is so every week."""
_ONCE = re.compile(
    r"\b(?:meeting|summit|conference|tournament|festival|fair|trial|visit|tour|convention|show|games|strike"
    r"|walkout|sale|course|camp|event|competition|exhibition|curfew|closure) runs? (?:from )?$",
    re.I,
)
"""“The meeting runs Tuesday through Sunday”."""


def weekday_to_weekday(found: Found, context: Context) -> Reading | None:
    """“Monday to Wednesday”, “Mon-Fri”: the first day, with the whole stretch, and the last; opening hours are a set."""
    first, last = (WEEKDAYS[found.get(name).rstrip(".")] for name in ("weekdayabbr", "upper"))
    if first == last or not context.is_capital(found.starts["weekdayabbr"]) or not context.is_capital(found.starts["upper"]):
        return None
    is_told, is_once = "which" in found.groups, _ONCE.search(context.before(found.start, 44))
    which = {"which": "coming"} if is_once else {}
    start = replace(found, groups={**which, **found.groups, "weekday": found.get("weekdayabbr").rstrip(".")})
    is_weekly = _WEEKLY.search(context.before(found.start, 44)) and not is_once
    if not is_told and (context.anchor is None or is_weekly):
        kind: TimexType = "DATE" if context.anchor is None else "SET"
        one, two = (Reading(kind, f"XXXX-WXX-{day + 1}") for day in (first, last))
        return replace(one, until="begin", also=(("until", two),))
    begin = weekday_of_week(start, context) if is_told else weekday(start, context)
    if begin is None or begin.period is None:
        return None
    return ends_of(begin, periods.day(begin.period.first + timedelta((last - first) % 7)))
