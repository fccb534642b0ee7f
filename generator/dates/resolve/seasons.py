"""Seasons, told with a year, with "last" or "next", or by themselves."""

import re

from generator.dates import periods
from generator.dates.context import Context
from generator.dates.resolve.choose import chosen_year
from generator.dates.resolve.months import year_of_second
from generator.dates.resolve.parts import year_told
from generator.dates.resolve.shared import article_of, dated
from generator.dates.resolve.story import is_late, narrated_year
from generator.dates.rows import Found, Reading
from generator.dates.words import SEASONS

_ANCIENT = re.compile(r" (?:and|or|to) (?:the )?[a-z]+(?: of)? (?P<year>\d{2,4}) b\.?c")
"""“in the summer and autumn of 481 BC”."""
_GAMES = re.compile(r" (?:olympic|games|paralympic)")


def season(found: Found, context: Context) -> Reading | None:
    """“last summer”, “the autumn”, “winter 1998”."""
    name = SEASONS[found.get("season")]
    if "which" in found.groups and _GAMES.match(context.after(found.end, 12)):
        return None
    if (told := year_told(found, context)) is not None:
        return dated(found, periods.season(told, name), "")
    if "which" not in found.groups and (ancient := _ANCIENT.match(context.after(found.end, 24))):
        return Reading("DATE", f"BC{int(ancient['year']):04d}-{name}")
    if "which" not in found.groups and (second := year_of_second(context, found.end, periods.SEASON_STARTS[name])):
        return dated(found, periods.season(second, name), "", f"the year told behind it, {second}")
    if narrated := narrated_year(context, found):
        of_story = periods.season(narrated + _is_winter_ahead(name, context), name)
        return dated(found, of_story, "", f"the year told last, {narrated}")
    if context.anchor is None:
        return dated(found, None, f"XXXX-{name}")
    anchor, which = context.anchor, found.get("which")
    options = {y: periods.season(y, name) for y in range(anchor.year - 2, anchor.year + 3)}
    if which in {"last", "past", "this past"}:
        return dated(found, [p for p in options.values() if p.last < anchor][-1], "", f"“{which}”", article_of(context))
    if which in {"next", "coming", "this coming"}:
        return dated(found, next(p for p in options.values() if p.first > anchor), "", f"“{which}”", article_of(context))
    if which == "this":
        return dated(found, options[anchor.year], "", "“this”", article_of(context))
    period, step = chosen_year(context, found, options)
    return dated(found, period, "", step, article_of(context))


_SUMMER = 6


def _is_winter_ahead(name: str, context: Context) -> bool:
    """Whether a winter comes after what was told: that of an October is of the year to come, in which it ends."""
    told = context.last
    if name != "WI" or told is None:
        return False
    return is_late(context) if told.unit == "year" else told.unit in {"day", "month", "season"} and told.last.month >= _SUMMER


_SEASON_LED = re.compile(
    r"\bas (?:early|soon|late) as $|\b(?:in|by|since|until|till|before|after|during|through|this|early|late|mid|and|or|from"
    r"|of|over|throughout|onset of|spent|spend) $"
)


_NO_SEASON = re.compile(
    r" (?:of (?!\d|last|this|next|that)|olympic|games|paralympic|palace|break|camp|school|street|house|semester|sports"
    r"|months|weather|storms?|vacations?|holidays?|temperatures|heat|clothes|coats?|blues|solstice|equinox)|-|'s fair"
)
_ACT = re.compile(r" (?:counter-?)?(?:offensives?|campaigns?|recess)\b")
"""“the spring offensive”, “a fall campaign”."""
_FALLEN = re.compile(
    r" (?:out\b|apart|short|in (?:price|demand|the)|into|from|on\b|behind|through|back|off\b|below|under|water|rolls?|training"
    r"|guy|line)"
)
"""After "fall" and "spring": no season, a fall in the price, a spring in the step."""


def _is_no_season(name: str, after: str) -> bool:
    """Whether what follows a season's name makes it a fall, a spring, or a part of another name."""
    return bool(_NO_SEASON.match(after) or (name in {"fall", "spring"} and _FALLEN.match(after)))


def season_alone(found: Found, context: Context) -> Reading | None:
    """A season without "last" or "this": after "in" or "the", and no fall of a town, no Winter Olympics, no Prague Spring."""
    name, at = found.get("season"), found.starts["season"]
    if _is_no_season(name, context.after(at + len(name), 14)):
        return None
    if (
        context.is_capital(at)
        and context.before(at, 2)[-1:] == " "
        and re.search(r"[A-Z]\w+ $", context.shown[max(0, at - 14) : at])
        and name not in {"autumn"}
    ):
        return None
    if name == "fall" and re.search(r"(?:'s|s'|\bhis|\bher|\bits|\btheir) $", context.before(found.start, 6)):
        return None  # "the ruler's fall in 2003"
    led = bool(_SEASON_LED.search(context.before(found.start, 14))) or bool({"year", "told"} & set(found.groups))
    led = led or bool(_ACT.match(context.after(found.end, 20)))
    is_listed = led and not {"year", "told"} & set(found.groups)
    if is_listed and name in {"fall", "spring"} and re.search(r"\b(?:and|or) $", context.before(found.start, 5)):
        led = bool(re.search(rf"\b(?:{'|'.join(SEASONS)}) (?:and|or) $", context.before(found.start, 16)))
    has_the = context.lower[found.start : at].endswith("the ")
    if name in {"fall", "spring", "springs"} and not led and "mod" not in found.groups:
        return None
    if not led and not has_the and "mod" not in found.groups:
        return None
    return season(found, context)


def season_back(found: Found, context: Context) -> Reading | None:
    """“that summer”, “the following spring”: of the year told last."""
    name, told = SEASONS[found.get("season")], context.last
    if _is_no_season(found.get("season"), context.after(found.end, 14)):
        return None
    if told is None:
        return season_alone(found, context)
    year_ = told.last.year if told.unit == "season" else told.first.year
    year_ += _is_winter_ahead(name, context)
    if found.get("back") in {"the following", "the next"}:
        options = [periods.season(y, name) for y in (year_, year_ + 1, year_ + 2)]
        return dated(
            found,
            next(p for p in options if p.first > (told.last if told.unit == "year" else told.first)),
            "",
            f"after {told.value}",
        )
    return dated(found, periods.season(year_ - (found.get("back") == "the previous"), name), "", f"of {told.value}")
