"""Rows for quarters, halves, fiscal years and seasons, and for "a year ago" in earnings news."""

from generator.dates.english.shared import EARLIER
from generator.dates.resolve import earnings, parts, relative, seasons, stretches
from generator.dates.rows import Row

_YEAR = (
    r"(?: (?:of|in)(?: (?:fiscal|calendar)(?: year)?)? <year>|(?: fiscal)? <year>"
    r"| (?:of )?(?P<told>last year|next year|this year|the previous year|the year))?"
)
_FISCAL = r"(?:fiscal[- ](?:year[- ])?)?"
_SHORT_FISCAL = r"(?:fy[ ]?)'?(?P<digits>\d\d)(?![\d.,]\d|\d)"
_QUARTER = (
    r"(?P<quarterth>last(?= quarter of (?:the year|last year|this year|next year|\d{4}))|first|second|third|fourth|final"
    r"|1st|2nd|3rd|4th)"
)

_HARD = r"(?:long|hot|cold|wet|dry|warm|mild|severe|harsh|hard|bitter|bloody|terrible|great)"
"""What a summer or a winter was like: “the long, hot summer of 1976”."""

ROWS = (
    Row(
        "quarter",
        "quarter",
        rf"{EARLIER}(?:(?:the|its|this|their|his) )?(?:(?P<told>last|next|this) year's )?"
        rf"(?:(?:fiscal[- ](?:year[- ])?)?<year> )?{_FISCAL}{_QUARTER} (?:fiscal )?quarter{_YEAR}",
        parts.quarter,
        {"Profit rose in [the fourth quarter].": "2021-Q4", "It sank in [the third quarter of 1990].": "1990-Q3"},
    ),
    Row(
        "short-quarter",
        "q",
        rf"(?:(?:fiscal )?<year> |fiscal )?q(?P<quarterth>[1-4])(?: (?:of )?(?:fiscal )?<year>|(?: of)?[ ]?{_SHORT_FISCAL})?"
        rf"(?! &)"
        rf"|(?P<quarterth>[1-4])q(?:[ ]?<year>|[ ]?{_SHORT_FISCAL}|'?(?P<digits>\d\d))",
        parts.quarter,
        {
            "Profit fell in [Q4 2021].": "2021-Q4",
            "Profit fell in [Q3].": "2021-Q3",
            "Profit fell in [Q3 FY22].": "2022-Q3",
            "Profit fell in [2Q21].": "2021-Q2",
        },
    ),
    Row(
        "quarter-to-month",
        "quarter",
        r"(?:the )?(?P<upper>march|june|september|december)[ -]quarter(?: (?:of )?<year>)?",
        stretches.quarter_by_months,
        {"Output rose in [the December quarter].": "2021-Q4"},
    ),
    Row(
        "quarter-hyphen",
        "quarter",
        rf"(?:(?:(?:fiscal )?<year>|fiscal|(?P<told>last|next|this) year's)[ -])?{_QUARTER}-quarter"
        r"(?:(?: of)? (?:fiscal )?<year>)?",
        parts.quarter,
        {"The [fourth-quarter] loss grew.": "2021-Q4"},
    ),
    Row("quarters", "quarters", rf"{_QUARTER}[ -]quarters", parts.quarters, {"It sells most in [fourth quarters].": "XXXX-Q4"}),
    Row(
        "first-quarters",
        "quarters",
        r"(?:the )?first (?:two|2) quarters(?: of <year>)",
        parts.first_half,
        {"It rose in [the first two quarters of 1990].": "1990-H1"},
    ),
    Row(
        "half",
        "half",
        rf"{EARLIER}(?:(?:the|its) )?(?P<which>first|second|latter|back|last|1st|2nd)[ -]half{_YEAR}",
        parts.half,
        {"It sank in [the first half of 1990].": "1990-H1", "He scored in the first half.": ""},
    ),
    Row(
        "short-half",
        "h",
        rf"h(?P<nth>[12])(?:[ ](?:of )?<year>|[ ]?{_SHORT_FISCAL})?"
        rf"|(?P<nth>[12])h(?:[ ]?<year>|[ ]?{_SHORT_FISCAL}|'?(?P<digits>\d\d))",
        parts.short_half,
        {"Sales fell in [H1 2021].": "2021-H1", "Sales fell in [1H21].": "2021-H1", "Sales fell 3% in [H2].": "2021-H2"},
    ),
    Row(
        "fiscal-year",
        "year fiscal fy calendar",
        rf"(?:<mod> )?(?:the )?(?:(?:fiscal|full|calendar)[ -](?:year )?|financial year |fy[ -]?)<year>|{_SHORT_FISCAL}"
        r"|(?:the )?<year> (?:fiscal|financial|tax|calendar) year(?!-)",
        parts.fiscal_year,
        {"It sank in [fiscal 1989].": "1989", "It sank in [FY22].": "2022", "The cut is for [the 2022 tax year].": "2022"},
        near="fiscal full calendar financial fy tax",
    ),
    Row(
        "the-fiscal-year",
        "fiscal",
        r"(?:<mod> )?(?:the|its) (?:fiscal|full|financial) year",
        parts.the_fiscal_year,
        {"It rose over [the fiscal year].": "P1Y", "It ends by [the end of the fiscal year].": "2022 END"},
    ),
    Row(
        "fiscal-told",
        "fiscal",
        r"(?P<which>last|next|this|the current|the coming|the present|the last|the next|the previous|the ongoing) fiscal"
        r"(?=[.,;:)]|$| (?:and|as|ends?|ended|ending|due|on|in|to|from|at|by|for|against|with|after|the|it|is|was|will|would"
        r"|has|have|had|so)\b)",
        relative.fiscal_told,
        {
            "It will grow 7% in [the current fiscal].": "2022",
            "It grew 6% in [the previous fiscal].": "2021",
            "It is this fiscal policy.": "",
        },
    ),
    Row(
        "season",
        "season",
        rf"{EARLIER}(?P<which>last|next|this past|this coming|this|past|coming) <season>{_YEAR}",
        seasons.season,
        {"They met [last summer].": "2021-SU"},
    ),
    Row(
        "season-back",
        "season",
        rf"{EARLIER}(?P<back>that|that same|the same|the following|the next|the previous) <season>",
        seasons.season_back,
        {"He came in 2019 and left [that summer].": "2019-SU"},
        near="that same following next previous",
    ),
    Row(
        "season-alone",
        "season",
        rf"{EARLIER}(?:the (?:<mod2:mod>[ -])?(?:{_HARD},? ){{0,2}})?<season>(?: term(?= of \d))?{_YEAR}",
        seasons.season_alone,
        {
            "He is expected to resign in [the autumn].": "2022-FA",
            "They met in [spring 2020].": "2020-SP",
            "Wells dried up in [the long, hot summer of 1976].": "1976-SU",
            "He came up in [the autumn term of 1990].": "1990-FA",
            "The fall of the town came.": "",
        },
    ),
    Row(
        "quarter-told",
        "quarter",
        r"(?:the|this|that) (?:latest |just-ended |most recent |recent |<year> )?quarter",
        earnings.quarter_told,
        {"The second quarter was bad; in [the quarter] it lost much.": "2021-Q2"},
    ),
    Row(
        "period-told",
        "period",
        r"the (?:latest |just-ended |most recent |<year> )period",
        earnings.quarter_told,
        {"The second quarter was bad; in [the latest period] it lost much.": "2021-Q2"},
    ),
    Row(
        "year-ago",
        "ago earlier prior previous",
        r"(?:the )?(?:year-(?:ago|earlier)|(?:prior|previous)[- ]year) (?:(?:first|second|third|fourth)[ -])?(?:quarter|period)"
        r"|year-(?:ago|earlier)|prior-year",
        earnings.year_ago,
        {
            "The [year-ago] loss was small.": "2021",
            "In the fourth quarter sales rose; they beat [the prior-year period].": "2020-Q4",
        },
    ),
    Row(
        "a-year-ago",
        "ago earlier",
        r"(?:the (?:quarter|period) )?(?:(?:about|nearly|almost|over) )?(?:a|one) year (?:ago|earlier)",
        earnings.year_ago,
        {"He came [a year ago].": "2021"},
    ),
    Row(
        "like-period",
        "period quarter",
        r"(?:the|its) (?:same|corresponding|comparable|similar|like|year-earlier|year-ago) (?:(?:first|second"
        r"|third|fourth)[ -])?(?:period|quarter)(?: (?:of )?(?P<told>last year|a year (?:ago|earlier|before)|the "
        r"(?:year before|previous year))| (?:of|in) <year>)?",
        earnings.year_ago,
        {"The second quarter was bad; it lost less in [the same period last year].": "2020-Q2"},
    ),
    Row(
        "last-years-quarter",
        "quarter period",
        r"(?P<told>last year)'s (?:quarter|period)",
        earnings.year_ago,
        {"The second quarter was bad; sales fell from [last year's quarter].": "2020-Q2"},
    ),
    Row("year-end", "end", r"(?:the )?year(?:-| |'s )end", parts.year_end, {"It will shut by [year-end].": "2022 END"}),
    Row(
        "the-year",
        "unit",
        r"the (?:full |whole |entire )?year(?!-(?:long|old|end|on))",
        parts.the_year,
        {"For [the year], it earned $2.": "2022"},
    ),
)
