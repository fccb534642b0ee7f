"""Settings, from `extra: dateline:` in mkdocs.yml. Each has a default, so that every command runs without the file.

mkdocs.yml holds tags that build objects (`!ENV`, `!!python/name:…`). Here it is only looked at, never built: the nodes
of interest are read by name, and `!ENV` alone is followed, as MkDocs does.
"""

import dataclasses
import difflib
import os
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Literal, get_args, get_origin, get_type_hints

import yaml

from generator.errors import DatelineError, Problem
from generator.site.settings import SiteSettings

FILE = "mkdocs.yml"


@dataclass(frozen=True, slots=True)
class Settings:
    """What the project's owner decides."""

    corpus: str = "corpus"
    """The folder of articles, seen from mkdocs.yml."""
    model: str = "en_core_web_md"
    """The spaCy model that parses, by the name under which it is installed."""
    workers: int = 0
    """Processes that read articles at once; 0 means as many as there are processors and work for."""
    docs: str = "docs"
    """Where pages are written: MkDocs' `docs_dir`."""
    built: str = "site"
    """Where MkDocs builds: its `site_dir`."""
    site: SiteSettings = field(default_factory=SiteSettings)


OWN = ("corpus", "model", "workers")
"""The settings under `extra: dateline:` besides those of the site."""


def known_settings() -> tuple[str, ...]:
    """The names that may stand under `extra: dateline:`."""
    return (*OWN, *(item.name for item in dataclasses.fields(SiteSettings)))


def read_settings(project: Path, environment: Mapping[str, str] | None = None) -> Settings:
    """The settings of a project's folder; the defaults where it has no mkdocs.yml.

    Raises:
        DatelineError: the file is not YAML, or a setting is unknown or has a wrong value: all of them at once.
    """
    path = project / FILE
    if not path.is_file():
        return Settings()
    top = _items(_compose(path))
    read = _Reader(path.as_posix(), os.environ if environment is None else environment)
    ours = _items(dict(_items(top.get("extra"))).get("dateline"))
    own = {name: read.value(name, node, Settings) for name, node in ours.items() if name in OWN}
    site = {name: read.value(name, node, SiteSettings) for name, node in ours.items() if name not in OWN}
    for name, key in (("title", "site_name"), ("url", "site_url")):
        site.setdefault(name, read.value(name, top[key], SiteSettings) if key in top else None)
    for name, key in (("docs", "docs_dir"), ("built", "site_dir")):
        own[name] = read.value(name, top[key], Settings) if key in top else None
    if read.problems:
        raise DatelineError(sorted(read.problems))
    return Settings(**_given(own), site=SiteSettings(**_given(site)))


def _given(values: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in values.items() if value is not None}


def _compose(path: Path) -> yaml.Node | None:
    try:
        return yaml.compose(path.read_text(encoding="utf-8-sig"), Loader=yaml.SafeLoader)
    except (yaml.YAMLError, UnicodeDecodeError) as error:
        mark = getattr(error, "problem_mark", None)
        where = f"{path.as_posix()}:{mark.line + 1}" if mark else path.as_posix()
        raise DatelineError.at(where, "this is not YAML", "Look at the line and the one above it") from None


def _items(node: yaml.Node | None) -> dict[str, yaml.Node]:
    """A mapping's nodes by name; nothing for all other nodes."""
    if not isinstance(node, yaml.MappingNode):
        return {}
    return {str(key.value): value for key, value in node.value if isinstance(key, yaml.ScalarNode)}


class _Reader:
    """Reads settings one by one and gathers what is wrong with them."""

    def __init__(self, path: str, environment: Mapping[str, str]) -> None:
        self.path = path
        self.environment = environment
        self.problems: list[Problem] = []

    def value(self, name: str, node: yaml.Node, record: type) -> Any:
        """The setting's value in the type of its field, None where it is left empty or wrong."""
        hints = get_type_hints(record)
        where = f"{self.path}:{node.start_mark.line + 1}"
        if name not in hints:
            near = difflib.get_close_matches(name, known_settings(), n=1)
            fix = f"Did you mean `{near[0]}`?" if near else f"The settings are {', '.join(known_settings())}"
            self.problems.append(Problem(where, f"there is no setting `{name}`", fix))
            return None
        text = self._text(node)
        if text is None:
            return None
        value = _READERS[get_origin(hints[name]) or hints[name]](text, hints[name])
        if value is None:
            self.problems.append(Problem(where, f"`{name}: {text}` is not right", f"Write {_wanted(hints[name])}"))
        return value

    def _text(self, node: yaml.Node) -> str | None:
        """A scalar as typed, None where it is empty; `!ENV` names variables in turn, the last of a list being the default."""
        if node.tag == "!ENV":
            return next(self._from_environment(node), None)
        if not isinstance(node, yaml.ScalarNode):
            return "(a list)" if isinstance(node, yaml.SequenceNode) else "(fields)"
        return None if node.tag.endswith(":null") else str(node.value).strip()

    def _from_environment(self, node: yaml.Node) -> Iterator[str]:
        parts = [node] if isinstance(node, yaml.ScalarNode) else list(node.value)
        names, default = (parts[:-1], parts[-1]) if len(parts) > 1 else (parts, None)
        yield from (self.environment[name.value] for name in names if name.value in self.environment)
        if isinstance(default, yaml.ScalarNode) and not default.tag.endswith(":null"):
            yield str(default.value)


def _number(text: str, _hint: object) -> int | None:
    return int(text) if text.isascii() and text.isdigit() else None


def _choice(text: str, hint: object) -> str | None:
    return text if text in get_args(hint) else None


_READERS: dict[Any, Any] = {str: lambda text, _hint: text, int: _number, Literal: _choice}


def _wanted(hint: Any) -> str:
    if hint is int:
        return "a whole number, 0 or more"
    return "one of " + ", ".join(f"`{choice}`" for choice in get_args(hint))
