"""What an article takes back: "An earlier version of this article said Tuesday" tells of a mistake, not of a day.

A mention that stands in what the earlier version said loses its date; what the sentence says after the break keeps its own.
So the corrected day stands, and the old one is no disagreement.
"""

import re
from dataclasses import replace

from generator.records import EventMention

_EARLIER = re.compile(
    r"\b(?:earlier|previous|original|first) versions? of this\b|\bearlier version\b|\bpreviously (?:said|stated)\b", re.I
)
_BREAK = re.compile(r"[;:–—]|\bin fact\b|\bactually\b|\bbut\b|\brather than\b")


def taken_back(mention: EventMention) -> EventMention:
    """The mention as it may be used: without its date where the article takes that back, else as it is."""
    found = _EARLIER.search(mention.quote.text)
    if not found or mention.when is None:
        return mention
    place = mention.trigger.start - mention.quote.start
    if place < found.end() or _BREAK.search(mention.quote.text, found.end(), place):
        return mention
    steps = (*mention.steps, "the article takes this date back")
    return replace(mention, when=None, time=None, bounds=None, basis="none", steps=steps)
