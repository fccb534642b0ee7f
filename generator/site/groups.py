"""Who and what events have in common: people, organisations, places, kinds. Each group with enough events gets a page."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from generator.records import Entity, Event, Timeline

from .kinds import KINDS
from .links import slugs

GroupShelf = Literal["people", "places", "kinds"]
SHELVES: tuple[GroupShelf, ...] = ("people", "places", "kinds")
_SHELF_OF: dict[str, GroupShelf] = {"person": "people", "organisation": "people", "country": "places", "place": "places"}


@dataclass(frozen=True, slots=True)
class Group:
    """Events that name the same person, organisation or place, or are of one kind."""

    shelf: GroupShelf
    id: str
    name: str
    sort: str
    """What it is filed under: the name as written, for which part is the family name differs from country to country."""
    kind: str
    """`person`, `organisation`, `country`, `place`, or the kind of event."""
    events: tuple[Event, ...]
    """In the timeline's order, those without a date last."""
    entity: Entity | None
    target: str
    """Its page, or its place in the index where it has none."""
    has_page: bool

    @property
    def company(self) -> tuple[tuple[Entity, int], ...]:
        """Who else takes part in its events, the most frequent first, with the number of events."""
        seen: Counter[Entity] = Counter()
        for event in self.events:
            seen.update(entity for entity in dict.fromkeys(event.participants) if entity != self.entity)
        return tuple(sorted(seen.items(), key=lambda item: (-item[1], item[0].name, item[0].id)))


def gather(timeline: Timeline, page_events: int) -> tuple[Group, ...]:
    """Every group that an event names, by shelf, then name."""
    everything = timeline.events + timeline.undated
    groups = [*_entities(everything, page_events), *_kinds(everything, page_events)]
    return tuple(sorted(groups, key=lambda group: (SHELVES.index(group.shelf), group.sort, group.id)))


def place_ids(events: Sequence[Event]) -> dict[str, str]:
    """Place name → id: that of the country or place of that name, else a slug of its own that nobody bears."""
    entities = _participants(events)
    known: dict[str, str] = {}
    for entity in entities:
        if entity.kind in ("country", "place"):
            for name in (entity.name, *entity.aliases):
                known.setdefault(name, entity.id)
    own = slugs(place for event in events for place in event.places if place not in known)
    taken = {entity.id for entity in entities}
    return known | {place: name if name not in taken else f"{name}-place" for place, name in own.items()}


def _participants(events: Iterable[Event]) -> tuple[Entity, ...]:
    found = {entity.id: entity for event in events for entity in event.participants}
    return tuple(found[key] for key in sorted(found))


def _entities(events: tuple[Event, ...], page_events: int) -> Iterator[Group]:
    places = place_ids(events)
    entities = {entity.id: entity for entity in _participants(events)}
    names = {places[place]: place for event in reversed(events) for place in event.places}
    named: dict[str, list[Event]] = {}
    for event in events:
        ids = [entity.id for entity in event.participants] + [places[place] for place in event.places]
        for key in dict.fromkeys(ids):
            named.setdefault(key, []).append(event)
    for key, found in named.items():
        entity = entities.get(key)
        kind = entity.kind if entity else "place"
        name = entity.name if entity else names[key]
        sort = name.casefold()
        yield _group(_SHELF_OF[kind], key, (name, sort, kind), (tuple(found), entity), page_events)


def _kinds(events: tuple[Event, ...], page_events: int) -> Iterator[Group]:
    for row in KINDS.values():
        if found := tuple(event for event in events if event.kind == row.id):
            yield _group("kinds", row.id, (row.label, row.label.casefold(), row.id), (found, None), page_events)


def _group(
    shelf: GroupShelf, key: str, names: tuple[str, str, str], told: tuple[tuple[Event, ...], Entity | None], page_events: int
) -> Group:
    events, entity = told
    has_page = len(events) >= page_events
    target = f"{shelf}/{_file(key)}.md" if has_page else f"{shelf}/index.md#{key}"
    return Group(shelf, key, names[0], names[1], names[2], events, entity, target, has_page)


def _file(key: str) -> str:
    """The file name of a group; `index` belongs to the shelf."""
    return "index-" if key == "index" else key
