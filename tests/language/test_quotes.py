"""Which stretches stand inside quotation marks."""

from __future__ import annotations

import pytest

from generator.language.quotes import quoted_spans


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("She said “no” and left.", ["“no”"], id="curly double marks open and close by their shape"),
        pytest.param('"Yes," he said. "No."', ['"Yes,"', '"No."'], id="straight marks open and close by turns"),
        pytest.param("‘Solving it takes calm,’ he told us.", ["‘Solving it takes calm,’"], id="single marks around speech"),
        pytest.param("The ministers' talks and Wang’s remarks", [], id="apostrophes quote nothing"),
        pytest.param("the class of ’98 didn’t go", [], id="a shortened year quotes nothing"),
        pytest.param("“First paragraph of speech.", ["“First paragraph of speech."], id="an open quotation runs to the end"),
        pytest.param("no ‘forbidden’ areas", ["‘forbidden’"], id="a single word in single marks"),
        pytest.param(
            'It is over," she said. "We go."', ['It is over,"', '"We go."'], id="a first mark may close an earlier one"
        ),
        pytest.param('It is over," Ann Lee said.', ['It is over,"'], id="a mark right behind a comma closes"),
        pytest.param(
            "It rained. " * 30 + 'It is over," Ann Lee said.', [' It is over,"'], id="of a long text only its sentence"
        ),
        pytest.param('"No. He said: "Yes." It is.', ['"No. He said: ', '"Yes."'], id="a mark after a colon opens anew"),
        pytest.param('It is over."', ['It is over."'], id="a mark at the very end closes"),
        pytest.param('The firm, "Vega", left.', ['"Vega"'], id="a mark before a word opens"),
        pytest.param("", [], id="an empty paragraph"),
    ],
)
def test_quoted_spans(text: str, expected: list[str]) -> None:
    """The marks belong to the span; nothing else does."""
    assert [text[start:end] for start, end in quoted_spans(text)] == expected
