"""The acts an article tells of: every trigger, with its grammar, standing, participants and times, before it is dated."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial

from generator.events.dating.attach import attach
from generator.events.dating.lending import Attached
from generator.events.grammar.clauses import Clause, clause_of, is_in_which, is_suffered
from generator.events.grammar.tree import Tree, tree_of
from generator.events.kinds.borrowing import borrow_kinds
from generator.events.kinds.plain_verbs import is_plain_verb
from generator.events.names import NameTable
from generator.events.people.participants import participants
from generator.events.people.speakers import with_speaker
from generator.events.places import places
from generator.events.standing.governors import Standing
from generator.events.standing.telling import told_as
from generator.events.triggers import DEEDS, Trigger, find_trigger
from generator.events.triggers.charges import charged
from generator.records import IN_WORDS, Kind, Name, Participant, Role, Sentence, TimeMention


@dataclass(frozen=True, slots=True)
class Act:
    """One trigger in one sentence."""

    position: int
    """Of its sentence in the article's tuple."""
    index: int
    """Of the trigger among the sentence's tokens."""
    tree: Tree
    trigger: Trigger
    clause: Clause
    standing: Standing
    why: str
    """Why it has that standing, in words."""
    participants: tuple[Participant, ...]
    unnamed: tuple[tuple[int, Role], ...]
    places: tuple[str, ...]
    speaker: Name | None
    """Who told of it, where it stands in somebody's words; for a saying, who says."""
    attached: tuple[Attached, ...] = ()
    governor: int | None = None
    """The act in the same sentence that it hangs on as content: `said` over what was said."""
    main: int | None = None
    """The act that it goes with: `resigned` over "…, saying he was tired"; `struck` over its subject "the quake"."""

    @property
    def sentence(self) -> Sentence:
        """The sentence it stands in."""
        return self.tree.sentence

    @property
    def names(self) -> frozenset[str]:
        """The names of those who take part."""
        return frozenset(p.name.name for p in self.participants if p.role != "other")


def find_acts(sentences: tuple[Sentence, ...], times: tuple[TimeMention, ...], names: NameTable) -> Iterator[tuple[Act, ...]]:
    """The acts of each sentence, in reading order; one tuple a sentence."""
    waiting = 0
    for position, sentence in enumerate(sentences):
        while waiting < len(times) and times[waiting].end <= sentence.start:
            waiting += 1
        here = waiting
        while here < len(times) and times[here].start < sentence.end:
            here += 1
        yield _acts_of(position, sentence, times[waiting:here], names)


def _acts_of(position: int, sentence: Sentence, times: tuple[TimeMention, ...], names: NameTable) -> tuple[Act, ...]:
    tree = tree_of(sentence)
    triggers = borrow_kinds(tree, dict(_triggers(tree, times)))
    sayings = frozenset(i for i, t in triggers.items() if t.is_reporting and tree.is_verb(i))
    supports = {t.carrier: i for i, t in triggers.items() if t.carrier is not None}
    attached = attach(tree, times, frozenset(triggers), sayings)
    for support, noun in supports.items():
        if support in attached and noun not in attached:
            attached[noun] = attached[support]
    scene = _Scene(position, tree, triggers, names)
    return tuple(_act(scene, index, attached.get(index, ())) for index in sorted(triggers))


_TELLING = frozenset({"VB", "VBD", "VBG", "VBN", "VBP", "VBZ", "NN", "NNS"})


def _triggers(tree: Tree, times: tuple[TimeMention, ...]) -> Iterator[tuple[int, Trigger]]:
    """The tokens that tell of an act: rows of the tables, and verbs of no row that are no states.

    A word inside a time expression is none ("since the meeting" keeps its noun: only the date's own words count), nor the label
    of a line in a box: "Born: 29 August 1958, Gary, Indiana".
    """
    for index, token in enumerate(tree.tokens):
        if token.tag not in _TELLING:
            continue
        if times and any(time.start <= token.start < time.end for time in times):
            continue
        if index == 0 and tree.tokens[1:] and tree.tokens[1].text == ":":
            continue
        found = find_trigger(tree, index)
        if found is not None:
            if not found.is_light:
                yield index, found
        elif token.tag[0] == "V" and is_plain_verb(tree, index):
            yield index, Trigger(token.lemma, token.lemma, "verb", "other", "event")


@dataclass(frozen=True, slots=True)
class _Scene:
    """A sentence with all that its acts are read from."""

    position: int
    tree: Tree
    triggers: dict[int, Trigger]
    names: NameTable


def _act(scene: _Scene, index: int, attached: tuple[Attached, ...]) -> Act:
    tree, trigger = scene.tree, scene.triggers[index]
    verb = index if tree.is_verb(index) else trigger.carrier
    clause = clause_of(tree, verb) if verb is not None else Clause("none", False, False, None)
    made, why = told_as(tree, index, verb, trigger, clause, is_dated=bool(attached))
    naming = scene.names.within(scene.position, tree.sentence)
    found, unnamed = participants(tree, index, naming, trigger.carrier, verb is not None and is_suffered(tree, verb))
    found = found or _accused(scene, index)
    if made == "possible" and not found and trigger.kind not in BODILY:
        made, why = "unreal", f"{why}, of nobody named"
    trigger, speaker, found = with_speaker(tree, index, trigger, naming, found)
    return Act(
        scene.position, index, tree, trigger, clause, made, why, found, unnamed,
        places(tree, index, partial(scene.names.place_of, scene.position), trigger.carrier), speaker, attached,
        _governor(tree, index if verb is None else verb, scene.triggers), _main(tree, index, scene.triggers),
    )  # fmt: skip


BODILY: frozenset[Kind] = frozenset({"assault", "legal", "death", "disaster", "coerce", "protest", "mobilize"})
"""Kinds of act that happen somewhere, and tell something while they only may be, whoever did them: `charged with murder`."""


def _accused(scene: _Scene, index: int) -> tuple[Participant, ...]:
    """Those to whom a deed is put that a noun names: `Lee was charged with murder`."""
    charge = charged(scene.tree, index) if scene.tree.is_noun(index) else None
    if charge is None:
        return ()
    naming = scene.names.within(scene.position, scene.tree.sentence)
    found = participants(scene.tree, charge.index, naming, None, is_suffered(scene.tree, charge.index)).named
    accused = [p.name for p in found if p.role == "patient"] or [p.name for p in found]
    return tuple(Participant(name, "agent") for name in accused)


_CONTENT = ("ccomp", "xcomp", "acl", "pcomp")


def _governor(tree: Tree, index: int, triggers: dict[int, Trigger]) -> int | None:
    """The nearest act above that this one is content of."""
    node = index
    for above in tree.ancestors(index):
        dep = tree.tokens[node].dep
        if dep in _CONTENT and above in triggers:
            return above
        if dep not in _CONTENT and dep not in ("conj", "prep"):
            return None
        node = above
    return None


def _main(tree: Tree, index: int, triggers: dict[int, Trigger]) -> int | None:
    """The act that it goes with.

    A participle's main verb, the verb of an event noun (`the quake struck`), or the event noun whose relative clause it
    is (`the crash, which killed six`).
    """
    token = tree.tokens[index]
    is_told = token.tag == "VBD" or (token.tag == "VBN" and is_in_which(tree, index))
    is_clause = token.dep == "relcl" and is_told and tree.is_noun(token.head)
    by = _struck(tree, index, triggers)
    if by is not None:
        return by
    is_subject = token.dep == "nsubj" and tree.is_noun(index) and tree.is_verb(token.head)
    is_joined = token.dep == "conj" and {token.tag, tree.tokens[token.head].tag} <= {"VBD", "VBN"}
    is_joined = is_joined and "WDT" not in tree.tags(index, "nsubj")  # "was charged in a hit and run that killed two"
    if is_clause or is_joined or (is_subject and token.head in triggers and not triggers[token.head].is_reporting):
        return token.head if token.head in triggers else None
    carrier = triggers[index].carrier
    return _beside(tree, index if carrier is None else carrier, triggers)


def _struck(tree: Tree, index: int, triggers: dict[int, Trigger]) -> int | None:
    """The act whose agent an event noun is: `was killed by an avalanche`."""
    token = tree.tokens[index]
    verb = tree.tokens[token.head].head if token.dep == "pobj" and tree.tokens[token.head].dep == "agent" else index
    is_blow = verb in triggers and triggers[index].part == "noun" and DEEDS & {triggers[verb].kind, triggers[index].kind}
    return verb if verb != index and is_blow else None


def _beside(tree: Tree, participle: int, triggers: dict[int, Trigger]) -> int | None:
    """The act of the verb that a participle goes with, or of the noun under it: "gave a reply, warning them"."""
    while tree.tokens[participle].dep == "conj" and tree.tokens[tree.tokens[participle].head].tag == "VBG":
        participle = tree.tokens[participle].head
    token = tree.tokens[participle]
    # "with officials saying it would rise"; not "charged with killing"
    is_with = token.dep == "pcomp" and tree.tokens[token.head].lemma == "with" and bool(tree.all(participle, "nsubj"))
    if (token.dep != "advcl" and not is_with) or token.tag != "VBG" or tree.all(participle, "aux"):
        return None
    verb = tree.tokens[token.head].head if is_with else token.head
    said = [at for at in tree.all(verb, "ccomp") if verb < at < participle]
    if said and verb in triggers and triggers[verb].is_reporting and not _is_telling(triggers.get(participle)):
        verb = said[-1]  # "said the wall gave way, killing two": it is of what was said
    if verb in triggers:
        return verb
    return next((at for at, told in triggers.items() if told.carrier == verb), None)


def _is_telling(trigger: Trigger | None) -> bool:
    return trigger is not None and (trigger.is_reporting or trigger.kind in IN_WORDS)
