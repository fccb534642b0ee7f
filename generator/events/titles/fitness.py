"""Whether a title says enough: a verb that lacks its object or its content is no headline."""

from generator.events.grammar.arguments import antecedent
from generator.events.grammar.subjects import find_subject
from generator.events.grammar.tree import Tree
from generator.events.titles import words
from generator.events.titles.draft import Draft, Word, is_time, only_time
from generator.events.titles.joining import LOOSE_END
from generator.events.titles.length.cutting import is_borne
from generator.events.titles.noun_phrases.phrases import noun_phrase
from generator.events.titles.restricting import wants_more
from generator.events.titles.verb_phrases.forcing import lost_deed

_NEEDS_MORE = frozenset(
    """
    be become remain seem make give take hold put set get have do let keep bring cause include involve use cite see
    """.split()
)
"""Verbs that are nothing alone in the active."""
_TRANSITIVE = frozenset(
    """
    raise reject address adopt arrest ban bomb capture condemn damage declare deny deploy describe discover dismiss
    distribute expel express face find force free hit hold hurt identify impose injure introduce invade issue kill lack
    launch lift mention miss need overwhelm own pardon praise present produce propose protect provide publish purchase receive
    recruit reduce release remove replace rescue reveal seize send shatter target tell topple undergo urge violate wound
    regard treat view spend accuse blame appoint nominate oust overthrow evict
    """.split()
)
"""Verbs that say nothing in the active without what they are done to."""
_NEEDS_AS = frozenset("describe regard portray characterize characterise depict".split())
_PLACING = frozenset("put compare liken attribute".split())
_SOMEWHERE = ("prep", "prt", "advmod", "advcl")
"""Verbs that say nothing without where, with whom or to what; and what tells that."""
_STORIES = frozenset("story truth tale lie history joke".split())
_ORDINALS = frozenset("first second third fourth fifth sixth seventh eighth ninth tenth last only latest".split())
_BARE = frozenset("one ones another other others some many most several few two three four all both such".split())


def is_complete(draft: Draft, verb: int, is_passive: bool, rest: list[Word]) -> bool:
    """Whether the verb, with `rest` behind it, has what it needs."""
    tree, lemma = draft.tree, draft.tree.tokens[verb].lemma
    if _lost_object(draft, verb) or _lost_part(tree, verb, rest) or (not is_passive and _lacks_object(draft, verb, rest)):
        return False
    if lemma == "say" and not is_passive and _is_bare_thing(tree, rest):
        return False
    if lost_deed(tree, verb, rest):
        return False
    if lemma in _PLACING and not any(tree.tokens[at].dep in _SOMEWHERE for at in rest if isinstance(at, int)):
        return False
    if not rest:
        needing = (words.UNFINISHED, _NEEDS_AS) if is_passive else (words.WANTING, _NEEDS_MORE)
        return not any(lemma in verbs for verbs in needing)
    if lemma in _TELLS and not is_passive and _is_mere_place(tree, rest):
        return False
    if lemma == "quote" and (not _has(tree, rest, "saying") if is_passive else rest[0] == "as"):
        return False
    if lemma in _NEEDS_AS and not _has(tree, rest, "as") and "as" in (tree.tokens[at].text for at in tree.subtree(verb)):
        return False  # "describes arrest"
    if lemma == "tell" and _is_audience_alone(draft, verb, is_passive, rest):
        return False
    return not _wants_more(tree, verb, rest) and not _wants_content(tree, rest) and not ends_loose(tree, rest)


def _has(tree: Tree, phrase: list[Word], text: str) -> bool:
    return text in ((tree.tokens[at].text.lower() if isinstance(at, int) else at) for at in phrase)


def _is_bare_thing(tree: Tree, rest: list[Word]) -> bool:
    """`says three of the nurses`: nobody says somebody."""
    first = rest[0] if rest else ""
    if not isinstance(first, int) or tree.tokens[first].dep != "dobj" or tree.tokens[first].tag not in ("CD", "NNP"):
        return False
    return all(isinstance(word, int) and not tree.is_verb(word) for word in rest)


_TELLS = ("say", "add", "announce", "state", "explain", "confirm", "acknowledge", "admit", "insist", "argue", "claim", "stress")
_PARTS = ("xcomp", "acomp", "attr", "oprd")


def _lost_part(tree: Tree, verb: int, rest: list[Word]) -> bool:
    """Whether the parse has a complement behind the verb of which the title keeps no word."""
    parts = [at for at in tree.all(verb, *_PARTS) if at > verb and not is_time(tree, at)]
    # "hopes that", "vows to"; a result ("so loud that") may be left out
    parts += [at for at in tree.all(verb, "ccomp") if at > verb and not tree.all(verb, "advmod", "acomp")]
    if not parts or any(isinstance(word, str) for word in rest):
        return False
    return any(not set(tree.subtree(at)) & set(rest) for at in parts)


def is_torn(tree: Tree, verb: int, rest: list[Word]) -> bool:
    """Whether the clause of what is said has lost all that its verb has behind it: "the tar came", "they will reduce"."""
    if rest:
        borne = (at for noun in tree.all(verb, "attr") for at in tree.all(noun, "acl", "relcl") if is_borne(tree, at))
        return _lost_part(tree, verb, rest) or any(set(rest).isdisjoint(tree.subtree(at)) for at in borne)
    behind = [at for at in tree.all(verb, "dobj", "prep", "dative", "ccomp", *_PARTS) if at > verb]
    return any(not is_time(tree, at) for at in behind)


def _lacks_object(draft: Draft, verb: int, rest: list[Word]) -> bool:
    """Whether a verb that must do something to somebody has nobody: "reveals at conference"."""
    tree, kept = draft.tree, draft.tree.all(verb, "dobj", "ccomp", "xcomp", "dative")
    return needs_object(tree, verb) and not (rest and (kept or not _is_preposition(tree, rest[0])))


def needs_object(tree: Tree, verb: int) -> bool:
    """Whether a verb says nothing in the active without what it is done to."""
    return tree.tokens[verb].lemma in _TRANSITIVE


def _is_preposition(tree: Tree, word: Word) -> bool:
    return isinstance(word, int) and tree.tokens[word].dep in ("prep", "agent")


def _is_mere_place(tree: Tree, rest: list[Word]) -> bool:
    """`says in statement`."""
    first = rest[0]
    if not isinstance(first, int) or tree.tokens[first].dep != "prep":
        return False
    return tree.tokens[first].text.lower() not in _OF_SAYINGS and not tree.all(first, "pcomp")  # "admits to stealing it"


_OF_SAYINGS = frozenset({"for", "against", "about", "over", "of"})


def _lost_object(draft: Draft, verb: int) -> bool:
    """Whether the object is a pronoun for nothing known, which the title had to leave out."""
    tree = draft.tree
    for at in tree.all(verb, "dobj"):
        token, low = tree.tokens[at], tree.tokens[at].text.lower()
        if token.tag == "PRP" and not noun_phrase(draft, at):
            return stand_in(draft, at) is None
        if token.tag == "PRP" and _is_doer(draft, verb, at):
            return True
        if at < verb and low in ("that", "which", "whom"):
            return antecedent(tree, at) == at  # "the list that it mailed", which the parse has not joined
        if token.tag == "DT" and low in ("this", "that", "these", "those"):
            return True
    return False


def _is_doer(draft: Draft, verb: int, pronoun: int) -> bool:
    """Whether "him" is taken for the very one who does it, so that one of the two is taken wrongly: "he sentenced him"."""
    subject = find_subject(draft.tree, verb)
    is_self = draft.tree.tokens[pronoun].text.lower().endswith(("self", "selves"))
    return not is_self and subject is not None and draft.names(subject) == draft.names(pronoun) != ()


def stand_in(draft: Draft, pronoun: int) -> int | None:
    """The thing of the same sentence that "it" or "them" takes up: the last object before it that agrees in number."""
    if draft.tree.tokens[pronoun].text.lower() not in ("it", "them"):
        return None
    subject = find_subject(draft.tree, draft.tree.tokens[pronoun].head)
    tree, tags = draft.tree, ("NN",) if draft.tree.tokens[pronoun].text.lower() == "it" else ("NNS",)
    for at in range(pronoun - 1, -1, -1):
        is_thing = tree.tokens[at].tag in tags and tree.tokens[at].dep in ("dobj", "nsubjpass")
        if is_thing and at != subject and not draft.names(at):
            return at
    return None


def _is_audience_alone(draft: Draft, verb: int, is_passive: bool, rest: list[Word]) -> bool:
    """`Costa tells reporters`, and not what."""
    heard = draft.tree.first(verb, "dobj", "dative")
    if is_passive or heard is None or draft.tree.tokens[heard].lemma in _STORIES:
        return False
    return len(rest) <= len(noun_phrase(draft, heard))


def _wants_more(tree: Tree, verb: int, rest: list[Word]) -> bool:
    """`is the first minister`: to do what?"""
    last = rest[-1]
    if not isinstance(last, int) or tree.tokens[last].dep != "attr" or tree.tokens[verb].lemma != "be":
        return False
    return bool(tree.lemmas(last, "amod") & _ORDINALS)


_EMPTY = frozenset(
    "possibility likelihood idea sign prospect chance fact trend notion impression sense belief doubt hope duty".split()
)


def _wants_content(tree: Tree, rest: list[Word]) -> bool:
    """`Allegations were sign`: of what? Where the text tells it and the title has lost it, the title says nothing."""
    last = rest[-1]
    if not isinstance(last, int):
        return False
    return tree.tokens[last].lemma in _EMPTY and _behind(tree, last) is not None


def _behind(tree: Tree, noun: int) -> int | None:
    """What a noun is of, for or to, where that follows on its heels: not who "sources who asked for more" are."""
    kids = (at for at in tree.all(noun, "prep", "acl", "relcl", "ccomp") if tree.subtree(at)[0] == noun + 1)
    return next((at for at in kids if tree.tokens[noun + 1].text.lower() != "who"), None)


def loses_point(tree: Tree, phrase: list[Word]) -> bool:
    """Whether a noun of content has lost what it is of: the "fears" of what, the "failure" to do what."""
    wanting = [word for word in phrase if isinstance(word, int) and wants_more(tree, word) and tree.is_noun(word)]
    losses = (behind for at in wanting if (behind := _behind(tree, at)) is not None)
    return any(set(phrase).isdisjoint(tree.subtree(behind)) for behind in losses)


def ends_loose(tree: Tree, phrase: list[Word]) -> bool:
    """Whether a line would end in a preposition, a conjunction, a form of "be" or a verb torn off; particles may end it."""
    last = phrase[-1]
    if not isinstance(last, int):
        return last.lower() in LOOSE_END
    token = tree.tokens[last]
    if is_torn_off(tree, last):
        return True
    behind = [kid for kid in tree.all(last, "prep", "xcomp") if kid == last + 1 and not is_time(tree, kid)]
    if token.dep == "acomp" and behind and tree.tokens[last - 1].text.lower() != "as":
        return True  # "is due to": to what?
    if token.dep == "prep" and not any(kid > last for kid in tree.children[last]) and tree.is_verb(last - 1):
        return False  # "moves in", "what it believes in"
    return token.text.lower() in LOOSE_END and token.dep not in ("prt", "advmod")


def is_bare_number(phrase: list[Word], tree: Tree) -> bool:
    """Whether a subject is no more than "one", "some", "others"."""
    if len(phrase) != 1:
        return False
    text = tree.tokens[phrase[0]].text if isinstance(phrase[0], int) else phrase[0]
    return text.lower() in _BARE


_OWED = ("dobj", "xcomp", "ccomp", "attr", "acomp", "oprd")
_LEANING = frozenset(
    """
    respond depend rely result lead adhere refer consist account comply deal cope contribute decide focus concentrate base
    insist stem engage refrain abstain apply amount rule look
    """.split()
)
"""Verbs that say little without the phrase behind them: "respond to", "decide on"."""


def is_torn_off(tree: Tree, last: int) -> bool:
    """Whether a line would end in a verb that the source goes on from: "revisits the works to discover", "plans to respond"."""
    token = tree.tokens[last]
    if not token.tag.startswith("V") or token.dep in ("aux", "auxpass", "amod"):
        return False
    if any(kid < last for kid in tree.all(last, "dobj")):
        return False  # "what it wanted to do"
    behind = [kid for kid in tree.all(last, *_OWED) if kid > last and not is_time(tree, kid) and not only_time(tree, kid)]
    if token.lemma in _LEANING:
        preps = (kid for kid in tree.all(last, "prep") if kid > last and not is_time(tree, kid))
        behind += [kid for kid in preps if all(tree.tokens[at].dep == "advmod" for at in range(last + 1, kid))]
    return bool(behind)
