"""YAML that can't be read: each faulty line, in plain words, and the line as it should stand.

YAML stops at the first fault; so the line is mended in memory and the rest read again, until every fault is told. What
people write is titles: `Flood: the town waits`, `"Flood" says mayor`, `[Updated] Flood`, `Room #5`. To say another of YAML's
words plainly: add a row to `_PLAINLY`.
"""

import re
from dataclasses import dataclass

import yaml

_PLAINLY = (
    ("'\\t'", "a tab stands in this line"),
    ("cannot start any token", "the value begins with a mark that YAML keeps for itself"),
    ("but found '*'", "the value begins with a mark that YAML keeps for itself"),
    ("undefined alias", "the value begins with a mark that YAML keeps for itself"),
    ("mapping values are not allowed here", "a second `: ` stands in this line"),
    ("expected <block end>, but found '<scalar>'", "something stands behind a closing quotation mark or bracket"),
    ("expected ',' or", "a bracket is opened and not closed"),
    ("expected a comment or a line break", "something stands behind `>` or `|`"),
    ("could not find expected ':'", "there is no `: ` in this line"),
    ("unexpected end of stream", "a quotation mark is opened and not closed"),
    ("special characters are not allowed", "an invisible control character stands in this line"),
)
"""YAML's words for a fault, and ours."""
_CONTEXT_FIRST = ("while scanning a simple key", "while scanning a quoted scalar", "while parsing a flow")
"""Contexts whose fault stands where they begin; YAML notices it later."""
_MOST = 20
"""Faults told of one file: where there are more, it is no list of fields."""
_FIELD = re.compile(r"(?P<edge>\s*)(?P<key>[^\s:#'\"\[\]{},][^:#]*?):(?!//)[ \t]*(?P<value>.*)")
_INVISIBLE = yaml.reader.Reader.NON_PRINTABLE
"""What YAML takes in no place."""


@dataclass(frozen=True, slots=True)
class Fault:
    """A line that YAML can't read, counted from 0; what is wrong with it, and what to write."""

    line: int
    what: str
    fix: str


def mend(text: str) -> tuple[str | None, tuple[Fault, ...]]:
    """The text as YAML can read it, and each line that it could not; no text where a line could only be passed over."""
    lines = text.split("\n")
    faults: list[Fault] = []
    is_whole = True
    while len(faults) < _MOST and (error := _error("\n".join(lines))) is not None:
        at = _line(error, lines)
        right = _as_meant(lines[at])
        is_known = any(fault.line == at for fault in faults)
        if not is_known:
            faults.append(Fault(at, f"this is not YAML: {_plainly(error, lines[at], right)}", _fix(lines[at], right)))
        elif not lines[at]:
            return None, tuple(faults)
        is_mended = not is_known and right not in (None, lines[at])
        is_whole = is_whole and is_mended
        lines[at] = right or "" if is_mended else ""
    return "\n".join(lines) if is_whole and len(faults) < _MOST else None, tuple(faults)


def quoted(value: str) -> str:
    """A value as YAML takes it for the text that it is: as it stands, else between single quotes."""
    try:
        node = yaml.compose(f"k: {value}", Loader=yaml.SafeLoader)
    except yaml.YAMLError:
        node = None
    if isinstance(node, yaml.MappingNode) and getattr(node.value[0][1], "value", None) == value:
        return value
    return "'" + value.replace("'", "''") + "'"


def _error(text: str) -> yaml.YAMLError | None:
    try:
        yaml.compose(text, Loader=yaml.SafeLoader)
    except yaml.YAMLError as error:
        return error
    return None


def _line(error: yaml.YAMLError, lines: list[str]) -> int:
    """The line at fault, from 0; a forbidden character has a position only."""
    if not isinstance(error, yaml.MarkedYAMLError) or error.problem_mark is None:
        return "\n".join(lines).count("\n", 0, getattr(error, "position", 0))
    mark = error.problem_mark
    if error.context_mark and (error.context or "").startswith(_CONTEXT_FIRST):
        mark = error.context_mark
    at = min(mark.line, len(lines) - 1)
    # `title:x` is a word to YAML, which trips over the next line
    is_word_above = at and lines[at] == _as_meant(lines[at]) and re.match(r"[^\s:]+:\S", lines[at - 1])
    return at - 1 if is_word_above else at


def _as_meant(line: str) -> str | None:
    """The line with its value quoted, so that YAML reads it; None where it is no field."""
    found = _FIELD.fullmatch(_INVISIBLE.sub(_seen, line))
    return found and f"{found['edge'].expandtabs(2)}{found['key']}: {quoted(_unquoted(found['value'].rstrip()))}"


def _seen(found: re.Match[str]) -> str:
    """What an invisible character was meant for: a space, the mark that Windows wrote so, or nothing."""
    if found[0].isspace():
        return " "
    mark = found[0].encode("latin-1", "ignore").decode("cp1252", "ignore")
    return mark if mark.isprintable() else ""


def _unquoted(value: str) -> str:
    """The value without quotation marks around all of it, or without one that is never closed."""
    mark = value[:1]
    if mark not in ("'", '"'):
        return value
    inner = value[1:].removesuffix(mark)
    return value if mark == '"' and mark in inner else inner.replace("''", "'")


def _plainly(error: yaml.YAMLError, line: str, right: str | None) -> str:
    if right and not re.search(r":(?:\s|$)", line):
        return "there is no space after the colon"
    if line == right:
        return "this line does not begin where the one above it does"
    said = getattr(error, "problem", None) or getattr(error, "context", None) or str(error)
    return next((ours for theirs, ours in _PLAINLY if theirs in said), said)


def _fix(line: str, right: str | None) -> str:
    if right is None:
        return "Write `field: value`"
    return "Let the fields begin in one column" if line == right else f"Write `{right.strip()}`"
