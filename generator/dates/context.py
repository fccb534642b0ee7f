"""What the words around an expression say: the article's day, the tense of the clause, the date told last."""

import re
from dataclasses import dataclass, field
from datetime import date

from generator.dates.periods import Period
from generator.dates.programme import is_fixture, is_fixture_behind, is_programme
from generator.dates.tense import Cue, cue_around, has_infinitive

_FRONTED = re.compile(
    r"(?:^|[.!?\"'”’]\s+|\n\s*|\b(?:and|but)(?: then)? (?=on|in|late|early)|[,;:] (?=on |in ))"
    r"(?:(?:On|on|In|in|By|Late|Early|late|early|Until|Since) )?(?:the )?$|(?<=[a-z] )(?:On|In) $"
)


_ASIDE = 400
"""Characters within which a lone year after a date is a glance aside, unless it stands in front of its clause."""


_COMPARED = re.compile(
    r"\b(?:from|than|with|against|versus|vs\.?|over|on) "
    r"(?:(?:[$£€#]|c\$|us\$)[^;]{0,24}|(?:a|the|its) [^,.;]{0,24})?(?:in |for |of )?$"
)
"""Before the quarter that another one is compared with."""


_GLANCE = re.compile(
    r"\b(?:than|since|surpass\w*|exceed\w*|unlike|versus|compared (?:with|to)|as opposed to|(?:peaks?|highs?|lows?|records?"
    r"|levels?|figures?|averages?) (?:of|in|from|set in))\b[^.;\n]{0,36}$"
)
"""Before a date that others are compared with."""


@dataclass(slots=True)
class Context:
    """The state of reading one article, in reading order. The only mutable thing in this step."""

    shown: str
    """The normalised text with its capitals."""
    lower: str
    anchor: date | None
    """The day the article counts from; None where it is not known."""
    published: str = ""
    """What is known of the publication, in words for the steps: `Fri 2022-02-25`, `2022-02`."""
    last: Period | None = None
    """The stretch of the calendar told last."""
    by_unit: dict[str, Period] = field(default_factory=dict)
    """The last one of each unit."""
    reported: Period | None = None
    """The last quarter told that was over, or whose results were: the one that earnings news is about."""
    year_end: int | None = None
    """The month in which the financial year told ends, 0 where none is; None until it was asked for (`resolve/fiscal.py`)."""
    is_day_first: bool | None = None
    """Whether numeric dates put the day first; None until it was asked for (`resolve/absolute.py`)."""
    begun: int = 0
    """Where the last expression began."""
    at: int = 0
    """Where it ended."""
    earlier: Period | None = None
    """The stretch told before the last one."""
    earlier_at: int = 0
    """Where it ended."""
    dated: Period | None = None
    """The last day or month told."""
    dated_at: int = 0
    """Where it ended."""
    day_at: int = 0
    """Where the last day told ended."""
    is_moved: bool = False
    """Whether a year in front of its clause came after it: there an account moves on to that year."""

    ahead: dict[date, int] = field(default_factory=dict)
    """The days to come that were told, and where each began."""
    time_told: str = ""
    """The TIMEX3 value of the last time of a day that was told."""
    time_at: int = 0
    """Where it ended."""
    year_bc: int | None = None
    """The year before Christ that a story has come to; the calendar here has no days for it."""

    def cue(self, start: int, end: int) -> Cue:
        """The tense or modality that governs a stretch of the text."""
        return cue_around(self.lower, start, end, self.is_fronted(start))

    def is_fronted(self, start: int) -> bool:
        """Whether a stretch opens its clause: "On Monday, he ..."."""
        return bool(_FRONTED.search(self.shown, max(0, start - 24), start))

    def looks_forward(self, start: int) -> bool:
        """Whether an infinitive governs what stands at a place."""
        return has_infinitive(self.shown, self.lower, start)

    def is_programme(self, start: int) -> bool:
        """Whether a verb in the present tense right before a place tells a programme: "votes on" Monday."""
        return is_programme(self.lower, start)

    def is_fixture(self, start: int, end: int) -> bool:
        """Whether a match in the present tense leads to a day, or follows it: "England face Australia on" Sunday."""
        return is_fixture(self.shown, start) or (self.is_fronted(start) and is_fixture_behind(self.shown, end))

    def before(self, start: int, length: int = 40) -> str:
        """The text just before, in lower case."""
        return self.lower[max(0, start - length) : start]

    def after(self, end: int, length: int) -> str:
        """The text just after, in lower case."""
        return self.lower[end : end + length]

    def is_capital(self, at: int) -> bool:
        """Whether the text has a capital there."""
        return self.shown[at : at + 1].isupper()

    def _is_compared(self, quarter: Period, start: int) -> bool:
        """Whether a quarter is the one that figures are compared with: “up from $5 million in the first quarter”."""
        is_earlier = self.reported is not None and quarter.first < self.reported.first
        return is_earlier and bool(_COMPARED.search(self.before(start, 48)))

    def _is_glance(self, period: Period, start: int) -> bool:
        """Whether a story looks back for a comparison, and does not go there: “below the peak of summer 2007”."""
        is_back = self.last is not None and period.first < self.last.first
        return is_back and not self.is_fronted(start) and bool(_GLANCE.search(self.before(start, 60)))

    def remember(self, period: Period, start: int, end: int) -> None:
        """Keep what was told last."""
        if self.anchor is None and self._is_glance(period, start):
            return
        self.year_bc = None
        self.earlier, self.earlier_at = self.last, self.at
        self.last, self.begun = period, start
        if period.unit in {"day", "month"}:
            self.dated, self.dated_at, self.is_moved = period, end, False
        elif period.unit == "year" and self.anchor is None:
            self.is_moved = self.is_moved or self.is_fronted(start) or start - self.dated_at > _ASIDE
        self.by_unit[period.unit] = period
        if period.unit == "day":
            self.day_at = end
            if self.anchor and period.first > self.anchor:
                self.ahead[period.first] = start
        if (
            period.unit == "quarter"
            and (self.anchor is None or period.last < self.anchor)
            and not self._is_compared(period, start)
        ):
            self.reported = period
        self.at = end
