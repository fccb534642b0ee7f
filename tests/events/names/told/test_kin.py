"""Kin, pairs and clubs: whom "her husband", "the boy's father", "the two" and "the team" mean."""

from __future__ import annotations

from collections.abc import Callable

import pytest

_FAMILY = "Ada Holm's husband, Bob Holm, sued the bank."
_BOY = "Leo Berg, a six-year-old boy, lives with his father, Jan Berg."


@pytest.mark.parametrize(
    ("text", "word", "expected"),
    [
        pytest.param(f"{_FAMILY} Her husband lost.", "husband:2", "Bob Holm", id="kin is learnt from an apposition"),
        pytest.param(f"{_FAMILY} Bob Holm said his wife had resigned.", "wife", "Ada Holm", id="a husband's wife is his wife"),
        pytest.param(f"{_FAMILY} Ada Holm said her brother had resigned.", "brother", "", id="other kin is not known"),
        pytest.param(
            "Ada Holm lied. Her husband, Bob Holm, paid. Holm wept.", "Holm:3", "Ada Holm", id="whose husband is named"
        ),
        pytest.param(f"{_BOY} The boy went home.", "boy:2", "Leo Berg", id="the article's one boy"),
        pytest.param(f"{_BOY} The boy's father wept.", "father:2", "Jan Berg", id="the boy's father"),
        pytest.param(f"{_BOY} Jan Berg said his son had wept.", "son", "Leo Berg", id="a father's son"),
        pytest.param("Chicago Bears fired Bob Berg. The team had lost.", "team", "Chicago Bears", id="the team just spoken of"),
        pytest.param(
            "Norland chief executive Ada Holm spoke. Holm said her company had shut a mill.",
            "company",
            "Norland",
            id="her company",
        ),
        pytest.param("The Fjord Actors Guild met. The union voted.", "union", "Fjord Actors Guild", id="a guild is a union"),
        pytest.param(
            "Norland Inc. settled its dispute with Alden Inc. The two companies had sued.",
            "companies",
            "Norland Inc.+Alden Inc.",
            id="the two companies that settled",
        ),
        pytest.param(f"{_BOY} They took the child.", "child", "Leo Berg", id="a boy is a child"),
        pytest.param("NATO took in Spain. The alliance grew.", "alliance", "NATO", id="what the alliance is"),
        pytest.param("The carmaker Norland fell. The company shut a mill.", "company", "Norland", id="what the company is"),
    ],
)
def test_kin(names_at: Callable[..., str], text: str, word: str, expected: str) -> None:
    """A noun of kinship, number or club stands for whom the article has tied to it; else for nobody."""
    assert names_at(text, word) == expected
