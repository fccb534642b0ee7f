"""Rows for clock times, quarters, seasons and references without a day."""

from __future__ import annotations

from generator.dates.english.shared import EARLIER
from generator.dates.resolve import clock, parts, vague
from generator.dates.rows import Row

_WEEKDAY_PART = r"(?P<weekday>monday|tuesday|wednesday|thursday|friday|saturday|sunday)"
_DAY = (
    rf"(?:,?(?: on)? (?:(?P<which>last|next) )?(?:{_WEEKDAY_PART}(?: <daypart>)?|(?:<weekdayabbr>,? )?<month> <day>(?:,? <year>)?|<day> <month>(?:,? <year>)?"
    r"|(?P<near>today|yesterday|tomorrow|tonight|this)(?: <daypart>)?))?"
)
_YEAR = r"(?: (?:of|in)(?: fiscal)? <year>| <year>| (?:of )?(?P<told>last year|next year|this year|the previous year|the year))?"
_FISCAL = r"(?:fiscal[- ](?:year[- ])?)?"
_QUARTER = r"(?P<quarterth>first|second|third|fourth|final|1st|2nd|3rd|4th)"
_HOUR = (
    r"(?P<hour>1[0-9]|2[0-4]|0?\d|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?:[:.](?P<minute>[0-5]\d))?"
)
_AMONG = r"(?:(?P<approx>about|around|approximately) )?"

ROWS = (
    Row(
        "clock", "am pm m p a oclock clock", _AMONG + _HOUR + r"[ ]?(?P<half>a\.? ?m\b\.?|p\.? ?m\b\.?|o'clock)(?:,? <zone>)?(?: in the <daypart>)?" + _DAY,
        clock.clock, {"It struck at [10 p.m. Wednesday].": "2022-02-23T22:00", "It struck at [9:30 a.m. EST].": "2022-02-25T09:30"},
    ),
    Row(
        "clock-24", "number gmt utc", _AMONG + r"(?P<hour>[01]?\d|2[0-4]):(?P<minute>[0-5]\d)(?::[0-5]\d)?(?: hours| hrs)?(?: <zone>)?" + _DAY, clock.clock,
        {"It struck at [15:00 GMT] on the hour.": "2022-02-25T15:00Z"},
    ),
    Row("clock-4", "gmt utc hours", r"(?P<hour>[01]\d|2[0-4])(?P<minute>[0-5]\d) (?:hours )?(?P<zone>gmt|utc|local time)" + _DAY, clock.clock,
        {"It struck at [1500 GMT].": "2022-02-25T15:00Z"}),
    Row("noon", "noon midnight midday", r"(?P<named>noon|midnight|midday)(?: <zone>)?" + _DAY, clock.clock,
        {"It struck at [noon Thursday].": "2022-02-24T12:00"}),
    Row(
        "part-of-day", "daypart", r"(?:the )?(?:early |late |mid-)?(?P<daypart>morning|afternoon|evening|night)(?: of|,) (?:" + _WEEKDAY_PART +
        r"(?:,? <month> <day>(?:,? <year>)?)?|<month> <day>(?:,? <year>)?|<day> <month>(?:,? <year>)?)", clock.part_of_day,
        {"It burnt on [the night of Feb. 3].": "2022-02-03TNI"},
    ),
    Row(
        "day-with-part", "daypart", r"(?:the )?(?:(?:<month> <day>(?:,? <year>)?|<day> <month>(?:,? <year>)?)) (?P<daypart>morning|afternoon|evening|night)",
        clock.part_of_day, {"It burnt on [Feb. 3 evening].": "2022-02-03TEV"},
    ),
    Row(
        "quarter", "quarter", rf"{EARLIER}(?:(?:the|its|this|their|his) )?(?:(?P<told>last|next|this) year's )?(?:<year> )?{_FISCAL}{_QUARTER} (?:fiscal )?quarter{_YEAR}",
        parts.quarter, {"Profit rose in [the fourth quarter].": "2021-Q4", "It sank in [the third quarter of 1990].": "1990-Q3"},
    ),
    Row("quarter-hyphen", "quarter", rf"(?:(?:<year>|fiscal|(?P<told>last|next|this) year's)[ -])?{_QUARTER}-quarter(?: <year>)?", parts.quarter,
        {"The [fourth-quarter] loss grew.": "2021-Q4"}),
    Row("quarters", "quarters", rf"{_QUARTER}[ -]quarters", parts.quarters, {"It sells most in [fourth quarters].": "XXXX-Q4"}),
    Row("first-quarters", "quarters", r"(?:the )?first (?:two|2) quarters(?: of <year>)", parts.first_half, {"It rose in [the first two quarters of 1990].": "1990-H1"}),
    Row("half", "half", rf"{EARLIER}(?:(?:the|its) )?(?P<which>first|second|latter|1st|2nd)[ -]half{_YEAR}", parts.half,
        {"It sank in [the first half of 1990].": "1990-H1", "He scored in the first half.": ""}),
    Row("fiscal-year", "year fiscal", r"fiscal (?:year )?<year>", parts.fiscal_year, {"It sank in [fiscal 1989].": "1989"}),
    Row("the-fiscal-year", "fiscal", r"(?:the|its) (?:fiscal|full|financial) year", parts.the_fiscal_year, {"It rose over [the fiscal year].": "P1Y"}),
    Row(
        "season", "season", rf"{EARLIER}(?P<which>last|next|this past|this coming|this|past|coming) <season>{_YEAR}", parts.season,
        {"They met [last summer].": "2021-SU"},
    ),
    Row("season-back", "season", rf"{EARLIER}(?P<back>that|that same|the same|the following|the next|the previous) <season>", parts.season_back,
        {"He came in 2019 and left [that summer].": "2019-SU"}),
    Row("season-alone", "season", rf"{EARLIER}(?:the (?:<mod2:mod>[ -])?)?<season>{_YEAR}", parts.season_alone,
        {"He is expected to resign in [the autumn].": "2022-FA", "They met in [spring 2020].": "2020-SP", "The fall of the town came.": ""}),
    Row("quarter-told", "quarter", r"(?:the|this|that) (?:latest |just-ended |most recent |recent |<year> )?quarter", parts.quarter_told,
        {"The second quarter was bad; in [the quarter] it lost much.": "2021-Q2"}),
    Row("period-told", "period", r"the (?:latest |just-ended |most recent |<year> )period", parts.quarter_told,
        {"The second quarter was bad; in [the latest period] it lost much.": "2021-Q2"}),
    Row(
        "year-ago", "ago earlier",
        r"(?:the )?year-(?:ago|earlier) (?:(?:first|second|third|fourth)[ -])?(?:quarter|period)|year-(?:ago|earlier)", parts.year_ago,
        {"The [year-ago] loss was small.": "2021"},
    ),
    Row("a-year-ago", "ago earlier", r"(?:the (?:quarter|period) )?(?:(?:about|nearly|almost|over) )?(?:a|one) year (?:ago|earlier)", parts.year_ago,
        {"He came [a year ago].": "2021"}),
    Row("like-period", "period quarter",
        r"(?:the|its) (?:same|corresponding|comparable|similar|like|year-earlier|year-ago) (?:(?:first|second|third|fourth)[ -])?(?:period|quarter)(?: (?:of )?(?P<told>last year|a year (?:ago|earlier|before)|the (?:year before|previous year))| (?:of|in) <year>)?",
        parts.year_ago, {"The second quarter was bad; it lost less in [the same period last year].": "2020-Q2"}),
    Row("last-years-quarter", "quarter period", r"(?P<told>last year)'s (?:quarter|period)", parts.year_ago,
        {"The second quarter was bad; sales fell from [last year's quarter].": "2020-Q2"}),
    Row("year-end", "end", r"(?:the )?year(?:-| |'s )end", parts.year_end, {"It will shut by [year-end].": "2022 END"}),
    Row("the-year", "unit", r"the (?:full |whole |entire )?year", parts.the_year, {"For [the year], it earned $2.": "2022"}),
    Row("present", "now currently present nowadays moment days",
        r"right now|now(?! that\b)|currently|nowadays|these days|at present|at the moment|at this (?:point|time|moment)|the present|the present day|this (?:crucial )?moment", vague.present,
        {"It is [now] over.": "PRESENT_REF"}),
    Row("current", "current", r"current", vague.current, {"His [current] visit ends.": "PRESENT_REF"}),
    Row("past", "recently recent past previously lately time formerly", r"(?:more |most |very |as )?recently|the recent past|lately"
        r"|at the time|at that time|formerly|the past", vague.past, {"He [recently] resigned.": "PAST_REF"}),
    Row("future", "soon future date", r"soon|the (?:near |immediate |distant |not-too-distant )?future|a later (?:date|time)|a future date", vague.future,
        {"It will end [soon].": "FUTURE_REF"}),
)
