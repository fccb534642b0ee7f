"""The commands: the only place that prints, or looks at the clock."""

from __future__ import annotations

import json
import os
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import NoReturn

import click

from generator import __version__, building, corpus, dates, pipeline, readout
from generator.config import Settings, read_settings
from generator.errors import DatelineError, Problem
from generator.records import Timeline
from generator.workers import workers

LOOK_EVERY = 0.5
"""Seconds between two looks at the corpus while serving, as often as MkDocs looks at docs/."""
BAR_FROM = 20
"""Articles from which a progress bar is worth its line."""


class _Group(click.Group):
    """Commands in the order in which they are learnt, and examples kept as they are laid out."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(self.commands)


@click.group(cls=_Group, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.version_option(__version__, prog_name="dateline")
@click.option("-p", "--project", type=click.Path(file_okay=False, path_type=Path), default=Path(), show_default="this folder",
              help="The folder of mkdocs.yml.")  # fmt: skip
@click.pass_context
def dateline(ctx: click.Context, project: Path) -> None:
    """Read news articles and publish a timeline of what happened, when, and who says so.

    \b
    Put an article into corpus/ as a Markdown file:
        ---
        date: 2022-02-24
        source: Example Daily
        ---
        Beijing: The two ministers spoke on Thursday…

    \b
    Then:
        dateline check                  is every article's front matter right?
        dateline build                  make the site in site/
        dateline serve                  look at it, live, while you edit
        dateline explain 2022-02-24     why does the timeline say so?
        dateline events corpus          the events as JSON, from any folder of articles

    Exit codes: 0 done, 1 something to mend in your files (each with its line and remedy), 2 wrong usage.
    """  # noqa: D301 - click's \b keeps a block as it is
    ctx.obj = project


def _keep_going(command: Callable[..., None]) -> Callable[..., None]:
    text = "Leave out articles with errors instead of stopping."
    return click.option("-k", "--keep-going", is_flag=True, help=text)(command)


def _folder(command: Callable[..., None]) -> Callable[..., None]:
    return click.argument("folder", metavar="[CORPUS]", required=False, type=click.Path(path_type=Path))(command)


@dateline.command()
@_folder
@click.option("--json", "as_json", is_flag=True, help="Print the problems as JSON.")
@click.pass_obj
def check(project: Path, folder: Path | None, as_json: bool) -> None:
    """Tell every problem with the articles and names.yml at once, with line and remedy.

    \b
    dateline check                 the project's corpus
    dateline check drafts          another folder
    dateline check --json          for a machine: where, level, what, fix
    """  # noqa: D301
    reading = _read(folder or project / read_settings(project).corpus)
    if as_json:
        rows = [
            {"where": p.where, "level": "error" if p.is_error else "warning", "what": p.what, "fix": p.fix}
            for p in reading.problems
        ]
        click.echo(json.dumps(rows, ensure_ascii=False, indent=1))
    else:
        for problem in reading.problems:
            click.echo(str(problem))
        click.echo(f"{_count(len(reading.articles), 'article')} can be read; {_verdict(reading.problems)}")
    if any(problem.is_error for problem in reading.problems):
        sys.exit(1)


@dateline.command()
@_keep_going
@click.pass_obj
def build(project: Path, keep_going: bool) -> None:
    """Generate the pages, then build the site with MkDocs.

    A build that fails, or is stopped, leaves the last good site where it is.
    """
    settings = read_settings(project)
    _generate(project, settings, keep_going)
    _say(f"building {settings.built}/ with MkDocs")
    building.build_site(project, settings.built)
    _say(f"the site is ready: {project / settings.built / 'index.html'}")


@dateline.command()
@_keep_going
@click.pass_obj
def generate(project: Path, keep_going: bool) -> None:
    """Write the timeline's pages and data files into docs/, without building the site.

    Only what changed is written; pages of articles that are gone are removed; hand-written pages stay.
    """
    _generate(project, read_settings(project), keep_going)


@dateline.command()
@_folder
@click.pass_obj
def events(project: Path, folder: Path | None) -> None:
    """Print the events of a folder of articles as JSON, dated and undated.

    Articles that can't be read are told on standard error and left out.

    \b
    dateline events corpus > events.json
    dateline events corpus | jq '.events[] | .date.edtf + " " + .title'
    """  # noqa: D301
    from generator.site.data import events_json

    settings = read_settings(project)
    reading = _read(folder or project / settings.corpus)
    _warn(reading.problems)
    _print(events_json(_timeline(reading, settings)))


@dateline.command()
@_folder
@click.option(
    "--format", "form", type=click.Choice(["text", "jsonl"]), default="text", show_default=True, help="Lines to read, or JSON."
)
@click.pass_obj
def tag(project: Path, folder: Path | None, form: str) -> None:
    """Print every time expression and the days it stands for, in TIMEX3 notation. Needs no language model.

    \b
    dateline tag corpus
    dateline tag corpus --format jsonl > tags.jsonl
    """  # noqa: D301
    reading = _read(folder or project / read_settings(project).corpus)
    _warn(reading.problems)
    line = readout.tag_json if form == "jsonl" else readout.tag_text
    with _bar(reading, "reading dates") as told:
        for article in reading.articles:
            for mention in dates.tag(article):
                _print(line(article, mention) + "\n")
            told(1)


@dateline.command()
@click.argument("article")
@click.pass_obj
def explain(project: Path, article: str) -> None:
    """Say what was read in an article, sentence by sentence, by which rule, and why an event has its date or none.

    ARTICLE is a file, or its name under corpus/ without `.md`.

    \b
    dateline explain corpus/2022-02-24-talks.md
    dateline explain 2022-02-24-talks
    """  # noqa: D301
    settings = read_settings(project)
    found = corpus.read_article(project / settings.corpus, article)
    names, _ = corpus.read_names(found.folder)
    _print(
        "".join(
            f"{line}\n" for line in readout.explain(found.article, *pipeline.read_events(found.article, settings.model, names))
        )
    )


@dateline.command()
@click.option("-a", "--address", default="127.0.0.1:8000", show_default=True, help="Where to serve.")
@click.pass_obj
def serve(project: Path, address: str) -> None:
    """Show the site in a browser, and anew after every edit to an article. Ends with Ctrl-C."""
    settings = read_settings(project)
    folder = project / settings.corpus
    seen = corpus.stamps(folder)
    _generate(project, settings, keep_going=True)
    with building.serving(project, address) as server:
        _say(f"serving http://{address}/; edit the articles in {folder}/ and see; Ctrl-C ends it")
        while server.poll() is None:
            time.sleep(LOOK_EVERY)
            now = corpus.stamps(folder)
            if now != seen:
                seen = now
                _regenerate(project, settings)
    raise DatelineError.at(f"http://{address}/", "MkDocs stopped serving", "See its message above")


def _regenerate(project: Path, settings: Settings) -> None:
    """Generate again; a mistake is told, and the pages stay as they were until it is mended."""
    try:
        _generate(project, settings, keep_going=True)
    except DatelineError as error:
        _warn(error.problems)


def _generate(project: Path, settings: Settings, keep_going: bool) -> None:
    """Read the corpus, write the pages, and say what was done.

    Raises:
        DatelineError: an article has an error, and `keep_going` is off.
    """
    reading = _read(project / settings.corpus)
    errors = [problem for problem in reading.problems if problem.is_error]
    if errors and not keep_going:
        raise DatelineError(reading.problems)
    _warn(reading.problems)
    made = _timeline(reading, settings)
    written = pipeline.generate(made, settings, project)
    _say(
        f"{_count(len(made.articles), 'article')}: {_count(len(made.events), 'dated event')}, {len(made.undated)} undated; "
        f"{_count(written.changed, 'file')} written, {written.same} unchanged, {written.removed} removed in {settings.docs}/"
    )


def _read(folder: Path) -> corpus.Reading:
    return corpus.read(folder, datetime.now(UTC).date())


def _timeline(reading: corpus.Reading, settings: Settings) -> Timeline:
    """The timeline of a corpus, with a progress bar while it is worked out."""
    size = sum(len(article.body) for article in reading.articles)
    with workers(settings.workers, size) as executor, _bar(reading, "reading articles") as told:
        return pipeline.timeline(reading, settings, executor, told)


@contextmanager
def _bar(reading: corpus.Reading, label: str) -> Iterator[Callable[[int], None]]:
    """A progress bar on standard error, where there is somebody to see it and something to wait for."""
    count = len(reading.articles)
    if count < BAR_FROM or not sys.stderr.isatty():
        yield lambda _: None
        return
    with click.progressbar(length=count, label=label, file=sys.stderr) as bar:
        yield bar.update


def _print(text: str) -> None:
    """What was asked for, on standard output, as UTF-8 whatever the terminal's language."""
    sys.stdout.flush()
    sys.stdout.buffer.write(text.encode("utf-8"))


def _say(text: str) -> None:
    click.echo(text, err=True)


def _warn(problems: Sequence[Problem]) -> None:
    for problem in problems:
        _say(str(problem))


def _count(number: int, what: str) -> str:
    return f"{number} {what}{'' if number == 1 else 's'}"


def _verdict(problems: Sequence[Problem]) -> str:
    errors = sum(problem.is_error for problem in problems)
    if not problems:
        return "nothing to mend"
    return f"{_count(errors, 'error')}, {_count(len(problems) - errors, 'warning')}"


def main() -> NoReturn:
    """Run the program and end the process with its exit code."""
    try:
        dateline.main(standalone_mode=False)
        sys.stdout.flush()
    except DatelineError as error:
        _warn(error.problems)
        sys.exit(1)
    except click.ClickException as error:
        error.show()
        sys.exit(error.exit_code)
    except (click.Abort, KeyboardInterrupt):
        sys.exit(130)
    except BrokenPipeError:
        # whoever read us has had enough (`| head`); the interpreter must not try to flush what is left
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        sys.exit(141)
    sys.exit(0)
