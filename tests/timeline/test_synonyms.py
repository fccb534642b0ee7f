"""Two words for one deed."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

import pytest

from generator.records import Article, EventMention, Kind
from generator.timeline import merge
from generator.timeline.families import stem
from generator.timeline.synonyms import DEEDS, deed_of, turn_of
from tests.timeline.make import EARLY, LATE, OTHERS, day, events, mention, who

ANNA = who("Anna Example", "patient")


def told(story: str, verb: str, lemma: str, kind: Kind, at: int = 0) -> EventMention:
    return mention(story, f"Anna Example was {verb} at the harbour.", verb, kind, ANNA, lemma=lemma, at=at,
                   when=day("2023-05-09"), objects=("harbour",))  # fmt: skip


@pytest.mark.parametrize(
    ("word", "other", "kind", "expected"),
    [
        pytest.param("murder", "kill", "assault", True, id="to murder is to kill"),
        pytest.param("blaze", "fire", "disaster", True, id="a blaze is a fire"),
        pytest.param("fire", "dismiss", "appoint", True, id="to fire a clerk is to dismiss him"),
        pytest.param("fire", "dismiss", "disaster", False, id="a fire that burns dismisses nobody"),
        pytest.param("acquisition", "buy", "business", True, id="an acquisition is a purchase"),
        pytest.param("topple", "oust", "appoint", True, id="to be toppled is to be ousted"),
        pytest.param("oust", "dismiss", "appoint", False, id="to be ousted is not to be dismissed"),
        pytest.param("missing", "disappear", "disaster", True, id="who is missing has disappeared"),
        pytest.param("miss", "disappear", "other", False, id="who missed a vote has not disappeared"),
        pytest.param("raid", "search", "legal", True, id="to raid a house is to search it"),
        pytest.param("capture", "arrest", "coerce", True, id="to be captured is to be arrested"),
        pytest.param("capture", "arrest", "other", False, id="oil that is captured is not arrested"),
        pytest.param("arrest", "convict", "legal", False, id="to be arrested is not to be convicted"),
    ],
)
def test_words_of_one_row_name_one_deed(word: str, other: str, kind: Kind, expected: bool) -> None:
    """A row's words are equal within its kinds."""
    assert (deed_of(stem(word), kind) == deed_of(stem(other), kind)) is expected


def test_no_word_stands_in_two_deeds_of_one_kind() -> None:
    """Which deed a word names is never in doubt."""
    places = Counter((word, kind) for deed in DEEDS for word in set(map(stem, deed.words)) for kind in deed.kinds)
    assert [place for place, number in places.items() if number > 1] == []


def test_two_papers_tell_one_deed_in_two_words() -> None:
    """Who is murdered in one paper is killed in the next."""
    killed, murdered = told("a", "killed", "kill", "death"), told("b", "murdered", "murder", "assault")
    assert len(events(merge((EARLY, LATE, *OTHERS), (killed, murdered)))) == 1


@pytest.mark.parametrize(
    ("other", "expected"),
    [pytest.param(LATE, 1, id="another paper"), pytest.param(replace(EARLY, id="b"), 2, id="a cut of the same text")],
)
def test_two_words_in_one_text_may_be_two_deeds(other: Article, expected: int) -> None:
    """Who writes of a rally and of a demonstration may mean two, and so may who cuts that text."""
    rally = mention("a", "The rally for the lighthouse drew six bakers from Wexcombe.", "rally", "protest")
    march = mention("b", "A march for the harbour had drawn bakers from Wexcombe.", "march", "protest")
    assert len(events(merge((EARLY, other, *OTHERS), (rally, march)))) == expected


@pytest.mark.parametrize(
    ("following", "expected"), [pytest.param("down", True, id="gunned down"), pytest.param("", False, id="an engine is gunned")]
)
def test_a_particle_may_make_the_deed(following: str, expected: bool) -> None:
    """Who is gunned down is killed."""
    assert (deed_of(stem("gun"), "assault", following) == deed_of(stem("kill"), "assault")) is expected


@pytest.mark.parametrize(
    ("verb", "behind", "kind", "word", "expected"),
    [
        pytest.param("take", " forty villagers to safety by boat", "other", "rescue", True, id="taken to safety"),
        pytest.param("take", " forty villagers to the fair", "other", "rescue", False, id="taken to the fair"),
        pytest.param("find", " guilty of fraud", "legal", "convict", True, id="found guilty"),
        pytest.param("find", " a witness", "legal", "convict", False, id="a witness is found"),
        pytest.param("plead", " not guilty to fraud", "legal", "plead", False, id="to plead not guilty is not to plead guilty"),
        pytest.param("walk", " out over pay", "protest", "strike", True, id="to walk out is to strike"),
        pytest.param("burst", " its banks", "disaster", "flood", True, id="a river bursts its banks"),
        pytest.param("burst", " into flames", "disaster", "flood", False, id="a car bursts into flames"),
        pytest.param("drown", " in the harbour", "death", "die", True, id="who drowned died"),
        pytest.param("take", " two clerks into custody", "legal", "arrest", True, id="taken into custody"),
        pytest.param("take", " two clerks into the hall", "legal", "arrest", False, id="taken into a hall"),
        pytest.param("relieve", " of his duties", "appoint", "dismiss", True, id="relieved of duties"),
        pytest.param("let", " four bakers go", "appoint", "dismiss", True, id="let go"),
        pytest.param("claim", " the life of a fisherman", "death", "kill", True, id="to claim a life"),
        pytest.param("claim", " the reward", "death", "kill", False, id="to claim a reward"),
        pytest.param("run", " over", "disaster", "hit", True, id="run over"),
        pytest.param("open", " fire on the crowd", "assault", "shoot", True, id="to open fire"),
        pytest.param("speed", " off", "retreat", "flee", True, id="to speed off"),
    ],
)
def test_a_phrase_may_make_the_deed(verb: str, behind: str, kind: Kind, word: str, expected: bool) -> None:
    """What stands behind a verb may make another deed of it."""
    assert (deed_of(stem(verb), kind, turn_of(behind)) == deed_of(stem(word), kind)) is expected


def test_two_papers_deny_one_charge() -> None:
    """To plead not guilty is to deny the charges."""
    plea, denial = "Anna Example pleaded not guilty to theft.", "Anna Example denied all charges."
    anna = who("Anna Example")
    first = mention("a", plea, "pleaded", "legal", anna, lemma="plead", when=day("2023-05-09"))
    second = mention("b", denial, "denied", "reject", anna, lemma="deny", when=day("2023-05-09"))
    assert len(events(merge((EARLY, LATE, *OTHERS), (first, second)))) == 1
