"""What one paper tells without a day, and another with one: what speaks against their being one.

An act without a day can be fitted to many days: what goes on for months, what a side says again and again, what shares a
single word. `strange` gives the reason, or nothing. To call a word one for what goes on, add it to `STATES`.
"""

import re
from datetime import date

from generator.records import IN_WORDS
from generator.timeline.acts import Act
from generator.timeline.crowds import COPIED
from generator.timeline.evidence import ENOUGH_WORDS, VAGUE
from generator.timeline.families import stem
from generator.timeline.scene import Scene
from generator.timeline.ties import CLOSE_STORY, CLOSER, FEW, ONE_STORY, OWN_NAME, SAME_SENTENCE

STATES = frozenset(map(stem, (
    "violence bloodshed fighting unrest turmoil conflict crisis uprising revolt rebellion revolution insurgency crackdown war"
).split()))  # fmt: skip
"""Stems of what goes on rather than happens: "the violence" may be any of it."""
SWARMS = frozenset({"protests", "demonstrations", "clashes", "attacks", "killings", "sanctions"})
"""Plurals of what is done again and again, so that an act of a day is but one of them."""
LIKE_SAID = 0.35
"""Likeness of two sentences from which two acts of words may be one."""
_YEAR = re.compile(r"\b(?:in|of|during|by) (?:early |late |mid-)?((?:1[89]|20)\d\d)\b|\b((?:1[89]|20)\d\d)['’]s\b")
_BREAK = re.compile(r"[,;:–—]|--|\bsince\b")
"""What parts a year from the act: "in power since 1981"."""
SOON, NEXT_DAY = 7, 1
"""Days after an act in which a paper tells of it without a date: where its kind holds much, and where nobody is in common."""


def strange(act: Act, other: Act, scene: Scene) -> str:
    """Why an act without any date is not taken for another paper's act of a day; empty if it may be."""
    if act.mention.when:
        return ""
    if is_of_another_year(act, other):
        return "told of another year"
    if act.article == other.article:
        return ""
    if reason := goes_on(act, other, scene):
        return reason
    likeness = _likeness(act, other, scene)
    if likeness >= SAME_SENTENCE:
        return ""
    story = scene.stories.likeness(act.article, other.article)
    late = act.published - other.last if act.published is not None else 0
    kinds = {act.mention.kind, other.mention.kind}
    if (kinds <= IN_WORDS or (kinds <= VAGUE and late > SOON)) and likeness < LIKE_SAID - CLOSER * (story >= CLOSE_STORY):
        return "told in other words, without a day"
    if story >= ONE_STORY:
        return ""
    if kinds <= IN_WORDS and not scene.meets(act.agents, other.agents):
        return "said by nobody named, without a day"
    if late > NEXT_DAY and not _is_known(act, other, scene):
        return "told days later without a day, with nobody in common"
    return ""


def goes_on(act: Act, other: Act, scene: Scene) -> str:
    """Why what goes on, told without any date, is not what another paper tells of a day or a stretch; empty for a copy."""
    if act.mention.when or not other.mention.when or act.article == other.article:
        return ""
    is_deed = act.stem not in STATES and act.mention.trigger.text.casefold() not in SWARMS
    return "" if is_deed or _likeness(act, other, scene) >= COPIED else "what goes on is of no day"


def _likeness(act: Act, other: Act, scene: Scene) -> float:
    """The likeness of two sentences that share more than a phrase of a few words."""
    enough = scene.wording.in_common(act.number, other.number) >= ENOUGH_WORDS
    return scene.wording.likeness(act.number, other.number) if enough else 0.0


def is_of_another_year(act: Act, other: Act) -> bool:
    """Whether an act without a day has years beside it, none of them that of an act with one: "the loss in 2007"."""
    beside = _BREAK.split(act.mention.before)[-1] + " " + _BREAK.split(act.mention.behind)[0]
    years = {int(found[1] or found[2]) for found in _YEAR.finditer(beside)}
    return bool(years) and other.is_sharp and date.fromordinal(other.first).year not in years


def _is_known(act: Act, other: Act, scene: Scene) -> bool:
    """Whether two acts share somebody, a place, a figure of some size, or sentences that share a rare name."""
    shared = act.people & other.people or act.places & other.places
    figures = any(not one.isdigit() or int(one) > FEW for one in act.numbers & other.numbers)
    return bool(shared) or figures or scene.wording.rarest_name(act.number, other.number) >= OWN_NAME
