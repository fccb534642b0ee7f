"""Family names, and whether two names can be one person's."""

from __future__ import annotations

import pytest

from generator.events.names.written.fullnames import may_be_one, parts


@pytest.mark.parametrize(
    ("name", "family"),
    [
        pytest.param("jane doe", "doe", id="the last word"),
        pytest.param("ursula von der leyen", "von der leyen", id="with its particles"),
        pytest.param("li wei", "li", id="the first in Chinese order"),
        pytest.param("martin king jr.", "king", id="not the suffix"),
    ],
)
def test_family_names(name: str, family: str) -> None:
    """The family name is the last word but for suffixes, the first in Chinese, Korean and Vietnamese names."""
    assert parts(name.split())[1] == family


@pytest.mark.parametrize(
    ("old", "new", "one"),
    [
        pytest.param("George Hale", "George W. Hale", True, id="an initial more"),
        pytest.param("George W. Hale", "George H. Hale", False, id="another initial"),
        pytest.param("Wang Yi", "Wang Wenbin", False, id="another given name in Chinese order"),
        pytest.param("J. Moreno", "Juan Moreno", True, id="an initial for a given name"),
        pytest.param("Hale", "Ann Hale", True, id="a surname alone"),
        pytest.param("Bob Hale", "Ann Hale", False, id="another given name"),
    ],
)
def test_one_person(old: str, new: str, one: bool) -> None:
    """Two full names with one surname are one person's where the given names allow it."""
    assert may_be_one(old, new.casefold().split()) is one
