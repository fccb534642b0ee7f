"""Rows for dates that carry a day, month or year of their own."""

from __future__ import annotations

from generator.dates.resolve import absolute
from generator.dates.rows import Row

_MOD = r"(?:(?:the )?<mod>[ -])?"
_WEEKDAY = r"(?:(?:early |late )?<weekdayabbr>,? (?:the )?)?"

ROWS = (
    Row(
        "month-day-year",
        "month",
        rf"{_WEEKDAY}<month> (?:the )?<day>(?:,| ,|, in| of)? <year>",
        absolute.full_date,
        {"It opened on [February 3, 2021].": "2021-02-03", "Updated: [Feb 25, 2022] at noon.": "2022-02-25"},
    ),
    Row(
        "day-month-year",
        "month",
        rf"{_WEEKDAY}(?:the )?<day>(?: of)?[ -]<month>,?[ -]<year>",
        absolute.full_date,
        {"It opened on [3 February 2021].": "2021-02-03"},
    ),
    Row("iso-day", "@year", r"<year>-(?P<mm>[01]\d)-(?P<dd>[0-3]\d)", absolute.iso_date, {"See [2022-02-24].": "2022-02-24"}),
    Row(
        "numeric-day",
        "@clock",
        r"(?P<first>[0-3]?\d)(?P<sep>[/.-])(?P<second>[0-3]?\d)(?P=sep)(?:<year>|<year2>)",
        absolute.numeric_date,
        {"Filed [2/24/2022] in court.": "2022-02-24", "Filed [24/02/2022] in court.": "2022-02-24"},
    ),
    Row(
        "month-year",
        "month",
        rf"{_MOD}<month>(?:,| of|, of)?[ -]<year>",
        absolute.month_and_year,
        {"It opened in [March 2019].": "2019-03", "It shut in [late July 2020].": "2020-07 END"},
    ),
    Row(
        "month-day",
        "month",
        rf"{_WEEKDAY}<month> (?:the )?(?:<day>|<dayword>)",
        absolute.day_of_month,
        {
            "They met on [Feb. 21].": "2022-02-21",
            "They will meet on [March 3].": "2022-03-03",
            "They met on [Dec. 3].": "2021-12-03",
        },
    ),
    Row(
        "day-month",
        "month",
        rf"{_WEEKDAY}(?:the )?<day>(?: of)?[ -]<month>",
        absolute.day_of_month,
        {"They met on [21 February].": "2022-02-21", "They met on [the 3rd of January].": "2022-01-03"},
    ),
    Row(
        "month-alone",
        "month",
        rf"{_MOD}<month>",
        absolute.month_alone,
        {
            "He resigned in [January].": "2022-01",
            "He resigned in [December].": "2021-12",
            "It will open in [April].": "2022-04",
            "He spoke in [early February].": "2022-02 START",
        },
    ),
    Row(
        "month-told",
        "month",
        rf"{_MOD}(?P<which>last|past|next|this|this past|this coming|coming) <month>(?: <day>)?",
        absolute.month_told,
        {"He resigned [last May].": "2021-05", "It opens [next June].": "2022-06"},
    ),
    Row(
        "month-of-year-told",
        "month",
        rf"{_MOD}<month>(?: <day>,?)?(?: of)? (?P<which>last year|next year|this year)",
        absolute.month_told,
        {"He resigned in [May last year].": "2021-05", "It opens in [June of next year].": "2023-06"},
    ),
    Row(
        "year",
        "year",
        rf"{_MOD}(?:the year )?<year>",
        absolute.bare_year,
        {"He was born in [1957].": "1957", "It grew from [early 2020] on.": "2020 START", "A crowd of 2019 people came.": ""},
    ),
    Row(
        "years",
        "year",
        r"<year>-(?P<until>\d\d(?:\d\d)?)(?![\d-])",
        absolute.stretch_of_years,
        {"The war of [1939–45] was over.": "1939/1945"},
    ),
    Row(
        "decade",
        "decade",
        rf"{_MOD}(?:the )?(?:<mod2:mod>[ -])?(?P<decade>1\d\d0|20\d0)'?s",
        absolute.decade_of,
        {"It boomed in [the 1990s].": "199", "It boomed in [the late 1980s].": "198 END"},
    ),
    Row(
        "short-decade",
        "decade",
        rf"{_MOD}(?:the )?(?:<mod2:mod>[ -])?'?(?P<decade>\d0)'?s",
        absolute.decade_of,
        {"It boomed in [the '90s].": "199"},
    ),
    Row(
        "decade-in-words",
        "decadeword",
        rf"(?:the |{_MOD})(?:<mod2:mod>[ -])?<decadeword>",
        absolute.decade_of,
        {"It boomed in [the nineties].": "199"},
    ),
    Row(
        "century",
        "century",
        rf"{_MOD}(?:the )?(?:<mod2:mod>[ -])?<ordinal>[ -]century(?: <era>)?",
        absolute.century_of,
        {"It stood in [the 20th century].": "19", "A [12th-century] church burnt.": "11"},
    ),
    Row("year-of-an-era", "bc b ad ce", r"<anyyear> <era>", absolute.before_christ, {"Caesar fell in [44 BC].": ""}),
)
