"""Figures that papers give differently."""

from __future__ import annotations

from generator.timeline import merge
from tests.timeline.make import A, B, day, mention, single


def test_tolls_that_differ_are_shown_side_by_side() -> None:
    """One quake, two tolls."""
    one = mention(
        "a",
        "The quake on 12 January killed 150,000.",
        "quake",
        "disaster",
        when=day("2010-01-12"),
        numbers=("150,000",),
        places=("Haiti",),
    )
    other = mention(
        "b",
        "The 12 January quake, in which 200,000 died.",
        "quake",
        "disaster",
        when=day("2010-01-12"),
        numbers=("200,000",),
        places=("Haiti",),
    )
    event = single(merge((A, B), (one, other)))
    assert event.differences == ("150,000 / 200,000",)


def test_the_toll_in_a_sentence_is_the_quakes() -> None:
    """What a quake is told to have killed is its figure, though the killing is an act of its own."""
    quote = "The quake on 12 January killed 150,000."
    quake = mention("a", quote, "quake", "disaster", when=day("2010-01-12"), places=("Haiti",))
    killed = mention("a", quote, "killed", "death", when=day("2010-01-12"), numbers=("150,000",), lemma="kill")
    other = mention("b", "The quake of 12 January, with a toll of 200,000.", "quake", "disaster", when=day("2010-01-12"),
                    numbers=("200,000",), places=("Haiti",))  # fmt: skip
    found = merge((A, B), (quake, killed, other)).events
    assert [event.differences for event in found if event.mentions[0].lemma == "quake"] == [("150,000 / 200,000",)]
