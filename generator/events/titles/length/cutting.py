"""Where a line may be cut: a stretch of a sentence ends before a phrase, behind all that its clause cannot do without."""

from collections.abc import Callable

from generator.events.grammar.tree import Tree
from generator.events.titles.joining import LOOSE_END
from generator.events.titles.restricting import is_bound, is_thin, wants_more
from generator.events.titles.words import SPEAKING

ENDS_BEFORE = ("prep", "agent", "advcl", "relcl", "acl", "cc", "appos", "mark", "npadvmod")
_PARTS = ("nsubj", "nsubjpass", "dobj", "dative", "attr", "acomp", "xcomp", "ccomp", "oprd", "prt", "agent")
_CLAUSES = ("xcomp", "ccomp", "pcomp")


def core(tree: Tree, top: int) -> int:
    """The last word that the clause of a verb cannot do without: what it is done to, and what that is of or for."""
    last, waiting = top, [top]
    while waiting:
        at = waiting.pop()
        last = max(last, at)
        parts = [kid for kid in tree.all(at, *_PARTS) if kid > at or tree.tokens[kid].dep in _CLAUSES]
        if tree.is_noun(at) or not tree.is_verb(at):
            parts += [kid for kid in tree.children[at] if kid > at and _is_of(tree, at, kid)]
        elif not any(kid > at for kid in parts):
            parts += tree.all(at, "prep")[:1]  # "calls for strikes"
        if tree.tokens[at].dep == "acomp":
            parts += [kid for kid in tree.all(at, "prep") if kid == at + 1]  # "is concerned about the port"
        if tree.is_verb(at) and tree.all(at, "neg"):
            parts += [kid for kid in tree.all(at, "prep", "advcl") if limits(tree, kid)]
        waiting += parts
        if tree.tokens[at].dep in ("prep", "agent") or tree.tokens[at].tag in ("IN", "TO"):
            waiting += tree.all(at, "pobj", "pcomp")
    return last


_LIMITS = frozenset("for until till before without unless because".split())


def limits(tree: Tree, at: int) -> bool:
    """Whether a phrase limits what is denied: "will not open for two years", "until", "unless"."""
    return tree.tokens[at].text.lower() in _LIMITS or bool(tree.words(at, "mark") & _LIMITS)


def is_denied(tree: Tree, verb: int) -> bool:
    """Whether the verb, or one that rules it, stands with a "not": "are not going to be left"."""
    at = verb
    for _ in range(4):
        if tree.all(at, "neg"):
            return True
        if tree.tokens[at].dep != "xcomp":
            return False
        at = tree.tokens[at].head
    return False


def is_mere(tree: Tree, verb: int) -> bool:
    """Whether a verb tells no more than that something is: "there is no reason to go", "it was Lee who went"."""
    return tree.tokens[verb].lemma == "be" and bool(tree.words(verb, "nsubj", "expl") & {"it", "there"})


def is_borne(tree: Tree, clause: int) -> bool:
    """Whether a clause behind a noun is what "there is" or "it is" only leads up to."""
    token, noun = tree.tokens[clause], tree.tokens[tree.tokens[clause].head]
    is_led = token.dep == "acl" or (token.dep == "relcl" and (token.tag == "VB" or "it" in tree.words(noun.head, "nsubj")))
    return is_led and noun.dep == "attr" and is_mere(tree, noun.head)


def _is_of(tree: Tree, noun: int, kid: int) -> bool:
    """Whether a phrase behind a noun tells what it is at all: "of"; of a decision, what was decided."""
    token = tree.tokens[kid]
    return (token.dep == "prep" and token.text.lower() == "of") or (
        token.dep in ("prep", "acl", "relcl", "pcomp", "xcomp", "ccomp") and wants_more(tree, noun)
    )


def cut(tree: Tree, run: list[int], last: int, longest: int) -> str:
    """The longest beginning of a stretch that ends before a phrase, behind `last`, and has the room; else empty."""
    if not run:
        return ""
    whole = tree.printed(run[0], run[-1])
    if len(whole) <= longest:
        return whole
    return _cut(tree, run, (last, longest), is_edge) or _cut(tree, run, (last, longest), _is_between)


def cut_short(tree: Tree, run: list[int], last: int, longest: int) -> str:
    """The longest beginning behind `last` that says something though its clause goes on: "wonder at the whereabouts | of"."""
    return _cut(tree, run, (max(_last_object(tree, run), last), longest), _is_rounded)


def _last_object(tree: Tree, run: list[int]) -> int:
    """The object of the innermost verb of a stretch, behind which a line that has no room for more may end."""
    inside = set(run)
    top = next((at for at in run if tree.is_verb(at) and tree.tokens[at].head not in inside - {at}), None)
    if top is None:
        return run[-1]
    while (inner := max(tree.all(top, "ccomp", "xcomp"), default=0)) > top:
        top = inner
    return max(top, *tree.all(top, "dobj", "attr", "acomp", "oprd", "prt"), 0)


def _is_rounded(tree: Tree, at: int) -> bool:
    """Whether a stretch may end before a word, for it ends in a noun that says something alone."""
    token, before = tree.tokens[at], tree.tokens[at - 1]
    if token.dep == "conj" and before.text == ",":
        return tree.tokens[token.head].tag[:2] == "NN"  # "the same songs | , benches and meals"
    if before.tag[:2] != "NN" or is_thin(tree, at - 1) or wants_more(tree, at - 1) or is_bound(tree, at):
        return False
    return (token.text.lower() == "of" and token.head == at - 1) or is_edge(tree, at)


def _cut(tree: Tree, run: list[int], room: tuple[int, int], is_end: Callable[[Tree, int], bool]) -> str:
    last, longest = room
    best = ""
    for n, at in enumerate(run[2:], 2):
        if at <= last or run[n - 1] < last or not is_end(tree, at):
            continue
        text = tree.printed(run[0], at - 1).rstrip(" ,;:-–—")
        if len(text) > longest:
            break
        if leaves_open(tree, run[:n], at):
            continue
        if len(text.split()) > 4 and text.split()[-1].lower() not in LOOSE_END and text.count("(") == text.count(")"):
            best = text
    return best


def _is_between(tree: Tree, at: int) -> bool:
    """Whether an "and" stands right behind a noun, to which another is joined."""
    head = tree.tokens[at].head
    is_pair = any(tree.tokens[up].text.lower() == "between" for up in tree.ancestors(at))
    return tree.tokens[at].text.lower() == "and" and head == at - 1 and tree.tokens[head].tag[:2] == "NN" and not is_pair


_OPENING = ("mark", "nsubj", "nsubjpass", "expl", "aux", "auxpass")


def leaves_open(tree: Tree, run: list[int], end: int) -> bool:
    """Whether a cut would leave the beginning of a clause whose verb it takes, or end in a saying."""
    for at in run:
        token = tree.tokens[at]
        if token.dep in _OPENING and token.head >= end and tree.tokens[token.head].head < end:
            return True
        if token.dep == "cc" and any(end <= kid for kid in tree.all(token.head, "conj")[-1:]):
            return not any(at < kid < end for kid in tree.all(token.head, "conj"))
    return tree.tokens[run[-1]].lemma in SPEAKING and tree.is_verb(run[-1])


def is_edge(tree: Tree, at: int) -> bool:
    """Whether a phrase ends before a word of running text."""
    token, before = tree.tokens[at], tree.tokens[at - 1]
    if token.text in BREAKS or before.text in BREAKS:
        around = (token, before, tree.tokens[at - 2] if before.text in BREAKS else before)
        return not any(one.tag in ("CD", "JJ", "RB") for one in around)
    following = tree.tokens[min(at + 1, len(tree.tokens) - 1)]
    if token.dep == "cc" and token.text.lower() == "and" and following.dep == "conj" and following.tag == "IN":
        return all(tree.tokens[up].text.lower() != "between" for up in tree.ancestors(at))  # "for the dead and for their kin"
    if (token.dep == "cc" and not tree.is_verb(token.head)) or token.text.lower() == "of":
        return False
    top = at
    while tree.tokens[top].dep not in ENDS_BEFORE:
        head = tree.tokens[top].head
        if head <= top or tree.children[head][0] != top:
            return False
        top = head  # the first word of a clause
    return tree.tokens[top].head < at and not any(kid < at for kid in tree.children[top])


BREAKS = frozenset({",", ";", "--", "–", "—"})
