"""Names of single articles resolved across the corpus: who is who in the whole timeline.

Two full names are one person when they are equal, or when they fold to one spelling and share an office or a country.
A bare surname joins a full name of another article only if the corpus has exactly one that it can be.
Likeness of letters joins nobody. What `corpus/names.yml` says comes first and is never overruled.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache

from generator.records import Entity, EventMention, KnownName, Name, NameKind
from generator.timeline.countries import country_of, country_of_capital, seat_of
from generator.timeline.folding import fold, plain
from generator.timeline.identity import unique_slugs
from generator.timeline.organisations import organisation_key
from generator.timeline.persons import office_words, person_groups
from generator.timeline.union import Union

Form = tuple[str, NameKind]
"""A name's plain form and kind: what one article's name is known by."""


@dataclass(frozen=True, slots=True)
class Appearance:
    """A name as the articles use it: all that was met under one plain form and kind."""

    key: str
    kind: NameKind
    names: tuple[tuple[str, int], ...]
    """Printed forms with their counts, the commonest first."""
    offices: frozenset[str]
    """Head words of the offices: `foreign minister`."""
    countries: frozenset[str]
    printed_offices: tuple[str, ...]
    company: frozenset[str]
    """Persons and bodies beside whom it takes part in something, by their plain forms."""

    @property
    def count(self) -> int:
        """In how many places it stands."""
        return sum(number for _, number in self.names)


@dataclass(frozen=True, slots=True)
class Cast:
    """Everybody in the timeline, and how to find the one whom an article's name means."""

    entities: dict[str, Entity]
    by_form: dict[Form, str]
    speaks_for: dict[str, str]
    """From a person or body of a government to that country's entity, where it is in the timeline."""

    def find(self, name: Name, is_actor: bool = True) -> str:
        """The id of the entity meant."""
        return self.by_form[form_of(name, is_actor)]


def form_of(name: Name, is_actor: bool) -> Form:
    """The form under which a name is looked up; a capital that acts is its country, a seat of government speaks for itself."""
    country = _government(name, is_actor)
    return (plain(country), "country") if country else (plain(name.name) or name.name, name.kind)


def _government(name: Name, is_actor: bool) -> str | None:
    return None if name.kind == "person" else _country_meant(name.name, is_actor or name.kind == "country")


@lru_cache(maxsize=65536)
def _country_meant(name: str, may_be_capital: bool) -> str | None:
    if seat_of(name):
        return None
    return country_of(name) or (country_of_capital(name) if may_be_capital else None)


def cast_of(mentions: Iterable[EventMention], known: Sequence[KnownName] = ()) -> Cast:
    """Resolves all names of all mentions: participants and speakers."""
    appearances = appearances_of(mentions)
    groups = _settle(appearances, known)
    slugs = unique_slugs([(_shown(group, known), group[0].key + group[0].kind) for group in groups])
    entities = {slug: _entity(slug, group, known) for slug, group in zip(slugs, groups, strict=True)}
    by_form = {(one.key, one.kind): slug for slug, group in zip(slugs, groups, strict=True) for one in group}
    return Cast(entities, by_form, _speakers(entities, by_form))


def names_of(mention: EventMention) -> Iterable[tuple[Name, bool]]:
    """All names of a mention, each with whether it acts there."""
    for one in mention.participants:
        yield one.name, is_actor(one.role)
    if mention.speaker:
        yield mention.speaker, True


def is_actor(role: str) -> bool:
    """Whether a role is one that governments play and places do not."""
    return role in {"agent", "counterpart", "speaker", "recipient"}


def appearances_of(mentions: Iterable[EventMention]) -> list[Appearance]:
    """What was met under each form, in the order of the forms."""
    notes: dict[Form, _Notes] = defaultdict(_Notes)
    for mention in mentions:
        forms = [(form_of(name, acts), name, _government(name, acts) or name.name) for name, acts in names_of(mention)]
        company = {form[0] for form, _, _ in forms if form[1] in {"person", "organisation"}}
        for form, name, shown in forms:
            note = notes[form]
            note.printed[shown] += 1
            note.offices.update(name.offices)
            note.countries.update(filter(None, [name.country, *map(_country_in, name.offices)]))
            note.company.update(company - {form[0]})
    return [note.closed(form) for form, note in sorted(notes.items())]


class _Notes:
    """What is gathered of one form while the mentions are read."""

    def __init__(self) -> None:
        self.printed: Counter[str] = Counter()
        self.offices: Counter[str] = Counter()
        self.countries: set[str] = set()
        self.company: set[str] = set()

    def closed(self, form: Form) -> Appearance:
        """The record."""
        offices = tuple(office for office, _ in sorted(self.offices.items(), key=_commonest))
        countries = frozenset(country_of(country) or country for country in self.countries)
        names = tuple(sorted(self.printed.items(), key=_commonest))
        return Appearance(form[0], form[1], names, office_words(offices), countries, offices, frozenset(self.company))


def _commonest(item: tuple[str, int]) -> tuple[int, int, str]:
    return -item[1], -len(item[0]), item[0]


def _country_in(office: str) -> str | None:
    words = re.findall(r"[\w.'-]+", office)
    return next((country for size in (2, 1) for at in range(len(words) - size + 1)
                 if words[at][0].isupper() and (country := country_of(" ".join(words[at : at + size])))), None)  # fmt: skip


def _settle(appearances: list[Appearance], known: Sequence[KnownName]) -> list[list[Appearance]]:
    """The appearances in groups, each one entity: the names file first, then a rule for each kind."""
    listed = {plain(form): row.name for row in known for form in (row.name, *row.aliases)}
    settled: dict[str, list[Appearance]] = defaultdict(list)
    free = []
    for one in appearances:
        if one.key in listed:
            settled[listed[one.key]].append(one)
        else:
            free.append(one)
    apart = {frozenset((plain(row.name), plain(other))) for row in known for other in row.different}
    persons = person_groups([one for one in free if one.kind == "person"], apart)
    others: dict[tuple[str, str], list[Appearance]] = defaultdict(list)
    for one in free:
        if one.kind != "person":
            others[one.kind, organisation_key(one.key)].append(one)
    groups = _of_one_form([*settled.values(), *persons, *others.values()])
    return sorted((sorted(group, key=lambda one: (-len(one.key.split()), -one.count, one.key)) for group in groups),
                  key=lambda group: (group[0].key, group[0].kind))  # fmt: skip


def _of_one_form(groups: list[list[Appearance]]) -> list[list[Appearance]]:
    """A name of two words or more is one entity, whatever kind single articles took it for."""
    union = Union(len(groups))
    first: dict[str, int] = {}
    for at, group in enumerate(groups):
        for one in group:
            if " " in one.key and one.kind != "country":
                union.join(first.setdefault(one.key, at), at)
    joined: dict[int, list[Appearance]] = defaultdict(list)
    for at, group in enumerate(groups):
        joined[union.root(at)] += group
    return list(joined.values())


def _shown(group: list[Appearance], known: Sequence[KnownName]) -> str:
    keys = {one.key for one in group}
    for row in known:
        if keys & {plain(form) for form in (row.name, *row.aliases)}:
            return row.name
    return _fullest(group)


def _fullest(group: list[Appearance]) -> str:
    """The commonest form of more than one word; among equals the one with most."""
    forms = [(name, number, len(plain(name).split())) for one in group for name, number in one.names]
    return min(forms, key=lambda form: (form[2] < 2, -form[1], -form[2], form[0]))[0]


def _entity(slug: str, group: list[Appearance], known: Sequence[KnownName]) -> Entity:
    shown = _shown(group, known)
    row = next((row for row in known if row.name == shown), None)
    kinds = Counter(one.kind for one in group for _ in range(one.count))
    places = Counter(country for one in group for country in one.countries)
    offices = [office for one in group for office in one.printed_offices]
    aliases = {name for one in group for name, _ in one.names} - {shown}
    country = row.country if row and row.country else (min(places, key=lambda c: (-places[c], c)) if places else None)
    kind = row.kind if row else min(kinds, key=lambda kind: (-kinds[kind], kind))
    return Entity(slug, shown, kind, tuple(dict.fromkeys(offices)), tuple(sorted(aliases)), country)


_OF_GOVERNMENT = re.compile(
    r"minist|president|premier|spokes|chancellor|secretary|ambassador|envoy|government|diplomat|councill?or|king|emir|chief|army|military|"
    r"navy|department|embassy|prime|leader|official", re.I,
)  # fmt: skip


def _speakers(entities: dict[str, Entity], by_form: dict[Form, str]) -> dict[str, str]:
    """Whose words are a country's: those of its seats of government and of whoever holds an office in it."""
    found = {}
    for slug, entity in entities.items():
        seat = seat_of(entity.name)
        own = seat or entity.country
        country = by_form.get((plain(own), "country")) if own else None
        if country and country != slug and (seat or _OF_GOVERNMENT.search(" ".join((*entity.offices, entity.name)))):
            found[slug] = country
    return found


__all__ = ["Appearance", "Cast", "cast_of", "fold", "form_of", "is_actor", "names_of"]
