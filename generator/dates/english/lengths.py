"""Rows for durations and sets."""

from generator.dates.english.shared import AMOUNT, KIND, LAST, REL
from generator.dates.resolve import bare, lengths, sets
from generator.dates.rows import Row

_PLURAL = r"(?P<unit>seconds|minutes|hours|days|nights|weeks|weekends|months|years|decades|centuries|millennia|generations)"
_OR_MORE = (
    r"(?:,? (?:or|and|or even|and even|if not|or perhaps|and perhaps|or possibly|even) (?:hours|days|weeks|months|years"
    r"|decades|centuries)(?! (?:ago|later|earlier)| (?:before|after)[.,;]))?"
)
"""A second unit goes with the first: “days or even weeks”, “the coming weeks and months”."""
_TAIL = r"(?: or so| or two(?! (?:hours|days|weeks|months|years))| or more| or longer)?"

ROWS = (
    Row(
        "duration",
        "unit",
        rf"(?:(?P<rel>{REL}|the (?=\w+ \w+s)|another |an additional |this |these )|{AMOUNT})<number>"
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
        "second seconds hour hours minute minutes week weeks month months day days",
        rf"(?:(?P<rel>{REL})|{AMOUNT})<number> (?P<unit>hours?|minutes?|years?|months?|weeks?|days?)(?:,? and |,? )"
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
        r"(?:the (?P<rel>last|past|next) (?=half))?(?P<number><exact>|half)[ -](?P<unit>second|minute|hour|day|night"
        r"|week|weekend|month|year|decade"
        r"|century)s?(?:[ -]long)?(?![- ]old)",
        lengths.duration,
        {"It signed a [five-year] lease.": "P5Y", "A six-year-old boy came.": ""},
    ),
    Row(
        "age-of-a-thing",
        "old",
        r"<number>-(?P<unit>day|week|month|year|decade|century)-old(?= (?:[a-z]+ )?(?:war|conflict|truce|cease-?fire"
        r"|strike|dispute"
        r"|government|law|uprising|revolt|insurgency|rebellion|crisis|ban|policy|agreement|deal|feud|embargo|blockade|siege"
        r"|occupation|regime|coalition|program|programme|campaign|crackdown|unrest|drought|recession|stalemate|impasse|protest|standoff|stand-off|lockout|boycott|mystery"
        r"|negotiations|talks|spill|investigation)\b)"
        r"|(?P<unit>days|weeks|months|years|decades|centuries|generations|decade|century)-old"
        r"(?! (?:bab|infant|boy|girl|child|son|daughter|calf|cub|pupp|kitten|foal|lamb))",
        lengths.age_of_a_thing,
        {"The [eight-month-old] truce broke.": "P8M", "They lifted a [decades-old] ban.": "PXDE"},
    ),
    Row(
        "period-of",
        "period",
        r"(?:(?:an?|the|this|that|each|every|any|one) )?(?:(?:same|latest|past|last|first|next|previous|initial) )?"
        r"(?P<number><exact>|half)[ -](?P<unit>minute|hour|day|week|month|year|decade)[ -](?:long )?period",
        lengths.duration,
        {"It fell over [a five-year period].": "P5Y"},
    ),
    Row(
        "unit-and-a-half",
        "half",
        rf"(?:{AMOUNT}(?P<number>an?|one)|the (?P<rel>past|last|next)) <unit>(?P<fraction>[ -]and[ -]a[ -]half)",
        lengths.duration,
        {"It took [a year and a half].": "P1.5Y", "It rose over [the past year and a half].": "P1.5Y"},
    ),
    Row(
        "quarter-of-a-unit",
        "quarter quarters",
        rf"{AMOUNT}(?:the (?:last|past|next) |an? |another |(?P<three>three[ -]))quarters?[- ](?:of an? )?(?P<unit>hour"
        rf"|century)",
        lengths.quarter_of_a_unit,
        {"They ruled for [a quarter of a century].": "P25Y", "It took [three quarters of an hour].": "PT45M"},
    ),
    Row(
        "unit-long",
        "long daylong weeklong monthlong yearlong",
        r"(?P<unit>hours?|days?|weeks?|months?|years?|decades?)-?long",
        lengths.unit_long,
        {"It was a [day-long] strike.": "P1D", "It was a [months-long] strike.": "PXM"},
        near="long",
    ),
    Row(
        "duration-between",
        "unit",
        rf"(?:(?P<rel>{REL})|{AMOUNT})<number>(?:-? to |-? or |-(?:to-|or-)?)<upper:exact>[ -]{KIND}<unit>(?!-olds?\b){_TAIL}"
        rf"|(?<=between[ ])<number> and <upper:exact> {KIND}<unit>{_TAIL}",
        lengths.duration,
        {"It takes [two to three weeks].": "P2W", "It takes between [six and nine weeks].": "P6W"},
        near="to or - and",
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
        rf"(?P<rel>{REL}|the |these |those )?<many> (?:(?:hundred|thousand|million|billion) )?{KIND}{_PLURAL}",
        lengths.vague_duration,
        {"It took [several months].": "PXM"},
        near="several few some many number numerous ens reds sands scores couple countless handful ions",
    ),
    Row(
        "recent-units",
        "unit",
        rf"(?:the |these |those )?(?:(?:recent|past|coming|{LAST}|next|previous|following|intervening|ensuing"
        rf"|subsequent) {KIND}{_PLURAL}{_OR_MORE}|(?:early|earlier|later|final|first|(?<=the[ ])(?:opening|closing)"
        rf"|{LAST}) "
        r"(?P<unit>hours|days|weeks|months|years)(?! of (?:<month>|<year>))|(?:recent|coming) (?P<unit>quarters))",
        lengths.vague_duration,
        {"It slowed in [recent weeks].": "PXW"},
        near="recent past coming last next previous following intervening ensu subseq earl later final first opening clos",
    ),
    Row(
        "the-years",
        "years decades",
        r"the (?P<unit>years|decades)(?! (?:of|to|\d|between|before|after|since|when))",
        bare.bare_units,
        {"It changed over [the years].": "PXY"},
    ),
    Row(
        "units-and-units",
        "days weeks months years decades hours",
        r"(?:hours and (?P<unit>hours)|days and (?P<unit>days)|weeks and (?P<unit>weeks)|months and (?P<unit>months)"
        r"|years and (?P<unit>years)|decades and (?P<unit>decades))(?! ago)",
        lengths.vague_duration,
        {"He wrote it over [years and years].": "PXY"},
        near=" and ",
    ),
    Row(
        "bare-units",
        "unit",
        rf"{_PLURAL}(?: to come(?! (?:back|in|out|from|to|up|down|forward|home|off|on|for))|{_OR_MORE})",
        bare.bare_units,
        {
            "It has gone on for [years].": "PXY",
            "It will take [days or even weeks].": "PXD",
            "[Months] of talks failed.": "PXM",
            "The town has endured [weeks] of shelling.": "PXW",
        },
    ),
    Row(
        "the-next-hour",
        "hour minute",
        r"the (?:next|past|last|previous|following|first) (?:(?:half[ -])?(?P<unit>hour|minute))",
        lengths.the_hour,
        {"It is due within [the next hour].": "PT1H"},
        near="next past last previous following first",
    ),
    Row(
        "all-unit",
        "all",
        r"all (?P<unit>day|night|week|weekend|month|year)(?: long)?(?!-)",
        lengths.all_unit,
        {"It rained [all week].": "P1W"},
    ),
    Row(
        "unit-ahead",
        "ahead come",
        r"the (?P<unit>day|night|week|weekend|month|year|decade|century) (?:ahead(?! of)|to come)",
        lengths.all_unit,
        {"They set a budget for [the year ahead].": "P1Y"},
    ),
    Row("a-while", "while time", r"(?P<while>a while|some time)", lengths.a_while, {"He stayed for [a while].": "PXX"}),
    Row(
        "a-unit",
        "unit",
        rf"{AMOUNT}(?:an?|one|per|another) {KIND}(?P<unit>second|minute|hour|day|night|week|weekend|fortnight|month|year|decade"
        rf"|century|generation)(?!-){_TAIL}",
        bare.rate_or_length,
        {
            "It earns $3 million [a year].": "P1Y",
            "It lasted for [a year].": "P1Y",
            "It will take [another month].": "P1M",
            "It was lost in [a single day].": "P1D",
        },
    ),
    Row("per-annum", "annum", r"per annum", sets.per_annum, {"It pays 6% [per annum].": "P1Y"}),
    Row("round-the-clock", "hours", r"24 hours a day", None, {"It is open 24 hours a day.": ""}),
    Row(
        "times-a-unit",
        "unit",
        r"(?P<often>once|twice|thrice|(?:two|three|four|five|six|several|many|\d+) times"
        r"|<exact> (?:hours|days|nights|mornings|afternoons|evenings|weeks|weekends|months))"
        r" (?:a|an|per|each|every) <unit>(?! (?:ago|earlier|later|before|after))",
        sets.every,
        {"He swims [twice a week].": "P1W", "The shop is open [five mornings a week].": "P1W"},
        near="once twice thrice times hours days nights mornings afternoons evenings weeks weekends months",
    ),
    Row(
        "every-unit",
        "unit",
        r"(?:(?:once|twice) (?=every))?(?:every|each)(?: (?P<every>other|few|couple of|several"
        r"|single|second|third|fourth|fifth|tenth))? (?:<exact> )?<unit>",
        sets.every,
        {"He swims [every day].": "P1D", "He swims [every other week].": "P2W", "They vote [every fourth year].": "P4Y"},
        near="every each",
    ),
    Row(
        "every-weekday",
        "weekday weekdays",
        r"(?P<begin>(?:every|each|alternate|most)(?: (?:other|first|second|third|fourth|last|single))?"
        r" (?:<weekdays>|<weekday>)(?: <daypart>)?)"
        r"(?:(?: and |, | or )(?P<until><upper:weekday>))?",
        sets.every_named,
        {
            "He swims [every Monday].": "XXXX-WXX-1",
            "He swims [every other Friday].": "XXXX-WXX-5",
            "He swims [each Friday night].": "XXXX-WXX-5TNI",
        },
        near="every each alternate most",
    ),
    Row(
        "every-month",
        "month",
        r"(?:every|each) <month>(?: <day>)?",
        sets.every_named,
        {"They march [each July].": "XXXX-07", "They march [every May 1].": "XXXX-05-01"},
        near="every each",
    ),
    Row(
        "every-season",
        "season",
        r"(?:every|each) <season>",
        sets.every_named,
        {"They march [each summer].": "XXXX-SU"},
        near="every each",
    ),
    Row(
        "every-part",
        "daypart",
        r"(?:every|each) (?P<part>morning|afternoon|evening|night)|most (?P<part>mornings|afternoons|evenings|nights)",
        sets.every_named,
        {"He swims [every morning].": "XXXX-XX-XXTMO", "He swims [most evenings].": "XXXX-XX-XXTEV"},
        near="every each most",
    ),
    Row(
        "weekday-nights",
        "weekday",
        r"<weekday> (?P<parts>mornings|afternoons|evenings|nights)",
        sets.every_named,
        {"He swims on [Friday nights].": "XXXX-WXX-5TNI"},
        near="mornings afternoons evenings nights",
    ),
    Row("weekends", "weekends", r"(?<=on[ ]|at[ ])weekends", sets.weekends, {"It is open at [weekends].": "XXXX-WXX-WE"}),
    Row("weekdays", "weekdays", r"<weekdays>", sets.every_named, {"He swims on [Mondays].": "XXXX-WXX-1"}),
    Row(
        "adverb-set",
        "daily nightly weekly biweekly fortnightly monthly bimonthly biannually yearly annually biennially hourly",
        r"(?:(?:once|twice|thrice|three times|four times)[ -])?(?P<adverb>daily|nightly|weekly|biweekly|fortnightly"
        r"|monthly|bimonthly|biannually|yearly|annually|biennially|hourly)",
        sets.adverb,
        {"It is printed [daily].": "P1D"},
    ),
)
