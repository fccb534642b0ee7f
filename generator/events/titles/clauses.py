"""The clause of a title: subject, verb in the headline's present, what the verb needs, and the place."""

from __future__ import annotations

from dataclasses import replace

from generator.events.titles import words
from generator.events.titles.inflect import participle, present
from generator.events.titles.phrases import Draft, Word, is_time, noun_phrase, prepositional, subtree
from generator.events.triggers import tree as walks
from generator.events.tree import Tree
from generator.records import Status

_FINITE = ("nsubj", "nsubjpass")
_PLACES = frozenset({"in", "at", "near", "outside", "inside"})


def find_subject(tree: Tree, index: int) -> int | None:
    """The token of the subject: the verb's own, or that of the verb that rules it; None where nobody is told."""
    at = index
    for _ in range(6):
        if (own := tree.first(at, *_FINITE)) is not None:
            return walks.antecedent(tree.sentence, own)
        token = tree.tokens[at]
        if token.head == at:
            return None
        if token.dep in ("acl", "relcl") and tree.is_noun(token.head) and token.tag != "VB":
            return token.head
        if token.dep in ("xcomp", "ccomp", "advcl") and token.tag == "VB":
            ruler = tree.tokens[token.head]
            theme = tree.first(token.head, "dobj")
            if theme is not None and ruler.lemma in words.OBJECT_CONTROL:
                return theme
        elif token.dep not in ("conj", "xcomp", "advcl", "pcomp", "prep", "acl"):
            return None
        at = token.head
    return None


def is_plural(tree: Tree, subject: int, verb: int) -> bool:
    """Whether the verb agrees with many: told by the source's own verb form where it shows."""
    forms = [tree.tokens[at].text.lower() for at in (*tree.all(verb, "aux", "auxpass"), verb)]
    if any(form in ("was", "is", "has", "does", "'s") for form in forms):
        return False
    if any(form in ("were", "are", "have") for form in forms[:-1]) or tree.tokens[verb].tag == "VBP":
        return True
    if tree.tokens[verb].tag == "VBZ":
        return False
    token = tree.tokens[subject]
    if any(tree.tokens[at].text.lower() in ("and",) for at in tree.all(subject, "cc")):
        return True
    if token.tag == "NNPS" and token.text in words.SINGULAR_NAMES:
        return False
    return token.tag in ("NNS", "NNPS") or token.lemma in words.PLURAL_NOUNS or token.text.lower() in ("they", "both", "many") or _many(tree, subject)


def _many(tree: Tree, subject: int) -> bool:
    return tree.tokens[subject].tag == "CD" and tree.tokens[subject].text.lower() not in ("one", "1")


def clause(draft: Draft, verb: int, status: Status) -> list[Word]:
    """The whole clause; empty where no subject can be told without a dangling pronoun."""
    subject = find_subject(draft.tree, verb)
    if subject is None:
        return []
    names = tuple(name.name for member in draft.tree.joined(subject) for name in draft.names(member))
    phrase = noun_phrase(draft.at(min(draft.level, 2)) if draft.level else draft, subject)
    if not phrase:
        return []
    draft = replace(draft, subject=names)
    many = len(phrase) == 1 and isinstance(phrase[0], str) and " and " in phrase[0]
    return [*phrase, *_verb(draft.tree, verb, many or is_plural(draft.tree, subject, verb), status), *complements(draft, verb)]


def turned(draft: Draft, verb: int, status: Status) -> list[Word]:
    """The clause in the passive, for an act whose doer is only a pronoun: "Deal is signed in Oslo"; else empty."""
    theme = draft.tree.first(verb, "dobj")
    if theme is None or draft.tree.tokens[theme].tag.startswith(("PRP", "W")):
        return []
    phrase = noun_phrase(draft, theme)
    if not phrase:
        return []
    tree, token = draft.tree, draft.tree.tokens[verb]
    plural = tree.tokens[theme].tag in ("NNS", "NNPS") or len(tree.joined(theme)) > 1
    done = participle(token.lemma, token.text, token.tag)
    be = ["are" if plural else "is", "to", "be"] if status == "planned" else ["are" if plural else "is"]
    particle = [at for at in tree.all(verb, "prt")]
    return [*phrase, *be, done, *particle, *_adjuncts(draft, verb, ("prep",))]


def _verb(tree: Tree, verb: int, plural: bool, status: Status) -> list[Word]:
    """The verb with its helpers: `abstains`, `are arrested`, `is to provide`, `may resign`."""
    token = tree.tokens[verb]
    passive = walks.is_passive(tree.sentence, verb)
    denied = bool(tree.all(verb, "neg"))
    modal = next((tree.tokens[at].text.lower() for at in tree.all(verb, "aux") if tree.tokens[at].tag == "MD"), None)
    base = ["be", participle(token.lemma, token.text, token.tag)] if passive else [token.lemma]
    if status == "planned":
        helper = ["are" if plural else "is", *(["not"] if denied else []), "to"]
        return [*helper, *base]
    if status == "possible" or modal in ("could", "may", "might", "can", "must", "should"):
        return [modal if modal in ("could", "can", "must", "should") else "may", *(["not"] if denied else []), *base]
    if modal == "would":
        return ["would", *(["not"] if denied else []), *base]
    if passive:
        return ["are" if plural else "is", *(["not"] if denied else []), base[1]]
    if denied:
        return ["are" if plural else "is", "not"] if token.lemma == "be" else ["do" if plural else "does", "not", token.lemma]
    return [present(token.lemma, plural)]


def complements(draft: Draft, verb: int) -> list[Word]:
    """What follows the verb: particle, objects, complement clause, then preposition phrases, the place last."""
    tree = draft.tree
    phrase: list[Word] = []
    late: list[Word] = []
    for child in tree.children[verb]:
        token = tree.tokens[child]
        handler = _FOLLOWERS.get(token.dep)
        if handler is None:
            continue
        if child < verb and token.dep in ("prep", "advmod"):
            if token.text.lower() in _PLACES and draft.level < 2 and not is_time(tree, child):
                late += prepositional(draft.at(max(draft.level, 2)), child)
            continue
        if child < verb and token.dep in ("dobj", "ccomp", "xcomp") and token.dep != "ccomp":
            continue
        phrase += handler(draft, verb, child)
    return phrase + late


def _object(draft: Draft, verb: int, child: int) -> list[Word]:
    return noun_phrase(draft, child) or ["others"] if draft.tree.tokens[child].text.lower() in ("them", "others") else noun_phrase(draft, child)


def _particle(draft: Draft, verb: int, child: int) -> list[Word]:
    return [child]


_KEPT_ADVERBS = frozenset("out up down off back away home together ahead forward aside over abroad again unanimously free".split())


def _adverb(draft: Draft, verb: int, child: int) -> list[Word]:
    return [child] if draft.tree.tokens[child].text.lower() in _KEPT_ADVERBS else []


def _phrase(draft: Draft, verb: int, child: int) -> list[Word]:
    earlier = [at for at in draft.tree.all(verb, "prep", "agent") if verb < at < child and not is_time(draft.tree, at)]
    if len(earlier) >= (3, 2, 1, 1)[draft.level]:
        return []
    if draft.level >= 2 and draft.tree.first(verb, "dobj") is not None and not earlier and draft.tree.tokens[child].text.lower() in _PLACES:
        return []
    inner = draft.tree.first(child, "pobj")
    if inner is not None and draft.tree.tokens[inner].lemma in words.ASIDES:
        return []
    return prepositional(draft, child)


def _infinitive(draft: Draft, verb: int, child: int) -> list[Word]:
    """`to close the plant`, `selling cars`: the complement with its own objects."""
    tree, token = draft.tree, draft.tree.tokens[child]
    if token.tag in ("VBD", "VBZ", "VBP") or tree.first(child, "nsubj") is not None:
        return content(draft, child)
    if not token.tag.startswith("V"):
        return subtree(draft, child)
    mark = [at for at in tree.children[child] if tree.tokens[at].dep in ("aux", "auxpass", "neg") and at < child]
    theme = [at for at in tree.all(verb, "dobj") if at > child]
    return [*mark, child, *complements(draft, child)] if not theme else [*mark, child]


def content(draft: Draft, verb: int) -> list[Word]:
    """A content clause in the source's own tense, `would` read as `will`; empty where its subject is nobody known."""
    tree = draft.tree
    subject = tree.first(verb, "nsubj", "nsubjpass", "expl", "csubj")
    if subject is None:
        return []
    token = tree.tokens[subject]
    names = tuple(name.name for name in draft.names(subject))
    if token.dep in ("expl", "csubj"):
        phrase: list[Word] = subtree(draft, subject) if token.dep == "csubj" else [token.text.lower()]
    elif token.tag == "PRP" and (names == draft.subject or token.text.lower() == "it") and names[:1] == draft.subject[:1]:
        phrase = [token.text.lower()]
    else:
        phrase = noun_phrase(draft, subject)
    if not phrase:
        return []
    helpers = [at for at in tree.children[verb] if tree.tokens[at].dep in ("aux", "auxpass", "neg") and at > subject]
    future: list[Word] = ["will" if tree.tokens[at].text.lower() == "would" and not _has_if(tree, verb) else at for at in helpers]
    middle = [*future, verb] if tree.tokens[verb].tag.startswith(("V", "MD")) else [*future, *subtree(draft, verb)]
    return [*phrase, *middle, *complements(draft, verb)]


def _has_if(tree: Tree, verb: int) -> bool:
    return any(tree.tokens[at].lemma == "if" for child in tree.all(verb, "advcl") for at in tree.all(child, "mark"))


def _said(draft: Draft, verb: int, child: int) -> list[Word]:
    tree = draft.tree
    if tree.tokens[child].tag in ("VB", "VBG") and tree.first(child, "nsubj") is None:
        return _infinitive(draft, verb, child)
    mark = [tree.tokens[at].text.lower() for at in tree.all(child, "mark") if tree.tokens[at].lemma in ("whether", "if")]
    told = content(draft.at(min(draft.level + 1, 3)), child)
    return [*mark, *told] if told else []


def _adjective(draft: Draft, verb: int, child: int) -> list[Word]:
    return subtree(draft, child)


def _adjuncts(draft: Draft, verb: int, deps: tuple[str, ...]) -> list[Word]:
    return [word for child in draft.tree.all(verb, *deps) if child > verb for word in _phrase(draft, verb, child)]


_FOLLOWERS = {
    "prt": _particle, "dobj": _object, "dative": _object, "attr": _object, "oprd": _adjective, "acomp": _adjective,
    "advmod": _adverb, "prep": _phrase, "agent": _phrase, "xcomp": _infinitive, "ccomp": _said,
}  # fmt: skip
