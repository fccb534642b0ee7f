"""Work in portions: a corpus cut into chunks for the workers, and a very long article into parts that fit into memory."""

from collections.abc import Iterator
from dataclasses import replace

from generator.records import Article, Paragraph

CHUNK = 100_000
"""Characters of body that go to a worker at once: about thirty news stories, so that no worker waits long for work."""
PART = 500_000
"""Characters of an article that are parsed and held at once: some 150 MB."""


def chunks(articles: tuple[Article, ...]) -> Iterator[tuple[Article, ...]]:
    """The articles in their order, cut so that each piece holds about `CHUNK` characters; no article is split."""
    chunk: list[Article] = []
    size = 0
    for article in articles:
        chunk.append(article)
        size += len(article.body)
        if size >= CHUNK:
            yield tuple(chunk)
            chunk, size = [], 0
    if chunk:
        yield tuple(chunk)


def parts(article: Article) -> Iterator[Article]:
    """The article with its paragraphs in runs of about `PART` characters; all in one for any common length."""
    run: list[Paragraph] = []
    size = 0
    for piece in (piece for paragraph in article.paragraphs for piece in _pieces(article.body, paragraph)):
        run.append(piece)
        size += piece.end - piece.start
        if size >= PART:
            yield replace(article, paragraphs=tuple(run))
            run, size = [], 0
    if run:
        yield replace(article, paragraphs=tuple(run))


def _pieces(body: str, paragraph: Paragraph) -> Iterator[Paragraph]:
    """A paragraph; one longer than a part is cut, at the end of a sentence where there is one."""
    while paragraph.end - paragraph.start > PART:
        limit = paragraph.start + PART
        stop, space = (body.rfind(mark, paragraph.start + 1, limit) for mark in (". ", " "))
        cut = (stop if stop > 0 else space) + 1 or limit
        yield replace(paragraph, end=cut)
        paragraph = replace(paragraph, start=cut, dateline="")
    yield paragraph
