"""The short way through the model gives what its own long way gives, whatever was read before."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from generator import corpus
from generator.language import Parser, model, trees, vectors
from generator.records import Article

SEEDS = Path(__file__).parents[2] / "corpus"
ODD = "Prices rose 3.5%… (“so what?”)  He can't say.\nI cannot\u00a0gimme 'em; the U.S. and Smith's—e-mail@x.org http://a.b/c\n\nOK"


@pytest.fixture(scope="module")
def articles(make_article: Callable[..., Article]) -> tuple[Article, ...]:
    """The articles that come with the program, and a line of all kinds of signs."""
    return (*corpus.read(SEEDS).articles, make_article(ODD))


def test_the_short_way_gives_the_same_trees(
    parser: Parser, articles: tuple[Article, ...], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Words, tags, ties and the ends of sentences are those of the model run by spaCy alone."""
    short = [parser.parse(article) for article in articles]
    monkeypatch.setattr(parser._model, "_annotate", None)
    assert short == [parser.parse(article) for article in articles]


def test_articles_read_together_give_what_each_gives_alone(
    parser: Parser, articles: tuple[Article, ...], make_article: Callable[..., Article]
) -> None:
    """Neighbours in the corpus change nothing, nor do articles without a word; each article has its answer."""
    several = (*articles, make_article(""), make_article("Rain."), *reversed(articles), make_article(""))
    assert list(parser.parse_each(several)) == [parser.parse(article) for article in several]
    assert list(parser.parse_each(())) == []


def test_words_are_forgotten_where_they_grow_too_many(
    parser: Parser, articles: tuple[Article, ...], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Beyond the number of forms that are kept, new ones last as long as their text; the answers stay the same."""
    kept = [parser.parse(article) for article in articles]
    monkeypatch.setattr(model, "KNOWN", 0)
    assert [parser.parse(article) for article in articles] == kept
    for word in ("Xqwzy", "Zqwxy"):
        with parser._model.read([f"{word} rose."]) as docs:
            assert docs[0][0].text == word
            assert word in parser._model._nlp.vocab
        assert (word in parser._model._nlp.vocab) == (model.KNOWN > 0)
        monkeypatch.undo()


def test_vectors_do_not_hang_on_the_past(
    parser: Parser, articles: tuple[Article, ...], monkeypatch: pytest.MonkeyPatch
) -> None:
    """To the last digit the same, in whichever order texts are read and however often the forms are dropped."""
    nlp = parser._model._nlp
    texts = [[nlp.make_doc(paragraph) for paragraph in article.body.split("\n\n")] for article in articles]
    most = max(sum(len(doc) for doc in docs) for docs in texts)
    tok2vec = nlp.get_pipe("tok2vec").model
    forwards, backwards = vectors.Vectors(tok2vec, nlp.vocab), vectors.Vectors(tok2vec, nlp.vocab)
    first = [forwards(docs) for docs in texts]
    monkeypatch.setattr(vectors, "KEPT", most)
    second = [backwards(docs) for docs in reversed(texts)]
    assert all(np.array_equal(a, b) for a, b in zip(first, reversed(second), strict=True))


def test_texts_of_nothing(parser: Parser) -> None:
    """An empty text among others takes no word and changes none."""
    with parser._model.read(["", "It rained.", "", " "]) as docs, parser._model.read(["It rained."]) as alone:
        assert [len(doc) for doc in docs] == [0, 3, 0, 1]
        assert [token.head.i for token in docs[1]] == [token.head.i for token in alone[0]]
    with parser._model.read([""]) as docs:
        assert not len(docs[0])


def test_another_architecture_is_left_to_spacy(parser: Parser) -> None:
    """A model that is built otherwise is not taken over."""
    nlp = parser._model._nlp
    assert not vectors.fits(nlp.get_pipe("tagger").model)
    assert not trees.fits(nlp.get_pipe("tok2vec").model)
    with nlp.select_pipes(disable=["parser"]):
        assert not model._is_known(nlp)
