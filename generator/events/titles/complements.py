"""What a title's verb takes with it: objects, preposition phrases, infinitives, and what somebody says."""

from __future__ import annotations

from generator.events.titles import words
from generator.events.titles.draft import DEEPEST, Draft, Word, is_time
from generator.events.titles.joining import in_marks
from generator.events.titles.phrases import noun_phrase, prepositional, subtree
from generator.events.tree import Tree
from generator.events.triggers.lookup import find_trigger
from generator.events.triggers.tree import antecedent

_PLACES = frozenset({"in", "at", "near", "outside", "inside"})
_INSERTED = ("parataxis", "ccomp")


def complements(draft: Draft, verb: int) -> list[Word]:
    """What follows the verb: particle, objects, preposition phrases, a place told up front, and last what is said."""
    tree = draft.tree
    found: list[tuple[str, list[Word]]] = []
    told: list[Word] = []
    for child in tree.children[verb]:
        token = tree.tokens[child]
        handler = _FOLLOWERS.get(token.dep)
        if handler is None:
            continue
        if token.dep == "ccomp":
            # before the verb stands what was said; of other verbs the parse has made a mistake
            is_told = not _is_attribution(tree, child) if child > verb else _is_saying(tree, verb)
            told = told or (handler(draft, child) if is_told else [])
        elif child > verb:
            found.append((token.dep, handler(draft, child)))
    if (far := _far_object(tree, verb)) is not None:
        found.append(("dobj", noun_phrase(draft, far)))
    if not told and draft.told == verb and tree.tokens[verb].dep in _INSERTED and _is_saying(tree, verb):
        told = _around(draft, verb)
    if told:
        return [word for dep, phrase in found if dep != "prep" for word in phrase] + told
    if any(dep == "dobj" for dep, _ in found):
        # "injured, by all reports, eight people": the object comes first
        found.sort(key=lambda part: part[0] == "prep")
    return [word for _, phrase in found for word in phrase] + _place_up_front(draft, verb)


def _is_attribution(tree: Tree, verb: int) -> bool:
    """Whether a clause only tells whose words these are: "…, Costa said"."""
    return tree.tokens[verb].tag in ("VBD", "VBZ") and not tree.all(verb, "ccomp", "dobj", "prep") and _is_saying(tree, verb)


def _around(draft: Draft, verb: int) -> list[Word]:
    """What is said, where the saying is put in its midst: "The border, Costa said, will stay open"."""
    tree, head = draft.tree, draft.tree.tokens[verb].head
    is_inside = min(tree.subtree(head)) < min(tree.subtree(verb)) or tree.tokens[verb].dep == "parataxis"
    if not is_inside or not tree.is_verb(head) or tree.all(verb, "mark") or tree.tokens[verb].tag == "VBG":
        return []
    told = [] if _is_own_voice(draft, head) else content(draft.at(min(draft.level + 1, 3)), head)
    return told or _quotation(draft, verb, head)


def _is_saying(tree: Tree, verb: int) -> bool:
    found = find_trigger(tree.sentence, verb)
    return found is not None and found.is_reporting


def _place_up_front(draft: Draft, verb: int) -> list[Word]:
    tree = draft.tree
    for child in tree.all(verb, "prep") if draft.level < 2 else ():
        place = tree.first(child, "pobj")
        if place is None or child > verb or tree.tokens[child].text.lower() not in _PLACES or is_time(tree, child):
            continue
        if tree.tokens[place].tag.startswith("NNP"):
            return [tree.tokens[child].text.lower(), *noun_phrase(draft.at(max(draft.level, 2)), place)]
    return []


def _far_object(tree: Tree, verb: int) -> int | None:
    """An object that stands elsewhere: "the treaty that Costa signed", "signed and ratified the treaty"."""
    near = tree.first(verb, "dobj")
    if near is None:
        return _shared_object(tree, verb)
    meant = antecedent(tree.sentence, near)
    return meant if near < verb and meant != near else None


def _shared_object(tree: Tree, verb: int) -> int | None:
    """The object of the next verb, where the two are joined without a word between: "signed and ratified the treaty"."""
    following = tree.first(verb, "conj")
    if following is None or not tree.is_verb(following) or following != verb + 2 or tree.tokens[verb + 1].dep != "cc":
        return None
    # only of an act that the tables know: "stalled and produced warnings" has no object to share
    return tree.first(following, "dobj") if find_trigger(tree.sentence, verb) else None


def _object(draft: Draft, child: int) -> list[Word]:
    if draft.tree.tokens[child].tag in ("IN", "TO"):
        return prepositional(draft, child)
    phrase = noun_phrase(draft, child)
    if phrase or draft.tree.tokens[child].text.lower() not in ("it", "them"):
        return phrase
    # "denounced the report and called it an attempt": the object of the verb before
    verb = draft.tree.tokens[draft.tree.tokens[child].head]
    before = draft.tree.first(verb.head, "dobj") if verb.dep == "conj" else None
    return noun_phrase(draft, before) if before is not None else []


def _particle(_: Draft, child: int) -> list[Word]:
    return [child]


_KEPT_ADVERBS = frozenset(
    "out up down off back away home together ahead forward aside over abroad again unanimously free apart outside".split()
)


def _adverb(draft: Draft, child: int) -> list[Word]:
    # "down 50 cents" needs its measure, or is left out with it
    is_bare = not draft.tree.children[child]
    return [child] if is_bare and draft.tree.tokens[child].text.lower() in _KEPT_ADVERBS else []


def _phrase(draft: Draft, child: int) -> list[Word]:
    tree = draft.tree
    verb = tree.tokens[child].head
    earlier = [at for at in tree.all(verb, "prep", "agent") if verb < at < child and not is_time(tree, at)]
    if len(earlier) >= (3, 2, 1, 1)[draft.level]:
        return []
    is_place = tree.tokens[child].text.lower() in _PLACES
    if draft.level >= 2 and is_place and not earlier and tree.first(verb, "dobj") is not None:
        return []
    if tree.tokens[child].text.lower() in words.ASIDES:
        return []
    if is_time(tree, child):
        # "on Tuesday in Oslo": the parse gives the place to the day
        days = tree.all(child, "pobj")
        return [word for day in days for at in tree.all(day, "prep") if _is_free(tree, at) for word in prepositional(draft, at)]
    if (act := tree.first(child, "pcomp")) is not None and tree.tokens[act].tag == "VBG" and not is_time(tree, child):
        return [child, act, *complements(draft.deeper(), act)] if draft.level < 2 and draft.depth < DEEPEST else []
    return prepositional(draft, child)


def _is_free(tree: Tree, preposition: int) -> bool:
    return tree.tokens[preposition].text.lower() in _PLACES | {"on", "by", "with", "to"} and not is_time(tree, preposition)


def _infinitive(draft: Draft, child: int) -> list[Word]:
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
    theme = [at for at in tree.all(token.head, "dobj") if at > child]
    return [*mark, child, *complements(draft, child)] if not theme else [*mark, child]


_STAYING = frozenset({"he", "she", "it", "they"})


def content(draft: Draft, verb: int) -> list[Word]:
    """A content clause in the source's own tense, `would` read as `will`; empty where its subject is nobody known."""
    tree = draft.tree
    subject = tree.first(verb, "nsubj", "nsubjpass", "expl", "csubj")
    if subject is None or draft.depth > DEEPEST or not tree.tokens[verb].tag.startswith(("V", "MD")):
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


def _said(draft: Draft, child: int) -> list[Word]:
    tree = draft.tree
    verb = tree.tokens[child].head
    if child == draft.told:
        return []
    if tree.tokens[child].tag in ("VB", "VBG") and tree.first(child, "nsubj") is None:
        return _infinitive(draft, child)
    mark = [tree.tokens[at].text.lower() for at in tree.all(child, "mark") if tree.tokens[at].lemma in ("whether", "if")]
    told = [] if _is_own_voice(draft, child) else content(draft.at(min(draft.level + 1, 3)), child)
    return [*mark, *told] if told else _quotation(draft, verb, child)


def _is_own_voice(draft: Draft, verb: int) -> bool:
    """Whether the speaker says "we" or "I" of somebody whom the article does not name: such words stay a quotation."""
    tokens = draft.tree.tokens
    return any(tokens[at].text.lower() in words.FIRST_PERSON and not draft.names(at) for at in draft.tree.subtree(verb))


def _quotation(draft: Draft, verb: int, child: int) -> list[Word]:
    """What is said in the speaker's own words, cut to the room that is left."""
    tree = draft.tree
    if not _is_saying(tree, verb):
        return []
    saying = set(tree.subtree(verb)) if child in tree.ancestors(verb) else {verb}
    inner = [at for at in tree.subtree(child) if at not in saying and tree.tokens[at].dep not in ("punct", "mark")]
    # a stretch without a gap: the attribution may stand in the midst of what is said
    run = [at for at in inner if not any(inner[0] <= gap <= at for gap in saying)]
    if len(run) < 3:
        return []
    text = tree.sentence.text[tree.tokens[run[0]].start - tree.sentence.start : tree.tokens[run[-1]].end - tree.sentence.start]
    return [in_marks(text, (60, 50, 40, 30)[draft.level])]


def _adjective(draft: Draft, child: int) -> list[Word]:
    return subtree(draft, child)


def adjuncts(draft: Draft, verb: int) -> list[Word]:
    """The preposition phrases behind the verb."""
    return [word for child in draft.tree.all(verb, "prep") if child > verb for word in _phrase(draft, child)]


_FOLLOWERS = {
    "prt": _particle, "dobj": _object, "dative": _object, "attr": _object, "oprd": _adjective, "acomp": _adjective,
    "advmod": _adverb, "prep": _phrase, "agent": _phrase, "xcomp": _infinitive, "ccomp": _said,
}  # fmt: skip
