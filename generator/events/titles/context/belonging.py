"""A title with the company whose things or people it tells of, where its own clause names none: "Acme’s net income rises"."""

import re

from generator.events.names.written.firms import without_suffix
from generator.events.titles.draft import owned
from generator.events.titles.joining import LONGEST

_COMPANY = re.compile(r"(?:Company|Firm)(?P<of>’s)? (?=[a-z])")
_SPEAKER = re.compile(
    r"(?P<who>Spokes(?:man|woman|person)|Officials?|Executives?) "
    r"(?=(?:says?|adds?|tells?|declines?|confirms?|denies|deny|notes?|explains?|estimates?|expects?)\b)"
)
"""Who speaks for a company that the story is about."""
_THINGS = frozenset(
    """
    profit profits income revenue revenues sales earnings loss losses dividend dividends split results charge charges assets
    debt debts output production operations expenditure costs margins management executives directors board shareholders
    stockholders shares stock traffic restructuring staff employees workers bookings orders
    """.split()
)
"""What a company has of its own."""
_NO_START = re.compile(
    r"(?:\d|(?:An?|One|Two|Three|Some|Many|Most|Other|Another|All|Any|No|Each|Both|Several|Few|More|Less)\b)"
)
"""Titles that begin with a part of something, or with another's."""
_OF_ANOTHER = re.compile(r"of (?!more|less|about|nearly|almost|up|as|at)[a-z]")
"""What makes of the company's thing another's, unless it is a sum: `results of the vote`, `a loss of $3 million`."""
_MOST = 4
"""Words of a title among which its subject stands."""
_VERB = frozenset("is are was were has have to of by in on for from at with and or may".split())


def belonging(line: str, company: str) -> str:
    """The title with the company before its subject, where that is a thing of its own and there is room; else as it was.

    Where there is none for "Norland Electric Corp." there may be for "Norland Electric".
    """
    found, speaker = _COMPANY.match(line), _SPEAKER.match(line)
    if found is None and speaker is None and (_NO_START.match(line) or not _has_thing(line)):
        return line
    for name in dict.fromkeys((company, without_suffix(company))):
        if speaker:
            longer = f"{name} {speaker['who'].lower()} {line[speaker.end() :]}"
        elif found:
            longer = f"{owned(name) if found['of'] else name} {line[found.end() :]}"
        else:
            longer = f"{owned(name)} {line[0].lower()}{line[1:]}"
        if len(longer) <= LONGEST:
            return longer
    return line


def _has_thing(line: str) -> bool:
    """Whether the first words end with such a thing, all of them common and whole."""
    told = line.split()
    for at, word in enumerate(told[:_MOST]):
        if word in _VERB or (at and not word[0].islower() and not word[0].isdigit()) or word[0] in "“‘":
            return False
        if word.casefold() in _THINGS:
            return not _OF_ANOTHER.match(" ".join(told[at + 1 :]))
    return False
