"""Who took part in an act that its article has told before."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from generator.events import extract
from generator.language import Parser
from generator.records import Article


@pytest.mark.parametrize(
    ("text", "trigger", "expected"),
    [
        pytest.param(
            "Norland Corp. sued Halden Motors. The trial began on Monday.", "trial", {"Norland Corp.", "Halden Motors"},
            id="the trial of a suit",
        ),
        pytest.param(
            "Norland Corp. attacked Halden Motors in a letter. The verdict came on Monday.", "verdict", set(), id="another act"
        ),
        pytest.param(
            "Norland Corp. sued Halden Motors. The trial is set to begin on Monday.", "begin",
            {"Norland Corp.", "Halden Motors"}, id="the subject of another verb",
        ),
        pytest.param("John Holm decided to quit. The decision shocked many.", "decision", {"John Holm"}, id="a verb's noun"),
        pytest.param(
            "John Holm decided to quit. The latest decision shocked many.", "decision", set(), id="what is told apart"
        ),
        pytest.param("John Holm decided to quit. A decision shocked many.", "decision", set(), id="only behind “the”"),
    ],
)  # fmt: skip
def test_whose_act_it_is(
    parser: Parser, make_article: Callable[..., Article], text: str, trigger: str, expected: set[str]
) -> None:
    """A bare noun behind “the” that tells of an act told before has its parties."""
    article = make_article(text, "2022-03-07")
    (found,) = [m for m in extract(article, parser.parse(article), ()) if m.trigger.text == trigger]
    assert {one.name.name for one in found.participants} == expected
