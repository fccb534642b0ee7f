"""Dating an act: the first row of `ROWS` that answers gives the date, and its name is kept.

`bench-events` prints how often each row answers and how often it is right; the figures in the rows' docstrings are its
figures on the annotated news it was developed on.
"""

from __future__ import annotations

from collections.abc import Callable

from generator.events.account import Account, Dated, is_main, own_time
from generator.events.acts import Act
from generator.events.occasions import by_account, by_dated_saying, by_handing_back, by_noun, by_occasion, is_own_saying
from generator.records import When

Row = Callable[[Act, Account], Dated | None]


def by_own_time(act: Act, account: Account) -> Dated | None:
    """A time expression of its own clause."""
    return own_time(act, account.published)


def by_main_verb(act: Act, account: Account) -> Dated | None:
    """The row of the main verb: a participle, a subject or a relative clause is of the same day as the act it goes with."""
    main = account.sentence.get(act.main) if act.main is not None else None
    if main is None or act.attached or main.when.days is None:
        return None
    return Dated(main.when, main.basis, main.time, f"with its main verb: {main.step}")


_HABIT = frozenset(
    "repeatedly often always long consistently previously already earlier before frequently once never ever".split()
)


_NEWS = frozenset({"agree", "reject"})
"""Kinds of act that are told as sayings are, when they are done: of 17 undated ones 14 were of the publication day."""


def _is_habit(act: Act) -> bool:
    """Whether an adverb takes the act away from the day: `has repeatedly said`."""
    return any(act.tree.tokens[child].lemma in _HABIT for child in act.tree.all(act.index, "advmod", "neg"))


_BACKGROUND = 7
"""A sentence or two after a date that lies further back than so many days, the story has not come back to the present yet."""


def _is_told_back(act: Act, account: Account) -> bool:
    """Whether the story stands in the past: right after an old date, or under a fronted `after …`."""
    story, day = account.story, account.day
    told = story.dated.when.last if story and act.position - story.act.position <= 1 else None
    if told and day and (day - told).days > _BACKGROUND:
        return True
    first = act.tree.tokens[0]
    return first.lemma.lower() == "after" and first.head != 0


def by_reporting(act: Act, account: Account) -> Dated | None:
    """Row `reporting`: a past verb of saying without a date word is the publication day's."""
    if _is_told_back(act, account):
        return None
    is_news = is_own_saying(act, account) or (act.trigger.kind in _NEWS and act.clause.tense == "past" and is_main(act))
    if not is_news or act.standing != "happened" or account.just_now is None:
        return None
    if act.clause.tense not in ("past", "present", "perfect") or act.attached or act.clause.is_progressive or _is_habit(act):
        return None
    return Dated(account.just_now, "reporting", None, f"a past verb of saying without a date: {account.said_now}")


def by_sequence(act: Act, account: Account) -> Dated | None:
    """Row `sequence`: the simple past right after a sentence with a day of its own, in its paragraph or after the lead.

    On the dated events of 109 news stories 39 of 45 such acts were of that very day.
    """
    before = account.story
    if (
        before is None
        or act.attached
        or act.trigger.is_reporting
        or act.clause.tense != "past"
        or act.standing != "happened"
        or not is_main(act)
    ):
        return None
    if any(other.attached for other in account.acts.values()):
        return None
    is_next = before.act.position == act.position - 1
    is_near = before.act.position == account.lead or before.act.sentence.paragraph == act.sentence.paragraph
    if not (is_next and is_near):
        return None
    return Dated(
        before.dated.when, "sequence", None, f"right after “{before.act.trigger.lemma}”, dated {before.dated.when.edtf}"
    )


def by_progress(act: Act, account: Account) -> Dated | None:
    """Row `ongoing`: what is going on is going on on the publication day (of 42 such acts, all were, a day's slip forgiven)."""
    if not act.clause.is_progressive or act.clause.tense != "present" or act.standing != "happened" or act.attached:
        return None
    if account.day is None or act.trigger.is_reporting or act.trigger.kind == "other":
        return None
    return Dated(When(account.day, account.day, "day", doubt=1), "ongoing", None, "going on when it was published")


def by_lead(act: Act, account: Account) -> Dated | None:
    """Row `lede`: what the first sentence tells in the past or the perfect is the publication day's."""
    if act.position != account.lead or act.standing != "happened" or account.just_now is None:
        return None
    if act.clause.tense not in ("past", "perfect") or act.attached or not is_main(act):
        return None
    return Dated(account.just_now, "lede", None, f"told in the past tense by the first sentence: {account.said_now}")


ROWS: tuple[Row, ...] = (
    by_own_time,
    by_handing_back,
    by_occasion,
    by_noun,
    by_account,
    by_dated_saying,
    by_main_verb,
    by_reporting,
    by_lead,
    by_sequence,
    by_progress,
)


def date_act(act: Act, account: Account) -> Dated | None:
    """The first answer of the cascade, or None for an undated act."""
    if act.standing == "unreal":
        return None
    return next((dated for row in ROWS if (dated := row(act, account))), None)
