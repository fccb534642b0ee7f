"""Who stands behind a subject that names nobody."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from generator.events import extract
from generator.language import Parser
from generator.records import Article


@pytest.mark.parametrize(
    ("text", "trigger", "expected"),
    [
        pytest.param("A Halden Motors spokesman left Oslo. He said the fire was out.", "said", {"Halden Motors"}, id="by “he”"),
        pytest.param(
            "An official of Halden Motors left Oslo. The official said the fire was out.",
            "said",
            {"Halden Motors"},
            id="by “the”",
        ),
        pytest.param(
            "A Halden Motors spokesman left Oslo. The spokesman slept. The spokesman said the fire was out.",
            "said",
            {"Halden Motors"},
            id="by “the” once more",
        ),
        pytest.param("A man left Oslo. He said the fire was out.", "said", set(), id="nobody stands behind a man"),
        pytest.param(
            "A Halden Motors spokesman left Oslo. An official said the fire was out.", "said", set(), id="another is another"
        ),
    ],
)
def test_who_is_behind_the_noun_before(
    parser: Parser, make_article: Callable[..., Article], text: str, trigger: str, expected: set[str]
) -> None:
    """An act of a pronoun that takes up a spokesman is his company’s, as his own was."""
    article = make_article(text, "2022-03-07")
    (found,) = [m for m in extract(article, parser.parse(article), ()) if m.trigger.text == trigger]
    assert {one.name.name for one in found.participants} == expected
