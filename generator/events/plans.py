"""What tells only of a plan: `plans to sell`, `is expected to open`. To readers that is planned, and no deed that was done."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from generator.events.account import Dated, lies_ahead
from generator.events.acts import Act
from generator.records import When

_EXPECTED = frozenset({"expect", "anticipate"})


@dataclass(frozen=True, slots=True)
class Plan:
    """The days of a plan."""

    when: When
    announced: date | None
    """The day on which it was told of, where that dates it."""


def is_plan(act: Act) -> bool:
    """Whether an act that happened is only that something is planned or expected: `intends to bid`, `was due to open`.

    A plan that has an object and no verb (`planned the attack`) was carried out as often as not.
    """
    is_expected = act.trigger.lemma in _EXPECTED and act.clause.is_passive
    if act.trigger.part != "verb" or act.clause.tense not in ("present", "past") or act.standing != "happened":
        return False
    return is_expected or (act.trigger.name == "plan" and bool(act.tree.all(act.index, "xcomp")))


def plan_of(dated: Dated, published: When | None) -> Plan:
    """The days of a plan: those of what is planned, where they are told; else from the day on which the plan was told of."""
    first = dated.when.first
    if first is None or lies_ahead(dated.when, published):
        return Plan(dated.when, None)
    return Plan(When(first, None, "open"), first)
