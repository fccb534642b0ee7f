"""Who takes part without a name: "police", "two men", "a court". They are told to readers, and join and part no acts.

To teach it a noun, add it to the list that says what it is.
"""

from collections.abc import Iterable, Iterator

from generator.events.grammar.labels import ARGUMENTS
from generator.events.grammar.tree import Tree
from generator.events.names import Naming, is_human
from generator.events.people.apposed import apposed
from generator.events.people.behind import FOLLOWERS, HIRED, STAFF, behind
from generator.events.triggers import is_saying
from generator.records import Participant, Role, Tier

_OTHERS = frozenset(
    """
    crowd mob band demonstrator rioter mourner villager townspeople islander tribesman clansman shopper motorist pedestrian
    passer-by commuter migrant settler insurgent terrorist extremist separatist fundamentalist sniper looter spectator
    footballer crewman recruit cadet medic rescuer rescue-worker regulator creditor lender bondholder landowner homeowner
    householder parishioner worshipper pilgrim adult schoolchild stowaway detainee convict peasant farmhand miner steelworker
    docker organiser organizer bidder cop brigand producer planner publicist forecaster participant acquaintance creator
    foreigner outsider opportunist marcher speculator underwriter shipper receptionist coworker supervisor employer trustee
    subcontractor traveler traveller gangster monarchist viewer user mom mum dad local loyalist insider gunner crewmember
    overseer gangbanger
    """.split()
)
"""People and crowds that no list of names has."""
_BODIES = frozenset(
    """
    company firm group organisation organization bank court tribunal panel jury parliament senate congress university school
    hospital airline union party opposition coalition charity church newspaper broadcaster retailer carmaker automaker insurer
    manufacturer brewery utility operator club team federation association institute museum watchdog
    family couple household
    """.split()
)
"""Bodies."""
_TOWNS = frozenset("village town city neighbourhood neighborhood country nation state".split())
"""What acts as a body and is otherwise a place."""
_THINGS = frozenset(
    """
    office arm branch unit vessel warship convoy fleet contingent laboratory bureau board campaign source count force division
    subsidiary head
    """.split()
)
"""Words of those lists that are mostly something else."""
_ACTORS = STAFF | HIRED | FOLLOWERS | _OTHERS | _BODIES
_OF_BODIES = _BODIES | _THINGS | frozenset("spokesman spokeswoman spokesperson".split())
"""Who, without a word beside him, is of the body that is named: "the company", "a spokesman"."""
_ANYBODY = frozenset("people person someone somebody other one member part".split())
"""Nouns of anybody, that need a word beside them: "three people"."""
_MANY = frozenset("hundred thousand dozen score group crowd handful pair trio couple majority gang".split())
"""What tells by "of" who they are: "hundreds of residents"."""
_DOING = (
    "goer", "maker", "worker", "owner", "holder", "keeper", "seeker", "dweller", "fighter", "driver", "watcher", "ologist",
    "person", "woman",
)  # fmt: skip
"""How nouns of whoever does something end: "partygoers", "chip makers"."""
_TOOLS = frozenset("pacemaker screwdriver placeholder candleholder icemaker coffeemaker cupholder starfighter".split())
"""Things whose words end so."""
Parts = Iterable[tuple[int, Role]]


def unnamed(tree: Tree, pairs: Parts, names: Naming) -> Iterator[tuple[int, Role]]:
    """Those of the tokens that take part who are people or bodies and stand for nobody named, each once."""
    seen: set[int] = set()
    for token, role in pairs:
        if token not in seen and is_somebody(tree, token, role, names):
            seen.add(token)
            yield token, role


def is_somebody(tree: Tree, at: int, role: Role, names: Naming) -> bool:
    """Whether a token stands for people or a body, and for nobody named."""
    if not _may_be_somebody(tree, at, role, names) or names(at) or apposed(tree, at, names):
        return False
    return not behind(tree, at, names) and not _is_called(tree, at, names)


def printed(tree: Tree, line: str, found: Parts, names: Naming) -> Iterator[tuple[int, Role]]:
    """Who has no name and no part in an act by the grammar, but does or suffers something in its title; not who tells of it."""
    words, present = frozenset(line.lower().split()), {at for at, _ in found}
    for at, token in tree.having(*ARGUMENTS):
        if token.text.lower() not in words or at in present or is_saying(tree, token.head):
            continue
        is_thing = token.dep == "dobj" and token.lemma.casefold() in _BODIES
        if not is_thing and is_somebody(tree, at, "other", names):
            yield at, "other"


_CALLING = frozenset("name call identify know".split())


def _is_called(tree: Tree, at: int, names: Naming) -> bool:
    """Whether a noun's own clause, or the next word, gives the name: "a man called Max Cole", "chased robber Max Cole"."""
    if tree.tokens[at].tag == "NN" and at + 1 < len(tree.tokens) and tree.tokens[at + 1].tag == "NNP" and names(at + 1):
        return True
    clauses = (clause for clause in tree.all(at, "acl") if tree.tokens[clause].lemma in _CALLING)
    return any(names(word) for clause in clauses for word in tree.subtree(clause))


def _may_be_somebody(tree: Tree, at: int, role: Role, names: Naming) -> bool:
    token = tree.tokens[at]
    if token.tag[:3] == "NNP":
        return _is_of_people(tree, at, names) or (at == 0 and token.text == "Police")
    lemma = token.lemma.casefold()
    if token.tag[:2] != "NN" and token.tag != "CD":
        return False
    if (lemma in _MANY or token.tag == "CD") and (members := tree.objects(at, "of")):
        return _may_be_somebody(tree, members[0], role, names) or tree.tokens[members[0]].lemma == "people"
    if lemma in _ANYBODY:
        return bool(tree.all(at, *_TELLING))
    if _is_office(tree, at):
        return False
    if lemma in _THINGS:
        return (lemma == "force" and token.tag == "NNS") or (role == "agent" and lemma != "count")  # not "two counts of theft"
    is_doer = lemma.endswith(_DOING) and lemma not in _TOOLS
    return lemma in _ACTORS or is_doer or is_human(lemma) or (lemma in _TOWNS and role == "agent")


_FAITHFUL = frozenset(
    "catholics protestants christians muslims sunnis shiites jews hindus sikhs buddhists mormons kurds arabs hispanics".split()
)
"""Many of one faith or people that have no state."""


def _is_of_people(tree: Tree, at: int, names: Naming) -> bool:
    """Whether some of a people are told of, "Cuban Americans", "two Germans", and not the people as a whole."""
    if tree.tokens[at].text.lower() in _FAITHFUL:
        return True
    return tree.tokens[at].text.endswith("s") and bool(tree.all(at, *_TELLING) and names.nation(at))


def _is_office(tree: Tree, at: int) -> bool:
    """Whether a noun tells what somebody is or is to be: "named coach of the year", "ran for mayor", "as a teacher"."""
    while tree.tokens[at].dep == "conj":
        at = tree.tokens[at].head
    token = tree.tokens[at]
    is_bare = token.tag == "NN" and not tree.all(at, "det", "poss", "nummod")
    return token.dep == "oprd" or (token.dep == "pobj" and (is_bare or tree.tokens[token.head].lemma == "as"))


def alongside(tree: Tree, found: Parts, named: tuple[Participant, ...], tier: Tier) -> list[tuple[int, Role]]:
    """Who is told beside those named: of a saying those who say it; nobody who is of the body named, "the company"."""
    has_body = any(one.name.kind in ("organisation", "country") for one in named)
    return [
        (at, role)
        for at, role in found
        if (tier == "event" or role == "agent")
        and not (has_body and tree.tokens[at].lemma.casefold() in _OF_BODIES and not tree.all(at, *_TELLING))
    ]


_TELLING = ("amod", "compound", "nummod", "nmod", "prep", "poss")
"""What tells which one a noun means."""
