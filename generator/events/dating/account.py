"""The account of an article: what has been read and dated so far, for later acts to refer back to."""

from dataclasses import dataclass, field
from datetime import date, timedelta

from generator.events.acts import Act
from generator.events.dating.attach import is_fixed_for
from generator.events.grammar.labels import DEFINITE
from generator.events.grammar.tree import Tree
from generator.events.triggers import DEEDS
from generator.records import IN_WORDS, Participant, TimeMention, When

_HEARD = frozenset({"consult", "legal", "ceremony", "vote"})
"""Kinds of act at which those who take part speak."""
_POINTERS = DEFINITE | frozenset("their his her".split())


@dataclass(frozen=True, slots=True)
class Dated:
    """The answer of a row."""

    when: When
    basis: str
    time: TimeMention | None
    step: str
    """The reason in words."""
    company: tuple[Participant, ...] = ()
    """Those who took part in the occasion it belongs to."""
    kind: str | None = None
    """The kind of that occasion, where the act is part of it."""


@dataclass(frozen=True, slots=True)
class Occasion:
    """A dated act that others may refer back to."""

    act: Act
    dated: Dated


@dataclass(slots=True)
class Account:
    """What has been read of an article so far: the one thing that changes while it is walked in reading order."""

    published: When | None
    lead: int
    """The position of the first sentence of prose."""
    later: dict[int, tuple[Act, ...]] = field(default_factory=dict)
    """The acts with dates of their own, by position, for what is handed back."""
    looks_back: set[int] = field(default_factory=set)
    """The positions of sentences that tell of days long before publication, or in the past perfect."""
    stated: set[date] = field(default_factory=set)
    """The days that the article states for what happened."""
    families: dict[str, dict[When, Occasion]] = field(default_factory=dict)
    """The dates that acts of one family have of their own, anywhere in the article; all deeds are one family besides."""
    speakers: dict[str, Occasion] = field(default_factory=dict)
    """Each speaker's last dated saying or talk."""
    kinds: dict[str, Occasion] = field(default_factory=dict)
    """The last dated act of each kind."""
    last: Occasion | None = None
    """The last dated act of any kind but mere sayings."""
    story: Occasion | None = None
    """The last act that a sentence tells in its main clause with a day of its own."""
    acts: dict[int, Act] = field(default_factory=dict)
    """The acts of the sentence that is being read, by the trigger's index."""
    sentence: dict[int, Dated] = field(default_factory=dict)
    """The dates given so far in the sentence that is being read, by the trigger's index."""

    def keep(self, occasion: Occasion) -> None:
        """Note the date that an act states among those of its family, and of the deeds if it is one.

        Not what was still going on then: the fire that was burning on Saturday may have begun on Friday.
        """
        if occasion.act.clause.is_progressive:
            return
        for family in (occasion.act.trigger.name, *(("deed",) if occasion.act.trigger.kind in DEEDS else ())):
            self.families.setdefault(family, {}).setdefault(occasion.dated.when, occasion)

    @property
    def is_news(self) -> bool:
        """Whether it states that anything happened on the publication day or the day before, as columns do not."""
        return self.day is not None and not self.stated.isdisjoint((self.day, self.day - timedelta(1)))

    @property
    def just_now(self) -> When | None:
        """When what the article tells without a date, as new, happened: on the publication day, or from the news' day to it.

        Of 40 sayings where yesterday is the last day stated, 18 were of the publication day; elsewhere 278 of 294.
        """
        if self.day is None:
            return None
        return When(self._news_day or self.day, self.day, "range" if self._news_day else "day", doubt=1)

    @property
    def _news_day(self) -> date | None:
        """The last day that the article states, where that is yesterday, or its lead states it of the week before."""
        last = max((at for at in self.stated if self.day and at <= self.day), default=None)
        if last is None or self.day is None or last == self.day:
            return None
        told = (own_time(act, self.published) for act in self.later.get(self.lead, ()))
        is_told = (self.day - last).days == 1 or any(own and own.when.first == last for own in told)
        return last if is_told and (self.day - last).days < BACKGROUND else None

    @property
    def day(self) -> date | None:
        """The publication day, where it is known to the day."""
        return self.published.first if self.published and self.published.precision == "day" else None


def open_account(published: When | None, lead: int, acts: tuple[tuple[Act, ...], ...]) -> Account:
    """An account of an article before its first sentence: what its acts say of their own dates.

    Args:
        published: the document creation time.
        lead: the position of the first sentence of prose.
        acts: the acts of each sentence.
    """
    account = Account(published, lead)
    for position, found in enumerate(acts):
        dated = {act.index: own for act in found if (own := own_time(act, published))}
        account.later[position] = tuple(act for act in found if act.index in dated)
        account.stated |= {own.when.first for own in dated.values() if own.when.first and own.when.days == 1}
        if any(is_old(act, account.day) or act.clause.tense == "past perfect" for act in found):
            account.looks_back.add(position)
        for act in account.later[position]:
            if act.standing == "happened" and act.trigger.kind not in ("other", "statement"):
                account.keep(Occasion(act, dated[act.index]))
    return account


BACKGROUND = 7
"""A sentence or two after a date that lies further back than so many days, the story has not come back to the present yet."""


def is_old(act: Act, day: date | None) -> bool:
    """Whether the act is dated by its clause to more than a few days before a day."""
    return any(day and a.time.when and a.time.when.last and (day - a.time.when.last).days > BACKGROUND for a in act.attached)


_RECENT = 10
"""Days before publication within which one account goes on; older dates are background."""


def is_recent(when: When, account: Account, days: int = _RECENT) -> bool:
    """Whether a date is of the days before publication."""
    return account.day is not None and when.last is not None and 0 <= (account.day - when.last).days <= days


def lies_ahead(when: When | None, published: When | None) -> bool:
    """Whether a date lies wholly after the publication."""
    return bool(when and when.first and published and published.last and when.first > published.last)


def _lies_behind(when: When | None, published: When | None) -> bool:
    return bool(when and when.last and published and published.first and when.last < published.first)


def _is_set_for(act: Act, time: TimeMention) -> bool:
    """Whether an act sets the day of what it is done to: `set sentencing for 12 September`, `was scheduled for July`."""
    firsts = (at for at, token in enumerate(act.tree.tokens) if token.start == time.start)
    is_fixed = any(is_fixed_for(act.tree, act.index, first) for first in firsts)
    return is_fixed and bool(act.tree.all(act.index, "dobj", "nsubjpass"))


_LINK = len(" and ")
"""Characters of the longest word, spaces included, between the ends of a stretch."""


def _ends(time: TimeMention, begin: TimeMention) -> bool:
    """Whether a time ends the stretch that the one before it holds whole: `in April-June`."""
    if not (time.when and begin.when and time.when.first and begin.when.first):
        return False
    is_next = 0 <= time.start - begin.end <= _LINK
    return is_next and begin.when.last == time.when.last and begin.when.first < time.when.first


def _up_to(day: date, when: When) -> When:
    """Up to a day; “earlier this month”, told on its first day, is of that day with a doubt."""
    is_first = when.first == day
    return When(when.first, day, "day" if is_first else "range", when.lasted, 1 if is_first else when.doubt)


def own_time(act: Act, published: When | None) -> Dated | None:
    """The date that the act's own clause states: the finest of its time expressions.

    A day after the publication day cannot be that of an act told as past (`was planned for Saturday`), nor one before it
    that of a plan: they are left out. A stretch that goes on ends, for what is past, with the publication (`this year`).
    """
    times = [a for a in act.attached if a.relation == "at" and a.time.when is not None and a.time.type in ("DATE", "TIME")]
    is_past = act.standing == "happened" and act.clause.tense not in ("present", "none")
    if is_past:
        times = [a for a in times if not lies_ahead(a.time.when, published) or _is_set_for(act, a.time)]
    elif act.standing == "planned":
        times = [a for a in times if not _lies_behind(a.time.when, published)]
    if not times:
        return None
    times = [next((b for b in act.attached if _ends(a.time, b.time)), a) for a in times]
    here = act.tree.tokens[act.index].start
    nearest = min(times, key=lambda a: min(abs(a.time.start - here), abs(a.time.end - here))).time.when
    # "a law enacted in 2002 was cited yesterday"
    times = [a for a in times if not (a.time.when and nearest) or a.time.when.meets(nearest)]
    best = min(times, key=lambda a: (a.time.when.days or 99_999, a.time.start) if a.time.when else (99_999, 0))
    when = best.time.when
    if when is None or when.first is None or when.last is None:
        return None
    is_day = when.days == 1
    if is_past and published and published.last and when.first <= published.last < when.last:
        when = _up_to(published.last, when)
    # "hours before the start of the Games": the calendar of named days tells the day
    basis = "calendar" if "from-named" in best.time.rule else "stated" if is_day else "coarse"
    return Dated(when, basis, best.time, f"“{best.time.text}” ({best.why}, rule {best.time.rule})")


def remember(act: Act, dated: Dated, account: Account) -> None:
    """Keep a dated act for those after it to refer back to."""
    if act.standing != "happened" or lies_ahead(dated.when, account.published):
        return
    occasion = Occasion(act, dated)
    if dated.basis == "coarse" and not any(a.relation == "at" for a in act.attached):
        if act.clause.tense in ("perfect", "past perfect"):
            account.keep(occasion)
        return  # a stretch that it was told in or since: what is told next is not of the same
    if dated.kind is None or act.trigger.kind == dated.kind:
        account.kinds[act.trigger.kind] = occasion
    if dated.basis in ("stated", "coarse") and act.trigger.kind not in ("other", "statement"):
        account.keep(occasion)
    if dated.basis in ("stated", "coarse") or act.trigger.kind != "statement":
        account.last = occasion
    time = dated.time if dated.basis == "occasion" and act.position == account.lead else None
    is_here = time is not None and act.sentence.start <= time.start < act.sentence.end  # "killed when it struck on Monday"
    if (dated.basis in ("stated", "sequence") or is_here) and not act.trigger.is_reporting and is_main(act):
        account.story = occasion
    speakers = [p.name.name for p in act.participants if p.role in ("speaker", "agent")]
    is_said = act.trigger.is_reporting or dated.basis != "reporting"  # "called it grave": his account goes on
    if act.trigger.kind in IN_WORDS and dated.kind is None and speakers and is_said:
        account.speakers[speakers[0]] = occasion
    elif act.trigger.kind in _HEARD and dated.basis not in ("reporting", "lede"):
        for name in act.names:
            account.speakers[name] = occasion


def is_main(act: Act) -> bool:
    """Whether the act is the sentence's main verb, its noun, or joined to it."""
    index = act.trigger.carrier if act.trigger.carrier is not None else act.index
    return act.tree.tokens[act.tree.first_joined(index)].dep == "ROOT"


def points_back(tree: Tree, noun: int) -> bool:
    """Whether an event noun points at one already told: `the talks`, `their talks`."""
    return bool(tree.words(noun, "det", "poss") & _POINTERS)
