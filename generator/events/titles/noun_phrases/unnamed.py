"""What somebody without a name is called beside an entry: "two men", "police", "Ann Lee’s lawyer"."""

import re

from generator.events.names.lists.gazetteer import by_adjective
from generator.events.titles.draft import Draft, Word
from generator.events.titles.joining import within
from generator.events.titles.noun_phrases.phrases import child_words

_LONGEST = 48
"""Characters: beside names there is no room for more."""


def unnamed_one(draft: Draft, noun: int) -> str:
    """The noun with what tells which one it is, as far as there is room; empty for kin and aides of nobody known."""
    tree, token = draft.tree, draft.tree.tokens[noun]
    line = next((line for at in (1, 2, 3) if len(line := within(tree, _alone(draft.at(at), noun))) <= _LONGEST), "")
    if "PRP$" in tree.tags(noun, "poss") and "’s " not in line and token.tag == "NN":
        return f"{tree.tokens[tree.all(noun, 'poss')[0]].text.lower()} {line}" if token.dep == "conj" else ""
    line = line[:1].lower() + line[1:] if _opens(draft, noun) else line
    is_bare = token.tag == "NN" and bool(line) and not line.startswith(("a ", "an "))
    is_one = is_bare and ({"a", "an"} & tree.words(noun, "det") or line in _PERSONS)
    return f"a{'n' if _VOWEL.match(line) else ''} {line}" if is_one else line


_VOWEL = re.compile(r"(?!(?:[Uu]ni[foqtv]|[Uu]se|[Ee]urop|[Oo]ne\b|U[A-Z]))[AEIOUaeiou]|8|1[18]\b")
"""What begins with a vowel as it is spoken: "an 18-year-old", but "a union leader", "a US soldier"."""


_PERSONS = frozenset("man woman boy girl child person".split())
"""Who is "a man" where no word tells more: "the man" is known only to those who read the article."""


def _opens(draft: Draft, noun: int) -> bool:
    """Whether it opens its sentence with a word that is no name: "Industry analysts said"."""
    first = next((at for at in draft.tree.subtree(noun) if draft.tree.tokens[at].dep != "det"), noun)
    token = draft.tree.tokens[first]
    return first <= 1 and token.tag[:3] != "NNP" and token.text.lower() not in by_adjective() and not draft.names(first)


def _alone(draft: Draft, noun: int) -> list[Word]:
    """The noun with what belongs to it, but for whoever is joined to it."""
    kids = [at for at in draft.tree.children[noun] if draft.tree.tokens[at].dep != "conj"]
    kept = [(at < noun, word) for at in kids for word in child_words(draft.deeper(), at)]
    return [*[word for is_before, word in kept if is_before], noun, *[word for is_before, word in kept if not is_before]]
