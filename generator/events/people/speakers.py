"""Who says it: the named subject of a saying, or the one in whose account it stands; nobody where another speaks.

A wrong speaker is worse than none: a saying that has a subject of its own, or is passive, never takes the speaker of what went
before.
"""

from dataclasses import replace

from generator.events.grammar.clauses import is_suffered
from generator.events.grammar.subjects import subjects
from generator.events.grammar.tree import Tree
from generator.events.names import MEDIA_NOUNS, Naming
from generator.events.names.lists.lexicon import AGENCIES
from generator.events.people.apposed import apposed
from generator.events.triggers import Trigger
from generator.records import Name, Participant

Said = tuple[Trigger, Name | None, tuple[Participant, ...]]
"""The trigger, who says it, and those who take part."""
_SAYING = frozenset({"say", "tell", "add", "state"})
_OWN_WORDS = frozenset({"i", "we"})


def with_speaker(tree: Tree, index: int, trigger: Trigger, naming: Naming, found: tuple[Participant, ...]) -> Said:
    """Who says it, for an act of saying; for any other, in whose words or account the sentence stands.

    Args:
        tree: the sentence.
        index: the trigger's token.
        trigger: what it tells.
        naming: the sentence's names.
        found: those who take part.
    """
    if trigger.is_reporting and tree.is_verb(index):
        own = _sayers(tree, index, naming, found)
        trigger = _among_themselves(trigger, found)
        return trigger, next(iter(own), None), found if trigger.is_symmetric else _said_by(own, found)
    speaker = naming.teller()
    if trigger.part == "noun" and trigger.tier == "statement":
        speaker = next((p.name for p in found if p.role == "agent"), speaker)
    return trigger, speaker, found


_PAPERS = frozenset("news times post television tv radio tribune herald gazette newspaper magazine".split())


def is_press(name: Name) -> bool:
    """Whether a body is a paper, a station or an agency: who is but told something by somebody has no part in it."""
    low = name.name.casefold()
    return name.kind == "organisation" and (low in AGENCIES or low.rpartition(" ")[2] in _PAPERS)


def _sayers(tree: Tree, index: int, naming: Naming, found: tuple[Participant, ...]) -> tuple[Name, ...]:
    """Those who say it; of a saying without a subject, or of "I" and "we", the sentence's speaker."""
    told = naming.teller()
    carried = (told,) if told else ()
    if tree.first(index, "nsubjpass") is not None or is_suffered(tree, index):
        return tuple(p.name for p in found if p.role == "agent")
    does = subjects(tree, index)
    if any(tree.tokens[subject].lemma in MEDIA_NOUNS for subject in does) and (others := _told_within(tree, index, naming)):
        return others
    if own := tuple(name for subject in does for name in naming(subject) or apposed(tree, subject, naming)):
        return tuple(dict.fromkeys(own))
    if does:
        return carried if any(tree.tokens[subject].text.lower() in _OWN_WORDS for subject in does) else ()
    return carried if naming.is_told() and not tree.is_quoted(index) else ()


def _told_within(tree: Tree, index: int, naming: Naming) -> tuple[Name, ...]:
    """In `Ann Lee said it was over, the state agency reported` Ann Lee: a paper hands on what others say."""
    said = (at for at in tree.all(index, "ccomp") if tree.tokens[at].lemma in _SAYING and tree.tokens[at].tag == "VBD")
    return next((found for at in said for subject in tree.all(at, "nsubj") if (found := naming(subject))), ())


def _among_themselves(trigger: Trigger, found: tuple[Participant, ...]) -> Trigger:
    """`The two ministers spoke` is a talk of theirs, not a statement."""
    if trigger.lemma in ("speak", "talk", "converse") and sum(p.role in ("agent", "counterpart") for p in found) > 1:
        return replace(trigger, kind="consult", tier="event", is_reporting=False, is_symmetric=True)
    return trigger


def _said_by(own: tuple[Name, ...], found: tuple[Participant, ...]) -> tuple[Participant, ...]:
    """The participants of a saying: those who say it, and whom it was said to."""
    if not own:
        return tuple(p for p in found if p.role != "agent") and found
    # a body may have a country as its owner: "Norway's Health Ministry"
    is_body = any(name.kind == "organisation" for name in own)
    heard = tuple(
        p for p in found if p.name not in own and not is_press(p.name)
        and (p.role in ("recipient", "counterpart", "patient") or (is_body and p.role == "other" and p.name.kind == "country"))
    )  # fmt: skip
    return (*(Participant(name, "speaker") for name in own), *heard)
