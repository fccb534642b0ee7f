"""Which year a day, month, quarter or season without one belongs to."""

import re
from dataclasses import dataclass
from datetime import date

from generator.dates.context import Context
from generator.dates.periods import Period
from generator.dates.rows import Found
from generator.dates.tense import cue_around

NEAR = {"day": 120, "month": 0, "quarter": 100, "half": 30, "season": 60}
"""Days within which a day or quarter is taken for the nearest of its name, whatever the tense: a schedule told in the past
("set Nov. 10 as the deadline") looks ahead all the same."""


_OVER = re.compile(r"\b(?:ended|since|began|begun)(?: on| in| before)? $")
_AHEAD = re.compile(r"\b(?:ending|expires|until|by|through|before|effective|starting|due)(?: on| in| at least)?(?: the)? $")
_EARLIEST = re.compile(r"\bas (?:early|soon) as $")
_STILL_TO_COME = re.compile(
    r"\b(?:between now and|from now (?:until|till|to)|(?:coming|due) out (?:in|on)|, (?:out|due|ready) (?:in|on)|come"
    r"|(?:set|sets|setting|scheduled?|schedules|fixed|fixes|booked|rescheduled)(?: (?!for\b|records?\b)[\w'’-]+){1,6} for"
    r"|(?:is|are|now) scheduled for) $"
    r"|\bcould (?:strike|begin|start|come|happen|arrive|open|end|take place)\b[^.;]{0,30} (?:on|in|at|by) $"
)
"""Before a day or month that is ahead, whatever the tense."""
_SET_FOR = re.compile(
    r"(?<!was )(?<!were )(?<!been )(?<!had )\b(?:(?:planned|scheduled|slated|pencilled in|booked|due) (?:for|in|on)|set for)"
    r" (?:late |early |mid-)?$"
)
"""“elections planned for September”: not one that is long over."""
STRUCK = (
    "accident|explosion|attacks?|blast|crash|shootings?|killings?|disaster|spill|fire|bombings?|raid|arrests?|earthquake|quake"
    "|massacre|murders?|death|coup|clash|clashes|collapse|riots?|storm|flood|derailment|mutiny|verdict|ruling|blow-?out"
)
_STRUCK_BEFORE = re.compile(rf"\b(?:{STRUCK}) (?:of|on) (?:the )?$")
_STRUCK_AFTER = re.compile(rf"(?:'s)? (?:[a-z-]+ ){{0,3}}?(?:{STRUCK})\b")
"""“the accident of April 20”, “the 20 April explosion”: it has happened."""
_RUNS = re.compile(r"\b(?:runs|lasts) from $")
_BACK_DAYS = 200
"""Days beyond which the next beginning of what "runs from June 1" every year is not the one meant."""
_STALE, _SOON, _FAR = 45, 270, 60
"""Days after which "by Feb. 3" can hardly mean one that is gone; days within which an infinitive looks
ahead; days within which a month without any tense may lie ahead."""


_UNTIL = re.compile(r"\b(?:until|till|adjourned|remanded|postponed|deadline|trial|due|bailed|when sentenced)\b[^.;]*$")
_PUT_OFF_TO = re.compile(
    r"\b(?:adjourned|remanded|postponed|delayed|deferred|suspended|extended|put (?:off|back)|pushed back|moved)\b[^.;,]{0,36}"
    r"\b(?:until|till|to) (?:at least |late |early |mid-)?$"
)
_PLANNED = 21
"""Days beyond which a day ahead is not told in the past tense, but for a plan."""
_PLAN = re.compile(
    r"\b(?:set|fixed|scheduled|moved|extended|postponed|delayed|adjourned|call(?:ed|ing for)|announced|named|picked|chose"
    r"|agreed|given|gave|deadline|date|booked|planned|elections?|vote|hearing|referendum|summit|launch|trial|ballot|primary|target|invit\w+|ceremony|meeting)\b"
    r"|\b(?:until|till|by|before|through|for|from|starting|beginning|effective)(?: at least| as of)? $"
)
"""Words of a plan around a day."""


_WILL = frozenset({"will", "'ll", "shall", "could"})
_LINK = re.compile(r" (?:to|through|until|till|and) (?:the )?| ?- ?")
_OPENED = re.compile(r"\b(?:from|between) [^;\n]{0,30}$")
_LISTED = re.compile(r",?(?: (?:and|or|then)| and then)? (?:(?:in|on|again in) )?")
_LIST, _LIST_ON = 200, 300
"""Days within which one of a list of months or days stands beside the one before it; those within which it comes after it."""
_DELIVERY = re.compile(r" (?:[a-z]+ ){0,2}(?:delivery|futures?|contracts?|settlement|expiry)\b")
"""“Crude for November delivery”: traded before its month."""


def chosen_year(context: Context, found: Found, options: dict[int, Period]) -> tuple[Period | None, str]:
    """Of one period in several years the one meant; the end of "from Nov. 1 to April 30" comes after its beginning."""
    period, step = _by_tense(context, found, options)
    start = context.last
    if period is None or start is None or start.unit != period.unit:
        return period, step
    between, before = context.lower[context.at : found.start], context.before(context.at)
    if period.first < start.first and _LINK.fullmatch(between) and _OPENED.search(before):
        later = [p for p in options.values() if p.first > start.first]
        return (later[0], f"after {start.value}") if later else (period, step)
    if _LISTED.fullmatch(between):
        latest = context.anchor if context.anchor and start.first < context.anchor else date.max
        later = [p for p in options.values() if start.first < p.first <= latest]
        beside = min(later or options.values(), key=lambda p: abs(p.first - start.first))
        if abs(beside.first - start.first).days < (_LIST_ON if later else _LIST):
            return beside, f"in a list with {start.value}"
    return period, step


@dataclass(frozen=True, slots=True)
class _Choice:
    """The periods that an expression may mean, as seen from the article."""

    anchor: date
    nearest: Period
    begun: Period
    """The nearest that has begun; the nearest of all if none has."""
    ahead: Period
    """The nearest that is not over; likewise."""

    @property
    def gap(self) -> int:
        """Days from the article to the nearest; negative for one behind."""
        return (self.nearest.first - self.anchor).days

    @property
    def is_month(self) -> bool:
        """Whether months are to choose from."""
        return self.nearest.unit == "month"


_Chosen = tuple[Period, str]


def _by_tense(context: Context, found: Found, options: dict[int, Period]) -> tuple[Period | None, str]:
    """Of one period in several years the one meant: the nearest to the article, or what the tense asks for."""
    anchor = context.anchor
    if not options:
        return None, "no such day"
    if anchor is None:
        return None, "no publication date"
    near = sorted(options.values(), key=lambda p: (_distance(p, anchor), p.first))
    begun = next((p for p in near if p.first <= anchor), near[0])
    ahead = next((p for p in near if p.last >= anchor), near[0])
    choice = _Choice(anchor, near[0], begun, ahead)
    return _by_words(context, found, choice) or _by_cue(context, found, choice)


def _by_words(context: Context, found: Found, choice: _Choice) -> _Chosen | None:
    """What the words right before and after say: it is over, still to come, a programme, put off until then."""
    led, gap, ahead, is_day = context.before(found.start, 20), choice.gap, choice.ahead, choice.nearest.unit == "day"
    if choice.is_month and _DELIVERY.match(context.after(found.end, 40)):
        return ahead, "for delivery"
    if _OVER.search(led):
        return choice.begun, "it is over"
    is_far = (ahead.first - choice.anchor).days > _BACK_DAYS and (gap > -_STALE or _RUNS.search(led))
    if gap <= _SOON and not is_far and (context.is_programme(found.start) or context.is_fixture(found.start, found.end)):
        return ahead, "a programme told in the present tense"
    if (gap > 0 and _is_earliest(context, found, led)) or _STILL_TO_COME.search(context.before(found.start, 64)):
        return ahead, "still to come"
    if told := _by_event(context, found, choice):
        return told
    is_stale = (choice.anchor - choice.nearest.last).days > _STALE
    if _AHEAD.search(led) and not _is_fronted_past(context, found):
        direction = context.cue(found.start, found.end).direction
        if is_stale and direction != "past" and (direction or not led.endswith("through ")):
            return ahead, "it lies ahead"
        if 0 < gap <= 2 * _STALE:
            return choice.nearest, "it lies ahead"
    if (choice.is_month or is_stale) and _PUT_OFF_TO.search(context.before(found.start, 64)):
        return ahead, "put off until then"
    if is_day and 0 < gap <= _SOON and _UNTIL.search(context.before(found.start, 40)):
        return choice.nearest, "put off until then"
    return None


def _is_earliest(context: Context, found: Found, led: str) -> bool:
    """Whether something is to be “as early as” then; what was known so early is over."""
    return bool(_EARLIEST.search(led)) and context.cue(found.start, found.end).direction != "past"


def _by_event(context: Context, found: Found, choice: _Choice) -> _Chosen | None:
    """What happened then, or is set for then: a plan not long past, an accident, an entry of a chronicle."""
    gap = choice.gap
    is_near = gap <= 0 <= (choice.nearest.last - choice.anchor).days + _FAR
    if not is_near and _SET_FOR.search(context.before(found.start, 32)):
        return choice.ahead, "planned for then"
    if _is_struck(context, found):
        return choice.begun, "it has happened"
    return (choice.begun, "in a chronicle") if gap > _FAR and _is_entry(context, found) else None


def _is_fronted_past(context: Context, found: Found) -> bool:
    """“By February it was over”."""
    cue = context.cue(found.start, found.end)
    return context.is_fronted(found.start) and cue.direction == "past" and not cue.is_near


def _by_cue(context: Context, found: Found, choice: _Choice) -> _Chosen:
    """What the tense or modality of the clause says; the nearest where it says nothing."""
    cue, nearest, gap = context.cue(found.start, found.end), choice.nearest, choice.gap
    is_firm = cue.direction == "past" and not cue.is_weak
    if nearest.unit == "day" and gap > _PLANNED and is_firm and not _is_plan(context, found):
        return choice.begun, f"past tense (“{cue.word}”)"
    distance = _distance(nearest, choice.anchor)
    if distance <= NEAR.get(nearest.unit, 0):
        return nearest, "the nearest"
    is_behind = nearest.last < choice.anchor and distance <= 2 * _STALE
    if choice.is_month and not is_behind and context.looks_forward(found.start):
        return choice.ahead, "looks ahead (an infinitive)"
    if cue.direction == "past":
        return choice.begun, f"past tense (“{cue.word}”)"
    weak = {"could"} if nearest.unit == "day" else {"could", "would"}
    is_promised = cue.word in _WILL and choice.is_month
    is_soon = is_promised or (choice.ahead.first - choice.anchor).days <= _SOON or distance > _STALE
    if cue.direction == "future" and cue.is_near and (not cue.is_weak or cue.word in weak) and is_soon:
        return choice.ahead, f"looks ahead (“{cue.word}”)"
    is_far = choice.is_month and gap > _FAR and cue.direction is None
    return (choice.begun, "no tense: the latest") if is_far else (nearest, "the nearest")


_ENTRY = re.compile(r"(?: ?[–—]|:| -{1,2}) ?[A-Z]")


def _is_entry(context: Context, found: Found) -> bool:
    """Whether a date opens an entry of a chronicle: “Feb. 26 - The council imposes sanctions”; a plan says so."""
    is_first = context.is_fronted(found.start) and _ENTRY.match(context.shown, found.end)
    return bool(is_first) and cue_around(context.lower, found.start, found.end, is_fronted=True).direction != "future"


def _is_struck(context: Context, found: Found) -> bool:
    """Whether a day is told of an accident, a crime or a storm."""
    before, after = context.before(found.start, 24), context.after(found.end, 40)
    return bool(_STRUCK_BEFORE.search(before) or _STRUCK_AFTER.match(after))


def _is_plan(context: Context, found: Found) -> bool:
    """Whether words of a plan stand around a day."""
    return bool(_PLAN.search(context.before(found.start, 60)) or _PLAN.search(context.after(found.end, 30)))


def _distance(period: Period, at: date) -> int:
    """Days between a period and a day."""
    if period.first <= at <= period.last:
        return 0
    return (at - period.last).days if period.last < at else (period.first - at).days


def begun_or_ahead(found: Found, context: Context, options: dict[int, Period]) -> tuple[Period | None, str]:
    """The latest that has begun, or what a clause that looks ahead has in view: results are told of what is over."""
    if context.anchor is None or context.cue(found.start, found.end).direction == "future":
        return chosen_year(context, found, options)
    return [p for p in options.values() if p.first <= context.anchor][-1], "the latest begun"
