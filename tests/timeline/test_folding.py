"""The spelling rule: one spelling for transliterations, two for two people."""

from __future__ import annotations

import pytest

from generator.timeline.folding import GIVEN_NAMES, SPELLINGS, fold, plain


@pytest.mark.parametrize("pair", [pytest.param(row[2], id=" and ".join(row[2])) for row in SPELLINGS])
def test_each_row_of_letters_joins_the_pair_beside_it(pair: tuple[str, str]) -> None:
    """Every row carries a pair that it makes equal."""
    assert fold(pair[0]) == fold(pair[1])


@pytest.mark.parametrize("row", [pytest.param(row, id=row[0]) for row in GIVEN_NAMES])
def test_the_forms_of_a_given_name_are_one(row: tuple[str, ...]) -> None:
    """A given name's forms in two languages fold to one."""
    assert len({fold(f"{form} Example") for form in row}) == 1


@pytest.mark.parametrize(
    ("one", "other"),
    [
        pytest.param("Li Keqiang", "Li Keqing", id="one vowel makes another man"),
        pytest.param("Zhang Jun", "Zhang Jin", id="so it does in a short name"),
        pytest.param("Wang Yi", "Wang Wenbin", id="a surname alone is not enough"),
        pytest.param("George Bush", "Jeb Bush", id="nor in English"),
        pytest.param("Kim Jong Il", "Kim Jong Un", id="father and son"),
    ],
)
def test_two_people_keep_two_spellings(one: str, other: str) -> None:
    """What tells people apart is not folded away."""
    assert fold(one) != fold(other)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("The United Nations", "united nations", id="the article goes"),
        pytest.param("Recep Tayyip Erdoğan’s", "recep tayyip erdogan", id="accent and possessive go"),
        pytest.param("U.S.", "us", id="dots go"),
        pytest.param("The", "the", id="a name of nothing else stays"),
    ],
)
def test_the_plain_form(text: str, expected: str) -> None:
    """Equal names are equal in their plain form."""
    assert plain(text) == expected


def test_honorifics_are_no_part_of_a_name() -> None:
    """Mr Smith is Smith; particles go as well."""
    assert fold("Mr. Smith") == fold("Smith")
    assert fold("Bashar al-Assad") == fold("Bashar Assad")
