"""Each word's tag, and the tree of each sentence, from the vectors of the words.

A tree is built by the model's own moves, scored for many texts at a time. At each step every text that is not yet done
makes one move (take a word, tie it, let it go, end the sentence). What a word adds to the scores from each place where
it may stand is worked out before the first step.
"""

from collections.abc import Sequence
from typing import Any

import numpy as np

from generator.language.vectors import ROWS, Floats

PIECES = 2
"""Of each output of the parser's lower layer, the greater of so many is taken."""


class Tags:
    """The tagger of a model."""

    def __init__(self, tagger: Any) -> None:
        """Take the weights of its one layer."""
        softmax = next(layer for layer in tagger.model.walk() if layer.name == "softmax")
        self._tagger = tagger
        self._weights, self._bias = softmax.get_param("W").T.copy(), softmax.get_param("b")

    def __call__(self, docs: Sequence[Any], vectors: Floats) -> None:
        """Give the words of some texts their tags; `vectors` are those of all their words."""
        # as for words alone: always so many rows, for what comes out for one may hang on their number
        full = np.resize(vectors, (-(-len(vectors) // ROWS) * ROWS, vectors.shape[1]))
        parts = (full[first : first + ROWS] @ self._weights + self._bias for first in range(0, len(full), ROWS))
        best = [tag for part in parts for tag in part.argmax(axis=1).tolist()]
        ends = np.cumsum([len(doc) for doc in docs]).tolist()
        tags = [best[end - len(doc) : end] for doc, end in zip(docs, ends, strict=True)]
        self._tagger.set_annotations(docs, tags)


class Trees:
    """The parser of a model."""

    def __init__(self, parser: Any, doc: Any) -> None:
        """Lay out its weights for numpy; `fits` tells whether that can be done. Any text serves as `doc`."""
        narrow, lower, upper = parser.model.layers[0].layers[-1], parser.model.layers[1], parser.model.layers[2]
        places, self._outputs, _, width = lower.get_param("W").shape
        self._parser = parser
        self._words_of = parser.model.predict([doc]).get_token_ids
        self._narrow, self._narrow_bias = narrow.get_param("W").T.copy(), narrow.get_param("b")
        self._lower, self._lower_bias = lower.get_param("W").transpose(3, 0, 2, 1).reshape(width, -1), lower.get_param("b")
        self._upper, self._upper_bias = upper.get_param("W").T.copy(), upper.get_param("b")
        self._nobody = lower.get_param("pad")[0].transpose(0, 2, 1).ravel()
        self._places = np.arange(places, dtype=np.int32)

    def __call__(self, docs: Sequence[Any], vectors: Floats) -> None:
        """Tie the words of some texts into trees; `vectors` are those of all their words."""
        adds = self._additions(vectors)
        batch = self._parser.moves.init_batch(docs)
        going = [state for state in batch if not state.is_final()]
        while going:
            # a lone text goes twice: a product of one row is another sum, and what a text yields must not hang on the others
            scored = going if len(going) > 1 else going * 2
            # a place where no word stands is -1, and has the first row
            rows = (self._words_of(scored) + 1) * len(self._places) + self._places
            pieces = np.add.reduce(adds.take(rows, axis=0), axis=1)
            best = np.maximum(pieces[:, : self._outputs], pieces[:, self._outputs :])
            scores = best @ self._upper
            scores += self._upper_bias
            going = self._parser.transition_states(going, scores[: len(going)])
        self._parser.set_annotations(docs, batch)

    def _additions(self, vectors: Floats) -> Floats:
        """What each word adds in each place (next word, last word taken, its left child …), a row for each; no word first."""
        adds = np.empty((len(vectors) + 1, self._lower.shape[1]), np.float32)
        adds[0] = self._nobody
        np.matmul(vectors @ self._narrow + self._narrow_bias, self._lower, out=adds[1:])
        adds = adds.reshape(len(adds) * len(self._places), -1)
        adds[:: len(self._places)] += self._lower_bias.T.ravel()
        return adds


def fits(model: Any) -> bool:
    """Whether a parser's model is of the one architecture that is known here."""
    if model.name != "parser_model" or not model.attrs["has_upper"] or model.attrs["unseen_classes"]:
        return False
    return bool(model.layers[1].get_dim("nP") == PIECES and model.layers[0].layers[-1].name == "linear")
