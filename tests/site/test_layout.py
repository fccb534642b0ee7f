"""Where events stand, under which figure, and how sure their dates are shown to be."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from generator.records import Event, Precision, Timeline, When
from generator.site import SiteSettings, pages
from generator.site.certainty import certainty
from generator.site.density import density, window
from generator.site.edition import Edition, edition
from generator.site.rows import is_folded, rows, tally
from generator.site.ruler import ruler
from generator.site.shelf import shelve


def when(first: str, last: str, precision: Precision, **more: bool) -> When:
    return When(date.fromisoformat(first) if first else None, date.fromisoformat(last) if last else None, precision, **more)


def dated(event: Event, moment: When, **more: object) -> Event:
    return replace(event, when=moment, **more)  # type: ignore[arg-type]


@pytest.fixture
def event(timeline: Timeline) -> Event:
    return timeline.events[1]


@pytest.fixture
def site(timeline: Timeline, settings: SiteSettings) -> Edition:
    return edition(timeline, settings)


@pytest.mark.parametrize(
    ("moment", "page"),
    [
        pytest.param(when("2022-02-24", "2022-02-24", "day"), "2022/02/index.md", id="a day stands in its month"),
        pytest.param(when("2022-02-28", "2022-03-06", "week"), "2022/02/index.md", id="a week stands where it begins"),
        pytest.param(when("2022-02-01", "2022-02-28", "month"), "2022/02/index.md", id="a month stands in itself"),
        pytest.param(when("2022-09-01", "2022-11-30", "season"), "2022/index.md", id="a season stands under its year"),
        pytest.param(when("1998-01-01", "1998-12-31", "year"), "1998/index.md", id="a year stands in itself"),
        pytest.param(when("1990-01-01", "1999-12-31", "range"), "1990/index.md", id="a decade stands where it begins"),
        pytest.param(when("2022-03-07", "", "open"), "2022/03/index.md", id="an open date stands at its one end"),
        pytest.param(when("", "2022-03-07", "open"), "2022/03/index.md", id="an open start too"),
    ],
)
def test_an_event_stands_by_what_is_known(event: Event, moment: When, page: str) -> None:
    """No event stands on a day that nobody told."""
    shelf = shelve(Timeline((), (dated(event, moment),), ()), 150, {})
    assert shelf.targets[event.id] == f"{page}#e-{event.id}"


def test_a_crowded_month_gives_its_days_pages(timeline: Timeline, settings: SiteSettings, event: Event) -> None:
    """Beyond the limit each day has a page, weeks stay on the month's, and the month lists its days."""
    days = [
        dated(replace(event, id=f"{step:04x}", aliases=()), When(day, day, "day"))
        for step in range(12)
        for day in [date(2022, 2, 1) + timedelta(days=step % 3)]
    ]
    days.sort(key=lambda found: str(found.when and found.when.first))
    week = dated(replace(event, id="aaaa", aliases=()), when("2022-02-07", "2022-02-13", "week"))
    made = {
        page.path: str(page.text) for page in pages(replace(timeline, events=(*days, week)), replace(settings, month_limit=9))
    }
    assert [path for path in made if path.startswith("2022/02/")] == [
        "2022/02/01/index.md",
        "2022/02/02/index.md",
        "2022/02/03/index.md",
        "2022/02/index.md",
    ]
    assert made["2022/02/01/index.md"].count("{ #e-") == 4
    assert made["2022/02/index.md"].count("{ #e-") == 1
    assert "[1 February 2022](01/index.md)" in made["2022/02/index.md"]


@pytest.mark.parametrize(
    ("moment", "more", "mark", "sure"),
    [
        pytest.param(when("2022-02-24", "2022-02-24", "day"), {"basis": "stated"}, "stated", "day stated", id="a stated day"),
        pytest.param(when("2022-02-24", "2022-02-24", "day"), {"basis": "inferred"}, "inferred", "day inferred", id="inferred"),
        pytest.param(when("2022-02-28", "2022-03-06", "week"), {}, "interval", "one day of the week", id="a week"),
        pytest.param(when("2022-02-01", "2022-02-28", "month"), {}, "interval", "some day of the month", id="a month"),
        pytest.param(
            when("2022-02-01", "2022-02-05", "range", lasted=True),
            {},
            "interval",
            "lasted from the first day to the last",
            id="lasted",
        ),
        pytest.param(
            when("2022-05-03", "2022-05-04", "range"), {"agreed": False}, "interval", "sources disagree", id="disagreement"
        ),
        pytest.param(when("2022-05-03", "2022-05-03", "day"), {"status": "planned"}, "planned", "day inferred", id="planned"),
        pytest.param(
            when("2022-03-07", "", "open"),
            {"status": "planned", "announced": date(2022, 3, 7)},
            "planned",
            "date open, announced 7 March 2022",
            id="planned without a date",
        ),
        pytest.param(when("2022-05-03", "2022-05-03", "day"), {"status": "denied"}, "denied", "day inferred", id="denied"),
    ],
)
def test_certainty_has_a_mark_and_words(event: Event, moment: When, more: dict[str, object], mark: str, sure: str) -> None:
    """The mark never stands alone: words say the same."""
    found = certainty(dated(event, moment, **{"basis": "inferred", **more}))
    assert (found.mark, found.sure) == (mark, sure)


def test_rows_follow_the_days_and_months_come_last(timeline: Timeline, site: Edition) -> None:
    """Days and weeks as they follow each other, an open date after its day, whole months at the end."""
    assert [row.figure for row in rows(timeline.events[:-1], site)] == [
        "24",
        "28 Feb–6 Mar",
        "1",
        "3",
        "7",
        "7 Mar",
        "February",
    ]


def test_a_day_and_the_time_before_and_after_it_are_three_rows(event: Event, site: Edition) -> None:
    """What happened on a day, by it and from it on never share a figure's row or an anchor."""
    told = [
        dated(event, when("2022-03-02", "2022-03-02", "day")),
        dated(event, when("", "2022-03-02", "open")),
        dated(event, when("2022-03-02", "", "open")),
        replace(event, when=None, bounds=when("", "2022-03-02", "open")),
    ]
    found = [(row.anchor, row.figure, row.label) for row in rows(told[:3], site)]
    assert found == [
        ("d2", "2", "Wednesday"),
        ("by-2022-03-02", "2 Mar", "or before"),
        ("from-2022-03-02", "2 Mar", "onwards"),
    ]
    assert [(row.anchor, row.label) for row in rows(told[3:], site)] == [("by-2022-03-02", "2022 or before")]


def test_statements_are_told_apart_in_their_row(timeline: Timeline, site: Edition) -> None:
    """A row holds events first, statements apart."""
    first = rows(timeline.events, site)[0]
    assert [card.title for card in first.events] == ["Wang Yi and Sergei Lavrov hold telephone talks"]
    assert [card.title for card in first.statements] == ["Hua Chunying speaks at a briefing"]


@pytest.mark.parametrize(
    ("setting", "statements", "expected"),
    [
        pytest.param("auto", 1, False, id="few statements stand open"),
        pytest.param("auto", 3, True, id="many are folded"),
        pytest.param("open", 3, False, id="open if so set"),
        pytest.param("folded", 1, True, id="folded if so set"),
    ],
)
def test_statements_fold_where_they_outnumber(
    timeline: Timeline, settings: SiteSettings, setting: str, statements: int, expected: bool
) -> None:
    """`auto` folds the statements of a page that has more of them than events."""
    site = edition(timeline, replace(settings, statements=setting))  # type: ignore[arg-type]
    acts = [event for event in timeline.events if event.tier == "event"][:2]
    sayings = [event for event in timeline.events if event.tier == "statement"][:1] * statements
    assert is_folded([*acts, *sayings], site) is expected


def test_a_page_says_what_it_holds(timeline: Timeline) -> None:
    """Events, statements and articles are counted in words."""
    assert tally(timeline.events) == "Seven events and two statements from four articles."
    assert tally(()) == "No events from no articles."


def test_a_ruler_shows_the_whole_range() -> None:
    """A week lies in its months, to scale; a day needs no ruler."""
    drawn = ruler(when("2022-02-28", "2022-03-06", "week"))
    assert drawn is not None
    assert [tick.label for tick in drawn.ticks if tick.label] == ["1 Feb", "1 Mar", "31 Mar"]
    assert drawn.left == pytest.approx(27 / 59 * 420, abs=0.1)
    assert drawn.width == pytest.approx(7 / 59 * 420, abs=0.1)
    assert ruler(when("2022-02-24", "2022-02-24", "day")) is None
    assert ruler(when("2022-03-07", "", "open")) is None


@pytest.mark.parametrize(
    ("ends", "labels"),
    [
        pytest.param(("2022-09-01", "2022-11-30"), "Jan", id="a season in its year"),
        pytest.param(("1990-01-01", "1999-12-31"), "1990", id="a decade in years"),
        pytest.param(("0001-01-01", "9999-12-31"), "1", id="as long as the calendar"),
    ],
)
def test_long_ranges_have_rulers_too(ends: tuple[str, str], labels: str) -> None:
    """Months or years mark a long ruler, and its range stays inside."""
    drawn = ruler(when(*ends, "range"))
    assert drawn is not None
    assert drawn.ticks[0].label == labels
    assert drawn.left + drawn.width <= 420.1


def test_a_chart_counts_every_dated_event_once(timeline: Timeline) -> None:
    """Bars, bands and what lies outside together are all dated events."""
    shelf = edition(timeline, SiteSettings()).shelf
    drawn = density(timeline.events, shelf, window(timeline.events))
    assert drawn is not None
    assert drawn.grain == "day"
    assert sum(bar.events + bar.statements for bar in drawn.bars) + len(drawn.bands) + drawn.before + drawn.after == 9
    assert max(bar.dark + bar.light for bar in drawn.bars) == 100
    assert drawn.bars[0].target == "2022/02/index.md#d24"


@pytest.mark.parametrize(
    ("years", "grain"),
    [pytest.param(3, "month", id="years by month"), pytest.param(30, "year", id="decades by year")],
)
def test_the_grain_fits_the_span(timeline: Timeline, event: Event, years: int, grain: str) -> None:
    """Bars are days, months or years, as the timeline is long, and lead to a page that exists."""
    events = tuple(
        dated(replace(event, id=f"{step:x}"), When(day, day, "day"))
        for step in range(years * 4)
        for day in [date(1990 + step // 4, 1 + step % 4 * 3, 5)]
    )
    made = replace(timeline, events=events)
    drawn = density(events, edition(made, SiteSettings()).shelf, window(events))
    assert drawn is not None
    assert drawn.grain == grain
    assert len(drawn.axis) <= 14


def test_a_lone_old_event_does_not_flatten_the_chart(timeline: Timeline, event: Event) -> None:
    """The chart shows the stretch that holds most events, and says how many lie outside."""
    old = dated(replace(event, id="0"), when("1953-01-01", "1953-12-31", "year"))
    events = (old, *timeline.events)
    drawn = density(events, edition(replace(timeline, events=events), SiteSettings()).shelf, window(events))
    assert drawn is not None
    assert (drawn.grain, drawn.before) == ("day", 1)


def test_a_corpus_that_came_at_once_is_counted_not_listed(timeline: Timeline, settings: SiteSettings) -> None:
    """Under one day a hundred articles are named; the others are counted, and stand under Sources."""
    article = replace(timeline.articles[0], added=date(2024, 5, 1))
    many = tuple(replace(article, id=f"more/{at:03}", title=f"Number {at}") for at in range(130))
    made = {page.path: str(page.text) for page in pages(replace(timeline, articles=(*timeline.articles, *many)), settings)}
    assert made["changes/index.md"].count("[Number ") == 100
    assert "And 30 more articles" in made["changes/index.md"]
    assert made["sources/index.md"].count("[Number ") == 130


def test_a_burst_among_scattered_events_is_charted_by_day(timeline: Timeline, event: Event) -> None:
    """Where most events fall into one week of many years, the chart shows its days, and counts what lies outside."""
    scattered = [date(2010 + step, 3, 3) for step in range(4)]
    burst = [date(2012, 6, 1) + timedelta(days=step % 7) for step in range(60)]
    events = tuple(
        dated(replace(event, id=f"{at:x}"), When(day, day, "day")) for at, day in enumerate(sorted([*scattered, *burst]))
    )
    drawn = density(events, edition(replace(timeline, events=events), SiteSettings()).shelf, window(events))
    assert drawn is not None
    assert (drawn.grain, len(drawn.bars), drawn.before, drawn.after) == ("day", 7, 3, 1)


def test_no_events_no_chart(settings: SiteSettings) -> None:
    """An empty corpus still gives a site."""
    made = {page.path for page in pages(Timeline((), (), ()), settings)}
    assert {"index.md", "explore/index.md", "undated/index.md", "data/events.json", "feed.xml"} <= made


@pytest.mark.parametrize(
    "ends",
    [
        pytest.param(("0001-01-01", "0001-01-01"), id="the first day there is"),
        pytest.param(("9999-12-31", "9999-12-31"), id="the last day there is"),
        pytest.param(("0001-01-01", "9999-12-31"), id="all days"),
    ],
)
def test_the_ends_of_the_calendar_are_dates_too(
    settings: SiteSettings, event: Event, timeline: Timeline, ends: tuple[str, str]
) -> None:
    """A date at either end of the calendar is laid out like any other."""
    made = dated(replace(event, id="f1f1", aliases=()), when(*ends, "day" if ends[0] == ends[1] else "range"))
    assert pages(replace(timeline, events=(made, *timeline.events)), settings)
