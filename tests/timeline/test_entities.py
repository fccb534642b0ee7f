"""Who is who across articles."""

from __future__ import annotations

import pytest

from generator.records import Article, Entity, EventMention, KnownName, NameKind, Participant, Role
from generator.timeline import merge
from tests.timeline.make import article, day, mention, who


def told(*people: Participant) -> tuple[list[Article], list[EventMention]]:
    """One article for each person, each with a mention of its own."""
    articles = [article(f"a{n}", "2022-02-24") for n in range(len(people))]
    verbs = [
        mention(f"a{n}", f"Sentence {n}.", f"verb{n}", "other", one, when=day("2022-02-24")) for n, one in enumerate(people)
    ]
    return articles, verbs


def entities(*people: Participant, known: tuple[KnownName, ...] = ()) -> list[Entity]:
    """The entities of a corpus that names these, one in each article."""
    timeline = merge(*told(*people), known)
    found = {one.id: one for event in (*timeline.events, *timeline.undated) for one in event.participants}
    return [found[slug] for slug in sorted(found)]


def person(
    name: str, office: str = "", country: str | None = None, role: Role = "agent", kind: NameKind = "person"
) -> Participant:
    return who(name, role, kind, *([office] if office else []), country=country)


ONE = [
    pytest.param(
        person("Sergei Lavrov", country="Russia"),
        person("Sergey Lavrov", country="Russia"),
        "Sergei Lavrov",
        id="two spellings, one country",
    ),
    pytest.param(
        person("Dmytro Kuleba", "Foreign Minister"),
        person("Dmitry Kuleba", "Ukraine's Foreign Minister"),
        "Dmitry Kuleba",
        id="two languages' forms, one office",
    ),
    pytest.param(
        person("Sergei Lavrov", country="Russia"), person("Lavrov"), "Sergei Lavrov", id="a bare surname with one bearer"
    ),
    pytest.param(person("Wang Yi", country="China"), person("Wang"), "Wang Yi", id="a Chinese surname stands first"),
    pytest.param(person("Angela Merkel"), person("Angela Merkel", "Chancellor", "Germany"), "Angela Merkel", id="equal names"),
    pytest.param(
        person("George W. Bush", "President"),
        person("George Bush", "US President"),
        "George W. Bush",
        id="an initial more, one office",
    ),
    pytest.param(
        person("Apple Inc.", kind="organisation"),
        person("Apple", kind="organisation"),
        "Apple Inc.",
        id="a company with and without its suffix",
    ),
    pytest.param(
        person("UN", kind="organisation"),
        person("United Nations", kind="organisation"),
        "United Nations",
        id="an acronym that every paper knows",
    ),
    pytest.param(
        person("Beijing", kind="country"), person("China", kind="country"), "China", id="a capital that acts is its government"
    ),
    pytest.param(
        person("U.S. State Department", kind="organisation"),
        person("State Department", kind="organisation"),
        "U.S. State Department",
        id="a seat of government with its country and without",
    ),
    pytest.param(
        person("Chinese government", kind="organisation"), person("China", kind="country"), "China", id="a demonym's government"
    ),
]


@pytest.mark.parametrize(("one", "other", "name"), ONE)
def test_two_names_of_one(one: Participant, other: Participant, name: str) -> None:
    """One entity, under the fullest form."""
    found = entities(one, other)
    assert [entity.name for entity in found] == [name]


TWO = [
    pytest.param(person("Kremlin", kind="organisation"), person("Russia", kind="country"), id="a seat of government"),
    pytest.param(person("Li Keqiang", country="China"), person("Li Keqing", country="China"), id="near letters, one country"),
    pytest.param(person("Zhang Jun", "ambassador", "China"), person("Zhang Jin", "ambassador", "China"), id="one letter"),
    pytest.param(
        person("Sergei Ivanov", country="Russia"), person("Sergey Ivanov", country="Bulgaria"), id="one spelling, two countries"
    ),
    pytest.param(person("Sergei Ivanov"), person("Sergey Ivanov"), id="one spelling, nothing else known"),
    pytest.param(person("George W. Bush", "President"), person("George H. W. Bush", "President"), id="two middle names"),
    pytest.param(
        person("Paris", kind="place", role="patient"), person("France", kind="country"), id="a capital that is visited"
    ),
    pytest.param(
        person("Lavrov", country="Bulgaria"), person("Sergei Lavrov", country="Russia"), id="a surname of another country"
    ),
    pytest.param(person("Hussein", "King"), person("Saddam Hussein", "President"), id="a king and a president"),
]


@pytest.mark.parametrize(("one", "other"), TWO)
def test_two_names_of_two(one: Participant, other: Participant) -> None:
    """Two entities: likeness of letters joins nobody."""
    assert len(entities(one, other)) == 2


def test_a_surname_of_two_stays_by_itself() -> None:
    """With two Wangs in the corpus, an article's bare Wang is neither."""
    found = entities(person("Wang Yi", country="China"), person("Wang Wenbin", country="China"), person("Wang"))
    assert [one.name for one in found] == ["Wang", "Wang Wenbin", "Wang Yi"]


def test_a_surname_met_more_often_than_its_only_full_name_stays_by_itself() -> None:
    """The famous are known by the surname; the one full name met now and then may be that of another of the family."""
    bush = person("Bush")
    assert [one.name for one in entities(person("Jeb Bush"), bush, bush)] == ["Bush", "Jeb Bush"]
    assert [one.name for one in entities(person("Jeb Bush", "Governor"), *[person("Bush", "Governor")] * 2)] == ["Jeb Bush"]


def test_two_of_one_name_have_two_addresses() -> None:
    """A person and a company of one name are two, and their slugs differ."""
    found = entities(person("Ferrari"), person("Ferrari", kind="organisation"))
    assert [one.id for one in found] == ["ferrari", "ferrari-2"]


def test_the_names_file_joins_what_no_rule_would() -> None:
    """The editor's aliases are one entity, under the editor's name."""
    known = (KnownName("Muhammad Ali", "person", ("Cassius Clay",), "United States"),)
    found = entities(person("Cassius Clay"), person("Muhammad Ali"), known=known)
    assert [(one.name, one.country, one.aliases) for one in found] == [("Muhammad Ali", "United States", ("Cassius Clay",))]


def test_the_names_file_parts_what_a_rule_would_join() -> None:
    """The editor's word that two are not the same is never overruled."""
    pair = person("Sergei Ivanov", country="Russia"), person("Sergey Ivanov", country="Russia")
    assert len(entities(*pair)) == 1
    known = (KnownName("Sergei Ivanov", "person", different=("Sergey Ivanov",)),)
    assert len(entities(*pair, known=known)) == 2
