"""Rows for durations and sets."""

from __future__ import annotations

from generator.dates.english.shared import APPROX, KIND, LAST, REL
from generator.dates.resolve import lengths
from generator.dates.rows import Row

_PLURAL = r"(?P<unit>seconds|minutes|hours|days|nights|weeks|weekends|months|years|decades|centuries|millennia|generations)"
_TAIL = r"(?: or so| or more| or longer)?"

ROWS = (
    Row(
        "duration",
        "unit",
        rf"(?:(?P<rel>{REL}|the (?=\w+ \w+s)|another |an additional |this |these )|{APPROX})<number>"
        rf"(?:(?P<fraction>[ -]and[ -](?:a|one)[ -]half)[ -]| ){KIND}<unit>"
        rf"{_TAIL}",
        lengths.duration,
        {
            "It lasted [three weeks].": "P3W",
            "They marked [30 years] of ties.": "P30Y",
            "It took [more than two hours].": "PT2H MORE_THAN",
            "It fell over [the past two months].": "P2M",
            "It sold [the first nine months]' stock.": "P9M",
            "She is 45 years old.": "",
        },
    ),
    Row(
        "duration-in-two",
        "hour hours minute minutes year years week weeks month months day days",
        rf"(?:(?P<rel>{REL})|{APPROX})<number> (?P<unit>hours?|minutes?|years?|months?|weeks?|days?)(?:,? and |,? )"
        r"<rest:number> (?P<lesser>minutes?|seconds?|hours?|months?|weeks?|days?)",
        lengths.duration_in_two,
        {
            "It took [two hours and 15 minutes].": "PT2H15M",
            "She was jailed for [three years and two months].": "P3Y2M",
            "It took two years, two hours of it in court.": "",
        },
    ),
    Row(
        "hyphen-duration",
        "unit",
        r"(?P<number><exact>|half)[ -](?P<unit>second|minute|hour|day|night|week|weekend|month|year|decade"
        r"|century)(?:[ -]long)?(?![- ]old)",
        lengths.duration,
        {"It signed a [five-year] lease.": "P5Y", "A six-year-old boy came.": ""},
    ),
    Row(
        "unit-and-a-half",
        "half",
        rf"(?:{APPROX}(?P<number>an?|one)|the (?P<rel>past|last|next)) <unit>(?P<fraction> and a half)",
        lengths.duration,
        {"It took [a year and a half].": "P1.5Y", "It rose over [the past year and a half].": "P1.5Y"},
    ),
    Row(
        "unit-long",
        "long daylong weeklong monthlong yearlong",
        r"(?P<unit>hours?|days?|weeks?|months?|years?|decades?)-?long",
        lengths.unit_long,
        {"It was a [day-long] strike.": "P1D", "It was a [months-long] strike.": "PXM"},
    ),
    Row(
        "duration-between",
        "unit",
        rf"(?:(?P<rel>{REL})|{APPROX})<number>(?: to | or |-)<upper:exact>[ -]{KIND}<unit>{_TAIL}",
        lengths.duration,
        {"It takes [two to three weeks].": "P2W"},
    ),
    Row(
        "couple",
        "couple",
        rf"(?:the )?(?:(?:last|past|next|first|another) )?(?:a )?couple(?: of|)(?: more)? {_PLURAL}",
        lengths.couple,
        {"It took [a couple of days].": "P2D"},
    ),
    Row(
        "vague-duration",
        "unit",
        rf"(?P<rel>{REL}|the |these |those )?<many> {KIND}{_PLURAL}",
        lengths.vague_duration,
        {"It took [several months].": "PXM"},
    ),
    Row(
        "recent-units",
        "unit",
        rf"(?:the |these |those )?(?:(?:recent|past|coming|{LAST}|next|previous|following|intervening|ensuing"
        rf"|subsequent) {KIND}{_PLURAL}|(?:early|later|final) (?P<unit>days|weeks|months|years))",
        lengths.vague_duration,
        {"It slowed in [recent weeks].": "PXW"},
    ),
    Row(
        "the-years",
        "years decades",
        r"the (?P<unit>years|decades)(?! (?:of|to|\d|between|before|after|since|when))",
        lengths.bare_units,
        {"It changed over [the years].": "PXY"},
    ),
    Row("bare-units", "unit", _PLURAL, lengths.bare_units, {"It has gone on for [years].": "PXY"}),
    Row(
        "all-unit",
        "all",
        r"all (?P<unit>day|night|week|weekend|month|year)(?: long)?(?!-)",
        lengths.all_unit,
        {"It rained [all week].": "P1W"},
    ),
    Row("a-while", "while time", r"(?P<while>a while|some time)", lengths.a_while, {"He stayed for [a while].": "PXX"}),
    Row(
        "a-unit",
        "unit",
        rf"{APPROX}(?:an?|one|per) {KIND}(?P<unit>second|minute|hour|day|week|weekend|fortnight|month|year|decade|century"
        rf"|generation)(?!-){_TAIL}",
        lengths.rate_or_length,
        {"It earns $3 million [a year].": "P1Y", "It lasted for [a year].": "P1Y"},
    ),
    Row("round-the-clock", "hours", r"24 hours a day", None, {"It is open 24 hours a day.": ""}),
    Row(
        "times-a-unit",
        "unit",
        r"(?P<often>once|twice|(?:two|three|four|five|six|several|many|\d+) times) (?:a|an|per|each|every) <unit>",
        lengths.every,
        {"He swims [twice a week].": "P1W"},
    ),
    Row(
        "every-unit",
        "unit",
        r"(?:every|each)(?: (?P<every>other|few|couple of|several|single))? (?:<exact> )?<unit>",
        lengths.every,
        {"He swims [every day].": "P1D", "He swims [every other week].": "P2W"},
    ),
    Row(
        "every-weekday", "weekday", r"(?:every|each) <weekday>", lengths.every_named, {"He swims [every Monday].": "XXXX-WXX-1"}
    ),
    Row("every-month", "month", r"(?:every|each) <month>", lengths.every_named, {"They march [each July].": "XXXX-07"}),
    Row("every-season", "season", r"(?:every|each) <season>", lengths.every_named, {"They march [each summer].": "XXXX-SU"}),
    Row(
        "every-part",
        "daypart",
        r"(?:every|each) (?P<part>morning|afternoon|evening|night)",
        lengths.every_named,
        {"He swims [every morning].": "XXXX-XX-XXTMO"},
    ),
    Row(
        "weekday-nights",
        "weekday",
        r"<weekday> (?P<parts>mornings|afternoons|evenings|nights)",
        lengths.every_named,
        {"He swims on [Friday nights].": "XXXX-WXX-5TNI"},
    ),
    Row("weekdays", "weekdays", r"<weekdays>", lengths.every_named, {"He swims on [Mondays].": "XXXX-WXX-1"}),
    Row(
        "adverb-set",
        "daily nightly weekly biweekly fortnightly monthly yearly annually hourly",
        r"(?P<adverb>daily|nightly|weekly|biweekly|fortnightly|monthly|yearly|annually|hourly)",
        lengths.adverb,
        {"It is printed [daily].": "P1D"},
    ),
)
