"""What a deed was about, where its verb says little."""

from __future__ import annotations

from dataclasses import replace

import pytest

from generator.records import EventMention, Span
from generator.timeline import merge, why
from tests.timeline.make import EARLY, LATE, OTHERS, day, events, mention, who

MAYOR = who("Mary Mayor")


def test_an_unknown_verb_counts_less_beside_other_things() -> None:
    """A verb that no row of kinds knows, one name and two different things say less than the verb and the name alone."""

    def found(*things: str) -> float:
        one = mention("a", PAINTED, "painted", "other", MAYOR, lemma="paint", objects=("wall",))
        other = mention("b", SAW, "painted", "other", MAYOR, lemma="paint", objects=things)
        told = (EARLY, LATE, *OTHERS), (one, other)
        return why(*told, events(merge(*told))[0].id)[0].points

    assert found("bridg") == pytest.approx(found() - 0.9)


PAINTED = "Rain or not, on ladders that two cousins lent and held on gravel, Mary Mayor painted her wall in green and white."
SAW = (
    "Nurses on their tired way home past ponds, meadows, stables and a closed cinema saw that Mary Mayor painted something "
    "tall without a hat, while goats, ducks and several curious cyclists stopped there."
)


@pytest.mark.parametrize(
    ("first", "second", "things", "expected"),
    [
        pytest.param(
            "decided to dismiss the coach", "planned to bring the coach back", (), 2, id="to dismiss and to bring back"
        ),
        pytest.param("decided to dismiss the coach", "planned to fire the coach", (), 1, id="two words for one deed"),
        pytest.param(
            "planned to open a second bakery", "planned to start a second bakery", ("bakeri", "second"), 1, id="one thing"
        ),
        pytest.param("planned to open a bakery", "planned a bakery", (), 1, id="one tells no verb"),
    ],
)
def test_a_plan_is_what_is_planned(first: str, second: str, things: tuple[str, ...], expected: int) -> None:
    """Verbs of will say little: the verb that follows tells the deed."""
    ends = "while cooks danced to a band that played polkas", "in a hurry, late and under umbrellas that dripped on papers"
    club = who("Port Regis Club", "other", "organisation")
    one, other = (
        mention(
            name, f"Mary Mayor {text} {end}.", text.split()[0], "agree", MAYOR, club, when=day("2023-05-09"),
            lemma=text.split()[0], objects=("coach", *things)[-2:],
        )
        for name, text, end in (("a", first, ends[0]), ("b", second, ends[1]))
    )  # fmt: skip
    assert len(events(merge((EARLY, LATE, *OTHERS), (one, other)))) == expected


def test_one_paper_plans_two_things() -> None:
    """Within one text like sentences do not make up for two verbs."""
    one, other = (
        mention("a", f"Mary Mayor planned to {verb} the coach.", "planned", "agree", MAYOR, lemma="plan", at=at,
                when=day("2023-05-09"), objects=("coach",))
        for at, verb in enumerate(("keep", "sell"))
    )  # fmt: skip
    assert len(events(merge((EARLY, LATE, *OTHERS), (one, other)))) == 2


LONG = "Nurses on their tired way home past ponds, meadows and a closed cinema saw what Mary Mayor of Port Regis"


@pytest.mark.parametrize(
    ("verb", "things", "expected"),
    [
        pytest.param("got", ("glimps",), 2, id="help or a glimpse"),
        pytest.param("got", ("help",), 1, id="the same"),
        pytest.param("got", (), 1, id="one does not say what"),
        pytest.param("painted", ("glimps",), 1, id="a verb that says what is done"),
    ],
)
def test_a_hollow_verb_is_what_it_is_about(verb: str, things: tuple[str, ...], expected: int) -> None:
    """Who gets help and who gets a glimpse does two things, even on one day."""
    bakery = who("Port Regis Bakery", "other", "organisation")
    one, other = (
        mention(name, f"{text} {verb} {end}", verb, "other", MAYOR, bakery, lemma=verb.replace("got", "get"), objects=objects,
                when=day("2023-05-09"))
        for name, text, end, objects in (
            ("a", "After rain Mary Mayor of Port Regis", "help from two cousins.", ("help",)),
            ("b", LONG, "while goats, ducks and curious cyclists stopped there.", things),
        )
    )  # fmt: skip
    assert len(events(merge((EARLY, LATE, *OTHERS), (one, other)))) == expected


@pytest.mark.parametrize(
    ("text", "words", "lemma", "expected"),
    [
        pytest.param("A guard killed five men before a cook killed a dog.", ("killed f", "killed a"), "kill", 2, id="two"),
        pytest.param("Mary will sell boats while Ann will sell 12 carts.", ("sell b", "sell 1"), "sell", 2, id="two plans"),
        pytest.param("Ann shot a bear, and a bear shot at dawn is news.", ("shot a b", "shot at"), "shoot", 2, id="two things"),
        pytest.param("They sold boats; yes, sold boats.", ("sold boats;", "sold boats."), "sell", 1, id="said again"),
        pytest.param("Of those killed, three were killed in Port Regis.", ("killed,", "killed in"), "kill", 1,
                     id="one verb says nothing of what"),
        pytest.param("The talks on fish led to talks on salt.", ("talks on f", "talks on s"), "talk", 1, id="nouns"),
    ],
)  # fmt: skip
def test_one_sentence_that_uses_a_verb_twice_tells_of_two_deeds(
    text: str, words: tuple[str, str], lemma: str, expected: int
) -> None:
    """Who kills five and who kills the killer do not do one thing; what is said again is one."""
    told = (_twice(text, word, lemma, at=1) for word in words)
    assert len(events(merge((EARLY, LATE, *OTHERS), tuple(told)))) == expected


def test_the_first_sentence_may_hold_its_headline() -> None:
    """A page's headline glued to its lead tells the lead's deed."""
    text = "Guard killed five men Port Regis saw a guard who killed shoppers on Monday."
    told = (_twice(text, word, "kill", at=0) for word in ("killed f", "killed s"))
    assert len(events(merge((EARLY, LATE, *OTHERS), tuple(told)))) == 1


def _twice(text: str, words: str, lemma: str, at: int) -> EventMention:
    """A mention whose trigger is the first of some words of a sentence."""
    found = mention("a", text, words, "assault", lemma=lemma, at=at)
    return replace(found, trigger=Span(found.trigger.start, found.trigger.start + len(words.split()[0].strip(",;")),
                                       words.split()[0].strip(",;")), title="")  # fmt: skip
