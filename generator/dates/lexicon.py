"""Keys: the words that make a family of rows worth trying. A row names its keys in `on`."""

from generator.dates.words import DAY_PARTS, DECADES, MONTHS, ORDINALS, SEASONS, SHORT_WEEKDAYS, UNITS, WEEKDAYS

KEYS: dict[str, tuple[str, ...]] = {
    "weekday": tuple(w for w in WEEKDAYS if w not in SHORT_WEEKDAYS),
    "weekdays": tuple(w + "s" for w in WEEKDAYS if w not in SHORT_WEEKDAYS),
    "month": tuple(MONTHS),
    "season": tuple(SEASONS),
    "seasons": ("springs", "summers", "autumns", "falls", "winters"),
    "unit": tuple(u for u in UNITS if "-" not in u),
    "quarter": ("quarter", "quarters"),
    "half": ("half",),
    "daypart": tuple(DAY_PARTS),
    "decadeword": tuple(DECADES),
    "ordinal": tuple(o for o in ORDINALS if "-" not in o),
    "year": ("@year",),
    "number": ("@clock",),
    "decade": ("@decade", "@year"),
}
