"""YAML as people write it by hand: plain mappings, with the line of every key, and nothing that builds an object.

Values stay the text that was typed (`2022-02` is a month, not a sum; `no` is a word), so each field reads its own.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

import yaml

from generator.corpus.mending import mend, quoted
from generator.errors import Problem

_PLAIN = frozenset(f"tag:yaml.org,2002:{name}" for name in ("str", "int", "float", "bool", "null", "timestamp", "seq", "map"))


_UNSEEN_BREAK = re.compile("[\x85\u2028\u2029]")
"""Line ends to YAML, not to those who count the lines of a file: within a copied headline they part two words."""
_TYPED = re.compile(r"[^\n\0]*")
"""What is left of a line; YAML's reader ends its text with a null."""
_LOST = re.compile(r"[^\S\n]*(#\S[^\n\0]*)")


@dataclass(frozen=True, slots=True)
class Place:
    """A file, and the line before the one on which its YAML begins."""

    path: str
    above: int = 0

    def line(self, number: int) -> str:
        """`path:line` for a line of the YAML, counted from 0."""
        return f"{self.path}:{self.above + number + 1}"


@dataclass(frozen=True, slots=True)
class Entry:
    """A key and its value."""

    key: str
    where: str
    """`path:line` of the key."""
    node: yaml.Node

    @property
    def text(self) -> str | None:
        """The value as typed, white space joined; None where there is none."""
        if not isinstance(self.node, yaml.ScalarNode) or self.node.tag.endswith(":null"):
            return None
        return " ".join(self.node.value.split()) or None

    @property
    def is_empty(self) -> bool:
        """Whether nothing stands after the colon."""
        return isinstance(self.node, yaml.ScalarNode) and self.text is None

    @property
    def texts(self) -> tuple[str, ...] | None:
        """The values of a list of words, or one word alone; None where it is neither."""
        if isinstance(self.node, yaml.ScalarNode):
            return (self.text,) if self.text else ()
        if isinstance(self.node, yaml.SequenceNode) and all(isinstance(item, yaml.ScalarNode) for item in self.node.value):
            return tuple(" ".join(item.value.split()) for item in self.node.value)
        return None


def read_mapping(text: str, place: Place) -> tuple[tuple[Entry, ...], tuple[Problem, ...]]:
    """The entries of a mapping in the order written, and what is wrong with it.

    A key that stands twice keeps its first value. An empty text is an empty mapping.
    """
    text = _UNSEEN_BREAK.sub(" ", text.replace("\r", "\n"))
    broken: tuple[Problem, ...] = ()
    try:
        node = yaml.compose(text, Loader=yaml.SafeLoader)
    except RecursionError:
        return (), (_too_deep(text, place),)
    except yaml.YAMLError:
        mended, faults = mend(text)
        broken = tuple(Problem(place.line(fault.line), fault.what, fault.fix) for fault in faults)
        node = yaml.compose(mended, Loader=yaml.SafeLoader) if mended is not None else None
    if node is None:
        return (), broken
    problems = tuple(_objects(node, place, set()))
    if problems:
        return (), (*broken, *problems)
    entries, found = read_entries(node, place)
    return entries, (*broken, *found)


def _too_deep(text: str, place: Place) -> Problem:
    """Brackets within brackets past what YAML reads: told at the line that has most of them."""
    lines = text.split("\n")
    line = max(range(len(lines)), key=lambda at: lines[at].count("[") + lines[at].count("{"))
    return Problem(place.line(line), "too many brackets stand within brackets", "Write a plain list: `tags: [floods, courts]`")


def read_entries(node: yaml.Node, place: Place) -> tuple[tuple[Entry, ...], tuple[Problem, ...]]:
    """The entries of a mapping's node, each key once."""
    if not isinstance(node, yaml.MappingNode):
        where = place.line(node.start_mark.line)
        return (), (
            Problem(where, "this is not a list of fields", "Write one `name: value` to a line, with a space after the colon"),
        )
    entries: dict[str, Entry] = {}
    problems = []
    for key, value in node.value:
        entry = Entry(str(key.value), place.line(key.start_mark.line), value)
        if entry.key in entries:
            first = entries[entry.key].where.rpartition(":")[2]
            problems.append(Problem(entry.where, f"`{entry.key}` stands twice (first on line {first})", "Keep one of the two"))
        else:
            entries[entry.key] = entry
            problems += _unread(entry)
    return tuple(entries.values()), tuple(problems)


def _unread(entry: Entry) -> list[Problem]:
    """A word about what YAML passes over though it was meant: `Room #5`, of which it reads `Room`, and `&Flood`."""
    node = entry.node
    if not isinstance(node, yaml.ScalarNode) or node.style or node.start_mark.line != node.end_mark.line:
        return []
    written = node.start_mark.buffer or ""
    found, lost = _TYPED.match(written, node.start_mark.pointer), _LOST.match(written, node.end_mark.pointer)
    typed = found[0].strip() if found else ""
    fix = f"Write `{entry.key}: {quoted(typed)}`"
    if typed.startswith("&"):
        return [Problem(entry.where, f"`{typed.split()[0]}` names a value in YAML, and is no text", fix)]
    if lost:
        return [Problem(entry.where, f"`{lost[1].strip()}` is left out: ` #` begins a comment in YAML", fix, is_error=False)]
    return []


def _objects(node: yaml.Node, place: Place, seen: set[int]) -> Iterator[Problem]:
    """A problem for each tag that would build something else than text, lists and mappings; each node once, aliased or not."""
    if id(node) in seen:
        return
    seen.add(id(node))
    if node.tag not in _PLAIN:
        what = f"the tag `{_tag_as_typed(node.tag)}` builds an object"
        yield Problem(place.line(node.start_mark.line), what, "Write a plain value, without the tag")
    elif isinstance(node, yaml.MappingNode):
        for pair in node.value:
            for child in pair:
                yield from _objects(child, place, seen)
    elif isinstance(node, yaml.SequenceNode):
        for child in node.value:
            yield from _objects(child, place, seen)


def _tag_as_typed(tag: str) -> str:
    return tag.replace("tag:yaml.org,2002:", "!!")
