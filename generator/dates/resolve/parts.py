"""Quarters, halves, fiscal years and seasons."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from generator.dates import periods
from generator.dates.context import Context
from generator.dates.periods import Period
from generator.dates.resolve.numbers import ordinal
from generator.dates.resolve.shared import UNKNOWN, around_anchor, article_of, dated
from generator.dates.rows import Found, Reading
from generator.dates.words import SEASONS


def _year_told(found: Found, context: Context) -> int | None:
    """The year that the expression itself gives: "of 1990", "of last year"."""
    if "year" in found.groups:
        return int(found.groups["year"])
    told = found.get("told")
    if not told or context.anchor is None:
        return None
    return context.anchor.year + (
        -1 if told.startswith(("last", "the past", "the previous", "the prior")) else 1 if told.startswith("next") else 0
    )


def by_tense(context: Context, found: Found, make: Callable[[int], Period], anchor: date) -> tuple[Period, str]:
    """Of a period that recurs every year the one meant: the latest begun, the next one where the clause looks ahead."""
    options = [make(y) for y in (anchor.year - 1, anchor.year, anchor.year + 1, anchor.year + 2)]
    cue = context.cue(found.start, found.end)
    begun = [p for p in options if p.first <= anchor]
    if cue.direction == "future":
        return next(p for p in options if p.last >= anchor), f"looks ahead (“{cue.word}”)"
    return begun[-1], f"past tense (“{cue.word}”)" if cue.word else "no tense: the latest"


def quarter(found: Found, context: Context) -> Reading | None:
    """ "the third quarter", "fourth-quarter", "next year's first quarter"."""
    word = found.get("quarterth")
    nth = 4 if word in {"final", "last"} else ordinal(word)
    if nth is None:
        return None
    if (told := _year_told(found, context)) is not None:
        return dated(found, periods.quarter(told, nth), "")
    if context.anchor is None:
        return dated(found, None, f"XXXX-Q{nth}")
    period, step = by_tense(context, found, lambda y: periods.quarter(y, nth), context.anchor)
    return dated(found, period, "", step, article_of(context))


def half(found: Found, context: Context) -> Reading | None:
    """ "the first half", "the second half of 1990"."""
    nth = 1 if found.get("which") in {"first", "1st"} else 2
    if (told := _year_told(found, context)) is not None:
        return dated(found, periods.half(told, nth), "")
    if context.anchor is None:
        return dated(found, None, f"XXXX-H{nth}")
    period, step = by_tense(context, found, lambda y: periods.half(y, nth), context.anchor)
    return dated(found, period, "", step, article_of(context))


def fiscal_year(found: Found, context: Context) -> Reading | None:
    """ "fiscal 1989", "fiscal year 1990": read as the year of that number."""
    return dated(found, periods.year(int(found.groups["year"])), "")


def season(found: Found, context: Context) -> Reading | None:
    """ "last summer", "the autumn", "winter 1998"."""
    name = SEASONS[found.get("season")]
    make = lambda y: periods.season(y, name)  # noqa: E731 - a name for the line below
    if (told := _year_told(found, context)) is not None:
        return dated(found, make(told), "")
    if context.anchor is None:
        return dated(found, None, f"XXXX-{name}")
    anchor, which = context.anchor, found.get("which")
    options = [make(y) for y in range(anchor.year - 2, anchor.year + 3)]
    if which in {"last", "past", "this past"}:
        return dated(found, [p for p in options if p.last < anchor][-1], "", f"“{which}”", article_of(context))
    if which in {"next", "coming", "this coming"}:
        return dated(found, next(p for p in options if p.first > anchor), "", f"“{which}”", article_of(context))
    if which == "this":
        return dated(found, make(anchor.year), "", "“this”", article_of(context))
    period, step = by_tense(context, found, make, anchor)
    return dated(found, period, "", step, article_of(context))


def quarter_told(found: Found, context: Context) -> Reading | None:
    """ "the quarter", "the latest period": the quarter told last."""
    told = context.by_unit.get("quarter")
    if told is None and context.anchor is not None:
        told = around_anchor(context, "quarter", -1)
    return dated(found, told, UNKNOWN["quarter"], "the quarter told last")


def year_ago(found: Found, context: Context) -> Reading | None:
    """ "a year ago", "year-earlier": in earnings news the same quarter of the year before, else the year."""
    told = context.by_unit.get("quarter")
    if told is not None and context.last is not None and context.anchor is not None:
        return dated(found, periods.shift(told, -1, "year"), UNKNOWN["quarter"], f"a year before {told.value}")
    return dated(found, around_anchor(context, "year", -1), UNKNOWN["year"], article_of(context))
