"""A sentence as a tree that can be walked down as well as up."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from generator.records import Sentence, Token


@dataclass(frozen=True, slots=True)
class Tree:
    """A sentence and the children of each of its tokens, in reading order. Tokens are named by their index."""

    sentence: Sentence
    tokens: tuple[Token, ...]
    """The sentence's words, kept here because every walk asks for them."""
    children: tuple[tuple[int, ...], ...]

    def all(self, index: int, *deps: str) -> tuple[int, ...]:
        """The children of a token that stand in one of the relations."""
        if not (children := self.children[index]):
            return ()
        tokens = self.tokens
        return tuple([child for child in children if tokens[child].dep in deps])

    def first(self, index: int, *deps: str) -> int | None:
        """The first such child, or None."""
        for child in self.children[index]:
            if self.tokens[child].dep in deps:
                return child
        return None

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
        if not self.children[index]:
            return (index,)
        found, waiting = {index}, [index]
        while waiting:
            for child in self.children[waiting.pop()]:
                if child not in found:
                    found.add(child)
                    waiting.append(child)
        return tuple(sorted(found))

    def joined(self, index: int) -> tuple[int, ...]:
        """A token and those joined to it: `A, B and C`."""
        found = [index]
        for member in found:
            if self.children[member]:
                found += [child for child in self.all(member, "conj") if child not in found]
        return tuple(found)

    def objects(self, index: int, *prepositions: str) -> tuple[int, ...]:
        """What stands under the prepositions of a token: `with his counterpart and others`."""
        found: list[int] = []
        for preposition in self._prepositions(index):
            if self.tokens[preposition].lemma in prepositions:
                for member in self.all(preposition, "pobj"):
                    found += self.joined(member)
                # "between talks with A and with B": a preposition may hang on a preposition
                found += self.objects(preposition, *prepositions)
        return tuple(found)

    def _prepositions(self, index: int) -> Iterator[int]:
        """Those that hang on a token, and those joined to them: `with Ann, and with Bob`."""
        for preposition in self.all(index, "prep", "agent", "dative"):
            yield preposition
            yield from (joined for joined in self.all(preposition, "conj") if self.tokens[joined].tag == "IN")

    def is_verb(self, index: int) -> bool:
        """Whether the tagger took it for a verb (auxiliaries included, modals not)."""
        return self.tokens[index].tag.startswith("VB")

    def is_noun(self, index: int) -> bool:
        """Whether it is a common or a proper noun."""
        return self.tokens[index].tag.startswith("NN")


def tree_of(sentence: Sentence) -> Tree:
    """The tree of a sentence. Linear in its length."""
    children: list[list[int]] = [[] for _ in sentence.tokens]
    for index, token in enumerate(sentence.tokens):
        if token.head != index:
            children[token.head].append(index)
    return Tree(sentence, sentence.tokens, tuple(map(tuple, children)))
