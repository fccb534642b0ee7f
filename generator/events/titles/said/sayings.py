"""What a title needs to know of sayings: which verbs are, whose words they bring, and how they are quoted."""

from generator.events.grammar.labels import FINITE_TAGS, SUBJECTS
from generator.events.grammar.subjects import find_subject
from generator.events.grammar.tree import Tree
from generator.events.names.told.scene import is_human
from generator.events.titles import words
from generator.events.titles.draft import Draft, Word
from generator.events.titles.joining import in_marks
from generator.events.triggers import is_saying
from generator.records import Sentence

_ANNOUNCING = frozenset("announce declare report reveal suggest".split())


def is_content(tree: Tree, verb: int, clause: int) -> bool:
    """Whether a clause is what a verb says; before the verb, of other verbs than sayings, the parse has made a mistake."""
    if clause < verb:
        is_other = tree.tokens[verb].lemma in _ANNOUNCING and any(at > verb for at in tree.all(verb, "dobj"))
        return is_saying(tree, verb) and not is_other  # "Lee spoke, Costa announced a plan"
    is_bare = tree.tokens[clause].tag in ("VBD", "VBZ") and not tree.all(clause, "ccomp", "xcomp", "dobj", "prep")
    if is_bare and is_saying(tree, clause):
        return False  # "met Lee, a paper reported": it only tells whose words these are
    is_marked = bool(tree.all(clause, "mark"))
    is_passive = bool(tree.all(verb, "auxpass")) and any(tree.is_noun(at) for at in tree.all(verb, "nsubjpass"))
    return is_marked or not is_passive or not _is_free(tree, clause)


def _is_free(tree: Tree, clause: int) -> bool:
    """Whether a clause could stand alone."""
    return tree.tokens[clause].tag in FINITE_TAGS and tree.first(clause, *SUBJECTS) is not None


def is_around(tree: Tree, verb: int) -> bool:
    """Whether a saying is put in the midst of what is said: "The border, Costa said, will stay open"."""
    head = tree.tokens[verb].head
    if tree.tokens[verb].dep == "ccomp" and is_saying(tree, head):
        return False  # "Costa said she expects", "They have spoken, Costa said": what they spoke is not that she said so
    if tree.all(verb, "dobj") and tree.tokens[verb].lemma not in words.HEARD:
        return False
    marks = tree.words(verb, "mark")
    if tree.tokens[verb].dep == "advcl" and marks != {"as"}:
        return False
    is_inside = min(tree.subtree(head)) < min(tree.subtree(verb)) or tree.tokens[verb].dep == "parataxis" or head > verb
    return is_inside and tree.is_verb(head) and not marks - {"as"} and tree.tokens[verb].tag != "VBG"


def says(tree: Tree, verb: int) -> bool:
    """Whether the verb asks for what is said: a saying, or a verb like "warned" without an object."""
    token = tree.tokens[verb]
    if token.lemma == "quote":
        return tree.first(verb, "nsubjpass") is not None
    return is_saying(tree, verb) or hears(tree, verb) or (token.lemma in words.SPEAKING and tree.first(verb, "dobj") is None)


_HEARING = frozenset("court jury trial inquest inquiry tribunal hearing committee panel commission".split())


def hears(tree: Tree, verb: int) -> bool:
    """Whether a court or the like is told something: "The car was stolen, the jury heard"."""
    subject = tree.first(verb, "nsubj") if tree.tokens[verb].lemma == "hear" else None
    return subject is not None and tree.tokens[subject].lemma.lower() in _HEARING


_LESS = (0, 8, 18, 30)
"""How many characters somebody's own words leave to an audience and the like, by how much of the rest is kept."""


def room(draft: Draft) -> int:
    """How many characters somebody's own words may take."""
    return max(draft.room - _LESS[draft.level], 30)


_BINDING = frozenset("against of about on for over".split())


def marked_words(draft: Draft, verb: int) -> list[Word]:
    """The longest stretch in quotation marks, for a saying that the parse gives no content."""
    tree = draft.tree
    at = tree.tokens[verb].start
    is_done = tree.first(verb, "auxpass") is not None or (tree.tokens[verb].dep == "acl" and tree.tokens[verb].tag != "VBG")
    if tree.tokens[verb].lemma != "quote" and is_done:
        return []  # what stands in marks beside "was asked" is no question
    lemma = tree.tokens[verb].lemma
    if (lemma != "quote" and lemma not in words.SPEAKING) or tree.all(verb, "ccomp", "xcomp"):
        return []
    if (
        tree.all(verb, "dobj")
        and lemma not in words.HEARD
        and not (lemma == "say" and tree.is_quoted(tree.all(verb, "dobj")[0]))
    ):
        return []
    sentence = tree.sentence
    bound = {at for prep in tree.all(verb, "prep") if tree.tokens[prep].text.lower() in _BINDING for at in tree.subtree(prep)}
    if any(tree.is_quoted(at) for at in bound):
        return []  # "warned against being “of faint heart”"
    spans = [(max(a, sentence.start), min(b, sentence.end)) for a, b in sentence.quoted if not a <= at < b]
    start, end = max(spans, key=lambda span: span[1] - span[0], default=(0, 0))
    text = sentence.text[start - sentence.start : end - sentence.start].strip(" ,.;:")
    is_cry = is_closed(sentence, end)
    return [in_marks(text, room(draft))] if len(text.split()) > 2 or (is_cry and len(text) > 2) else []


def is_closed(sentence: Sentence, end: int) -> bool:
    """Whether what ends there has a stop of its own: a cry or a sentence, not a phrase."""
    return sentence.text[: end - sentence.start].rstrip(" \"'”’`")[-1:] in (",", "!", "?", ".")


_ASKING = frozenset("what whatever who whom why how where when which".split())


def question(tree: Tree, verb: int, subject: int) -> list[Word]:
    """The question word that opens an indirect question: "what the plan was", "whatever it takes"."""
    first = next((at for at in tree.subtree(verb) if tree.tokens[at].dep not in ("punct", "cc", "mark")), subject)
    is_before = first < subject and first not in tree.subtree(subject)
    is_relative = tree.tokens[first].tag == "WDT" and tree.tokens[tree.tokens[verb].head].dep == "relcl"
    if not is_before or is_relative or tree.tokens[first].text.lower() not in _ASKING or tree.children[first]:
        return []
    above = tree.tokens[first].head
    if first < above < subject and tree.tokens[above].head == verb:
        return list(range(first, tree.subtree(above)[-1] + 1))  # "how much gas it had sold"
    return [tree.tokens[first].text.lower()]


def may_stay(draft: Draft, pronoun: str) -> bool:
    """Whether a reader takes a pronoun for the title's subject: not in "Costa says they will win"."""
    if pronoun == "they" and has_hearers(draft):
        return True
    if draft.subject:
        return (pronoun == "they") == draft.is_many
    subject = find_subject(draft.tree, draft.told) if draft.told >= 0 else None
    return subject is None or pronoun in ("it", "they") or is_human(draft.tree.tokens[subject].lemma.lower())


def has_hearers(draft: Draft) -> bool:
    """Whether several are told: "warns other countries they would suffer"."""
    told = draft.tree.tokens[draft.told].lemma if draft.told >= 0 else ""
    heard = draft.tree.first(draft.told, "dobj") if told in words.TELLING else None
    return heard is not None and draft.tree.tokens[heard].tag == "NNS"


def is_dangling(draft: Draft, verb: int) -> bool:
    """Whether the clause says no more than that somebody is "one"."""
    attribute = draft.tree.first(verb, "attr")
    return attribute is not None and draft.tree.tokens[attribute].text.lower() in ("one", "those", "that", "some", "ones")


def is_own_voice(draft: Draft, verb: int) -> bool:
    """Whether the speaker says "we" or "I" of somebody whom the article does not name: such words stay a quotation."""
    tokens = draft.tree.tokens
    own = (at for at in draft.tree.subtree(verb) if tokens[at].tag in ("PRP", "PRP$"))
    ours = (at for at in own if tokens[at].text.lower() in words.FIRST_PERSON)
    return any(tokens[at].tag == "PRP$" or not draft.names(at) for at in ours)
