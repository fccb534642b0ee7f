"""What a verb is for, and what it makes of something: "calls for the party to be expelled", "makes Peru a republic"."""

from collections.abc import Callable

from generator.events.grammar.labels import SUBJECTS
from generator.events.grammar.tree import Tree
from generator.events.titles.draft import DEEPEST, Draft, Word
from generator.events.titles.noun_phrases.phrases import noun_phrase, subtree
from generator.events.triggers import is_saying

Complements = Callable[[Draft, int], list[Word]]


def aim(draft: Draft, verb: int, is_alone: bool, complements: Complements) -> list[Word]:
    """The infinitive behind a verb and its objects; a verb that has nothing else with it needs it more."""
    if draft.depth >= DEEPEST or not draft.tree.all(verb, "advcl"):
        return []
    inner = draft.at(max(draft.level, 1)).deeper()
    found = _for_to(inner, verb, complements)
    if found:
        return found
    # alone, the verb has room for a bare infinitive at any level but the last
    is_open = is_alone or "for" in draft.tree.words(verb, "prep")
    if draft.level <= (2 if is_open else 0):
        return _purpose(inner.at(2) if is_open else inner, verb, complements)
    return []


def deed(draft: Draft, verb: int, complements: Complements) -> list[Word]:
    """What an "it" before stands for: "makes it hard for them to find work", "a crime to block the door"."""
    inner = draft.at(max(draft.level, 1)).deeper()
    return _for_to(inner, verb, complements) if draft.depth < DEEPEST else []


def _for_to(draft: Draft, verb: int, complements: Complements) -> list[Word]:
    tree = draft.tree
    for at in tree.all(verb, "advcl"):
        marks, subject = tree.all(at, "mark"), tree.first(at, *SUBJECTS)
        if at > verb and subject is not None and any(tree.tokens[mark].text.lower() == "for" for mark in marks):
            phrase = noun_phrase(draft, subject)
            helpers = [kid for kid in tree.all(at, "aux", "auxpass", "neg") if kid > subject]
            return ["for", *phrase, *helpers, at, *complements(draft, at)] if phrase else []
    return []


def _purpose(draft: Draft, verb: int, complements: Complements) -> list[Word]:
    tree = draft.tree
    for at in tree.all(verb, "advcl"):
        to = _to(tree, at)
        if at > verb and to and not tree.all(at, "mark", *SUBJECTS) and tree.tokens[to[0] - 1].text != ",":
            phrase = ["to", *tree.all(at, "auxpass", "neg"), at, *complements(draft, at)]
            kids = (kid for kid in phrase if isinstance(kid, int))
            is_open = any(tree.tokens[kid].tag == "PRP" and not draft.names(kid) for kid in kids)
            return [] if is_open else phrase
    return []


def _to(tree: Tree, at: int) -> list[int]:
    return [kid for kid in tree.all(at, "aux") if tree.tokens[kid].tag == "TO"]


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
