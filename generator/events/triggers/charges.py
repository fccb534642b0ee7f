"""A deed that somebody is charged with, suspected or convicted of: the noun under `charged with murder`.

To teach it a word that puts a deed to somebody, add it to a row of `_ROWS`.
"""

from dataclasses import dataclass

from generator.events.grammar.tree import Tree
from generator.records import Status

_ROWS: tuple[tuple[Status, str], ...] = (
    ("possible", "charge accuse suspect indict arraign arrest detain try prosecute want hold book suspicion"),
    ("happened", "convict guilty sentence jail imprison confess admit execute conviction plead"),
    ("denied", "deny acquit clear exonerate absolve"),
)  # fmt: skip
_MADE: dict[str, Status] = {lemma: made for made, lemmas in _ROWS for lemma in lemmas.split()}
CHARGING = frozenset(_MADE)
"""Words that put a deed to somebody, or clear him of it."""
INQUIRIES = frozenset("question questioning interview interrogation".split())
"""What somebody is wanted or held for and has not done: `held for questioning`."""
_COUNTS = frozenset("count degree charge attempt term offense offence crime".split())
"""What a deed is counted in: `two counts of murder`."""
_NOUNS = frozenset({"suspicion", "conviction"})
_LEADS = frozenset("with of to for on".split())
_ANSWERS = frozenset("plead guilty confess admit".split())
"""Only these lead to a deed with `to`: who is sentenced to death has not died."""


def put(tree: Tree, preposition: int) -> Status | None:
    """What is held of a deed behind a preposition: `on suspicion of stealing`, `held for stealing`; None where none is put."""
    token = tree.tokens[preposition]
    return _MADE.get(tree.tokens[token.head].lemma.lower()) if token.text.lower() in _LEADS - {"to"} else None


@dataclass(frozen=True, slots=True)
class Charge:
    """The word that puts a deed to somebody."""

    index: int
    made: Status
    """What is held of the deed: that it may be so, that it is so, that it is denied."""


def charged(tree: Tree, index: int) -> Charge | None:
    """How a deed that a noun names is put to somebody; None where nobody is charged with it."""
    # "charged in the shooting", "arrested for her murder": that it happened is not in doubt
    at = None if tree.is_definite(index) else _above(tree, index)
    for _ in range(3):
        if at is None:
            return None
        token = tree.tokens[at]
        made = _MADE.get(token.lemma.lower())
        if made and not token.tag.startswith("N"):
            is_negated = bool(tree.all(at, "neg"))
            return Charge(at, "denied" if is_negated else made)
        above = _above(tree, at)
        if made and token.lemma.lower() in _NOUNS:  # "was arrested on suspicion of arson" tells who
            return Charge(at if above is None else above, made)
        at = above if token.lemma.lower() in _COUNTS else None
    return None


def _above(tree: Tree, index: int) -> int | None:
    """What a noun hangs on as the content of a charge: the verb over `with murder`, for each of several crimes joined."""
    while tree.tokens[index].dep == "conj" and tree.tokens[index].head < index:
        index = tree.tokens[index].head
    token = tree.tokens[index]
    head = tree.tokens[token.head]
    if token.dep == "dobj":
        return token.head if head.lemma in ("deny", "admit") else None
    if token.dep != "pobj" or head.text.lower() not in _LEADS:
        return None
    is_answer = tree.tokens[head.head].lemma.lower() in _ANSWERS
    return head.head if head.text.lower() != "to" or is_answer else None
