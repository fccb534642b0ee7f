"""Rows for weeks and halves of a month, turns and ends of years, and what is counted in summers."""

from generator.dates.english.shared import EARLIER
from generator.dates.resolve import turns
from generator.dates.rows import Row

_NTH = r"(?P<nth>first|second|third|fourth|last|final|opening|closing|1st|2nd|3rd|4th)"
_OF_MONTH = r"(?:of|in) (?:<month>(?:,? (?:of )?<year>)?|(?P<which>last|this|next) month)"

ROWS = (
    Row(
        "week-of-month",
        "month week weekend fortnight half",
        rf"{EARLIER}(?:the )?{_NTH} (?:full )?(?P<dateunit>week|weekend|fortnight|half) {_OF_MONTH}"
        rf"|(?:the )?(?P<nth>first|last|final|opening|closing) (?:full )?(?P<dateunit>week|weekend|fortnight) of <year>"
        rf"|the (?P<nth>first|second|third) and (?:second|third|fourth|last) (?P<dateunit>week|weekend)s {_OF_MONTH}",
        turns.week_of_month,
        {
            "It rained in [the first week of February].": "2022-W05",
            "They will meet on [the last weekend of March].": "2022-W12-WE",
            "It rained in [the second half of January].": "2022-01 END",
            "It will rain in [the last week of next month].": "2022-W13",
        },
        near="week half fortnight",
    ),
    Row(
        "end-day-of",
        "day",
        r"the (?P<nth>first|last|final|opening|very first|very last) day of "
        r"(?:<month>(?:,? (?:of )?<year>)?|<year>|(?P<which>last|this|next|the) (?P<dateunit>month|year))",
        turns.end_day_of,
        {
            "He was born on [the last day of 1999].": "1999-12-31",
            "They met on [the first day of February].": "2022-02-01",
            "It ends on [the last day of this month].": "2022-02-28",
        },
        near="first last final opening",
    ),
    Row(
        "turn-of-century",
        "turn",
        r"(?:about |around )?the turn of (?:the (?:(?:last|new|previous|present) )?(?P<dateunit>century|millennium|year)"
        r"|(?:the )?<ordinal> (?P<dateunit>century|millennium))",
        turns.turn_of,
        {
            "It was built at [the turn of the 20th century].": "19 START",
            "It grew until [the turn of the millennium].": "2000",
            "It will shut by [the turn of the year].": "2023 START",
            "It has grown since [the turn of the year].": "2022 START",
        },
    ),
    Row(
        "new-year",
        "new",
        r"(?:(?:early|late|later|soon) in )?the (?P<new>new year)(?!'s|-)",
        turns.new_year,
        {"It will open in [the new year].": "2023 START"},
    ),
    Row(
        "year-to-date",
        "date",
        r"(?:the )?(?P<dateunit>year|quarter|month)[ -]to[ -]date",
        turns.year_to_date,
        {"Sales are up [year to date].": "2022", "The share has risen 9% [month to date].": "2022-02"},
    ),
    Row(
        "seasons-ago",
        "ago",
        r"<number> (?P<seasons>springs|summers|autumns|falls|winters) ago",
        turns.seasons_ago,
        {"They met [two summers ago].": "2020-SU"},
    ),
    Row(
        "this-time-of",
        "time",
        r"this time (?:(?:(?P<which>last|next) (?P<dateunit>year|month|week))|(?P<back>a|one|<number>) (?P<unit>years?|weeks?"
        r"|months?) ago)",
        turns.this_time_of,
        {"It was warmer [this time last year].": "2021"},
    ),
    Row(
        "middle-of-year",
        "mid midyear middecade midmonth midweek",
        r"mid-?(?P<dateunit>year|month|decade)(?![ -](?:\d|review|budget|update|results|exam))"
        r"|(?:(?P<which>last|next) )?mid-?(?P<dateunit>week)"
        r"(?=[^a-z -]|$| (?:and|but|or|to|when|as|with|for|after|before|at)\b)",
        turns.middle_of,
        {"It will open by [mid-year].": "2022 MID", "It rained [midweek] and on.": "2022-W08 MID"},
    ),
    Row(
        "unit-end",
        "end",
        r"(?:the )?(?P<dateunit>month|quarter|week|decade|century)(?:-end|'s end)",
        turns.unit_end,
        {"It will shut by [month-end].": "2022-02 END"},
    ),
    Row(
        "decades",
        "decade",
        r"(?P<begin>(?:the )?(?:<mod>[ -])?(?P<decade>1\d\d0|20\d0)'?s) (?:and|or|to|through) "
        r"(?P<until>(?:the )?(?:<mod2:mod>[ -])?'?(?P<next>\d0)'?s)",
        turns.decades,
        {"It boomed in [the 1980s] and 90s.": "198"},
        near="0s 0's",
    ),
)
