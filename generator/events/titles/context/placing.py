"""A title with the place that its own clause does not tell: "Blast kills 40 people in Alden", "Police in Alden say"."""

import re

from generator.events.titles.joining import LONGEST
from generator.records import Tier

_SPEAKERS = re.compile(
    r"(?P<who>(?:Local )?(?:Police|Authorities|Firefighters|Fire crews|Detectives|Prosecutors|Residents|Witnesses|Doctors)) "
    r"(?=(?:say|tell|believe|warn|urge|ask|appeal|report|confirm|treat|claim|describe)\b)"
)
"""Those who are said to be somewhere before they say something."""
_MOST = 9
"""Words of a title behind which it is still plain what was there."""
_UNFIT = re.compile(r"[“”‘…]| (?:from|not) | (?:says?|tells?|argues?|claims?)\b")
"""A quotation, words that break off, a source, a saying or nothing: the place would be that of something else."""
_NOT_IN = re.compile(r"(?:Mt|Mount|Lake|Cape)\b|.* (?:Island|Islands|Street|Avenue|Road|Beach)$")
"""Places that nothing is "in"."""


def placed(line: str, tier: Tier, places: tuple[str, ...]) -> str:
    """The title with its one place, where that fits in and goes with the act; else as it was."""
    if len(places) != 1 or places[0] in line or _NOT_IN.match(places[0]):
        return line
    if found := _SPEAKERS.match(line):
        longer = f"{found['who']} in {places[0]} {line[found.end() :]}"
    elif tier == "event" and not _UNFIT.search(line) and len(line.split()) <= _MOST:
        longer = f"{line} in {places[0]}"
    else:
        return line
    return longer if len(longer) <= LONGEST else line
