"""Rows for named days and events. The names themselves are in `named_days.tsv`."""

from generator.dates.named import NAMES, trigger
from generator.dates.patterns import any_of
from generator.dates.resolve import named
from generator.dates.rows import Row

_DAYS = any_of(name for name, entry in NAMES.items() if entry.kind == "day")
_ALL = any_of(NAMES)
_ON_DAYS = " ".join(sorted({trigger(name) for name, entry in NAMES.items() if entry.kind == "day"}))
_ON_ALL = " ".join(sorted({trigger(name) for name in NAMES}))
_MONTHS = "january|february|march|april|may|june|july|august|september|october|november|december"
_NAMED = (
    rf"(?:the |this |that )?(?:(?P<qualifier>(?:last|this|next) (?:week|month|year|summer|winter)'s|"
    rf"(?:{_MONTHS})'s) |(?P<which>last|next|this) )?(?:<year> )?"
    rf"(?:beijing |tokyo |sochi |london |paris |athens |sydney |rio |nagano |fifa |football |rugby )?"
    rf"(?P<name>{_ALL})(?:,? (?:of |in )?<year>)?"
)
_HOLIDAYS = r"(?:(?:shopping |holiday )?(?:period|season|weekend|break)|holidays?)"
_WHICH = r"(?P<which>last|next|this|(?<=the[ ])following|that(?= (?:christmas|easter|thanksgiving|ramadan|diwali)))"
_POINT = r"(?:the (?P<point>start|opening|beginning|kickoff|end|close|closing|conclusion) of )"

ROWS = (
    Row(
        "named-day",
        _ON_DAYS,
        rf"(?P<article>the )?(?:early |late )?(?:{_WHICH} )?(?P<name>{_DAYS})"
        rf"(?:,? (?:of |in )?<year>| (?P<told>last|next) year)?"
        rf"(?(article) (?P<week>{_HOLIDAYS})|(?: (?P<week>week|{_HOLIDAYS}))?)",
        named.named_day,
        {
            "He was found on [Thanksgiving Day].": "2021-11-25",
            "They met at [Christmas 2019].": "2019-12-25",
            "They will meet on [Easter Sunday].": "2022-04-17",
            "They met [last Christmas].": "2021-12-25",
            "They met on [Boxing Day last year].": "2021-12-26",
        },
    ),
    Row(
        "day-from-named",
        _ON_ALL,
        rf"(?:(?:<approx> )?(?:just |only |mere )?(?:(?:<number>|several|a few|many) )?(?P<unit>hours?|minutes?"
        rf"|days?|weeks?) (?P<way>before|after|ahead of)|(?P<eve>the eve of)|"
        rf"(?:the (?P<unit>day|week) (?P<way>before|after))) {_POINT}?{_NAMED}",
        named.related_day,
        {
            "They met [hours before the start of this month’s Winter Olympics].": "2022-02-04",
            "They met on [the eve of the 2018 Winter Olympics].": "2018-02-08",
            "It shut [two days after Christmas].": "2021-12-27",
            "They met [the day before Thanksgiving].": "2021-11-24",
            "They met on Friday, [50 days before Easter].": "2022-02-26",
        },
        near="before after ahead eve",
    ),
    Row(
        "part-of-named",
        _ON_DAYS,
        rf"(?:the )?(?:(?:early|small|late) hours of |<daypart> (?:of|on) )(?P<name>{_DAYS})(?:,? <year>)?"
        rf"|(?:early |late )?(?:(?P<which>last|next|this) )?(?P<name>{_DAYS}) (?P<daypart>morning|afternoon|evening|night)"
        r"|(?P<hour>1[0-2]|0?\d)(?:[:.](?P<minute>[0-5]\d))?[ ]?(?P<half>[ap]\. ?m\b\.?|[ap]m)(?: <zone>)?,? (?:on )?"
        rf"(?P<name>{_DAYS})(?:,? <year>)?",
        named.part_of_named,
        {
            "She died at [1:45 a.m. on New Year's Day].": "2022-01-01T01:45",
            "He fell in [the early hours of New Year's Day].": "2022-01-01TMO",
            "They will meet on [Easter Sunday morning].": "2022-04-17TMO",
        },
        near="hours morning afternoon evening night dawn dusk midday noon midnight lunchtime pm a.m p.m 0am 1am 7am 8am 9am",
    ),
    Row(
        "weekday-by-named",
        _ON_DAYS,
        rf"the (?:(?:last |first )?(?P<weekend>weekend)|<weekday>) (?P<way>before|after) {_NAMED}",
        named.weekday_by_named,
        {
            "She died on [the Sunday before Christmas].": "2021-12-19",
            "They met on [the Monday after Easter 2019].": "2019-04-22",
            "Shops lose [the last weekend before Christmas].": "2021-W50-WE",
        },
        near="before after",
    ),
    Row(
        "around-named",
        _ON_ALL,
        rf"(?P<way>during|throughout|before|after) {_POINT}?{_NAMED}",
        named.related_stretch,
        {"They met [during the Winter Olympics].": "2022-02-04/2022-02-20", "The Winter Olympics were a success.": ""},
        near="during throughout before after",
    ),
)
