"""What a title needs to know of sayings: which verbs are, whose words they bring, and how they are quoted."""

from __future__ import annotations

from collections.abc import Iterator

from generator.events.names.scene import is_human
from generator.events.subjects import find_subject
from generator.events.titles import words
from generator.events.titles.cutting import core, cut, printed
from generator.events.titles.draft import Draft, Word, is_quoted
from generator.events.titles.inflect import present
from generator.events.titles.joining import in_marks
from generator.events.titles.plain import headline, plain
from generator.events.tree import Tree
from generator.events.triggers.lookup import find_trigger


def is_attribution(tree: Tree, verb: int) -> bool:
    """Whether a clause only tells whose words these are: "…, Costa said"."""
    return (
        tree.tokens[verb].tag in ("VBD", "VBZ")
        and not tree.all(verb, "ccomp", "xcomp", "dobj", "prep")
        and is_saying(tree, verb)
    )


def says(tree: Tree, verb: int) -> bool:
    """Whether the verb asks for what is said: a saying, or a verb like "warned" without an object."""
    token = tree.tokens[verb]
    if token.lemma == "quote":
        return tree.first(verb, "nsubjpass") is not None
    return is_saying(tree, verb) or (token.lemma in words.SPEAKING and tree.first(verb, "dobj") is None)


_LESS = (0, 8, 18, 30)
"""How many characters somebody's own words leave to an audience and the like, by how much of the rest is kept."""


def room(draft: Draft) -> int:
    """How many characters somebody's own words may take."""
    return max(draft.room - _LESS[draft.level], 30)


_SUBJECTS = ("nsubj", "nsubjpass", "expl")
_BINDING = frozenset("against of about on for over".split())


def marked_words(draft: Draft, verb: int) -> list[Word]:
    """The longest stretch in quotation marks, for a saying that the parse gives no content."""
    tree = draft.tree
    at = tree.tokens[verb].start
    if tree.tokens[verb].lemma != "quote" and tree.first(verb, "auxpass") is not None:
        return []  # what stands in marks beside "was asked" is no question
    lemma = tree.tokens[verb].lemma
    if (lemma != "quote" and lemma not in words.SPEAKING) or tree.all(verb, "ccomp", "xcomp"):
        return []
    if tree.all(verb, "dobj") and tree.tokens[verb].lemma not in words.TELLING:
        return []
    sentence = tree.sentence
    bound = {at for prep in tree.all(verb, "prep") if tree.tokens[prep].text.lower() in _BINDING for at in tree.subtree(prep)}
    if any(any(a <= tree.tokens[at].start < b for a, b in sentence.quoted) for at in bound):
        return []  # "warned against being “of faint heart”"
    spans = [(max(a, sentence.start), min(b, sentence.end)) for a, b in sentence.quoted if not a <= at < b]
    start, end = max(spans, key=lambda span: span[1] - span[0], default=(0, 0))
    text = sentence.text[start - sentence.start : end - sentence.start].strip(" ,.;:")
    is_cry = sentence.text[: end - sentence.start].rstrip(" \"'”’`")[-1:] in (",", "!", "?", ".")
    return [in_marks(text, room(draft))] if len(text.split()) > 2 or (is_cry and len(text) > 2) else []


def is_saying(tree: Tree, verb: int) -> bool:
    """Whether the tables know the verb for one of saying."""
    found = find_trigger(tree.sentence, verb)
    return found is not None and found.is_reporting


_ASKING = frozenset("what whatever who whom why how where when which".split())


def question(tree: Tree, verb: int, subject: int) -> list[Word]:
    """The question word that opens an indirect question: "what the plan was", "whatever it takes"."""
    first = next((at for at in tree.subtree(verb) if tree.tokens[at].dep not in ("punct", "cc", "mark")), subject)
    is_before = first < subject and first not in tree.subtree(subject)
    is_question = is_before and tree.tokens[first].text.lower() in _ASKING and not tree.children[first]
    return [tree.tokens[first].text.lower()] if is_question else []


def may_stay(draft: Draft, pronoun: str) -> bool:
    """Whether a reader takes a pronoun for the title's subject: not in "Costa says they will win"."""
    told = draft.tree.tokens[draft.told].lemma if draft.told >= 0 else ""
    heard = draft.tree.first(draft.told, "dobj") if told in words.TELLING else None
    if pronoun == "they" and heard is not None and draft.tree.tokens[heard].tag == "NNS":
        return True  # "warns other countries they would suffer"
    if draft.subject:
        return (pronoun == "they") == draft.is_many
    subject = find_subject(draft.tree, draft.told) if draft.told >= 0 else None
    return subject is None or pronoun in ("it", "they") or is_human(draft.tree.tokens[subject].lemma.lower())


def is_dangling(draft: Draft, verb: int) -> bool:
    """Whether the clause says no more than that somebody is "one"."""
    attribute = draft.tree.first(verb, "attr")
    return attribute is not None and draft.tree.tokens[attribute].text.lower() in ("one", "those", "that", "some", "ones")


_MILD = frozenset("appear seem like love prefer welcome suggest rather have".split())
"""Verbs whose "would" is manners or a guess, and no future: "It would appear that …"."""


_MINDS = frozenset("hope believe think want expect plan intend feel know need doubt fear support oppose favor favour".split())


def shifted(tree: Tree, at: int, is_many: bool) -> Word:
    """A word of what was said as a headline has it: "would" is "will", "had closed" has closed, "hoped" hopes."""
    token = tree.tokens[at]
    if token.text.lower() == "would":
        return "will"
    if token.text.lower() == "had" and token.dep == "aux":
        return present("have", is_many)
    if token.tag == "VBD" and token.lemma in _MINDS and token.dep not in ("aux", "auxpass"):
        return present(token.lemma, is_many)
    return at


def is_shifted(draft: Draft, verb: int) -> bool:
    """Whether "would" is the future as told in the past: not with a condition, nor in the speaker's own words."""
    tree = draft.tree
    is_perfect = any(tree.tokens[at].text.lower() in ("have", "'ve") for at in tree.all(verb, "aux"))
    is_told = draft.told >= 0 and tree.tokens[draft.told].tag in ("VBD", "VBN", "VBG")
    is_free = tree.tokens[verb].lemma not in _MILD and not is_quoted(tree, verb) and not is_perfect and is_told
    return is_free and not has_if(tree, verb)


def has_if(tree: Tree, verb: int) -> bool:
    """Whether a clause has a condition: its "would" is then no future."""
    return any(tree.tokens[at].lemma == "if" for child in tree.all(verb, "advcl") for at in tree.all(child, "mark"))


def is_own_voice(draft: Draft, verb: int) -> bool:
    """Whether the speaker says "we" or "I" of somebody whom the article does not name: such words stay a quotation."""
    tokens = draft.tree.tokens
    own = (at for at in draft.tree.subtree(verb) if tokens[at].tag in ("PRP", "PRP$"))
    ours = (at for at in own if tokens[at].text.lower() in words.FIRST_PERSON)
    return any(tokens[at].tag == "PRP$" or not draft.names(at) for at in ours)


def thing_said(tree: Tree, verb: int) -> int | None:
    """A noun that the parse takes for the object of "say": nobody says a buy-back."""
    thing = tree.first(verb, "dobj") if tree.tokens[verb].lemma == "say" else None
    return thing if thing is not None and thing > verb and tree.is_noun(thing) else None


def torn(draft: Draft, start: int) -> list[Word]:
    """All from the noun that the parse takes for the object of "say" to the end of the sentence."""
    tree, first = draft.tree, min(draft.tree.subtree(start))
    run = list(range(first, len(tree.tokens)))
    return _quoted(draft, run, start) if len(run) > 3 else []


def quotation(draft: Draft, verb: int, child: int, last: int = -1) -> list[Word]:
    """What is said in the speaker's own words, up to the end of the clause of `last`, cut to the room that is left."""
    tree = draft.tree
    if not is_saying(tree, verb):
        return []
    saying = set(tree.subtree(verb)) if child in tree.ancestors(verb) else {verb}
    members = {*tree.subtree(child), *(tree.subtree(last) if last >= 0 else ())}
    inner = [at for at in sorted(members) if at not in saying and tree.tokens[at].dep != "punct"]
    while inner and (tree.tokens[inner[0]].dep == "cc" or (tree.tokens[inner[0]].dep == "mark"
                                                          and tree.tokens[inner[0]].text.lower() == "that")):  # fmt: skip
        inner = inner[1:]
    # a stretch without a gap: the attribution may stand in the midst of what is said
    run = [at for at in inner if not any(inner[0] <= gap <= at for gap in saying)]
    if len(run) < 3 or not any(tree.is_verb(at) for at in run):
        return []
    return _quoted(draft, run, child if last < 0 else last)


def _quoted(draft: Draft, run: list[int], top: int) -> list[Word]:
    """A stretch cut to the room that is left; in marks where the source has it so, or where a reader would miss them."""
    tree, longest = draft.tree, room(draft)
    if not is_quoted(tree, run[0]) and not any(_is_open(draft, at) for at in run):
        return plain(draft, headline(draft, run), core(tree, top), longest)
    starts = [run]
    for clause in (top, *_inner(tree, top)):
        # "no matter how long it takes, we will go on", "I think that it will work": the clause itself, if all is too long
        subject = tree.first(clause, *_SUBJECTS)
        is_turned = subject is not None and any(at < subject for at in tree.all(clause, "aux", "auxpass", "neg"))
        start = min(tree.subtree(subject)) if subject is not None and subject < clause and not is_turned else run[-1]
        starts.append([at for at in run if at >= start])
    cuts = (cut(tree, stretch, core(tree, top), longest - 2) for stretch in starts if len(stretch) > 2)
    return [in_marks(next(filter(None, cuts), "") or printed(tree, run[0], run[-1]), longest)]


_ASSERTING = frozenset("think believe say know mean prove show understand realise realize feel find".split())


def _inner(tree: Tree, clause: int) -> Iterator[int]:
    """The clauses within, of which a speaker is as sure: "I think that", "I have to say that"."""
    for _ in range(3):
        lemma = tree.tokens[clause].lemma
        inner = next((at for at in tree.all(clause, "xcomp" if lemma == "have" else "ccomp") if at > clause), None)
        if inner is None or tree.all(clause, "neg"):
            return
        is_thought = lemma == "be" and any(tree.tokens[at].text == "that" for at in tree.all(inner, "mark"))
        if lemma not in _ASSERTING and lemma != "have" and not is_thought:
            return
        yield inner
        clause = inner


def _is_open(draft: Draft, at: int) -> bool:
    """Whether a pronoun is the speaker's own, or of nobody known."""
    token = draft.tree.tokens[at]
    is_bare = token.tag == "PRP" and token.text.lower() != "it" and not draft.names(at)
    is_that = token.tag == "DT" and token.dep in _SUBJECTS and token.text.lower() in words.POINTERS
    return is_bare or is_that or (token.tag[:3] == "PRP" and token.text.lower() in words.FIRST_PERSON)
