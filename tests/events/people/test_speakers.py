"""Who says what: nobody's words are given to somebody whom the sentence does not mean."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from generator.events import extract
from generator.language import Parser
from generator.records import Article

_BEFORE = "Governor Paul Reyes said the port of Ulm was shut.\n"


@pytest.mark.parametrize(
    ("text", "trigger", "speaker"),
    [
        pytest.param("Police said the road was shut.", "said", None, id="police speak for themselves"),
        pytest.param("The road was shut, activists said.", "said", None, id="so do activists"),
        pytest.param("The spokesman said the road was shut.", "said", None, id="and a spokesman"),
        pytest.param("“The road is shut,” a witness told reporters.", "told", None, id="and a witness"),
        pytest.param("The fourth person told her to leave.", "told", None, id="and a person with a number"),
        pytest.param("They said the road was shut.", "said", None, id="they are not one man"),
        pytest.param("The plan was announced on Monday.", "announced", None, id="a passive tells no speaker"),
        pytest.param("The plan was announced by Norland Corp.", "announced", "Norland Corp.", id="but who did it is one"),
        pytest.param("“We told the port to open,” he added.", "told", "Paul Reyes", id="we are who speaks"),
        pytest.param("The mayor, Anna Kohl, said it was over.", "said", "Anna Kohl", id="a title is whom it stands beside"),
        pytest.param("Anna Kohl said it was over, state radio reported.", "reported", "Anna Kohl", id="radio hands words on"),
        pytest.param("State radio reported that Anna Kohl would resign.", "reported", None, id="what radio tells is its own"),
        pytest.param(
            "The Norway government said it was over.", "said", "Norway", id="a government may stand behind a bare name"
        ),
        pytest.param("The Norva news agency reported a fire.", "reported", "Norva", id="an agency is whose name it follows"),
        pytest.param("A Norva newspaper reported a fire.", "reported", None, id="a paper of a town is not the town"),
        pytest.param(
            "The figures were released by Holm Group, a research firm, on Vega Corp. The firm said sales rose.",
            "said",
            "Holm Group",
            id="a firm is the one that was called so",
        ),
    ],
)
def test_speaker(parser: Parser, make_article: Callable[..., Article], text: str, trigger: str, speaker: str | None) -> None:
    """A saying with a subject of its own never takes the speaker of the sentence before."""
    article = make_article(_BEFORE + text, "2022-03-07")
    mentions = extract(article, parser.parse(article), ())
    (mention,) = [m for m in mentions if m.trigger.text == trigger and m.sentence]
    assert (mention.speaker.name if mention.speaker else None) == speaker
    assert {p.name.name for p in mention.participants if p.role == "speaker"} == ({speaker} if speaker else set())
