"""Who is told of an act: its parties, those of the occasion it belongs to, and those without a name."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from generator.events.acts import Act
from generator.events.grammar.tree import tree_of
from generator.events.names import NameTable
from generator.events.people.powers import strangers
from generator.events.people.resumed import Parties
from generator.events.people.taken_up import meant, stranger
from generator.events.people.unnamed import alongside, printed
from generator.events.stories import Story
from generator.events.titles import words_for
from generator.events.titles.context.recalling import Recall
from generator.records import Kind, Participant, Sentence, Tier, Unnamed


@dataclass(frozen=True, slots=True)
class Known:
    """What an article tells of whoever and whatever its words stand for."""

    sentences: Sequence[Sentence]
    names: NameTable
    recall: Recall
    firms: frozenset[str]
    """The names of the companies among them."""
    story: Story
    shares: Mapping[Kind, float]
    """What the article is about, as shares of its acts."""
    parties: Parties


def _of_kind(act: Act, kind: Kind, acts: tuple[Act, ...]) -> tuple[Participant, ...]:
    """Its participants; of words that are part of a greater act only those who have a part in that too."""
    if kind == act.trigger.kind:
        return act.participants
    greater = {p.name for other in acts if other.index == act.main for p in other.participants}
    return tuple(p for p in act.participants if p.role != "other" or p.name in greater)


def parties(act: Act, kind: Kind, acts: tuple[Act, ...], told: Known) -> tuple[Participant, ...]:
    """Its participants, else those behind what its subject takes up."""
    behind = (Participant(name, "other") for name in meant(told.sentences, told.names, act.position, act.index))
    return _of_kind(act, kind, acts) or tuple(behind)


def with_company(own: tuple[Participant, ...], company: tuple[Participant, ...]) -> tuple[Participant, ...]:
    """Those who take part, and those of the occasion it belongs to."""
    present = {p.name.name for p in own}
    return (*own, *(p for p in company if p.name.name not in present))


def unnamed_in(act: Act, line: str, own: tuple[Participant, ...], tier: Tier, told: Known) -> tuple[Unnamed, ...]:
    """Who takes part without a name, each once: whom a pronoun takes up, who does by the grammar, and who by the title."""
    tree, naming = act.tree, told.names.within(act.position, act.sentence)
    place = stranger(told.sentences, told.names, act.position, act.index)
    if not own and place is None and not any(role == "agent" for _, role in act.unnamed):
        tier = "event"  # where nobody tells it, "footage shows gunmen", those are shown of whom it tells
    found = [*act.unnamed, *(printed(tree, line, act.unnamed, naming) if tier == "event" else ())]
    beside = alongside(tree, strangers(found, act.position, told.story.powers), own, tier)
    words = list(words_for(act.sentence, beside, naming))
    if place is not None:
        sentence = told.sentences[place[0]]
        before = alongside(tree_of(sentence), [(place[1], "agent")], own, tier)
        words[:0] = words_for(sentence, before, told.names.within(place[0], sentence))
    return tuple({one.words.casefold().removeprefix("a ").removeprefix("an "): one for one in reversed(words)}.values())[::-1]
