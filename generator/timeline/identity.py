"""Addresses that need no memory: a mention's id is a hash of article and quote, an event's that of its founding mention.

Where one quote holds several mentions, all but the first add their trigger. No date, title or name is in it, so a correction
of those keeps the address.
"""

import re
from base64 import b32encode
from collections import defaultdict
from collections.abc import Sequence
from hashlib import blake2b

from generator.records import EventMention
from generator.timeline.folding import plain

LENGTH = 10
"""Letters of an id: 50 bits, so that a million mentions clash once in two thousand corpora; then a longer id is taken."""


def mention_ids(mentions: Sequence[EventMention]) -> list[str]:
    """An id for each mention, all different; the mentions are in the timeline's order."""
    texts = _texts(mentions)
    digests = [b32encode(blake2b(text.encode(), digest_size=20).digest()).decode().casefold() for text in texts]
    length = LENGTH
    while len({digest[:length] for digest in digests}) < len(set(digests)):
        length += 2
    return [digest[:length] for digest in digests]


def _texts(mentions: Sequence[EventMention]) -> list[str]:
    """What is hashed: article and quote; the number of a quote that an article repeats; the trigger from the second on."""
    quotes: dict[tuple[str, str], list[int]] = defaultdict(list)
    triggers: dict[tuple[str, int], list[str]] = defaultdict(list)
    texts = []
    for mention in mentions:
        starts = quotes[mention.article, mention.quote.text]
        if mention.quote.start not in starts:
            starts.append(mention.quote.start)
        told = triggers[mention.article, mention.quote.start]
        number = told.count(mention.trigger.text)
        parts = [mention.article, mention.quote.text, str(starts.index(mention.quote.start))]
        texts.append("\0".join([*parts, mention.trigger.text, str(number)] if told else parts))
        told.append(mention.trigger.text)
    return texts


def slug(name: str) -> str:
    """Lower case, words joined by hyphens; a hash for a name without a single letter or digit that an address can hold."""
    text = re.sub(r"[^a-z0-9]+", "-", plain(name)).strip("-")
    return text or "n" + blake2b(name.encode(), digest_size=4).hexdigest()


def unique_slugs(names: Sequence[tuple[str, str]]) -> list[str]:
    """A slug for each (name, key); where two names give the same, all but the first by key carry a number."""
    order = sorted(range(len(names)), key=lambda at: (slug(names[at][0]), names[at][1]))
    taken: set[str] = set()
    result = [""] * len(names)
    for at in order:
        base, number = slug(names[at][0]), 1
        while (found := base if number == 1 else f"{base}-{number}") in taken:
            number += 1
        taken.add(found)
        result[at] = found
    return result
