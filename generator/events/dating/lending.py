"""A time that an act has, and how acts lend theirs: a joined verb, a fronted participle, what began."""

from dataclasses import dataclass
from typing import Literal

from generator.events.grammar.clauses import clause_of
from generator.events.grammar.tree import Tree
from generator.events.standing.governors import FIXING
from generator.records import TimeMention

Relation = Literal["at", "since", "until", "before", "after", "clock"]
_ANSWERED = frozenset("ask question press quiz query speak talk address brief comment respond reply react".split())
_GATHERED = frozenset("meet gather assemble".split())
_ONE_ACT = frozenset("try attempt begin start manage continue fail struggle stop cease quit decline refuse".split())
"""Verbs that are one act with their complement: `tried to reach the town on Monday`."""
_ORDERS = frozenset("tell order advise warn instruct".split())
_MOVES = frozenset("leave evacuate flee abandon stay remain shelter move go return close shut stop halt land".split())
"""What people do as soon as they are told: `were told to leave their homes on Monday night`."""
_RESULTS = frozenset("beat defeat win draw edge overcome claim clinch secure reach".split())
"""What `came from behind to` or `rallied to` ends in, on the same day."""
_COME_UPON = frozenset("find see catch spot film photograph hear arrest".split())
"""Verbs of who comes upon somebody doing something: `was seen leaving on Monday`."""
_PREVENTING = frozenset("stop prevent keep block".split())
_VOTED_TO = frozenset(
    "approve reject pass adopt support back oppose endorse ratify confirm impeach censure convict expel condemn".split()
)
"""What is done by the vote itself: `voted to approve the bill on Monday`."""
_GIVEN_OUT = frozenset("report post announce".split())
_RESULTS_OF_FIRMS = frozenset("loss profit earnings income sales revenue result gain rise increase drop decline fall".split())
"""What firms give out on a day that is not its own: `posted a loss on Monday`."""


@dataclass(frozen=True, slots=True)
class Attached:
    """A time expression and how it bears on its act: `at`, as a bound, or as a `clock` time of an unnamed day."""

    time: TimeMention
    relation: Relation
    why: str


def lend(tree: Tree, found: dict[int, list[Attached]], acts: frozenset[int], sayings: frozenset[int]) -> None:
    """Hand dates on: from a fronted participle to its main verb, over joined verbs, between `began` and what began."""
    acts = acts | sayings
    for place in sorted(found):
        token = tree.tokens[place]
        at = [a for a in found[place] if a.relation == "at"]
        if not at:
            continue
        if place not in acts:
            for below in (*tree.all(place, "xcomp", "nsubj"), *tree.objects(place, "in", "at")):
                if below in acts:
                    _give(found, below, at, f"of “{token.text}”, which tells no act of its own")
        if token.lemma in FIXING and token.tag == "VBN":
            for thing in tree.all(place, "nsubjpass"):
                _give(found, thing, at, f"of what is “{token.text}” for it")
        if given := _given_out(tree, place, at):
            _give(found, token.head, given, f"of “{token.text}”, which it gave out")
        if upwards := _upwards(tree, place, at, acts, sayings):
            over, why = upwards
            _give(found, over, at, why)
        first = min(a.time.start for a in at)
        if first < tree.tokens[place].start:
            for joined in tree.all(place, "conj"):
                if tree.is_verb(joined) and joined in acts and tree.tokens[joined].tag == token.tag:
                    _give(found, joined, at, "shared by the joined verbs")


def _upwards(
    tree: Tree, place: int, at: list[Attached], acts: frozenset[int], sayings: frozenset[int]
) -> tuple[int, str] | None:
    """The verb over an act that its times are of as well, and why."""
    token, over = tree.tokens[place], tree.tokens[tree.tokens[place].head]
    if token.dep in ("xcomp", "advcl") and _is_one_act(tree, place):
        return token.head, f"of “{token.text}”, one act with it"
    if token.dep == "pcomp" and over.lemma == "from" and tree.tokens[over.head].lemma in _PREVENTING:
        return over.head, f"of “{token.text}”, which it kept from being done"
    is_with = token.dep == "pobj" and over.lemma == "with" and tree.tokens[over.head].lemma != "charge"
    if is_with and tree.is_verb(over.head) and over.head in acts - sayings:
        return over.head, f"of “{token.text}”, which it was done with"  # "left with a broken leg on Tuesday"
    if token.dep == "advcl" and place < token.head and token.tag in ("VBN", "VBG") and token.lemma in _ANSWERED:
        return token.head, "lent by the participle in front"
    if token.dep == "acl" and token.tag == "VBG" and token.lemma in _ANSWERED | _GATHERED and over.dep == "nsubj":
        return over.head, "lent by what its subject was doing"  # "ministers, meeting on Tuesday, agreed"
    if token.dep == "acl" and token.tag == "VBN" and over.dep == "conj" and tree.all(over.head, "auxpass"):
        return over.head, "shared by the joined deeds"  # "two were killed and six others hurt on Monday"
    is_joined = token.dep == "conj" and place not in sayings and max(a.time.start for a in at) > token.end
    return (token.head, "shared by the joined verbs") if is_joined and _is_tight(tree, place) else None


def _given_out(tree: Tree, place: int, at: list[Attached]) -> list[Attached]:
    """The day behind a result on which a firm gave it out: `reported a drop in second-quarter profit on Thursday`."""
    token, over = tree.tokens[place], tree.tokens[tree.tokens[place].head]
    if token.dep != "dobj" or over.lemma not in _GIVEN_OUT or over.tag != "VBD" or token.lemma not in _RESULTS_OF_FIRMS:
        return []
    return [a for a in at if a.time.start > token.end and a.time.when and a.time.when.days == 1]


def _is_one_act(tree: Tree, place: int) -> bool:
    """Whether an infinitive is one act with the verb over it, or follows it at once."""
    token, over = tree.tokens[place], tree.tokens[tree.tokens[place].head]
    if token.dep == "advcl":
        return token.tag == "VB" and token.lemma in _RESULTS and place > token.head and not tree.all(place, "mark")
    if token.tag in ("VBG", "VBN"):
        return over.lemma in _ONE_ACT or (over.lemma in _COME_UPON and bool(tree.all(token.head, "nsubjpass")))
    is_ordered = (over.lemma in _ORDERS and token.lemma in _MOVES) or (over.lemma == "vote" and token.lemma in _VOTED_TO)
    return is_ordered or over.lemma in _ONE_ACT or over.lemma == "force"


def _is_tight(tree: Tree, place: int) -> bool:
    """Whether `and` follows the first verb at once, and the second has its tense: `two died and ten were hurt on Monday`."""
    head = tree.tokens[place].head
    if head > place or not tree.is_verb(head) or not tree.is_verb(place) or tree.tokens[head + 1].lemma != "and":
        return False
    return clause_of(tree, head).tense == clause_of(tree, place).tense


def _give(found: dict[int, list[Attached]], place: int, at: list[Attached], why: str) -> None:
    if not any(a.relation == "at" for a in found.get(place, ())):
        found.setdefault(place, []).extend(Attached(a.time, "at", why) for a in at)
