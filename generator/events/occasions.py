"""Rows of the cascade for acts that belong to an occasion told elsewhere: handed back, pointed at, or in one account."""

from __future__ import annotations

from generator.events.account import Account, Dated, Occasion, own_time
from generator.events.acts import Act
from generator.events.clauses import clause_of
from generator.events.triggers import find_trigger
from generator.records import When

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
    tree = act.tree
    if not any(tree.tokens[child].text.lower() in _POINTERS for child in tree.all(noun, "det", "poss")):
        return None
    trigger = find_trigger(tree.sentence, noun)
    kind = trigger.kind if trigger else None
    back = account.kinds.get(kind) if kind in _MEETING and kind else None
    if back is None or (act.names and back.act.names and not act.names & back.act.names):
        return None
    return back


_SETTING = frozenset("in at during".split())
_NEXT_TO = frozenset("before while as".split())
"""`inspected the site before leaving`; `was quoted as saying`."""
_MEANWHILE = frozenset("as while when".split())
_BLAMES = frozenset({"legal", "accuse", "sanction"})
"""Kinds of act whose `in …` names what they are about: `charged in the slaying`."""


def by_setting(act: Act, account: Account) -> Dated | None:
    """Row `occasion`: `said in a statement`, `was shot as he stood in his kitchen`: the day of the act it surrounds.

    On the dated events of 109 news stories 27 of 28 such acts whose very day is known were of that day.
    """
    if act.attached or act.standing != "happened":
        return None
    tree, token = act.tree, act.tree.tokens[act.index]
    over = tree.tokens[token.head]
    is_noun_in = act.trigger.part == "noun" and token.dep == "pobj" and over.lemma.lower() in _SETTING
    is_next_to = act.clause.tense == "gerund" and token.dep == "pcomp" and over.lemma.lower() in _NEXT_TO
    if is_noun_in or is_next_to:
        place = over.head
    elif act.clause.tense == "past" and token.dep == "advcl":
        place = next((up for up in tree.ancestors(act.index) if tree.tokens[up].dep != "advcl"), token.head)
        if not _runs_beside(act, place):
            return None
    else:
        return None
    told, beside = account.sentence.get(place), account.acts.get(place)
    if told is None or told.when.days != 1 or (beside and beside.trigger.kind in _BLAMES):
        return None
    is_one = beside is not None and beside.trigger.kind == act.trigger.kind  # "said at a briefing": the briefing is the saying
    company = beside.participants if beside and is_one and not act.participants else ()
    return Dated(told.when, "occasion", told.time, f"beside “{tree.tokens[place].text}”: {told.step}", company)


def by_stage(act: Act, account: Account) -> Dated | None:
    """Row `occasion`: `resigned at Monday's meeting`, `said in a Tuesday interview`: the day of what it is set in.

    On the dated events of 109 news stories 4 acts were dated so, all rightly.
    """
    if act.attached or act.standing != "happened" or act.clause.tense not in ("past", "present"):
        return None
    tree = act.tree
    for preposition in tree.all(act.index, "prep"):
        if tree.tokens[preposition].lemma.lower() not in _SETTING:
            continue
        for noun in tree.all(preposition, "pobj"):
            stage = account.acts.get(noun)
            if stage and (dated := own_time(stage, account.published)) and dated.when.days == 1:
                return Dated(dated.when, "occasion", dated.time, f"at the “{tree.tokens[noun].text}”: {dated.step}")
    return None


def _runs_beside(act: Act, place: int) -> bool:
    """Whether `as`, `while` or `when` opens the clause; `when` only beside what was going on: `was flying when he fell ill`."""
    tree = act.tree
    opens = [tree.tokens[child].lemma.lower() for child in tree.all(act.index, "mark", "advmod") if child < act.index]
    if not opens or opens[0] not in _MEANWHILE:
        return False
    return opens[0] != "when" or clause_of(tree, place).is_progressive or clause_of(tree, act.index).is_progressive


_RECENT = 10
"""Days before publication within which one account goes on; older dates are background."""


def _is_recent(when: When, account: Account) -> bool:
    """Whether a date is of the days before publication."""
    return account.day is not None and when.last is not None and 0 <= (account.day - when.last).days <= _RECENT


def by_noun(act: Act, account: Account) -> Dated | None:
    """Row `occasion`: `the blast`, where all dated blasts of the article are of one date and of nobody else.

    On the dated events of 109 news stories 53 of 57 such nouns whose very day is known had that day.
    """
    if act.trigger.part != "noun" or act.trigger.carrier is not None:
        return None
    if not any(act.tree.tokens[child].text.lower() in _POINTERS for child in act.tree.all(act.index, "det", "poss")):
        return None
    back = _only_dated(act, account)
    if back is None or not (back.dated.when.days == 1 or _is_recent(back.dated.when, account)):
        return None
    step = f"“{act.trigger.lemma}” points at the one that is dated {back.dated.when.edtf} here"
    return Dated(back.dated.when, "occasion", None, step)


def by_retelling(act: Act, account: Account) -> Dated | None:
    """Row `occasion`: a deed told again in the simple past, where all the article's dated ones of its kind are of one late day.

    On the dated events of 109 news stories all 9 such acts were of that day, a day's slip forgiven.
    """
    if act.trigger.part != "verb" or act.clause.tense != "past" or act.trigger.kind in ("other", "statement"):
        return None
    if any(a.relation == "at" for other in account.acts.values() for a in other.attached):
        return None  # its sentence has a time of its own, for something else
    back = _only_dated(act, account)
    if back is None or back.dated.when.days != 1 or not _is_recent(back.dated.when, account):
        return None
    return Dated(back.dated.when, "occasion", None, f"“{act.trigger.lemma}” was dated {back.dated.when.edtf} already")


def by_subject(act: Act, account: Account) -> Dated | None:
    """Row `occasion`: `Monday's vote passed`; `the fire broke out at 10:30`, where the fire's day is told elsewhere.

    On the dated events of 109 news stories 4 acts were dated so, all rightly.
    """
    is_at_a_clock = any(a.relation == "clock" for a in act.attached)
    if act.clause.tense != "past" or act.standing != "happened" or any(a.relation != "clock" for a in act.attached):
        return None
    return _of_argument(act, account, ("nsubj", "nsubjpass"), is_at_a_clock)


_DOING = frozenset(
    """
    win lose draw contest attend skip miss boycott host hold stage deliver issue fight survive fire commit cause join lead watch
    open close launch play
    """.split()
)
"""Verbs whose act is done when their object is: who won Sunday's election won it on Sunday."""


def by_object(act: Act, account: Account) -> Dated | None:
    """Row `occasion`: `won Sunday's election`, `survived the blast`: the day of what is won, held or survived.

    On the dated events of 109 news stories 3 acts were dated so, all rightly.
    """
    if act.clause.tense != "past" or act.standing != "happened" or act.attached or act.trigger.lemma not in _DOING:
        return None
    return _of_argument(act, account, ("dobj",), is_known=True)


def _of_argument(act: Act, account: Account, deps: tuple[str, ...], is_known: bool) -> Dated | None:
    """The day of the event noun that is the act's subject or object: its own, or that of the one it points at."""
    for noun in act.tree.all(act.index, *deps):
        told = account.acts.get(noun)
        dated = told and (own_time(told, account.published) or (by_noun(told, account) if is_known else None))
        if dated and dated.when.days == 1:
            return Dated(
                dated.when, "occasion", dated.time, f"its {'object' if deps == ('dobj',) else 'subject'}’s: {dated.step}"
            )
    return None


def _only_dated(act: Act, account: Account) -> Occasion | None:
    """The dated act of the same family, where the article has no second date for one, and it is of nobody else."""
    dates = account.families.get(act.trigger.name, {})
    if act.attached or act.standing != "happened" or len(dates) != 1:
        return None
    (back,) = dates.values()
    return None if act.names and back.act.names and not act.names & back.act.names else back


def by_account(act: Act, account: Account) -> Dated | None:
    """Row `occasion`: one speaker's sayings after a dated one belong to it, until another date is told."""
    if act.attached or not is_own_saying(act, account) or act.clause.tense not in ("past", "present", "gerund", "participle"):
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


def is_own_saying(act: Act, account: Account) -> bool:
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
