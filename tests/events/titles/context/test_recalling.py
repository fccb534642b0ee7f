"""What a title calls a thing that its sentence calls "the ruling": as the article has called it before."""

from __future__ import annotations

import pytest

from generator.events.repairs import repaired
from generator.events.titles import title
from generator.events.titles.context.recalling import recalling
from generator.language.parser import Parser
from generator.records import Article, Name, Paragraph
from tests.events.titles.titling import PERU, who


def titled(parser: Parser, text: str, powers: tuple[tuple[int, Name], ...] = (), told: int | None = None) -> str:
    """The title of the act between asterisks, with the memory of the sentences before it."""
    at, plain = text.index("*"), text.replace("*", "")
    sentences = tuple(map(repaired, parser.parse(Article("a", "", plain, paragraphs=(Paragraph(0, len(plain), "prose"),)))))
    position = next(n for n, sentence in enumerate(sentences) if sentence.start <= at < sentence.end)
    trigger = next(n for n, token in enumerate(sentences[position].tokens) if token.start == at)
    recall = recalling(
        sentences, lambda place, token: who(sentences[place])(token), {position if told is None else told: powers}
    )
    return title(sentences[position], trigger, who(sentences[position]), "happened", recall(position))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("A court ruling on the dam came out. The ruling *stopped* work.", "Court ruling on dam stops work",
                     id="the subject is told as it was before"),
        pytest.param("Walsh saw a court ruling on the dam. Costa *hailed* the ruling.", "Maria Costa hails court ruling on dam",
                     id="the object too"),
        pytest.param("Four German divers came. Ann left. Bo left. Cy left. Di left. Ed left. Farmers *met* the divers.",
                     "Farmers meet divers", id="some that were counted long before are others"),
        pytest.param("The second ruling was short. Another court ruling came out. Farmers *read* the ruling.",
                     "Farmers read ruling", id="another, or the second, is not known to be the same"),
        pytest.param("A judge from Oslo spoke. The judge *left* the hall.", "Judge from Oslo leaves hall",
                     id="a person whom the article has told of in one way only"),
        pytest.param("A judge from Oslo spoke. A young judge sang. The judge *left* the hall.", "Judge leaves hall",
                     id="nobody of two"),
        pytest.param("The Norland army woke. The army *took* the bridge.", "Norland army takes bridge", id="a body likewise"),
        pytest.param("Costa praised her government. The government *fell*.", "Government falls",
                     id="not by a pronoun for whose it is"),
        pytest.param("Acme showed a new ferry service. The service *opened* in Oslo.", "New ferry service opens in Oslo",
                     id="what is new is gone on with"),
        pytest.param("Walsh heard reports of raids. Such reports *worried* Costa.", "Reports of raids worry Maria Costa",
                     id="such ones"),
        pytest.param("The bus crash on the bridge killed two. A crash *closed* the road.", "Crash closes road",
                     id="a crash need not be the crash before"),
        pytest.param("Farmers *read* the ruling. A court ruling on the dam came out.", "Farmers read ruling",
                     id="what comes later has not been told yet"),
        pytest.param("Walsh gave a long speech on trade. Walsh *used* the speech to praise Acme.",
                     "Sean Walsh uses long speech on trade to praise Acme", id="where the line has the room"),
        pytest.param("A court ruling on the dam came out. Walsh *said* the ruling would stop the work.",
                     "Sean Walsh says court ruling on dam will stop work", id="within what is said too"),
        pytest.param("Walsh saw the rising river. Costa *said* the river was rising again.",
                     "Maria Costa says river is rising again", id="but nothing that the line tells anyway"),
        pytest.param("The talks were on a 1998 port treaty. Costa *signed* the treaty.", "Maria Costa signs treaty",
                     id="a year is for the date beside the title"),
        pytest.param("Costa gave a speech on trade in Lima. Little was known of the *speech*.", "Speech on trade in Peru",
                     id="the occasion itself"),
    ],
)  # fmt: skip
def test_a_thing_told_before_is_told_again(parser: Parser, text: str, expected: str) -> None:
    """A noun with "the" and nothing else takes the words with which the article told which one it is."""
    assert titled(parser, text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("The government *fell*.", "Peruvian government falls", id="the government"),
        pytest.param("Walsh *said* the government would fall.", "Sean Walsh says Peruvian government will fall",
                     id="within what is said too"),
        pytest.param("Security forces *closed* the square.", "Peruvian security forces close square", id="its forces too"),
        pytest.param("Two forces *met* in the hills.", "Two forces meet in hills", id="but not any forces"),
    ],
)  # fmt: skip
def test_whose_government_it_is(parser: Parser, text: str, expected: str) -> None:
    """A government and its troops are told with their state, where the article means those of one alone."""
    words = text.replace("*", "").rstrip(".").split()
    powers = tuple((at, PERU) for at, word in enumerate(words) if word in ("government", "forces") and words[0] != "Two")
    assert titled(parser, text, powers) == expected


def test_whose_government_a_pronoun_takes_up(parser: Parser) -> None:
    """A pronoun for a government is told with its state as the government would be."""
    assert (
        titled(parser, "The government met in Oslo. It *sold* the mill.", ((1, PERU),), 0) == "Peruvian government sells mill"
    )


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("Police arrested Walsh in Lima. Farmers *praised* the arrest.", "Farmers praise arrest of Sean Walsh",
                     id="somebody with a name"),
        pytest.param("Acme bought a chain of toy shops. Costa *said* the purchase was no surprise.",
                     "Maria Costa says purchase of chain of toy shops was no surprise", id="something else"),
        pytest.param("Walsh was arrested. A clerk from Oslo was arrested. Farmers *praised* the arrest.",
                     "Farmers praise arrest", id="not where there are two"),
        pytest.param("Walsh could be arrested. Farmers *feared* the arrest.", "Farmers fear arrest",
                     id="not where it is not done"),
    ],
)  # fmt: skip
def test_whom_a_deed_befell(parser: Parser, text: str, expected: str) -> None:
    """A deed's noun with "the" is told with the one whom a verb of the same deed had before."""
    assert titled(parser, text) == expected
