"""Phrases of a title: what is kept of a noun and of what hangs on it, with full names for surnames and pronouns."""

from __future__ import annotations

from collections.abc import Callable

from generator.events.titles import words
from generator.events.titles.draft import DEEPEST, Draft, Word, is_quoted, is_time, listed, owned, stands_for, unique
from generator.events.titles.members import glue, is_day, is_office, is_own_office
from generator.events.tree import Tree


def noun_phrase(draft: Draft, index: int) -> list[Word]:
    """The noun with what belongs to it, joined nouns included; empty where it is a pronoun for nobody known."""
    if draft.depth > DEEPEST:
        return []
    draft = draft.deeper()
    members = draft.tree.joined(index)
    if len(members) > 1 and all(stands_for(draft, at) for at in members):
        return [listed(unique([name for at in members for name in stands_for(draft, at)]))]
    rest = [at for at in draft.tree.all(index, "conj") if draft.tree.is_noun(at) or draft.tree.tokens[at].tag in ("PRP", "CD")]
    if rest and is_office(draft, index) and draft.names(rest[-1]) and draft.names(index) in ((), draft.names(rest[-1])):
        return noun_phrase(draft, rest[-1])
    return _one(draft, index)


def _joint(draft: Draft, at: int) -> list[Word]:
    """A joined noun with its "and"; nothing for other words, which the parse joins to nouns by mistake."""
    if not draft.tree.is_noun(at) and draft.tree.tokens[at].tag not in ("PRP", "CD"):
        return []
    phrase = noun_phrase(draft, at)
    return [glue(draft.tree, draft.tree.tokens[at].head, at), *phrase] if phrase else []


def _one(draft: Draft, index: int) -> list[Word]:
    token = draft.tree.tokens[index]
    if token.tag == "PRP" and token.text.lower().endswith(("self", "selves")):
        return [index]
    if names := stands_for(draft, index):
        if token.tag == "PRP" and tuple(names) == (draft.inner or draft.subject):
            return []
        if token.tag == "PRP" and tuple(names) == draft.subject:
            return [index]  # "Lee says Walsh told her"
        rest = [word for at in draft.tree.all(index, "conj") if not is_own_office(draft, at) for word in _joint(draft, at)]
        rest += [word for at in draft.tree.all(index, "prep") for word in _place(draft, at)]
        return [*_owner(draft, index, names), listed(names), *rest]
    has_of = any(draft.tree.tokens[at].text == "of" for at in draft.tree.all(index, "prep"))
    if token.tag in ("WDT", "EX") or (token.tag == "DT" and not has_of):
        return []  # "all of Peru" may stay
    if (
        token.lemma.lower() in words.PRONOUNS
        and not (token.tag == "WP" and token.text.isupper())
        and token.tag.startswith(("PRP", "W"))
    ):
        somebody = words.SOMEBODY.get(token.text.lower())
        return [somebody] if somebody else []
    before: list[Word] = []
    after: list[Word] = []
    for at in draft.tree.children[index]:
        kept = _kept(draft, at)
        (before if at < index else after).extend(kept)
    return [*before, index, *after]


def _place(draft: Draft, at: int) -> list[Word]:
    """A place that the parse gives to a name: "met Walsh in Dublin"."""
    is_place = draft.tree.tokens[at].text.lower() in ("in", "at", "near") and draft.level < 2
    return prepositional(draft, at) if is_place else []


def _owner(draft: Draft, index: int, names: list[str]) -> list[Word]:
    """The possessor before a name of an organisation: "China's Red Cross"."""
    owners = draft.tree.all(index, "poss")
    if (
        draft.tree.tokens[index].tag.startswith("NNP")
        and owners
        and not any(name.kind == "person" for name in draft.names(index))
    ):
        owner = _possessive(draft, owners[0])
        if owner and str(owner[0]).removesuffix("’s") not in names[0]:
            return owner
    return []


def _kept(draft: Draft, at: int) -> list[Word]:
    """The words that a child of a noun contributes."""
    token = draft.tree.tokens[at]
    handler = _HANDLERS.get(token.dep)
    return handler(draft, at) if handler else []


def _determiner(draft: Draft, at: int) -> list[Word]:
    word = draft.tree.tokens[at].text.lower()
    before = draft.tree.tokens[max(at - 1, 0)]
    if at and before.text in _HYPHENS and before.end == draft.tree.tokens[at].start:
        return [at]
    if word in words.ARTICLES:
        tail = [token.text.lower() for token in draft.tree.tokens[at + 1 : at + 3]]
        following = tail[0] if tail and tail[-1] not in _HYPHENS else ""
        head = draft.tree.tokens[draft.tree.tokens[at].head]
        return [at] if following in words.KEPT_ARTICLE or head.lemma in words.KEPT_ARTICLE else []
    return [] if word in words.POINTERS or draft.tree.tokens[at].tag in ("WDT", "WP$") else [at]


def _adjective(draft: Draft, at: int) -> list[Word]:
    lemma = draft.tree.tokens[at].text.lower()
    if lemma in words.STALE or draft.tree.tokens[at].lemma.lower() in words.DATES:
        return []
    # in quotation marks too: the marks would be lost, and the word would become ours
    if lemma in words.LOADED or (draft.level >= 3 and not is_quoted(draft.tree, at)):
        return []
    return subtree(draft, at)


def _compound(draft: Draft, at: int) -> list[Word]:
    token = draft.tree.tokens[at]
    if is_time(draft.tree, at) or token.text.lower() in words.LOADED | words.HONORIFICS:
        return [at] if token.tag == "CD" and not is_day(draft.tree, at) else []
    if is_day(draft.tree, at):
        return []
    if token.dep == "nummod" and _is_hyphened(draft.tree, at):
        return list(draft.tree.subtree(at))
    return subtree(draft, at)


def _possessor(draft: Draft, at: int) -> list[Word]:
    if draft.tree.tokens[at].lemma.lower() in words.DATES:
        return []
    return _possessive(draft, at)


def _possessive(draft: Draft, at: int) -> list[Word]:
    token = draft.tree.tokens[at]
    names = [name.name for name in draft.names(at)]
    if token.tag in ("PRP$", "WP$"):
        if names and tuple(names) in (draft.subject, draft.inner) and token.text.lower() not in words.FIRST_PERSON:
            return [at]
        # whose "its" is, even a careful reader may take wrongly: a title does without
        is_sure = token.text.lower() in ("his", "her", "whose") or (token.text.lower() == "their" and len(names) > 1)
        if not names or not is_sure:
            return []
        return [owned(listed(names))]
    phrase = noun_phrase(draft.at(max(draft.level, 2)), at)
    if not phrase:
        return []
    last = phrase[-1]
    text = draft.tree.tokens[last].text if isinstance(last, int) else last
    return [*phrase[:-1], owned(text)]


def _preposition(draft: Draft, at: int) -> list[Word]:
    is_of = draft.tree.tokens[at].text.lower() == "of"
    is_count = is_of and draft.tree.tokens[draft.tree.tokens[at].head].tag == "CD"
    is_dropped = draft.level >= 3 or (draft.level == 2 and not is_of)
    return [] if is_dropped and not is_count else prepositional(draft, at)


def _participle(draft: Draft, at: int) -> list[Word]:
    is_infinitive = draft.tree.tokens[at].tag == "VB"
    limit = 0 if not is_infinitive else 1
    if draft.level > limit or at == draft.told or draft.tree.tokens[at].tag not in ("VB", "VBN", "VBG"):
        return []
    phrase = subtree(draft, at)
    if len(phrase) > 9 and is_infinitive:
        phrase = subtree(draft.at(3), at)
    return phrase if 1 < len(phrase) <= 9 else []


def _whole(draft: Draft, at: int) -> list[Word]:
    return subtree(draft, at)


_HANDLERS: dict[str, Callable[[Draft, int], list[Word]]] = {
    "det": _determiner, "predet": _whole, "amod": _adjective, "compound": _compound, "nmod": _compound, "nummod": _compound,
    "quantmod": _whole, "conj": _joint, "poss": _possessor, "prep": _preposition, "acl": _participle, "neg": _whole,
}  # fmt: skip


def prepositional(draft: Draft, at: int) -> list[Word]:
    """A preposition with its object; empty where that is a time, an aside, or a pronoun for nobody known."""
    tree = draft.tree
    if (
        tree.tokens[at].text.lower() in words.ASIDES
        or is_time(tree, at)
        or (at and tree.tokens[at - 1].text.lower() in words.NOT_PHRASES)
    ):
        return []
    inner = tree.all(at, "pobj", "pcomp", "prep")
    if not inner:
        return []
    phrase: list[Word] = [at]
    for child in inner:
        token = tree.tokens[child]
        if token.dep == "prep":
            more = prepositional(draft, child)
        elif token.dep == "pcomp":
            more = subtree(draft, child) if len(tree.subtree(child)) <= 8 and draft.level < 2 else []
        else:
            more = noun_phrase(draft, child)
        if not more:
            return []
        phrase += more
    return phrase


def subtree(draft: Draft, at: int) -> list[Word]:
    """A stretch in its own words: without articles, times, relative clauses and asides, with full names."""
    if draft.depth > DEEPEST:
        return []
    draft = draft.deeper()
    tree = draft.tree
    token = tree.tokens[at]
    if (tree.is_noun(at) or token.tag == "PRP") and token.dep not in ("compound", "nmod"):
        return noun_phrase(draft, at)
    found: list[Word] = []
    placed = False
    for child in (*tree.children[at], None):
        if not placed and (child is None or child > at):
            found.append(at)
            placed = True
        if child is not None:
            found += _stretch(draft, child)
    return found


_HYPHENS = frozenset({"-", "–", "‑"})
_DROPPED = frozenset({"relcl", "appos", "advcl", "parataxis", "npadvmod", "intj", "meta", "dep", "mark"})


def _stretch(draft: Draft, child: int) -> list[Word]:
    """What a child contributes to a stretch in its own words."""
    tree, token = draft.tree, draft.tree.tokens[child]
    if token.dep == "punct":
        return [child] if token.text in _HYPHENS else []
    if token.dep == "prep":
        return _preposition(draft, child)
    if token.dep == "npadvmod" and _is_hyphened(tree, child):
        return list(tree.subtree(child))
    if token.dep in _DROPPED or (token.dep in ("advmod", "npadvmod") and is_time(tree, child)):
        return []
    if token.dep == "det":
        return _determiner(draft, child)
    return subtree(draft, child)


def _is_hyphened(tree: Tree, at: int) -> bool:
    """Whether a word is joined to its neighbour: "14-year-old", "$18-a-share"."""
    around = tree.tokens[max(at - 1, 0)], tree.tokens[min(at + 1, len(tree.tokens) - 1)]
    return any(token.text in _HYPHENS for token in around)
