"""The kind that readers are told where the trigger's own says too little."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from generator.events import extract
from generator.language import Parser
from generator.records import Article


@pytest.mark.parametrize(
    ("text", "trigger", "kind"),
    [
        pytest.param("Halden Corp. plans to buy a mill in Lima.", "plans", "business", id="a plan to do something"),
        pytest.param("The envoy planned a visit to Lima.", "planned", "consult", id="a plan that names the act"),
        pytest.param("The couple plan to settle in Lima.", "plan", "other", id="a plan of an act that has no kind"),
        pytest.param("The council made plans.", "made", "other", id="a plan that tells nothing"),
        pytest.param("Protesters jammed the square on Sunday.", "jammed", "protest", id="who does it"),
        pytest.param("The vase was thrown by a soldier.", "thrown", "mobilize", id="who does it in the passive"),
        pytest.param("A banner was torn on Sunday.", "torn", "protest", id="what it is done to"),
        pytest.param("Lee arrived in court on Sunday.", "arrived", "legal", id="where it leads"),
        pytest.param("The crash marred the holiday.", "marred", "disaster", id="the act that brings it about"),
        pytest.param("Lee was given a two-year ban on Sunday.", "given", "coerce", id="what somebody is given"),
        pytest.param("Halden Corp. vexed the town.", "vexed", "business", id="a firm"),
        pytest.param("The town glistened on Sunday.", "glistened", "other", id="nothing that tells"),
        pytest.param("Protesters met the mayor on Sunday.", "met", "consult", id="a verb that a row knows"),
    ],
)
def test_kind(parser: Parser, make_article: Callable[..., Article], text: str, trigger: str, kind: str) -> None:
    """A plan is of the kind of what is planned; a verb of no row is of the kind of those and that which it is told of."""
    article = make_article(text, "2022-03-07")
    found = [m for m in extract(article, parser.parse(article), ()) if m.trigger.text == trigger]
    assert [m.shown or m.kind for m in found] == [kind]
