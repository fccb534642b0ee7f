"""What something is made or called, where the parse has a clause without a verb: "make Peru a republic"."""

from __future__ import annotations

from generator.events.titles.aims import Complements, deed
from generator.events.titles.draft import Draft, Word
from generator.events.titles.phrases import noun_phrase, subtree
from generator.events.titles.sayings import is_saying
from generator.events.tree import Tree


def is_made(tree: Tree, child: int) -> bool:
    """Whether a "clause" without a verb is what something is made or called."""
    is_verbless = not tree.tokens[child].tag.startswith(("V", "MD")) and tree.first(child, "nsubj") is not None
    return is_verbless and not is_saying(tree, tree.tokens[child].head)


def made(draft: Draft, child: int, complements: Complements) -> list[Word]:
    """Such a clause, with what an "it" of it stands for: "make it hard to find work"."""
    tree, thing = draft.tree, draft.tree.all(child, "nsubj")[0]
    own, is_pronoun = subtree(draft, child), tree.tokens[thing].tag == "PRP"
    if not tree.is_noun(child) and not is_pronoun:
        return own  # "leaves two people dead"
    article = [at for at in tree.all(child, "det") if at > thing]
    if not is_pronoun:
        return [*noun_phrase(draft, thing), *article, *own]
    meant = deed(draft, child, complements) if tree.tokens[thing].text.lower() == "it" else []
    return [thing, *article, *[word for word in own if word != thing], *meant]
