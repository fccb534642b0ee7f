"""A folder of articles in; records out, with every mistake found on the way.

An article with an error is left out, whoever reads; whether that stops the work is the command line's business.
"""

import difflib
import hashlib
import unicodedata
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path

from generator.corpus.files import File, find, read_text
from generator.corpus.front_matter import Head, published, read_head
from generator.corpus.headline import make_title
from generator.corpus.leftovers import is_english, leftovers
from generator.corpus.names import read_names
from generator.corpus.paragraphs import paragraphs
from generator.corpus.suggestion import contradicted, suggest_date
from generator.errors import DatelineError, Problem
from generator.records import Article, KnownName, Paragraph

LARGE = 1_000_000
"""Bytes of body above which an editor has probably not meant it."""
_FIX_EMPTY = "Paste the article's text below the second `---`"


@dataclass(frozen=True, slots=True)
class Reading:
    """What a corpus holds."""

    articles: tuple[Article, ...]
    """By id."""
    problems: tuple[Problem, ...]
    """By place."""
    names: tuple[KnownName, ...] = ()


def read(folder: Path, today: date | None = None) -> Reading:
    """Every article under a folder that can be read, and every problem at once.

    Parameters:
        folder: the corpus; its subfolders belong to it.
        today: the day against which dates that lie ahead are told; none are told without it.

    Raises:
        DatelineError: there is no such folder, or not one article in it.
    """
    files, problems = find(folder)
    found = list(problems)
    articles: list[Article] = []
    by_text: dict[str, list[tuple[Article, str]]] = {}
    for file in files:
        article, said = _read_file(file, today)
        found += said
        if article is None:
            continue
        same = by_text.setdefault(_digest(article.body), [])
        copy = _copy(article, file.where, same)
        found += [copy] if copy else []
        if copy is None or not copy.is_error:
            articles.append(article)
            same.append((article, file.where))
    names, said = read_names(folder)
    return Reading(tuple(articles), tuple(sorted({*found, *said})), names)


@dataclass(frozen=True, slots=True)
class Found:
    """One article and the folder of its corpus."""

    article: Article
    folder: Path


def read_article(folder: Path, name: str) -> Found:
    """One article, by its file or by its id in a corpus. A file elsewhere is a corpus of its own folder.

    Raises:
        DatelineError: there is no such article, or it can't be read.
    """
    path = next((path for path in (Path(name), folder / f"{name}.md", folder / name) if path.is_file()), None)
    if path is None:
        raise DatelineError.at(name, "there is no such article", _nearest_article(folder, name))
    home = folder if path.resolve().is_relative_to(folder.resolve()) else path.parent
    inside = path.resolve().relative_to(home.resolve()).as_posix().removesuffix(".md")
    article, problems = _read_file(File(unicodedata.normalize("NFC", inside), path), None)
    if article is None:
        raise DatelineError(problems)
    return Found(article, home)


def _nearest_article(folder: Path, name: str) -> str:
    """The remedy for an article's name that is not there: the likeliest ones that are."""
    ids = [file.id for file in find(folder)[0]] if folder.is_dir() else []
    near = difflib.get_close_matches(name.removesuffix(".md"), ids, n=3, cutoff=0.3) or ids[:3]
    return f"Did you mean {' or '.join(f'`{one}`' for one in near)}?" if near else "Name a file"


def _read_file(file: File, today: date | None) -> tuple[Article | None, tuple[Problem, ...]]:
    """The article, or None where an error stands against it."""
    try:
        text, marks = read_text(file.path, file.where)
    except DatelineError as error:
        return None, error.problems
    head = read_head(text, file.where)
    problems = (*marks, *head.problems)
    if not head.body and not any(problem.is_error for problem in head.problems):
        problems = (*problems, Problem(file.where, "there is no text below the front matter", _FIX_EMPTY))
    if any(problem.is_error for problem in problems):
        return None, problems
    stretches = paragraphs(head.body)
    return _article(file.id, head, stretches), (*problems, *_warnings(head, stretches, file.where, today))


def _article(name: str, head: Head, stretches: tuple[Paragraph, ...]) -> Article:
    fields = dict(head.fields)
    when = fields.pop("date", None)
    title = fields.pop("title", None)
    return Article(
        id=name,
        title=title or make_title(head.body, stretches),
        body=head.body,
        published=when,
        paragraphs=stretches,
        is_titled=title is not None,
        **fields,
    )


def _warnings(head: Head, stretches: tuple[Paragraph, ...], where: str, today: date | None) -> list[Problem]:
    """What the editor should know of an article that is read all the same."""
    said = []
    when = published(head)
    if when is None:
        said.append(_undated(head, stretches, where))
    elif today and when.first and when.first > today + timedelta(days=1):
        said.append(Problem(head.lines["date"], f"the date lies ahead ({when.edtf})", "Is the year right?", is_error=False))
    if when and (own := contradicted(when, head.body, stretches)):
        what = f"the date is {when.edtf}, but line {head.body_above + own.line} reads “{own.text}”"
        fix = f"Is it `date: {own.when.edtf}`? Days like “yesterday” are counted from it"
        said.append(Problem(head.lines["date"], what, fix, is_error=False))
    language = head.fields.get("language", "en")
    if language.lower().partition("-")[0] != "en":
        what = f"`language: {language}`: events are read in English alone"
        said.append(Problem(head.lines["language"], what, "The article stands among the sources", is_error=False))
    elif "language" not in head.fields and not is_english(head.body):
        fix = "Add its language, such as `language: de`: events are read in English alone"
        said.append(Problem(f"{where}:1", "the text does not read like English", fix, is_error=False))
    for line, what, fix in leftovers(head.body):
        said.append(Problem(f"{where}:{head.body_above + line + 1}", what, fix, is_error=False))
    size = len(head.body.encode("utf-8", "surrogatepass"))
    if size > LARGE:
        what = f"the body is very long ({size / 1_000_000:.1f} MB)"
        said.append(Problem(where, what, "Is it one article? It is read in pieces, which takes a while", is_error=False))
    return said


def _undated(head: Head, stretches: tuple[Paragraph, ...], where: str) -> Problem:
    """No date: relative dates stay open; with a date from the text, if it gives one, to be put in by hand."""
    suggestion = suggest_date(head.body, stretches)
    what = "there is no date, so words like “on Thursday” stay open"
    if suggestion is None:
        return Problem(f"{where}:1", what, "Add the day of publication as `date: 2022-02-24`", is_error=False)
    reason = f"Line {head.body_above + suggestion.line} reads “{suggestion.text}”"
    return Problem(f"{where}:1", what, f"Add `date: {suggestion.when.edtf}`? {reason} ({suggestion.reason})", is_error=False)


def _digest(body: str) -> str:
    """The same for bodies that differ in white space alone."""
    return hashlib.sha256(" ".join(body.split()).encode("utf-8", "surrogatepass")).hexdigest()


def _copy(article: Article, where: str, same: list[tuple[Article, str]]) -> Problem | None:
    """What to say of a text that stands in the corpus already, there with its places."""
    for other, place in same:
        if (article.published, article.source) == (other.published, other.source):
            return Problem(where, f"the same text, date and source as {place}", "Delete one of the two")
    if not same:
        return None
    fix = "Both are kept, and count as one independent source"
    return Problem(where, f"the same text as {same[0][1]}", fix, is_error=False)
