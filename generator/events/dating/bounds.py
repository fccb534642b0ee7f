"""What is planned or open: the days of a plan, when it was announced, what tense and words leave open of an act."""

from dataclasses import dataclass
from datetime import date

from generator.events.acts import Act
from generator.events.dating.account import Account, Dated, lies_ahead
from generator.events.grammar.tree import Tree
from generator.records import When


def announced_on(act: Act, account: Account) -> date | None:
    """The day on which a planned act was announced: that of the saying it hangs on, else of the publication.

    None where the saying is dated to a month or a year that was over by then, and where the plan is one known before.
    """
    if _is_known(act.tree, act.index):
        return None
    told = account.sentence.get(act.governor) if act.governor is not None else None
    if told and told.when.days == 1:
        return told.when.first
    return None if told and account.day and told.when.last and told.when.last < account.day else account.day


_DUE = frozenset("due expect schedule prepare set slate suppose".split())


def _is_known(tree: Tree, index: int) -> bool:
    """`His plan to sell it fell through`, `was due to open`: a plan that the text does not tell as new."""
    token = tree.tokens[index]
    if token.dep == "acl":
        return tree.is_definite(token.head)
    if token.dep != "xcomp" or tree.tokens[token.head].lemma not in _DUE:
        return False
    verb = token.head if tree.is_verb(token.head) else tree.tokens[token.head].head
    helpers = tree.tags(verb, "aux", "auxpass") | {tree.tokens[verb].tag}
    return tree.tokens[verb].dep != "ccomp" and "VBD" in helpers


def open_from(act: Act, announced: date) -> When:
    """From the day of the announcement on: up to what `by` and `until` say, else with its end open."""
    ends = [a.time.when.last for a in act.attached if a.relation in ("until", "before") and a.time.when and a.time.when.last]
    last = min((end for end in ends if end >= announced), default=None)
    return When(announced, last, "range" if last else "open")


def left_open(act: Act, published: When | None) -> When | None:
    """What the tense and words such as `since` and `until` leave open of an undated act."""
    if published is None:
        return None
    first = published.first if act.standing == "planned" else None
    last = None if act.standing == "planned" else published.last
    for attached in act.attached:
        when = attached.time.when
        if when is None:
            continue
        if attached.relation in ("since", "after"):
            first = when.first or first
        elif attached.relation in ("until", "before"):
            last = when.last or last
    return None if first is None and last is None else When(first, last, "open")


_EXPECTED = frozenset({"expect", "anticipate"})


@dataclass(frozen=True, slots=True)
class Plan:
    """The days of a plan."""

    when: When
    announced: date | None
    """The day on which it was told of, where that dates it."""


def is_plan(act: Act) -> bool:
    """Whether an act that happened is only that something is planned or expected: `intends to bid`, `was due to open`.

    A plan that has an object and no verb (`planned the attack`) was carried out as often as not.
    """
    is_expected = act.trigger.lemma in _EXPECTED and act.clause.is_passive
    if act.trigger.part != "verb" or act.clause.tense not in ("present", "past") or act.standing != "happened":
        return False
    return is_expected or (act.trigger.name == "plan" and bool(act.tree.all(act.index, "xcomp")))


def plan_of(dated: Dated, published: When | None) -> Plan:
    """The days of a plan: those of what is planned, where they are told; else from the day on which the plan was told of."""
    first = dated.when.first
    if first is None or lies_ahead(dated.when, published):
        return Plan(dated.when, None)
    return Plan(When(first, None, "open"), first)
