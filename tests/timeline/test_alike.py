"""Names that an editor may settle."""

from __future__ import annotations

from generator.records import KnownName
from generator.timeline import names_alike
from tests.timeline.make import day, mention, who

NAMES = (
    who("Sergei Lavrov", country="Russia"), who("Sergey Lavrov", country="Russia"), who("Li Keqiang", country="China"),
    who("Li Keqing", country="China"), who("Anna Example"), who("Lavrov"),
)  # fmt: skip
MENTIONS = [mention("a", f"Sentence {n}.", "did", "other", one, at=n, when=day("2022-02-24")) for n, one in enumerate(NAMES)]


def test_pairs_stand_with_their_reasons() -> None:
    """Joined pairs first; then those that look alike and are two; all as the articles print them."""
    found = {(pair.first, pair.second): (pair.is_one, pair.reason) for pair in names_alike(MENTIONS)}
    assert found["Sergei Lavrov", "Sergey Lavrov"] == (True, "one spelling, both of Russia")
    assert found["Li Keqiang", "Li Keqing"] == (False, "letters alike, but no rule of spelling makes them one")
    assert found["Lavrov", "Sergei Lavrov"] == (True, "the only full name with this surname")
    assert not any("Anna Example" in pair for pair in found)


def test_what_the_names_file_settles_is_not_asked_again() -> None:
    """The editor's word ends the matter."""
    known = (KnownName("Li Keqiang", "person", different=("Li Keqing",)),)
    assert not any("Li Keqiang" in (pair.first, pair.second) for pair in names_alike(MENTIONS, known))
