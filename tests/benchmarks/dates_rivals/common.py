"""What the rivals' adapters share: JSON lines in and out, the seconds last, loading apart."""

from __future__ import annotations

import json
import re
import sys
import time
from collections.abc import Callable, Iterator
from datetime import date
from typing import Any

Expressions = Iterator[dict[str, Any]]


_MONTH = r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?"


def grain(text: str, day: date) -> str:
    """A day as the TIMEX3 value of what the text names: for taggers that give a full day for "last year" or "May"."""
    text = text.lower()
    if re.search(r"\byears?\b", text) or (re.fullmatch(r"\D*\d{4}", text) and not re.search(_MONTH, text)):
        return f"{day:%Y}"
    if re.search(r"\bmonths?\b", text) or re.search(rf"\b{_MONTH}(?:,? \d{{4}})?$", text):
        return f"{day:%Y-%m}"
    if re.search(r"\bweeks?\b", text):
        return "{}-W{:02d}".format(*day.isocalendar())
    return "PRESENT_REF" if text == "now" else day.isoformat()


def run(tag: Callable[[str, str | None], Expressions], clock: Callable[[], float] = time.process_time) -> None:
    """Tag every article of standard input; `tag` takes a body and a day (ISO, or None)."""
    articles = [json.loads(line) for line in sys.stdin]
    for _ in tag("They met on Thursday.", "2022-02-25"):  # load what is loaded late
        pass
    begun = clock()
    for article in articles:
        for found in tag(article["body"], article["date"]):
            print(json.dumps(found | {"article": article["name"]}))
    print(json.dumps({"seconds": clock() - begun}))
