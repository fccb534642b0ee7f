"""The program as its users run it: what it prints, where, and how it ends."""

from __future__ import annotations

import json
import os
import pty
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import click
import pytest

from generator import building, pipeline
from generator.cli import COMMANDS, main
from generator.commands import making

ROOT = Path(__file__).parents[1]


@dataclass(frozen=True)
class Ended:
    """How a run ended, and what it said."""

    code: int
    out: str
    err: str


Run = Callable[..., Ended]


@pytest.fixture
def run(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Run:
    """Run the program in this process."""

    def started(*words: object) -> Ended:
        monkeypatch.setattr(sys, "argv", ["dateline", *map(str, words)])
        with pytest.raises(SystemExit) as ended:
            main()
        said = capsys.readouterr()
        return Ended(int(ended.value.code or 0), said.out, said.err)

    return started


def _article(folder: Path, name: str, body: str, head: str = "date: 2022-02-24\nsource: PTI") -> None:
    path = folder / f"{name}.md"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(f"---\n{head}\n---\n{body}\n", encoding="utf-8")


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A project with one article, and settings of its own."""
    (tmp_path / "mkdocs.yml").write_text("site_name: News\nextra:\n  dateline:\n    corpus: texts\n    workers: 1\n")
    _article(tmp_path / "texts", "talks", "Beijing: Wang Yi met Sergei Lavrov on Monday.")
    return tmp_path


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


class TestCheck:
    def test_nothing_to_mend(self, run: Run, project: Path) -> None:
        """The corpus of the settings is read."""
        assert run("-p", project, "check") == Ended(0, "1 article can be read; nothing to mend\n", "")

    def test_a_warning_is_no_error(self, run: Run, project: Path) -> None:
        """It is told, and the program ends well."""
        _article(project / "texts", "b", "They met on Friday.", "source: PTI")
        said = run("-p", project, "check")
        assert said.code == 0
        assert "b.md:1: warning: there is no date" in said.out
        assert said.out.endswith("2 articles can be read; 0 errors, 1 warning\n")

    def test_errors_end_with_1(self, run: Run, project: Path) -> None:
        """All of them are told in one run, with the date that lies ahead of today."""
        _article(project / "texts", "b", "They met.", "date: someday")
        _article(project / "texts", "c", "They met again.", "dat: 2022")
        _article(project / "texts", "d", "They will meet.", "date: 9999-01-01")
        said = run("-p", project, "check")
        assert said.code == 1
        assert [line.split(": ")[1] for line in said.out.splitlines()[:-1]] == ["error", "error", "warning"]
        assert said.out.endswith("2 articles can be read; 2 errors, 1 warning\n")

    def test_for_a_machine(self, run: Run, project: Path) -> None:
        """As JSON, another folder if one is named."""
        _article(project / "drafts", "b", "They met.", "date: someday")
        said = run("-p", project, "check", project / "drafts", "--json")
        assert said.code == 1
        (row,) = json.loads(said.out)
        assert row["where"] == f"{(project / 'drafts/b.md').as_posix()}:2"
        assert (row["level"], set(row)) == ("error", {"where", "level", "what", "fix"})

    def test_no_corpus(self, run: Run, project: Path) -> None:
        """A folder that is not there is told on standard error."""
        said = run("-p", project, "check", project / "none")
        assert (said.code, said.out) == (1, "")
        assert said.err.endswith("none: error: there is no such folder. Name the folder that holds the articles (*.md).\n")

    def test_a_wrong_setting(self, run: Run, project: Path) -> None:
        """mkdocs.yml is the user's file too."""
        (project / "mkdocs.yml").write_text("extra: {dateline: {corpse: x}}\n")
        said = run("-p", project, "check")
        assert said.code == 1
        assert "mkdocs.yml:1: error: there is no setting `corpse`. Did you mean `corpus`?" in said.err


class TestEvents:
    def test_any_folder(self, run: Run, tmp_path: Path) -> None:
        """No mkdocs.yml is needed; standard output holds JSON and nothing else."""
        _article(tmp_path / "x", "talks", "Wang Yi met Sergei Lavrov in Beijing on Monday.")
        said = run("-p", tmp_path, "events", tmp_path / "x")
        assert (said.code, said.err) == (0, "")
        found = json.loads(said.out)
        assert found["schema"] == 1
        (event,) = found["events"]
        assert (event["date"]["first"], event["type"]) == ("2022-02-21", "consult")
        (mention,) = event["mentions"]
        body = "Wang Yi met Sergei Lavrov in Beijing on Monday."
        assert body[mention["quote"]["start"] : mention["quote"]["end"]] == mention["quote"]["text"]

    def test_articles_with_errors_are_warnings(self, run: Run, project: Path) -> None:
        """They are told on standard error and left out; the rest is read, and the program ends well."""
        _article(project / "texts", "b", "They met.", "date: someday")
        said = run("-p", project, "events")
        assert said.code == 0
        assert [article["id"] for article in json.loads(said.out)["articles"]] == ["talks"]
        assert "texts/b.md:2: warning: `date: someday` can't be read: it names no day, month or year (left out)." in said.err

    def test_all_articles_with_errors(self, run: Run, tmp_path: Path) -> None:
        """A corpus of which nothing can be read gives a timeline of nothing."""
        _article(tmp_path / "x", "b", "They met.", "date: someday")
        said = run("-p", tmp_path, "events", tmp_path / "x")
        assert said.code == 0
        assert json.loads(said.out) == {"schema": 1, "articles": [], "events": [], "undated": []}

    def test_a_model_that_is_not_there(self, run: Run, project: Path) -> None:
        """The remedy is to install it or to name another."""
        (project / "mkdocs.yml").write_text("extra: {dateline: {corpus: texts, model: no_such_model}}\n")
        said = run("-p", project, "events")
        assert said.code == 1
        assert "the language model `no_such_model` is not installed" in said.err


class TestTag:
    def test_for_a_machine(self, run: Run, project: Path) -> None:
        """A line of JSON for each time expression."""
        said = run("-p", project, "tag", "--format", "jsonl")
        rows = [json.loads(line) for line in said.out.splitlines()]
        assert [(row["article"], row["text"], row["value"]) for row in rows] == [("talks", "Monday", "2022-02-21")]

    def test_for_a_reader(self, run: Run, project: Path) -> None:
        """A line to read for each."""
        assert run("-p", project, "tag").out == "talks line 1: “Monday” is 2022-02-21 (2022-02-21), by weekday\n"

    def test_no_parser_is_loaded(self, project: Path) -> None:
        """Dates are read without the language model."""
        code = "import sys; from generator.cli import dateline; dateline(standalone_mode=False); print('spacy' in sys.modules)"
        command = [sys.executable, "-c", code, "-p", str(project), "tag"]
        done = subprocess.run(command, capture_output=True, text=True, check=True)
        assert done.stdout.splitlines()[-1] == "False"


class TestExplain:
    @pytest.mark.parametrize("name", ["talks", "talks.md"])
    def test_an_article(self, run: Run, project: Path, name: str) -> None:
        """What was read, by which rule."""
        said = run("-p", project, "explain", name)
        assert said.code == 0
        assert "1. Wang Yi met Sergei Lavrov on Monday." in said.out
        assert "[dateline] Beijing" in said.out
        assert "dated 2022-02-21" in said.out

    def test_one_that_is_not_there(self, run: Run, project: Path) -> None:
        """The likeliest is offered."""
        said = run("-p", project, "explain", "talk")
        assert said.code == 1
        assert "talk: error: there is no such article. Did you mean `talks`?" in said.err

    def test_an_event(self, run: Run, project: Path) -> None:
        """Which mentions were joined, and why; any of its addresses leads there."""
        _article(project / "texts", "more", "Wang Yi and Sergei Lavrov met in Beijing on Monday.")
        made = json.loads(run("-p", project, "events").out)
        (event,) = (one for one in made["events"] if len(one["mentions"]) == 2)
        said = run("-p", project, "explain", "--event", event["id"])
        assert said.code == 0
        assert said.out.startswith(f"{event['id']}: {event['title']}\n2022-02-21, happened; mentions: 2, articles: 2")
        assert "\njoined:\n" in said.out
        assert "“met”: Wang Yi and Sergei Lavrov met in Beijing on Monday." in said.out

    def test_an_event_that_is_not_there(self, run: Run, project: Path) -> None:
        """It is told where addresses are found."""
        said = run("-p", project, "explain", "--event", "nothing")
        assert (said.code, said.out) == (1, "")
        assert "nothing: error: no event has this address." in said.err

    def test_an_article_and_an_event(self, run: Run, project: Path) -> None:
        """One of the two is explained."""
        assert run("-p", project, "explain", "talks", "--event", "x").code == 2


class TestNames:
    def test_pairs_with_reasons(self, run: Run, project: Path) -> None:
        """Two spellings of one minister, and why they are taken for one."""
        _article(project / "texts", "b", "Russian Foreign Minister Sergei Lavrov met Wang Yi on Monday.")
        _article(project / "texts", "c", "Russian Foreign Minister Sergey Lavrov met Wang Yi on Monday.")
        said = run("-p", project, "names")
        assert said.code == 0
        assert "one   sergei lavrov | sergey lavrov: one spelling, both of Russia\n" in said.out

    def test_none(self, run: Run, project: Path) -> None:
        """A corpus without such names says so."""
        assert run("-p", project, "names").out == "no two names look like one person's\n"


class TestGenerate:
    def test_pages_are_written(self, run: Run, project: Path) -> None:
        """And again only if something changed; what was done is told on standard error."""
        first = run("-p", project, "generate")
        assert (first.code, first.out) == (0, "")
        assert "1 article: 1 dated event, 0 undated\n" in first.err
        assert (project / "docs/index.md").is_file()
        again = run("-p", project, "generate")
        assert " 0 files written, " in again.err
        _article(project / "texts", "b", "The council voted on Tuesday.")
        assert "2 articles: 2 dated events" in run("-p", project, "generate").err

    def test_errors_stop_the_work(self, run: Run, project: Path) -> None:
        """Nothing is written; with --keep-going the rest is."""
        _article(project / "texts", "b", "They met.", "date: someday")
        stopped = run("-p", project, "generate")
        assert stopped.code == 1
        assert "error: `date: someday`" in stopped.err
        assert not (project / "docs").exists()
        going = run("-p", project, "generate", "--keep-going")
        assert going.code == 0
        assert "warning: `date: someday`" in going.err
        assert "1 article: 1 dated event" in going.err

    def test_a_hand_written_page_stays(self, run: Run, project: Path) -> None:
        """Where one stands in the way, that is told, and nothing is overwritten."""
        (project / "docs").mkdir()
        (project / "docs/index.md").write_text("mine")
        said = run("-p", project, "generate")
        assert said.code == 1
        assert "docs/index.md: error: this is not one of our files" in said.err
        assert (project / "docs/index.md").read_text() == "mine"


@pytest.mark.parametrize("command", ["build", "serve"])
def test_no_project(run: Run, tmp_path: Path, command: str) -> None:
    """A site needs mkdocs.yml; that is told before anything else is done."""
    _article(tmp_path / "corpus", "a", "They met on Monday.")
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
def test_ctrl_c_ends_the_workers(tmp_path: Path, seconds: int) -> None:
    """Interrupted with two processes, all end soon and none says a word."""
    (tmp_path / "mkdocs.yml").write_text("extra: {dateline: {workers: 2}}\n")
    for number in range(12):
        _article(tmp_path / "corpus", f"a{number}", f"Mayor number {number} met the council on Monday.\n" * 3000)
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


def test_a_reader_who_has_had_enough(project: Path) -> None:
    """`dateline tag | head -1` ends without a word, as any program in a pipe."""
    _article(project / "texts", "long", "They met on Monday.\n" * 20000)
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


def test_progress_is_shown_to_people(tmp_path: Path) -> None:
    """A terminal sees a bar while many articles are read; a file gets none of it."""
    for number in range(30):
        _article(tmp_path / "corpus", f"a{number}", f"Mayor {number} spoke on Monday.")
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
