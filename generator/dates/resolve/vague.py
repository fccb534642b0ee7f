"""Now, recently, soon, the future: references without a day."""

import re

from generator.dates.context import Context
from generator.dates.resolve.shared import modifier
from generator.dates.rows import Found, Reading


def past(found: Found, context: Context) -> Reading | None:
    """The past."""
    if re.match(r" (?:\d|century|decades?|several|few|couple|half|two|three|four|five)", context.after(found.end, 9)):
        return None
    return Reading("DATE", "PAST_REF", mod=modifier(found))


def present(found: Found, context: Context) -> Reading | None:
    """The present; no title ("Democracy Now!")."""
    if context.is_capital(found.start) and context.before(found.start, 10) == "democracy ":
        return None
    return Reading("DATE", "PRESENT_REF", mod=modifier(found))


_FLOW = re.compile(
    r" (?:account|affairs|events|that|which|of|in|on|at|from|through|to|and then|was|is|had|flows?|flowed|runs?"
    r"|ran|swept|took)\b|[.,;]"
)
"""Behind a current of water or air, and in names."""


def current(found: Found, context: Context) -> Reading | None:
    """“current” before a noun; no currents of water or air, no accounts."""
    if _FLOW.match(context.after(found.end, 9)):
        return None
    return Reading("DATE", "PRESENT_REF")


def future(found: Found, context: Context) -> Reading | None:
    """The future; "as soon as" and "soon after" tell an order, no time."""
    if re.search(r"\bas $|\btoo $", context.before(found.start, 5)):
        return None
    if re.match(r"-| (?:as|after|afterward)\b", context.after(found.end, 12)):
        return None
    is_past = context.cue(found.start, found.end).direction == "past"
    if is_past and context.lower[found.start : found.end] == "soon":
        return None  # "he was soon back": an order, no time
    return Reading("DATE", "FUTURE_REF", mod=modifier(found))
