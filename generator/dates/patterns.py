"""Patterns in readable form: `"<month> <day>, <year>"` becomes a regular expression with those named groups.

A placeholder `<name>` stands for an entry of `PARTS` and is the group's name; `<first:day>` gives the group another name.
A space is one to three blanks (never a paragraph break); `(x )?` is as in regular expressions. Text is matched in lower case.
"""

import re
from collections.abc import Iterable

from generator.dates import words


def any_of(choices: Iterable[str]) -> str:
    """An alternation with the longest choice first, so that none hides a longer one."""
    return "|".join(re.escape(c).replace("\\ ", " ") for c in sorted(choices, key=lambda c: (-len(c), c)))


_WORD_NUMBER = rf"(?:(?:{any_of(words.TENS)})(?:[- ](?:{any_of(words.SMALL)}))?|(?:{any_of(words.SMALL)}))"
_NUMBER = (
    rf"(?:\d{{0,3}}[½¼¾]|\d{{1,3}}(?:\+|[- ]plus)(?=[ ])|\d{{1,3}}(?:,\d{{3}}){{1,3}}|\d{{1,6}}(?:\.\d{{1,2}}|[ -]\d/\d)?"
    rf"|(?:an?|{_WORD_NUMBER}|\d{{1,3}}(?:\.\d{{1,2}})?)[ -](?:hundred|thousand|million|billion|dozen)|dozen(?=[ ])"
    rf"|{_WORD_NUMBER}(?:-plus(?=[ ]))?|an?"
    rf"|half[ -](?:a )?dozen|half an?|the)"
)
_MONTH = "(?:" + any_of(m for m in words.MONTHS if len(m) > 4 or m in {"may", "june", "july"}) + r"|(?:"
_MONTH += any_of(m for m in words.MONTHS if len(m) <= 4 and m not in {"may", "june", "july"}) + r")\b\.?)"

PARTS = {
    "weekday": "(?:" + any_of(w for w in words.WEEKDAYS if w not in words.SHORT_WEEKDAYS) + ")",
    "weekdayabbr": "(?:" + any_of(words.WEEKDAYS) + r")\.?",
    "dayname": "(?:" + any_of(words.WEEKDAYS) + ")",
    "weekdays": "(?:" + any_of(w + "s" for w in words.WEEKDAYS if w not in words.SHORT_WEEKDAYS) + ")",
    "month": _MONTH,
    "monthname": "(?:" + any_of(words.MONTHS) + r")",
    "day": r"(?:3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th)?(?![\d.]\d|\d|,\d\d\d|%)",
    "dayword": "(?:" + any_of(words.ORDINALS) + ")",
    "year": r"(?:1[0-9]\d\d|2[01]\d\d)(?!\d|[.,]\d)",
    "anyyear": r"\d{1,4}(?!\d|[.,]\d)",
    "year2": r"'?\d\d(?!\d|[.,:]\d)",
    "season": "(?:" + any_of(words.SEASONS) + ")",
    "unit": "(?:" + any_of(words.UNITS) + ")",
    "longunit": "(?:days?|nights?|weeks?|weekends?|fortnights?|months?|quarters?|years?|decades?|generations?|centur(?:y|ies))",
    "dateunit": "(?:day|week|weekend|month|quarter|half|year|decade|century|millennium)",
    "number": _NUMBER,
    "exact": _NUMBER.replace("|an?|half[ -](?:a )?dozen|half an?|the)", "|half[ -]dozen)"),
    "many": "(?:" + any_of(words.MANY) + ")",
    "ordinal": r"(?:" + any_of(words.ORDINALS) + r"|\d{1,2}(?:st|nd|rd|th))",
    "quarterth": r"(?:first|second|third|fourth|final|last|1st|2nd|3rd|4th)",
    "daypart": "(?:" + any_of(w for w in words.DAY_PARTS if not w.endswith("s")) + ")",
    "mod": r"(?:very early|(?:early|mid)-? ?to[- ](?:mid|late)|early|late|mid"
    r"|the (?:very )?(?:end|start|beginning|middle|close|onset|dawn) of"
    r"|(?:the (?:tail|back|front) )?end of|(?:beginning|middle|start) of|end(?=-)|the"
    r" (?:early|middle|later|latter|first|last|final|closing|opening|dying)"
    r" (?:part|days|weeks"
    r"|months|years) of)",
    "approx": "(?:" + any_of(words.APPROXIMATORS) + ")",
    "amount": "(?:" + any_of(word for word in words.APPROXIMATORS if word != "over") + ")",
    "zone": r"(?:(?:" + any_of(words.ZONES) + r")\b|\((?:" + any_of(words.ZONES) + r")\))",
    "decadeword": "(?:" + any_of(words.DECADES) + ")",
    "spelled": rf"(?:(?:nineteen|eighteen|seventeen|twenty)[- ](?:hundred|oh[- ](?:{any_of(words.SMALL)})|{_WORD_NUMBER})"
    rf"|two thousand(?:(?: and|) (?:{any_of(words.SMALL)}))?)",
    "earnings": r"(?:quarter|period|third quarter|first quarter|second quarter|fourth quarter|half|results|figure)",
    "era": r"(?:b\.c\.(?:e\.)?|bce?|a\.d\.|ad|c\.e\.|ce)",
}

_PLACEHOLDER = re.compile(r"(?<!\?P)<(?:([a-z_0-9]+):)?([a-z0-9]+)>")
_GROUP = re.compile(r"\(\?P<(\w+)>")
AGAIN = "__"
"""Marks the second group of one name: the one that took part gives its text."""
_SPACE = re.compile(r"\[[^\]]*\]| ")
BLANK = r"(?:[ \t]{1,3}|[ \t]?\n[ \t]?)"


def compile_row(pattern: str) -> re.Pattern[str]:
    """The regular expression of a row's pattern, anchored at word boundaries on both sides."""
    seen: dict[str, int] = {}

    def part(found: re.Match[str]) -> str:
        return f"(?P<{found[1] or found[2]}>{PARTS[found[2]]})"

    def once(found: re.Match[str]) -> str:
        seen[found[1]] = seen.get(found[1], 0) + 1
        return found[0] if seen[found[1]] == 1 else f"(?P<{found[1]}{AGAIN}{seen[found[1]]}>"

    bounded = rf"(?<![\w$£€])(?<!\w[-'])(?<!\d[,.])(?:{_PLACEHOLDER.sub(part, pattern)})(?!\w)"
    bounded = _GROUP.sub(once, bounded)
    return re.compile(_SPACE.sub(lambda m: BLANK if m[0] == " " else m[0].replace(" ", r" \n"), bounded))
