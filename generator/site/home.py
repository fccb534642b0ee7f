"""The front page: what this timeline is about, when most happened, its key events, what is latest, what is new."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import groupby

from generator.records import Event

from .cards import Card, card
from .chapters import Step
from .density import Density, density
from .edition import Edition
from .lines import Line, heaviest, line
from .page import Page
from .render import render
from .rows import margin_figure, tally
from .shelf import standing_day, year_page
from .words import MONTHS


@dataclass(frozen=True, slots=True)
class KeyDay:
    """Events of weight under one figure."""

    figure: str
    label: str
    is_range: bool
    cards: tuple[Card, ...]


@dataclass(frozen=True, slots=True)
class Home:
    """The front page."""

    tally: str
    undated: int
    chart: Density | None
    key_events: tuple[KeyDay, ...]
    latest: tuple[Line, ...]
    added: tuple[Line, ...]
    years: tuple[Step, ...]


def home_page(site: Edition) -> Iterator[Page]:
    """The front page, alone."""
    dated = site.timeline.events
    acts = [event for event in dated if event.tier == "event"] or list(dated)
    happened = [event for event in acts if event.status == "happened"]
    latest = sorted(happened, key=lambda event: (standing_day(event.when), event.weight, event.id), reverse=True)
    added = sorted(acts, key=lambda event: (site.added(event), event.weight, event.id), reverse=True)
    record = Home(
        tally=tally(dated),
        undated=len(site.timeline.undated),
        chart=density(dated, site.shelf, site.window),
        key_events=tuple(_key_days(heaviest(acts, site.settings.key_events), site)),
        latest=tuple(line(event, site) for event in latest[: site.settings.latest]),
        added=tuple(line(event, site) for event in added[: site.settings.latest]),
        years=tuple(Step(str(year), year_page(year)) for year in site.shelf.years),
    )
    yield render("index.md", "home.md.jinja", page=record, pages=site.article_pages, settings=site.settings)


def _key_days(events: Iterable[Event], site: Edition) -> Iterator[KeyDay]:
    """Events of one figure and year together: `24` over `February 2022`, `28 Feb–6 Mar` over `2022`."""
    for (figure, label, is_range), found in groupby(events, key=_figure):
        yield KeyDay(figure, label, is_range, tuple(card(event, site) for event in found))


def _figure(event: Event) -> tuple[str, str, bool]:
    day = standing_day(event.when)
    _, figure, label = margin_figure(event)
    is_range = event.when is None or event.when.days != 1
    open_end = label if is_range and event.when and event.when.days is None else ""
    under = f"{day.year} {open_end}".strip() if is_range else f"{MONTHS[day.month]} {day.year}"
    return figure, "" if figure == under else under, is_range
