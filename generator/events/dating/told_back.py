"""Whether an act is of a time before its article, so that the publication day is none of its: what a story looks back to."""

from generator.events.acts import Act
from generator.events.dating.account import BACKGROUND, Account, is_old, own_time
from generator.events.dating.surroundings import clauses_of_time


def is_told_back(act: Act, account: Account) -> bool:
    """Whether the story stands in the past: right after or behind an old date, or under a fronted `after …`."""
    story, day = account.story, account.day
    told = story.dated.when.last if story and act.position - story.act.position <= 1 else None
    if told and day and (day - told).days > BACKGROUND:
        return True
    if (
        not act.trigger.is_reporting
        and day
        and any(is_old(other, day) and _is_before(act, other) for other in account.acts.values())
    ):
        return True
    first = act.tree.tokens[0]
    return first.lemma.lower() == "after" and first.head != 0


def _is_before(act: Act, other: Act) -> bool:
    """Whether another act stands in front, or its occasion is told behind: `rejected a plea at a hearing in May`."""
    over = other.tree.tokens[other.tree.tokens[other.index].head]
    return other.index < act.index or (other.trigger.part == "noun" and over.text in ("at", "during"))


def is_elsewhere(act: Act, account: Account) -> bool:
    """Whether a verb joined to it has a day of its own, or the sentence before tells of long ago: it is of that time."""
    joined = (account.acts.get(child) for child in act.tree.all(act.index, "conj"))
    return act.position - 1 in account.looks_back or any(other and other.attached for other in joined)


def is_led_to(act: Act, account: Account) -> bool:
    """Whether a clause behind the lead tells what came before it, as stories do: `When they balked, he agreed to less`."""
    openers = (opener for place, opener in clauses_of_time(act) if act.tree.tokens[place].dep == "advcl")
    return act.position != account.lead and any(opener in ("when", "once") for opener in openers)


_TELLING_WHEN = frozenset("after before when because since until once".split())


def is_of_dated(act: Act, account: Account) -> bool:
    """Whether a clause tells when or why of a deed before the publication day: `shut the pool in May after divers warned`."""
    token = act.tree.tokens[act.index]
    is_told_so = token.dep == "advcl" and bool(act.tree.lemmas(act.index, "mark", "advmod") & _TELLING_WHEN)
    over = account.acts.get(token.head) if is_told_so else None
    dated = own_time(over, account.published) if over and over.standing == "happened" else None
    return bool(dated and account.day and dated.when.last and dated.when.last < account.day)
