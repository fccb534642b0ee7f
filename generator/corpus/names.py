"""`corpus/names.yml`: what the editor says of names.

Sergei Lavrov:
  kind: person
  aliases: [Sergey Lavrov]
  country: Russia
Li Keqiang:
  different: [Li Keqing]
"""

from collections.abc import Callable
from pathlib import Path
from typing import Any, get_args

from generator.corpus.files import NAMES, read_text
from generator.corpus.front_matter import nearest
from generator.corpus.strict_yaml import Entry, Place, read_entries, read_mapping
from generator.errors import DatelineError, Problem
from generator.records import KnownName, NameKind

_KINDS: tuple[str, ...] = get_args(NameKind)
_LISTS = ("aliases", "different")
_FIELDS = ("kind", *_LISTS, "country")


def read_names(folder: Path) -> tuple[tuple[KnownName, ...], tuple[Problem, ...]]:
    """The names in the corpus's names file, by name, and what is wrong with it; nothing where there is none."""
    path = folder / NAMES
    if not path.is_file():
        return (), ()
    where = path.as_posix()
    try:
        text, warnings = read_text(path, where)
    except DatelineError as error:
        return (), error.problems
    entries, found = read_mapping(text, Place(where))
    problems = [*warnings, *found]
    names = []
    for entry in entries:
        name = _read_name(entry, Place(where), problems)
        if name:
            names.append(name)
    problems += _shared(names, {entry.key: entry.where for entry in entries})
    return tuple(sorted(names, key=lambda known: known.name)), tuple(sorted(problems))


def _read_name(entry: Entry, place: Place, problems: list[Problem]) -> KnownName | None:
    """One name; whatever can't be read of it becomes a problem."""
    if entry.is_empty:
        return KnownName(entry.key, "person")
    if entry.text:
        fix = "Put its fields below it, each set in on a line of its own, such as `  kind: person`"
        problems.append(Problem(entry.where, f"`{entry.text}` is no field of a name", fix))
        return None
    fields, found = read_entries(entry.node, place)
    problems += found
    values: dict[str, Any] = {"kind": "person"}
    for field in fields:
        value = _READERS.get(field.key, _unknown)(field)
        if isinstance(value, Problem):
            problems.append(value)
        else:
            values[field.key] = value
    return None if found and not fields else KnownName(entry.key, **values)


def _unknown(field: Entry) -> Problem:
    return Problem(field.where, f"there is no field `{field.key}`", nearest(field.key, _FIELDS, "field"))


def _list(field: Entry) -> tuple[str, ...] | Problem:
    if field.texts is None:
        return Problem(field.where, f"`{field.key}` is not a list of names", f"Write `{field.key}: [One Name, Another Name]`")
    return field.texts


def _kind(field: Entry) -> str | Problem:
    if field.text not in _KINDS:
        return Problem(field.where, f"there is no kind `{field.text or ''}`", nearest(field.text or "", _KINDS, "kind"))
    return field.text


def _word(field: Entry) -> str | Problem:
    return field.text or Problem(field.where, f"`{field.key}` is not a single name", f"Write `{field.key}: Name`")


_READERS: dict[str, Callable[[Entry], Any]] = {"kind": _kind, "country": _word, **dict.fromkeys(_LISTS, _list)}


def _shared(names: list[KnownName], lines: dict[str, str]) -> list[Problem]:
    """A problem for each form that would stand for two names."""
    owners: dict[str, str] = {}
    problems = []
    for known in names:
        for form in (known.name, *known.aliases):
            owner = owners.setdefault(form, known.name)
            if owner != known.name:
                what = f"`{form}` stands for both {owner} and {known.name}"
                problems.append(Problem(lines[known.name], what, "Let it stand under one of them"))
    return problems
