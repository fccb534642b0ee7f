"""Whether what somebody says is clear by itself: whom its pronouns stand for must be in the title."""

from __future__ import annotations

from generator.events.labels import SUBJECTS
from generator.events.names.scene import is_human
from generator.events.titles import words
from generator.events.titles.draft import Draft
from generator.events.titles.sayings import has_hearers, may_stay


def is_open(draft: Draft, at: int, run: list[int], top: int) -> bool:
    """Whether a pronoun stands for nobody whom the title names: such a clause is told in another way."""
    tree, token = draft.tree, draft.tree.tokens[at]
    low = token.text.lower()
    if token.tag == "DT" and low in words.POINTERS and token.dep in (*SUBJECTS, "dobj", "pobj"):
        return low == "this" or not tree.children[at]
    if token.tag[:3] != "PRP" or token.dep == "expl" or low.endswith(("self", "selves")):
        return False
    if low in words.FIRST_PERSON or low in ("you", "your", "yours"):
        return True
    if draft.names(at):
        return False
    if tree.tokens[at].head == top and token.dep in SUBJECTS:
        return not may_stay(draft, low)
    return low not in ("it", "its") and not _has_ground(draft, at, run)


def _has_ground(draft: Draft, pronoun: int, run: list[int]) -> bool:
    """Whether the speaker, or a noun before it in what is said, may be meant by a pronoun."""
    tree, low = draft.tree, draft.tree.tokens[pronoun].text.lower()
    if low in ("they", "them", "their", "theirs"):
        many = (tree.tokens[at].tag in ("NNS", "NNPS") or tree.all(at, "conj") for at in run if at < pronoun)
        return draft.is_many or has_hearers(draft) or any(many)
    before = (at for at in run if at < pronoun)
    people = (
        any(name.kind == "person" for name in draft.names(at)) or is_human(tree.tokens[at].lemma.lower()) for at in before
    )
    return bool(draft.subject) or any(people)
