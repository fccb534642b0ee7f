"""What speaks against two acts being one because one was and the other was denied, may have been or was only planned.

Who is accused of a killing may not have done it, but somebody did: an alleged harm and the harm told as a fact are one.
"""

import re

from generator.timeline.acts import Act
from generator.timeline.families import TOLLS
from generator.timeline.scene import Scene
from generator.timeline.ties import ONE_STORY

_ALLEGED = re.compile(r"\b(?:alleg(?:e|es|ed|edly|ing)|(?:accused|suspected) (?:of|in))\b(?:(?!\bcharge[ds]?\b)[^;.])*$")
"""What lays a deed to somebody; to be charged with murder names the crime, not the deed."""

_AGAIN = re.compile(r"(?: [\w-]+){0,3}? again\b")
"""Behind a plan: "will meet again in May" is not the meeting of today."""


def of_one_denied(one: Act, other: Act, _: Scene) -> str:
    """What one article denies another does not tell."""
    return "one is denied" if (one.mention.status == "denied") != (other.mention.status == "denied") else ""


def of_two_standings(one: Act, other: Act, scene: Scene) -> str:
    """What may be is not what was; a plan and a deed are one only if the same people did it on the day of the plan."""
    first, second = one.mention.status, other.mention.status
    if first == second or "denied" in (first, second):
        return ""
    if "possible" in (first, second):
        guess = one if first == "possible" else other
        return "one may be, one was" if "happened" in (first, second) and not _is_alleged(guess) else ""
    plan, deed = (one, other) if first == "planned" else (other, one)
    if _AGAIN.match(plan.mention.behind) and not _AGAIN.match(deed.mention.behind):
        return "one is to be done again"
    if not plan.mention.when or not deed.mention.when or deed.first < plan.first or deed.last > plan.last:
        return "a plan, and a deed not told of its day"
    if plan.mention.when.precision == "open" and not scene.is_one_deed(plan, deed):
        return "a plan without a day, and another deed"
    if _is_of_one_story(plan, deed, scene):
        return ""
    same = plan.people == deed.people or (
        scene.meets(plan.people, deed.people)
        and not (scene.without(plan.people, deed.people) and scene.without(deed.people, plan.people))
    )
    return "" if same and (plan.people or plan.places & deed.places) else "a plan, and a deed of others"


def _is_of_one_story(plan: Act, deed: Act, scene: Scene) -> bool:
    """Whether a story tells a deed on the stated day of its plan, and one of the two names nobody: "the two are to meet"."""
    if (plan.people and deed.people) or not scene.is_one_deed(plan, deed) or not (plan.is_certain and deed.is_certain):
        return False
    return plan.article != deed.article and scene.stories.likeness(plan.article, deed.article) >= ONE_STORY


def _is_alleged(act: Act) -> bool:
    """Whether a harm is laid to somebody: "accused of killing her" doubts who did it, not that it was done."""
    return act.mention.kind in TOLLS and _ALLEGED.search(act.mention.before) is not None
