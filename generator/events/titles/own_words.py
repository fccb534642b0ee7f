"""The last resort of a title: the printed clause in quotation marks, behind the name of who says it."""

from __future__ import annotations

from generator.events.subjects import find_subject
from generator.events.titles.draft import Draft, Word, is_time
from generator.events.titles.fitness import ends_loose
from generator.events.titles.joining import LONGEST, LOOSE_END, in_marks, in_words
from generator.events.titles.phrases import noun_phrase
from generator.events.titles.sayings import marked_words
from generator.events.tree import Tree
from generator.events.triggers.lookup import find_trigger

_SUBJECTS = ("nsubj", "nsubjpass", "expl", "csubj", "csubjpass")
_LEADING = ("punct", "cc")
_FINITE = frozenset(("MD", "VBD", "VBZ", "VBP"))
_HANGING = frozenset("if unless although though because while when as since whether".split())


def own_words(draft: Draft, trigger: int) -> str:
    """The clause of the trigger, as printed and in marks; where it is long, its end is left out at a phrase."""
    tree = draft.tree
    if said := marked_words(draft, trigger):
        return str(said[0])
    top = _clause_of(tree, trigger)
    members = tree.subtree(top)
    start = _start_of(tree, top)
    # a clause has no gaps: words of the clause around it may stand between
    run = [at for at in members if at >= start and (tree.tokens[at].dep != "punct" or at < members[-1])]
    # a title has no room for more words, and walks down a sentence without an end would take their square
    run = _dateless(tree, run, _core(tree, top, trigger)) if len(run) <= 120 else run[:60]
    text = _printed(tree, run[0], run[-1]) if run else tree.sentence.text
    speaker = _speaker(draft, top)
    if not 0 < len(speaker) < 40 or set(speaker.split()) & {word.strip(",:") for word in text.split()[:5]}:
        return in_marks(_within(tree, run, _core(tree, top, trigger), LONGEST - 2) or text, LONGEST)
    longest = LONGEST - 2 - len(speaker)
    return f"{speaker}: {in_marks(_within(tree, run, _core(tree, top, trigger), longest - 2) or text, longest)}"


def _start_of(tree: Tree, top: int) -> int:
    """The first word of the clause behind what leads over to it: "but", "meanwhile", "two weeks ago"."""
    for child in tree.children[top]:
        if child > top:
            break
        token = tree.tokens[child]
        is_link = token.dep in ("advmod", "intj", "npadvmod") and not tree.children[child]
        is_mark = token.dep == "mark" and token.text.lower() not in _HANGING
        is_date = token.dep in ("prep", "npadvmod", "advmod") and is_time(tree, child)
        if not (token.dep in _LEADING or is_link or is_mark or is_date):
            return min(tree.subtree(child))
    return top


def _clause_of(tree: Tree, trigger: int) -> int:
    """The nearest verb above, itself included, with a subject of its own that is no relative pronoun; else the root."""
    at = trigger
    for at in (trigger, *tree.ancestors(trigger)):
        subject = tree.first(at, *_SUBJECTS)
        is_hanging = any(tree.tokens[mark].text.lower() in _HANGING for mark in tree.all(at, "mark", "advmod"))
        is_free = not is_hanging and tree.tokens[at].dep not in ("relcl", "acl", "pcomp", "amod", "compound")
        if not tree.is_verb(at) or not is_free or subject is None or tree.tokens[min(tree.subtree(at))].tag[0] == "W":
            continue
        helpers = {tree.tokens[kid].tag for kid in tree.all(at, "aux")}
        if "TO" not in helpers and (tree.tokens[at].tag != "VB" or helpers & _FINITE):
            return at
    return at


def _printed(tree: Tree, first: int, last: int) -> str:
    offset = tree.sentence.start
    return tree.sentence.text[tree.tokens[first].start - offset : tree.tokens[last].end - offset]


_VERBS = ("ROOT", "ccomp", "xcomp")
_CORE = ("nsubj", "nsubjpass", "dobj", "attr", "acomp", "oprd", "xcomp", "ccomp", "ROOT", "pcomp", "aux", "dative", "csubj")
_ENDS_BEFORE = ("prep", "agent", "advcl", "relcl", "acl", "cc", "appos", "mark", "npadvmod")


def _dateless(tree: Tree, run: list[int], core: int) -> list[int]:
    """The clause without the dates at its end."""
    for at in reversed(run):
        is_last = at > core and tree.tokens[at].dep in ("prep", "npadvmod", "advmod") and tree.subtree(at)[-1] >= run[-1]
        if is_last and is_time(tree, at):
            run = [one for one in run if one < at]
    return run


def _core(tree: Tree, top: int, trigger: int) -> int:
    """The last word that the clause cannot do without: the trigger, the verb, what the verb is done to or says."""
    return max(trigger, top, *tree.all(top, "nsubj", "nsubjpass", "dobj", "attr", "acomp", "xcomp", "ccomp", "oprd"))


def fitted(tree: Tree, words: list[Word], is_whole: bool = False) -> str:
    """The longest beginning of a title that ends before a phrase and has the room; empty where that says too little.

    With `is_whole` nothing but phrases with prepositions at its end may go.
    """
    if "it" in words[-3:]:
        return ""  # "…, it is reported" may not go
    verb = next((n for n, word in enumerate(words) if isinstance(word, int) and tree.tokens[word].dep in _VERBS), 1)
    core = max((n for n, word in enumerate(words) if isinstance(word, int) and tree.tokens[word].dep in _CORE), default=0)
    for cut in range(len(words) - 1, max(verb + 2, 3, core if is_whole else 0), -1):
        if not _is_edge(tree, words[cut - 1], words[cut], is_whole) or ends_loose(tree, words[:cut]):
            continue
        text = in_words(tree, words[:cut])
        if len(text) <= LONGEST and text.count("“") == text.count("”"):
            return text
    return ""


def _is_edge(tree: Tree, before: Word, word: Word, is_whole: bool) -> bool:
    """Whether a phrase ends before a word: not behind an adjective, nor before "of"."""
    if isinstance(before, int) and tree.tokens[before].tag[:2] in ("JJ", "DT", "PR", "RB", "CC"):
        return False
    is_number = isinstance(before, int) and tree.tokens[before].tag == "CD"
    if not isinstance(word, int):
        return word in ("and", ",") and not is_number
    token = tree.tokens[word]
    if (token.dep == "cc" and not tree.is_verb(token.head)) or (is_number and token.text.lower() in ("and", "to")):
        return False  # "between two and three million", "experts in retail and in loss"
    if is_whole and _is_needed(tree, word):
        return False
    # "a plan for the planting of trees": within a phrase with a preposition nothing is cut
    above = {tree.tokens[token.head].dep, *(tree.tokens[at].dep for at in tree.ancestors(token.head))}
    is_inner = is_whole and (tree.tokens[token.head].dep == "pobj" or above & {"acl", "relcl"})
    return token.dep in _ENDS_BEFORE and not (is_whole and token.text.lower() == "of") and not is_inner


def _is_needed(tree: Tree, preposition: int) -> bool:
    """Whether a verb without an object has its first phrase here: "calls for strikes"."""
    verb = tree.tokens[preposition].head
    if tree.tokens[preposition].dep not in ("prep", "agent") or not tree.is_verb(verb):
        return False
    first = next((at for at in tree.all(verb, "prep", "agent") if at > verb), preposition)
    return first == preposition and not any(at > verb for at in tree.all(verb, "dobj", "attr", "acomp", "xcomp", "ccomp"))


def _within(tree: Tree, run: list[int], core: int, longest: int) -> str:
    """The longest beginning of the clause that holds its core, ends before a phrase, and has the room; else empty."""
    best = ""
    for at in run[2:]:
        token = tree.tokens[at]
        is_list = token.dep == "cc" and not tree.is_verb(token.head)
        is_edge = token.text in (",", ";", "--", "–", "—") or (
            token.dep in _ENDS_BEFORE and not token.head > at and not is_list
        )
        text = _printed(tree, run[0], at - 1) if is_edge and at > core else ""
        is_fit = len(text.split()) > 3 and len(text) <= longest and text.split()[-1].lower() not in LOOSE_END
        best = text if is_fit else best
    whole = _printed(tree, run[0], run[-1]) if run else ""
    return whole if len(whole) <= longest else best


def _speaker(draft: Draft, verb: int) -> str:
    """Whoever says the clause; empty for the newspaper's own voice."""
    tree = draft.tree
    for at in (verb, *tree.ancestors(verb)):
        found = find_trigger(tree.sentence, at) if tree.is_verb(at) else None
        subject = find_subject(tree, at) if found is not None and found.is_reporting else None
        if subject is not None and tree.tokens[subject].dep == "nsubjpass":
            continue
        if subject is not None and at != verb and tree.tokens[subject].tag != "PRP":
            return in_words(tree, noun_phrase(draft.at(3), subject))
        if subject is not None and draft.names(subject):
            return " and ".join(name.name for name in draft.names(subject))
    return ""
