"""Rows for durations and sets."""

from __future__ import annotations

from generator.dates.resolve import lengths
from generator.dates.rows import Row

_REL = r"(?:(?:the |this |these |those |its |their )?(?:last|past|next|first|coming|final|previous|following|latest|remaining|preceding) |the )?"
_KIND = r"(?:(?:more|full|consecutive|straight|whole|long|additional|other|trading|business|working|calendar|solid|extra)[ -])?"

ROWS = (
    Row(
        "duration",
        "unit",
        rf"(?:<approx> )?{_REL}<number>(?P<fraction> and (?:a|one)[ -]half)?[ -]{_KIND}<unit>(?: or so| or more)?",
        lengths.duration,
        {
            "It lasted [three weeks].": "P3W",
            "They marked [30 years] of ties.": "P30Y",
            "It took [more than two hours].": "PT2H MORE_THAN",
            "It signed a [five-year] lease.": "P5Y",
            "It fell over [the past two months].": "P2M",
        },
    ),
    Row(
        "duration-between",
        "unit",
        rf"(?:<approx> )?{_REL}<number>(?: to | or |-)<upper:exact>[ -]{_KIND}<unit>",
        lengths.duration,
        {"It takes [two to three weeks].": "P2W"},
    ),
    Row(
        "vague-duration",
        "unit",
        rf"{_REL}<many> {_KIND}(?P<unit>seconds|minutes|hours|days|weeks|months|years|decades|centuries|quarters)",
        lengths.vague_duration,
        {"It took [several months].": "PXM"},
    ),
    Row(
        "recent-units",
        "unit",
        r"(?:the )?(?:recent|past|coming|last|next|previous) (?P<unit>seconds|minutes|hours|days|weeks|months|years|decades)",
        lengths.vague_duration,
        {"It slowed in [recent weeks].": "PXW"},
    ),
    Row(
        "bare-units",
        "unit",
        r"(?P<unit>seconds|minutes|hours|days|weeks|months|years|decades|centuries)",
        lengths.bare_units,
        {"It has gone on for [years].": "PXY"},
    ),
    Row(
        "every-unit",
        "unit",
        r"(?:every|each) (?:<exact> )?<unit>",
        lengths.every,
        {"He swims [every day].": "P1D"},
    ),
    Row(
        "every-weekday",
        "weekday",
        r"(?:every|each) <weekday>",
        lengths.every_weekday,
        {"He swims [every Monday].": "XXXX-WXX-1"},
    ),
    Row("weekdays", "weekdays", r"<weekdays>", lengths.every_weekday, {"He swims on [Mondays].": "XXXX-WXX-1"}),
    Row(
        "rate",
        "unit",
        r"(?:a|an|per) <unit>",
        lengths.rate,
        {"It earns $3 million [a year].": "P1Y"},
    ),
    Row(
        "adverb-set",
        "daily nightly weekly biweekly fortnightly monthly yearly annually hourly",
        r"(?P<adverb>daily|nightly|weekly|biweekly|fortnightly|monthly|yearly|annually|hourly)",
        lengths.adverb,
        {"It is printed [daily].": "P1D"},
    ),
)
