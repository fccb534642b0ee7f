"""Whether an act is of a time before its article, so that the publication day is none of its: what a story looks back to."""

from generator.events.acts import Act
from generator.events.dating.account import BACKGROUND, Account, is_main, is_old, own_time
from generator.events.dating.surroundings import clauses_of_time


def is_told_back(act: Act, account: Account) -> bool:
    """Whether the story stands in the past: right after or behind an old date, or under a fronted `after …`."""
    story, day = account.story, account.day
    told = story.dated.when.last if story and act.position - story.act.position <= 1 else None
    if told and day and (day - told).days > BACKGROUND and act.clause.tense != "present":
        return True
    if (
        not act.trigger.is_reporting
        and day
        and any(is_old(other, day) and _is_before(act, other) for other in account.acts.values())
    ):
        return True
    first = act.tree.tokens[0]
    is_fronted = first.lemma.lower() == "after" and first.head != 0
    # "After leaving, he fired twice, police said": it is what they tell of that came after
    return is_fronted and not (act.trigger.is_reporting and any(at < act.index for at in act.tree.all(act.index, "ccomp")))


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


_BEFORE_IT = frozenset("after before since until once because".split())


def is_of_dated(act: Act, account: Account) -> bool:
    """Whether a clause tells what came before, or how a deed before the publication day came about.

    `Rebels shelled the port after envoys said talks had failed`; `a crew took a call on Monday from a yacht, which said …`.
    """
    tree, token = act.tree, act.tree.tokens[act.index]
    opener = tree.words(act.index, "mark", "advmod")
    is_news = act.position == account.lead or act.clause.tense != "past"
    if token.dep == "advcl" and opener & (_BEFORE_IT - {"because"}) and not is_news:
        return True
    over = account.acts.get(token.head) if token.dep == "advcl" and opener & (_BEFORE_IT | {"when"}) else None
    is_lower = token.dep in ("relcl", "pcomp") or (token.dep == "advcl" and bool(opener & {"as", "while", "when"}))
    if act.clause.tense == "past" and over is None and is_lower:
        over = next(
            (account.acts[up] for up in tree.ancestors(act.index) if up in account.acts and is_main(account.acts[up])), None
        )
    dated = own_time(over, account.published) if over and over.standing == "happened" else None
    return bool(dated and account.day and dated.when.last and dated.when.last < account.day)
