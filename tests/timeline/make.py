"""Small records for the tests of the timeline: articles and mentions with what a test does not care about filled in."""

from __future__ import annotations

from datetime import date

from generator.records import (
    Article,
    Event,
    EventMention,
    Kind,
    Name,
    NameKind,
    Participant,
    Precision,
    Role,
    Span,
    Status,
    Tier,
    Timeline,
    When,
)


def day(text: str, doubt: int = 0) -> When:
    """One day."""
    when = date.fromisoformat(text)
    return When(when, when, "day", doubt=doubt)


def stretch(first: str | None, last: str | None, precision: Precision = "range", *, lasted: bool = False) -> When:
    """Several days, or an open end."""
    start, end = (date.fromisoformat(text) if text else None for text in (first, last))
    return When(start, end, precision, lasted=lasted)


def article(name: str, published: str | None = None, body: str = "", source: str | None = None) -> Article:
    """An article; its body matters to copies and stories alone."""
    return Article(name, name, body or f"Nothing in {name}.", day(published) if published else None, source)


def who(name: str, role: Role = "agent", kind: NameKind = "person", *offices: str, country: str | None = None) -> Participant:
    """A participant."""
    return Participant(Name(name, kind, offices, country), role)


WANG = who("Wang Yi", "agent", "person", "Chinese Foreign Minister", country="China")
LAVROV = who("Sergei Lavrov", "counterpart", "person", "Russian Foreign Minister", country="Russia")
KULEBA = who("Dmytro Kuleba", "counterpart", "person", "Ukrainian Foreign Minister", country="Ukraine")


def mention(
    story: str, quote: str, trigger: str, kind: Kind, *people: Participant, when: When | None = None, at: int = 0,
    lemma: str = "", basis: str = "", tier: Tier | None = None, status: Status = "happened", bounds: When | None = None,
    places: tuple[str, ...] = (), objects: tuple[str, ...] = (), numbers: tuple[str, ...] = (), announced: date | None = None,
) -> EventMention:  # fmt: skip
    """A mention of article `story`, whose quote stands in sentence `at`."""
    start = at * 1000
    place = start + max(0, quote.find(trigger))
    found = (
        "stated"
        if when and when.days == 1 and not when.doubt
        else "lede"
        if when and when.doubt
        else "coarse"
        if when
        else "none"
    )
    return EventMention(
        story, at, Span(place, place + len(trigger), trigger), lemma or trigger, kind,
        tier or ("statement" if kind == "statement" else "event"), status, Span(start, start + len(quote), quote),
        people, places, None, None, when, bounds, basis or found, announced, quote[:80], objects, numbers,
    )  # fmt: skip


A, B = article("a", "2022-02-24"), article("b", "2022-02-25")
CALL = mention(
    "a", "Wang Yi held telephone talks with Lavrov on Thursday.", "talks", "consult", WANG, LAVROV, when=day("2022-02-24")
)
TOLD = mention(
    "b",
    "Things are complex, Wang Yi told Sergey Lavrov on Thursday.",
    "told",
    "consult",
    WANG,
    who("Sergey Lavrov", "counterpart", "person", "Foreign Minister", country="Russia"),
    when=day("2022-02-24"),
)


def events(timeline: Timeline) -> list[Event]:
    """All events, those without a day last."""
    return [*timeline.events, *timeline.undated]


def single(timeline: Timeline) -> Event:
    """The only event."""
    assert len(events(timeline)) == 1, [event.title for event in events(timeline)]
    return events(timeline)[0]


STORY = "The ferry, the harbour, the storm, the lighthouse and the fishermen of Ostwick."
EARLY = article("a", "2023-05-10", f"{STORY} It was early; the mayor, guards, bakers and a violinist met beside warehouses.")
LATE = article("b", "2023-05-10", f"{STORY} It was late and very dark; pilots, nurses, a beekeeper and choirs waited downtown.")
"""Two papers that tell one story."""
COMMON = (
    "The a an of in on at by with for and that after be is was were would fall took made said say her his it old every night"
)
OTHERS = tuple(article(f"other{n}", "2023-05-10", f"{COMMON} item{n}.") for n in range(20))
"""Articles of other stories, in which the words stand that are in every paper."""
