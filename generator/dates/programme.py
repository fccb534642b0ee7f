"""What is told ahead in the present tense: "Parliament votes on Monday", "England face Australia in Sunday's final".

Add a verb by adding a word.
"""

import re

from generator.dates.tense import IRREGULAR

_PROGRAMME = re.compile(
    r"(?:\b(?<!the )(?<!a )(?<!his )(?<!her )(?<!its )(?<!their )(?<!'s )(?<!of )(?<!to )(?:meets|opens|starts|begins"
    r"|votes|ends|closes|(?:runs|lasts|continues) (?:from|until|through|to)"
    r"|resumes|returns|reopens|follows|convenes|reconvenes|shuts|expires|lapses|falls|peaks|ships|arrives|departs|travels|launches|concludes|debuts|premieres|plays|visits|hosts|faces"
    r"|graduates|airs|finishes|retires|tours|joins|takes over|steps down|turns \d\d"
    r"|(?:is|are)(?: (?:being )?(?:(?!dated)[a-z]+ed|held|run|shown|sent|read|sold))?|kicks off|gets (?:under way"
    r"|underway)|takes (?:effect|place)|comes(?: into (?:force|effect))?|leaves(?: office)?"
    r"|goes (?:out|live|on (?:sale|trial|show|air"
    r"|display)|before [a-z ]{3,20}|to the polls|into effect))"
    r"|\b(?:they|we|who|(?!(?:his|its|this|was|as|has|is|us)\b)[a-z]{2,}s) (?:meet|open|reopen|close|shut|end|start|begin"
    r"|vote|resume|return|peak|expire|arrive|depart|play|join|go (?:on (?:sale|trial|show)|to the polls)"
    r"|take (?:effect|place)|kick off|come into (?:force|effect)))"
    r"(?: its doors)?(?: for good| for the last time| on the [a-z-]{3,20})?"
    r"(?: (?:in|at|across) (?:the )?[a-z.']{2,14}(?: [a-z.']{2,12})?)?"
    r"(?: on| this| at| at about| at around| in| in late| in early)? $"
)
"""Verbs of a programme in the present tense, right before the time: “Parliament votes on Monday”."""


_COUNTED = re.compile(
    r"(?:\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|dozen|several|some|many|few|more|all|no|these|those|other"
    r"|new|both|last|first)) $"
)
"""What stands before a noun and no verb: “bought two ships on Friday”."""


_FIXTURE = re.compile(
    r"(?:[A-Z][\w.'’-]+(?:, \d\d,)?|\b[Tt]hey|\b[Ww]e|\bwho|\b[Tt]he (?:side|team|club|pair|two|series|tour|race|tournament)"
    r"|[a-z],(?= (?:faces|meets|opens|starts|begins|resumes|rides|plays|hosts|fights|races|swims)\b))"
    r" (?:faces?|hosts?|plays?|joins?"
    r"|meets?|visits|travels? to|takes? (?:on|up|over|part)|tours|entertains?|welcomes?|returns? to|goes to|go to|battles"
    r"|swims|races|rides|runs in|fights|boxes|performs|heads? to|shifts? to|moves? to|(?<=s )visit"
    r"|go(?:es)? (?:into|in as)|lines? up|kicks? off|starts|begins?"
    r"|opens|closes|resumes?)"
    rf"(?: (?!(?:{'|'.join(IRREGULAR.split())}|[a-z]+ed|but|and|after)\b)(?:[ap]\.m\.|[\w'’-]+)){{0,9}}"
    r"(?: (?:on|this|next|at|from|in|for))? $"
    r"|\b(?:[Ii]t|which|[Tt]he (?:company|firm|bank|group)) (?:reports|releases|publishes)"
    r"(?: (?:its )?(?:[\w-]+ ){0,3}(?:results|figures|earnings|accounts|report))? (?:on|in|next) $"
)
"""A match or a meeting told ahead in the present tense: “England face Australia in Leeds on Sunday”."""


_FIXTURE_BEHIND = re.compile(
    r",? (?:they|we|he|she|[A-Z][\w'’-]+(?: [A-Z][\w'’-]+){0,2}|the [a-z]+(?: [a-z]+)?) (?:faces?|hosts?|plays?|meets?|visits?"
    r"|travels?|takes? on|tours?|welcomes?|returns?|goes|go|votes?|elects?|decides?)\b(?! [a-z]+ed\b)"
)
"""The same behind a weekday in front: “On Friday they meet England”."""


def is_fixture_behind(shown: str, end: int) -> bool:
    """Whether a match in the present tense follows a weekday."""
    return bool(_FIXTURE_BEHIND.match(shown, end, end + 72))


def is_fixture(shown: str, start: int) -> bool:
    """Whether a match in the present tense leads to a weekday."""
    return bool(_FIXTURE.search(shown, max(0, start - 72), start))


def is_programme(lower: str, start: int) -> bool:
    """Whether a programme in the present tense leads to a place: “the trial starts in” September."""
    found = _PROGRAMME.search(lower, max(0, start - 64), start)
    if found is None:
        return False
    is_noun = len(found.group().split()) < 3 and _COUNTED.search(lower, max(0, found.start() - 12), found.start())
    return not is_noun
