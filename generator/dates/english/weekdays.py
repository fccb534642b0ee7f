"""Rows for days of the week."""

from generator.dates.english.shared import EARLY
from generator.dates.resolve import told, weekdays
from generator.dates.rows import Row

_NTH = r"the (?P<nth>first|second|third|fourth|last|1st|2nd|3rd|4th) <weekday>"

ROWS = (
    Row(
        "weekday",
        "weekday",
        rf"(?:the )?<weekday> (?P<which>before last|after next)"
        rf"|{EARLY}<weekday> (?P<which>last)(?=[.,;:)]|$| (?:and|but|when|after|for|to|in|at|by|with)\b)"
        rf"|{EARLY}(?:(?P<which>last|next|this past|this coming|this|coming|past) )?<weekday>(?:(?:'s)? "
        rf"(?:early |late )?<daypart>)?",
        weekdays.weekday,
        {
            "They met on [Thursday].": "2022-02-24",
            "They met on [Friday].": "2022-02-25",
            "They will meet on [Saturday].": "2022-02-26",
            "The law is due [Monday].": "2022-02-28",
            "They met [last Friday].": "2022-02-18",
            "They met on [Friday last].": "2022-02-18",
            "They met [Thursday morning].": "2022-02-24TMO",
            "They hailed [Tuesday]'s ruling.": "2022-02-22",
            "They agreed to delay [Monday]'s vote.": "2022-02-28",
            "The mayor banned [Sunday]'s planned march.": "2022-02-27",
            "[Saturday]'s concert will raise money.": "2022-02-26",
        },
    ),
    Row(
        "weekday-back",
        "weekday",
        r"(?P<back>the following|the next|the previous|that same|(?<=on[ ])that|(?<=until[ ])that)"
        r" <weekday>(?: <daypart>)?"
        r"|(?:(?<=on[ ])|(?<=by[ ])|(?<=until[ ]))(?P<back>the) <weekday>(?: <daypart>)?"
        r"(?=[,.;:)]|$| (?:he|she|they|it|we|the|an?|his|her|their|and|but)\b)",
        told.weekday_back,
        {
            "He came on Feb. 1 and left [the following Thursday].": "2022-02-03",
            "He came on Feb. 1; [the previous Friday] he was ill.": "2022-01-28",
            "He came on Monday, Feb. 1, 2016; on [the Friday] he left.": "2016-02-05",
        },
        near="following next previous that the",
    ),
    Row(
        "weekday-of-month",
        "weekday",
        rf"{_NTH} (?:of|in) <month>(?:,? <year>)?",
        weekdays.weekday_of_month,
        {
            "They met on [the first Monday of February].": "2022-02-07",
            "They will meet on [the last Friday in March].": "2022-03-25",
        },
        near="first second third fourth last 1st 2nd 3rd 4th",
    ),
    Row(
        "weekday-of-this-month",
        "weekday weekdays",
        rf"{_NTH} (?:of|in) (?P<which>(?:last|next|this|the|each|every|a)) (?:calendar )?month"
        r"|the (?P<nth>first|second|1st|2nd),? and (?:second|third|fourth|last|2nd|3rd|4th) (?P<weekday><weekdays>)"
        r" (?:of|in) (?P<which>each|every|the) (?:calendar )?month",
        weekdays.weekday_of_month,
        {
            "They meet on [the first Sunday of each month].": "XXXX-WXX-7",
            "They meet on [the first and third Mondays of each month].": "XXXX-WXX-1",
            "They will meet on [the third Tuesday of next month].": "2022-03-15",
        },
        near="month",
    ),
    Row(
        "weekday-with-number",
        "weekday",
        r"<weekday>,? (?:the )?(?P<day>[1-3]?\d(?:st|nd|rd|th))",
        weekdays.weekday_with_number,
        {"They met on [Tuesday the 8th].": "2022-02-08", "He was hanged on [Friday 13th].": "2021-08-13"},
        near="1st 2nd 3rd 1th 2th 3th 4th 5th 6th 7th 8th 9th 0th",
    ),
    Row(
        "weekday-to-weekday",
        "weekday mon tue tues wed thu thur thurs fri sat sun",
        r"(?P<begin><weekdayabbr>)(?: to | through | thru | until |[ ]?-[ ]?)(?P<until><upper:dayname>)"
        r"(?: (?P<which>last|next|this) week)?",
        weekdays.weekday_to_weekday,
        {
            "They will be shut [Monday]-Wednesday.": "2022-02-28",
            "They met [Monday] to Thursday last week.": "2022-02-14",
            "The shop is open [Mon]-Fri.": "XXXX-WXX-1",
        },
        near="to through until -",
    ),
    Row(
        "weekdays-ago",
        "weekdays",
        r"<number> <weekdays> ago",
        weekdays.weekdays_ago,
        {"They met [two Fridays ago].": "2022-02-11"},
    ),
    Row(
        "weekday-of-week",
        "weekday",
        r"<weekday>(?: <daypart>)?(?: of)? (?P<which>last|next|this) week",
        weekdays.weekday_of_week,
        {"They met [Monday of last week].": "2022-02-14"},
        near="week",
    ),
    Row(
        "week-from-weekday",
        "weekday",
        r"(?:(?:a|<exact>) weeks? (?:from|(?P<ago>ago)(?: last)?)(?: on)?|a week on) <weekday>"
        r"|<weekday> (?:week(?!-|end| of| in)|(?P<fortnight>fortnight))",
        weekdays.week_from_weekday,
        {
            "They will meet [a week from Monday].": "2022-03-07",
            "They will meet on [Monday week].": "2022-03-07",
            "They will meet [two weeks from Monday].": "2022-03-14",
        },
        near="week fortnight",
    ),
)
