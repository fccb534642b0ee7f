"""Rows for dates that carry a day, month or year of their own."""

from generator.dates.english.shared import AROUND, MODIFIED
from generator.dates.resolve import absolute, stretches, years
from generator.dates.rows import Row

_WEEKDAY = r"(?:(?:early |late |this |last )?<weekdayabbr>,? (?:the )?)?"
_TOLD = r"(?P<which>last year|next year|this year|that year|the same year|the following year|the next year)"
_NUMBERED = r"(?P<day>3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th)?"
_DAY2 = _NUMBERED.replace("<day>", "<day2>")
_FULL_YEAR = r"(?P<year>(?:1[5-9]|20)\d\d)"

ROWS = (
    Row(
        "september-11",
        "september sept",
        r"(?:september|sept\.?) 11(?:th)?"
        r"(?= (?:\d{4} )?(?:terror|attack|hijack|bomb|commission|victim|strike|plot|tragedy|memorial|era|famil"
        r"|mastermind|anniversary|museum|generation|suspect|survivor))",
        absolute.september_11,
        {"It was planned before the [Sept. 11] attacks.": "2001-09-11"},
    ),
    Row(
        "nine-eleven",
        "@clock",
        r"9/11(?![/\d])",
        absolute.september_11,
        {"It was the worst attack since [9/11].": "2001-09-11"},
    ),
    Row(
        "month-day-year",
        "month",
        rf"{AROUND}{_WEEKDAY}<month> (?:the )?(?:<day>|<dayword>)(?:,| ,|, in| of)? <year>",
        absolute.full_date,
        {"It opened on [February 3, 2021].": "2021-02-03", "Updated: [Feb 25, 2022] at noon.": "2022-02-25"},
    ),
    Row(
        "day-month-year",
        "month",
        rf"{AROUND}{_WEEKDAY}(?:the )?(?:<day>|<dayword>)(?: of)?[ -]<month>,?[ -]<year>",
        absolute.full_date,
        {"It opened on [3 February 2021].": "2021-02-03"},
    ),
    Row(
        "iso-time",
        "@year",
        r"<year>-(?P<mm>[01]\d)-(?P<dd>[0-3]\d)t(?P<hour>[0-2]\d):(?P<minute>[0-5]\d)(?::[0-5]\d)?(?:\.\d{1,6})?"
        r"(?:(?P<zone>z)|[+-]\d\d:?\d\d)?",
        absolute.iso_time,
        {"Posted [2022-02-24T14:05:00Z] by staff.": "2022-02-24T14:05Z"},
    ),
    Row(
        "iso-day",
        "@year",
        r"<year>(?P<sep>[-/])(?P<mm>[01]\d)(?P=sep)(?P<dd>[0-3]\d)",
        absolute.iso_date,
        {"See [2022-02-24].": "2022-02-24"},
    ),
    Row(
        "numeric-day",
        "@clock",
        r"(?P<first>[0-3]?\d)(?P<sep>[/.-])(?P<second>[0-3]?\d)(?P=sep)(?:<year>|<year2>)",
        absolute.numeric_date,
        {
            "Filed [2/24/2022] in court.": "2022-02-24",
            "Filed [24/02/2022] in court.": "2022-02-24",
            "Filed on [4.2.2022].": "2022-02-04",
        },
    ),
    Row(
        "numeric-month-day",
        "number",
        rf"{_WEEKDAY}(?P<first>[0-3]?\d)/(?P<second>[0-3]?\d)"
        r"(?![\d/%]|\.\d| (?:of|occasions|cases|times|inch|cup|mile)\b)",
        absolute.numeric_day,
        {"The deal of [11/21] is off.": "2021-11-21", "They met on [2/14].": "2022-02-14", "It lost 1/2 of it, 24/7.": ""},
    ),
    Row(
        "month-year",
        "month",
        rf"{AROUND}{MODIFIED}<month>(?:(?:,| of|, of)?[ -]<year>| '(?P<digits>\d\d)(?!\d))",
        absolute.month_and_year,
        {
            "It opened in [March 2019].": "2019-03",
            "It shut in [late July 2020].": "2020-07 END",
            "They met in [Feb. '21].": "2021-02",
        },
    ),
    Row(
        "month-year-in-words",
        "month",
        rf"{MODIFIED}<month>,? (?:of )?<spelled>",
        absolute.month_and_year,
        {"It opened in [March nineteen ninety-seven].": "1997-03"},
        near="nineteen eighteen seventeen twenty two",
    ),
    Row(
        "month-day",
        "month",
        rf"{AROUND}{_WEEKDAY}<month> (?:the )?(?:<day>|<dayword>)",
        absolute.day_of_month,
        {
            "They met on [Feb. 21].": "2022-02-21",
            "They will meet on [March 3].": "2022-03-03",
            "They met on [Dec. 3].": "2021-12-03",
        },
    ),
    Row(
        "month-days",
        "month",
        rf"{_WEEKDAY}(?P<begin><month> (?P<day>3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th)?)"
        r"(?P<link> to | through | until | and | or |, |[ ]?-[ ]?|/)(?P<until>(?P<day2>(?:3[01]|[12]\d|0?[1-9])(?:st|nd|rd"
        r"|th)?(?![\d%:.]\d|\d| (?:million|billion|percent|people|per)))(?:,? (?P<year>(?:1[5-9]|20)\d\d))?)",
        stretches.days_of_month,
        {"They met [Feb. 21] to 23 in Geneva.": "2022-02-21"},
    ),
    Row(
        "month-three-days",
        "month",
        r"(?P<begin><month> (?P<day>3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th)?), (?P<middle>(?:3[01]|[12]\d|0?[1-9])(?:st|nd"
        r"|rd|th)?)"
        r"(?:,? and |,? or |, )(?P<until>(?:3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th)?)(?![%:.]?\d|,\d| (?:million|people|percent))",
        stretches.three_days_of_month,
        {"They met on [Feb. 3], 10 and 17.": "2022-02-03"},
        near=",",
    ),
    Row(
        "days-month",
        "month",
        rf"(?P<begin>(?:{_WEEKDAY}|the ){_NUMBERED})(?P<link> to | through | until | and |[ ]?-[ ]?|/)(?P<until>"
        rf"(?:<closing:weekdayabbr>,? )?(?:the )?{_DAY2}(?: of)? <month>(?:,? {_FULL_YEAR})?)",
        stretches.days_of_month,
        {"They met from [21] to 23 February.": "2022-02-21"},
    ),
    Row(
        "days-of-two-months",
        "month",
        rf"(?P<begin><month> {_NUMBERED})[ ]?-[ ]?(?P<until><upper:month> {_DAY2}(?:,? {_FULL_YEAR})?)(?!\d)"
        rf"|(?P<begin>{_NUMBERED} <month>)[ ]?-[ ]?(?P<until>{_DAY2} <upper:month>(?:,? {_FULL_YEAR})?)(?!\d)",
        stretches.days_of_two_months,
        {"The tour ran [Jan. 3]-Feb. 12.": "2022-01-03", "It is on [27 February]-5 March.": "2022-02-27"},
    ),
    Row(
        "months",
        "month",
        r"(?P<begin><month>)[ ]?[-/][ ]?(?P<until><upper:month>(?: <year>)?)(?! \d)",
        stretches.stretch_of_months,
        {"Sales fell in [October]-December.": "2021-10", "It shut in [June]-July 2020.": "2020-06"},
    ),
    Row(
        "months-of-a-quarter",
        "quarter period",
        r"(?:the )?(?P<begin><month>)[ ]?(?:-to-|-|to)[ ]?(?P<until><upper:month>) (?:quarter|period)(?: (?:of )?<year>)?",
        stretches.quarter_by_months,
        {"Growth slowed in [the October-December quarter].": "2021-Q4", "It fell in [the April-June quarter].": "2021-Q2"},
        near="quarter period",
    ),
    Row(
        "day-month",
        "month",
        rf"{AROUND}{_WEEKDAY}(?:the )?(?:<day>|<dayword>)(?: of|th of|)[ -]<month:monthname>",
        absolute.day_of_month,
        {"They met on [21 February].": "2022-02-21", "They met on [the 3rd of January].": "2022-01-03"},
    ),
    Row(
        "month-alone",
        "month",
        rf"{MODIFIED}<month>",
        absolute.month_alone,
        {
            "He resigned in [January].": "2022-01",
            "He resigned in [December].": "2021-12",
            "It will open in [April].": "2022-04",
            "The prize will be announced in [January].": "2023-01",
            "He spoke in [early February].": "2022-02 START",
            "They may march again.": "",
        },
    ),
    Row(
        "month-told",
        "month",
        rf"{MODIFIED}(?P<which>last|past|next|this past|this coming|this|coming|that|(?:that|the) same"
        r"|the (?:following|next|previous))"
        r" <month>(?: <day>)?",
        absolute.month_told,
        {
            "He resigned [last May].": "2021-05",
            "It opens [next June].": "2022-06",
            "He was shot in June 1997 and buried [the following January].": "1998-01",
        },
        near="last past next this coming that the",
    ),
    Row(
        "month-of-year-told",
        "month",
        rf"{MODIFIED}(?:(?:the )?<day>(?: of)? )?<month>(?: <day>,?)?(?: of)? {_TOLD}",
        absolute.month_told,
        {
            "He resigned in [May last year].": "2021-05",
            "It opens in [June of next year].": "2023-06",
            "She was crowned on [2 June last year].": "2021-06-02",
        },
        near="year",
    ),
    Row(
        "year",
        "year",
        rf"{AROUND}{MODIFIED}(?:the year )?<year>(?: and beyond)?",
        years.bare_year,
        {
            "He was born in [1957].": "1957",
            "It grew from [early 2020] on.": "2020 START",
            "The mill, built [c. 1850], burnt.": "1850 APPROX",
            "A crowd of 2019 people came.": "",
        },
    ),
    Row(
        "year-in-words",
        "nineteen eighteen seventeen twenty two",
        r"(?:the year )?<spelled>",
        years.spelled_year,
        {"He was jailed in [nineteen ninety-six].": "1996", "Two thousand people came.": ""},
    ),
    Row(
        "short-year",
        "@decade",
        r"(?:the (?P<season>winter|spring|summer|autumn|fall) of |(?P<season>winter|spring|summer|autumn) )?'(?P<digits>\d\d)",
        years.short_year,
        {"They married in [the summer of '69].": "1969-SU", "He has lived here since ['05].": "2005"},
    ),
    Row(
        "season-of-years",
        "year",
        r"<year>[-/](?P<until>(?:20)?\d\d)(?= (?:\w+ )?(?:season|campaign|school year|academic year|financial year|fiscal year"
        r"|tax year|budget|tour|winter|edition|term)\b)|(?:the )?(?P<season>winter) (?:of )?<year>[-/](?P<until>(?:\d\d)?\d\d)"
        r"|(?:fiscal (?:year )?|(?:the )?financial year |fy[ -]?)<year>[-/](?P<until>(?:20)?\d\d)",
        years.season_of_years,
        {"They won the league in the [2010-11] season.": "2010", "He scored in the [2009/10] campaign.": "2009"},
        near="- / season",
    ),
    Row(
        "years",
        "year",
        rf"(?P<begin>{AROUND}<year>)(?P<link>[ ]?(?:-|/)[ ]?)(?P<until>\d{{4}}|\d\d)(?![\d-])",
        years.stretch_of_years,
        {"The war of [1939]–45 was over.": "1939"},
    ),
)
