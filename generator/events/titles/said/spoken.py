"""The stretch of a sentence that somebody says, and how it is quoted: in marks, or as a headline has it."""

from collections.abc import Iterator

from generator.events.grammar.labels import PLAIN_SUBJECTS
from generator.events.grammar.tree import Tree
from generator.events.titles import words
from generator.events.titles.draft import Draft, Word
from generator.events.titles.joining import in_marks
from generator.events.titles.length.cutting import core, cut, cut_short
from generator.events.titles.length.plain import headline, plain
from generator.events.titles.said.sayings import is_closed, is_own_voice, room
from generator.events.triggers import is_saying


def thing_said(tree: Tree, verb: int) -> int | None:
    """A noun that the parse takes for the object of "say": nobody says a buy-back."""
    thing = tree.first(verb, "dobj") if tree.tokens[verb].lemma == "say" else None
    return thing if thing is not None and thing > verb and tree.is_noun(thing) else None


def torn(draft: Draft, start: int) -> list[Word]:
    """All from the noun that the parse takes for the object of "say" to the end of the sentence."""
    tree, first = draft.tree, min(draft.tree.subtree(start))
    run = list(range(first, len(tree.tokens)))
    return _quoted(draft, run, start) if len(run) > 3 and any(tree.is_verb(at) for at in run) else []


def quotation(draft: Draft, verb: int, child: int, last: int = -1) -> list[Word]:
    """What is said in the speaker's own words, up to the end of the clause of `last`, cut to the room that is left."""
    tree = draft.tree
    if not is_saying(tree, verb) and not (tree.tokens[verb].lemma == "ask" and tree.is_quoted(child)):
        return []
    saying, inner = _of_saying(tree, verb, child), stretch(tree, verb, child, last)
    # a stretch without a gap: the attribution may stand in the midst of what is said
    run = [at for at in inner if not any(inner[0] <= gap <= at for gap in saying)]
    if len(run) < 3 or not any(tree.is_verb(at) for at in run):
        return []
    return _quoted(draft, run, child if last < 0 else last)


def stretch(tree: Tree, verb: int, child: int, last: int = -1) -> list[int]:
    """The words of what is said, to the end of the clause of `last`; the saying itself and what links the two left out."""
    saying = _of_saying(tree, verb, child)
    members = {*tree.subtree(child), *(tree.subtree(last) if last >= 0 else ())}
    inner = [at for at in sorted(members) if at not in saying and tree.tokens[at].dep != "punct"]
    while inner and (tree.tokens[inner[0]].dep == "cc" or _is_that(tree, inner[0])):
        inner = inner[1:]
    # "share a fault: neither listens": what stands behind is told in another line
    end = next((at for at in inner if at > child and tree.tokens[at - 1].text in _CLOSING), None)
    return inner if end is None else [at for at in inner if at < end]


_CLOSING = frozenset({":", ";"})


def _is_that(tree: Tree, at: int) -> bool:
    """Whether a word is the "that" of what is said: not that of "that report is false"."""
    token = tree.tokens[at]
    return token.text.lower() == "that" and (token.dep == "mark" or token.tag in ("WDT", "IN"))


def _of_saying(tree: Tree, verb: int, child: int) -> set[int]:
    """The words that bring what is said, where they stand in its midst."""
    return set(tree.subtree(verb)) if child in tree.ancestors(verb) else {verb}


def _quoted(draft: Draft, run: list[int], top: int) -> list[Word]:
    """A stretch cut to the room that is left; in marks where the source has it so, or where a reader would miss them."""
    tree, longest = draft.tree, room(draft)
    run = within_marks(tree, run)
    while len(run) > 1 and tree.tokens[run[-1]].dep in ("cc", "punct"):
        run = run[:-1]
    if not tree.is_quoted(run[0]) and not any(_is_open(draft, at) for at in run):
        return plain(draft, headline(draft, run), core(tree, top), longest)
    starts = [run]
    for clause in (top, *_inner(tree, top)):
        # "no matter how long it takes, we will go on", "I think that it will work": the clause itself, if all is too long
        subject = tree.first(clause, *PLAIN_SUBJECTS)
        is_turned = subject is not None and any(at < subject for at in tree.all(clause, "aux", "auxpass", "neg"))
        start = min(tree.subtree(subject)) if subject is not None and subject < clause and not is_turned else run[-1]
        starts.append([at for at in run if at >= start])
    cuts = (cut(tree, stretch, core(tree, top), longest - 2) for stretch in starts if len(stretch) > 2)
    shorter = next(filter(None, cuts), "") or cut_short(tree, run, top, longest - 2)
    text = shorter or tree.printed(run[0], run[-1])
    is_whole, end = text.endswith(tree.tokens[run[-1]].text), tree.tokens[min(run[-1] + 1, len(tree.tokens) - 1)].text
    return [in_marks(text + end if is_whole and end in ("?", "!") else text, longest)]


def within_marks(tree: Tree, run: list[int]) -> list[int]:
    """The stretch as far as the quotation goes that it begins in: what follows is no more of it."""
    start = tree.tokens[run[0]].start
    ends = (b for a, b in tree.sentence.quoted if a <= start < b)
    end = next((b for b in ends if is_closed(tree.sentence, b)), None)
    return [at for at in run if end is None or tree.tokens[at].start < end] or run


def thought(draft: Draft, verb: int, child: int) -> int:
    """The verb of what a speaker says is so: "I think that it will work", if all of it has no room; else the clause."""
    tree, run = draft.tree, stretch(draft.tree, verb, child)
    own = tree.first(child, *PLAIN_SUBJECTS)
    if own is None or tree.tokens[own].text.lower() not in ("i", "we"):
        return child
    if not run or len(tree.printed(run[0], run[-1])) <= room(draft) - 2:
        return child
    return next((at for at in _inner(tree, child) if not is_own_voice(draft, at)), child)


_ASSERTING = frozenset("think believe say know mean conclude prove show understand realise realize feel find".split())


def _inner(tree: Tree, clause: int) -> Iterator[int]:
    """The clauses within, of which a speaker is as sure: "I think that", "I have to say that"."""
    for _ in range(3):
        lemma = tree.tokens[clause].lemma
        inner = next((at for at in tree.all(clause, "xcomp" if lemma == "have" else "ccomp") if at > clause), None)
        if inner is None or tree.all(clause, "neg"):
            return
        is_thought = lemma == "be" and "that" in tree.words(inner, "mark")
        if lemma not in _ASSERTING and lemma != "have" and not is_thought:
            return
        yield inner
        clause = inner


def _is_open(draft: Draft, at: int) -> bool:
    """Whether a pronoun is the speaker's own, or of nobody known."""
    token = draft.tree.tokens[at]
    is_bare = token.tag == "PRP" and token.text.lower() != "it" and not draft.names(at)
    is_that = token.tag == "DT" and token.dep in PLAIN_SUBJECTS and token.text.lower() in words.POINTERS
    return is_bare or is_that or (token.tag[:3] == "PRP" and token.text.lower() in words.FIRST_PERSON)
