"""One of several is not all of them: "the Milan rally" and "Sunday's demonstrations", an extension and "two extensions".

A noun in the singular joins a plural only where the two sentences are alike: papers say "the shooting" and "the shootings" of
one attack, so nouns in -ing are left alone unless the plural is counted.
"""

from __future__ import annotations

import re

from generator.records import EventMention
from generator.timeline.acts import Act
from generator.timeline.scene import Scene

COPIED, LIKE = 0.6, 0.2
"""Likeness of two sentences that makes up for a counted plural, and for a bare one."""
_COUNT = re.compile(
    r"\b(?:two|three|four|five|six|seven|eight|nine|ten|several|many|numerous|various|both|(?:dozens|hundreds|thousands) of"
    r"|a (?:series|string|number|wave|spate) of|previous|recent|some(?: of)?|all)(?: the)?(?: [a-z'’-]+){0,2} $",
    re.IGNORECASE,
)
_OF_ONE = re.compile(r"(?:ings|charges|massacres|talks|elections|sanctions|celebrations|allegations)$", re.IGNORECASE)
"""Plurals of what is one: an attack's shootings, one indictment's charges."""
_SUBJECT = re.compile(r"(?<![-\w])(?:he|she|it|who|which|that|[A-Z]\w+) $")
_DETERMINED = re.compile(r"\b(?:an?|the|this|that|his|her|its|their|[A-Z]\w+['’]s?)(?: [\w'’-]+){0,2} $")


def one_of_many(one: Act, other: Act, scene: Scene) -> str:
    """Why a noun in the singular is not what a plural tells of; empty if it may be."""
    if one.is_saying or other.is_saying or one.stem != other.stem:
        return ""
    single, several = (one.mention, other.mention) if _is_plural(other.mention) else (other.mention, one.mention)
    if not _is_plural(several) or not _is_single(single):
        return ""
    is_counted = _COUNT.search(several.before[-60:]) is not None
    if _OF_ONE.search(several.trigger.text) and not is_counted:
        return ""
    likeness = scene.wording.likeness(one.number, other.number)
    return f"one or {several.trigger.text}" if likeness < (COPIED if is_counted else LIKE) else ""


def _is_plural(mention: EventMention) -> bool:
    """Whether the trigger is a noun in the plural; a verb's -s has its subject right before it."""
    word, lemma = mention.trigger.text.casefold(), mention.lemma.casefold()
    plurals = (f"{lemma}s", f"{lemma}es", f"{lemma[:-1]}ies")
    return word in plurals and not _SUBJECT.search(mention.before[-40:])


def _is_single(mention: EventMention) -> bool:
    """Whether the trigger is a noun in the singular with a word that says which one."""
    return mention.trigger.text.casefold() == mention.lemma.casefold() and _DETERMINED.search(mention.before[-60:]) is not None
