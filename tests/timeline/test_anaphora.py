"""What an article calls known is what it has told of before."""

from __future__ import annotations

import pytest

from generator.records import EventMention, Kind
from generator.timeline import merge
from tests.timeline.make import EARLY, OTHERS, day, events, mention, who

FIRST = mention("a", "Three bakers died in a shooting near Wexcombe.", "shooting", "assault")


def told(text: str, trigger: str, kind: Kind = "assault", at: int = 1) -> EventMention:
    return mention("a", text, trigger, kind, at=at, lemma=trigger.removesuffix("s"))


@pytest.mark.parametrize(
    ("second", "expected"),
    [
        pytest.param(told("Choirs sang where the shooting began.", "shooting"), 1, id="the shooting"),
        pytest.param(told("Pilots knew nothing of this senseless shooting.", "shooting"), 1, id="this senseless shooting"),
        pytest.param(told("Pilots knew nothing of a shooting.", "shooting"), 2, id="a shooting"),
        pytest.param(told("Choirs mourn those of the shooting of a mayor.", "shooting"), 2, id="the shooting of a mayor"),
        pytest.param(told("Pilots remember the shootings downtown.", "shootings"), 2, id="several shootings"),
        pytest.param(told("Choirs sang where the shooting began.", "shooting", at=30), 2, id="the shooting, far below"),
    ],
)
def test_the_one_told_of_is_meant(second: EventMention, expected: int) -> None:
    """A noun in the singular that a word before it calls known is the act of that word that was told shortly before."""
    assert len(events(merge((EARLY, *OTHERS), (FIRST, second)))) == expected


@pytest.mark.parametrize(
    ("first", "expected"), [pytest.param(None, 1, id="undated"), pytest.param("2023-05-09", 2, id="dated")]
)
def test_a_day_told_later_is_that_of_the_one_told_of(first: str | None, expected: int) -> None:
    """ "A shooting … The shooting, on Monday," is one, unless the first had a day of its own."""
    one = mention("a", "Three bakers died in a shooting.", "shooting", "assault", when=day(first) if first else None)
    other = mention("a", "Choirs sang after the shooting on Monday.", "shooting", "assault", at=1, when=day("2023-05-08"))
    assert len(events(merge((EARLY, *OTHERS), (one, other)))) == expected


@pytest.mark.parametrize(
    ("first", "second", "word", "kind", "expected"),
    [
        pytest.param(
            "Guards held a meeting.", "Pilots left before the meeting.", "meeting", "consult", 1, id="a kind that repeats"
        ),
        pytest.param("A raid began.", "Choirs fled the noisy Saltmere night raid.", "raid", "assault", 1, id="with its name"),
        pytest.param("Bakers saw raids.", "Choirs fled the raids.", "raids", "assault", 1, id="several and several"),
        pytest.param("Bakers saw raids.", "Choirs fled the raid.", "raid", "assault", 2, id="several and one"),
        pytest.param("Guards held a meeting.", "Pilots left for a meeting.", "meeting", "consult", 2, id="another"),
    ],
)
def test_what_is_known_of_a_day(first: str, second: str, word: str, kind: Kind, expected: int) -> None:
    """What is called known and told of a day is that day's act of its word, of whatever kind, however far below."""
    before = "raids" if word == "raid" and "raids" in first else word
    monday = day("2023-05-08")
    one = mention("a", first, before, kind, lemma=word.removesuffix("s"), when=monday)
    other = mention("a", second, word, kind, lemma=word.removesuffix("s"), when=monday, at=30)
    assert len(events(merge((EARLY, *OTHERS), (one, other)))) == expected


def test_of_two_none_is_meant() -> None:
    """Where two acts of one word have been told, "the shooting" may be either and stays by itself."""
    quote, monday = "Nurses spoke of a shooting in Danforth on Monday.", day("2023-05-08")
    other = mention("a", quote, "shooting", "assault", at=1, when=monday, places=("Danforth",))
    assert len(events(merge((EARLY, *OTHERS), (FIRST, other, told("The shooting woke bakers.", "shooting", at=2))))) == 3


@pytest.mark.parametrize(
    ("first", "second", "kind"),
    [
        pytest.param("Violence drove bakers away.", "Pilots deplored the violence.", "assault", id="what goes on"),
        pytest.param("Mayors plan concerts for choirs.", "The concert begins at noon.", "ceremony", id="one of several"),
        pytest.param("Guards heard horns.", "Nurses await the hearing.", "legal", id="a word of another kind"),
        pytest.param("Bakers praised a move to Danforth.", "Choirs mocked the move.", "other", id="a word for anything"),
    ],
)
def test_what_may_be_any_is_left_alone(first: str, second: str, kind: Kind) -> None:
    """States, plurals and words for anything point to nothing."""
    before, word = {
        "assault": ("Violence", "violence"), "ceremony": ("concerts", "concert"), "other": ("move", "move"),
        "legal": ("heard", "hearing"),
    }[kind]  # fmt: skip
    told = mention("a", first, before, "other" if kind == "legal" else kind, lemma="hear" if kind == "legal" else word)
    after = mention("a", second, word, kind, lemma=word, at=1)
    assert len(events(merge((EARLY, *OTHERS), (told, after)))) == 2


def test_the_same_done_to_the_same_is_one() -> None:
    """One article that says twice, without a day, that somebody did something to somebody means one act."""
    sides = who("Arland", "agent", "country"), who("Borland", "patient", "country")
    one = mention("a", "Few condemn Arland's siege of Borland.", "siege", "assault", *sides)
    other = mention("a", "Envoys urged an end of Arland's siege of Borland.", "siege", "assault", *sides, at=40)
    assert len(events(merge((EARLY,), (one, other)))) == 1
