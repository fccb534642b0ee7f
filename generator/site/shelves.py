"""People, places and kinds: an index of each, and a page for every group with enough events."""

from collections.abc import Iterator
from dataclasses import dataclass

from generator.records import Entity

from .density import Density, density
from .edition import Edition
from .groups import SHELVES, Group, GroupShelf
from .kinds import KINDS, KindRow
from .lines import YearOfLines, by_year, heaviest
from .page import Page
from .render import render
from .rows import tally

_COMPANY = 12
_LONG_INDEX = 24
_FOREMOST = 12
_TITLES: dict[GroupShelf, str] = {"people": "People and bodies", "places": "Countries and places", "kinds": "Kinds of event"}


@dataclass(frozen=True, slots=True)
class Companion:
    """Somebody who takes part in the same events."""

    name: str
    target: str
    events: int


@dataclass(frozen=True, slots=True)
class GroupPage:
    """A group as its page, or its entry in the index, shows it."""

    group: Group
    tally: str
    chart: Density | None
    years: tuple[YearOfLines, ...]
    more: int
    """Events beyond the longest list."""
    company: tuple[Companion, ...]
    kind: KindRow | None

    @property
    def feed(self) -> str:
        """Its Atom feed."""
        return f"feeds/{self.group.shelf}/{self.group.id}.xml"

    @property
    def query(self) -> str:
        """What Explore filters by to show the same."""
        return f"{ {'people': 'who', 'places': 'where', 'kinds': 'kind'}[self.group.shelf] }={self.group.id}"


@dataclass(frozen=True, slots=True)
class Section:
    """A part of an index: `People`, `Organisations`."""

    title: str
    groups: tuple[GroupPage, ...]

    @property
    def foremost(self) -> tuple[Companion, ...]:
        """Those with the most events, the most first, where the index is too long to be looked through."""
        if len(self.groups) < _LONG_INDEX:
            return ()
        order = sorted(self.groups, key=lambda page: (-len(page.group.events), page.group.sort, page.group.id))
        return tuple(Companion(page.group.name, page.group.target, len(page.group.events)) for page in order[:_FOREMOST])


_SECTIONS: dict[GroupShelf, tuple[tuple[str, tuple[str, ...]], ...]] = {
    "people": (("People", ("person",)), ("Bodies", ("organisation",))),
    "places": (("Countries", ("country",)), ("Places", ("place",))),
    "kinds": (("Kinds in this timeline", tuple(KINDS)),),
}


def shelf_pages(site: Edition) -> Iterator[Page]:
    """The three indexes, and the page of each group that has one."""
    for shelf in SHELVES:
        found = [_page(group, site) for group in site.groups if group.shelf == shelf]
        sections = tuple(
            Section(title, tuple(page for page in found if page.group.kind in kinds)) for title, kinds in _SECTIONS[shelf]
        )
        title = _TITLES[shelf]
        yield render(f"{shelf}/index.md", "shelf.md.jinja", title=title, shelf=shelf, sections=sections, settings=site.settings)
        for page in found:
            if page.group.has_page:
                yield render(page.group.target, "group.md.jinja", page=page, settings=site.settings)


def _page(group: Group, site: Edition) -> GroupPage:
    shown = heaviest(group.events, site.settings.list_limit)
    return GroupPage(
        group=group,
        tally=tally(group.events),
        chart=density(group.events, site.shelf, site.window) if group.has_page else None,
        years=by_year(shown, site),
        more=len(group.events) - len(shown),
        company=tuple(_companion(entity, events, site) for entity, events in group.company[:_COMPANY]),
        kind=KINDS.get(group.kind),
    )


def _companion(entity: Entity, events: int, site: Edition) -> Companion:
    shelf = "people" if entity.kind in ("person", "organisation") else "places"
    return Companion(entity.name, site.targets[shelf, entity.id], events)
