"""Who may import whom: imports point down, and each third-party library has one door."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

PACKAGE = Path(__file__).parents[1] / "generator"
STEPS = {"corpus", "language", "dates", "events", "timeline", "site"}
BASE = {"records", "errors", "countries"}
DOORS = {
    "spacy": {"language"},
    "numpy": {"language"},
    "threadpoolctl": {"language"},
    "jinja2": {"site"},
    "click": {"cli", "commands"},
    "frontmatter": {"corpus"},
    "dateparser": {"corpus", "dates"},
    "holidays": {"dates"},
    "datasketch": {"timeline"},
    "feedgen": {"site"},
    "icalendar": {"site"},
}


def _room(path: Path) -> str:
    return path.relative_to(PACKAGE).parts[0].removesuffix(".py")


def _imports(path: Path) -> set[str]:
    found: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            found |= {f"{node.module}.{alias.name}" for alias in node.names}
    return found


FILES = sorted(PACKAGE.rglob("*.py"))


@pytest.mark.parametrize("path", FILES, ids=lambda p: str(p.relative_to(PACKAGE)))
def test_steps_do_not_import_each_other(path: Path) -> None:
    """A step (a folder) imports itself and the records, never another step."""
    room = _room(path)
    if room not in STEPS:
        return
    rooms = {name.split(".")[1] for name in _imports(path) if name.startswith("generator.")}
    assert rooms <= BASE | {room, "__version__"}


@pytest.mark.parametrize("path", FILES, ids=lambda p: str(p.relative_to(PACKAGE)))
def test_each_library_has_one_door(path: Path) -> None:
    """A third-party library is imported in its own room alone."""
    for library in {name.split(".")[0] for name in _imports(path)} & set(DOORS):
        assert _room(path) in DOORS[library]


def test_only_the_command_line_prints() -> None:
    """`print` and the clock belong to `cli` and its `commands`."""
    for path in FILES:
        if _room(path) in {"cli", "commands", "__main__"}:
            continue
        calls = {ast.unparse(node.func) for node in ast.walk(ast.parse(path.read_text())) if isinstance(node, ast.Call)}
        assert not calls & {"print", "datetime.now", "date.today", "click.echo"}, path


LONGEST_FUNCTION, LONGEST_MODULE = 30, 250
TABLES = {
    "dates/english/lengths.py",
    "dates/english/relative.py",
    "events/names/lists/lexicon.py",
    "events/triggers/tables/business.py",
    "events/triggers/tables/conflict.py",
    "events/triggers/tables/diplomacy.py",
    "events/triggers/tables/politics.py",
    "records.py",
}
"""Modules of rows, words or fields alone, which may be longer."""


@pytest.mark.parametrize("path", FILES, ids=lambda p: str(p.relative_to(PACKAGE)))
def test_functions_and_modules_are_short(path: Path) -> None:
    """A function has at most 30 lines, its docstring counted; a module 250, unless it is a table."""
    text = path.read_text(encoding="utf-8")
    functions = [node for node in ast.walk(ast.parse(text)) if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)]
    long = {node.name for node in functions if (node.end_lineno or 0) - node.lineno >= LONGEST_FUNCTION}
    assert not long
    assert path.relative_to(PACKAGE).as_posix() in TABLES or text.count("\n") <= LONGEST_MODULE


def test_long_tables_hold_no_functions_but_short_ones() -> None:
    """A table that is longer than other modules exists, is longer, and holds nothing but rows, words or fields."""
    for name in sorted(TABLES):
        text = (PACKAGE / name).read_text(encoding="utf-8")
        assert text.count("\n") > LONGEST_MODULE, name
        functions = [node for node in ast.parse(text).body if isinstance(node, ast.FunctionDef)]
        assert sum((node.end_lineno or 0) - node.lineno + 1 for node in functions) <= LONGEST_FUNCTION, name
