"""The program as a whole: its help, its usage, and how it ends when it is interrupted, piped or served."""

from __future__ import annotations

import os
import pty
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import click
import pytest

from generator import building, pipeline
from generator.cli import COMMANDS
from generator.commands import making

Run = Callable[..., Any]
Write = Callable[..., None]


class TestUsage:
    def test_help_teaches(self, run: Run) -> None:
        """It shows an article, and every command with what it is for."""
        said = run("--help")
        assert said.code == 0
        assert "date: 2022-02-24" in said.out
        assert "Exit codes" in said.out
        for command in COMMANDS:
            assert f"\n  {command.name} " in said.out

    @pytest.mark.parametrize("command", COMMANDS, ids=lambda command: command.name)
    def test_every_command_explains_itself(self, run: Run, command: click.Command) -> None:
        """Its help has a sentence and says what its options do."""
        said = run(command.name, "--help")
        assert said.code == 0
        assert said.out.count(".") >= 2
        assert all(option.help for option in command.params if isinstance(option, click.Option))

    def test_version(self, run: Run) -> None:
        """The version is the package's."""
        assert run("--version").out == "dateline, version 0.1.0\n"

    @pytest.mark.parametrize(
        "words", [["nothing"], ["check", "--nothing"], ["tag", "--format", "xml"], ["explain"]], ids=" ".join
    )
    def test_wrong_usage_ends_with_2(self, run: Run, words: list[str]) -> None:
        """Usage is told on standard error."""
        said = run(*words)
        assert (said.code, said.out) == (2, "")
        assert "Usage: dateline" in said.err

    def test_the_module_is_the_same_program(self) -> None:
        """`python -m generator` runs it too."""
        done = subprocess.run([sys.executable, "-m", "generator", "--version"], capture_output=True, text=True, check=True)
        assert done.stdout.startswith("dateline, version")


@pytest.mark.parametrize("command", ["build", "serve"])
def test_no_project(run: Run, tmp_path: Path, command: str, write: Write) -> None:
    """A site needs mkdocs.yml; that is told before anything else is done."""
    write(tmp_path / "corpus", "a", "They met on Monday.")
    said = run("-p", tmp_path, command)
    assert said.code == 1
    assert "mkdocs.yml: error: there is no such file. Run dateline in the folder that holds mkdocs.yml" in said.err
    assert not (tmp_path / "docs").exists()


def test_serving_survives_a_mistake(run: Run, project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """An edit after which nothing can be generated is told; the pages stay, and the server goes on until it ends by itself."""
    ends = iter([None, None, None, 0])

    class Server:
        def poll(self) -> int | None:
            return next(ends)

    @contextmanager
    def serving(folder: Path, _: str) -> Iterator[Server]:
        (folder / "texts/talks.md").unlink()
        yield Server()

    monkeypatch.setattr(building, "serving", serving)
    monkeypatch.setattr(making, "LOOK_EVERY", 0)
    said = run("-p", project, "serve")
    assert said.code == 1
    assert said.err.count("texts: error: there is no article in this folder") == 1
    assert "MkDocs stopped serving" in said.err
    assert (project / "docs/index.md").is_file()


def test_a_hidden_mistake_of_ours_is_a_traceback(run: Run, project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Only the user's mistakes become messages."""
    monkeypatch.setattr(pipeline, "timeline", lambda *_: 1 / 0)
    with pytest.raises(ZeroDivisionError):
        run("-p", project, "events")


def test_ctrl_c_is_quiet(run: Run, project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """It ends with 130 as programs do, without a word."""

    def interrupted(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(pipeline, "timeline", interrupted)
    said = run("-p", project, "events")
    assert said.code == 130
    assert "Traceback" not in said.err


@pytest.mark.parametrize("seconds", [0, 6], ids=["while they start", "while they work"])
def test_ctrl_c_ends_the_workers(tmp_path: Path, seconds: int, write: Write) -> None:
    """Interrupted with two processes, all end soon and none says a word."""
    (tmp_path / "mkdocs.yml").write_text("extra: {dateline: {workers: 2}}\n")
    for number in range(12):
        write(tmp_path / "corpus", f"a{number}", f"Mayor number {number} met the council on Monday.\n" * 3000)
    command = [sys.executable, "-m", "generator", "-p", str(tmp_path), "events"]
    running = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, start_new_session=True)
    while len(_children(running.pid)) < 2:
        time.sleep(0.02)
    time.sleep(seconds)
    children = _children(running.pid)
    os.killpg(running.pid, signal.SIGINT)
    out, err = running.communicate(timeout=60)
    assert (running.returncode, out, err) == (130, b"", b"\n")
    deadline = time.monotonic() + 30
    while any(map(_is_alive, children)):
        assert time.monotonic() < deadline
        time.sleep(0.1)


def _children(process: int) -> list[str]:
    """The processes that a process has started."""
    return Path(f"/proc/{process}/task/{process}/children").read_text().split()


def _is_alive(process: str) -> bool:
    """Whether a process still runs; one that waits for somebody to ask how it ended does not."""
    try:
        return " Z " not in Path(f"/proc/{process}/stat").read_text()
    except OSError:
        return False


def test_a_reader_who_has_had_enough(project: Path, write: Write) -> None:
    """`dateline tag | head -1` ends without a word, as any program in a pipe."""
    write(project / "texts", "long", "They met on Monday.\n" * 20000)
    tagging = [sys.executable, "-m", "generator", "-p", str(project), "tag"]
    running = subprocess.Popen(tagging, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    assert running.stdout
    assert running.stderr
    assert running.stdout.readline().startswith(b"long line 1: ")
    running.stdout.close()
    assert running.stderr.read() == b""
    assert running.wait(timeout=120) == 141


@pytest.mark.parametrize("locale", ["C", "POSIX"])
def test_standard_output_is_utf8(project: Path, locale: str) -> None:
    """Whatever the terminal's language."""
    environment = {**os.environ, "LC_ALL": locale, "PYTHONIOENCODING": "ascii", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}
    command = [sys.executable, "-m", "generator", "-p", str(project), "tag"]
    done = subprocess.run(command, env=environment, capture_output=True, check=True)
    assert "“Monday”" in done.stdout.decode("utf-8")


def test_progress_is_shown_to_people(tmp_path: Path, write: Write) -> None:
    """A terminal sees a bar while many articles are read; a file gets none of it."""
    for number in range(30):
        write(tmp_path / "corpus", f"a{number}", f"Mayor {number} spoke on Monday.")
    command = [sys.executable, "-m", "generator", "-p", str(tmp_path), "tag"]
    here, there = pty.openpty()
    shown = subprocess.run(command, stdout=subprocess.PIPE, stderr=there, check=True)
    os.close(there)
    assert "reading dates" in "".join(_all_of(here))
    silent = subprocess.run(command, capture_output=True, check=True)
    assert silent.stderr == b""
    assert shown.stdout == silent.stdout


def _all_of(terminal: int) -> Iterator[str]:
    """What was written to a pseudo terminal; reading its end is an error on Linux."""
    try:
        while piece := os.read(terminal, 4096):
            yield piece.decode()
    except OSError:
        os.close(terminal)
