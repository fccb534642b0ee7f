"""What a sentence can spare, cheapest first: a title that is too long loses adverbs before phrases, and no complement.

To change what goes first, change a figure of `_COSTS` or a row of `_WEIGHED`.
"""

from collections.abc import Callable, Sequence

from generator.events.grammar.labels import NOUN_SUBJECTS
from generator.events.grammar.tree import Tree
from generator.events.titles.length.cutting import is_borne, is_denied, is_mere, limits
from generator.events.titles.noun_phrases.members import is_hyphened
from generator.events.titles.restricting import is_bound, is_thin, wants_more
from generator.events.titles.verb_phrases.adverbs import DOUBTING, TURNING

Piece = tuple[int, ...]
"""Words that go together."""

_COSTS = {
    "intj": 1, "meta": 1, "parataxis": 2, "advmod": 1, "npadvmod": 3, "appos": 2, "advcl": 3, "prep": 3, "agent": 7,
    "acl": 6, "relcl": 6, "conj": 4, "ccomp": 4, "amod": 8,
}  # fmt: skip
_FRONT, _PHRASE, _OF, _NOUNS, _TO, _NEEDED, _DENIAL, _FIGURE = 2, 7, 8, 8, 9, 30, 5, 3
"""What opens a clause, what a noun has behind it, what it is of, a short noun of several, to whom or what, what a verb or a
noun needs; and how much dearer a "not" and a figure make a piece."""
_FIRM = (
    TURNING
    | DOUBTING
    | frozenset(
        """
    not no only even just so too as how when where why whether least most more less about around roughly over out up down off
    back away together ahead forward again free apart alone else enough once twice better worse well anew
    maybe likely potentially partly
    """.split()
    )
)
"""Adverbs without which a clause says something else."""
_TURNING = frozenset(
    """
    possible alleged suspected potential planned proposed former false fake first second third last final only own next new
    other another different same single little few
    """.split()
)
"""Adjectives without which a noun means something else."""
_PLACING = frozenset(
    """put place set leave keep turn hand link connect compare attribute limit blame accuse charge base entitle allow
    provide supply equip furnish present enable require force order urge ask tell invite permit want expect need""".split()
)
"""Verbs that need a phrase beside their object."""
_SEEING = frozenset("see regard view describe treat portray characterise characterize use serve count act know".split())
"""Verbs that need their "as"."""
_NEGATIVE = frozenset("not n't n’t no never nobody none nothing nor neither without".split())


_MOST = 14
"""Pieces that are weighed against each other."""


def pieces(tree: Tree, run: Sequence[int], top: int, is_last: bool = False) -> list[tuple[float, Piece]]:
    """What a stretch can lose and what that costs: the cheapest first, of two as cheap the later.

    A long piece costs more than a short one, though not by as much as it is longer. What a verb or a noun needs may go
    where `is_last`: a title without it is better than one that breaks off.
    """
    inside, found = set(run), list[tuple[float, int, Piece]]()
    for at in run:
        if at == top or (cost := _weigh(tree, at)) is None or (cost >= _NEEDED and not is_last):
            continue
        piece = _with_link(tree, at, tuple(kid for kid in _and_behind(tree, at) if kid in inside))
        if top not in piece and (len(piece) > 1 or tree.tokens[at].dep not in ("prep", "agent")):
            found.append(((cost + _extra(tree, at, piece)) * len(piece) ** 0.5, -piece[-1], piece))
    return [(cost, piece) for cost, _, piece in sorted(found)[:_MOST]]


def _and_behind(tree: Tree, at: int) -> Piece:
    """A word with all below it; behind a noun with what follows there, which may belong to it: "persecution by the state"."""
    token = tree.tokens[at]
    if token.dep not in _BEHIND_NOUNS or tree.is_verb(token.head) or at < token.head:
        return tree.subtree(at)
    after = [
        kid for kid in tree.all(token.head, "prep") if kid > at and tree.tokens[kid].text.lower() in ("by", "to", "against")
    ]
    return tuple(sorted(inner for kid in (at, *after) for inner in tree.subtree(kid)))


def _weigh(tree: Tree, at: int) -> int | None:
    """What it costs to lose a word with all below it; None where the clause would break."""
    token = tree.tokens[at]
    cost = _COSTS.get(token.dep)
    if cost is None or (token.dep in ("advmod", "npadvmod", "amod") and is_hyphened(tree, at)):
        return None
    if token.dep in _BEHIND_NOUNS and not tree.is_verb(token.head):
        return _behind_noun(tree, at, cost)
    return weigh(tree, at, cost) if (weigh := _WEIGHED.get(token.dep)) else cost


def _adverb(tree: Tree, at: int, cost: int) -> int | None:
    token, head = tree.tokens[at], tree.tokens[tree.tokens[at].head]
    is_degree = head.tag in ("CD", "IN", "WRB") or head.text.lower() in ("least", "most")  # "at least 80"
    is_degree = is_degree or any(tree.tokens[kid].tag == "WRB" for kid in tree.children[at])  # "how quickly it will go"
    is_firm = token.text.lower() in _FIRM or is_degree or token.tag in ("WRB", "RBR", "RBS")
    return None if is_firm else cost + len(tree.children[at])


def _adjective(tree: Tree, at: int, cost: int) -> int | None:
    token = tree.tokens[at]
    is_figure = token.tag in ("JJS", "JJR", "CD") or token.text[:1].isupper()
    is_telling = token.text.lower() in _TURNING or is_figure
    if is_telling or is_thin(tree, token.head) or _is_judged(tree, token.head):
        return None
    return cost + 6 if tree.tokens[token.head].dep == "attr" else cost  # "was a wise choice"


def _is_judged(tree: Tree, noun: int) -> bool:
    """Whether a noun is no more than the bearer of its adjective: "sees the plan as a wise move"."""
    token = tree.tokens[tree.tokens[noun].head]
    return tree.tokens[noun].dep == "pobj" and token.text.lower() == "as" and tree.tokens[token.head].lemma in _SEEING


def _phrase(tree: Tree, at: int, cost: int) -> int | None:
    low, head = tree.tokens[at].text.lower(), tree.tokens[at].head
    if at < head and tree.tokens[head].dep not in ("acl", "relcl"):
        return _FRONT
    if low == "as":
        return _NEEDED if tree.tokens[head].lemma in _SEEING else _OF
    if tree.tokens[min(tree.subtree(at)) - 1].text == ",":
        return 1
    return _NEEDED if _is_needed(tree, at) else _TO if low == "to" else cost


def _adverbial(tree: Tree, at: int, cost: int) -> int | None:
    marks = tree.words(at, "mark")
    if marks & {"if", "unless", "until"} or _is_matter(tree, at):
        return None
    return _NEEDED if _is_needed(tree, at) else _FRONT if at < tree.tokens[at].head else cost


def _is_matter(tree: Tree, at: int) -> bool:
    """Whether an infinitive is what "it" stands for: "it is an honour to sing"."""
    verb = tree.tokens[at].head
    return tree.tokens[at].tag == "VB" and at > verb and is_mere(tree, verb)


def _clause(tree: Tree, at: int, cost: int) -> int | None:
    """A further clause of what is said, which the parse gives to the saying: "said they left, kept going and won"."""
    earlier = [kid for kid in tree.all(tree.tokens[at].head, "ccomp") if tree.tokens[at].head < kid < at]
    return cost if earlier and tree.tokens[min(tree.subtree(at)) - 1].text == "," else None


def _measure(tree: Tree, at: int, cost: int) -> int | None:
    return cost if tree.is_verb(tree.tokens[at].head) else None


def _joined(tree: Tree, at: int, cost: int) -> int | None:
    """What it costs to lose the last of several: dear where it is short, for the others alone may say something false."""
    head = tree.tokens[at].head
    if tree.is_verb(at) and tree.is_verb(head):
        has_own = tree.first(at, "dobj") is None or any(kid > head for kid in tree.all(head, *_COMPLEMENTS, "prep", "agent"))
        return cost if has_own else None  # "supports and welcomes the talks"
    before = tree.tokens[max(tree.subtree(at)[0] - 1, 0)]
    if tree.tokens[head].dep == "conj" or not (before.dep == "cc" or any(link < at for link in tree.all(head, "cc"))):
        return None  # "fibres, prints or a number": the "or" would be lost
    if tree.tokens[head].dep in NOUN_SUBJECTS:
        return _NEEDED  # "Reed and Lee were treated"
    is_short = len(tree.subtree(at)) < 4
    return (_NOUNS if is_short else cost + 1) if tree.is_noun(at) or tree.tokens[at].dep == "prep" else None


def _behind_noun(tree: Tree, at: int, cost: int) -> int | None:
    """What it costs to lose what stands behind a noun or an adjective."""
    token, noun = tree.tokens[at], tree.tokens[at].head
    if token.dep == "appos":
        return cost
    is_that = "that" in tree.words(at, "mark")
    if token.dep == "acl" and (is_that or token.tag == "VB"):
        return _NEEDED  # "confirmation that the port is closed", "the initiative to close it"
    if is_borne(tree, at):
        return None
    if token.tag == "VBG" and _is_outcome(tree, noun):
        return _NEEDED
    if is_thin(tree, noun) and token.dep == "relcl":
        return cost + 2 if tree.tokens[noun].lemma in ("man", "woman", "person", "company") else _NEEDED
    if tree.tokens[noun].tag[:2] == "JJ" or is_thin(tree, noun):
        return _NEEDED
    if wants_more(tree, noun) or is_bound(tree, at):
        return _NEEDED if token.dep == "prep" else _TO
    if tree.tokens[noun].tag in ("CD", "DT", "PRP", "JJS") or tree.tokens[noun].dep in ("prep", "agent"):
        return _NEEDED
    if tree.tokens[noun].tag[:3] == "NNP" and token.text.lower() in ("of", "to", "for"):
        return _NEEDED  # "the Access to Harbours Act"
    return _OF if token.text.lower() == "of" else _PHRASE if token.dep == "prep" else cost


def _is_outcome(tree: Tree, noun: int) -> bool:
    """Whether somebody stands where what he does is meant: "the fog led to two ferries running aground"."""
    preposition = tree.tokens[tree.tokens[noun].head]
    return tree.tokens[noun].dep == "pobj" and tree.tokens[preposition.head].lemma in ("lead", "result", "end")


_COMPLEMENTS = ("dobj", "attr", "acomp", "xcomp", "ccomp", "oprd", "dative")


def _is_needed(tree: Tree, at: int) -> bool:
    """Whether a verb without an object has its first phrase here, or what is denied its limit."""
    verb = tree.tokens[at].head
    if (is_denied(tree, verb) and limits(tree, at)) or _is_only(tree, verb):
        return True
    has_more = any(kid > verb for kid in tree.all(verb, *_COMPLEMENTS))
    if has_more and tree.tokens[verb].lemma not in _PLACING:
        return False
    behind = [kid for kid in tree.all(verb, "prep", "agent", "advcl", "prt") if kid > verb]
    return bool(behind) and behind[0] == at


def _is_only(tree: Tree, verb: int) -> bool:
    """Whether an "only" beside the verb means what follows: "has only struck in the last two years"."""
    return any(tree.tokens[at].text.lower() in ("only", "just", "merely") and at < verb for at in tree.all(verb, "advmod"))


def _with_link(tree: Tree, at: int, piece: Piece) -> Piece:
    """With the comma before it; of what is joined, with its "and" and all that is joined behind it."""
    before = piece[0] - 1
    if tree.tokens[at].dep == "conj":
        links = [link for link in tree.all(tree.tokens[at].head, "cc") if link < at]
        piece = (*(tree.subtree(links[-1]) if links else ()), *piece)  # "as well as"
        before = piece[0] - 1
    if before >= 0 and tree.tokens[before].dep == "cc":
        ahead = [kid for kid in tree.all(tree.tokens[before].head, "conj") if kid > before]
        if not ahead or ahead[0] in piece:
            piece, before = (before, *piece), before - 1  # which the parse may give to another word
    return (before, *piece) if before >= 0 and tree.tokens[before].text in (",", "--", "–", "—") else piece


def _extra(tree: Tree, at: int, piece: Piece) -> int:
    """How much dearer a piece is for what it holds: a "not" that turns a noun, a figure."""
    is_telling = tree.tokens[at].dep in ("relcl", "acl", "conj")
    is_denial = is_telling and any(tree.tokens[at].text.lower() in _NEGATIVE for at in piece)
    return (_DENIAL if is_denial else 0) + (_FIGURE if any(tree.tokens[at].tag == "CD" for at in piece) else 0)


_BEHIND_NOUNS = ("acl", "relcl", "prep", "appos")
_WEIGHED: dict[str, Callable[[Tree, int, int], int | None]] = {
    "advmod": _adverb, "amod": _adjective, "prep": _phrase, "agent": _phrase, "advcl": _adverbial, "conj": _joined,
    "ccomp": _clause,
    "npadvmod": _measure,
}  # fmt: skip
"""What of a verb is weighed by more than its relation."""
