"""What commands have in common: reading with today's date, progress, and the two streams."""

import os
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import Executor
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import click

from generator import corpus, pipeline
from generator.config import Settings
from generator.errors import Problem
from generator.records import EventMention, Timeline
from generator.workers import workers

ENOUGH = 141
"""The exit code of a program whose reader went away, as a shell would give it."""
BAR_FROM = 20
"""Articles from which a progress bar is worth its line."""


def read_corpus(folder: Path) -> corpus.Reading:
    """The corpus, and what is wrong with it as of today."""
    return corpus.read(folder, datetime.now(UTC).date())


def make_timeline(reading: corpus.Reading, settings: Settings) -> Timeline:
    """The timeline of a corpus, with a progress bar while it is read. Merging has the memory of the processes that read."""
    return pipeline.timeline(reading, read_mentions(reading, settings))


def read_mentions(reading: corpus.Reading, settings: Settings) -> tuple[EventMention, ...]:
    """What each article of a corpus tells, with a progress bar while it is read."""
    with _reading(reading, settings) as (executor, told):
        return pipeline.read_mentions(reading, settings, executor, told)


@contextmanager
def _reading(reading: corpus.Reading, settings: Settings) -> Iterator[tuple[Executor | None, Callable[[int], None]]]:
    size = sum(len(article.body) for article in reading.articles)
    with workers(settings.workers, size) as executor, bar(reading, "reading articles") as told:
        yield executor, told


@contextmanager
def bar(reading: corpus.Reading, label: str) -> Iterator[Callable[[int], None]]:
    """A progress bar on standard error, where there is somebody to see it and something to wait for."""
    length = len(reading.articles)
    if length < BAR_FROM or not sys.stderr.isatty():
        yield lambda _: None
        return
    with click.progressbar(length=length, label=label, file=sys.stderr) as shown:
        yield shown.update


def answer(text: str | Iterable[str]) -> None:
    """What was asked for, whole or in pieces, on standard output, as UTF-8 whatever the terminal's language."""
    try:
        for piece in (text,) if isinstance(text, str) else text:
            sys.stdout.buffer.write(piece.encode("utf-8"))
        sys.stdout.buffer.flush()
    except BrokenPipeError:
        # whoever read us has had enough (`| head`); the interpreter must not try to flush what is left
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        sys.exit(ENOUGH)


def say(text: str) -> None:
    """What is done meanwhile, on standard error."""
    click.echo(text, err=True)


def warn(problems: Sequence[Problem]) -> None:
    """Problems on standard error, one to a line."""
    for problem in problems:
        say(str(problem))


def warn_of_the_rest(problems: Sequence[Problem]) -> None:
    """The same where the work goes on: an error is no more than a warning that something is left out."""
    warn([replace(p, is_error=False, what=f"{p.what} (left out)") if p.is_error else p for p in problems])


def count(number: int, what: str) -> str:
    """`1 article`, `2 articles`."""
    return f"{number} {what}{'' if number == 1 else 's'}"
