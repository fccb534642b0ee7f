"""What a careless copy leaves in a text."""

from __future__ import annotations

import pytest

from generator.corpus.leftovers import LEFTOVERS, Leftover, is_english, leftovers

ROWS = [pytest.param(row, id=row.fix) for row in LEFTOVERS]


@pytest.mark.parametrize("row", ROWS)
def test_every_row_knows_its_examples(row: Leftover) -> None:
    """Each example is told of, and prose like it is not."""
    for text in row.examples:
        assert [fix for _, _, fix in leftovers(text)] == [row.fix], text
    for text in row.prose:
        assert not list(leftovers(text)), text


def test_each_is_told_once_with_its_first_line() -> None:
    """A page of markup is one message, and long markup is cut."""
    (first,) = leftovers(f"Rain fell.\n\n<p>It rose.</p>\n<p>It fell.</p>\n<a href='{'x' * 90}'>it</a>")
    assert first[:2] == (2, "this line holds HTML (`<p>`), which means nothing here and hides what is told")
    ((_, what, _),) = leftovers(f"<a href='{'x' * 90}'>")
    assert len(what) < 130
    ((_, what, _),) = leftovers("It\x92s over")
    assert "(U+0092)" in what


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("The mayor resigned on Monday, and the council met.", True, id="English"),
        pytest.param("Mayor quits; council meets", True, id="a few words, whatever they are"),
        pytest.param("Der Innenminister hat am Mittwoch die Stadt besucht und den Opfern Hilfe versprochen. Er wird am "
                     "Freitag sechs Bürgermeister treffen, sagte er der Zeitung und allen anderen.", False, id="German"),
        pytest.param("El presidente dimitió el lunes tras las protestas. Habló con la prensa el martes a las diez y dijo que "
                     "no se arrepiente de nada.", False, id="Spanish"),
        pytest.param("Statsministeren trådte tilbage i mandags efter flere uger med protester. Han har talt med pressen i "
                     "dag, og for at vise det gik han hjem igen.", False, id="Danish, which has our `for`"),
        pytest.param("استقبل الرئيس الوفد يوم الخميس في القصر " * 4, False, id="Arabic"),
    ],
)  # fmt: skip
def test_another_language_is_known(text: str, expected: bool) -> None:
    """By the small words that English does not do without."""
    assert is_english(text) is expected
