"""Dating an act: the first row of `ROWS` that answers gives the date, and its name is kept.

`bench-events` prints how often each row answers and how often it is right; the figures in the rows' docstrings are its
figures on the annotated news it was developed on.
"""

from collections.abc import Callable

from generator.events.acts import Act
from generator.events.dating.account import Account, Dated, is_main, is_recent, own_time
from generator.events.dating.occasions import (
    by_account,
    by_dated_saying,
    by_distance,
    by_handing_back,
    by_occasion,
    by_paper,
    is_own_saying,
    told_further_on,
)
from generator.events.dating.ongoing import by_present
from generator.events.dating.pointing import by_noun
from generator.events.dating.retelling import by_making, by_object, by_retelling, by_stage, by_subject, by_telling
from generator.events.dating.sequence import LONG, by_sequence, has_day
from generator.events.dating.surroundings import (
    by_clause,
    by_setting,
    is_answer,
    is_habit,
    is_of_speaker,
    is_to_known,
    is_told_otherwise,
)
from generator.events.dating.told_back import is_elsewhere, is_led_to, is_of_dated, is_told_back
from generator.events.grammar.labels import NOUN_SUBJECTS
from generator.records import IN_WORDS, When

Row = Callable[[Act, Account], Dated | None]


def by_own_time(act: Act, account: Account) -> Dated | None:
    """A time expression of its own clause; of what is put off, the day that it is put off to."""
    dated = own_time(act, account.published)
    return _put_off(dated, account) if dated and act.standing == "planned" else dated


_PUTTING_OFF = frozenset("postpone delay defer reschedule adjourn".split())


def _put_off(dated: Dated, account: Account) -> Dated:
    """`was to resign on Thursday, but that has been postponed until Monday`."""
    for act in account.acts.values():
        for attached in act.attached if act.trigger.lemma in _PUTTING_OFF else ():
            when, planned = attached.time.when, dated.when.last
            is_later = when is not None and when.first is not None and planned is not None and when.first > planned
            if when and is_later and attached.relation in ("at", "until"):
                basis = "stated" if when.days == 1 else "coarse"
                return Dated(when, basis, attached.time, f"put off to “{attached.time.text}”")
    return dated


_LONGEST = 366
"""Days of a stretch that still says something."""


def by_stretch(act: Act, account: Account) -> Dated | None:
    """Row `coarse`: `have died since May`: some time from then to the publication day, if that is no more than a year.

    On the dated events of 109 news stories and 18 others all 7 such acts lay within their stretch.
    """
    if act.standing != "happened" or act.clause.tense not in ("perfect", "past perfect") or account.day is None:
        return None
    times = [a.time for a in act.attached if a.relation == "since" and a.time.when is not None]
    if len(times) != 1 or len(act.attached) > 1 or times[0].when is None:
        return None
    first = times[0].when.first
    if first is None or not 0 < (account.day - first).days < _LONGEST:
        return None
    when = When(first, account.day, "range", lasted=act.clause.is_progressive)
    return Dated(when, "coarse", times[0], f"since “{times[0].text}”, up to the publication day")


def by_main_verb(act: Act, account: Account) -> Dated | None:
    """The row of the main verb: a participle, a subject or a relative clause is of the same day as the act it goes with."""
    main = account.sentence.get(act.main) if act.main is not None else None
    if main is None or act.attached or main.when.days is None:
        return None
    over = account.acts.get(act.main) if act.main is not None else None
    if act.standing == "planned" and over and over.standing != "planned":
        return None  # "are being held and will be handed over"
    if act.clause.tense == "present" and account.day and main.when.last and (account.day - main.when.last).days > 1:
        return None  # "arrived on Monday and is being analysed"
    if act.clause.tense == "perfect" and over and over.clause.tense == "past" and not is_recent(main.when, account):
        return None  # "became president in 2011 and has won many awards"
    if _is_later(act, main.when) or (act.trigger.lemma in _GOING_ON and main.when.days != 1):
        return None  # "was reported in January and has since killed nine", "retired in 1999, but continued to teach"
    if main.basis in ("lede", "ongoing") and act.trigger.part == "noun":
        return None  # "the bombings have frightened away travellers", "the spill is spreading": older than its news
    if over and over.clause.tense != "past perfect" == act.clause.tense:
        return None  # "he gave it up and had told them so"
    is_own = act.trigger.part == "verb" and act.trigger.kind not in IN_WORDS and bool(act.tree.all(act.index, *NOUN_SUBJECTS))
    if main.basis == "reporting" and is_own and act.tree.tokens[act.index].dep == "conj":
        return None  # "it began with shells, he said, but ten were killed when troops came"
    return Dated(main.when, main.basis, main.time, f"with its main verb: {main.step}")


_GOING_ON = frozenset({"continue"})


def _is_later(act: Act, than: When) -> bool:
    """Whether an adverb sets an act after a date: `was arrested in 2010 and later convicted`; on one day it may be both."""
    adverbs = act.tree.lemmas(act.index, "advmod")
    return bool(adverbs & _AT_LAST) or (than.days != 1 and bool(adverbs & _THEN))


_AT_LAST = frozenset("since eventually subsequently ultimately".split())
_THEN = frozenset("later then afterwards afterward finally".split())
"""Words for another time than that of the act before, and those that may tell of the same day."""


_NEWS = frozenset({"agree", "reject", "statement"})
"""Kinds of act that are told as sayings are, when they are done: of 24 undated ones 21 were of the publication day."""
_DONE_NOW = frozenset({"agree", "reject", "request"})
"""Those that are told so in the perfect: `has urged both sides to talk`."""

_VOICED = frozenset("condemn denounce deplore criticise criticize urge praise hail welcome blame applaud lament decry".split())
"""Verbs of what can only be done in words: of four such acts on the dated events of 109 news stories all met that day."""


_FRONT = 3
"""Sentences that tell the news, from the first on."""


def by_reporting(act: Act, account: Account) -> Dated | None:
    """Row `reporting`: a past verb of saying without a date word is of the publication day, or of a day from the news to it."""
    if act.standing != "happened" or has_day(act) or act.clause.tense not in ("past", "present", "perfect"):
        return None
    if is_told_back(act, account) or is_of_speaker(act) or is_of_dated(act, account):
        return None
    if act.clause.tense == "perfect" and act.position - account.lead >= _FRONT:
        return None  # "has said" far down is what was said before; the lead tells its news so
    told_so = _NEWS if act.clause.tense == "past" else _DONE_NOW if act.clause.tense == "perfect" else ()
    is_lasting = act.tree.tokens[act.index].lemma == "refuse"  # "has refused to condemn it" is a stand
    is_own = (
        not act.tree.is_quoted(act.index) and (act.clause.tense == "past" or not is_lasting) and not is_led_to(act, account)
    )
    is_voiced = act.clause.tense == "past" and _is_voiced(act, account)
    is_told_so = (act.trigger.kind in told_so or is_voiced) and act.trigger.part == "verb" and is_main(act) and is_own
    is_told_so = is_told_so and (account.is_news or act.position < LONG) and not is_elsewhere(act, account)
    is_news = is_own_saying(act, account) or is_told_so
    if not is_news or account.just_now is None or act.clause.is_progressive or is_habit(act):
        return None
    if is_told_otherwise(act) or is_answer(act) or is_to_known(act):
        return None
    return Dated(account.just_now, "reporting", None, "a past verb of saying without a date: as new when published")


def _is_voiced(act: Act, account: Account) -> bool:
    """Whether it can only be done in words, or a saying goes with it: `accused Norland of theft and said it would sue`."""
    joined = (account.acts.get(at) for at in act.tree.all(act.index, "conj"))
    is_with_saying = act.trigger.kind in IN_WORDS and any(other and is_own_saying(other, account) for other in joined)
    return act.trigger.lemma in _VOICED or is_with_saying


_FOR_A_TERM = frozenset({"legal", "sanction", "coerce", "appoint"})
"""Kinds of act with a term that begins with them: `has been jailed for 12 years`."""


def by_lead(act: Act, account: Account) -> Dated | None:
    """Row `lede`: what the first sentence tells in the past or the perfect is of the same days."""
    if act.position != account.lead or act.standing != "happened" or account.just_now is None:
        return None
    if act.clause.tense not in ("past", "perfect") or not is_main(act) or is_told_otherwise(act):
        return None
    if "WDT" in act.tree.tags(act.index, "nsubj"):
        return None  # "was charged in a hit and run that killed two"
    is_term = act.trigger.kind in _FOR_A_TERM and all(a.time.type == "DURATION" for a in act.attached)
    if (act.attached and not is_term) or any(_is_later(act, dated.when) for dated in account.sentence.values()):
        return None
    if deed := told_further_on(act, account):
        return deed
    return Dated(account.just_now, "lede", None, "told in the past tense by the first sentence: as new when published")


ROWS: tuple[Row, ...] = (
    by_own_time,
    by_stretch,
    by_handing_back,
    by_occasion,
    by_making,
    by_noun,
    by_telling,
    by_subject,
    by_object,
    by_stage,
    by_distance,
    by_clause,
    by_account,
    by_dated_saying,
    by_main_verb,
    by_setting,
    by_paper,
    by_reporting,
    by_lead,
    by_sequence,
    by_retelling,
    by_present,
)


def date_act(act: Act, account: Account) -> Dated | None:
    """The first answer of the cascade, or None for an undated act."""
    if act.standing == "unreal":
        return None
    return next((dated for row in ROWS if (dated := row(act, account))), None)
