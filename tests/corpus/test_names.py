"""The names file: what the editor settles, and what is told when it can't be read."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.corpus import read_names
from generator.records import KnownName


def _read(folder: Path, text: str) -> tuple[tuple[KnownName, ...], list[str]]:
    (folder / "names.yml").write_text(text, encoding="utf-8")
    names, problems = read_names(folder)
    return names, [f"{problem.where.rpartition(':')[2]}: {problem.what}. {problem.fix}" for problem in problems]


def test_no_file_is_no_names(folder: Path) -> None:
    """The file may be missing, or hold nothing yet."""
    assert read_names(folder) == ((), ())
    assert _read(folder, "# none yet\n") == ((), [])


def test_all_fields(folder: Path) -> None:
    """A name has a kind, other forms, a country, and names that it is not; all may be left out."""
    names, problems = _read(
        folder,
        "Sergei Lavrov:\n  kind: person\n  aliases: [Sergey Lavrov, S. Lavrov]\n  country: Russia\n  different: Other Lavrov\n"
        "Kyiv:\n  kind: place\n  aliases: Kiev\nLi Keqiang:\n",
    )
    assert not problems
    assert names == (
        KnownName("Kyiv", "place", ("Kiev",)),
        KnownName("Li Keqiang", "person"),
        KnownName("Sergei Lavrov", "person", ("Sergey Lavrov", "S. Lavrov"), "Russia", ("Other Lavrov",)),
    )


@pytest.mark.parametrize(
    ("text", "told"),
    [
        pytest.param("A:\n  kind: persn", "2: there is no kind `persn`. Did you mean `person`?", id="a kind that is misspelt"),
        pytest.param("A:\n  kind:", "2: there is no kind ``. The kinds are person, country, place, organisation", id="no kind"),
        pytest.param("A:\n  alias: B", "2: there is no field `alias`. Did you mean `aliases`?", id="a field that is misspelt"),
        pytest.param("A:\n  aliases: {B: C}", "2: `aliases` is not a list of names. Write `aliases: [One Name, Another Name]`",
                     id="aliases that are fields"),
        pytest.param("A:\n  country: [B, C]", "2: `country` is not a single name. Write `country: Name`", id="two countries"),
        pytest.param("A:\n  kind: person\n  kind: place", "3: `kind` stands twice (first on line 2). Keep one of the two",
                     id="a field that stands twice"),
        pytest.param("A:\nB:\nA:", "3: `A` stands twice (first on line 1). Keep one of the two", id="a name that stands twice"),
        pytest.param("A: person", "1: `person` is no field of a name. Put its fields below it, each set in on a line of its "
                     "own, such as `  kind: person`", id="a kind alone"),
        pytest.param("- A", "1: this is not a list of fields. Write one `name: value` to a line, with a space after the colon",
                     id="a list of names"),
        pytest.param("A:\n  aliases: [C]\nB:\n  aliases: [C]", "3: `C` stands for both A and B. Let it stand under one of them",
                     id="a form that two names claim"),
    ],
)  # fmt: skip
def test_a_mistake_is_told_with_its_line(folder: Path, text: str, told: str) -> None:
    """Each mistake has its line and remedy."""
    assert _read(folder, text)[1] == [told]


def test_a_file_that_is_not_utf8(folder: Path) -> None:
    """It is told like an article's."""
    (folder / "names.yml").write_bytes(b"Caf\xe9:\n")
    names, problems = read_names(folder)
    assert not names
    assert "is not UTF-8" in problems[0].what
