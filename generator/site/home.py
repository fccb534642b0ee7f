"""The front page: what this timeline is about, when most happened, its key events, what is latest, what is new."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from .cards import Card, card
from .chapters import Step
from .density import Density, density
from .edition import Edition
from .lines import Line, heaviest, line
from .page import Page
from .render import render
from .rows import tally
from .shelf import standing_day, year_page


@dataclass(frozen=True, slots=True)
class KeyEvent:
    """An event of weight, with its figure."""

    figure: str
    label: str
    is_range: bool
    card: Card


@dataclass(frozen=True, slots=True)
class Home:
    """The front page."""

    tally: str
    undated: int
    chart: Density | None
    key_events: tuple[KeyEvent, ...]
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
        chart=density(dated, site.shelf),
        key_events=tuple(_key_event(card(event, site)) for event in heaviest(acts, site.settings.key_events)),
        latest=tuple(line(event, site) for event in latest[: site.settings.latest]),
        added=tuple(line(event, site) for event in added[: site.settings.latest]),
        years=tuple(Step(str(year), year_page(year)) for year in site.shelf.years),
    )
    yield render("index.md", "home.md.jinja", page=record, pages=site.article_pages, settings=site.settings)


def _key_event(shown: Card) -> KeyEvent:
    """The date cut in two: a figure for the margin and the rest under it."""
    date = shown.certainty.date
    head, _, rest = date.partition(" ")
    if head.isdigit() and rest and not rest.isdigit():
        return KeyEvent(head, rest, False, shown)
    if head == "from":
        return KeyEvent(rest.rpartition(" ")[0], f"{date.rpartition(' ')[2]} onwards", True, shown)
    figure, _, year = date.rpartition(" ")
    return KeyEvent(figure or date, year if figure else "", True, shown)
