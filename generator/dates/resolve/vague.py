"""Now, recently, soon, the future: references without a day."""

from __future__ import annotations

from generator.dates.context import Context
from generator.dates.resolve.shared import modifier
from generator.dates.rows import Found, Reading


def past(found: Found, context: Context) -> Reading | None:
    """The past."""
    return Reading("DATE", "PAST_REF", mod=modifier(found))


def present(found: Found, context: Context) -> Reading | None:
    """The present."""
    return Reading("DATE", "PRESENT_REF", mod=modifier(found))


def future(found: Found, context: Context) -> Reading | None:
    """The future."""
    return Reading("DATE", "FUTURE_REF", mod=modifier(found))
