"""The clause of a title: subject, verb in the headline's present, what the verb needs, and the place."""

from __future__ import annotations

from dataclasses import replace

from generator.events.titles import words
from generator.events.titles.inflect import participle, present
from generator.events.titles.phrases import DEEPEST, Draft, Word, is_time, noun_phrase, prepositional, subtree
from generator.events.triggers import tree as walks
from generator.events.triggers.lookup import find_trigger
from generator.events.tree import Tree
from generator.records import Status

_FINITE = ("nsubj", "nsubjpass")
_PLACES = frozenset({"in", "at", "near", "outside", "inside"})


def find_subject(tree: Tree, index: int) -> int | None:
    """The token of the subject: the verb's own, or that of the verb that rules it; None where nobody is told."""
    at = index
    for _ in range(8):
        if (own := tree.first(at, *_FINITE)) is not None:
            return _itself(tree, walks.antecedent(tree.sentence, own))
        token = tree.tokens[at]
        if token.head == at:
            return None
        if token.dep in ("acl", "relcl") and tree.is_noun(token.head) and token.tag != "VB":
            return _itself(tree, token.head)
        if token.dep in ("xcomp", "ccomp", "advcl") and token.tag == "VB":
            theme = tree.first(token.head, "dobj")
            if theme is not None and tree.tokens[token.head].lemma in words.OBJECT_CONTROL:
                return theme
        at = token.head
    return None


def _itself(tree: Tree, subject: int) -> int:
    """In "China is the only country that abstained", China rather than the only country."""
    token = tree.tokens[subject]
    if token.dep == "attr" and tree.tokens[token.head].lemma == "be":
        own = tree.first(token.head, *_FINITE)
        return subject if own is None or tree.tokens[own].tag in ("PRP", "EX", "DT") else walks.antecedent(tree.sentence, own)
    return subject


_PERSONAL = frozenset({"he", "she"})


def _ruling_subject(tree: Tree, pronoun: int, verb: int) -> int | None:
    """For a pronoun that the article's names do not settle: the subject of the clause above, where number and sort agree."""
    for at in tree.ancestors(verb):
        if tree.is_verb(at) and (subject := tree.first(at, *_FINITE)) is not None:
            token, word = tree.tokens[subject], tree.tokens[pronoun].text.lower()
            if not tree.is_noun(subject) or subject > pronoun or word not in ("he", "she", "it", "they"):
                return None
            is_many = is_plural(tree, subject, at)
            agrees = is_many if word == "they" else not is_many and (word in _PERSONAL) == _is_person(tree, subject)
            return subject if agrees and token.tag != "WP" else None
    return None


def _is_person(tree: Tree, subject: int) -> bool:
    return tree.tokens[subject].lemma.lower() in words.OFFICES | words.PEOPLE


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
    phrase = noun_phrase(replace(draft, told=verb), subject)
    if draft.tree.tokens[subject].tag == "PRP" and not names and (speaker := _ruling_subject(draft.tree, subject, verb)) is not None:
        phrase, subject = noun_phrase(draft.at(max(draft.level, 2)), speaker), speaker
        names = tuple(name.name for member in draft.tree.joined(subject) for name in draft.names(member))
    if not phrase:
        return []
    draft = replace(draft, subject=names, told=verb)
    many = len(phrase) == 1 and isinstance(phrase[0], str) and " and " in phrase[0]
    return [*phrase, *_verb(draft.tree, verb, many or is_plural(draft.tree, subject, verb), status), *complements(draft, verb)]


def turned(draft: Draft, verb: int, status: Status) -> list[Word]:
    """The clause in the passive, for an act whose doer is only a pronoun: "Deal is signed in Oslo"; else empty."""
    theme = draft.tree.first(verb, "dobj")
    if theme is None or draft.tree.tokens[theme].tag.startswith(("PRP", "W", "DT")):
        return []
    if any(draft.tree.tokens[at].tag.startswith("W") for at in draft.tree.all(theme, "det", "poss")):
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
    """What follows the verb: particle, objects, preposition phrases, a place told up front, and last what is said."""
    tree = draft.tree
    phrase: list[Word] = []
    told: list[Word] = []
    for child in tree.children[verb]:
        token = tree.tokens[child]
        handler = _FOLLOWERS.get(token.dep)
        if handler is None:
            continue
        if token.dep == "ccomp":
            # before the verb stands what was said; of other verbs the parse has made a mistake
            told = told or (handler(draft, verb, child) if child > verb or _is_saying(tree, verb) else [])
        elif child > verb:
            phrase += handler(draft, verb, child)
    if tree.first(verb, "dobj") is None and (shared := _shared_object(tree, verb)) is not None:
        phrase += noun_phrase(draft, shared)
    if not told and draft.told == verb and tree.tokens[verb].dep in ("parataxis", "ccomp", "advcl", "conj") and _is_saying(tree, verb):
        told = _around(draft, verb)
    return phrase + _place_up_front(draft, verb) + told


def _around(draft: Draft, verb: int) -> list[Word]:
    """What is said, where the saying is put in its midst: "The border, Costa said, will stay open"."""
    tree, head = draft.tree, draft.tree.tokens[verb].head
    is_inside = min(tree.subtree(head)) < min(tree.subtree(verb)) or tree.tokens[verb].dep == "parataxis"
    if not is_inside or not tree.is_verb(head) or tree.all(verb, "mark") or tree.tokens[verb].tag == "VBG":
        return []
    return content(draft.at(min(draft.level + 1, 3)), head)


def _is_saying(tree: Tree, verb: int) -> bool:
    found = find_trigger(tree.sentence, verb)
    return found is not None and found.is_reporting


def _place_up_front(draft: Draft, verb: int) -> list[Word]:
    tree = draft.tree
    for child in tree.all(verb, "prep") if draft.level < 2 else ():
        place = tree.first(child, "pobj")
        if child < verb and place is not None and tree.tokens[child].text.lower() in _PLACES:
            if tree.tokens[place].tag.startswith("NNP") and not is_time(tree, child):
                return [tree.tokens[child].text.lower(), *noun_phrase(draft.at(max(draft.level, 2)), place)]
    return []


def _shared_object(tree: Tree, verb: int) -> int | None:
    """The object of the next verb, where the two are joined without a word between: "signed and ratified the treaty"."""
    following = tree.first(verb, "conj")
    if following is None or not tree.is_verb(following) or following != verb + 2 or tree.tokens[verb + 1].dep != "cc":
        return None
    return tree.first(following, "dobj")


def _object(draft: Draft, verb: int, child: int) -> list[Word]:
    phrase = noun_phrase(draft, child)
    if phrase or draft.tree.tokens[child].text.lower() not in ("it", "them"):
        return phrase
    # "denounced the report and called it an attempt": the object of the verb before
    before = draft.tree.first(draft.tree.tokens[verb].head, "dobj") if draft.tree.tokens[verb].dep == "conj" else None
    return noun_phrase(draft, before) if before is not None else []


def _particle(draft: Draft, verb: int, child: int) -> list[Word]:
    return [child]


_KEPT_ADVERBS = frozenset("out up down off back away home together ahead forward aside over abroad again unanimously free".split())


def _adverb(draft: Draft, verb: int, child: int) -> list[Word]:
    # "down 50 cents" needs its measure, or is left out with it
    is_bare = not draft.tree.children[child]
    return [child] if is_bare and draft.tree.tokens[child].text.lower() in _KEPT_ADVERBS else []


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
    if draft.depth > DEEPEST:
        return []
    draft = draft.deeper()
    if token.tag in ("VBD", "VBZ", "VBP") or tree.first(child, "nsubj") is not None:
        return content(draft, child)
    if not token.tag.startswith("V"):
        return subtree(draft, child)
    mark = [at for at in tree.children[child] if tree.tokens[at].dep in ("aux", "auxpass", "neg") and at < child]
    theme = [at for at in tree.all(verb, "dobj") if at > child]
    return [*mark, child, *complements(draft, child)] if not theme else [*mark, child]


_STAYING = frozenset({"he", "she", "it", "they"})


def content(draft: Draft, verb: int) -> list[Word]:
    """A content clause in the source's own tense, `would` read as `will`; empty where its subject is nobody known."""
    tree = draft.tree
    subject = tree.first(verb, "nsubj", "nsubjpass", "expl", "csubj")
    if subject is None or draft.depth > DEEPEST:
        return []
    draft = draft.deeper()
    token = tree.tokens[subject]
    names = tuple(name.name for name in draft.names(subject))
    if token.dep in ("expl", "csubj"):
        phrase: list[Word] = subtree(draft, subject) if token.dep == "csubj" else [token.text.lower()]
    elif token.text.lower() in _STAYING and names in ((), draft.subject):
        phrase = [token.text.lower()]
    else:
        phrase = noun_phrase(draft, subject)
    if not phrase:
        return []
    helpers = [at for at in tree.children[verb] if tree.tokens[at].dep in ("aux", "auxpass", "neg") and at > subject]
    core: list[Word] = ["will" if tree.tokens[at].text.lower() == "would" and not _has_if(tree, verb) else at
                        for at in sorted([*helpers, verb])]  # fmt: skip
    return [*phrase, *core, *complements(draft, verb)]


def _has_if(tree: Tree, verb: int) -> bool:
    return any(tree.tokens[at].lemma == "if" for child in tree.all(verb, "advcl") for at in tree.all(child, "mark"))


def _said(draft: Draft, verb: int, child: int) -> list[Word]:
    tree = draft.tree
    if child == draft.told:
        return []
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
