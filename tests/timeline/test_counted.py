"""One of several is not all of them."""

from __future__ import annotations

import pytest

from generator.records import Participant
from generator.timeline import merge
from tests.timeline.make import EARLY, LATE, OTHERS, day, events, mention, who

CLUB = who("Port Regis Club", "other", "organisation")
LAST = "The Port Regis Club gave its coach an extension, and cooks and waiters sang until the band had gone home."

MANY = "Nurses, pilots and one tall violinist at the inn spoke of extensions for hours beside the frozen pond."


@pytest.mark.parametrize(
    ("text", "trigger", "lemma", "expected"),
    [
        pytest.param("Port Regis Club praised the extension.", "extension", "extension", 1, id="one and the same"),
        pytest.param("Port Regis Club gave the coach two extensions.", "extensions", "extension", 2, id="two of them"),
        pytest.param("Port Regis Club regretted a series of extensions.", "extensions", "extension", 2, id="a series"),
        pytest.param(MANY, "extensions", "extension", 2, id="a bare plural"),
        pytest.param(LAST.replace("an extension", "extensions"), "extensions", "extension", 1, id="a plural in a copy"),
    ],
)
def test_one_is_not_many(text: str, trigger: str, lemma: str, expected: int) -> None:
    """A noun in the singular joins no plural, unless the sentences are alike."""
    one = mention("a", LAST, "extension", "other", CLUB, when=day("2023-05-09"), objects=("coach",))
    other = mention("b", text, trigger, "other", CLUB, lemma=lemma, when=day("2023-05-09"), objects=("coach",))
    assert len(events(merge((EARLY, LATE, *OTHERS), (one, other)))) == expected


@pytest.mark.parametrize(
    ("several", "expected"),
    [
        pytest.param("shootings", 1, id="bare: the shootings of one attack"),
        pytest.param("two shootings", 2, id="counted"),
    ],
)
def test_some_plurals_are_of_one(several: str, expected: int) -> None:
    """An attack's shootings are the shooting, unless somebody counts them."""
    text = f"Nurses, pilots and one tall violinist of Port Regis Club spoke of {several} for hours beside the frozen pond."
    one = mention("a", LAST.replace("an extension", "a shooting"), "shooting", "assault", CLUB, when=day("2023-05-09"))
    other = mention("b", text, "shootings", "assault", CLUB, lemma="shooting", when=day("2023-05-09"))
    assert len(events(merge((EARLY, LATE, *OTHERS), (one, other)))) == expected


def test_a_verb_in_s_is_no_plural() -> None:
    """In "the club extends" the -s is the verb's."""
    text = "Clerks say Regis strikes again in the cold before dawn, with umbrellas, lamps and a flask of tea."
    one = mention("a", LAST.replace("an extension", "a strike"), "strike", "protest", CLUB, when=day("2023-05-09"))
    other = mention("b", text, "strikes", "protest", CLUB, lemma="strike", when=day("2023-05-09"))
    assert len(events(merge((EARLY, LATE, *OTHERS), (one, other)))) == 1


def test_a_name_joined_by_a_hyphen_is_no_subject() -> None:
    """The "anti-Mayor rallies" are several, though a name stands before the word."""
    one = mention("a", LAST.replace("an extension", "the Ostwick rally"), "rally", "protest", CLUB, when=day("2023-05-09"))
    text = "Sunday saw the biggest anti-Mayor rallies since nurses, pilots and one tall violinist left the inn for good."
    other = mention("b", text, "rallies", "protest", CLUB, lemma="rally", when=day("2023-05-09"))
    assert len(events(merge((EARLY, LATE, *OTHERS), (one, other)))) == 2


FERRY = "Kayaks, lamps and two tall violinists of Ostwick stood by the pier: "
ANNA = who("Anna Example", "agent")


@pytest.mark.parametrize(
    ("text", "trigger", "lemma", "people", "expected"),
    [
        pytest.param("a young fisherman has drowned off Ostwick.", "drowned", "drown", (), 1, id="one and one"),
        pytest.param("two fishermen have drowned off Ostwick.", "drowned", "drown", (), 2, id="two"),
        pytest.param("sailors drown off Ostwick.", "drown", "drown", (), 2, id="a bare plural"),
        pytest.param("five fell to their deaths off Ostwick.", "deaths", "death", (), 2, id="their deaths"),
        pytest.param("it was the first of the deaths off Ostwick.", "deaths", "death", (), 1, id="the first of the deaths"),
        pytest.param("the walrus drowned off Ostwick.", "drowned", "drown", (), 1, id="no plural, though it ends in -s"),
        pytest.param("Anna Example drowned off Ostwick.", "drowned", "drown", (ANNA,), 1, id="somebody with a name"),
        pytest.param("after 25 May drowned men are mourned.", "drowned", "drown", (), 1, id="a day's number counts nobody"),
    ],
)
def test_what_befell_one_did_not_befall_several(
    text: str, trigger: str, lemma: str, people: tuple[Participant, ...], expected: int
) -> None:
    """One who drowned is not the two who drowned that day."""
    first = "A fisherman has drowned off Ostwick beside the lighthouse, said the rangers of the frozen coast."
    one = mention("a", first, "drowned", "death", lemma="drown", when=day("2023-05-09"), objects=("lighthous",))
    other = mention("b", FERRY + text, trigger, "death", *people, lemma=lemma, when=day("2023-05-09"), objects=("lighthous",))
    assert len(events(merge((EARLY, LATE, *OTHERS), (one, other)))) == expected
