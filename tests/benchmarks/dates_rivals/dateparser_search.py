"""dateparser's `search_dates`; a weekday is the one of the current week, which serves it best."""

from __future__ import annotations

from datetime import datetime

from common import Expressions, grain, run
from dateparser.search import search_dates


def tag(body: str, day: str | None) -> Expressions:
    settings = {"PREFER_DATES_FROM": "current_period"}
    if day:
        settings["RELATIVE_BASE"] = datetime.fromisoformat(day)
    place = 0
    for text, when in search_dates(body, languages=["en"], settings=settings) or []:
        start = body.find(text, place)
        if start >= 0:
            place = start + len(text)
            yield {"start": start, "end": place, "value": grain(text, when.date())}


run(tag)
