"""What a bare act stands beside: "Battle erupts" says too little, "Battle erupts after ship is attacked" enough."""

from collections.abc import Callable

from generator.events.grammar.labels import NOUN_SUBJECTS, SUBJECTS
from generator.events.grammar.tree import Tree
from generator.events.names.told.scene import is_human
from generator.events.titles.draft import Draft, Word, is_time
from generator.events.titles.noun_phrases.phrases import noun_phrase
from generator.events.titles.verb_phrases.agreement import is_somebody
from generator.events.titles.verb_phrases.complements import complements
from generator.events.titles.verb_phrases.forcing import lost_deed

_BEFORE_NOUNS = frozenset("after before during amid following despite".split())
_BEFORE_CLAUSES = frozenset("after before when as because while".split())


def is_alone(tree: Tree, rest: list[Word]) -> bool:
    """Whether a verb has nothing with it: "erupts", "takes place"."""
    return not rest or (len(rest) == 1 and isinstance(rest[0], int) and tree.tokens[rest[0]].text == "place")


def is_bare(tree: Tree, phrase: list[Word]) -> bool:
    """Whether a subject says too little with a verb alone: "Battle", "The leak"."""
    return len(phrase) < 3 and not any(isinstance(at, str) or tree.tokens[at].tag.startswith(("NNP", "CD")) for at in phrase)


_VAGUE = frozenset("happen occur take come begin start continue end go".split())


def is_vague(tree: Tree, subject: int, verb: int) -> bool:
    """Whether a bare subject and verb are too little even where the text has told which one it is."""
    is_open = tree.tokens[verb].lemma in _VAGUE or not tree.all(subject, "det", "poss")
    return is_open and not is_human(tree.tokens[subject].lemma.lower())


def circumstance(draft: Draft, verb: int, clause: Callable[[Draft, int], list[Word]]) -> list[Word]:
    """The "after", "during" or "as" of a verb with what follows it, where that is no date; else empty."""
    for at in draft.tree.children[verb]:
        is_beside = at > verb and draft.tree.tokens[at].dep in ("prep", "advcl")
        if is_beside and (phrase := _beside(draft.at(max(draft.level, 1)), at, clause)):
            return phrase
    return []


def _beside(draft: Draft, at: int, clause: Callable[[Draft, int], list[Word]]) -> list[Word]:
    tree, token = draft.tree, draft.tree.tokens[at]
    if token.dep == "prep" and (act := tree.first(at, "pcomp")) is not None:
        is_act = token.text.lower() in _BEFORE_NOUNS and tree.tokens[act].tag == "VBG"
        phrase = complements(draft, act) if is_act else []
        return [token.text.lower(), *tree.all(act, "neg", "auxpass"), act, *phrase] if phrase else []
    if token.dep == "prep":
        noun = tree.first(at, "pobj") if token.text.lower() in _BEFORE_NOUNS else None
        if noun is None or is_time(tree, noun):
            return []
        # before a judge one may stand, but after him the parse has lost what he did
        is_act = token.text.lower() == "before" or not is_somebody(tree.tokens[noun].lemma.lower())
        phrase = noun_phrase(draft, noun) if is_act else []
        return [token.text.lower(), *phrase] if phrase else []
    marks = [kid for kid in tree.all(at, "mark", "advmod") if tree.tokens[kid].text.lower() in _BEFORE_CLAUSES]
    if token.tag == "VBG" and not tree.all(at, "mark", "aux", *SUBJECTS):
        # "fell after the rig exploded, killing 11": what is told last may belong to another verb
        is_next = not any(token.head < kid < at for kid in tree.all(token.head, "advcl", "ccomp", "conj"))
        is_marked = any(tree.tokens[kid].tag in ("``", "''") for kid in tree.subtree(at))  # whose words would stand unmarked
        phrase = complements(draft, at) if is_next and not is_marked else []
        phrase = [] if lost_deed(tree, at, phrase) else phrase
        comma: list[Word] = [","] if tree.tokens[tree.subtree(at)[0] - 1].text == "," else []
        return [*comma, at, *phrase] if phrase else []
    if not marks or marks[0] > at or "if" in tree.words(at, "mark"):
        return []
    is_same = token.tag == "VBG" and tree.first(at, *NOUN_SUBJECTS) is None
    if draft.is_full and not is_same and tree.tokens[marks[0]].text.lower() in ("while", "as"):
        return []  # "Corn rises while wheat falls" is two stories
    phrase = [at, *complements(draft, at)] if is_same else clause(draft, at)
    return [tree.tokens[marks[0]].text.lower(), *phrase] if phrase else []
