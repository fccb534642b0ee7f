"""What an act is where a company takes part: one goes under, somebody joins it, it approves of something."""

from collections.abc import Iterable

from generator.events.acts import Act
from generator.events.names.written.firms import is_firm
from generator.records import Kind, Name

SIDES = ("agent", "patient")
"""Who acts and who is acted on."""


def firms_of(names: Iterable[Name]) -> frozenset[str]:
    """The names, of those that an article names, of bodies that trade: by what ends them, or by what they make."""
    found = {name.maker.name for name in names if name.maker is not None}
    return frozenset(found | {name.name for name in names if is_firm(name.name)})


def is_of_firm(act: Act, firms: frozenset[str]) -> bool:
    """Whether a company, or what it makes, acts or is acted on."""
    return any(p.name.is_product or p.name.name in firms for p in act.participants if p.role in SIDES)


def kind_with_firms(act: Act, kind: Kind, firms: frozenset[str]) -> Kind:
    """The kind of an act by its row, but for words that tell something else of a company: `the collapse of Halden Corp.`."""
    agents = [p.name for p in act.participants if p.role == "agent"]
    if act.trigger.name == "approve" and agents and all(one.kind == "person" or one.name in firms for one in agents):
        return "agree"  # nobody votes
    if act.trigger.name == "join" and agents and all(one.name in firms for one in agents):
        return "business"
    if act.trigger.name in ("join", "leave") and any(one.kind == "person" for one in agents):
        joined = {p.name.name for p in act.participants if p.role == "patient"}
        return kind if joined.isdisjoint(firms) else "appoint"
    is_end = act.trigger.name == "collapse" or act.trigger.lemma == "demise"
    return "business" if is_end and is_of_firm(act, firms) else kind
