"""Commands that make the site: `build`, `generate`, `serve`."""

import time
from collections.abc import Callable
from pathlib import Path

import click

from generator import building, corpus, pipeline
from generator.commands.terminal import count, make_timeline, read_corpus, say, warn, warn_of_the_rest
from generator.config import Settings, read_settings
from generator.errors import DatelineError

LOOK_EVERY = 0.5
"""Seconds between two looks at the corpus while serving, as often as MkDocs looks at docs/."""


def _keep_going(command: Callable[..., None]) -> Callable[..., None]:
    text = "Leave out articles with errors instead of stopping."
    return click.option("-k", "--keep-going", is_flag=True, help=text)(command)


@click.command()
@_keep_going
@click.pass_obj
def build(project: Path, keep_going: bool) -> None:
    """Generate the pages, then build the site in site/.

    MkDocs builds strictly: a broken link stops it. A build that fails, or is stopped, leaves the last good site where it is.
    """
    settings = read_settings(project)
    building.require_config(project)
    _generate(project, settings, keep_going)
    say(f"building {settings.built}/ with MkDocs")
    building.build_site(project, settings.built)
    say(f"the site is ready: {(project / settings.built / 'index.html').as_posix()}")


@click.command()
@_keep_going
@click.pass_obj
def generate(project: Path, keep_going: bool) -> None:
    """Write the pages and data files into docs/.

    Nothing is built. Only what changed is written; pages of articles that are gone are removed; hand-written pages stay.
    """
    _generate(project, read_settings(project), keep_going)


@click.command()
@click.option("-a", "--address", default="127.0.0.1:8000", show_default=True, help="Where to serve.")
@click.pass_obj
def serve(project: Path, address: str) -> None:
    """Show the site in a browser, live.

    An edit to an article is seen a moment later. An article with an error is told and left out. Ends with Ctrl-C.
    """
    settings = read_settings(project)
    building.require_config(project)
    folder = project / settings.corpus
    seen = corpus.stamps(folder)
    _generate(project, settings, keep_going=True)
    with building.serving(project, address) as server:
        say(f"serving http://{address}/; edit the articles in {folder.as_posix()}/ and see; Ctrl-C ends it")
        while server.poll() is None:
            time.sleep(LOOK_EVERY)
            now = corpus.stamps(folder)
            if now != seen:
                seen = now
                _regenerate(project, settings)
    raise DatelineError.at(f"http://{address}/", "MkDocs stopped serving", "Its message above says why")


def _regenerate(project: Path, settings: Settings) -> None:
    """Generate again; a mistake is told, and the pages stay as they were until it is mended."""
    try:
        _generate(project, settings, keep_going=True)
    except DatelineError as error:
        warn(error.problems)


def _generate(project: Path, settings: Settings, keep_going: bool) -> None:
    """Read the corpus, write the pages, and say what was done.

    Raises:
        DatelineError: an article has an error, and `keep_going` is off.
    """
    folder = project / settings.corpus
    say(f"reading {folder.as_posix()}/")
    reading = read_corpus(folder)
    if not keep_going and any(problem.is_error for problem in reading.problems):
        warn(reading.problems)
        fix = "Mend what is wrong, or leave such articles out with `--keep-going`"
        raise DatelineError.at(folder.as_posix(), "nothing was written, because of the errors above", fix)
    warn_of_the_rest(reading.problems)
    made = make_timeline(reading, settings)
    written = pipeline.generate(made, settings, project)
    say(f"{count(len(made.articles), 'article')}: {count(len(made.events), 'dated event')}, {len(made.undated)} undated")
    say(f"{settings.docs}/: {count(written.changed, 'file')} written, {written.same} unchanged, {written.removed} removed")
