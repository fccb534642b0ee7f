"""What each word means where it stands: the model's vectors in context, by a shorter way than the model's own.

The first layers look at a word alone, so each form is worked out once and kept. The others look at its neighbours; they
are multiplied by numpy, which knows more processors than the model's own library and took a third of its time.
"""

from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray
from spacy.attrs import ORTH

Floats = NDArray[np.float32]

KEPT = 60_000
"""Word forms kept: more than any batch holds; 35 MB."""
ALIKE = 96
"""Forms worked out at once, always so many: a row of a product may hang on the number of rows, and must not on the past."""
ROWS = 256
"""Words that go through a layer together: so many fit into a processor's nearest memory."""


class Vectors:
    """The layers that turn words into vectors, and the forms met so far."""

    def __init__(self, model: Any, vocab: Any) -> None:
        """Take the weights from a `Tok2Vec.v2` with window encoder; `fits` tells whether a model is one."""
        self._alone, around = model.layers
        self._vocab = vocab
        self._columns = [*_named(self._alone, "extract_features").attrs["columns"], ORTH]
        self._layers = tuple(_weights(layer) for layer in around.layers[0].layers)
        self._gap = around.attrs["pad"]
        self._row_of: dict[bytes, int] = {}
        self._kept = np.empty((KEPT, model.get_dim("nO")), np.float32)

    def __call__(self, docs: Sequence[Any]) -> Floats:
        """The vectors of all words of some texts, in their order; a text's do not hang on the others."""
        rows = self._rows(docs)
        # between texts stand as many empty rows as the layers can see over, and one more at either end
        places = np.arange(len(rows)) + np.repeat(np.arange(1, len(docs) + 1) * self._gap + 1, [len(doc) for doc in docs])
        before = np.zeros((len(rows) + (len(docs) + 1) * self._gap + 2, self._kept.shape[1]), np.float32)
        before[places] = self._kept[rows]
        after = np.zeros_like(before)
        for weights in self._layers:
            for start in range(1, len(before) - 1, ROWS):
                _see_neighbours(before, after, start, min(start + ROWS, len(before) - 1), weights)
            before, after = after, before
        found: Floats = before[places]
        return found

    def _rows(self, docs: Sequence[Any]) -> NDArray[np.int64]:
        """Where the vectors of the words alone are kept."""
        forms = np.concatenate([doc.to_array(self._columns) for doc in docs])
        keys: list[bytes] = forms.view(np.dtype((np.void, forms.itemsize * forms.shape[1]))).ravel().tolist()  # type: ignore[assignment]
        new = {key: n for n, key in enumerate(keys) if key not in self._row_of}
        if len(self._row_of) + len(new) > KEPT:
            self._row_of.clear()
            new = {key: n for n, key in enumerate(keys)}
        first = len(self._row_of)
        self._kept[first : first + len(new)] = self._vectors_alone(forms[list(new.values())])
        self._row_of.update(zip(new, range(first, first + len(new)), strict=True))
        return np.fromiter(map(self._row_of.__getitem__, keys), np.int64, len(keys))

    def _vectors_alone(self, forms: NDArray[np.uint64]) -> Floats:
        full = np.resize(forms, (-(-len(forms) // ALIKE) * ALIKE, forms.shape[1]))
        parts = [_Forms(self._vocab, self._columns, full[n : n + ALIKE]) for n in range(0, len(full), ALIKE)]
        return np.concatenate([self._alone.predict([part])[0] for part in parts] or [self._kept[:0]])[: len(forms)]


class _Forms:
    """Word forms in place of a text: as much of spaCy's `Doc` as the first layers ask for."""

    def __init__(self, vocab: Any, columns: Sequence[Any], rows: NDArray[np.uint64]) -> None:
        self.vocab = vocab
        self._by_column: dict[Any, NDArray[np.uint64]] = dict(zip(columns, np.ascontiguousarray(rows.T), strict=True))
        self._length = len(rows)

    def __len__(self) -> int:
        return self._length

    def to_array(self, columns: Any) -> NDArray[np.uint64]:
        if isinstance(columns, list):
            return np.stack([self._by_column[column] for column in columns], axis=1)
        return self._by_column[columns]


_Weights = tuple[Floats, Floats, Floats, Floats]
"""Of one layer: (3 words' features, pieces of outputs), its bias, and the scale and shift of the outputs."""


def fits(model: Any) -> bool:
    """Whether a model is of the one architecture that is known here: each word alone, then windows of three words."""
    names = [layer.name for layer in model.walk()]
    windows = [layer.attrs["window_size"] for layer in model.walk() if layer.name == "expand_window"]
    return len(model.layers) == 2 and "extract_features" in names and bool(windows) and set(windows) == {1}


def _named(model: Any, name: str) -> Any:
    return next(layer for layer in model.walk() if layer.name == name)


def _weights(layer: Any) -> _Weights:
    """The weights with a layer's pieces one after the other, so that the greatest of them is found by whole rows."""
    maxout, norm = _named(layer, "maxout"), _named(layer, "layernorm")
    weights, bias = maxout.get_param("W"), maxout.get_param("b")
    by_piece = weights.transpose(1, 0, 2).reshape(-1, weights.shape[2])
    return np.ascontiguousarray(by_piece.T), bias.T.ravel(), norm.get_param("G"), norm.get_param("b")


def _see_neighbours(before: Floats, after: Floats, start: int, end: int, weights: _Weights) -> None:
    """One layer for the rows from start to end: greatest piece of (left, self, right), evened out, added to what was there."""
    product, bias, scale, shift = weights
    width = before.shape[1]
    found = np.concatenate([before[start - 1 : end - 1], before[start:end], before[start + 1 : end + 1]], axis=1) @ product
    found += bias
    best = found[:, :width]
    for piece in range(width, found.shape[1], width):
        np.maximum(best, found[:, piece : piece + width], out=best)
    # `mean` would take twice as long over so few rows
    best -= np.add.reduce(best, axis=1, keepdims=True) / width
    best /= np.sqrt(np.add.reduce(np.square(best), axis=1, keepdims=True) / width + np.float32(1e-8))
    best *= scale
    best += shift
    np.add(best, before[start:end], out=after[start:end])
