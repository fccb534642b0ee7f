"""What several resolvers need: periods counted from the anchor, values with X for what is not known, modifiers."""

import re
from datetime import date, timedelta

from generator.dates import periods
from generator.dates.context import Context
from generator.dates.periods import Period
from generator.dates.rows import Found, Reading
from generator.dates.words import APPROXIMATORS, MODIFIERS
from generator.records import When

UNKNOWN = {
    "day": "XXXX-XX-XX", "week": "XXXX-WXX", "weekend": "XXXX-WXX-WE", "month": "XXXX-XX", "quarter": "XXXX-QX",
    "half": "XXXX-HX", "season": "XXXX-XX", "year": "XXXX", "decade": "XXX", "century": "XX", "millennium": "X",
}  # fmt: skip


def safe_day(year: int, month: int, day: int) -> Period | None:
    """That day, or None where the calendar has none ("31 February")."""
    try:
        return periods.day(date(year, month, day))
    except ValueError:
        return None


_PLACES = (
    (re.compile(r"(?:the )?(?:earl|first|opening|start|begin|onset|dawn)"), "START"),
    (re.compile(r"(?:the )?mid"), "MID"),
    (re.compile(r"(?:the )?(?:late|last|latter|second|final|clos|dying|tail|end)"), "END"),
)


def modifier(found: Found) -> str | None:
    """START, MID or END from the group `mod`, or an approximator's letters from the group `approx`."""
    mod = (found.get("mod") or found.get("mod2")).removesuffix("-").replace("very ", "")
    if mod:
        return MODIFIERS.get(mod) or next((letters for pattern, letters in _PLACES if pattern.match(mod)), None)
    approx = found.get("approx")
    return "APPROX" if approx in {"c.", "ca."} else APPROXIMATORS.get(approx)


def part_of(period: Period, mod: str | None, *, is_half: bool) -> When | None:
    """The days of "early", "mid" or "late" in a period: a third each, the 21st on for "late February"; of a half a half."""
    length = (period.last - period.first).days + 1
    if mod not in {"START", "MID", "END"} or length < 3:
        return None
    third, two_thirds = (10, 20) if period.unit == "month" else (length // 3, 2 * length // 3)
    if is_half:
        third = two_thirds = length // 2
    starts = {"START": 0, "MID": third, "END": two_thirds}
    ends = {"START": third, "MID": two_thirds, "END": length}
    return When(period.first + timedelta(starts[mod]), period.first + timedelta(ends[mod] - 1), "range")


def dated(found: Found, period: Period | None, unknown: str, *steps: str, doubt: int = 0) -> Reading:
    """A DATE for a period, with its modifier; the value with X where there is no period."""
    mod = modifier(found)
    if period is None:
        return Reading("DATE", unknown, mod=mod, steps=(*steps, "no day to count from"))
    return Reading("DATE", period.value, period, mod, part_of(period, mod, is_half="half" in found.get("mod")), steps, doubt)


def around_anchor(context: Context, unit: str, count: int) -> Period | None:
    """The unit so many away from the article's own one."""
    if context.anchor is None:
        return None
    at = periods.moved(context.anchor, unit, count)
    return None if at is None else periods.containing(unit, at)


def is_title(found: Found, context: Context, group: str) -> bool:
    """Whether a word that is small in prose has a capital inside a sentence: "60 Minutes", "This Week"."""
    at = found.starts[group]
    if not context.is_capital(at) or context.shown[at : at + 3].isupper():
        return False
    return at > found.start or bool(re.search(r"[A-Z]\w+ $", context.shown[max(0, at - 14) : at]))


def article_of(context: Context) -> str:
    """The step that names the anchor."""
    return f"article of {context.published}" if context.anchor else "no publication date"
