"""Articles in a language without rules: absolute dates alone, read by dateparser. The only place that calls it here.

Text is cut at what can hold a date (a year of four digits with words or digits around it), and each piece must give day,
month and year, or month and year: dateparser alone would read "we" as Wednesday and a bare number as a year.
"""

import re
from calendar import monthrange
from datetime import date

import dateparser

from generator.records import Article, TimeMention, When

RULE = "dateparser"
_PIECE = re.compile(
    r"(?<![\w.])(?:(?:\d{1,2}[.º°]?|1er)\s(?:(?:de|of|di)\s)?[^\W\d_]{3,12}\.?\s(?:(?:de|del)\s)?(?:1[5-9]|20)\d\d"
    r"|[^\W\d_]{3,12}\s(?:(?:de|del)\s)?(?:1[5-9]|20)\d\d|\d{4}-\d\d-\d\d|\d{1,2}[./]\d{1,2}[./](?:1[5-9]|20)\d\d"
    r"|(?:1[5-9]|20)\d\d年\d{1,2}月(?:\d{1,2}日)?)(?!\w)",
    re.I,
)
_MOST = 2000
"""Pieces tried in one article: dateparser takes a millisecond for each."""


def foreign_dates(article: Article) -> tuple[TimeMention, ...]:
    """The absolute dates of an article, each with the rule `dateparser`; none where the language is unknown to it."""
    language = article.language.lower().split("-")[0].split("_")[0]
    out: list[TimeMention] = []
    for number, piece in enumerate(_PIECE.finditer(article.body)):
        if number >= _MOST:
            break
        when = _read(piece[0], language)
        if when is not None and when.first is not None:
            value = f"{when.first:%Y-%m}" if when.precision == "month" else when.first.isoformat()
            steps = (f"no rules for the language “{article.language}”: absolute dates only", "read by dateparser")
            out.append(TimeMention(piece.start(), piece.end(), piece[0], "DATE", value, None, when, RULE, steps))
    return tuple(out)


def _read(piece: str, language: str) -> When | None:
    """The day or month of a piece; None unless dateparser finds all of its parts written there."""
    if re.fullmatch(r"\d{4}-\d\d-\d\d", piece):
        try:
            day = date.fromisoformat(piece)
        except ValueError:
            return None
        return When(day, day, "day")
    try:
        parsed = dateparser.parse(
            piece.replace("º", "").replace("1er", "1"),
            languages=[language],
            settings={"REQUIRE_PARTS": ["month", "year"], "DATE_ORDER": "DMY"},
        )
    except ValueError:  # a language that dateparser does not know
        return None
    if parsed is None:
        return None
    has_day = bool(re.match(r"\d", piece)) and not re.fullmatch(r"\d{4}年\d{1,2}月", piece)
    first = parsed.date() if has_day else date(parsed.year, parsed.month, 1)
    last = first if has_day else date(parsed.year, parsed.month, monthrange(parsed.year, parsed.month)[1])
    return When(first, last, "day" if has_day else "month")
