"""Every record that passes between steps. All are frozen; collections are tuples; records hold records.

Offsets (`start`, `end`) are Unicode code points into `Article.body`, end exclusive, everywhere.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from typing import Literal

# -- when ------------------------------------------------------------------------------------------

Precision = Literal["day", "week", "month", "season", "quarter", "year", "range", "open"]


@dataclass(frozen=True, slots=True)
class When:
    """A closed range of days and its grain: what is known of a date, and no more.

    "Last week" is seven days, "January" thirty-one. With precision `open` one end is not known and is None.
    """

    first: date | None
    last: date | None
    precision: Precision
    lasted: bool = False
    """True for a stretch that went on from first to last; False for one day somewhere between them."""
    doubt: int = 0
    """Days by which either end may be off: 1 where it was derived from a publication day (time zones, late printing)."""

    @property
    def edtf(self) -> str:
        """The date in EDTF (ISO 8601-2): `2022-02`, `[2022-02-28..2022-03-06]` (one day of several), `a/b` (lasted)."""
        if self.first is None or self.last is None:
            ends = f"{self.first or ''}..{self.last or ''}"
            return f"[{ends}]"
        if self.lasted and self.first != self.last:
            return f"{self.first}/{self.last}"
        if self.precision == "day":
            return f"{self.first}~" if self.doubt else f"{self.first}"
        if self.precision == "month":
            return f"{self.first:%Y-%m}"
        if self.precision == "year":
            return f"{self.first:%Y}"
        return f"[{self.first}..{self.last}]"

    @property
    def days(self) -> int | None:
        """How many days the range holds; None while it is open."""
        return None if self.first is None or self.last is None else (self.last - self.first).days + 1

    def meets(self, other: When, slack: int = 0) -> bool:
        """Whether the two have a day in common, or come within `slack` days of it. An open end meets all beyond it."""
        before = self.last and other.first and (other.first - self.last).days > slack
        after = other.last and self.first and (self.first - other.last).days > slack
        return not before and not after


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A stretch of an article's body."""

    start: int
    end: int
    text: str


# -- articles --------------------------------------------------------------------------------------

ParagraphKind = Literal["prose", "heading", "byline", "furniture"]


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A line of the body that holds text. A dateline ("Beijing:") is cut off the front of its prose."""

    start: int
    end: int
    kind: ParagraphKind
    dateline: str = ""
    """The dateline's places as printed: `Beijing/United Nations`."""


@dataclass(frozen=True, slots=True)
class Article:
    """One news article: its body as read, and what its front matter says of it."""

    id: str
    """The path under the corpus folder without `.md`, case and slashes kept, NFC."""
    title: str
    """From the front matter; else the lead's first words."""
    body: str
    published: When | None = None
    """The document creation time: a day, a month or a year."""
    source: str | None = None
    url: str | None = None
    author: str | None = None
    language: str = "en"
    text: Literal["quotes", "full"] = "quotes"
    """Whether the site may show the whole text, or the quoted sentences alone."""
    added: date | None = None
    """The day on which the article joined the corpus."""
    paragraphs: tuple[Paragraph, ...] = ()
    is_titled: bool = True
    """False where `title` was made from the lead."""


# -- language --------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Token:
    """A word and its place in the sentence's tree."""

    start: int
    end: int
    text: str
    lemma: str
    tag: str
    """Penn Treebank part of speech: `VBD`, `NNP`."""
    dep: str
    """Relation to the head, in the labels of spaCy's English models (ClearNLP): `nsubj`, `dobj`."""
    head: int
    """Index of the head within the sentence; a root is its own head."""


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence of an article's prose, parsed."""

    index: int
    """Its place in the article, from 0, headings not counted."""
    paragraph: int
    start: int
    end: int
    text: str
    tokens: tuple[Token, ...]
    is_heading: bool = False
    quoted: tuple[tuple[int, int], ...] = ()
    """The stretches inside quotation marks, marks included. A quotation may run on from the sentence before."""


# -- dates -----------------------------------------------------------------------------------------

TimexType = Literal["DATE", "TIME", "DURATION", "SET"]


DATELINE = "dateline"
"""The rule of the time that tells on what day before its publication an article was written."""


@dataclass(frozen=True, slots=True)
class TimeMention:
    """A time expression (TIMEX3) and what it says."""

    start: int
    end: int
    text: str
    type: TimexType
    value: str
    """TIMEX3 value: `2022-02-24`, `2022-W08`, `P30Y`, `PAST_REF`."""
    mod: str | None
    when: When | None
    """The days meant; None for durations, sets, vague references, and whatever could not be resolved."""
    rule: str
    """The name of the rule row that read it; `DATELINE` where it is the day of writing that a dateline tells."""
    steps: tuple[str, ...] = ()
    """How the value came about, in words: `past tense`, `article of Fri 2022-02-25`."""


# -- events ----------------------------------------------------------------------------------------

Kind = Literal[
    "agree", "consult", "support", "concede", "cooperate", "aid", "retreat", "request", "accuse", "reject", "threaten",
    "protest", "sanction", "mobilize", "coerce", "assault", "vote", "appoint", "statement", "ceremony", "legal",
    "disaster", "business", "health", "science", "sport", "death", "other",
]  # fmt: skip
Tier = Literal["event", "statement"]
Status = Literal["happened", "planned", "denied", "possible"]
Telling = Literal["clause", "noun", "label"]
"""By what a title tells its act: the clause of its own verb, one around its noun, or the noun alone."""
NameKind = Literal["person", "country", "place", "organisation"]
Role = Literal["agent", "counterpart", "patient", "recipient", "speaker", "other", "topic"]
"""`topic`: of whom somebody says something, where the title names them, or they do or suffer what is said."""


@dataclass(frozen=True, slots=True)
class Name:
    """Somebody or something that one article names."""

    name: str
    """The fullest form the article gives, titles and offices off: `Wang Yi`."""
    kind: NameKind
    offices: tuple[str, ...] = ()
    """What the article calls them, in its own words: `Chinese Foreign Minister`."""
    country: str | None = None
    is_product: bool = False
    """True of what is made and sold, which takes part in nothing."""
    maker: Name | None = None
    """Whose product it is, as far as the article tells."""


@dataclass(frozen=True, slots=True)
class KnownName:
    """What the editor says of a name, in `corpus/names.yml`: it settles every doubt."""

    name: str
    """The form that the timeline shows."""
    kind: NameKind
    aliases: tuple[str, ...] = ()
    """Other forms of it, in any article."""
    country: str | None = None
    different: tuple[str, ...] = ()
    """Names that look alike and are somebody else."""


@dataclass(frozen=True, slots=True)
class Participant:
    """A name and its part in an event."""

    name: Name
    role: Role


@dataclass(frozen=True, slots=True)
class Unnamed:
    """Somebody without a name and his part in an event."""

    words: str
    """"two men", "police"."""
    role: Role


def is_printed(words: str, title: str) -> bool:
    """Whether a title prints what somebody without a name is called, its article aside."""
    return words.casefold().removeprefix("a ").removeprefix("an ") in title.casefold()


@dataclass(frozen=True, slots=True)
class EventMention:
    """One place in one article that tells of an event."""

    article: str
    sentence: int
    trigger: Span
    """The lexical head alone: "talks" in "held talks"."""
    lemma: str
    kind: Kind
    tier: Tier
    status: Status
    quote: Span
    """The whole sentence."""
    participants: tuple[Participant, ...] = ()
    places: tuple[str, ...] = ()
    speaker: Name | None = None
    """Who told it, where it is told within somebody's words."""
    time: TimeMention | None = None
    """The time expression that dated it."""
    when: When | None = None
    """What the cascade made of it; None while undated."""
    bounds: When | None = None
    """For an undated mention: what its tense allows."""
    basis: str = "none"
    """The row of the dating cascade that gave the date."""
    announced: date | None = None
    """For what is planned: the day on which it was announced."""
    title: str = ""
    """A neutral title made from this mention's clause."""
    objects: tuple[str, ...] = ()
    """Stems of what the act was about, for merging."""
    numbers: tuple[str, ...] = ()
    """Figures the clause gives: a toll, a sum."""
    steps: tuple[str, ...] = ()
    """Why it was read so, in words, for `explain`."""
    shown: Kind | None = None
    """The kind that readers are told, where merging goes by another: of a plan, that of what is planned."""
    setting: tuple[str, ...] = ()
    """Where its story takes place, for an act that names nobody and no place: for readers, not for merging."""
    unnamed: tuple[Unnamed, ...] = ()
    """Who takes part without a name: for readers, not for merging."""
    telling: Telling = "clause"

    @property
    def before(self) -> str:
        """The quote up to the trigger."""
        return self.quote.text[: self.trigger.start - self.quote.start]

    @property
    def behind(self) -> str:
        """The quote from the trigger's end on."""
        return self.quote.text[self.trigger.end - self.quote.start :]


# -- the timeline ----------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Entity:
    """A name resolved across articles."""

    id: str
    """A slug of the name, unique in the timeline: `wang-yi`."""
    name: str
    kind: NameKind
    offices: tuple[str, ...] = ()
    aliases: tuple[str, ...] = ()
    """Other spellings met: `Sergey Lavrov`."""
    country: str | None = None


IN_WORDS: frozenset[Kind] = frozenset({"statement", "accuse", "reject", "support", "request", "threaten"})
"""Kinds of act that are done with words, and may be done any day."""
LONGEST_TITLE = 90
"""Characters: what a headline may have and still stand on two lines of a phone."""


@dataclass(frozen=True, slots=True)
class Event:
    """What happened once, however many mentions tell of it."""

    id: str
    """A hash of its founding mention; needs no state and holds no date."""
    title: str
    kind: Kind
    tier: Tier
    status: Status
    when: When | None
    """None for an undated event; then `bounds` says what is known."""
    mentions: tuple[EventMention, ...]
    """The earliest article's first."""
    bounds: When | None = None
    basis: Literal["stated", "inferred"] = "inferred"
    agreed: bool = True
    """False where sources give disjoint dates; `when` then spans both."""
    announced: date | None = None
    weight: float = 0.0
    participants: tuple[Entity, ...] = ()
    unnamed: tuple[str, ...] = ()
    """Who else takes part, without a name: "police", "two men"."""
    places: tuple[str, ...] = ()
    sources: int = 1
    """Independent sources: copies of one wire story count once."""
    aliases: tuple[str, ...] = ()
    """Ids of the other mentions: addresses that lead here too."""
    differences: tuple[str, ...] = ()
    """What the sources disagree on besides the date: `150,000 / 200,000`."""


@dataclass(frozen=True, slots=True)
class Timeline:
    """All that a corpus tells: what the site and the data files are made from."""

    articles: tuple[Article, ...]
    """By publication, then id; those without a date last."""
    events: tuple[Event, ...]
    """Those with a date, by first day, last day, then weight."""
    undated: tuple[Event, ...]
    copies: tuple[tuple[str, ...], ...] = field(default=())
    """Groups of article ids that carry one and the same story."""
