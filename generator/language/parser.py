"""An article in, its sentences as trees of tokens out.

What the model answers hangs on how the text is cut, so the cut is fixed: a paragraph is a piece; a longer one than
`PIECE` is cut at the ends of sentences. To use another model, name it in the settings.
"""

import re
from collections.abc import Iterable, Iterator
from typing import Any, NamedTuple

import numpy as np

from generator.language.model import Model
from generator.language.quotes import quoted_spans
from generator.records import Article, Paragraph, Sentence, Token

PIECE = 4_000
"""Longest text in characters that goes to the parser at once; spaCy takes about 1 GB per 100,000 characters."""
BATCH = 30_000
"""Characters that go through the model together at most: more saves no time, and memory grows with it."""
TOGETHER = 12_000
"""Characters of short articles that go through it together: what it does for each step of a tree, it does for all at once."""
_PLAIN = str.maketrans({"’": "'", "‘": "'", "“": '"', "”": '"', "„": '"', "«": '"', "»": '"', "\u00a0": " ", "\u202f": " ",
                        "\u2009": " ", "–": "-", "\u2011": "-", "\u00ad": "-", "\t": " ", "\n": " "})  # fmt: skip
_SENTENCE_END = re.compile(r"[.!?…][\"'”’)]*\s+|\s*\n\s*")

_COLUMNS = ["IDX", "LENGTH", "HEAD", "SENT_START", "IS_SPACE", "TAG", "DEP"]


class _Piece(NamedTuple):
    """A stretch of an article's body that is parsed as one."""

    article: int
    """Which of those that are read together."""
    number: int
    """That of its paragraph."""
    is_heading: bool
    start: int
    end: int


class Parser:
    """A loaded language model. Loading takes seconds and 350 MB, so a process keeps one."""

    def __init__(self, model: str = "en_core_web_md") -> None:
        """Load the model.

        Raises:
            DatelineError: where no such model is installed.
        """
        self._model = Model(model)
        self._known: dict[int, str] = {}

    def parse(self, article: Article) -> tuple[Sentence, ...]:
        """The sentences of an article's headings and prose, in reading order.

        Bylines, datelines and page furniture are left out. Sentences are numbered from 0 without the headings, which
        carry the number of the sentence after them.
        """
        return next(self.parse_each((article,)))

    def parse_each(self, articles: Iterable[Article]) -> Iterator[tuple[Sentence, ...]]:
        """The sentences of each article in turn: the same, and sooner, as short articles go through the model together."""
        for some in _together(articles):
            found: list[list[Sentence]] = [[] for _ in some]
            for batch in _batches([piece for number, article in enumerate(some) for piece in _pieces_of(number, article)]):
                self._read(batch, some, found)
            yield from map(tuple, found)

    def _read(self, batch: list[_Piece], articles: list[Article], found: list[list[Sentence]]) -> None:
        """The sentences of each piece, added to those of its article."""
        bodies = [articles[piece.article].body for piece in batch]
        quoted = [quoted_spans(body[piece.start : piece.end]) for body, piece in zip(bodies, batch, strict=True)]
        parts = zip(bodies, batch, quoted, strict=True)
        texts = [_plain(body[piece.start : piece.end], spans) for body, piece, spans in parts]
        with self._model.read(texts) as docs:
            for doc, text, piece, body, spans in zip(docs, texts, batch, bodies, quoted, strict=True):
                spans = tuple((a + piece.start, b + piece.start) for a, b in spans)
                own = found[piece.article]
                index = own[-1].index + (not own[-1].is_heading) if own else 0
                for tokens in self._sentences(doc, text, body, piece.start):
                    inside = tuple(s for s in spans if s[0] < tokens[-1].end and s[1] > tokens[0].start)
                    own.append(_sentence(index, piece.number, tokens, inside, body, piece.is_heading))
                    index += not piece.is_heading

    def _sentences(self, doc: Any, text: str, body: str, offset: int) -> Iterator[tuple[Token, ...]]:
        """The words of each sentence of a document that stands in the body; white space is none, and makes no sentence."""
        starts, lengths, heads, opens, is_space, tag_keys, dep_keys = doc.to_array(_COLUMNS).view(np.int64).T.tolist()
        tags, deps = self._names(doc, tag_keys), self._names(doc, dep_keys)
        lemma, first = self._model.lemma, 0
        for end in [*(n for n in range(1, len(opens)) if opens[n] == 1), len(opens)]:
            words = [n for n in range(first, end) if not is_space[n]]
            place = {n: k for k, n in enumerate(words)}
            first = end
            tokens: list[Token] = []
            for n in words:
                start, tag = starts[n], tags[n]
                stop, head = start + lengths[n], place.get(n + heads[n], place[n])
                word = lemma(text[start:stop], tag)
                start, stop = start + offset, stop + offset
                tokens.append(Token(start, stop, body[start:stop], word, tag, deps[n], head))
            if tokens:
                yield tuple(tokens)

    def _names(self, doc: Any, keys: list[int]) -> list[str]:
        """What spaCy's numbers for tags and relations stand for."""
        known = self._known
        for key in set(keys) - known.keys():
            known[key] = doc.vocab.strings[key % (1 << 64)]
        return list(map(known.__getitem__, keys))


def _sentence(index: int, paragraph: int, tokens: tuple[Token, ...], quoted: tuple[tuple[int, int], ...], body: str,
              is_heading: bool) -> Sentence:  # fmt: skip
    start, end = tokens[0].start, tokens[-1].end
    return Sentence(index, paragraph, start, end, body[start:end], tokens, is_heading, quoted)


def _plain(text: str, quoted: tuple[tuple[int, int], ...]) -> str:
    """The text as the model met it in training: straight double marks around speech. Same length."""
    characters = list(text.translate(_PLAIN))
    for start, end in quoted:
        for at in (start, end - 1):
            if characters[at] == "'":
                characters[at] = '"'
    return "".join(characters)


def _pieces(body: str, paragraph: Paragraph) -> Iterator[tuple[int, int]]:
    """The paragraph cut into stretches of at most `PIECE` characters, at the end of a sentence where there is one."""
    start = paragraph.start
    while paragraph.end - start > PIECE:
        ends = [m.end() for m in _SENTENCE_END.finditer(body, start + PIECE // 2, start + PIECE)]
        space = body.rfind(" ", start + 1, start + PIECE)
        cut = ends[-1] if ends else space + 1 if space > 0 else start + PIECE
        yield start, cut
        start = cut
    yield start, paragraph.end


def _together(articles: Iterable[Article]) -> Iterator[list[Article]]:
    """The articles in their order, in lists of about `TOGETHER` characters."""
    some: list[Article] = []
    for article in articles:
        some.append(article)
        if sum(len(one.body) for one in some) >= TOGETHER:
            yield some
            some = []
    if some:
        yield some


def _pieces_of(number: int, article: Article) -> Iterator[_Piece]:
    """The pieces of an article's headings and prose."""
    for at, paragraph in enumerate(article.paragraphs):
        if paragraph.kind in ("prose", "heading"):
            for start, end in _pieces(article.body, paragraph):
                yield _Piece(number, at, paragraph.kind == "heading", start, end)


def _batches(pieces: list[_Piece]) -> Iterator[list[_Piece]]:
    """The pieces in their order, in lists of about `BATCH` characters."""
    batch: list[_Piece] = []
    size = 0
    for piece in pieces:
        batch.append(piece)
        size += piece.end - piece.start
        if size >= BATCH:
            yield batch
            batch, size = [], 0
    if batch:
        yield batch
