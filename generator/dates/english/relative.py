"""Rows for what counts from the article's day or the date told last."""

from generator.dates.english.shared import APPROX, EARLIER, KIND
from generator.dates.resolve import ago, relative, told, turns
from generator.dates.rows import Row

_AGO = r"(?:ago|back(?=[.,;:!?)]|$| when\b))"
_UNIT = r"(?P<dateunit>day|week|weekend|month|quarter|half|year|decade|century|millennium)"

ROWS = (
    Row(
        "near-day",
        "today yesterday tomorrow tonight",
        rf"{EARLIER}(?P<near>(?:the )?day (?:before yesterday|after tomorrow)|today|yesterday|tomorrow|tonight)(?: <daypart>)?",
        relative.near_day,
        {
            "He said [today] that it was over.": "2022-02-25",
            "They met [yesterday].": "2022-02-24",
            "They met [yesterday morning].": "2022-02-24TMO",
            "They met [the day before yesterday].": "2022-02-23",
        },
    ),
    Row(
        "day-week",
        "today tomorrow day",
        r"(?P<near>this day|today|tomorrow) (?P<unit>week|fortnight)(?!-|end|'s| \d)"
        r"|(?<!for[ ])(?<!in[ ])(?<!than[ ])a (?P<unit>week|fortnight) (?P<near>today|tomorrow)(?=[.,;:)]|$)",
        relative.day_week,
        {"They will meet [this day week].": "2022-03-04", "He is back [a week tomorrow].": "2022-03-05"},
        near="week fortnight",
    ),
    Row(
        "part-near-day",
        "daypart",
        r"(?:the )?(?:early |late |mid-)?<daypart> (?:of )?(?P<near>today|yesterday|tomorrow)",
        relative.near_day,
        {"It rose in [mid-afternoon yesterday].": "2022-02-24TAF"},
        near="today yesterday tomorrow",
    ),
    Row(
        "near-part",
        "daypart",
        rf"{EARLIER}(?P<near>this|last) (?P<daypart>morning|afternoon|evening|night)",
        relative.near_day,
        {"They met [this morning].": "2022-02-25TMO", "They met [last night].": "2022-02-24TNI"},
        near="this last",
    ),
    Row(
        "part-back",
        "daypart",
        rf"{EARLIER}(?P<which>that same|that|the same|the next|the following|the previous|this same) "
        rf"(?P<daypart>morning|afternoon|evening|night)",
        told.part_back,
        {"He came on Monday and left [that night].": "2022-02-21TNI"},
        near="same that next following previous",
    ),
    Row(
        "unit-told",
        "unit",
        rf"{EARLIER}(?:the (?=last (?:century|millennium)))?(?P<which>last|this past|next|"
        r"this coming|coming|this|the current|the coming|the present"
        rf"|its current|the ongoing) "
        rf"(?:calendar |fiscal |financial |tax |school |academic )?{_UNIT}(?: or so)?"
        rf"|{EARLIER}the (?P<which>next|last|coming|previous) (?:fiscal|financial|tax|school|academic) (?P<dateunit>year)",
        relative.unit_told,
        {
            "They met [last week].": "2022-W07",
            "It rained [last month].": "2022-01",
            "They meet [next year].": "2023",
            "It began [earlier this year].": "2022",
            "It began [late last year].": "2021 END",
            "It ends at [the end of this month].": "2022-02 END",
        },
        near="last past next coming this current present ongoing previous",
    ),
    Row(
        "past-unit",
        "unit",
        r"(?:the )?(?:past|last|next) (?P<dateunit>fortnight)"
        r"|(?:the )?past (?P<dateunit>week|weekend|month|year|decade|century)"
        r"|(?:(?<=in[ ])|(?<=over[ ])|(?<=during[ ])|(?<=for[ ])|(?<=within[ ])"
        r"|(?<=spent[ ]))the last (?P<dateunit>week|month|year|decade)"
        r"(?! of)",
        relative.past_unit,
        {"It grew over [the past year].": "2021", "It grew in [the last decade].": "P10Y"},
        near="past last fortnight",
    ),
    Row(
        "unit-before-last",
        "last next",
        r"the (?P<dateunit>night|week|weekend|month|year) (?P<way>before last|after next)",
        relative.before_last,
        {
            "They met [the year before last].": "2020",
            "They met [the night before last].": "2022-02-23TNI",
            "They will meet [the week after next].": "2022-W10",
        },
        near="before after",
    ),
    Row(
        "unit-back",
        "unit",
        rf"{EARLIER}(?P<which>(?:the )?following|the previous|the preceding|the (?:very )?next|that same|that|the same"
        rf"|the prior|the ensuing) (?:calendar |fiscal |financial |tax |school |academic )?{_UNIT}(?: or so)?",
        told.unit_back,
        {
            "He came on Monday and left [the following day].": "2022-02-22",
            "He won in 1990 and died [that year].": "1990",
            "In March 2020 it shut; [the following month] it opened.": "2020-04",
        },
        near="following previous preceding next same that prior ensuing",
    ),
    Row(
        "same-unit-of-year",
        "same",
        r"the same (?P<dateunit>month|week|weekend|day|date) (?:of |in )?(?:<year>"
        r"|(?P<told>last year|(?:a|one) year (?:ago|earlier|before)|the (?:previous year|year before)))",
        told.same_unit_of_year,
        {"In January it rose, from 2% in [the same month last year].": "2021-01"},
    ),
    Row(
        "the-weekend",
        "weekend",
        r"(?:<mod> )?the (?P<dateunit>weekend)",
        relative.the_unit,
        {"They met over [the weekend].": "2022-W07-WE"},
    ),
    Row(
        "part-of-the-unit",
        "unit",
        r"(?:<mod>|the (?P<mod>(?:first|second|latter) half of)(?= the (?:decade|century))"
        r"|(?:earlier|later|late|early) in|midway through) (?:the )(?P<dateunit>day|week|month|quarter|year|decade|century)"
        r"(?!-| (?:of|ended|ending|since|when|\d)| (?:before|after) (?:the|his|her|its|their|an?)\b)",
        relative.the_unit,
        {
            "It ends at [the end of the month].": "2022-02 END",
            "They have until [the end of the day] to reply.": "2022-02-25 END",
            "It boomed in [the first half of the decade].": "202 START",
            "On Monday it rained; [later in the day] it snowed.": "2022-02-21",
        },
    ),
    Row(
        "unit-up-to",
        "week month quarter",
        r"the (?P<dateunit>week|month|quarter)(?= (?:up )?to (?:<weekday>|<month>|<day> <month>|the end of))",
        relative.unit_up_to,
        {"Cases doubled in [the week] to 20 February.": "P1W"},
        near="to ",
    ),
    Row(
        "the-unit",
        "unit",
        r"the (?P<dateunit>week|month|decade|century)(?!-| (?:of|to|ended|ending|before|after|since|that|when|\d))",
        relative.the_unit_led,
        {"It rained during [the week].": "2022-W08"},
    ),
    Row(
        "ago",
        "ago back",
        rf"{APPROX}(?:(?:a |just |only )?(?:<number>(?:(?: to | or |-)<upper:exact>)?(?P<fraction>[ -]and[ -]a[ -]half)?|<many>"
        rf"|a couple(?: of)?|(?P<part>(?:a )?quarter)(?:[ -]of a)?)(?: more)?[ -]{KIND})?"
        rf"<unit>'?(?P<fraction>[ -]and[ -](?:a[ -])?half)?(?: or (?:so|two))? {_AGO}"
        rf"|(?:some|a "
        rf"(?:short|long|little)|not (?:that|so) long|moments|ages|long|a(?= while)|a (?=moment|little|bit)|a little (?=bit))"
        r"(?: time| while| ?moment| ?bit| ?little)? ago",
        ago.ago,
        {
            "He came [three days ago].": "2022-02-22",
            "He came [two years ago].": "2020",
            "He came [half a century ago].": "1972",
            "He came [about two weeks ago].": "2022-W06 APPROX",
            "He came [several years ago].": "PAST_REF",
            "He came [three or four years ago].": "2019",
            "He came [a week or so ago].": "2022-W07",
            "He came [a couple of months ago].": "2021-12",
            "He came [a quarter of a century ago].": "1997",
            "He came [two-and-a-half years ago].": "2019-08",
            "He came [three years back].": "2019",
        },
    ),
    Row(
        "ago-to-the-day",
        "ago",
        rf"{APPROX}(?:exactly |just )?<number> (?P<unit>decades?|years?|months?|weeks?) ago(?: on| to(?= this))? "
        r"(?P<near>to the day|this day|today|tomorrow|yesterday|tonight|this week|this month|this weekend|last week|last month"
        r"|next week|next month)"
        rf"|{APPROX}(?:exactly |just )?<number> (?P<unit>decades?|years?|months?|weeks?) ago(?: on)? (?P<this>this )?<weekday>"
        r"|exactly <number> (?P<unit>decades?|years?|months?|weeks?) ago(?! on\b)",
        ago.ago_to_the_day,
        {
            "The wall fell [ten years ago today].": "2012-02-25",
            "It opened [20 years ago this week].": "2002-W09",
            "It opened [20 years ago to this month].": "2002-02",
            "It opened [five years ago next month].": "2017-03",
            "It fell [ten years ago Thursday].": "2012-02-24",
            "It fell [ten years ago this Sunday].": "2012-02-27",
            "It fell [a year ago to the day].": "2021-02-25",
            "It fell [exactly a year ago].": "2021-02-25",
        },
        near="today tomorrow yesterday tonight this last next day exactly",
    ),
    Row(
        "in-time",
        "time",
        rf"{APPROX}(?:<number>|<many>) <unit>(?:'s?)? time",
        ago.in_time,
        {"They will meet in [two weeks' time].": "2022-W10", "He is due in court in [a week's time].": "2022-W09"},
    ),
    Row(
        "week-of",
        "week weekend",
        r"the (?P<dateunit>week|weekend) (?:of|ending|ended|beginning|starting|commencing)(?: on)? "
        r"(?:<month> <day>|<day> <month>)(?:,? <year>)?",
        relative.week_of,
        {"It rained in [the week of Feb. 14].": "2022-W07"},
    ),
    Row(
        "units-ahead",
        "ahead come",
        r"the (?:coming |next |few )?(?P<dateunit>hours|days|weeks|months|years|decades) (?:and (?:days|weeks|months|years) )?"
        r"(?:ahead|to come)",
        relative.ahead,
        {"It will grow in [the weeks ahead].": "FUTURE_REF"},
        near="ahead come",
    ),
    Row(
        "day-before",
        "unit",
        r"(?P<whole>(?P<unitpart>the (?P<dateunit>day|night|evening|morning|week|month|year)) "
        r"(?P<way>before|after|prior(?! to)))",
        told.day_before,
        {
            "He came on Monday, she came [the day before].": "2022-02-20",
            "He fell ill [the day] after his speech.": "XXXX-XX-XX",
        },
        near="before after prior",
    ),
    Row(
        "units-around",
        "days weeks months years hours",
        r"the (?P<unit>hours|days|weeks|months|years)(?= (?:before|after|since|following|leading up|preceding|that followed))",
        told.units_around,
        {"It was seen in [the weeks] before the vote.": "PXW"},
    ),
    Row(
        "ordinal-day",
        "st nd rd th",
        r"the (?P<day>(?:[12]?1st|2?2nd|2?3rd|(?:[4-9]|1\d|2[04-9]|30)th|31st))"
        r"(?: of (?P<which>this|last|next) month"
        r"|(?=[.,;:]| (?:and|but|when|while|amid|because|despite|the|he|she|they|we|it|his|her|their|an?)\b"
        r"| (?:to|until|till|and|-) the \d))"
        r"|(?:(?<=until[ ])|(?<=till[ ])|(?<=since[ ]))the (?P<day>[12]?1st|2?2nd|2?3rd|(?:[4-9]|1\d|2[04-9]|30)th|31st)"
        r"(?=$|\n|[)\"”]| (?:to|for|at|in|on|with|without|after|before|if|so|that|as|from|or)\b)",
        turns.ordinal_day,
        {"They met on [the 21st].": "2022-02-21", "They will meet on [the 3rd of next month].": "2022-03-03"},
    ),
    Row(
        "from-now",
        "now hence today",
        rf"{APPROX}(?:<number>|<many>) <unit> (?P<ahead>from now|hence|from today)",
        ago.ago,
        {"It ends [two years from now].": "2024"},
    ),
    Row(
        "offset-told",
        "unit",
        rf"{APPROX}(?:just |only |barely )?(?:(?:<number>(?P<fraction>[ -]and[ -]a[ -]half)?|<many>)[ -])?<unit>"
        r"(?P<fraction>[ -]and[ -]a[ -]half)? "
        r"(?P<way>later(?! than)|earlier(?! than)"
        r"|(?:before|after) that(?=[^a-z ]|$| (?:he|she|they|it|we|i|the|and|but|his|her)\b)|before|after|prior(?! to)"
        rf"|afterwards?|thereafter|beforehand|previously)",
        told.offset_told,
        {
            "He came on Monday and left [two days later].": "2022-02-23",
            "He came in 1990 and died [five years later].": "1995",
            "He came and died [months later].": "FUTURE_REF",
            "He came in June 1990, [a year and a half earlier].": "1988-12",
        },
        near="later earlier before after previous prior",
    ),
)
