"""Which words of a text become mentions, and with what status."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from generator.dates import tag
from generator.events import extract
from generator.language import Parser
from generator.records import Article


@pytest.mark.parametrize(
    ("text", "trigger", "status"),
    [
        pytest.param("Anna Berg became mayor of Oslo.", "became", "happened", id="a turn in the past"),
        pytest.param("The dockers began to load the ship.", "began", "happened", id="a beginning in the past"),
        pytest.param("Halden Motors continues to close plants.", "continues", "happened", id="what goes on in the present"),
        pytest.param("Anna Berg plans to start a school in Oslo.", "start", "planned", id="a turn under a plan"),
        pytest.param("Two sailors died trying to cross the strait.", "trying", "happened", id="an attempt beside another act"),
        pytest.param("The harbour is being dredged.", "dredged", "happened", id="a passive under way"),
        pytest.param("The firm will close a mill and lay off nine people.", "lay", "planned", id="a form joined to a plan"),
        pytest.param("The trial is expected to begin in May.", "trial", "planned", id="a noun that is to begin"),
        pytest.param("The hearing is scheduled for May.", "hearing", "planned", id="a noun that has a day to come"),
        pytest.param("The trial began in May.", "trial", "happened", id="a noun that began"),
        pytest.param("The firm expects to report a loss of two million dollars.", "loss", "planned",
                     id="an indefinite noun under a verb of the future"),
        pytest.param("The firm will condemn the strike.", "strike", "happened", id="a definite noun under a future verb"),
        pytest.param("Holm checks into clinic", "checks", "happened", id="the present of a headline"),
        pytest.param("Halden ordered an inquiry into the fire.", "inquiry", "planned", id="an event that is ordered"),
        pytest.param("Halden ordered a ban on toys.", "ban", "happened", id="what is so once it is ordered"),
        pytest.param("The trial was postponed on Friday.", "trial", "planned", id="an event that is put off"),
        pytest.param("Halden won its next three games.", "games", "happened", id="what came next in the past"),
        pytest.param("The bank is considering a merger with a rival.", "considering", "happened", id="under consideration"),
    ],
)  # fmt: skip
def test_what_is_told(parser: Parser, make_article: Callable[..., Article], text: str, trigger: str, status: str) -> None:
    """A word that tells of something done, under way or to come is a mention with that status."""
    article = make_article(text, "2022-03-07")
    found = [m for m in extract(article, parser.parse(article), ()) if m.trigger.text == trigger]
    assert [m.status for m in found] == [status]


@pytest.mark.parametrize(
    ("text", "word"),
    [
        pytest.param("The baker closed early, as did Anna Berg.", "did", id="a word for another verb"),
        pytest.param("The shop sells toys.", "sells", id="a trade in the simple present"),
        pytest.param("The firm publishes a paper.", "publishes", id="what a publisher does"),
        pytest.param("Krill lives on algae.", "lives", id="a general truth"),
        pytest.param("It is going to rain in Oslo.", "going", id="a helper of the future"),
        pytest.param("The firm seemed calm.", "seemed", id="a state in the past"),
        pytest.param("The bank wants a merger.", "wants", id="a wish"),
        pytest.param("Rebels could launch a raid.", "raid", id="an indefinite noun under a possibility"),
        pytest.param("The band cancelled a concert in Oslo.", "concert", id="what was cancelled"),
        pytest.param("The talks were called off on Friday.", "talks", id="what was called off"),
        pytest.param("The pool was set to open in April.", "set", id="a helper of a future in the past"),
        pytest.param("The firm avoided a strike.", "strike", id="what was avoided"),
        pytest.param("The results for the year ended March 31 were poor.", "ended", id="the end of a business year"),
        pytest.param("Born: 29 August 1958, Oslo, Norway.", "Born", id="the label of a line in a box"),
        pytest.param("You were reading a story from Oslo.", "reading", id="what the reader does"),
        pytest.param("The race often ended in Oslo.", "ended", id="a habit in the past"),
        pytest.param("Berg is becoming less patient.", "becoming", id="how somebody fares"),
        pytest.param("The firm paid an eye-popping sum.", "popping", id="a part of a compound that tells what it is like"),
    ],
)  # fmt: skip
def test_what_is_not_told(parser: Parser, make_article: Callable[..., Article], text: str, word: str) -> None:
    """States, habits, wishes and what might be are no mentions."""
    article = make_article(text, "2022-03-07")
    assert word not in [m.trigger.text for m in extract(article, parser.parse(article), ())]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        pytest.param("Activists said troops shelled the town.", None, id="people whom no name stands for"),
        pytest.param("A witness said troops shelled the town.", None, id="somebody new"),
        pytest.param("He said troops shelled the town.", "John Holm", id="whose account it is"),
    ],
)
def test_who_says_it(parser: Parser, make_article: Callable[..., Article], text: str, speaker: str | None) -> None:
    """A saying of somebody unnamed is not put into the mouth of whoever spoke before."""
    article = make_article(f"“The road is closed,” said John Holm. {text}", "2022-03-07")
    found = [m for m in extract(article, parser.parse(article), ()) if m.trigger.text == "said"][-1]
    assert (found.speaker and found.speaker.name) == speaker


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        pytest.param("The raid killed 12 people.", ("12",), id="a toll"),
        pytest.param("Russia violated Resolution 2202 of the Security Council.", (), id="the number of a resolution"),
        pytest.param("Flight 370 crashed with 239 people aboard.", ("239",), id="the number of a flight"),
        pytest.param("The bank cut 4,000 jobs in 2019.", ("4,000",), id="a year"),
    ],
)
def test_which_figures_count(parser: Parser, make_article: Callable[..., Article], text: str, figures: tuple[str, ...]) -> None:
    """Figures of a mention count something: the number of a paper or a flight, and a date's year, do not."""
    article = make_article(text, "2022-03-07")
    found = extract(article, parser.parse(article), tag(article))
    assert found[-1].numbers == figures
