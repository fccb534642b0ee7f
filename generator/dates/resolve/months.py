"""Names of months and days of the month, and what only looks like one."""

import re

from generator.dates.context import Context
from generator.dates.periods import SEASON_STARTS
from generator.dates.resolve.units import count_of
from generator.dates.rows import Found
from generator.dates.words import MONTHS, ORDINALS, SEASONS


def month_number(text: str) -> int:
    """1 to 12 for a month's name or abbreviation."""
    return MONTHS[text.rstrip(".")]


def day_number(text: str) -> int:
    """1 to 31 for "3", "3rd" or "third"."""
    return ORDINALS.get(text) or int(re.sub(r"\D", "", text))


_SECOND = re.compile(
    r"(?:,? (?:and|or|to|through|until|till)|,| ?-) ?(?:in |the )?(?:(?:early|late|mid)[ -])?(?:the )?"
    rf"(?:\d\d? )?(?P<name>{'|'.join(sorted({*MONTHS, *SEASONS}, key=len, reverse=True))})\b\.?(?: \d\d?,)?(?: of)?"
    r" (?:(?P<year>(?:1[5-9]|20)\d\d)|(?P<which>last|next|this) year)\b(?!')"
)


def year_of_second(context: Context, end: int, month: int) -> int | None:
    """The year that stands behind the second of two months or seasons: "in April and June 1955"."""
    second = _SECOND.match(context.after(end, 48))
    if second is None:
        return None
    name = second["name"]
    last = MONTHS.get(name) or SEASON_STARTS[SEASONS[name]]
    year = int(second["year"]) if second["year"] else year_counted(context, second["which"])
    return None if year is None else year - (month > last)


def year_counted(context: Context, which: str) -> int | None:
    """The year that "last", "this" or "next" year is, as seen from the article."""
    return context.anchor.year + count_of(which) if context.anchor else None


_ABBREVIATED = frozenset({"jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec"})
_SHORT = frozenset({"jan", "mar", "may", "march", "dec", "sep", "jun", "june", "april", "august", "apr"})


_MARCH_BEFORE = re.compile(r"\b(?:annual|long|ice|death|peace|salt|protest|wedding|funeral|freedom|man|the) $")


_NAME_AFTER = re.compile(r"[ ](?:for|against|of dimes|madness|on [A-Z]|[A-Z][a-z]+(?: of| said|,| and|\.))")


_TITLED = re.compile(
    r"(?:\b(?:Lord|Lady|Mr|Mrs|Ms|Miss|Sir|Dame|Dr|Prof|Professor|Senator|Sen|Judge|Justice|Captain|Minister|President"
    r"|Secretary|Councillor|Detective|Sergeant|Constable|Inspector|Saint|Queen|King|Princess|Prince))\.? $"
)
"""Before a month's name without a day or a year: a person."""


_NAMED = re.compile(
    r"\b(?!(?:In|Since|By|Until|Before|After|From|During|Through|And|Or|Last|Next|This|For|The|Between|Early|Late|Mid|On|But)\b)"
    r"[A-Z][a-z]{2,} $"
)
"""“Theresa May,”: behind a name with a capital it is one."""
_MONTH_LED = re.compile(r"\b(?:in|since|by|until|till|before|after|from|during|through|last|next|this|late|early|mid) ?$")


def is_month_name(found: Found, context: Context) -> bool:
    """False for "may" and "march" in small letters, and for people and marches of that name."""
    name, at = found.groups["month"].rstrip("."), found.starts["month"]
    is_alone = len(found.groups) == 1 and not found.groups["month"].endswith(".")
    if name in _ABBREVIATED and is_alone and not _MONTH_LED.search(context.before(at, 10)):
        return False
    if name == "apr" and context.before(at, 2) == "% ":
        return False  # an annual percentage rate
    if name not in _SHORT:
        return True
    if not context.is_capital(at) or (is_alone and _is_person(context, name, at)):
        return False
    after = context.shown[at + len(found.groups["month"]) : at + len(name) + 24]
    if len(found.groups) > 1 or found.groups["month"].endswith("."):
        return True  # a day, a year or a modifier goes with it
    if name == "march":
        return not (
            (_MARCH_BEFORE.search(context.before(at, 12)) and not re.match(r" \w+", after))
            or _NAME_AFTER.match(after)
            or re.search(r"(?:(?:annual|long|ice|death|salt) |[\"'])$", context.before(at, 8))
        )
    if name == "may":
        return bool(
            re.search(
                r"\b(?:in|since|by|until|till|before|after|from|of|during|to|through|and|or|last|next|this|for"
                r"|the|between|[a-z]+est|\() ?$",
                context.before(at, 10),
            )
        ) or bool(re.match(r"['’,.;)]| (?:and|or|to) (?:apr|ju)", after))
    return not re.match(r" [A-Z][a-z]", after) or bool(_MONTH_LED.search(context.before(at, 10).removesuffix("by ")))


def _is_person(context: Context, name: str, at: int) -> bool:
    """Whether a title or, for May, a name stands in front."""
    is_named = name == "may" and _NAMED.search(context.shown, max(0, at - 16), at)
    return bool(is_named or _TITLED.search(context.shown, max(0, at - 14), at))
