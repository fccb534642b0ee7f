"""What tells which one a noun means: short relative clauses, and the content of a "belief that"."""

from generator.events.grammar.labels import ARGUMENTS, DEFINITE, FINITE_TAGS, NOUN_SUBJECTS, PLAIN_SUBJECTS
from generator.events.grammar.tree import Tree, kept
from generator.events.names.told.scene import is_human
from generator.events.titles import words
from generator.events.titles.draft import Draft, Word, is_time, owned
from generator.events.titles.noun_phrases.members import is_joined
from generator.records import Token

_THIN = frozenset(
    """
    anything something nothing everything anyone someone everyone those person man woman people company country kind number
    one
    """.split()
)
MOST = 12
"""Words of a clause or participle that a title has room for."""


def is_thin(tree: Tree, noun: int) -> bool:
    """Whether a noun says nothing without what follows it: "people", "the number of people"."""
    return tree.tokens[noun].text.lower() in _THIN


_OF_DEEDS = frozenset(
    """
    way attempt effort right ability decision chance permission bid move pledge promise plan duty need obligation responsibility
    power failure refusal inability willingness readiness reluctance intention desire wish opportunity threat proposal demand
    step measure
    """.split()
)
_OF_CONTENT = _OF_DEEDS | frozenset(
    """
    fear concern hope worry doubt role possibility likelihood idea sign prospect fact trend notion impression sense belief
    claim allegation accusation evidence proof call resistance opposition commitment contribution amount number total series
    instance case reason cause result effect impact link connection access lack kind sort
    view version news warning assurance rumour rumor suggestion conclusion
    anything something nothing risk danger share rest majority end beginning start middle side part member source
    """.split()
)


def wants_deed(tree: Tree, noun: int) -> bool:
    """Whether a noun says nothing without its infinitive: "a way to end the war"."""
    return tree.tokens[noun].lemma in _OF_DEEDS


def wants_more(tree: Tree, noun: int) -> bool:
    """Whether a noun says nothing without what it is of, for or to: "fears of a shortage", "the failure to sign"."""
    return tree.tokens[noun].lemma in _OF_CONTENT


def may_keep(draft: Draft, participle: int) -> bool:
    """Whether the level has room for a participle or infinitive behind its noun: a noun that says little needs it more."""
    tree, token = draft.tree, draft.tree.tokens[participle]
    is_infinitive = token.tag == "VB"
    is_needed = is_thin(tree, token.head) or (is_infinitive and wants_deed(tree, token.head))
    return token.tag in ("VB", "VBN", "VBG") and draft.level <= (2 if is_needed else int(is_infinitive))


def relative(draft: Draft, at: int, words_of: list[Word]) -> list[Word]:
    """A clause with "who" or "that" behind a noun that says little alone: "anyone who has bought the phone".

    A full draft keeps it behind every noun, and those of other words too: "the damage Acme has caused", "a law to curb debt".
    """
    tree, head = draft.tree, draft.tree.tokens[draft.tree.tokens[at].head]
    first = tree.subtree(at)[0]
    if tree.tokens[first].tag == "TO" and _is_foremost(tree, tree.tokens[at].head) and draft.level < 3:
        return words_of
    subject = tree.first(at, *NOUN_SUBJECTS)
    is_other = subject is not None and tree.tokens[subject].tag not in ("WP", "WDT")
    is_of_moment = is_other and head.lemma in OF_CLAUSES and head.dep == "dobj" and draft.level < 3
    if is_of_moment and _is_plain(draft.at(0), at, words_of):
        return words_of
    is_parted = tree.tokens[first - 1].text in _PARTING
    is_low = draft.level > (2 if head.tag == "DT" else 0)  # "those who fled"
    if at == draft.told or is_low or is_parted or len(words_of) < 2 or not _is_plain(draft, at, words_of):
        return []
    if subject is None or is_other:
        return _of_object(draft, at, subject, words_of) if draft.is_full else []
    is_kept = draft.is_full or is_thin(tree, tree.tokens[at].head) or head.tag == "NNS"
    if not is_kept or not _agrees(tree, at, head):
        return []
    pronoun = "that" if tree.tokens[subject].text.lower() == "which" else subject
    return [pronoun, *[word for word in words_of if word != subject]]


def _agrees(tree: Tree, verb: int, noun: Token) -> bool:
    """Whether a clause may be that of its noun by number: "a leak that were similar" is of the methods before it."""
    forms = {tree.tokens[at].text.lower() for at in (verb, *tree.all(verb, "aux", "auxpass"))}
    return forms.isdisjoint(("were", "are") if noun.tag in ("NN", "NNP") else ("was", "is", "has"))


def _is_foremost(tree: Tree, noun: int) -> bool:
    """Whether a noun is one of a rank, of which the infinitive tells the sort: "becomes the youngest woman to win"."""
    is_one = tree.tokens[noun].dep == "attr"
    return is_one and any(tree.tokens[at].tag in ("JJS", "RBS") or tree.tokens[at].text.lower() in _RANKS
                          for at in tree.all(noun, "amod"))  # fmt: skip


OF_CLAUSES = frozenset({"moment", "way", "reason"})
"""Nouns that say nothing without their clause: "shows the moment the roof fell in"."""
_RANKS = frozenset("first second third fourth fifth last only latest".split())


_PARTING = frozenset({",", "-", "--", "–", "—", "(", ";", ":"})


def _of_object(draft: Draft, at: int, subject: int | None, words_of: list[Word]) -> list[Word]:
    """A clause that its noun is not the subject of: "the damage Acme has caused", "a law to curb debt"."""
    tree, first = draft.tree, draft.tree.tokens[draft.tree.subtree(at)[0]]
    if subject is None:
        return words_of if first.tag == "TO" else []
    if first.tag in ("IN", "TO", "WRB", "WP$"):
        return []
    is_finite = tree.all(at, "aux") or tree.tokens[at].tag in FINITE_TAGS
    is_stranded = any(not tree.objects(at, tree.tokens[kid].text.lower()) for kid in tree.all(at, "prep"))
    own = [word for word in words_of if word != tree.subtree(at)[0] or first.text.lower() != "that"]
    return ["that", *own] if is_finite and not is_stranded and tree.tokens[at].lemma != "be" else []


def substance(draft: Draft, at: int, words_of: list[Word]) -> list[Word]:
    """What a noun like "belief" or "claim" is about: "claim that the port is closed"."""
    marks = draft.tree.all(at, "mark")
    is_that = bool(marks) and draft.tree.tokens[marks[0]].text.lower() == "that"
    has_subject = draft.tree.first(at, *PLAIN_SUBJECTS) is not None
    return ["that", *words_of] if draft.level == 0 and is_that and has_subject and _is_plain(draft, at, words_of) else []


def _is_plain(draft: Draft, at: int, words_of: list[Word]) -> bool:
    """Whether a clause is short, and without a pronoun for nobody known."""
    kept = [draft.tree.tokens[word] for word in words_of if isinstance(word, int)]
    is_open = any(token.tag in ("PRP", "PRP$", "EX") and "sel" not in token.text for token in kept)  # "itself" goes back
    has_room = len(words_of) <= MOST or (draft.is_full and at > draft.told)
    is_short = has_room and draft.tree.first(at, "ccomp") is None and draft.told not in words_of
    return is_short and not is_open and not _is_cut(draft.tree, words_of[-1])


def _is_cut(tree: Tree, last: Word) -> bool:
    """Whether a clause ends in a verb that has lost what it had behind it: "a battle that erupted", "a fund to pay"."""
    if not isinstance(last, int) or not tree.tokens[last].tag.startswith("V"):
        return False
    behind = [kid for kid in tree.children[last] if kid > last and tree.tokens[kid].dep not in ("punct", "cc", "conj")]
    return any(not is_time(tree, kid) for kid in behind)


def is_clause_of(tree: Tree, noun: int) -> bool:
    """Whether a "noun phrase" is a clause, which the parse takes for one: "as the vote passed"; not "as a man who left"."""
    return any(
        tree.tokens[at].tag not in ("VB", "VBN", "VBG") and tree.tokens[tree.subtree(at)[0]].tag[0] != "W"
        for at in tree.all(noun, "acl", "relcl")
    )


_BOUND = frozenset(
    """
    response reaction connection exchange addition return charge favour favor front place support search terms case contact
    face wake role part violation breach defiance excess opposition view light lieu honour honor memory line reference
    respect advance
    """.split()
)


def is_bound(tree: Tree, preposition: int) -> bool:
    """Whether a preposition belongs to the one before it: "in response to", "in exchange for"."""
    noun = tree.tokens[tree.tokens[preposition].head]
    return noun.lemma in _BOUND and noun.dep == "pobj" and tree.tokens[preposition].text.lower() in ("to", "for", "with", "of")


def rate(draft: Draft, at: int) -> list[Word]:
    """What a sum is counted by: "$7 a share", "80 miles an hour"; the years of "a 34-year-old"."""
    tree = draft.tree
    if is_joined(tree, at):
        return list(tree.subtree(at))
    kids = tree.children[at]
    is_rate = len(kids) == 1 and tree.tokens[kids[0]].text.lower() in ("a", "an") and kids[0] == at - 1
    return [kids[0], at] if is_rate and tree.tokens[at].tag == "NN" else []


def asked(tree: Tree, clause: int, phrase: list[Word]) -> list[Word]:
    """A clause with its question word in front: "for what it stands for"."""
    first = tree.subtree(clause)[0]
    is_asked = tree.tokens[first].tag in ("WP", "WRB", "WDT") or tree.tokens[first].text.lower() == "whether"
    return [first, *(word for word in phrase if word != first)] if is_asked and phrase else phrase


_VAGUE = frozenset(
    """
    people percent cent cents year way time thing part side number lot case issue question situation problem problems price
    prices place area world public house share dollar man woman men women boy girl child children couple police
    company country city state region party group firm capital town nation
    """.split()
)
"""Nouns that are no thing of their own, that tell nothing of it, or whose bearers change from sentence to sentence."""
_BODIES = frozenset(
    """
    government ministry army military authorities opposition bank union court office officials shares market stock stocks
    president leader
    """.split()
)
"""Nouns that may stand for another bearer in each sentence."""


def has_many_bearers(token: Token) -> bool:
    """Whether an article may call several by a noun: people and bodies."""
    return token.text.lower() in _BODIES or is_human(token.lemma.lower())


@kept
def is_open(tree: Tree, noun: int) -> bool:
    """Whether a noun stands with "the" or "this" and nothing that tells which one it is, though it is one certain thing."""
    token = tree.tokens[noun]
    if not tree.children[noun] or token.tag not in ("NN", "NNS") or token.text.lower() in _VAGUE:
        return False
    kids = [tree.tokens[kid] for kid in tree.children[noun] if tree.tokens[kid].dep != "punct"]
    is_certain = any(kid.text.lower() in _CERTAIN for kid in kids)
    return is_certain and all(kid.text.lower() in _CERTAIN_OR_STALE for kid in kids)


_CERTAIN = DEFINITE | {"such"}
_CERTAIN_OR_STALE = _CERTAIN | words.STALE
_FORCES = frozenset("forces troops soldiers authorities officials".split())
_MARKS = frozenset("security government armed military federal".split())


def is_force(tree: Tree, noun: int) -> bool:
    """Whether a noun without "the" may mean a state's people, and its own words do not tell whose: "security forces"."""
    is_plain = tree.tokens[noun].text.lower() in _FORCES
    return is_plain and all(tree.tokens[kid].text.lower() in _MARKS for kid in tree.children[noun])


def recalled(draft: Draft, index: int) -> str:
    """The fuller phrase for "the ruling": a short one for what a title's verb is about, any where there is room for all."""
    token = draft.tree.tokens[index]
    is_part = draft.level < 2 and token.head == draft.told and token.dep in ARGUMENTS
    if draft.recall is None or not is_part or not is_open(draft.tree, index):
        return ""
    found = draft.recall(index)
    for name in draft.subject:
        found = found.removeprefix(f"{owned(name)} ")  # "Lee gives her speech"
    # what is said needs the room more than whose government says it
    is_speaker = token.dep in NOUN_SUBJECTS and draft.tree.tokens[token.head].lemma in words.SPEAKING
    is_body = is_speaker and token.text.lower() in _BODIES and found[:1].isupper()
    return found if len(found) <= _SHORT and not is_body else ""


_SHORT = 36
