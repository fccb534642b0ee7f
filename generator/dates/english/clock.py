"""Rows for clock times and parts of a day."""

from __future__ import annotations

from generator.dates.resolve import clock
from generator.dates.rows import Row

_WEEKDAY_PART = r"(?P<weekday>monday|tuesday|wednesday|thursday|friday|saturday|sunday)"
_DAY = (
    r"(?:,?(?: on)? (?:(?:<weekdayabbr>,? )?<month> <day>(?:,? <year>)?|(?:<weekdayabbr>,? )?<day> <month>(?:,? <year>)?"
    rf"|(?:(?P<which>last|next) )?(?:{_WEEKDAY_PART}(?: <daypart>)?)"
    r"|(?P<near>today|yesterday|tomorrow|tonight|this)(?: <daypart>)?))?"
)
_HOUR = (
    r"(?P<hour>1[0-9]|2[0-4]|0?\d|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?:[:.](?P<minute>[0-5]\d))?"
)
_AMONG = r"(?:(?P<approx>about|around|approximately) )?"

ROWS = (
    Row(
        "clock",
        "am pm m p a oclock clock",
        _AMONG + _HOUR + r"[ ]?(?P<half>[ap]\. ?m\b\.?|[ap]m|o'clock)(?:,? <zone>)?(?: in the <daypart>)?" + _DAY,
        clock.clock,
        {"It struck at [10 p.m. Wednesday].": "2022-02-23T22:00", "It struck at [9:30 a.m. EST].": "2022-02-25T09:30"},
    ),
    Row(
        "clock-24",
        "number gmt utc",
        _AMONG + r"(?P<hour>[01]?\d|2[0-4]):(?P<minute>[0-5]\d)(?::[0-5]\d)?(?: hours| hrs)?(?: <zone>)?" + _DAY,
        clock.clock,
        {"It struck at [15:00 GMT] on the hour.": "2022-02-25T15:00Z"},
    ),
    Row(
        "clock-with-dot",
        "number",
        _AMONG + r"(?P<hour>[01]?\d|2[0-4])\.(?P<minute>[0-5]\d)(?: hours| hrs)? <zone>" + _DAY,
        clock.clock,
        {"First published at [10.30 GMT].": "2022-02-25T10:30Z"},
    ),
    Row(
        "clock-4",
        "gmt utc hours",
        _AMONG + r"(?P<hour>[01]\d|2[0-4])(?P<minute>[0-5]\d) (?:hours )?(?P<zone>gmt|utc|local time)" + _DAY,
        clock.clock,
        {"It struck at [1500 GMT].": "2022-02-25T15:00Z"},
    ),
    Row(
        "noon",
        "noon midnight midday",
        r"(?P<named>noon|midnight|midday)(?: <zone>)?" + _DAY,
        clock.clock,
        {"It struck at [noon Thursday].": "2022-02-24T12:00"},
    ),
    Row(
        "part-of-day",
        "daypart",
        r"(?:the )?(?:early |late |mid-)?(?P<daypart>morning|afternoon|evening|night)(?: of|,) (?:"
        + _WEEKDAY_PART
        + r"(?:,? <month> <day>(?:,? <year>)?)?|<month> <day>(?:,? <year>)?|(?:<weekdayabbr>,? )?<day> <month>(?:,? <year>)?)",
        clock.part_of_day,
        {"It burnt on [the night of Feb. 3].": "2022-02-03TNI"},
    ),
    Row(
        "day-with-part",
        "daypart",
        r"(?:the )?(?:(?:<month> <day>(?:,? <year>)?|<day> <month>(?:,? <year>)?)) "
        r"(?P<daypart>morning|afternoon|evening|night)",
        clock.part_of_day,
        {"It burnt on [Feb. 3 evening].": "2022-02-03TEV"},
    ),
)
