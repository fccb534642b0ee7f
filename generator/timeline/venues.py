"""What words are said at: an interview, a speech, a briefing, a letter; what is said at two of them is two sayings.

The occasion is told by a word for it ("in a speech"), by the verb ("wrote") or by who is told (a station, the press). To add
a word: add it to `SETTINGS`.
"""

import re

from generator.timeline.acts import Act, listed
from generator.timeline.families import stem
from generator.timeline.scene import Scene

SETTINGS = {
    "interview": "an interview", "speech": "a speech", "sermon": "a speech", "news conference": "a briefing", "blog": "writing",
    "press conference": "a briefing", "briefing": "a briefing", "tweet": "writing", "letter": "writing", "e-mail": "writing",
    "email": "writing", "memo": "writing", "statement": "writing", "testimony": "a hearing", "hearing": "a hearing",
    "rally": "a speech", "parliament": "a speech", "address": "a speech",
}  # fmt: skip
"""Words for what somebody speaks at, and the occasion they stand for."""
REPORTER = re.compile(
    r"\b(?:news|newspaper|times|post|journal|herald|tribune|gazette|television|tv|channel|radio|press|agency|observatory|reuters|cnn|bbc|"
    r"nbc|cbs|abc|al-jazeera|al-arabiya|xinhua|sana|mena|interfax|tass)\b"
)
"""Ids of those who report: agencies, papers, stations, watchers."""
_VERBS = r"(?:address|rally|tweet|blog|e-?mail)\b"
"""What is no occasion behind "to": `failed to address it`."""
_OCCASION = re.compile(
    rf"\b(?:in|during|at|to(?! {_VERBS}))(?: (?!and\b)[\w'’-]+){{0,4}}? ({'|'.join(SETTINGS)})\b", re.IGNORECASE
)
_WRITTEN = frozenset(map(stem, "write tweet blog post".split()))
"""Stems of verbs that are an occasion themselves."""
_TO_PRESS = re.compile(r"\b(?:[Ss]peaking|[Tt]alking|[Ss]poke|told|telling)(?: to)? (?:the )?(?:reporters|journalists)\b")
"""Who hears it: many at once, which is a briefing; one station or paper alone has an interview."""


def on_two_occasions(one: Act, other: Act, scene: Scene) -> str:
    """Words of an interview are not those of a speech; what two papers tell as said to two listeners was said twice."""
    if not one.is_saying or not other.is_saying:
        return ""
    first, second = _occasion(one), _occasion(other)
    if first and second and first != second:
        return f"said in {first} or in {second}"
    if one.article != other.article and scene.apart(one.others, other.others):
        return f"said to {listed(one.others)} or to {listed(other.others)}"
    return ""


def is_one_venue(one: Act, other: Act) -> bool:
    """Whether both are words of one day in a speech, a letter, to the press: interviews alone are given all day long."""
    found = _occasion(one)
    if found in ("", "an interview") or found != _occasion(other) or not one.is_sharp or one.first != other.first:
        return False
    return found != "writing" or _setting(one) == _setting(other)


def _occasion(act: Act) -> str:
    """What it was said at, by a word for that, by the verb, or by who heard it; empty if nothing tells."""
    if act.stem in _WRITTEN:
        return "writing"
    if found := _setting(act):
        return SETTINGS[found]
    if any(map(REPORTER.search, act.others)):
        return "an interview"
    return "a briefing" if _TO_PRESS.search(act.mention.quote.text) else ""


def _setting(act: Act) -> str:
    """The word for what it was said at, as its sentence has it."""
    found = _OCCASION.search(act.mention.quote.text)
    return found[1].casefold() if found else ""
