"""Which way an expression looks: the tense or modality of the clause around it.

Cues are words, no parser: the nearest before the expression counts, else the nearest after it, within the sentence. Add a
cue by adding a word. "Was to meet" and "is due" look ahead; a saying in the past ("told reporters Thursday") looks back.
"""

from __future__ import annotations

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
    """Whether it stands before the expression in its own clause."""


NONE = Cue(None, "")

_IRREGULAR = """was were had did said told went came met made took gave got saw knew found left held kept began fell rose grew won
lost sold bought cut put set hit shot ran paid sent spent built brought thought felt led wrote spoke broke drew flew drove chose
ate wore beat became sank shook stole struck swore swept swung tore threw woke withdrew arose bore bent bet bled bred caught
clung crept dealt dug fed fled forbade forgot forgave froze fought ground hung hid hurt laid lay lent lit meant quit rode rang
sang shut slept slid spun split spread stood stuck stung strode sought shrank taught understood underwent upheld wept wound
has have been died posted closed opened"""
_NOT_PAST = """need indeed proceed exceed succeed seed feed speed bleed breed agreed-upon unprecedented hundred united red bed
limited wed shed fled-from embed sacred kindred naked crooked rugged wicked aged scheduled planned expected slated required
supposed projected intended proposed anticipated estimated forecast""".split()
_FUTURE = r"""will|'ll|won't|shall|would|going to|gonna|due|plan|plans|planned|planning|expects?|expected|expecting|scheduled
|schedule|slated|set (?:to|for)|hopes?|hoping|hoped|may|might|can|could|should|must|until|till|intends?|intended|intending
|expires?|matures?|maturing|upcoming|coming|prepar(?:es?|ing)|about to|to be|vows?|vowed|pledged|promised|promises?|proposed
|proposes?|deadline|effective|payable|is to|are to|was to|were to|wants? to|wanted to|aims? to|ahead of|beginning|starting
|opens|begins|starts|arrives|leaves|runs through|prepared to|ready to|agreed to|tentatively|ask(?:ed|s) to|call(?:ed|s) for
|decid(?:ed|es) to|by""".replace("\n", "")

_CUE = re.compile(
    rf"\b(?:(?P<future>{_FUTURE})|(?P<past>{'|'.join(_IRREGULAR.split())}|(?!(?:{'|'.join(_NOT_PAST)})\b)[a-z]{{2,}}ed))(?!\w)"
    r"|(?P<bound>[.!?][\"')]*\s+(?=[a-z\"'(]?)|\n)"
)
_ABBREVIATIONS = re.compile(
    r"\b(?:[a-z]|mr|mrs|ms|dr|st|jr|sr|gen|col|lt|sen|rep|gov|inc|corp|co|ltd|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov"
    r"|dec|vs|no|u\.s|u\.n|a\.m|p\.m)\.$"
)
_REACH = 220


def sentence_start(lower: str, start: int) -> int:
    """Where the sentence around a place begins, no farther back than the reach of a cue."""
    floor = max(0, start - _REACH)
    for found in reversed(list(re.finditer(r"[.!?][\"')]*\s+|\n\s*\n|\n", lower[floor:start]))):
        if not _ABBREVIATIONS.search(lower, max(0, floor + found.start() - 10), floor + found.start() + 1):
            return floor + found.end()
    return floor


def sentence_end(lower: str, end: int) -> int:
    """Where it ends."""
    for found in re.finditer(r"[.!?][\"')]*(?=\s|$)|\n", lower[end : end + _REACH]):
        if not _ABBREVIATIONS.search(lower, max(0, end + found.start() - 10), end + found.start() + 1):
            return end + found.start()
    return min(len(lower), end + _REACH)


def cue_around(lower: str, start: int, end: int) -> Cue:
    """The cue nearest before the stretch in its sentence, else the first after it."""
    left = sentence_start(lower, start)
    nearest: Cue = NONE
    for found in _CUE.finditer(lower, left, start):
        if found.lastgroup != "bound":
            nearest = Cue("future" if found["future"] else "past", found[0])
    if nearest.direction:
        return nearest
    for found in _CUE.finditer(lower, end, sentence_end(lower, end)):
        if found.lastgroup != "bound":
            return Cue("future" if found["future"] else "past", found[0], is_near=False)
    return NONE
