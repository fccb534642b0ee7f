"""Rows for clock times, quarters, seasons and references without a day."""

from __future__ import annotations

from generator.dates.resolve import clock, parts, vague
from generator.dates.rows import Row

_DAY = r"(?:,? (?:on )?(?:(?P<which>last|next) )?(?:<weekday>|(?:<weekdayabbr>,? )?<month> <day>(?:,? <year>)?|(?P<near>today|yesterday|tomorrow)))?"
_YEAR = r"(?: (?:of|in)(?: fiscal)? <year>| <year>| (?:of )?(?P<told>last year|next year|this year|the previous year))?"
_LED = r"(?:(?:the|its|this|their|a) )?"
_FISCAL = r"(?:fiscal[- ](?:year )?)?"
_MOD = r"(?:(?:the )?<mod>[ -](?:in )?)?"

ROWS = (
    Row(
        "clock",
        "am pm m p a oclock clock noon midnight gmt utc",
        r"(?:(?:about|around|nearly|shortly after|just after|at) )?(?P<hour>1[0-9]|2[0-4]|0?\d|one|two|three|four|five|six|seven"
        r"|eight|nine|ten|eleven|twelve)(?:[:.](?P<minute>[0-5]\d))? ?(?P<half>a\.?m\b\.?|p\.?m\b\.?|o'clock)(?: <zone>)?"
        + _DAY,
        clock.clock,
        {"It struck at [10 p.m. Wednesday].": "2022-02-23T22:00"},
    ),
    Row(
        "clock-24",
        "number gmt utc",
        r"(?P<hour>[01]?\d|2[0-4]):(?P<minute>[0-5]\d)(?: <zone>)?" + _DAY,
        clock.clock,
        {"It struck at [15:00 GMT] on the hour.": "2022-02-25T15:00Z"},
    ),
    Row(
        "noon",
        "noon midnight midday",
        r"(?P<named>noon|midnight|midday)(?: <zone>)?" + _DAY,
        clock.clock,
        {"It struck at [noon Thursday].": "2022-02-24T12:00"},
    ),
    Row(
        "quarter",
        "quarter",
        rf"{_MOD}{_LED}(?:(?P<told>last|next|this) year's )?{_FISCAL}<quarterth>[ -](?:fiscal )?quarter{_YEAR}",
        parts.quarter,
        {"Profit rose in [the fourth quarter].": "2021-Q4", "It sank in [the third quarter of 1990].": "1990-Q3"},
    ),
    Row(
        "half",
        "half",
        rf"{_MOD}{_LED}(?P<which>first|second|1st|2nd)[ -]half{_YEAR}",
        parts.half,
        {"It sank in [the first half of 1990].": "1990-H1"},
    ),
    Row("fiscal-year", "year fiscal", r"fiscal (?:year )?<year>", parts.fiscal_year, {"It sank in [fiscal 1989].": "1989"}),
    Row(
        "season",
        "season",
        rf"{_MOD}{_LED}(?:(?P<which>last|next|this past|this coming|this|past|coming) )<season>{_YEAR}",
        parts.season,
        {"They met [last summer].": "2021-SU"},
    ),
    Row(
        "season-alone",
        "season",
        rf"{_MOD}the (?:<mod2:mod>[ -])?<season>{_YEAR}",
        parts.season,
        {"He is expected to resign in [the autumn].": "2022-FA"},
    ),
    Row("season-year", "season", rf"{_MOD}<season>(?: of)? <year>", parts.season, {"They met in [spring 2020].": "2020-SP"}),
    Row(
        "quarter-told",
        "quarter period",
        r"the (?:latest |just-ended |most recent )?(?:quarter|latest period)",
        parts.quarter_told,
        {"The second quarter was bad; in [the quarter] it lost much.": "2021-Q2"},
    ),
    Row(
        "year-ago",
        "ago earlier",
        r"(?:(?:the|a|one)[ -])?year[ -](?:ago|earlier)(?: (?:quarter|period))?",
        parts.year_ago,
        {"He came [a year ago].": "2021"},
    ),
    Row(
        "present",
        "now currently current present nowadays moment",
        r"right now|now|currently|current|nowadays|these days|at present|at the moment|the present",
        vague.present,
        {"It is [now] over.": "PRESENT_REF"},
    ),
    Row(
        "past",
        "recently recent past previously lately time formerly",
        r"(?:more |most )?recently|recent|the (?:recent )?past|previously"
        r"|lately|at the time|at that time|formerly",
        vague.past,
        {"He [recently] resigned.": "PAST_REF"},
    ),
    Row(
        "future", "soon future", r"soon|the (?:near |foreseeable )?future", vague.future, {"It will end [soon].": "FUTURE_REF"}
    ),
)
