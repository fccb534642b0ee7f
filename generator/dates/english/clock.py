"""Rows for clock times and parts of a day."""

from generator.dates.resolve import clock, nights
from generator.dates.rows import Row

_DAY_TOO = r",? <month> <day>(?:,? <year>)?|,? (?:the )?<day> (?:of )?<month>(?:,? <year>)?"
_WEEKDAY_TOO = r"(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)"
_WEEKDAY_PART = r"(?P<weekday>monday|tuesday|wednesday|thursday|friday|saturday|sunday)"
_DAY = (
    r"(?:,?(?: on| of)? (?:(?:<weekdayabbr>,? )?<month> <day>(?:,? <year>)?|(?:<weekdayabbr>,? )?<day> <month>(?:,? <year>)?"
    rf"|(?:(?P<which>last|next) )?(?:{_WEEKDAY_PART}(?: <daypart>)?)"
    r"|(?P<near>today|yesterday|tomorrow|tonight)(?: <daypart>)?|(?P<near>this|last) <daypart>"
    r"|(?P<back>the next|the following|the previous|that|the same) (?:day|morning|afternoon|evening|night)))?"
)
_SECOND = r"(?:(?:[ ]?[-/][ ]?| to | and | into )(?P<second>[0-3]?\d)(?:st|nd|rd|th)?)?"
"""The day on which a night ends: “the night of 3-4 May”."""
_HOUR = (
    r"(?P<hour>1[0-9]|2[0-4]|0?\d|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?:[:.](?P<minute>[0-5]\d))?"
)
_ZONES_OF_FOUR = "ist|bst|edt|cest|sgt|hkt|pkt|jst|aest|aedt|sast|nzst|nzdt|wat|msk"
"""Zones after four digits without a colon; "1990 est" would be a year and an estimate."""
_LIGHTS = "dawn|daybreak|sunrise|first light|dusk|sunset|sundown|nightfall|lunchtime"
_AMONG = r"(?:(?P<approx>about|around|approximately) )?"

ROWS = (
    Row(
        "clock",
        "am pm m oclock clock",
        _AMONG + _HOUR + r"[ ]?(?P<half>[ap]\. ?m\b\.?|[ap]m|o'clock)(?:,? <zone>)?(?: in the <daypart>| at <daypart>)?" + _DAY,
        clock.clock,
        {"It struck at [10 p.m. Wednesday].": "2022-02-23T22:00", "It struck at [9:30 a.m. EST].": "2022-02-25T09:30"},
    ),
    Row(
        "clock-24",
        "number gmt utc",
        _AMONG
        + r"(?P<hour>[01]?\d|2[0-4]):(?P<minute>[0-5]\d)(?::[0-5]\d)?(?: hours| hrs)?(?: <zone>)?"
        + r"(?: in the <daypart>| at <daypart>)?"
        + _DAY,
        clock.clock,
        {"It struck at [15:00 GMT] on the hour.": "2022-02-25T15:00Z"},
    ),
    Row(
        "clock-with-dot",
        "number",
        _AMONG
        + r"(?P<hour>[01]?\d|2[0-4])\.(?P<minute>[0-5]\d)(?: hours| hrs)? <zone>"
        + _DAY
        + r"|(?:(?<=at[ ])|(?<=from[ ]))(?P<hour>[01]?\d|2[0-4])\.(?P<minute>[0-5]\d)"
        + rf" (?:(?P<near>this|last) <daypart>|(?P<near>tonight)|(?:on )?{_WEEKDAY_PART})"
        r"|(?<![^\n])(?P<hour>[01]\d|2[0-3])\.(?P<minute>[0-5]\d)"
        r"(?=:?[ ](?!per\b|percent|[mbtr]+illion|dollars|euros|pounds)[a-z\"'])",
        clock.clock,
        {
            "First published at [10.30 GMT].": "2022-02-25T10:30Z",
            "They met at [6.15 last night].": "2022-02-24T18:15",
            "They met at [14.30 on Tuesday].": "2022-02-22T14:30",
            "[09.15] Good morning.": "2022-02-25T09:15",
        },
    ),
    Row(
        "clock-4",
        f"gmt utc hours hrs local {_ZONES_OF_FOUR.replace('|', ' ')}",
        _AMONG + r"(?P<hour>[01]\d|2[0-4])(?P<minute>[0-5]\d) ?"
        rf"(?:(?:hours|hrs)(?: (?P<zone>gmt|utc|local time|{_ZONES_OF_FOUR}))?|(?P<zone>gmt|utc|local time|{_ZONES_OF_FOUR}))"
        + _DAY,
        clock.clock,
        {"It struck at [1500 GMT].": "2022-02-25T15:00Z", "He speaks at [1930 IST].": "2022-02-25T19:30"},
    ),
    Row(
        "clock-4-weekday",
        "weekday today tomorrow yesterday",
        r"(?:(?<=at[ ])|(?<=from[ ])|(?<=to[ ])|(?<=until[ ])|(?<=by[ ]))(?P<hour>[01]\d|2[0-4])(?P<minute>[0-5]\d),? (?:on )?"
        + rf"(?:{_WEEKDAY_PART}|(?P<near>today|tomorrow|yesterday))",
        clock.clock,
        {"The ship left at [0615 on Tuesday].": "2022-02-22T06:15"},
    ),
    Row(
        "clock-with-h",
        "h",
        _AMONG + r"(?P<hour>[01]\d|2[0-4])h(?P<minute>[0-5]\d)(?: <zone>)?" + _DAY,
        clock.clock,
        {"The rand fell by [09h30].": "2022-02-25T09:30"},
    ),
    Row(
        "noon",
        "noon midnight midday",
        _AMONG + r"(?P<named>noon|midnight|midday)(?: <zone>)?" + _DAY,
        clock.clock,
        {"It struck at [noon Thursday].": "2022-02-24T12:00"},
    ),
    Row(
        "clock-to-clock",
        "am pm m",
        r"(?P<begin>(?P<hour>1[0-2]|0?\d)(?:[:.](?P<minute>[0-5]\d))?(?:[ ]?(?P<half>[ap]\. ?m\b\.?|[ap]m))?)"
        r"(?P<link>[ ]?-[ ]?| to | and | until | till | or )"
        r"(?P<until>(?P<hour2>1[0-2]|0?\d)(?:[:.](?P<minute2>[0-5]\d))?[ ]?(?P<half2>[ap]\. ?m\b\.?|[ap]m)(?: <zone>)?"
        + _DAY
        + ")",
        clock.clock_to_clock,
        {
            "It is open [9am]-5pm.": "2022-02-25T09:00",
            "They met from [8]-10 p.m. Thursday.": "2022-02-24T20:00",
            "They met from [6] to 8 p.m. on Thursday.": "2022-02-24T18:00",
        },
    ),
    Row(
        "hour-in-words",
        "morning afternoon evening night",
        r"(?P<hour>1[0-2]|\d|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) "
        r"(?:in the (?P<daypart>morning|afternoon|evening)|at (?P<daypart>night))"
        r"|(?:(?<=at[ ])|(?<=from[ ])|(?<=until[ ])|(?<=till[ ])|(?<=around[ ]))"
        r"(?P<hour>1[0-2]|[1-9]|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) (?:on )?"
        rf"(?:(?P<near>this|last|yesterday|tomorrow) <daypart>|{_WEEKDAY_PART} <daypart>)",
        clock.clock,
        {"She woke at [six in the morning].": "2022-02-25T06:00", "She woke at [six on Monday morning].": "2022-02-21T06:00"},
    ),
    Row(
        "clock-in-words",
        "past quarter to after",
        r"(?:(?P<past>half|(?:a )?quarter|five|ten|twenty|twenty-five|(?:an?|one|\d\d?) minutes?)"
        r" (?:past|after(?= midnight| noon))"
        r"|(?:(?P<to>(?:a )?quarter)|(?<=at[ ])(?P<to>five|ten|twenty|twenty-five|\d\d? minutes)) to) "
        r"(?P<hour>one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|midnight|noon|1[0-2]|[1-9])(?!\d|[.,:]\d)"
        r"(?: in the <daypart>| at <daypart>)?" + _DAY,
        clock.clock_in_words,
        {
            "They met at [half past three in the afternoon].": "2022-02-25T15:30",
            "She woke at [ten to six].": "2022-02-25T05:50",
            "It fell by a quarter to 60.": "",
        },
        near="past quarter five ten twenty minute",
    ),
    Row(
        "part-of-day",
        "daypart",
        r"(?:the )?(?:early |late |mid-|intervening )?(?P<daypart>morning|afternoon|evening|night)(?: of| on|,) (?:"
        + _WEEKDAY_PART
        + rf"(?:(?: to |[ ]?-[ ]?| into ){_WEEKDAY_TOO}|{_DAY_TOO})?|<month> <day>{_SECOND}(?:,? <year>)?"
        rf"|(?:<weekdayabbr>,? )?<day>{_SECOND} <month>(?:,? <year>)?)",
        clock.part_of_day,
        {
            "It burnt on [the night of Feb. 3].": "2022-02-03TNI",
            "It burnt on [the night of 3-4 February].": "2022-02-03TNI",
            "By [early afternoon on Tuesday] it was out.": "2022-02-22TAF",
            "It burnt on [the night of Sunday, 6 February].": "2022-02-06TNI",
        },
    ),
    Row(
        "night-between",
        "night",
        rf"the (?P<daypart>night) between {_WEEKDAY_PART} and {_WEEKDAY_TOO}",
        clock.part_of_day,
        {"It burnt in [the night between Sunday and Monday].": "2022-02-20TNI"},
    ),
    Row(
        "day-with-part",
        "daypart",
        r"(?:the )?(?:(?:<month> <day>(?:,? <year>)?|<day> <month>(?:,? <year>)?)) "
        r"(?P<daypart>morning|afternoon|evening|night)",
        clock.part_of_day,
        {"It burnt on [Feb. 3 evening].": "2022-02-03TEV"},
    ),
    Row(
        "early-hours",
        "hours",
        r"(?:the )?(?P<hours>early|small|wee|wee small|early morning|pre-dawn|predawn|late|late evening|late night) hours"
        rf"(?: of (?:(?:(?:(?P<which>last|next) )?{_WEEKDAY_PART}(?: <daypart>)?)|<month> <day>(?:,? <year>)?"
        r"|<day> <month>(?:,? <year>)?|(?P<near>today|yesterday|tomorrow)(?: <daypart>)?|(?P<near>this) <daypart>"
        r"|(?P<which>the same|the following|the next|the previous|that same|that) (?P<dateunit>day)))?",
        nights.hours_of,
        {"He fell in [the early hours of Sunday].": "2022-02-20TMO", "They met in [the small hours].": "2022-02-25TMO"},
        near="early small wee dawn late",
    ),
    Row(
        "overnight",
        "overnight",
        rf"overnight(?:(?: on| into|) (?:late )?{_WEEKDAY_PART})?",
        nights.overnight,
        {
            "It rained [overnight].": "2022-02-24TNI",
            "It will freeze [overnight].": "2022-02-25TNI",
            "It was shelled [overnight Tuesday].": "2022-02-22TNI",
            "He took the overnight train.": "",
        },
    ),
    Row(
        "through-the-night",
        "night",
        r"(?:(?<=through[ ])|(?<=throughout[ ])|(?<=during[ ])|(?<=spent[ ])|(?<=spend[ ])|(?<=spending[ ]))the night"
        r"|(?<=in[ ])the night(?! of)",
        nights.overnight,
        {"They dug through [the night].": "2022-02-24TNI"},
    ),
    Row(
        "first-light",
        "dawn daybreak sunrise dusk sunset sundown nightfall lunchtime light",
        rf"(?P<daypart>{_LIGHTS}) (?:on |of )?(?:{_WEEKDAY_PART}|<month> <day>|<day> <month>)"
        rf"|(?P<light>{_LIGHTS})",
        nights.light,
        {"The search ended at [dusk].": "2022-02-25TEV", "They struck at [dawn on Thursday].": "2022-02-24TMO"},
    ),
    Row(
        "the-part",
        "morning afternoon evening",
        r"(?:(?<=in[ ])|(?<=during[ ]))the (?P<daypart>morning|afternoon|evening)|(?<=by[ ])the (?P<daypart>evening)",
        nights.the_part,
        {"He came on Monday and left in [the evening].": "2022-02-21TEV", "He jogs in the morning.": ""},
    ),
    Row(
        "mid-part",
        "morning afternoon evening night midmorning midafternoon",
        r"mid[- ]?(?P<daypart>morning|afternoon)"
        r"|(?:(?<=by[ ])|(?<=until[ ])|(?<=since[ ])|(?<=in[ ])|(?<=before[ ]))(?:the )?(?:early"
        r"|late) (?P<daypart>morning|afternoon"
        r"|evening|night)(?! of| hours)|(?:(?:late|early|later|earlier) in|(?<=in[ ])the middle of)"
        r" the (?P<daypart>morning|afternoon|evening)(?! of)",
        nights.mid_part,
        {"Trading stopped [mid-afternoon].": "2022-02-25TAF", "By [late afternoon], ten had died.": "2022-02-25TAF"},
    ),
)
