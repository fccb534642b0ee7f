"""Who takes part in an act, and as what: subjects, objects, agents, `with`, `of`, possessives, control.

`subjects` finds who does the act of a verb, `deeds` those of an event noun, `behind` whom a phrase stands for whose head names
nobody.
"""

from collections.abc import Iterator
from typing import NamedTuple

from generator.events.grammar.labels import NOUN_SUBJECTS
from generator.events.grammar.subjects import subjects
from generator.events.grammar.tree import Tree
from generator.events.names import Naming, is_human
from generator.events.people.apposed import apposed
from generator.events.people.behind import STAFF, behind
from generator.events.people.complements import of_aim, of_behalf, of_complement, of_office, of_protest
from generator.events.people.deeds import of_houses, of_noun, of_speakers, of_talks, of_those_told
from generator.events.people.unnamed import unnamed
from generator.records import Name, Participant, Role

_ROLES: tuple[tuple[Role, tuple[str, ...]], ...] = (
    ("counterpart", ("with", "between", "among", "alongside")),
    ("recipient", ("to", "for", "toward", "towards")),
    ("patient", ("against", "on", "upon")),
    ("counterpart", ("from",)),
)
"""The parts of those under a verb's prepositions."""
_ROLES_OF_OBJECT: tuple[tuple[Role, tuple[str, ...]], ...] = (
    ("counterpart", ("with", "between", "among", "by", "from")),
    ("patient", ("against",)),
    ("recipient", ("to", "for")),
)
"""The parts of those under the prepositions of a verb's object: `signed a contract with Norland`."""
_TAKEN = frozenset(
    """
    deployment withdrawal dispatch acquisition purchase takeover sale control invasion occupation arrest killing murder
    repatriation return release removal extradition trial conviction chairman president head director chief member leader
    owner founder rest spinoff expansion support endorsement nomination appointment election
    """.split()
)
"""Objects whose `of` names whom the act befalls: `completed its acquisition of Norland`."""
_CHARGES = frozenset("accusation allegation charge claim suspicion complaint".split())
"""Objects that tell what somebody is said to have done: `raised accusations that Ann Lee had lied`."""
_STRUCK = frozenset(
    "attack raid strike assault ban sanction crackdown pressure fine tariff embargo curb restriction tax charge limit".split()
)
"""Objects whose `on` names whom they befall: `confirmed attacks on the embassy`."""
_HELD = frozenset("stake share interest investment position holding".split())
"""Objects whose `in` names what they are a part of."""
_GETTING = frozenset(
    """
    receive buy get obtain win borrow demand seek secure take steal purchase acquire import hear learn collect request accept
    gain earn call message letter offer aid assistance support proposal bid threat statement pressure permission
    """.split()
)
"""Verbs and objects whose `from` names a country as a party, not as the way it went."""
_MOVING = frozenset("travel fly go come return move head flee drive sail walk cross take bring carry transport tour".split())
"""Acts to which a country is the way: `flew to Norway`."""
_LEAVING = frozenset("leave flee depart exit reach cross tour".split())
"""Acts whose object, where it is a country, is where they are done: `left Norway`."""
_SPORT = frozenset("loss win victory defeat beat lose play face edge rout game match setback triumph draw tie".split())
"""Acts in which a town stands for its team: `a loss to Cleveland`."""


class Cast(NamedTuple):
    """Those who take part, in reading order of their roles, each once."""

    named: tuple[Participant, ...]
    unnamed: tuple[tuple[int, Role], ...]
    """The tokens of those without a name."""


def participants(tree: Tree, index: int, names: Naming, support: int | None, is_passive: bool) -> Cast:
    """Those who take part.

    Args:
        tree: the sentence.
        index: the trigger.
        names: who a token stands for.
        support: the light verb over an event noun ("held" over "talks"), whose subject and objects are the noun's.
        is_passive: whether the verb is passive: its subject then suffers the act.
    """
    is_noun = tree.is_noun(index)
    pairs = of_noun(tree, index, names) if is_noun else _of_verb(tree, index, names, is_passive)
    chain = [*pairs, *(_of_verb(tree, support, names, is_passive) if support is not None else ())]
    others = tuple(unnamed(tree, chain, names))  # whoever but speaks in a talk, and has no name, may be another's subject
    if is_noun and support is None:
        chain += of_speakers(tree, index)
    found = _named(tree, chain, names)
    if is_noun and support is None and not any(p.role == "agent" for p in found):
        present = {p.name for p in found}
        found += [p for p in _named(tree, of_those_told(tree, index), names) if p.name not in present]
    if tree.tokens[index].lemma in _SPORT:
        return Cast(tuple(found), others)
    lemma, lands = tree.tokens[index].lemma, ("place", "country")
    nobody = {"patient": lands if lemma in _LEAVING else lands[:1], "recipient": lands if lemma in _MOVING else lands[:1]}
    return Cast(tuple(p for p in found if p.name.kind not in nobody.get(p.role, ())), others)


def _named(tree: Tree, pairs: Iterator[tuple[int, Role]] | list[tuple[int, Role]], names: Naming) -> list[Participant]:
    found: list[Participant] = []
    present: set[Name] = set()
    for token, role in pairs:
        own = names(token) or apposed(tree, token, names)
        if tree.tokens[token].dep == "amod":
            own = own or names.nation(token)
        owners = _makers(tree, token, names) if own else behind(tree, token, names)
        sides = [(name, role) for name in (*own, *_listed(tree, token, own, names))]
        for name, part in (*sides, *((name, _OTHER) for name in owners)):
            if name not in present:
                present.add(name)
                found.append(Participant(name, part))
    return found


def _listed(tree: Tree, token: int, own: tuple[Name, ...], names: Naming) -> Iterator[Name]:
    """`Ann Lee (L), Bo Berg and Karl Holm met`: a person beside a person is another of a list."""
    if not any(name.kind == "person" for name in own):
        return
    for beside in tree.all(token, "appos"):
        for one in tree.joined(beside):
            yield from (name for name in names(one) if name.kind == "person" and " " in name.name and name not in own)


_OTHER: Role = "other"


def _makers(tree: Tree, token: int, names: Naming) -> tuple[Name, ...]:
    """Whose thing it is that a name names: `Norland's Vega`, `Ann Lee's Vega`, `Norway's Defence Ministry`."""
    if any(name.kind != "organisation" for name in names(token)):
        return ()
    is_state = tree.tokens[token].lemma.casefold() in STAFF
    barred = ("place",) if is_state else ("place", "country")
    return tuple(name for owner in tree.all(token, "poss") for name in names(owner) if name.kind not in barred)


def _doers(tree: Tree, index: int, names: Naming) -> tuple[int, ...]:
    """The subjects; of `Ann Lee, head of Norland, which was seized` Norland: nobody is "which"."""
    own = tree.first(index, *NOUN_SUBJECTS)
    found = subjects(tree, index)
    if own is None or own in found or tree.tokens[own].text.lower() != "which":
        return found
    return found if not any(name.kind == "person" for one in found for name in names(one)) else (own,)


def _of_verb(tree: Tree, index: int, names: Naming, is_passive: bool) -> Iterator[tuple[int, Role]]:
    """The tokens that take part in a verb's act, with their parts, whether or not they name anybody."""
    agents = [at for by in _bys(tree, index) for at in tree.all(by, "pobj")]
    makers = {name for at in agents for name in names(at)}
    doers = _doers(tree, index, names)
    if is_passive and makers:
        # nobody is fooled by himself: a pronoun read so is somebody else
        doers = tuple(one for one in doers if tree.tokens[one].tag != "PRP" or not makers & set(names(one)))
    for subject in doers:
        yield subject, "patient" if is_passive else "agent"
    by = [joined for at in agents for joined in tree.joined(at)]
    for agent in (*by, *(_loose_agents(tree, index) if is_passive and not makers else ())):
        yield agent, "agent"
    things = [(joined, thing) for thing in tree.all(index, "dobj", "dative", "oprd") for joined in tree.joined(thing)]
    for joined, thing in things:
        yield joined, "recipient" if tree.tokens[thing].dep == "dative" else "patient"
    yield from _by_prepositions(tree, index, names)
    for thing in (*(joined for joined, _ in things), *(doers if is_passive else ())):
        if not names(thing):
            yield from _of_object(tree, thing, names)
    for doer in () if is_passive else doers:
        yield from _of_subject(tree, doer, names)
    for those_told in (of_complement, of_protest, of_talks, of_office, of_behalf, of_houses):
        yield from those_told(tree, index)


def _bys(tree: Tree, index: int) -> tuple[int, ...]:
    """By whom a verb's act was done; of `was held, tried and jailed by Norland` all three."""
    last = next((at for at in reversed(tree.joined(index)) if at > index and tree.tokens[at].tag == "VBN"), index)
    is_one = last != index and not tree.all(last, *NOUN_SUBJECTS, "aux", "auxpass") and not tree.words(last, "advmod") & _LATER
    return tree.all(index, "agent") or (tree.all(last, "agent") if is_one and tree.tokens[index].tag == "VBN" else ())


_LATER = frozenset("later then subsequently eventually finally soon".split())
"""Words by which somebody else may have done it: `was seized and later rescued by Norland`."""


def _of_subject(tree: Tree, doer: int, names: Naming) -> Iterator[tuple[int, Role]]:
    """Those who hang on a subject that names nobody: `a deal with Norland fell through`."""
    if not names(doer) and not is_human(tree.tokens[doer].lemma):
        yield from of_houses(tree, doer)
        for member in tree.objects(doer, "with", "between", "against", "by"):
            yield member, "counterpart"
        for member in tree.objects(doer, "of") if tree.tokens[doer].lemma in _BLOWS else ():
            yield member, "patient"


_BLOWS = frozenset("bombing shelling storming siege seizure capture sinking raid attack hijacking blast explosion".split())
"""Subjects whose `of` names whom they strike: `the bombing of the embassy killed ten`."""


def _loose_agents(tree: Tree, index: int) -> Iterator[int]:
    """In `was given a ban for doping by Norland` Norland: the parser hangs it on the last word."""
    for thing in tree.all(index, "dobj", "oprd"):
        for reason in tree.all(thing, "prep"):
            for inner in tree.all(reason, "pobj", "pcomp"):
                yield from tree.objects(inner, "by")


def _is_party(tree: Tree, above: int, member: int, names: Naming) -> bool:
    """Whether `from` names a party and not the way somebody went."""
    if tree.tokens[tree.tokens[member].head].lemma != "from":
        return True
    if tree.tokens[above].lemma in _GETTING and tree.first(above, "prt") is None:
        return True  # but to take off from a country is to leave it
    return any(name.kind in ("person", "organisation") for name in names(member))


_MEDIA = frozenset("exchange market nasdaq twitter facebook youtube tv television radio network website channel".split())


def _is_medium(tree: Tree, verb: int, member: int) -> bool:
    """Whether `on` tells where something was traded or shown, or comes in front: `On the Norwegian Exchange, shares rose`."""
    preposition = tree.tokens[member].head
    if tree.tokens[preposition].lemma.casefold() != "on":
        return False
    return preposition < verb or tree.tokens[member].lemma.casefold() in _MEDIA


def _by_prepositions(tree: Tree, index: int, names: Naming) -> Iterator[tuple[int, Role]]:
    for role, prepositions in _ROLES:
        for member in tree.objects(index, *prepositions):
            if _is_party(tree, index, member, names) and not _is_medium(tree, index, member):
                yield member, role


def _of_object(tree: Tree, thing: int, names: Naming) -> Iterator[tuple[int, Role]]:
    """Those who hang on an object that names nobody: `filed a suit against Norland`, `bought a stake in it`."""
    for role, prepositions in _ROLES_OF_OBJECT:
        for member in tree.objects(thing, *prepositions):
            if any(name.kind != "place" for name in names(member)) and _is_party(tree, thing, member, names):
                yield member, role
    yield from of_aim(tree, thing)
    if tree.tokens[thing].lemma in _STRUCK:
        for member in tree.objects(thing, "on"):
            yield member, "patient"
    lemma = tree.tokens[thing].lemma
    if lemma in _CHARGES:
        for told in tree.all(thing, "acl"):
            for accused in tree.all(told, *NOUN_SUBJECTS):
                yield accused, "patient"
    inside = (*(("of",) if lemma in _TAKEN else ()), *(("in",) if lemma in _HELD else ()))
    for member in tree.objects(thing, *inside):
        yield member, "patient"
