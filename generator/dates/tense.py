"""Which way an expression looks: the tense or modality of the clause around it.

Cues are words, no parser: the nearest before the expression counts, else the nearest after it, within the sentence. A
participle after "be" or after a modal goes with it ("will be paid"). Add a cue by adding a word.
"""

import re
from dataclasses import dataclass
from typing import Literal

Direction = Literal["past", "future"]


@dataclass(frozen=True, slots=True)
class Cue:
    """A direction and the word that gave it; no direction where nothing did."""

    direction: Direction | None
    word: str
    is_near: bool = True
    """Whether it stands before the expression."""
    is_weak: bool = False
    """An infinitive, or a plan told in the past ("was scheduled", "would"): what it looks ahead to may be over."""


NONE = Cue(None, "")
_TOLD = Cue("past", "according to")
"""“The bank will cut jobs, according to a statement Monday”: what stands behind it is of the telling."""

IRREGULAR = """was were had did said told went came met made set took gave got saw knew found left held kept began fell rose
grew won lost sold bought cut hit shot ran paid sent spent built brought thought felt led wrote spoke broke drew flew drove
chose ate wore beat became sank shook stole struck swore swept swung tore threw woke withdrew arose bore bent bled bred caught
clung crept dealt dug fed fled forbade forgot forgave froze fought ground hung hid hurt laid lay lent lit meant quit rode rang
blew burnt knelt leapt learnt overcame overtook undertook mistook withheld foresaw swam sped drank outdid
sang shut slept slid spun split spread stood stuck stung strode sought shrank taught understood underwent upheld wept has have
been died didn't wasn't weren't hadn't hasn't"""
_MONTH_LED = "in of by late early since until last next from during through before".split()
"""Before “May”, which is a month there."""
_NOT_PAST = """need indeed proceed exceed succeed seed feed speed bleed unprecedented hundred united red bed limited shed embed
sacred kindred naked crooked rugged wicked aged scheduled planned expected slated required supposed projected intended proposed
anticipated estimated forecast prepared based armed related unidentified so-called listed unspecified increased
certified mohammed mohamed muhammad ahmed saeed hamed khaled walid majid unabated alfred fred ted jared""".split()
_MAY = "may" + "".join(rf"(?<!\b{word} may)" for word in _MONTH_LED) + r"(?<!\d may)(?<!mid-may)(?!'s| \d)"
_FUTURE = (
    r"will|'ll|won't|shall|would(?! have (?!to\b))|wouldn't|going to|gonna|let's|due|plans?(?! on $| $)|planned|"
    r"planning|expects?|expected|"
    rf"expecting|scheduled|schedule|slated|set (?:to|for)|hopes?|hoping|hoped|{_MAY}|might|can|should"
    r"|could be (?:held|announced|released|ready|finished|completed|launched|called|passed"
    r"|approved|signed|in place|introduced)|must|hint(?:s|ed|ing)? at|prospects? of|"
    r"intends?|intended|intending|expires?|expiring|matures?|maturing|upcoming|looming|forthcoming|prepar(?:es?|ing)|about to|"
    r"to be|vows?|vowed|pledged|promised|promises?|proposes?|proposed|deadline|payable|is to|are to|was to|"
    r"were to|wants? to|wanted to|aims? to|ahead of|prepared to|ready to|agreed to|tentatively|projected|"
    r"anticipated|forecast (?:for|to)|pencilled in|looks? set|on track|has until|have until|extended (?:to|until)"
    r"|postponed (?:to|until)|(?:seek(?:s|ing)?|up for|runs? for|(?:runn|stand)ing for) re-?election|"
    r"delayed until|put off until"
)
_WEAK = (
    r"to (?:meet|begin|start|open|hold|vote|decide|visit|announce|appear|arrive|discuss|take|make|be|leave|sign|test"
    r"ify|attend|end|close|resume|publish|issue|report|redeem|pay|file|hear|complete|receive|become|play|face|host|l"
    r"aunch|release|speak|travel|return|give|go|get)"
)
"""Infinitives: they look ahead of their own verb, which may be past."""
_COULD = r"could(?! (?:not|have|hardly|barely|only|never|hear|see|feel|smell|tell|be (?:heard|seen|felt|found|smelt|told))\b)"
"""As weak: “talks could resume Tuesday, the ministry said”; “they could hear it” is past."""

_NO_NOUN = r"(?:(?<!\ba )(?<!\brate )(?<!\btax )(?<!\bpay )(?<!\bspending )|(?!cut|hit|shot|split|spread))"
"""“a cut in August”, “a rate cut”: nouns that look like verbs of the past."""
_CUE = re.compile(
    rf"(?:(?<=\s)|(?<=^)|(?<=[\"'(])|(?='ll\b))(?:(?P<future>{_FUTURE})|(?P<weak>{_WEAK}|{_COULD})|(?P<past>{_NO_NOUN}(?:{'|'.join(IRREGULAR.split())})"
    rf"|(?!(?:{'|'.join(_NOT_PAST)})\b)[a-z]{{2,12}}ed))(?![\w-])"
)
_GOVERNED = re.compile(r"(?:\b(?:be|being|get|not|also|have|will|would|to)|'ll)\s+$")
_ONCE = re.compile(r"\b(?:once|when|after|until|unless|as soon as) [^,.;]{2,48} (?:has|have)\b[^,.;]{0,12}$")
"""“will decide once it has heard them”: what is perfect there is still to come."""
_ONCE_REACH = 80
_PASSIVE = re.compile(r"\b(?:is|are|be|being|the|an?|its|his|her|their|of|for|with|by|in|on|at|from)\s+$")
"""Before a participle that tells no past: “is paid”, “the affected residents”, “by armed men”."""
_INFINITIVE = re.compile(r"\bto [a-z]{2,}")
"""Looked for in the text with its capitals, so that "to Paris" is no verb."""
NO_PLAN = re.compile(
    r"\b(?:tried|failed|managed|refused|began|started|continued|used|had|forced|helped|attempted|happened|appeared|seemed|came"
    r"|went|able|unable|first|last|only|enough|struggled|rushed|returned|lived|survived|proved"
    r"|thought|believed|known|found|alleged|understood|reported) $"
)
"""Before an infinitive that is no plan: “tried to leave in January”."""
_NO_VERB = frozenset("the this that his her its their our your my these those all some any another each an date as".split())
_ABBREVIATIONS = re.compile(
    r"\b(?:[a-z]|mr|mrs|ms|dr|st|jr|sr|gen|col|lt|sen|rep|gov|inc|corp|co|ltd|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov"
    r"|dec|vs|no|u\.s|u\.n|a\.m|p\.m)\.$"
)
_STOP = re.compile(r"[.!?][\"')]*\s+|\n\s{0,3}\n|\n")
_REACH = 220


_THAT = re.compile(r" that\b")
"""“His announcement Tuesday that he will go”: the day is that of the saying."""
_SHIFTED = re.compile(r"(?:would|planned|hoped|vowed|pledged|promised|agreed to|wanted to|was to|were to|intended)\b")
_WAS = re.compile(r"\b(?:was|were|been|had)\s+$")
_DEEDS = frozenset({"promised", "pledged", "vowed", "agreed", "planned", "hoped", "proposed", "wanted", "intended"})
"""After a day that stands in front, these are done on it: “On Monday the firm promised to pay”."""


def sentence_start(lower: str, start: int) -> int:
    """Where the sentence around a place begins, no farther back than the reach of a cue."""
    floor = max(0, start - _REACH)
    for found in reversed(list(_STOP.finditer(lower, floor, start))):
        if found[0].startswith("\n") and "\n" not in found[0][1:] and lower[max(0, found.start() - 1)] not in ".!?\"'":
            continue  # a line broken inside a sentence
        if not _ABBREVIATIONS.search(lower, max(0, found.start() - 10), found.start() + 1):
            return found.end()
    return floor


def sentence_end(lower: str, end: int) -> int:
    """Where it ends."""
    for found in _STOP.finditer(lower, end, min(len(lower), end + _REACH)):
        if found[0] == "\n" and lower[max(0, found.start() - 1)] not in ".!?\"'":
            continue
        if not _ABBREVIATIONS.search(lower, max(0, found.start() - 10), found.start() + 1):
            return found.start()
    return min(len(lower), end + _REACH)


def cue_around(lower: str, start: int, end: int, is_fronted: bool = False) -> Cue:
    """The cue nearest before the stretch in its sentence, else the first after it; a fronted one looks after first."""
    if _THAT.match(lower, end, end + 6):
        return Cue("past", "that")
    before, after = _cue_before(lower, start), _cue_after(lower, end)
    if before.direction == "future" and not is_fronted and _VERB_BEHIND.match(lower, end):
        before = _cue_before(lower, start, lower.rfind(", ", max(0, start - _REACH), start) + 1)
    if is_fronted and after.direction:
        return after
    return before if before.direction else after


_VERB_BEHIND = re.compile(rf" (?:also )?(?:(?:{'|'.join(IRREGULAR.split())})|(?!(?:{'|'.join(_NOT_PAST)})\b)[a-z]{{2,12}}ed)\b")
"""“With much about to happen, the government on Thursday gave them a day”: nothing in front of the comma counts."""


_ASIDE = re.compile(rf", (?:(?:who|whom|whose|which|where)\b|(?!(?:{'|'.join(_NOT_PAST)})\b)[a-z]{{2,12}}ed\b)[^,;]{{2,120}},")
"""“will play Norland, who beat Alden on Tuesday, in Sunday's final”: what is told aside has no part in what follows."""


def is_aside(lower: str, at: int, end: int) -> bool:
    """Whether what ends at a place stands in such a clause that is over before another place in the sentence."""
    return any(first < at < last for first, last in _asides(lower, sentence_start(lower, end), end))


def _asides(lower: str, begin: int, end: int) -> tuple[tuple[int, int], ...]:
    """Where clauses set off by commas stand in a stretch."""
    return tuple(found.span() for found in _ASIDE.finditer(lower, begin, end))


def _cue_before(lower: str, start: int, floor: int = 0) -> Cue:
    nearest, nearest_end = NONE, 0
    begin = max(floor, sentence_start(lower, start))
    source = lower.rfind(", according to ", begin, start)
    if source >= 0 and "," not in lower[source + 2 : start]:
        begin, nearest = source, _TOLD
    begin = max(begin, lower.rfind(";", begin, start) + 1)
    aside = _asides(lower, begin, start)
    for found in _CUE.finditer(lower, begin, start):
        if any(first < found.start() < last for first, last in aside):
            continue
        if nearest.direction == "future" and not found["past"] and lower[nearest_end : found.start()].strip() in {"", "to"}:
            continue  # "was scheduled to close", "to expire": one cue, as strong as its first word
        lead = max(0, found.start() - 8), found.start()
        if (found["weak"] or found[0] == "to be") and NO_PLAN.search(lower, max(0, found.start() - 12), found.start()):
            continue
        if found["past"] and _PASSIVE.search(lower, *lead):
            continue
        if found["past"] and nearest.direction == "future" and _goes_with(lower, lead[0], found):
            continue
        is_weak = bool(found["weak"] or _SHIFTED.match(found[0]) or (not found["past"] and _WAS.search(lower, *lead)))
        nearest = Cue("past" if found["past"] else "future", found[0], is_weak=is_weak)
        nearest_end = found.end()
    return nearest


def _goes_with(lower: str, lead: int, found: re.Match[str]) -> bool:
    """Whether a participle belongs to a future told before it: “will be paid”, “will decide once it has heard them”."""
    if _GOVERNED.search(lower, lead, found.start()):
        return True
    return bool(_ONCE.search(lower, max(0, found.start() - _ONCE_REACH), found.end()))


_SAID = re.compile(r"(?:said|told [a-z]+|wrote)(?:[.;]|,(?! [\"'])|\n|$)")
"""“Fares rise from Monday, the firm said”. Nor does "on Monday, ahead of the vote, he left" look ahead."""


def _cue_after(lower: str, end: int) -> Cue:
    stop = sentence_end(lower, end)
    found = _CUE.search(lower, end, stop)
    while found is not None and (found[0] == "ahead of" or _SAID.match(lower, found.start(), stop + 1)):
        found = _CUE.search(lower, found.end(), stop)
    if found is None or '," ' in lower[end : found.start()]:
        return NONE  # the verb behind a quotation is not of its time: “Do not wait until Sunday,” he said
    is_deed = found[0].split(" ")[0] in _DEEDS and not _PASSIVE.search(lower, max(0, found.start() - 8), found.start())
    direction: Direction = "past" if found["past"] or is_deed else "future"
    return Cue(direction, found[0], is_near=False, is_weak=bool(found["weak"]))


def has_infinitive(shown: str, lower: str, start: int) -> bool:
    """Whether an infinitive stands before a place in its sentence, with no other cue after it: "agreed to buy it in May"."""
    begin = sentence_start(lower, start)
    infinitives = list(_INFINITIVE.finditer(shown, begin, start))
    if not infinitives or infinitives[-1][0][3:] in _NO_VERB:
        return False
    last = infinitives[-1]
    if NO_PLAN.search(lower, max(begin, last.start() - 12), last.start()):
        return False
    return not any(
        f["past"] and not _PASSIVE.search(lower, max(0, f.start() - 8), f.start())
        for f in _CUE.finditer(lower, last.end(), start)
    )
