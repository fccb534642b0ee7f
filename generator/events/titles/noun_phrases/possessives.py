"""Whose something is, and for whom a spokesman speaks; the caller makes the phrases, as each may hold the other."""

from collections.abc import Callable

from generator.events.grammar.timewords import DATES
from generator.events.grammar.tree import Tree
from generator.events.titles import words
from generator.events.titles.draft import Draft, Word, listed, owned, stands_for

Phrase = Callable[[Draft, int], list[Word]]


def possessor(draft: Draft, at: int, noun_phrase: Phrase) -> list[Word]:
    """Whose it is, days left out: "Friday's meeting" is the meeting."""
    if draft.tree.tokens[at].lemma.lower() in DATES:
        return []
    return possessive(draft, at, noun_phrase)


def possessive(draft: Draft, at: int, noun_phrase: Phrase) -> list[Word]:
    """A possessor in the genitive, with the full name; "its" stays only for the subject itself."""
    token = draft.tree.tokens[at]
    names = [name.name for name in draft.names(at)]
    if token.tag in ("PRP$", "WP$"):
        if names and tuple(names) in (draft.subject, draft.inner, draft.owner) and token.text.lower() not in words.FIRST_PERSON:
            return [at]
        # whose "its" is, even a careful reader may take wrongly: a title does without
        is_sure = token.text.lower() in ("his", "her", "whose") or (token.text.lower() == "their" and len(names) > 1)
        if not names or not is_sure:
            return [at] if is_own_part(draft.tree, at) else []
        return [owned(listed(names))]
    if names and at + 2 < len(draft.tree.tokens) and draft.names(at) == draft.names(at + 1) == draft.names(at + 2):
        return [owned(token.text)]  # "Sam’s Club": whose it is stands within the name
    phrase = noun_phrase(draft.at(max(draft.level, 2)), at)
    if not phrase:
        return []
    last = phrase[-1]
    text = draft.tree.tokens[last].text if isinstance(last, int) else last
    return [*phrase[:-1], owned(text)]


_OWN_PARTS = {"back": "turn", "way": "make", "mind": "change", "course": "run", "door": "close", "foot": "drag"}
"""What somebody does with a thing of his own: without the pronoun it is something else, "turns back", "makes way"."""


def is_own_part(tree: Tree, owner: int) -> bool:
    """Whether a pronoun tells of such a thing."""
    thing = tree.tokens[tree.tokens[owner].head]
    return thing.dep == "dobj" and tree.tokens[thing.head].lemma == _OWN_PARTS.get(thing.lemma)


def owner(draft: Draft, index: int, names: list[str], noun_phrase: Phrase) -> list[Word]:
    """The possessor before a name of an organisation: "China's Red Cross"."""
    owners = draft.tree.all(index, "poss")
    if (
        draft.tree.tokens[index].tag.startswith("NNP")
        and owners
        and not any(name.kind == "person" for name in draft.names(index))
    ):
        found = possessive(draft, owners[0], noun_phrase)
        if found and str(found[0]).removesuffix("’s") not in names[0]:
            return found
    return []


_SPOKESMEN = frozenset({"spokesman", "spokeswoman", "spokesperson"})


def voice_of(draft: Draft, index: int) -> tuple[int, str] | None:
    """The preposition and the name of the body that a spokesman speaks for: "Acme spokesman" at every length."""
    tree = draft.tree
    if tree.tokens[index].lemma not in _SPOKESMEN or tree.all(index, "poss", "compound", "nmod"):
        return None
    for at in tree.all(index, "prep"):
        body = tree.first(at, "pobj")
        named = stands_for(draft, body) if body is not None else []
        is_body = body is not None and all(name.kind == "organisation" for name in draft.names(body))
        if tree.tokens[at].text.lower() in ("for", "of", "at", "from") and is_body and len(named) == 1:
            return at, named[0]
    return None


def is_shop(tree: Tree, index: int) -> bool:
    """Whether a name owns what is left unsaid: "plays at Holm's"."""
    return tree.tokens[index].dep == "pobj" and "POS" in tree.tags(index, "case")
