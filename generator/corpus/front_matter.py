"""The facts at the head of an article: which fields there are, how each is read, and what is said when it can't be.

To add a field: add a row to `FIELDS` and the field to `generator.records.Article`.
"""

import difflib
import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit

import frontmatter
from frontmatter.default_handlers import YAMLHandler

from generator.corpus.published import read_date
from generator.corpus.strict_yaml import Entry, Place, read_mapping
from generator.errors import Problem
from generator.records import When


@dataclass(frozen=True, slots=True)
class Field:
    """A row of the table: a field's name, what reads its text, and what to write."""

    name: str
    read: Callable[[str], Any]
    """Gives the value, or raises ValueError with the reason in words."""
    fix: str


@dataclass(frozen=True, slots=True)
class Head:
    """An article's front matter as read, and the text below it."""

    fields: dict[str, Any]
    """By name; what is not known, or could not be read, is left out."""
    body: str
    """Outer white space stripped."""
    problems: tuple[Problem, ...]
    lines: dict[str, str]
    """`path:line` of each field."""
    body_above: int = 0
    """Lines of the file above the body's first."""


def _words(text: str) -> str:
    return text


def _url(text: str) -> str:
    parts = urlsplit(text)
    if parts.scheme not in {"http", "https"} or not parts.hostname or re.search(r"[\s<>\"]", text):
        raise ValueError("that is not a web address")
    return text


def _language(text: str) -> str:
    if not re.fullmatch(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*", text):
        raise ValueError("that is not a language code")
    return text


def _licence(text: str) -> str:
    if text not in {"quotes", "full"}:
        raise ValueError("it is neither `quotes` nor `full`")
    return text


def _day(text: str) -> Any:
    when = read_date(text)
    if when.precision != "day":
        raise ValueError("it is not a single day")
    return when.first


FIELDS = {
    row.name: row
    for row in (
        Field("title", _words, "Write `title: The headline`"),
        Field("date", read_date, "Write the day of publication as `date: 2022-02-24` (or `2022-02`, or `2022`)"),
        Field("source", _words, "Write `source: The newspaper's name`"),
        Field("url", _url, "Write `url: https://…` as the browser shows it, or leave the field out"),
        Field("author", _words, "Write `author: First Last`"),
        Field("language", _language, "Write `language: en`"),
        Field("text", _licence, "Write `text: quotes`, or `text: full` if its licence lets the site show all of it"),
        Field("added", _day, "Write the day on which the article joined the corpus as `added: 2022-02-24`"),
    )
}


class _Handler(YAMLHandler):
    """python-frontmatter's YAML between `---` lines, read strictly: see `strict_yaml`."""

    FM_BOUNDARY = re.compile(r"^---[ \t]*$", re.MULTILINE)

    def __init__(self, path: str) -> None:
        super().__init__()
        self.place = Place(path)
        self.problems: tuple[Problem, ...] = ()
        self.entries: tuple[Entry, ...] = ()

    def load(self, fm: str, **_: object) -> dict[str, object]:
        """The fields by name; what is wrong with them is kept aside."""
        self.entries, self.problems = read_mapping(fm, self.place)
        return {entry.key: entry for entry in self.entries}


def read_head(text: str, path: str) -> Head:
    r"""The front matter and the body of an article's file.

    Parameters:
        text: the whole file, line ends made `\n`, byte-order mark dropped.
        path: where it stands, for messages.
    """
    handler = _Handler(path)
    edges = [edge.end() for edge in handler.FM_BOUNDARY.finditer(text)][:2]
    if not handler.detect(text) or len(edges) < 2:
        return Head({}, text.strip(), (_no_head(text, path, bool(edges) and handler.detect(text)),), {})
    _, body = frontmatter.parse(text, handler=handler)
    above = text.count("\n", 0, text.index(body, edges[1])) if body else 0
    fields: dict[str, Any] = {}
    problems = list(handler.problems)
    for entry in handler.entries:
        value = _read_field(entry)
        if isinstance(value, Problem):
            problems.append(value)
        elif value is not None:
            fields[entry.key] = value
    return Head(fields, body, tuple(problems), {entry.key: entry.where for entry in handler.entries}, above)


def _no_head(text: str, path: str, is_open: bool) -> Problem:
    """Front matter that is missing, starts too late, or never ends."""
    fix = "Begin the file with a line `---`, then fields such as `date: 2022-02-24`, then another line `---`"
    if is_open:
        return Problem(f"{path}:1", "the front matter does not end", "Close it with a line that holds `---` alone")
    if "\r" in text and "\n" not in text:
        return Problem(
            f"{path}:1", "the file is one line to us: its lines end as on old Macintoshes", "Save it with Unix line ends"
        )
    above = re.match(r"\s*\n(?=---)", text)
    if above:
        return Problem(f"{path}:1", "there is an empty line above the front matter", "Let the file begin with `---`")
    return Problem(f"{path}:1", "there is no front matter", fix)


def _read_field(entry: Entry) -> Any:
    """The value of a field, None where it is left empty, or the problem with it."""
    row = FIELDS.get(entry.key)
    if row is None:
        return Problem(entry.where, f"there is no field `{entry.key}`", nearest(entry.key, tuple(FIELDS), "field"))
    texts = entry.texts
    if texts is None or (len(texts) > 1 and row.name != "author"):
        return Problem(entry.where, f"`{entry.key}` holds more than one value", row.fix)
    text = ", ".join(texts)
    if not text:
        return None
    try:
        return row.read(text)
    except ValueError as reason:
        return Problem(entry.where, f"`{entry.key}: {_short(text)}` can't be read: {reason}", row.fix)


def nearest(word: str, known: tuple[str, ...], what: str) -> str:
    """The remedy for an unknown word: the nearest known one, else all of them."""
    near = difflib.get_close_matches(word.lower(), known, n=1, cutoff=0.6)
    if near:
        return f"Did you mean `{near[0]}`?"
    return f"The {what}s are {', '.join(known)}"


def _short(text: str) -> str:
    return text if len(text) <= 60 else text[:57] + "…"


def published(head: Head) -> When | None:
    """The publication date, where one is given and could be read."""
    found: When | None = head.fields.get("date")
    return found
