"""What speaks against two acts being one because one was and the other was denied, may have been or was only planned.

Who is accused of a killing may not have done it, but somebody did: an alleged harm and the harm told as a fact are one.
"""

from __future__ import annotations

import re

from generator.timeline.acts import Act
from generator.timeline.families import TOLLS
from generator.timeline.scene import Scene

_ALLEGED = re.compile(r"\b(?:alleg(?:e|es|ed|edly|ing)|(?:accused|suspected) (?:of|in))\b(?:(?!\bcharge[ds]?\b)[^;.])*$")
"""What lays a deed to somebody; to be charged with murder names the crime, not the deed."""


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
    if not plan.mention.when or not deed.mention.when or deed.first < plan.first or deed.last > plan.last:
        return "a plan, and a deed not told of its day"
    if plan.mention.when.precision == "open" and not scene.is_one_deed(plan, deed):
        return "a plan without a day, and another deed"
    same = plan.people == deed.people or (
        scene.meets(plan.people, deed.people)
        and not (scene.without(plan.people, deed.people) and scene.without(deed.people, plan.people))
    )
    return "" if same and (plan.people or plan.places & deed.places) else "a plan, and a deed of others"


def _is_alleged(act: Act) -> bool:
    """Whether a harm is laid to somebody: "accused of killing her" doubts who did it, not that it was done."""
    return act.mention.kind in TOLLS and _ALLEGED.search(act.mention.before) is not None
