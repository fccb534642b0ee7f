"""Dating an act: the first row of `ROWS` that answers gives the date, and its name is kept.

`bench-events` prints how often each row answers and how often it is right; the figures in the rows' docstrings are its
figures on the annotated news it was developed on.
"""

from __future__ import annotations

from collections.abc import Callable

from generator.events.account import Account, Dated, Occasion, is_main, own_time
from generator.events.acts import Act
from generator.records import When

Row = Callable[[Act, Account], Dated | None]


def by_own_time(act: Act, account: Account) -> Dated | None:
    """A time expression of its own clause."""
    return own_time(act, account.published)


_BACK = 2
"""How many sentences on a date may be handed back from: the lead's call is dated in the second or third sentence."""


def by_handing_back(act: Act, account: Account) -> Dated | None:
    """Row `occasion`: the same kind of act by the same people is dated a sentence or two further on."""
    if act.trigger.kind in ("other", "statement") or act.standing != "happened" or len(act.names) < 2:
        return None
    for position in range(act.position, act.position + _BACK + 1):
        for other in account.later.get(position, ()):
            is_same = (
                other.trigger.kind == act.trigger.kind and other.standing == "happened" and len(act.names & other.names) > 1
            )
            if is_same and (dated := own_time(other, account.published)):
                step = f"the same {act.trigger.kind} as “{other.sentence.text[:60]}…”"
                return Dated(dated.when, "occasion", dated.time, step)
    return None


_MEETING = frozenset({"consult", "ceremony", "vote", "legal", "sport", "agree", "statement"})
_DURING = frozenset("during at in after".split())
_POINTERS = frozenset("the their his her this that these those".split())


def by_occasion(act: Act, account: Account) -> Dated | None:
    """Row `occasion`: `during their meeting`, `in his talks with Lavrov`, `at the time`."""
    tree = act.tree
    if any(a.time.value == "PAST_REF" and "time" in a.time.text.lower() for a in act.attached) and account.last:
        past = _of_speaker(act, account) or account.last
        return Dated(past.dated.when, "occasion", None, f"“at the time” of “{past.act.trigger.lemma}”")
    for preposition in tree.all(act.index, "prep"):
        if tree.tokens[preposition].lemma.lower() not in _DURING:
            continue
        for noun in tree.all(preposition, "pobj"):
            if back := _pointed_at(act, noun, account):
                step = f"“{tree.tokens[preposition].text} … {tree.tokens[noun].text}”: the {back.act.trigger.kind} already told"
                return Dated(back.dated.when, "occasion", None, step, back.act.participants, back.act.trigger.kind)
    return None


def _pointed_at(act: Act, noun: int, account: Account) -> Occasion | None:
    """The occasion that a definite event noun points back at."""
    from generator.events.triggers import find_trigger

    tree = act.tree
    if not any(tree.tokens[child].text.lower() in _POINTERS for child in tree.all(noun, "det", "poss")):
        return None
    trigger = find_trigger(tree.sentence, noun)
    kind = trigger.kind if trigger else None
    back = account.kinds.get(kind) if kind in _MEETING and kind else None
    if back is None or (act.names and back.act.names and not act.names & back.act.names):
        return None
    return back


_RECENT = 10
"""Days before publication within which one account goes on; older dates are background."""


def _is_recent(when: When, account: Account) -> bool:
    """Whether a date is of the days before publication."""
    return account.day is not None and when.last is not None and 0 <= (account.day - when.last).days <= _RECENT


def by_noun(act: Act, account: Account) -> Dated | None:
    """Row `occasion`: `the blast`, where all dated blasts of the article are of one date.

    On the dated events of 109 news stories 51 of 56 such nouns had that very day.
    """
    if act.trigger.part != "noun" or act.attached or act.standing != "happened" or act.trigger.carrier is not None:
        return None
    tree = act.tree
    if not any(tree.tokens[child].text.lower() in _POINTERS for child in tree.all(act.index, "det", "poss")):
        return None
    if tree.all(act.index, "amod", "compound", "nmod", "nummod", "prep", "relcl", "acl"):
        return None
    dates = account.families.get(act.trigger.name, {})
    if len(dates) != 1:
        return None
    (back,) = dates.values()
    if not _is_recent(back.when, account):
        return None
    return Dated(back.when, "occasion", None, f"“{act.trigger.lemma}” points at the one that is dated {back.when.edtf} here")


def by_account(act: Act, account: Account) -> Dated | None:
    """Row `occasion`: one speaker's sayings after a dated one belong to it, until another date is told."""
    if act.attached or not _is_own_saying(act, account) or act.clause.tense not in ("past", "present", "gerund", "participle"):
        return None
    back = _of_speaker(act, account)
    if back is None or back.dated.basis in ("reporting", "lede"):
        return None
    if not _is_recent(back.dated.when, account):
        return None
    is_talk = back.act.trigger.kind == "consult" and len(back.act.names) > 1
    return Dated(back.dated.when, "occasion", None, f"{act.speaker.name if act.speaker else ''} in the account of "
                 f"“{back.act.trigger.lemma}” already dated", back.act.participants if is_talk else (),
                 "consult" if is_talk else None)  # fmt: skip


def _is_own_saying(act: Act, account: Account) -> bool:
    """A verb of saying that the article tells itself, not one that stands in somebody else's words."""
    told = account.acts.get(act.governor) if act.governor is not None else None
    return act.trigger.is_reporting and act.tree.is_verb(act.index) and not (told and told.trigger.is_reporting)


def _of_speaker(act: Act, account: Account) -> Occasion | None:
    return account.speakers.get(act.speaker.name) if act.speaker else None


def by_dated_saying(act: Act, account: Account) -> Dated | None:
    """Row `occasion`: what is told in the progressive past under a dated saying was going on when it was said."""
    told = account.sentence.get(act.governor) if act.governor is not None else None
    if told is None or act.governor is None or act.tree.tokens[act.index].head != act.governor:
        return None
    if act.attached or not act.clause.is_progressive or act.clause.tense != "past" or act.standing != "happened":
        return None
    if any(token.text == "," for token in act.tree.tokens[act.governor : act.index]):
        return None  # "said today, following signs it was wavering": set off from the saying, it is none of its content
    return Dated(told.when, "occasion", told.time, f"going on when it was said: {told.step}")


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
    is_news = _is_own_saying(act, account) or (act.trigger.kind in _NEWS and act.clause.tense == "past" and is_main(act))
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
