"""A cluster takes in only what agrees with all its members."""

from __future__ import annotations

from generator.timeline import merge
from tests.timeline.make import CALL, KULEBA, TOLD, WANG, A, B, day, mention


def test_calls_to_two_counterparts_stay_two() -> None:
    """A counterpart contradicts: Wang's call to Lavrov is not his call to Kuleba, even on one day."""
    other = mention("b", "Wang Yi told Kuleba on Thursday.", "told", "consult", WANG, KULEBA, when=day("2022-02-24"))
    assert len(merge((A, B), (CALL, TOLD, other)).events) == 2


def test_a_mention_without_counterpart_does_not_chain_two_calls() -> None:
    """A complete link is needed: a vague mention may join either call, but never both."""
    kuleba = mention("b", "Wang Yi told Kuleba on Thursday.", "told", "consult", WANG, KULEBA, when=day("2022-02-24"))
    vague = mention("b", "Wang Yi told him on Thursday.", "told", "consult", WANG, at=1, when=day("2022-02-24"))
    found = merge((A, B), (CALL, TOLD, kuleba, vague)).events
    assert all(not {"Sergei Lavrov", "Dmytro Kuleba"} <= {one.name for one in event.participants} for event in found)
