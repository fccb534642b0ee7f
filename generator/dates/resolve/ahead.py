"""Whether a day of the week lies ahead of the article, and why."""

import re
from datetime import timedelta

from generator.dates.context import Context
from generator.dates.resolve.choose import STRUCK
from generator.dates.rows import Found
from generator.dates.tense import NO_PLAN, sentence_start

_POSSESSIVE = re.compile(r"'s? |s' ")
_CALLED_FOR = re.compile(
    r"\b(?:call|calls|called|calling|appeal(?:s|ed)?|invit(?:es?|ed)) (?:on [a-z ,]{3,30} )?for (?:a |an |another "
    r"|more |new |mass )?"
    r"(?:[a-z-]+ ){0,3}(?:protests?|rall(?:y|ies)|strikes?|demonstrations?|march|marches|sit-ins?|meetings?|talks|summit|vote"
    r"|walkouts?|day of [a-z]+)(?: [a-z]+){0,3} (?:on |this )?$"
    r"|\b(?:set|scheduled|fixed|booked|rescheduled)(?: (?!for\b|records?\b)[\w'’-]+){1,6} for $"
)
"""“calling for mass protests on Saturday”, “set a hearing for Monday”."""
_NEAR = 3
"""Days: “was to meet Thursday” is the nearest Thursday, before or after the article."""


_VOWED = re.compile(r"\b(?:vowed|promised|pledged|agreed|proposed|offered) (?:on |late |late on |early )?$")
"""“vowed Thursday to fight on”: the day of the vow."""
_TO_VERB = re.compile(r" (?:not )?(?:to|that)\b")
_FOR_THEN = re.compile(
    r"\bfor (?:(?:late|early|next) )?$"
    r"|\b(?:will|must|should|would|to|stays?|remains?)\b[^.;]{2,60}\buntil (?:at least )?(?:late |early )?$"
    r"|\b(?:could|can|may|might)\b[^.;]{3,80}\b(?:by|until|as early as|as soon as|as late as) (?:late |early )?$"
    r"|\b(?:warnings?|alerts?|watch|closed|shut|curfew|strikes?|ban|suspended|in place|in force|disruption|closures?)\b"
    r"[^.;]{0,60}\bfrom (?:[\w.:]+ ){0,3}(?:on )?$"
)
"""“flights for Monday”, “could come ashore by Monday”, “a warning from 3pm on Monday until Tuesday”."""
_MOVED_TO = re.compile(
    r"\b(?:(?:mov|shift|push|reschedul|postpon|delay|switch|extend|adjourn)\w*|put (?:off|back)|brought forward)"
    r"(?: [^.;]{2,40})? (?:to|until) (?:early |late )?$"
)
"""“adjourned the hearing to Monday”."""
_FORECAST = re.compile(
    r"\b(?:highs?|lows?|showers|rain|snow|sunshine|sunny|cloudy|storms|thunderstorms|clearing|drier|cooler|warmer"
    r"|windy)\b[^.;]{0,16}$"
)
"""“Highs Monday in the 50s”."""
_SUNNY = re.compile(
    r"(?: night| morning| afternoon)?(?::| [-–—]) ?(?:[a-z]+ )?(?:sunny|cloudy|clear|rain|rainy|showers|highs?|lows?|snow"
    r"|dry|wet|windy|hot|warm|cold|cool|cooler|warmer|fog|foggy|thunderstorms|storms)\b"
    r"(?=[.,;]|$|\n| (?:and|or|but|then|with|in|of|near|around|at|likely|possible|skies|spells|intervals|turning|\d))"
)
"""“Friday: sunny and hot”, at the head of its sentence; but not “Friday: rain stopped the match”, “Monday: High Court sits”."""
_PLANNED = re.compile(r"['’]s (?:planned|scheduled|upcoming)\b")
_SHOWS = (
    "debate|time trial|semi-?final|quarter-?final|qualifier|play-?off|summit|concert|match|game|final|race|derby|fixture"
    "|clash|funeral|parade|festival|show|auction|ceremony"
)
_COMING = re.compile(rf"['’]s? (?:[\w-]+ ){{0,2}}(?:{_SHOWS}) (?:will|go(?:es)? ahead|is (?:to|due|expected|set|scheduled))\b")
"""“Saturday's concert will raise”: what is put on for a day, of which more is to come."""
_SHOW = re.compile(rf"['’]s (?:[\w-]+ ){{0,3}}?(?:{_SHOWS})\b")
"""“on the grid for Sunday's race”, “will miss Sunday's game”: within a few days."""
_HEARING = re.compile(r"['’]s (?:[\w-]+ ){0,2}?(?:hearings?|meetings?|votes?|talks|session|elections?|summit)\b")
"""“in testimony for Tuesday's hearing he blames them”."""
_PUT_OFF = re.compile(r"\b(?:delay|postpone|cancel|suspend|skip|reschedule|boycott)\w* $")
"""What is put off lies ahead, within a few days: "agreed to delay Friday's debate"."""

_WILL_MISS = re.compile(
    r"\b(?:will|won't|'ll|to|must|may|might|could|can|cannot|can't) (?:not |also |again |now |still )?"
    r"(?:miss|attend|host|headline|contest|sit out|line up in|start in|play in|skip|open|close|referee) $"
)
"""“will miss Wednesday's trip”: no one misses or attends any more what is over."""
_TURNED_DOWN = re.compile(r"\b(?:declined|neglected|chose|forgot|gathered|(?:was|were) too [a-z]+) $")
"""Before "to attend": what was not to come, but let be or done then."""


_ORIGINALLY = re.compile(
    r"\b(?:originally|initially|previously) (?:due|planned|scheduled|set|slated|meant|booked|to be)\b[^.;,]{0,30}$"
)
"""“originally due on Wednesday, it will now be held on Friday”."""
_CALLED_OFF = re.compile(
    r"(?:['’]s)? (?:[\w-]+ ){1,4}(?:has|have|had|was|were|is|are) (?:also |now )?(?:been )?"
    r"(?:called off|cancell?ed|postponed|put (?:off|back)|shelved|scrapped|rescheduled)\b"
)
"""“The minister's Thursday visit has been called off”."""


_STARTING = re.compile(
    r"\b(?:starting|beginning|effective|as soon as|as early as|come|due"
    r"|(?:week|later), (?:probably|possibly|perhaps|(?:most )?likely|maybe) on|until next|planned for|set for) $"
)
_CLOSE_OF = r"(?: at least)?(?: (?:the )?(?:close|end) of (?:the )?(?:business|play|trading|day)(?: on)?)?"
_UNTIL = re.compile(rf"\b(?:until|till|by){_CLOSE_OF} $")
_TILL = re.compile(rf"\b(?:until|till){_CLOSE_OF} $")
_GIVEN_UNTIL = re.compile(
    r"\b(?:given|gave|set|extended|postponed|delayed|adjourned|has|have)\b[^.]{0,70}\buntil" + _CLOSE_OF + " $"
)


_COMPARED = re.compile(
    r"\b(?:against|compared (?:with|to)|(?:up|down) from|than) (?:about |some )?[$£€]?\d[^.;]{0,24} (?:on )?$"
)
"""“there will be 16,000 of them, against 6,000 on Monday”."""


_AFTERMATH = re.compile(rf"\b(?:after|following) (?:an?|the) (?:[a-z-]+ ){{0,2}}(?:{STRUCK}|leak) on $")
"""“will be shut for two months after a leak on Friday”."""


def looks_ahead(found: Found, context: Context, gap: int) -> tuple[bool, str]:
    """Whether a weekday lies ahead, and why. "Tuesday's ruling" lies behind whatever the clause says."""
    before = context.before(found.start, 40)
    if gap <= _NEAR and _CALLED_OFF.match(context.after(found.end, 72)):
        return True, "called off: the nearest"
    if _POSSESSIVE.match(context.after(found.end, 3)):
        return _of_its_day(found, context, before, gap)
    if told := _by_words(found, context, gap, before):
        return told
    cue = context.cue(found.start, found.end)
    if cue.direction == "future":
        is_ahead = gap <= _NEAR or not cue.is_weak or _TILL.search(before)
        return bool(is_ahead), f"looks ahead (“{cue.word}”{', the nearest' if cue.is_weak else ''})"
    if _GIVEN_UNTIL.search(context.before(found.start, 100)):
        return True, "looks ahead (“until”)"
    if cue.direction == "past" and (cue.is_near or context.is_fronted(found.start) or not _TILL.search(before)):
        return False, f"past tense (“{cue.word}”)"
    is_ahead = _FORECAST.search(before) or _UNTIL.search(before)
    if cue.direction is None and _is_beside_one_ahead(found, context, gap):
        return True, "beside one to come"
    return bool(is_ahead) or context.looks_forward(found.start), "no tense, or an infinitive"


def _by_words(found: Found, context: Context, gap: int, before: str) -> tuple[bool, str] | None:
    """What the words right before and after say, whatever the tense: compared with it, moved to it, a forecast, a match."""
    if _COMPARED.search(context.before(found.start, 48)) or _AFTERMATH.search(context.before(found.start, 48)):
        return False, "compared with it, or what is told to come after it"
    if re.match(r" (?:marks|is|brings|sees|begins)\b", context.after(found.end, 8)):
        return True, "a day that is to come, or the article's own"
    if _STARTING.search(before) or _is_forecast(found, context):
        return True, "looks ahead"
    if _VOWED.search(before) and _TO_VERB.match(context.after(found.end, 8)):
        return False, "a day of promising"
    led = context.before(found.start, 100)
    if _ORIGINALLY.search(led):
        return gap <= _NEAR, "planned at first: the nearest"
    if _MOVED_TO.search(led) or (gap <= _NEAR and _FOR_THEN.search(led)) or _CALLED_FOR.search(led):
        return True, "looks ahead"
    if context.is_programme(found.start) or context.is_fixture(found.start, found.end):
        return True, "a programme told in the present tense"
    return None


def _is_beside_one_ahead(found: Found, context: Context, gap: int) -> bool:
    """Whether the day was told as one to come, or a day to come was told in the same sentence."""
    if context.anchor is None or not context.ahead:
        return False
    begun = sentence_start(context.lower, found.start)
    return context.anchor + timedelta(gap) in context.ahead or any(at >= begun for at in context.ahead.values())


_OWNED = re.compile(r"'s? (?:[a-z-]+ ){0,2}?(?P<noun>[a-z]{4,})\b")


def _is_told_ahead(found: Found, context: Context, gap: int, *, is_past: bool) -> bool:
    """Whether that day was told before as one to come; in the past tense only with the same noun beside it."""
    at = context.ahead.get(context.anchor + timedelta(gap)) if context.anchor else None
    if at is None or not is_past:
        return at is not None
    owned = _OWNED.match(context.after(found.end, 40))
    return owned is not None and owned["noun"] in context.lower[max(0, at - 60) : at + 40]


def _is_forecast(found: Found, context: Context) -> bool:
    """Whether the weather of the day follows: “Friday: sunny”; but not “they left on Friday - cold and hungry”."""
    is_first = sentence_start(context.lower, found.start) == found.start
    return is_first and _SUNNY.match(context.after(found.end, 40)) is not None


def _is_to_be_missed(before: str) -> bool:
    """Whether somebody will miss or attend it; but not “failed to attend Tuesday's meeting”."""
    ahead = _WILL_MISS.search(before)
    lead = before[: ahead.start()] if ahead else ""
    return ahead is not None and not (ahead[0].startswith("to ") and (NO_PLAN.search(lead) or _TURNED_DOWN.search(lead)))


def _of_its_day(found: Found, context: Context, before: str, gap: int) -> tuple[bool, str]:
    """Whether “Monday's” lies ahead: what is planned or put off, and what a clause that looks ahead leads to."""
    if gap <= _NEAR and _PLANNED.match(context.after(found.end, 16)):
        return True, "planned"
    if _COMING.match(context.after(found.end, 48)):
        return True, "looks ahead (“will”)"
    if gap <= _NEAR and _PUT_OFF.search(before):
        return True, "put off"
    if _is_to_be_missed(before):
        return True, "looks ahead (“will”)"
    leads = re.search(r"\b(?:ahead of|before|into|until|for|during|at|in) $", before)
    cue = context.cue(found.start, found.end)
    is_strong = cue.direction == "future" and not cue.is_weak
    if (
        0 < gap <= _NEAR
        and _SHOW.match(context.after(found.end, 48))
        and (is_strong or before.endswith(" for ") or context.is_fixture(found.start, found.end))
    ):
        return True, "a show to come"
    if 0 < gap <= _NEAR and before.endswith(" for ") and cue.direction is None and _HEARING.match(context.after(found.end, 40)):
        return True, "a meeting to come"
    if leads and cue.direction == "future" and not (cue.is_weak and leads[0].startswith(("at", "in", "during"))):
        return True, f"looks ahead (“{cue.word}”)"
    if _is_told_ahead(found, context, gap, is_past=cue.direction == "past"):
        return True, "told before as one to come"
    return leads is not None and leads[0].startswith(("ahead", "before", "into")) and cue.direction != "past", "possessive"
