"""Phrases of a title: what is kept of a noun and of what hangs on it, with full names for surnames and pronouns."""

from collections.abc import Callable

from generator.events.grammar.labels import FINITE_TAGS, HYPHENS, NOUN_SUBJECTS
from generator.events.titles import restricting, words
from generator.events.titles.draft import DEEPEST, Draft, Word, is_time, listed, owned, stands_for, unique
from generator.events.titles.noun_phrases import members
from generator.events.titles.noun_phrases.possessives import is_shop, owner, possessor, voice_of
from generator.events.titles.noun_phrases.quoting import in_own_marks, marked_span
from generator.events.titles.noun_phrases.spans import is_honour, is_record
from generator.events.titles.restricting import MOST, asked, is_bound, may_keep, rate, recalled, relative, substance, wants_deed


def noun_phrase(draft: Draft, index: int) -> list[Word]:
    """The noun with what belongs to it, joined nouns included; empty where it is a pronoun for nobody known."""
    if draft.depth > DEEPEST:
        return []
    if not draft.tree.children[index]:
        return _one(draft, index)
    draft = draft.deeper()
    joined = draft.tree.joined(index)
    if len(joined) == 1:
        return _one(draft, index)
    if all(stands_for(draft, at) for at in joined):
        glue = "or" if "or" in draft.tree.words(joined[-2], "cc") else "and"
        return [listed(unique([name for at in joined for name in stands_for(draft, at)]), glue)]
    rest = [at for at in draft.tree.all(index, "conj") if draft.tree.is_noun(at) or draft.tree.tokens[at].tag in ("PRP", "CD")]
    if rest and members.is_office(draft, index) and draft.names(rest[-1]) and draft.names(index) in ((), draft.names(rest[-1])):
        return noun_phrase(draft, rest[-1])
    return _one(draft, index)


def _joint(draft: Draft, at: int) -> list[Word]:
    """A joined noun with its "and"; nothing for other words, which the parse joins to nouns by mistake."""
    if not draft.tree.is_noun(at) and draft.tree.tokens[at].tag not in ("PRP", "CD"):
        return []
    if at > 1 and draft.tree.tokens[at - 1].text == "and" and draft.names(at) and draft.names(at) == draft.names(at - 2):
        return []  # one name: "shares of AT and T"
    head = draft.tree.tokens[at].head
    phrase = noun_phrase(draft.of(tuple(name.name for name in draft.names(head))), at)
    return [members.glue(draft.tree, head, at), *phrase] if phrase else []


def _named(draft: Draft, index: int, names: list[str]) -> list[Word]:
    """Full names in place of a phrase, with whoever is joined to it and the place that the parse gives to it."""
    token = draft.tree.tokens[index]
    if token.tag == "PRP" and tuple(names) == (draft.inner or draft.subject):
        return []
    if token.tag == "PRP" and tuple(names) == draft.subject:
        return [index]  # "Lee says Walsh told her"
    rest = [
        word
        for at in draft.tree.all(index, "conj")
        if not members.is_own_office(draft, at) and not (draft.names(at) and draft.names(at) == draft.names(index))
        for word in _joint(draft, at)
    ]
    rest += [word for at in draft.tree.all(index, "prep") for word in _place(draft, at)]
    part = [at for at in draft.tree.all(index, "amod") if members.tells_which(draft, at)]
    own = owned(listed(names)) if is_shop(draft.tree, index) else listed(names)
    return [*owner(draft, index, names, noun_phrase), *part, own, *rest]


def _one(draft: Draft, index: int) -> list[Word]:
    token = draft.tree.tokens[index]
    if token.tag == "PRP" and token.text.lower().endswith(("self", "selves")):
        return [index]
    if names := stands_for(draft, index):
        return _named(draft, index, names)
    if not draft.tree.children[index] and not draft.tree.sentence.quoted and token.tag[:2] in ("NN", "CD"):
        return [index]
    if token.tag in ("WDT", "EX") or (token.tag == "DT" and not members.has_of(draft.tree, index)):
        return _those(draft, index)  # "all of Peru" may stay
    if members.is_pronoun(token):
        if draft.recall is not None and token.dep in NOUN_SUBJECTS and (told := draft.recall(index)):
            return [told]
        somebody = words.SOMEBODY.get(token.text.lower())
        return [somebody] if somebody and token.dep != "pobj" else []
    if marked := _in_marks(draft, index):
        return marked
    if fuller := recalled(draft, index):
        return [fuller]
    owners = tuple(name.name for at in draft.tree.all(index, "poss") if draft.tree.is_noun(at) for name in draft.names(at))
    draft = draft.within(owners) if owners and not draft.inner else draft
    voiced = voice_of(draft, index)
    kids = [at for at in draft.tree.children[index] if voiced is None or at != voiced[0]]
    kept = [(at < index, word) for at in kids for word in child_words(draft, at)]
    before = [*[word for is_before, word in kept if is_before], *(voiced[1:] if voiced else ())]
    own: Word = owned(draft.tree.tokens[index].text) if is_shop(draft.tree, index) else index
    return [*before, own, *[word for is_before, word in kept if not is_before]]


def _those(draft: Draft, index: int) -> list[Word]:
    """`Those who fled`: the word with the clause that tells whom it means; without one it means nobody."""
    more = [word for at in draft.tree.all(index, "relcl") for word in _relative(draft, at)]
    return [index, *more] if more and draft.tree.tokens[index].text.lower() == "those" else []


def _in_marks(draft: Draft, index: int) -> list[Word]:
    """What the source puts in marks, with the words before and the nouns joined to it."""
    span = marked_span(draft, index)
    if span is None:
        return []
    before = [word for at in draft.tree.children[index] if at < span[0] for word in child_words(draft, at)]
    joined = [word for at in draft.tree.all(index, "conj") if at > span[1] for word in _joint(draft, at)]
    return [*before, in_own_marks(draft, *span), *joined]


def _place(draft: Draft, at: int) -> list[Word]:
    """A place that the parse gives to a name: "met Walsh in Dublin"; the "in" of "her brother-in-law, Walsh," is none."""
    is_place = draft.tree.tokens[at].text.lower() in ("in", "at", "near") and not members.is_hyphened(draft.tree, at)
    return prepositional(draft, at) if is_place and draft.level < 2 else []


def child_words(draft: Draft, at: int) -> list[Word]:
    """The words that a child of a noun contributes."""
    return handler(draft, at) if (handler := _HANDLERS.get(draft.tree.tokens[at].dep)) else []


_PARTS = frozenset("rest most half part number couple matter".split())


def _preposition(draft: Draft, at: int) -> list[Word]:
    tree = draft.tree
    is_of = tree.tokens[at].text.lower() == "of"
    if tree.tokens[at - 1].text.lower() == tree.tokens[min(at + 1, len(tree.tokens) - 1)].text.lower():
        return list(tree.subtree(at))  # "teacher after teacher"
    if is_of and is_time(tree, at) and tree.tokens[tree.tokens[at].head].lemma in _PARTS:
        return list(tree.subtree(at))  # "spends the rest of the week", "is shut for a number of hours"
    if is_time(tree, at) and ((is_of and is_honour(tree, at)) or is_record(tree, at)):
        return list(tree.subtree(at))
    is_count = is_of and draft.tree.tokens[draft.tree.tokens[at].head].tag == "CD"
    is_dropped = draft.level >= 2 and not (is_of and (draft.level == 2 or draft.depth <= 2))
    if is_dropped and not is_count and not is_bound(tree, at):
        return []
    return prepositional(draft, at)


def _relative(draft: Draft, at: int) -> list[Word]:
    head = draft.tree.tokens[draft.tree.tokens[at].head]
    is_firm = draft.is_full or head.lemma in restricting.OF_CLAUSES or head.tag == "DT"
    return relative(draft, at, subtree(draft.at(max(draft.level, 1) if is_firm else 2), at))


def _for_to(draft: Draft, at: int) -> list[Word]:
    """What a plan is for: "plans for troops to leave"."""
    marks = draft.tree.all(at, "mark")
    is_for = bool(marks) and draft.tree.tokens[marks[0]].text.lower() == "for"
    return [marks[0], *subtree(draft.at(max(draft.level, 1)), at)] if is_for and draft.level < 2 else []


def _participle(draft: Draft, at: int) -> list[Word]:
    if draft.tree.tokens[at].tag in FINITE_TAGS and draft.level == 0:
        return substance(draft, at, subtree(draft.at(2), at))
    if at == draft.told or not may_keep(draft, at):
        return []
    phrase = subtree(draft, at)
    if len(phrase) > MOST and draft.tree.tokens[at].tag == "VB" and wants_deed(draft.tree, draft.tree.tokens[at].head):
        phrase = subtree(draft.at(3), at)
    is_behind = draft.is_full and at > draft.told
    return phrase if len(phrase) > 1 and (is_behind or len(phrase) <= MOST) and draft.told not in phrase else []


def prepositional(draft: Draft, at: int) -> list[Word]:
    """A preposition with its object; empty where that is a time, an aside, or a pronoun for nobody known."""
    tree = draft.tree
    is_aside = tree.tokens[at].text.lower() in words.ASIDES or is_time(tree, at)
    if is_aside or (at and tree.tokens[at - 1].text.lower() in words.NOT_PHRASES):
        return []
    inner = tree.all(at, "pobj", "pcomp", "prep")
    is_clause = tree.tokens[at].text.lower() == "as" and any(restricting.is_clause_of(tree, child) for child in inner)
    if not inner and tree.tokens[at].text.lower() == "as" and (quality := tree.first(at, "amod", "acomp")) is not None:
        first = next((kid for kid in tree.all(quality, "advmod") if kid == quality - 1), quality)
        return [at, in_own_marks(draft, first, quality)] if tree.is_quoted(first) else [at, *sorted({first, quality})]
    if not inner or is_clause:
        return []  # "as the vote passed" is no noun phrase
    # "all over the nation"
    far = [kid for kid in tree.all(at, "advmod") if tree.tokens[kid].text.lower() in ("all", "out", "away")]
    phrase: list[Word] = [*far, at]
    for child in inner:
        token = tree.tokens[child]
        if token.dep == "prep":
            more = prepositional(draft, child)
        elif token.dep == "pcomp":
            more = asked(tree, child, subtree(draft, child)) if draft.level < 2 else []
        else:
            more = noun_phrase(draft, child)
            if members.is_share(tree, at) and more and isinstance(more[0], int):
                more = [at + 1, *more] if more[0] != at + 1 else more
        if not more or (token.dep == "pcomp" and len(more) > MOST):
            return []
        phrase += more
    return phrase


def quality(draft: Draft, at: int) -> list[Word]:
    """What somebody or something is said to be: what the source puts in marks stays in them."""
    words = [word for word in draft.tree.subtree(at) if draft.tree.tokens[word].text[0].isalnum()]
    is_whole = bool(words) and marked_span(draft, at) == (words[0], words[-1])
    return [in_own_marks(draft, words[0], words[-1])] if is_whole else subtree(draft, at)


def subtree(draft: Draft, at: int) -> list[Word]:
    """A stretch in its own words: without articles, times, relative clauses and asides, with full names."""
    if draft.depth > DEEPEST:
        return []
    tree = draft.tree
    token = tree.tokens[at]
    if not tree.children[at] and token.tag[:2] not in ("NN", "PR"):
        return [at]
    draft = draft.deeper()
    is_first = token.dep == "amod" and draft.names(at) == draft.names(at + 1) != ()  # "the Free Norwegian Army"
    if (tree.is_noun(at) or token.tag == "PRP") and token.dep not in ("compound", "nmod") and not is_first:
        return noun_phrase(draft, at)
    before = [word for child in tree.children[at] if child < at for word in _stretch(draft, child)]
    return [*before, at, *(word for child in tree.children[at] if child > at for word in _stretch(draft, child))]


_DROPPED = frozenset({"relcl", "appos", "advcl", "parataxis", "npadvmod", "intj", "meta", "dep", "mark"})


def _stretch(draft: Draft, child: int) -> list[Word]:
    """What a child contributes to a stretch in its own words."""
    tree, token = draft.tree, draft.tree.tokens[child]
    if token.dep == "punct":
        return [child] if token.text in HYPHENS else []
    if token.dep == "prep":
        return _preposition(draft, child)
    is_age = token.dep == "npadvmod" and tree.tokens[token.head].text.lower() in ("old", "long", "wide", "high", "deep", "tall")
    if is_age or (token.dep == "npadvmod" and members.is_hyphened(tree, child)):
        return list(tree.subtree(child))
    if token.dep == "npadvmod" and (found := rate(draft, child)):
        return found
    if token.dep in _DROPPED or (token.dep in ("advmod", "npadvmod") and is_time(tree, child)):
        return []
    if token.dep == "det":
        return members.determiner(draft, child)
    found = subtree(draft, child)
    # "so wet it cannot be crossed": without its pronoun the clause would be broken
    return [child] if not found and token.dep in NOUN_SUBJECTS else found


_HANDLERS: dict[str, Callable[[Draft, int], list[Word]]] = {
    **dict.fromkeys(("det", "predet"), members.determiner), "preconj": members.either, "quantmod": subtree,
    **dict.fromkeys(("compound", "nmod", "nummod"), lambda draft, at: members.compound(draft, at, subtree)),
    "amod": lambda draft, at: members.adjective(draft, at, subtree),
    "conj": _joint, "prep": _preposition, "acl": _participle, "poss": lambda draft, at: possessor(draft, at, noun_phrase),
    "neg": subtree, "advmod": members.degree, "punct": members.hyphen, "relcl": _relative, "npadvmod": rate, "advcl": _for_to,
}  # fmt: skip
