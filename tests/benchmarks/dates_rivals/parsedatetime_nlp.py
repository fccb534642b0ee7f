"""parsedatetime's `nlp`, weekdays looking back."""

from __future__ import annotations

from datetime import datetime

import parsedatetime
from common import Expressions, grain, run

constants = parsedatetime.Constants(usePyICU=False)
constants.DOWParseStyle = -1
constants.CurrentDOWParseStyle = True
calendar = parsedatetime.Calendar(constants)


def tag(body: str, day: str | None) -> Expressions:
    source = datetime.fromisoformat(day) if day else None
    for when, _, start, end, text in calendar.nlp(body, sourceTime=source) or ():
        yield {"start": start, "end": end, "value": grain(text, when.date())}


run(tag)
