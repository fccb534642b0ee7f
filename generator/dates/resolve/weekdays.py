"""Days of the week."""

from __future__ import annotations

import re
from datetime import timedelta

from generator.dates import periods
from generator.dates.context import Context
from generator.dates.resolve.absolute import month_alone, month_and_year
from generator.dates.resolve.numbers import ordinal
from generator.dates.resolve.shared import around_anchor, article_of, dated
from generator.dates.resolve.units import AHEAD, BACK, count_of, with_part
from generator.dates.rows import Found, Reading
from generator.dates.words import WEEKDAYS

_POSSESSIVE = re.compile(r"'s? |s' ")


_AHEAD_BEFORE = re.compile(
    r"\b(?:ahead of|before|until|till|for|by|starting|beginning|effective|as soon as|as early as|as late as|from|come) $"
)


_TOLD_BACK = re.compile(r"\b(?:was|were|had|did|been|said|until)\b")


def weekday(found: Found, context: Context) -> Reading | None:
    """A day of the week: the latest up to the article's day, the next one where the clause looks ahead."""
    number = WEEKDAYS[found.get("weekday")]
    if context.anchor is None:
        return with_part(found, dated(found, None, f"XXXX-WXX-{number + 1}"))
    which = found.get("which")
    gap = (number - context.anchor.weekday()) % 7
    if which in BACK:
        days, step = gap - 7, f"“{which}”: strictly before"
    elif which in AHEAD:
        days, step = gap or 7, f"“{which}”: strictly after"
    elif which == "this":
        days, step = number - context.anchor.weekday(), "“this”: the article's own week"
    else:
        is_ahead, step = _looks_ahead(found, context, gap)
        days = gap if is_ahead else gap - 7 if gap else 0
    period = periods.day(context.anchor + timedelta(days))
    return with_part(found, dated(found, period, "", step, article_of(context)))


_NEAR = 3
"""Days: “was to meet Thursday” is the nearest Thursday, before or after the article."""


def _looks_ahead(found: Found, context: Context, gap: int) -> tuple[bool, str]:
    """Whether a weekday lies ahead, and why. "Tuesday's ruling" lies behind whatever the clause says."""
    before = context.before(found.start, 24)
    if _POSSESSIVE.match(context.after(found.end, 3)):
        leads = re.search(r"\b(?:ahead of|before|until|for|during|at|in) $", before)
        cue = context.cue(found.start, found.end)
        if leads and cue.direction == "future" and not (cue.is_weak and leads[0].startswith(("at", "in", "during"))):
            return True, f"looks ahead (“{cue.word}”)"
        return leads is not None and leads[0].startswith(("ahead", "before")) and cue.direction != "past", "possessive"
    cue = context.cue(found.start, found.end)
    if re.search(
        r"\b(?:starting|beginning|effective|as soon as|as early as|come|due|until next|planned for|set for) $", before
    ):
        return True, "looks ahead"
    if context.is_programme(found.start):
        return True, "a programme told in the present tense"
    if cue.direction == "future":
        return gap <= _NEAR or not cue.is_weak, f"looks ahead (“{cue.word}”{', the nearest' if cue.is_weak else ''})"
    if re.search(
        r"\b(?:given|gave|set|extended|postponed|delayed|adjourned|has|have)\b[^.]{0,70}\buntil $",
        context.before(found.start, 100),
    ):
        return True, "looks ahead (“until”)"
    if cue.direction == "past":
        return False, f"past tense (“{cue.word}”)"
    return re.search(r"\b(?:until|till|by) $", before) is not None, "no tense"


def weekday_of_week(found: Found, context: Context) -> Reading | None:
    """“Monday last week”, “Friday of next week”."""
    number = WEEKDAYS[found.get("weekday")]
    week = around_anchor(context, "week", count_of(found.get("which")))
    if week is None:
        return dated(found, None, f"XXXX-WXX-{number + 1}")
    return with_part(found, dated(found, periods.day(week.first + timedelta(number)), "", article_of(context)))


def weekday_of_month(found: Found, context: Context) -> Reading | None:
    """“the first Monday of February”, “the last Friday in March”."""
    month = month_and_year(found, context) if "year" in found.groups else month_alone(found, context)
    if month is None or month.period is None:
        return month and dated(found, None, "XXXX-XX-XX")
    number, word = WEEKDAYS[found.get("weekday")], found.get("nth")
    first, last = month.period.first, month.period.last
    at = first + timedelta((number - first.weekday()) % 7)
    at = last - timedelta((last.weekday() - number) % 7) if word == "last" else at + timedelta(7 * ((ordinal(word) or 1) - 1))
    return dated(found, periods.day(at), "", *month.steps, f"the {word} such day of {month.value}")


def week_from_weekday(found: Found, context: Context) -> Reading | None:
    """“a week from Friday”, “a week ago Monday”: a week beyond the nearest such day."""
    number = WEEKDAYS[found.get("weekday")]
    if context.anchor is None:
        return dated(found, None, f"XXXX-WXX-{number + 1}")
    gap = (number - context.anchor.weekday()) % 7
    days = gap - 14 if "ago" in found.groups else gap + 7
    return dated(found, periods.day(context.anchor + timedelta(days)), "", article_of(context))
