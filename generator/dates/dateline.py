"""The day an article was written, where its dateline tells one: “NEW YORK, Sept. 24 —” in a paper of the 25th.

There “today” is the 24th, as papers that date their lines have it.
"""

import re
from datetime import date

from generator.dates.patterns import PARTS
from generator.dates.resolve.months import month_number

_REACH = 400
"""Characters from the start of the body within which a dateline stands."""
_LATE = 3
"""Days by which a paper is later than its lines; a date farther back is none of a dateline."""
_PLACE = r"[A-Z](?:[A-Z.'’]+|(?=-[A-Z]))(?:[ ,/-]{1,2}[A-Z][A-Za-z.'’]*(?:-[a-z][A-Za-z.'’]*)*){0,8}"
"""“PORT-AU-PRINCE, Haiti”: a hyphen before a capital parts two words and never stands in one, or a row of them has no end."""
_DATELINE = re.compile(
    rf"^[ \t]{{0,3}}{_PLACE}, (?P<month>(?i:{PARTS['month']})) (?P<day>\d\d?)"
    r"(?:, (?:19|20)\d\d)?,? {0,2}(?:\([A-Z][A-Za-z ]{1,20}\) ?)?(?:[-–—_:]{1,3})(?!\d)",
    re.MULTILINE,
)


def written_on(body: str, published: date) -> date:
    """The day of the dateline, where it is one of the last days before publication; else the day of publication."""
    told = _DATELINE.search(body, 0, _REACH)
    if told is None:
        return published
    month, day = month_number(told["month"].lower()), int(told["day"])
    for year in (published.year, published.year - 1):
        try:
            written = date(year, month, day)
        except ValueError:
            continue
        if 0 < (published - written).days <= _LATE:
            return written
    return published
