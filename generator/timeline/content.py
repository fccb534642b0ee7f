"""What a deed was about, where its verb alone says little: what somebody got is told by the thing, what is planned by the plan.

To decide to fire a coach is not to plan to bring him back: `of_two_plans` compares the verbs that follow.

Two papers that set one such word beside one name, and tell of other things with it, tell of two deeds: she got help, and
she got a glimpse.
"""

import re

from generator.timeline.acts import Act, listed
from generator.timeline.families import stem
from generator.timeline.scene import Scene
from generator.timeline.synonyms import deed_of
from generator.timeline.ties import is_told_of_one_day

FILLER = frozenset(stem(word) for word in (
    "day night morning evening afternoon today yesterday week weekend month year time hour minute a.m. p.m. way part people "
    "man woman thing something anything country government state").split())  # fmt: skip
"""Stems of what may stand beside any verb."""
AIMED = frozenset(map(stem, "plan intend want try attempt seek schedule expect hope prepare".split()))
"""Stems of what is tried or planned, and so is one with the deed."""
WILLED = AIMED | frozenset(map(stem, "decide order ask".split()))
"""Stems of what is willed: the verb that follows tells the deed. What is agreed or promised holds many."""
_TO = re.compile(r" to (?:not )?(?!the\b|an?\b|his\b|her\b|their\b|its\b)([a-z]{2,})")
HOLLOW = frozenset(map(stem, (
    "get have make take serve receive do go set run release issue put hold keep spend use bring raise"
).split()))  # fmt: skip
"""Stems of verbs that mean what their objects make of them: who gets help does not get a glimpse."""
LIKE_PLAN, SHARED = 0.35, 2
"""Likeness of two sentences, or things in common, that make up for two other verbs."""
LIKE_OTHER, LIKE_HOLLOW = 0.15, 0.35
"""Likeness of two sentences that makes up for other objects: for verbs that no row of kinds knows, and for hollow ones."""


def of_two_objects(one: Act, other: Act, scene: Scene) -> str:
    """What a hollow verb is about in two texts, where that is not the same, whatever the day; empty if they may be one."""
    if one.stem != other.stem or one.stem not in HOLLOW or not one.others.isdisjoint(other.others):
        return ""
    return _told(one, other) if _have_two_objects(one, other, scene, LIKE_HOLLOW) else ""


def of_two_plans(one: Act, other: Act, scene: Scene) -> str:
    """What is planned, tried or asked, where two other verbs tell it; empty if they may be one."""
    if one.is_saying or other.is_saying or not {one.stem, other.stem} <= WILLED or len(one.objects & other.objects) >= SHARED:
        return ""
    first, second = (_TO.match(act.mention.behind) for act in (one, other))
    is_copy = one.article != other.article and scene.wording.likeness(one.number, other.number) >= LIKE_PLAN
    if not first or not second or is_copy:
        return ""
    is_one = deed_of(stem(first[1]), "other") == deed_of(stem(second[1]), "other")
    return "" if is_one else f"to {first[1]} or to {second[1]}"


def is_of_two_things(one: Act, other: Act, scene: Scene) -> bool:
    """Whether two papers tell of other things with one word, and neither a day nor their wording holds the two together."""
    return not is_told_of_one_day(one, other) and _have_two_objects(one, other, scene, LIKE_OTHER)


def _have_two_objects(one: Act, other: Act, scene: Scene, enough: float) -> bool:
    if one.is_saying or other.is_saying or scene.is_one_text(one, other):
        return False
    first, second = one.objects - FILLER, other.objects - FILLER
    if not first or not second or not first.isdisjoint(second):
        return False
    return scene.wording.likeness(one.number, other.number) < enough


def _told(one: Act, other: Act) -> str:
    return f"about {listed(one.objects - FILLER)} or about {listed(other.objects - FILLER)}"
