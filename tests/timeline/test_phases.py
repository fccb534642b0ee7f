"""What began and ended lasted from its first day to its last."""

from __future__ import annotations

from generator.timeline import merge
from tests.timeline.make import A, day, mention, single, stretch, who

TALKS = "The talks between Arland and Borland, which began on Monday, ended without a deal on Wednesday."


def test_talks_that_began_and_ended_lasted() -> None:
    """Where both ends are told, one event goes on from the first to the last."""
    sides = who("Arland", "counterpart", "country"), who("Borland", "counterpart", "country")
    began = mention("a", TALKS, "began", "other", sides[0], when=day("2021-05-03"), lemma="begin")
    talks = mention("a", TALKS, "talks", "consult", *sides, when=day("2021-05-05"), lemma="talk")
    event = single(merge((A,), (began, talks)))
    assert (event.kind, event.when) == ("consult", stretch("2021-05-03", "2021-05-05", lasted=True))
    assert event.when is not None
    assert event.when.edtf == "2021-05-03/2021-05-05"
