"""Joined nouns, offices, adjectives and the figures of dates: what a phrase of a title drops or joins."""

import re

from generator.events.grammar.labels import HYPHENS, NOUN_SUBJECTS
from generator.events.grammar.timewords import DATELESS, MONTHS
from generator.events.grammar.tree import Tree, texts
from generator.events.names import is_human
from generator.events.titles import words
from generator.events.titles.draft import Draft, Word, is_time
from generator.events.titles.noun_phrases.possessives import Phrase
from generator.events.titles.noun_phrases.spans import is_date, is_day, is_spare
from generator.events.titles.verb_phrases.parted import is_hyphen
from generator.records import Token

_HOLDER = re.compile(r".{3,}(?:er|or|ist|ian|man|woman|pion|lete|ress)")


def is_office(draft: Draft, index: int) -> bool:
    """`Foreign minister`, `former boxer` without an article: what the name that follows is."""
    token = draft.tree.tokens[index]
    is_bare = token.tag == "NN" and not draft.tree.all(index, "det", "poss")
    return token.lemma.lower() in words.OFFICES or (is_bare and bool(_HOLDER.fullmatch(token.lemma.lower())))


_AND = frozenset({"and", "or", "nor", "but", "&"})


def glue(tree: Tree, index: int, member: int) -> Word:
    """The word that joins two members: its "and" or "or"; a comma where the next member carries it."""
    between = [at for at in tree.children[index] if at < member and tree.tokens[at].dep in ("cc", "punct")]
    if between and tree.tokens[between[-1]].dep == "punct":
        return ","
    start = tree.subtree(member)[0] - 1
    word = tree.tokens[between[-1] if between else start].text.lower() if start >= 0 else "and"
    return word if word in _AND else "and"


def is_own_office(draft: Draft, at: int) -> bool:
    """Whether what is joined to a person is what he is himself: "boxer and medallist Tom Reed", "founder and CEO, Tom Reed"."""
    token = draft.tree.tokens[at]
    is_office = token.tag == "NN" or (token.tag == "NNP" and is_human(token.lemma.casefold()))
    is_bare = is_office and not draft.tree.all(at, "det", "poss", "nummod") and not draft.names(at)
    return is_bare and all(name.kind == "person" for name in draft.names(draft.tree.tokens[at].head))


QUARTERS = frozenset(
    """
    northern southern eastern western northeastern northwestern southeastern southwestern north-eastern north-western
    south-eastern south-western central rural occupied
    """.split()
)
"""Adjectives of a place that make it another: who shelled northern Peru did not shell Peru."""


def tells_which(draft: Draft, at: int) -> bool:
    """Whether an adjective makes a named place or product another: "northern Peru", "the new iPod"."""
    token = draft.tree.tokens[at]
    is_model = token.dep == "amod" and token.text in _MODELS and draft.tree.tokens[token.head].tag == "NNP"
    kinds = {name.kind for name in draft.names(token.head)} if is_model else set()
    return token.text in QUARTERS or (is_model and not kinds & {"person", "country"})


_MODELS = frozenset("new newest newer original updated".split())


def determiner(draft: Draft, at: int) -> list[Word]:
    """Words like "every" and "some"; of articles only those that a word like "few" needs."""
    word = draft.tree.tokens[at].text.lower()
    if points_back(draft, at):
        return []
    before = draft.tree.tokens[at - 1] if at else None
    if before is not None and before.text in HYPHENS and before.end == draft.tree.tokens[at].start:
        return [at]
    if word in words.POINTERS and before is not None and before.text.lower() == "of" and _head(draft.tree, at).lemma in KINDS:
        return [at]
    if word in words.ARTICLES:
        return [at] if _is_kept(draft.tree, at, before) else []
    # "not all"
    denied = [kid for kid in draft.tree.children[at] if draft.tree.tokens[kid].text.lower() == "not"]
    is_pointer = word in words.POINTERS or draft.tree.tokens[at].tag == "WP$"
    return [] if is_pointer else [*denied, at]


_AGAIN = frozenset("another additional further other same more".split())
"""Words by which whoever opens a title goes back to others, whom it does not tell: "Another four people are killed"."""


def points_back(draft: Draft, at: int) -> bool:
    """Whether a word is one of these, or the "the" of "the same", and says nothing where its noun comes first.

    Of "more" only what is added, as in "two more" and "more footage": "more voters" may be more than before.
    """
    tree, low = draft.tree, draft.tree.tokens[at].text.lower()
    if low not in _AGAIN or draft.tree.tokens[at].dep == "conj":  # "two or more people"
        return low == "the" and tree.tokens[at + 1 : at + 2] != () and points_back(draft, at + 1)
    noun = tree.tokens[at].head
    is_counted = tree.tokens[noun].dep == "nummod"
    noun = tree.tokens[noun].head if is_counted else noun
    head = tree.tokens[noun]
    is_opening = noun == draft.told or (head.head == draft.told and head.dep in NOUN_SUBJECTS)
    is_added = low != "more" or head.tag == "NN" or is_counted
    return is_added and not tree.children[at] and (is_opening or draft.told < 0) and "than" not in texts(tree)


_SHARES = frozenset("some many most several few each none any all both half either neither".split())
KINDS = frozenset("nature kind sort type size scale magnitude".split())
"""Nouns that say nothing without the "this" before them."""


def is_share(tree: Tree, preposition: int) -> bool:
    """Whether an "of" takes some of several: then its "the" stays, "six of the ships"."""
    token = tree.tokens[tree.tokens[preposition].head]
    is_of = [word.text.lower() for word in tree.tokens[preposition : preposition + 2]] == ["of", "the"]
    return is_of and (token.tag == "CD" or token.text.lower() in _SHARES)


def _is_kept(tree: Tree, article: int, before: Token | None) -> bool:
    """Whether what stands beside an article needs it: "half the crew", "$7 a share", "so grave a threat", "a few"."""
    head = _head(tree, article)
    if head.lemma in words.KEPT_ARTICLE or (before is not None and before.text.lower() in ("half", "all", "both", "twice")):
        return True
    if head.dep == "npadvmod" and before is not None and before.tag in ("CD", "NNS", "$"):
        return True
    tail = tree.tokens[article + 1 : article + 3]
    if tail and tail[-1].text not in HYPHENS and tail[0].text.lower() in words.KEPT_ARTICLE:
        return True
    is_behind = article > 1 and before is not None and before.tag == "JJ"
    return is_behind and tree.tokens[article - 2].text.lower() in ("as", "so", "too", "how")


def _head(tree: Tree, at: int) -> Token:
    return tree.tokens[tree.tokens[at].head]


def either(draft: Draft, at: int) -> list[Word]:
    """The "neither" and "either" without which what follows says the contrary, or nothing."""
    return [at] if draft.tree.tokens[at].text.lower() in ("neither", "either") else []


def hyphen(draft: Draft, at: int) -> list[Word]:
    """The hyphens within a word: "off-the-record"."""
    return [at] if is_hyphen(draft.tree, at) else []


def is_hyphened(tree: Tree, at: int) -> bool:
    """Whether a word is joined to its neighbour: "14-year-old", "$18-a-share"."""
    return tree.tokens[max(at - 1, 0)].text in HYPHENS or tree.tokens[min(at + 1, len(tree.tokens) - 1)].text in HYPHENS


def degree(draft: Draft, at: int) -> list[Word]:
    """The "else" of "nobody else", the "as" of "as much as $10", the "at least" of "at least seven", "only a few"."""
    low, head = draft.tree.tokens[at].text.lower(), draft.tree.tokens[draft.tree.tokens[at].head]
    if head.tag == "CD" and low in ("least", "most", "than", "about", "nearly", "almost", "over", "around", "roughly"):
        return list(draft.tree.subtree(at))
    is_only = low == "only" and draft.tree.tokens[at - 1].text.lower() != "not"
    return [at] if low == "else" or is_only or (low == "as" and head.tag == "CD") else []


def is_measure(tree: Tree, at: int) -> bool:
    """Whether a word is counted by a figure that a hyphen joins to it: the "14-year" of a low."""
    is_month = tree.tokens[at].text.lower().rstrip(".") in MONTHS
    return not is_month and bool(tree.all(at, "nummod")) and is_hyphened(tree, at)


def is_joined(tree: Tree, at: int) -> bool:
    """Whether a hyphen joins a word to the noun it stands before: the "30-year" of "30-year-rule"."""
    return tree.tokens[at].head == at + 2 and is_hyphen(tree, at + 1)


def adjective(draft: Draft, at: int, subtree: Phrase) -> list[Word]:
    """An adjective that tells which one it is; none that is stale, loaded or a date."""
    low = draft.tree.tokens[at].text.lower()
    if points_back(draft, at):
        return []
    if low == "such" and _head(draft.tree, at).lemma in KINDS and has_of(draft.tree, draft.tree.tokens[at].head):
        return [at]
    if low in words.STALE or low in words.POINTERS or is_date(draft.tree.tokens[at]):
        return []
    if at > draft.tree.tokens[at].head and draft.tree.tokens[at - 1].text.lower() in (",", "if"):
        return []  # "the right, if necessary, to close the port"
    # in quotation marks too: the marks would be lost, and the word would become ours
    is_subject = draft.tree.tokens[draft.tree.tokens[at].head].dep in NOUN_SUBJECTS
    is_national = at > 0 and is_subject and draft.tree.tokens[at].text[0].isupper()  # "Israeli officials"
    if low in ("less", "more", "fewer") and any(token.text == "than" for token in draft.tree.tokens[at + 1 : at + 2]):
        return [*range(at - (draft.tree.tokens[at - 1].text.lower() == "no"), at + 1)]  # "a charge of no less than $10 million"
    if low in words.LOADED or (draft.level >= 3 and not is_national and not draft.tree.is_quoted(at)):
        return []
    return subtree(draft, at)


def compound(draft: Draft, at: int, subtree: Phrase) -> list[Word]:
    """A noun or figure before a noun, whole where a hyphen joins it; no day of the calendar."""
    token = draft.tree.tokens[at]
    if is_joined(draft.tree, at) or is_measure(draft.tree, at):
        return list(draft.tree.subtree(at))  # "30-year-rule", "a 14-year low"
    low = token.text.lower()
    is_dated = is_time(draft.tree, at) and (low not in DATELESS or draft.tree.children[at])
    if is_dated or low in words.LOADED:
        return [at] if token.tag == "CD" and not is_day(draft.tree, at) and not is_spare(draft, at) else []
    if is_day(draft.tree, at):
        return []
    is_one = (token.dep == "nummod" and is_hyphened(draft.tree, at)) or draft.tree.all(at, "conj")
    words_of = list(draft.tree.subtree(at)) if is_one else subtree(draft, at)
    return [word for word in words_of if not (isinstance(word, int) and word > at and points_back(draft, word))]  # "two more"


def is_pronoun(token: Token) -> bool:
    """Whether a word stands for somebody told elsewhere; "WHO" is a body."""
    is_word = token.lemma.lower() in words.PRONOUNS and token.tag.startswith(("PRP", "W"))
    return is_word and not (token.tag == "WP" and token.text.isupper())


def has_of(tree: Tree, index: int) -> bool:
    """Whether something hangs on a word with "of"."""
    return "of" in tree.words(index, "prep")
