"""A sentence as a tree that can be walked down as well as up."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import chain
from operator import itemgetter
from typing import Any, ParamSpec, TypeVar

from generator.events.grammar.labels import DEFINITE, FINITE_OR_MODAL
from generator.records import Sentence, Token

Asked = ParamSpec("Asked")
Answer = TypeVar("Answer")


@dataclass(frozen=True, slots=True, eq=False)
class Tree:
    """A sentence and the children of each of its tokens, in reading order. Tokens are named by their index.

    A tree equals itself alone, so that what is asked of it often can be `kept` without looking at its words.
    """

    sentence: Sentence
    tokens: tuple[Token, ...]
    """The sentence's words, kept here because every walk asks for them."""
    children: tuple[tuple[int, ...], ...]
    kin: tuple[tuple[tuple[int, str], ...], ...]
    """The children again, each with its relation: what `all` and `first` walk over, some hundred times a sentence."""
    by_dep: dict[str, list[tuple[int, Token]]]
    """The tokens in each relation to their heads, each with its index."""

    def having(self, *deps: str) -> list[tuple[int, Token]]:
        """The tokens of the whole sentence that stand in one of the relations, each behind its index, in reading order."""
        found = [self.by_dep[dep] for dep in deps if dep in self.by_dep]
        return sorted(chain(*found), key=itemgetter(0)) if len(found) > 1 else found[0] if found else []

    def all(self, index: int, *deps: str) -> tuple[int, ...]:
        """The children of a token that stand in one of the relations."""
        found: tuple[int, ...] = ()
        for child, dep in self.kin[index]:
            if dep in deps:
                found += (child,)  # most have none or one
        return found

    def first(self, index: int, *deps: str) -> int | None:
        """The first such child, or None."""
        for child, dep in self.kin[index]:
            if dep in deps:
                return child
        return None

    def words(self, index: int, *deps: str) -> set[str]:
        """The children in one of the relations as printed, in lower case."""
        return {self.tokens[child].text.lower() for child, dep in self.kin[index] if dep in deps}

    def lemmas(self, index: int, *deps: str) -> set[str]:
        """Their dictionary forms."""
        return {self.tokens[child].lemma.lower() for child, dep in self.kin[index] if dep in deps}

    def tags(self, index: int, *deps: str) -> set[str]:
        """Their parts of speech."""
        return {self.tokens[child].tag for child, dep in self.kin[index] if dep in deps}

    def ancestors(self, index: int) -> Iterator[int]:
        """The heads above a token, nearest first. A broken tree that runs in a circle ends after as many steps as words."""
        for _ in self.tokens:
            head = self.tokens[index].head
            if head == index:
                return
            yield head
            index = head

    def subtree(self, index: int) -> tuple[int, ...]:
        """A token and all below it, in reading order."""
        return _subtree(self, index) if self.children[index] else (index,)

    def joined(self, index: int) -> tuple[int, ...]:
        """A token and those joined to it: `A, B and C`."""
        return _joined(self, index) if self.children[index] else (index,)

    def objects(self, index: int, *prepositions: str) -> tuple[int, ...]:
        """What stands under the prepositions of a token: `with his counterpart and others`."""
        found: tuple[int, ...] = ()
        for preposition, lemma, members in _prepositions(self, index) if self.children[index] else ():
            if lemma in prepositions:
                # "between talks with A and with B": a preposition may hang on a preposition
                found += members + self.objects(preposition, *prepositions)
        return found

    def printed(self, first: int, last: int) -> str:
        """The stretch from one token to another as the source has it."""
        offset = self.sentence.start
        return self.sentence.text[self.tokens[first].start - offset : self.tokens[last].end - offset]

    def first_joined(self, index: int) -> int:
        """The first of those that a token is joined to: the A of `A, B and C`."""
        while self.tokens[index].dep == "conj":
            index = self.tokens[index].head
        return index

    @property
    def root(self) -> int:
        """The first token that hangs on none."""
        return next((at for at, token in enumerate(self.tokens) if token.head == at), 0)

    def is_verb(self, index: int) -> bool:
        """Whether the tagger took it for a verb (auxiliaries included, modals not)."""
        return self.tokens[index].tag.startswith("VB")

    def is_finite(self, index: int) -> bool:
        """Whether a verb, or a helper of it, is in the present or past or a modal, and none is a "to"."""
        tags = {self.tokens[index].tag, *(self.tokens[at].tag for at in self.all(index, "aux", "auxpass"))}
        return "TO" not in tags and not tags.isdisjoint(FINITE_OR_MODAL)

    def is_quoted(self, index: int) -> bool:
        """Whether a token stands inside quotation marks, marks included."""
        if not self.sentence.quoted:
            return False
        start = self.tokens[index].start
        return any(first <= start < last for first, last in self.sentence.quoted)

    def is_noun(self, index: int) -> bool:
        """Whether it is a common or a proper noun."""
        return self.tokens[index].tag.startswith("NN")

    def is_definite(self, noun: int) -> bool:
        """Whether a noun means one that is known, behind "the" or "this", or with an owner: `the raid`, `their raid`."""
        return any(dep == "poss" or (dep == "det" and self.tokens[at].lemma.lower() in DEFINITE) for at, dep in self.kin[noun])


KEPT = 400
"""Sentences whose trees are kept: more than most articles have."""
ANSWERS = 5_000
"""Answers kept to each question: those of some dozens of sentences."""
_questions: list[Any] = []


def kept(ask: Callable[Asked, Answer]) -> Callable[Asked, Answer]:
    """A question about a tree, with the last answers kept: many rules ask the same of the same words."""
    question: Any = lru_cache(maxsize=ANSWERS)(ask)
    _questions.append(question)
    return question  # type: ignore[no-any-return]


def forget() -> None:
    """Drop the trees of an article that is done, and all that was asked of them: another article has others."""
    _trees.clear()
    for question in _questions:
        question.cache_clear()


@kept
def texts(tree: Tree) -> frozenset[str]:
    """The words of a sentence as printed, each once."""
    return frozenset(token.text for token in tree.tokens)


@kept
def _subtree(tree: Tree, index: int) -> tuple[int, ...]:
    found = [index]
    for at in found:
        found += tree.children[at]
        if len(found) > len(tree.tokens):  # a broken tree that runs in a circle
            return tuple(sorted(_circle(tree, index)))
    return tuple(sorted(found))


def _circle(tree: Tree, index: int) -> set[int]:
    """All below a token that are reached once and again."""
    found, waiting = {index}, [index]
    while waiting:
        new = set(tree.children[waiting.pop()]) - found
        found |= new
        waiting += new
    return found


@kept
def _joined(tree: Tree, index: int) -> tuple[int, ...]:
    found = [index]
    for member in found:
        found += [child for child in tree.all(member, "conj") if child not in found]
    return tuple(found)


@kept
def _prepositions(tree: Tree, index: int) -> tuple[tuple[int, str, tuple[int, ...]], ...]:
    """Those that hang on a token, and those joined to them, `with Ann, and with Bob`: each with its lemma and objects."""
    found: list[int] = []
    for preposition in tree.all(index, "prep", "agent", "dative"):
        found += [preposition, *[joined for joined in tree.all(preposition, "conj") if tree.tokens[joined].tag == "IN"]]
    return tuple([(at, tree.tokens[at].lemma, _members(tree, at)) for at in found])


def _members(tree: Tree, preposition: int) -> tuple[int, ...]:
    """What stands under a preposition, and all that is joined to it."""
    return tuple([member for thing in tree.all(preposition, "pobj") for member in tree.joined(thing)])


_trees: dict[int, Tree] = {}


def tree_of(sentence: Sentence) -> Tree:
    """The tree of a sentence, the same one each time: an article is gone through several times, by names, acts and titles."""
    found = _trees.get(id(sentence))
    # a kept tree holds its sentence, so no other has that id
    if found is None:
        if len(_trees) >= KEPT:
            _trees.clear()
        found = _trees[id(sentence)] = _made(sentence)
    return found


def _made(sentence: Sentence) -> Tree:
    kin: list[list[tuple[int, str]]] = [[] for _ in sentence.tokens]
    by_dep: dict[str, list[tuple[int, Token]]] = {}
    for index, token in enumerate(sentence.tokens):
        by_dep.setdefault(token.dep, []).append((index, token))
        if token.head != index:
            kin[token.head].append((index, token.dep))
    children = tuple([tuple([child for child, _ in pairs]) if pairs else () for pairs in kin])
    return Tree(sentence, sentence.tokens, children, tuple(map(tuple, kin)), by_dep)
