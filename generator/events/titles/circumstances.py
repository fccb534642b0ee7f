"""What a bare act stands beside: "Battle erupts" says too little, "Battle erupts after ship is attacked" enough."""

from __future__ import annotations

from collections.abc import Callable

from generator.events.titles.draft import Draft, Word, is_time
from generator.events.titles.phrases import noun_phrase
from generator.events.tree import Tree

_BEFORE_NOUNS = frozenset("after before during amid following despite".split())
_BEFORE_CLAUSES = frozenset("after before when as because while".split())


def is_bare(tree: Tree, phrase: list[Word], rest: list[Word]) -> bool:
    """Whether a subject and its verb say too little: "Battle erupts", "The leak takes place"."""
    if any(isinstance(word, str) for word in (*phrase, *rest)) or len(phrase) > 2:
        return False
    is_verb_alone = not rest or [tree.tokens[at].text for at in rest if isinstance(at, int)] == ["place"]
    return is_verb_alone and not any(tree.tokens[at].tag.startswith(("NNP", "CD")) for at in phrase if isinstance(at, int))


_VAGUE = frozenset("happen occur take come begin start continue end go".split())


def is_vague(tree: Tree, subject: int, verb: int) -> bool:
    """Whether a bare subject and verb are too little even where the text has told which one it is."""
    return tree.tokens[verb].lemma in _VAGUE or not tree.all(subject, "det", "poss")


def circumstance(draft: Draft, verb: int, clause: Callable[[Draft, int], list[Word]]) -> list[Word]:
    """The "after", "during" or "as" of a verb with what follows it, where that is no date; else empty."""
    for at in draft.tree.children[verb]:
        if at > verb and (phrase := _beside(draft.at(max(draft.level, 1)), at, clause)):
            return phrase
    # "was in Lima when the siege began"
    ruler = draft.tree.tokens[verb].head
    for at in draft.tree.all(ruler, "prep") if draft.tree.tokens[verb].dep == "advcl" else ():
        place = draft.tree.first(at, "pobj")
        if place is not None and draft.tree.tokens[at].text.lower() in ("in", "at") and draft.tree.tokens[place].tag == "NNP":
            return [draft.tree.tokens[at].text.lower(), *noun_phrase(draft.at(2), place)]
    return []


def _beside(draft: Draft, at: int, clause: Callable[[Draft, int], list[Word]]) -> list[Word]:
    tree, token = draft.tree, draft.tree.tokens[at]
    if token.dep == "prep" and token.text.lower() in _BEFORE_NOUNS:
        noun = tree.first(at, "pobj")
        phrase = noun_phrase(draft, noun) if noun is not None and not is_time(tree, noun) else []
        return [token.text.lower(), *phrase] if phrase else []
    marks = [kid for kid in tree.all(at, "mark", "advmod") if tree.tokens[kid].text.lower() in _BEFORE_CLAUSES]
    if token.dep != "advcl" or not marks or marks[0] > at:
        return []
    phrase = clause(draft, at)
    return [tree.tokens[marks[0]].text.lower(), *phrase] if phrase else []
