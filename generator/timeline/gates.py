"""What forbids that two acts are one event: a table of gates, each a name and a rule that says why, or nothing.

A pair is joined only if no gate speaks; a cluster only if no gate speaks between any two of its members. To forbid
something new, add a row to `GATES`.
"""

import re
from collections.abc import Callable

from generator.records import IN_WORDS
from generator.timeline.acts import Act, listed
from generator.timeline.content import of_two_objects, of_two_plans, told_twice
from generator.timeline.counted import of_another, one_of_all, one_of_many
from generator.timeline.crowds import of_two_rallies
from generator.timeline.elsewhere import in_two_places, to_two_goals
from generator.timeline.families import ONCE, SYMMETRIC, TOLLS, stem
from generator.timeline.scene import Scene
from generator.timeline.standing import of_one_denied, of_two_standings
from generator.timeline.ties import ONE_STORY, OWN_WORDS, are_one_sentence, is_tied, is_told_of_one_day, share_a_reporter_alone
from generator.timeline.turned import turned
from generator.timeline.venues import on_two_occasions

_PAIRS = (("in", "out"), ("on", "off"), ("up", "down"))
OPPOSITES = frozenset(_PAIRS) | {(second, first) for first, second in _PAIRS}
"""Words after a verb that make opposites of it."""
CONTRARY = tuple(
    (frozenset(map(stem, first.split())), frozenset(map(stem, second.split())))
    for first, second in (
        (
            "name appoint appointment hire elect nominate nomination",
            "replace dismiss dismissal fire resign resignation oust sack quit",
        ),
        ("arrest jail detain imprison seize", "release free acquit"),
        ("convict conviction", "acquit acquittal"),
        ("open reopen", "close closure shut"),
        ("enter arrive arrival", "leave departure depart flee"),
        ("approve approval accept", "reject rejection refuse"),
        ("rise gain", "fall drop"),
        ("win victory", "lose defeat"),
    )
)
"""Stems of acts of one kind of which one undoes or excludes the other."""
TOLD = frozenset(map(stem, "tell ask warn inform".split()))
"""Stems of what one says to another who does not say it back: who is told to stop is not who tells the police."""
_TELL = stem("tell")
FEW_DEAD = 50
"""A toll up to which two papers that count differently count two attacks."""
_PARTICLE = re.compile(r"\W*(?!(?:on|off) (?:the )?[A-Z\d])(\w+)")
"""A word after a verb: "exploded on April 20" and "exploded off Louisiana" hold none that makes an opposite."""
_URGING = frozenset({"on", "upon", "for"})
"""What makes of calling somebody something, or of a call, a call for something."""
Gate = Callable[[Act, Act, Scene], str]


def contradiction(one: Act, other: Act, scene: Scene, but: str = "") -> str:
    """The first gate's reason why the two can't be one event; empty if none speaks. One gate may be left out by name."""
    for name, gate in GATES:
        if name != but and (reason := gate(one, other, scene)):
            return reason
    return ""


def _dates(one: Act, other: Act, scene: Scene) -> str:
    """Days that have none in common. A day derived from a publication day may be off by one, but a saying is not moved.

    Two papers that state days next to each other for one act of its kind disagree; they do not tell of two.
    """
    gap = max(other.first - one.last, one.first - other.last)
    if gap <= 0 or (gap <= max(one.slack, other.slack) and not one.is_saying and not other.is_saying):
        return ""
    return "" if is_disputed(one, other, scene) else f"dates {gap} days apart"


def is_disputed(one: Act, other: Act, scene: Scene) -> bool:
    """Whether two acts of neighbouring stated days are told so alike that it is the day that is disputed."""
    return (
        one.article != other.article and one.is_sharp and other.is_sharp and abs(one.first - other.first) == 1
        and one.mention.basis == other.mention.basis == "stated" and not one.slack and not other.slack
        and scene.is_one_deed(one, other) and one.mention.kind in ONCE and one.mention.status == other.mention.status
        and one.people == other.people and len(one.people) > 1 and not one.objects.isdisjoint(other.objects)
    )  # fmt: skip


def _kinds(one: Act, other: Act, scene: Scene) -> str:
    """Other kinds of act. An equal word may mean two things: a fire that burns and a fire that is opened.

    What the same did in words of one meaning may be of one kind, whatever each was read as.
    """
    if not one.families.isdisjoint(other.families) or (one.deed == other.deed and one.people and one.people == other.people):
        return ""
    if scene.is_one_deed(one, other) and (
        {one.mention.kind, other.mention.kind} & {"other", "statement"} or is_tied(one, other, scene)
    ):
        return ""
    return f"{one.mention.kind} and {other.mention.kind} are different acts"


def _particles(one: Act, other: Act, _: Scene) -> str:
    """To check in is not to check out: verbs whose next word is another of a pair."""
    if one.stem != other.stem or one.is_saying:
        return ""
    first, second = _particle(one), _particle(other)
    is_other = one.stem == "call" and (first in _URGING) != (second in _URGING)
    return f"{first} or {second}" if is_other or (first, second) in OPPOSITES else ""


def _opposites(one: Act, other: Act, _: Scene) -> str:
    """To be named is not to be replaced, though both are of one kind, nor to be told to leave to be told of it."""
    if one.stem == other.stem == _TELL and (one.mention.kind == "request") != (other.mention.kind == "request"):
        return "told to do something, or told of it"
    if one.is_saying or other.is_saying:
        return ""
    is_two = any(
        (one.stem in first and other.stem in second) or (one.stem in second and other.stem in first)
        for first, second in CONTRARY
    )
    return f"{one.mention.lemma} or {other.mention.lemma}" if is_two else ""


def _particle(act: Act) -> str:
    """The word after the verb, bare of `to`: `into` and `in` are one."""
    found = _PARTICLE.match(act.mention.behind)
    return found[1].casefold().removesuffix("to") if found else ""


def _sides(one: Act, other: Act, scene: Scene) -> str:
    """Somebody else did it, or it was done to somebody else. Sides may change places where the act is mutual."""
    if one.mention.kind in SYMMETRIC or other.mention.kind in SYMMETRIC:
        if share_a_reporter_alone(one, other, scene):
            return f"told to {listed(one.people & other.people)} alone"
        left, right = scene.without(one.people, other.people), scene.without(other.people, one.people)
        return f"with {listed(left)} or with {listed(right)}" if scene.apart(left, right) else ""
    if _is_trade(one) and _is_trade(other) and not are_one_sentence(one, other, scene):
        first, second = one.people | one.rest, other.people | other.rest
        if scene.apart(first, second):
            return f"the business of {listed(first)} or of {listed(second)}"
        is_unlike = scene.wording.likeness(one.number, other.number) < OWN_WORDS
        if is_unlike and first.isdisjoint(second) and scene.stories.likeness(one.article, other.article) < ONE_STORY:
            return "the business of two stories with no firm in common"
    if scene.apart(one.agents, other.agents):
        return f"done by {listed(one.agents)} or by {listed(other.agents)}"
    if scene.apart(one.others, other.others) and not one.is_saying:
        return f"done to {listed(one.others)} or to {listed(other.others)}"
    if scene.is_one_text(one, other) and scene.apart(one.people, other.people) and not one.is_saying:
        return f"of {listed(one.people)} or of {listed(other.people)}"
    return ""


def _is_trade(act: Act) -> bool:
    """Whether a verb tells how a firm fares: of many, papers say in the same words that its shares closed lower."""
    return "business" in {act.mention.kind, act.mention.shown} and act.mention.trigger.text.casefold() != act.mention.lemma


def _ends(one: Act, other: Act, scene: Scene) -> str:
    """Whoever denies a deed is not denied bail: one and the same is the doer here and has it done to him there."""
    is_spoken = not IN_WORDS.isdisjoint({one.mention.kind, other.mention.kind}) or one.stem in TOLD
    if not is_spoken or one.stem != other.stem or are_one_sentence(one, other, scene):
        return ""
    if scene.meets(one.agents, other.agents) or scene.meets(one.others, other.others):
        return ""
    both = (one.agents & other.others) | (one.others & other.agents)
    return f"done by {listed(both)} or to {listed(both)}" if both else ""


def _figures(one: Act, other: Act, scene: Scene) -> str:
    """Other figures. Tolls grow and differ from paper to paper, but not to more than the double.

    Small ones of the dead tell attacks apart, unless a day, somebody or a place says that it is one.

    Two papers differ only in what is counted: one adds an age or a year. Within one text every figure tells acts apart.
    """
    is_one_text = scene.is_one_text(one, other)
    first, second = (act.numbers if is_one_text else act.counts for act in (one, other))
    if one.is_saying or not first or not second or not first.isdisjoint(second):
        return ""
    if one.mention.kind in TOLLS and other.mention.kind in TOLLS and _are_near(first, second) and not _are_few_dead(one, other):
        return ""
    return f"{listed(first)} or {listed(second)}"


def _are_near(one: frozenset[str], other: frozenset[str]) -> bool:
    """Whether some figure of one is at most the double of some figure of the other."""
    pairs = ((_value(a), _value(b)) for a in one for b in other)
    return any(0 < max(pair) <= 2 * min(pair) for pair in pairs)


def _are_few_dead(one: Act, other: Act) -> bool:
    """Whether two different tolls are small, and nothing but the deed says that they are of one attack."""
    if not {one.mention.kind, other.mention.kind} <= {"assault", "death"} or is_told_of_one_day(one, other):
        return False
    is_one = not one.people.isdisjoint(other.people) or not one.places.isdisjoint(other.places)
    return not is_one and all(_value(figure) <= FEW_DEAD for figure in one.counts | other.counts)


def _value(figure: str) -> float:
    found = re.match(r"\d+(?:\.\d+)?", figure.replace(",", ""))
    return float(found[0]) if found else 0.0


GATES: tuple[tuple[str, Gate], ...] = (
    ("dates", _dates),
    ("kinds", _kinds),
    ("denial", of_one_denied),
    ("standing", of_two_standings),
    ("others", of_another),
    ("particles", _particles),
    ("opposites", _opposites),
    ("sides", _sides),
    ("ends", _ends),
    ("occasions", on_two_occasions),
    ("places", in_two_places),
    ("goals", to_two_goals),
    ("figures", _figures),
    ("objects", of_two_objects),
    ("plans", of_two_plans),
    ("twice", told_twice),
    ("turned", turned),
    ("rallies", of_two_rallies),
    ("counted", one_of_many),
    ("victims", one_of_all),
)
