"""Rows of the cascade for acts that belong to an occasion told elsewhere: handed back, pointed at, or in one account."""

import re
from datetime import timedelta

from generator.events.acts import Act
from generator.events.dating.account import BACKGROUND, Account, Dated, Occasion, is_main, is_recent, own_time, points_back
from generator.events.dating.pointing import by_noun, only_dated
from generator.events.dating.retelling import within
from generator.events.dating.surroundings import clauses_of_time
from generator.events.grammar.labels import NOUN_SUBJECTS
from generator.events.triggers import DEEDS, find_trigger
from generator.records import IN_WORDS, TimeMention, When

_BACK = 2
"""How many sentences on a date may be handed back from: the lead's call is dated in the second or third sentence."""


def by_handing_back(act: Act, account: Account) -> Dated | None:
    """Row `occasion`: the same kind of act by the same people is dated a sentence or two further on."""
    if act.trigger.kind in ("other", "statement") or act.standing != "happened" or len(act.names) < 2:
        return None
    if any(own_time(other, account.published) for other in account.later.get(act.position - 1, ())):
        return None  # it goes on from there: "On 7 August the two were in talks. They were talking when the bomb went off."
    for position in range(act.position, act.position + _BACK + 1):
        for other in account.later.get(position, ()):
            is_same = (
                other.trigger.kind == act.trigger.kind and other.standing == "happened" and len(act.names & other.names) > 1
            )
            if is_same and (dated := own_time(other, account.published)):
                step = f"the same {act.trigger.kind} as “{other.sentence.text[:60]}…”"
                return Dated(dated.when, "occasion", dated.time, step)
    return None


def told_further_on(act: Act, account: Account) -> Dated | None:
    """`Two died when fire swept a mill. It broke out on Monday`: the one late day of which the article tells its deeds."""
    if act.trigger.kind not in DEEDS or any(other.attached for other in account.acts.values()):
        return None
    back = only_dated(act, account, "deed")
    if back is None or back.dated.when.days != 1 or not is_recent(back.dated.when, account, BACKGROUND):
        return None
    if any(opener in ("after", "following") for _, opener in clauses_of_time(act)):
        return None  # "died after a crash": the crash alone may be of that day
    if not _is_of_same(act, back.act):
        return None  # "A cook died. … A fire on Monday destroyed a barn in another town"
    return Dated(back.dated.when, "occasion", back.dated.time, f"of “{back.act.trigger.lemma}”, told further on")


def _is_of_same(act: Act, back: Act) -> bool:
    """Whether a deed told further on points at what was told, or its sentence has a pronoun or a noun of the other's."""
    nouns = {token.lemma for token in act.tree.tokens if token.tag[:2] == "NN"}
    tokens = back.tree.tokens
    if any(token.tag in ("PRP", "PRP$") or (token.tag[:2] == "NN" and token.lemma in nouns) for token in tokens):
        return True
    return any(points_back(back.tree, at) for at in (back.index, *back.tree.all(back.index, *NOUN_SUBJECTS)))


_PAPERS = frozenset(
    """letter message report statement memo memorandum note document article poll survey study review audit complaint lawsuit
    suit affidavit indictment filing order ruling circular cable email e-mail warrant petition book bulletin""".split()
)


def by_paper(act: Act, account: Account) -> Dated | None:
    """Row `occasion`: `a letter dated Feb. 4 said`, `a warrant issued on Monday charged him`: the day of the paper."""
    is_in_words = act.trigger.is_reporting or act.trigger.kind in IN_WORDS or act.trigger.kind == "legal"
    if act.attached or not is_in_words or act.standing != "happened" or not act.tree.is_verb(act.index):
        return None
    for noun in act.tree.all(act.index, "nsubj"):
        if act.tree.tokens[noun].lemma.lower() not in _PAPERS:
            continue
        for telling in act.tree.all(noun, "acl", "relcl"):
            told = account.acts.get(telling)
            if dated := told and own_time(told, account.published):
                return within(dated, f"of the {act.tree.tokens[noun].text}")
    return None


_MEETING = frozenset({"consult", "ceremony", "vote", "legal", "sport", "agree", "statement"})
_DURING = frozenset("during at in after".split())


def by_occasion(act: Act, account: Account) -> Dated | None:
    """Row `occasion`: `during their meeting`, `in his talks with Lavrov`, `at the time`."""
    tree = act.tree
    if any(a.time.value == "PAST_REF" and "time" in a.time.text.lower() for a in act.attached) and account.last:
        past = _of_speaker(act, account) or account.last
        if past.dated.when.first == account.day:
            return None  # what is told of "that time" looks farther back
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
    if not points_back(tree, noun):
        return None
    trigger = find_trigger(tree, noun)
    kind = trigger.kind if trigger else None
    back = account.kinds.get(kind) if kind in _MEETING and kind else None
    if back is None or (act.names and back.act.names and not act.names & back.act.names):
        return None
    return back if (back.dated.when.days or 0) <= _LONGEST else None  # "was arrested in June … At the hearing, she said"


def by_account(act: Act, account: Account) -> Dated | None:
    """Row `occasion`: one speaker's sayings after a dated one belong to it, until another date is told."""
    if act.attached or act.clause.tense not in ("past", "present", "gerund", "participle"):
        return None
    back = _of_speaker(act, account) if is_own_saying(act, account) else _gone_on(act, account)
    if back is None or back.dated.basis in ("reporting", "lede") or (back.dated.when.days or _LONGEST) > _LONGEST:
        return None
    if not is_recent(back.dated.when, account):
        return None
    is_talk = back.act.trigger.kind == "consult" and len(back.act.names) > 1
    return Dated(back.dated.when, "occasion", None, f"{act.speaker.name if act.speaker else ''} in the account of "
                 f"“{back.act.trigger.lemma}” already dated", back.act.participants if is_talk else (),
                 "consult" if is_talk else None)  # fmt: skip


def _gone_on(act: Act, account: Account) -> Occasion | None:
    """`Lee said on Monday … She also criticized the mayor`: what else its speaker does in words in the next sentence."""
    is_in_words = act.trigger.kind in IN_WORDS and act.trigger.part == "verb" and act.clause.tense == "past" and is_main(act)
    if not is_in_words or act.clause.is_passive or act.standing != "happened" or act.tree.is_quoted(act.index):
        return None
    backs = (account.speakers.get(p.name.name) for p in act.participants if p.role in ("agent", "speaker"))
    back = next(backs, None)
    return back if back and back.act.trigger.is_reporting and act.position - back.act.position == 1 else None


_LONGEST = 8
"""Days: one account is given within a week, not in “last month”."""
_WITNESS = frozenset({"testify", "recall", "remember", "recount"})
"""Who does so tells of what was said at another time."""


def is_own_saying(act: Act, account: Account) -> bool:
    """A verb of saying that the article tells itself, not one that stands in somebody else's words."""
    told = account.acts.get(act.governor) if act.governor is not None else None
    is_content = told is not None and (told.trigger.is_reporting or told.trigger.lemma in _WITNESS)
    return act.trigger.is_reporting and act.tree.is_verb(act.index) and not is_content


def _of_speaker(act: Act, account: Account) -> Occasion | None:
    return account.speakers.get(act.speaker.name) if act.speaker else None


def by_dated_saying(act: Act, account: Account) -> Dated | None:
    """Row `occasion`: what is told in the progressive past under a dated saying was going on when it was said.

    Not so within quotation marks, or under a present, where the past is past: `“She was standing there,” he said`.
    """
    told = account.sentence.get(act.governor) if act.governor is not None else None
    if told is None or act.governor is None or act.tree.tokens[act.index].head != act.governor:
        return None
    if account.acts[act.governor].clause.tense == "present":
        return None
    if act.attached or not act.clause.is_progressive or act.clause.tense != "past" or act.standing != "happened":
        return None
    if act.tree.is_quoted(act.index) or any(token.text == "," for token in act.tree.tokens[act.governor : act.index]):
        return None  # "said today, following signs it was wavering": set off from the saying, it is none of its content
    return Dated(told.when, "occasion", told.time, f"going on when it was said: {told.step}")


_SIDES = {"after": 1, "following": 1, "before": -1}
_LENGTH = re.compile(r"P(?P<count>\d+)(?P<unit>[DW])")


def by_distance(act: Act, account: Account) -> Dated | None:
    """Row `occasion`: `resigned two days after the vote`, where the day of the vote is told: so many days on or back."""
    if act.standing != "happened" or act.trigger.part != "verb" or act.clause.tense == "present":
        return None
    for owner in (act, *(account.acts[at] for at in act.tree.all(act.index, "advcl") if at in account.acts)):
        for attached in owner.attached:
            told = _distance_told(act, owner, attached.time, account)
            if told is not None:
                return told
    return _distance_back(act, account)


def _distance_back(act: Act, account: Account) -> Dated | None:
    """`Died on Tuesday, two weeks after suffering a stroke`: what the distance is told from, by what it is told of."""
    tree, place = act.tree, act.tree.tokens[act.index]
    mark = place.head if place.dep == "pcomp" else tree.first(act.index, "mark")
    over = account.acts.get(tree.tokens[place.head].head if place.dep == "pcomp" else place.head)
    side = _SIDES.get(tree.tokens[mark].lemma.lower()) if mark is not None and mark < act.index else None
    dated = own_time(over, account.published) if over is not None and over is not act else None
    if mark is None or side is None or over is None or dated is None or dated.when.days != 1 or dated.when.first is None:
        return None
    for attached in (*act.attached, *over.attached):
        length = _LENGTH.fullmatch(attached.time.value)
        if length and 0 <= tree.tokens[mark].start - attached.time.end <= 1:
            days = -side * int(length["count"]) * (7 if length["unit"] == "W" else 1)
            slip = timedelta(1 if length["unit"] == "W" else 0)
            day = dated.when.first + timedelta(days)
            when = When(day - slip, day + slip, "range" if slip else "day")
            return within(Dated(when, "", attached.time, dated.step), f"“{attached.time.text} {tree.tokens[mark].text}” it")
    return None


def _distance_told(act: Act, owner: Act, time: TimeMention, account: Account) -> Dated | None:
    """The day so far from that of the deed behind `after`; of hours, its day or the one beside it; weeks may be a day off."""
    tree, length = act.tree, _LENGTH.fullmatch("P1D" if time.rule == "day-before" else time.value)
    is_hours = time.value.startswith("PT")
    mark = next((at for at, token in enumerate(tree.tokens) if token.start >= time.end), None)
    side = _SIDES.get(tree.tokens[mark].lemma.lower()) if mark is not None else None
    if not (length or is_hours) or mark is None or side is None:
        return None
    over = tree.tokens[mark].head
    far = next((account.acts[at] for at in (*tree.all(mark, "pobj", "pcomp"), over) if at in account.acts), None)
    if far is None or far is act or (owner is not act and far is not owner):
        return None
    dated = own_time(far, account.published) or by_noun(far, account)
    if dated is None or dated.when.days != 1 or dated.when.first is None or account.day is None:
        return None
    days = side * int(length["count"]) * (7 if length["unit"] == "W" else 1) if length else 0
    slip = 1 if length and length["unit"] == "W" else 0
    first, last = days - slip - (is_hours and side < 0), days + slip + (is_hours and side > 0)
    begin, end = dated.when.first + timedelta(first), min(dated.when.first + timedelta(last), account.day)
    if begin > end:
        return None
    when = When(begin, end, "day" if begin == end else "range")
    return within(Dated(when, "", time, dated.step), f"“{time.text} {tree.tokens[mark].text}” {dated.when.edtf}")
