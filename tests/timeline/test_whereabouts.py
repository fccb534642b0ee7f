"""Where an act led to."""

from __future__ import annotations

import pytest

from generator.timeline.acts import acts_of
from generator.timeline.entities import cast_of
from generator.timeline.whereabouts import goals_of
from tests.timeline.make import A, mention


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("Anna went to the Hilltop Clinic, near Port Regis.", ["hilltop clinic"], id="up to the comma"),
        pytest.param("Anna went to bed and spoke at Port Regis.", [], id="up to another verb"),
        pytest.param("Anna went to Port Regis at Easter.", ["easter", "port regis"], id="all of the clause"),
        pytest.param("Anna went to work at May's end.", [], id="a month is no place"),
    ],
)
def test_the_goals_of_a_verb(text: str, expected: list[str]) -> None:
    """Names behind into, to and at, within the clause."""
    told = [mention("a", text, "went", "other", lemma="go")]
    assert sorted(goals_of(acts_of(told, {"a": (0, A)}, cast_of(told))[0])) == expected
