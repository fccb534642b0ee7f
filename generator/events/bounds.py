"""What is known of an act without a date: when it was announced, and what its tense and words leave open."""

from __future__ import annotations

from datetime import date

from generator.events.account import Account
from generator.events.acts import Act
from generator.records import When


def announced_on(act: Act, account: Account) -> date | None:
    """The day on which a planned act was announced: that of the saying it hangs on, else of the publication.

    None where the saying is dated to a month or a year that was over by then.
    """
    told = account.sentence.get(act.governor) if act.governor is not None else None
    if told and told.when.days == 1:
        return told.when.first
    return None if told and account.day and told.when.last and told.when.last < account.day else account.day


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
