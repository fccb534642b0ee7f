"""Rows for decades, centuries and years before Christ."""

from generator.dates.english.shared import AROUND, MODIFIED
from generator.dates.resolve import years
from generator.dates.rows import Row

_PART = rf"(?:the (?P<mod>(?:first|second|latter|last|final|opening|closing) (?:half|third|quarter|decades)) of |{MODIFIED})"

ROWS = (
    Row(
        "decade",
        "decade bc bce ad",
        rf"{_PART}(?:the )?(?:<mod2:mod>[ -])?(?P<decade>1\d\d0|20\d0)'?s"
        rf"|(?:<mod> )?(?:the )?(?P<decade>\d{{1,2}}0)'?s <era>",
        years.decade_of,
        {"It boomed in [the 1990s].": "199", "It boomed in [the late 1980s].": "198 END", "It grew in [the 470s BC].": "BC047"},
        near="0s 0's",
    ),
    Row(
        "short-decade",
        "decade",
        rf"{MODIFIED}(?:the )?(?:<mod2:mod>[ -])?'?(?P<decade>\d0)'?s",
        years.decade_of,
        {"It boomed in [the '90s].": "199", "The loans of [the 80's] went bad.": "198"},
        near="0s 0's",
    ),
    Row(
        "decade-in-words",
        "decadeword",
        r"(?:<mod>[ -](?:the )?|the )(?:<mod2:mod>[ -])?(?:nineteen[ -]|roaring |swinging |naughty )?<decadeword>",
        years.decade_of,
        {"It boomed in [the nineties].": "199", "He is in his forties.": ""},
    ),
    Row(
        "centuries",
        "centuries",
        r"(?P<begin>(?:the )?(?:<mod>[ -])?<ordinal>) and (?P<until>(?:<mod2:mod>[ -])?<next:ordinal> centuries)",
        years.centuries,
        {"It grew in [the late 19th] and early 20th centuries.": "18 END"},
    ),
    Row(
        "century",
        "century",
        rf"{_PART}(?:the )?(?:<mod2:mod>[ -])?<ordinal>[ -]century(?: <era>)?",
        years.century_of,
        {
            "It stood in [the 20th century].": "19",
            "It grew in [the second half of the 19th century].": "18 END",
            "A [12th-century] church burnt.": "11",
        },
    ),
    Row(
        "year-of-an-era",
        "bc b bce ad ce",
        rf"{AROUND}{MODIFIED}(?:the )?(?:(?:<month>|<season>),? (?:of )?)?<anyyear>,? <era>|{AROUND}<era> <anyyear>",
        years.before_christ,
        {"Caesar fell in [44 BC].": "BC0044", "Pompeii fell in [AD 79].": "0079"},
    ),
    Row(
        "year-of-a-dotted-era",
        "d c",
        rf"{AROUND}<era> <anyyear>|{AROUND}<anyyear>,? <era>",
        years.before_christ,
        {"Pompeii fell in [A.D. 79].": "0079"},
        near="a.d. c.e.",
    ),
    Row(
        "years-of-an-era",
        "bc b bce",
        r"(?P<begin>\d{2,4})(?: to |[ ]?-[ ]?| and | or )(?P<until>\d{2,4} <era>)",
        years.years_before_christ,
        {"The war of [490] to 480 BC was long.": "BC0490"},
    ),
)
