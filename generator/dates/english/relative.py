"""Rows for what counts from the article's day or the date told last."""

from __future__ import annotations

from generator.dates.resolve import relative
from generator.dates.rows import Row

_MOD = r"(?:(?:<mod>|earlier|later|sometime|some time)[ -])?"
_MODS = r"(?:(?:<mod>|earlier|later|early|late|sometime)[ -](?:in |on )?(?:the )?)?"

ROWS = (
    Row(
        "weekday",
        "weekday",
        rf"{_MOD}(?:(?P<which>last|next|this past|this coming|this|coming|past) )?<weekday>(?: <daypart>)?",
        relative.weekday,
        {
            "They met on [Thursday].": "2022-02-24",
            "They met on [Friday].": "2022-02-25",
            "They will meet on [Saturday].": "2022-02-26",
            "The law is due [Monday].": "2022-02-28",
            "They met [last Friday].": "2022-02-18",
            "They met [Thursday morning].": "2022-02-24TMO",
        },
    ),
    Row(
        "weekday-of-week",
        "weekday",
        r"<weekday>(?: of)? (?P<which>last|next|this) week",
        relative.weekday_of_week,
        {"They met [Monday of last week].": "2022-02-14"},
    ),
    Row(
        "near-day",
        "today yesterday tomorrow tonight",
        rf"{_MOD}(?P<near>the day before yesterday|the day after tomorrow|today|yesterday|tomorrow|tonight)(?: <daypart>)?",
        relative.near_day,
        {
            "He said [today] that it was over.": "2022-02-25",
            "They met [yesterday].": "2022-02-24",
            "They met [yesterday morning].": "2022-02-24TMO",
            "They met [the day before yesterday].": "2022-02-23",
        },
    ),
    Row(
        "near-part",
        "daypart",
        rf"{_MOD}(?P<near>this|last) (?P<daypart>morning|afternoon|evening|night)",
        relative.near_day,
        {"They met [this morning].": "2022-02-25TMO", "They met [last night].": "2022-02-24TNI"},
    ),
    Row(
        "unit-told",
        "unit",
        rf"{_MODS}(?P<which>last|this past|past|next|this coming|coming|this|current) (?:calendar |fiscal )?<dateunit>",
        relative.unit_told,
        {
            "They met [last week].": "2022-W07",
            "It rained [last month].": "2022-01",
            "They meet [next year].": "2023",
            "It began [earlier this year].": "2022",
            "It began [late last year].": "2021 END",
            "It ends at [the end of this month].": "2022-02 END",
        },
    ),
    Row(
        "unit-back",
        "unit",
        rf"{_MODS}(?P<which>(?:the )?following|the previous|the preceding|the next|that same|that|the same|the prior) <dateunit>",
        relative.unit_back,
        {"He came on Monday and left [the following day].": "2022-02-22", "He won in 1990 and died [that year].": "1990"},
    ),
    Row(
        "ago",
        "ago",
        r"(?:<approx> )?(?:<number>|<many>)(?: more)? <unit> ago",
        relative.ago,
        {
            "He came [three days ago].": "2022-02-22",
            "He came [two years ago].": "2020",
            "He came [about two weeks ago].": "2022-W06 APPROX",
            "He came [several years ago].": "PAST_REF",
        },
    ),
    Row(
        "from-now",
        "now hence",
        r"(?:<approx> )?<number> <unit> (?P<ahead>from now|hence|from today)",
        relative.ago,
        {"It ends [two years from now].": "2024"},
    ),
    Row(
        "offset-told",
        "unit",
        r"(?:<approx> )?<number> <unit> (?P<way>later|earlier|before|afterwards?|after that|beforehand|previously)(?! the| a)",
        relative.offset_told,
        {"He came on Monday and left [two days later].": "2022-02-23"},
    ),
)
