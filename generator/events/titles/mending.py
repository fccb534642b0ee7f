"""Repairs of a parse before a title is made from it: each rule knows one mistake that parsers of news make again and again.

To add a repair, write a function from a tree to the new heads and relations of some tokens, and put it into `_REPAIRS`.
"""

from collections.abc import Callable

from generator.events.grammar.labels import ARGUMENTS, FINITE_OR_MODAL, NOUN_SUBJECTS
from generator.events.grammar.timewords import PERIODS
from generator.events.grammar.tree import Tree, texts, tree_of
from generator.events.repairs.faults import Links, mended_by, two_subjects
from generator.events.titles.said.misheard import accused_of, reports, said_there, told_as_thing
from generator.events.titles.verb_phrases.parted import hyphens, is_hyphen
from generator.events.titles.words import SPEAKING
from generator.records import Sentence

_last: tuple[Sentence, Sentence] | None = None
_LONGEST = 300
"""Tokens of the longest sentence that is repaired: beyond lies no prose, and walks down its tree would take their square."""


def mended(sentence: Sentence, is_name: Callable[[int], bool]) -> Sentence:
    """The sentence with its parse repaired; itself where nothing is amiss. The last one is kept, as many titles ask for it."""
    global _last
    if _last is None or _last[0] is not sentence:
        _last = sentence, _repaired(sentence, is_name) if len(sentence.tokens) <= _LONGEST else sentence
    return _last[1]


def _repaired(sentence: Sentence, is_name: Callable[[int], bool]) -> Sentence:
    return mended_by(tree_of(sentence), (lambda tree: _named(tree, is_name), *_REPAIRS))


def _named(tree: Tree, is_name: Callable[[int], bool]) -> Links:
    """Somebody called White before a verb: no adjective, its subject."""
    return {
        at: (token.head, "nsubj")
        for at, token in tree.having("amod", "compound", "npadvmod")
        if token.head == at + 1 and token.text.istitle() and is_name(at)
        and tree.tokens[at + 1].tag in FINITE_OR_MODAL and not tree.all(at + 1, *NOUN_SUBJECTS)
    }  # fmt: skip


def _made_clear(tree: Tree) -> Links:
    """What is made clear, hung on the "clear" as if it told when: "made it clear that the port would close"."""
    return {
        at: (tree.tokens[token.head].head, "ccomp")
        for at, token in tree.having("advcl", "ccomp")
        if tree.tokens[token.head].tag == "JJ" and "it" in tree.words(token.head, "nsubj") and at > token.head
        and tree.tokens[tree.tokens[token.head].head].lemma == "make" and tree.words(at, "mark") <= {"that"}
        and tree.all(at, *NOUN_SUBJECTS)
    }  # fmt: skip


_PAIRS = {"(": ")", "-LRB-": "-RRB-"}


def _bracketed(tree: Tree) -> Links:
    """What stands in round brackets is cut out: "a 30cm-wide (12in) pipe"."""
    links: Links = {}
    for start, token in enumerate(tree.tokens if not texts(tree).isdisjoint(_PAIRS) else ()):
        if (closing := _PAIRS.get(token.text)) is None:
            continue
        end = next((at for at in range(start, min(start + 12, len(tree.tokens))) if tree.tokens[at].text == closing), None)
        if end is None:
            continue
        inside = range(start, end + 1)
        links |= {at: (at, "ROOT") for at in inside if tree.tokens[at].head not in inside}
    return links


_ROLES = (*ARGUMENTS, "pobj")


def _wordless(tree: Tree) -> Links:
    """A mark that the parse takes for somebody: the "_" that wires print for a dash."""
    return {
        at: (token.head, "punct")
        for at, token in tree.having(*_ROLES)
        if not token.text[:1].isalnum() and not any(sign.isalnum() or sign in "%$#£€" for sign in token.text)
    }


def _objects(tree: Tree) -> Links:
    """An object that hangs elsewhere: "warded off the attack"."""
    links: Links = {}
    for at, token in tree.having("dobj"):
        if _is_afterthought(tree, at):
            links[at] = (at, "ROOT")
        elif token.head < at and (behind := _is_aside(tree, at)) is not None:
            links[at] = (behind, "appos")
    for at, token in tree.having("advmod"):
        if token.lemma == "course" and tree.tokens[token.head].lemma == "change":
            links[at] = (token.head, "dobj")
    for particle, token in tree.having("prt"):
        links |= dict.fromkeys(tree.all(particle, "pobj"), (token.head, "dobj"))
    return links


def _is_aside(tree: Tree, noun: int) -> int | None:
    """The noun before the comma that an "object" behind it explains: "at the mission in Lima, the only one there"."""
    start = min(tree.subtree(noun))
    before = tree.tokens[start - 2] if start > 1 and tree.tokens[start - 1].text == "," else None
    is_far = before is not None and before.tag.startswith("NN") and tree.tokens[noun].head < start - 2
    return start - 2 if is_far and tree.tokens[start].tag in ("DT", "PRP$") else None


def _hyphened(tree: Tree) -> Links:
    """A name in parts, which the parse joins as if they were several: "Stoke-on-Trent"."""
    links: Links = {}
    for at in (mark + 1 for mark in sorted(hyphens(tree)) if mark > 2 and is_hyphen(tree, mark - 2)):
        token, first = tree.tokens[at], at - 4
        parts = [tree.tokens[part] for part in (first, at - 2, at)]
        if (
            token.dep == "conj"
            and parts[0].head not in (at - 2, at)
            and all(part.text[:1].isupper() for part in parts[::2])
            and parts[1].text.islower()
        ):
            links |= {kid: (first, tree.tokens[kid].dep) for part in (at - 2, at) for kid in tree.children[part]}
            links |= dict.fromkeys((at - 2, at), (first, "compound"))
    return links


def _is_afterthought(tree: Tree, noun: int) -> bool:
    """Whether an "object" is a remark behind a saying that has told its content before: "…, Acme said, a sign of trouble"."""
    verb, start = tree.tokens[noun].head, tree.subtree(noun)[0]
    is_apart = verb < start - 1 and tree.tokens[start - 1].text == ","
    return is_apart and tree.tokens[verb].lemma in SPEAKING and any(at < verb for at in tree.all(verb, "ccomp"))


def _summed(tree: Tree) -> Links:
    """How much it was, which the parse takes for a part of the time: "a loss for the third quarter of $6 million"."""
    links: Links = {}
    for at, token in tree.having("prep"):
        if token.text != "of" or tree.tokens[token.head].lemma not in PERIODS:
            continue
        thing = tree.tokens[tree.tokens[token.head].head].head
        is_sum = at + 1 < len(tree.tokens) and tree.tokens[at + 1].text in ("$", "£", "€")
        if is_sum and tree.tokens[token.head].dep == "pobj" and tree.is_noun(thing):
            links[at] = (thing, "prep")
    return links


def _whither(tree: Tree) -> Links:
    """A noun behind "to" that the parse takes for a verb: "led the club to promotion"."""
    links: Links = {}
    for at, token in tree.having("xcomp", "advcl", "acl"):
        to = tree.tokens[at - 1]
        if token.tag[:2] == "NN" and to.tag == "TO" and to.head == at > 0:
            links |= {at - 1: (token.head, "prep"), at: (at - 1, "pobj")}
    return links


def _limiting(tree: Tree) -> Links:
    """An "only" before an owner, which means what he owns: "only Lee's brother may speak"."""
    return {
        at: (tree.tokens[token.head].head, "advmod")
        for at, token in tree.having("amod")
        if token.text.lower() in ("only", "even") and tree.tokens[token.head].dep == "poss"
    }


def _repeated(tree: Tree) -> Links:
    """One after another of a sort, of which the parse makes a time and a doer: "teacher after teacher criticised the firm"."""
    links: Links = {}
    for at, token in enumerate(tree.tokens[2:], 2):
        if token.tag[:2] == "NN" and token.text.lower() == tree.tokens[at - 2].text.lower() and tree.tokens[at - 1].tag == "IN":
            links |= {at - 2: (token.head, token.dep), at - 1: (at - 2, "prep"), at: (at - 1, "pobj")}
    return links


_HOLDING = frozenset("own hold control".split())


def _held(tree: Tree) -> Links:
    """What a share is a share of, taken into the clause that tells who holds it: "the 40% it does not hold of Acme"."""
    return {
        at: (token.head, "prep")
        for verb, token in tree.having("relcl")
        if token.lemma in _HOLDING
        for at in tree.children[verb]
        if tree.tokens[at].text == "of"
    }


def _resumed(tree: Tree) -> Links:
    """A phrase that goes on with the one of its preposition before: "on the strength of its sales in Chile, and in Peru"."""
    links: Links = {}
    for beside, link in tree.having("cc"):
        at = min(beside + 1, len(tree.tokens) - 1)
        token = tree.tokens[at]
        if token.dep != "prep" or link.head != token.head or not tree.is_verb(token.head):
            continue
        before = next((one for one in range(at - 2, token.head, -1) if tree.tokens[one].lemma == token.lemma), token.head)
        if before > token.head and tree.tokens[before].dep == "prep" and not tree.all(token.head, "conj"):
            links |= {at: (before, "conj"), at - 1: (before, "cc")}
    return links


def _gapped(tree: Tree) -> Links:
    """A second deed that has its "were" from the first: "two people were killed and six others injured in the blast"."""
    links: Links = {}
    for at, token in tree.having("acl"):
        noun, verb = token.head, tree.tokens[token.head].head
        is_bare = token.tag in ("VBN", "VBD") and noun == at - 1 and tree.tokens[noun].dep == "conj"
        if (
            is_bare
            and tree.all(verb, "auxpass")
            and tree.tokens[noun].tag == "NNS"
            and "CD" in tree.tags(noun, "nummod")
            and tree.first(verb, "nsubjpass") is not None
        ):
            links |= {at: (verb, "conj"), noun: (at, "nsubjpass")}
    return links


_CALLING = frozenset("call label term brand dub deem declare pronounce".split())


def _called(tree: Tree) -> Links:
    """What something is called, taken for what stands beside it: "called the order “grave and sinister”"."""
    return {
        at: (tree.tokens[token.head].head, "oprd")
        for at, token in tree.having("appos")
        if tree.tokens[token.head].dep == "dobj" and tree.is_quoted(at)
        and tree.tokens[tree.tokens[token.head].head].lemma in _CALLING and tree.tokens[tree.subtree(at)[0] - 1].text != ","
    }  # fmt: skip


_REPAIRS: tuple[Callable[[Tree], Links], ...] = (
    _bracketed, _wordless, reports, two_subjects, _objects, said_there, told_as_thing, accused_of, _hyphened, _limiting,
    _whither, _called, _made_clear, _summed, _repeated, _held, _resumed, _gapped,
)  # fmt: skip
