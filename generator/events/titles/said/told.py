"""The subject of a clause of what is said."""

from collections.abc import Callable

from generator.events.titles.draft import Draft, Word
from generator.events.titles.noun_phrases.phrases import noun_phrase
from generator.events.titles.said.sayings import may_stay

STAYING = frozenset({"he", "she", "it", "they"})


def told_subject(draft: Draft, subject: int, complements: Callable[[Draft, int], list[Word]]) -> list[Word]:
    """The subject of what is said: a pronoun may stay where a reader takes it for the title's own subject."""
    token, low = draft.tree.tokens[subject], draft.tree.tokens[subject].text.lower()
    if token.dep in ("csubj", "csubjpass"):
        is_act = token.tag == "VBG" and not draft.tree.all(subject, "nsubj")
        return [subject, *complements(draft, subject)] if is_act else list(draft.tree.subtree(subject))
    if (low == "who" or token.tag == "WDT") and draft.told >= 0 and draft.tree.tokens[draft.told].dep == "relcl":
        return noun_phrase(draft, draft.tree.tokens[draft.told].head)  # "the father, who Costa said is ill"
    if token.dep == "expl" or (token.tag == "WP" and low in ("who", "what")):
        return [low]
    names = tuple(name.name for name in draft.names(subject))
    if low in STAYING and names in ((), draft.subject, draft.inner):
        if not names and not may_stay(draft, low):
            return []
        joint = [at for at in draft.tree.all(subject, "conj") if draft.tree.is_noun(at)]
        return [low, *[word for at in joint for word in ("and", *noun_phrase(draft, at))]]
    return noun_phrase(draft, subject)
