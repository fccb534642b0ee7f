"""A verb that only opens an act is of that act's kind."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from generator.events import extract
from generator.language import Parser
from generator.records import Article


@pytest.mark.parametrize(
    ("text", "trigger", "kind"),
    [
        pytest.param("The army began to shell the port.", "began", "assault", id="a beginning"),
        pytest.param("Halden Motors continued to close plants.", "continued", "business", id="a continuation"),
        pytest.param("Costa tried to mediate.", "tried", "consult", id="an attempt"),
        pytest.param("The attempt to rob the bank failed on Friday.", "attempt", "legal", id="a noun with an infinitive"),
        pytest.param("The ruling sparked protests in Lima.", "sparked", "protest", id="what came about"),
        pytest.param("The crew began to sing.", "began", "other", id="an act that has no kind"),
        pytest.param("The town glistened and began to shake.", "glistened", "other", id="a verb that opens nothing"),
        pytest.param("Peru succeeded in selling the port.", "selling", "business", id="the act itself"),
    ],
)
def test_kind(parser: Parser, make_article: Callable[..., Article], text: str, trigger: str, kind: str) -> None:
    """The kind is that of the infinitive or gerund which hangs on the verb or noun."""
    article = make_article(text, "2022-03-07")
    found = [m for m in extract(article, parser.parse(article), ()) if m.trigger.text == trigger]
    assert [m.kind for m in found] == [kind]
