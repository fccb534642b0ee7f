"""What somebody is charged with, suspected or convicted of."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from generator.events import extract
from generator.language import Parser
from generator.records import Article


@pytest.mark.parametrize(
    ("text", "trigger", "status"),
    [
        pytest.param("Ann Lee was charged with murder.", "murder", "possible", id="a charge"),
        pytest.param("Ann Lee was charged with two counts of murder.", "murder", "possible", id="counted"),
        pytest.param("Ann Lee was charged with fraud and arson.", "arson", "possible", id="joined crimes"),
        pytest.param("Police arrested Ann Lee on suspicion of arson.", "arson", "possible", id="a suspicion"),
        pytest.param("Ann Lee was convicted of manslaughter.", "manslaughter", "happened", id="a conviction"),
        pytest.param("Ann Lee pleaded guilty to perjury.", "perjury", "happened", id="a plea of guilty"),
        pytest.param("Ann Lee denied arson.", "arson", "denied", id="a denial"),
        pytest.param("Ann Lee was cleared of bribery.", "bribery", "denied", id="cleared"),
        pytest.param("Ann Lee was charged with the murder of a guard.", "murder", "happened", id="a deed that is known"),
        pytest.param("A man was arrested on suspicion of murdering Ann Lee.", "murdering", "possible", id="a deed in a verb"),
        pytest.param("Police held Ann Lee for robbing a bank.", "robbing", "possible", id="held for a deed"),
        pytest.param("Ann Lee was convicted of bribing a judge.", "bribing", "happened", id="a conviction of one"),
        pytest.param("Ann Lee was arrested after robbing a bank.", "robbing", "happened", id="a deed told before the arrest"),
    ],
)
def test_status(parser: Parser, make_article: Callable[..., Article], text: str, trigger: str, status: str) -> None:
    """A charge tells what may be, a verdict what was, a denial what is denied; a definite deed is not in doubt."""
    article = make_article(text, "2022-03-07")
    found = [m for m in extract(article, parser.parse(article), ()) if m.trigger.text == trigger]
    assert [m.status for m in found] == [status]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Ann Lee was charged with arson.", id="who is charged"),
        pytest.param("Police arrested Ann Lee on suspicion of arson.", id="who is arrested"),
        pytest.param("Norland arrested Ann Lee on suspicion of stealing two paintings.", id="not who arrests"),
    ],
)
def test_the_accused_takes_part(parser: Parser, make_article: Callable[..., Article], text: str) -> None:
    """Those to whom a deed is put are its participants, so that the same crime of two people stays two."""
    article = make_article(text, "2022-03-07")
    (deed,) = (m for m in extract(article, parser.parse(article), ()) if m.trigger.text in ("arson", "stealing"))
    assert [p.name.name for p in deed.participants] == ["Ann Lee"]


@pytest.mark.parametrize(
    ("text", "word"),
    [
        pytest.param("Ann Lee was sentenced to death.", "death", id="a sentence is not yet served"),
        pytest.param("The town lived on piracy.", "piracy", id="a trade"),
        pytest.param("A book on murder sold well.", "murder", id="crime at large"),
        pytest.param("A film of murder was shown.", "murder", id="what a film is made of"),
    ],
)
def test_crime_at_large(parser: Parser, make_article: Callable[..., Article], text: str, word: str) -> None:
    """A crime that nobody is charged with is no event."""
    article = make_article(text, "2022-03-07")
    assert word not in [m.trigger.text for m in extract(article, parser.parse(article), ())]
