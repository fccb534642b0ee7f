"""MkDocs as a process of its own: a build that never spoils the last one, and a live server."""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from generator.config import FILE
from generator.errors import DatelineError
from generator.output import swap_folder

_QUIET = {"NO_MKDOCS_2_WARNING": "1"}
"""Material's notice about the next MkDocs, which does not concern a pinned one."""


def build_site(project: Path, built: str) -> None:
    """Build the site beside the last one, strictly, and put it in its place when it is whole.

    Raises:
        DatelineError: there is no mkdocs.yml, or MkDocs finds fault; it has said with what.
    """
    require_config(project)
    target = project / built
    aside = target.with_name(f".{target.name}-new")
    shutil.rmtree(aside, ignore_errors=True)
    done = subprocess.run(  # noqa: S603 - our own interpreter, no shell
        _command(project, "build", "--strict", "--site-dir", str(aside.resolve())), env=_environment(), check=False
    )
    if done.returncode:
        shutil.rmtree(aside, ignore_errors=True)
        fix = "Its messages above name the pages; the last good site was left alone"
        raise DatelineError.at((project / FILE).as_posix(), "MkDocs could not build the site", fix)
    swap_folder(aside, target)


@contextmanager
def serving(project: Path, address: str) -> Iterator[subprocess.Popen[bytes]]:
    """MkDocs' live server, ended on the way out. It rebuilds by itself when a file under docs/ changes."""
    require_config(project)
    server = subprocess.Popen(_command(project, "serve", "--dev-addr", address), env=_environment())  # noqa: S603
    try:
        yield server
    finally:
        server.terminate()
        server.wait()


def _command(project: Path, *words: str) -> list[str]:
    return [sys.executable, "-m", "mkdocs", words[0], "--config-file", str(project / FILE), *words[1:]]


def _environment() -> dict[str, str]:
    return {**os.environ, **_QUIET}


def require_config(project: Path) -> None:
    """Stop where there is no mkdocs.yml.

    Raises:
        DatelineError: it is missing.
    """
    if not (project / FILE).is_file():
        fix = f"Run dateline in the folder that holds {FILE}, or name it with --project"
        raise DatelineError.at((project / FILE).as_posix(), "there is no such file", fix)
