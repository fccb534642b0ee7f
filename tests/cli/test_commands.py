"""Each command as its users run it: what it prints, where, and how it ends."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

Run = Callable[..., Any]
Write = Callable[..., None]


class TestCheck:
    def test_nothing_to_mend(self, run: Run, project: Path) -> None:
        """The corpus of the settings is read."""
        said = run("-p", project, "check")
        assert (said.code, said.out, said.err) == (0, "1 article can be read; nothing to mend\n", "")

    def test_a_warning_is_no_error(self, run: Run, project: Path, write: Write) -> None:
        """It is told, and the program ends well."""
        write(project / "texts", "b", "They met on Friday.", "source: PTI")
        said = run("-p", project, "check")
        assert said.code == 0
        assert "b.md:1: warning: there is no date" in said.out
        assert said.out.endswith("2 articles can be read; 0 errors, 1 warning\n")

    def test_errors_end_with_1(self, run: Run, project: Path, write: Write) -> None:
        """All of them are told in one run, with the date that lies ahead of today."""
        write(project / "texts", "b", "They met.", "date: someday")
        write(project / "texts", "c", "They met again.", "dat: 2022")
        write(project / "texts", "d", "They will meet.", "date: 2999-01-01")
        said = run("-p", project, "check")
        assert said.code == 1
        assert [line.split(": ")[1] for line in said.out.splitlines()[:-1]] == ["error", "error", "warning"]
        assert said.out.endswith("2 articles can be read; 2 errors, 1 warning\n")

    def test_for_a_machine(self, run: Run, project: Path, write: Write) -> None:
        """As JSON, another folder if one is named."""
        write(project / "drafts", "b", "They met.", "date: someday")
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
    def test_any_folder(self, run: Run, tmp_path: Path, write: Write) -> None:
        """No mkdocs.yml is needed; standard output holds JSON and nothing else."""
        write(tmp_path / "x", "talks", "Wang Yi met Sergei Lavrov in Beijing on Monday.")
        said = run("-p", tmp_path, "events", tmp_path / "x")
        assert (said.code, said.err) == (0, "")
        found = json.loads(said.out)
        assert found["schema"] == 1
        (event,) = found["events"]
        assert (event["date"]["first"], event["type"]) == ("2022-02-21", "consult")
        (mention,) = event["mentions"]
        body = "Wang Yi met Sergei Lavrov in Beijing on Monday."
        assert body[mention["quote"]["start"] : mention["quote"]["end"]] == mention["quote"]["text"]

    def test_articles_with_errors_are_warnings(self, run: Run, project: Path, write: Write) -> None:
        """They are told on standard error and left out; the rest is read, and the program ends well."""
        write(project / "texts", "b", "They met.", "date: someday")
        said = run("-p", project, "events")
        assert said.code == 0
        assert [article["id"] for article in json.loads(said.out)["articles"]] == ["talks"]
        assert "texts/b.md:2: warning: `date: someday` can't be read: it names no day, month or year (left out)." in said.err

    def test_all_articles_with_errors(self, run: Run, tmp_path: Path, write: Write) -> None:
        """A corpus of which nothing can be read gives a timeline of nothing."""
        write(tmp_path / "x", "b", "They met.", "date: someday")
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

    def test_an_event(self, run: Run, project: Path, write: Write) -> None:
        """Which mentions were joined, and why; any of its addresses leads there."""
        write(project / "texts", "more", "Wang Yi and Sergei Lavrov met in Beijing on Monday.")
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
    def test_pairs_with_reasons(self, run: Run, project: Path, write: Write) -> None:
        """Two spellings of one minister, and why they are taken for one."""
        write(project / "texts", "b", "Russian Foreign Minister Sergei Lavrov met Wang Yi on Monday.")
        write(project / "texts", "c", "Russian Foreign Minister Sergey Lavrov met Wang Yi on Monday.")
        said = run("-p", project, "names")
        assert said.code == 0
        assert "one   Sergei Lavrov | Sergey Lavrov: one spelling, both of Russia\n" in said.out

    def test_none(self, run: Run, project: Path) -> None:
        """A corpus without such names says so."""
        assert run("-p", project, "names").out == "no two names look like one person's\n"


class TestGenerate:
    def test_pages_are_written(self, run: Run, project: Path, write: Write) -> None:
        """And again only if something changed; what was done is told on standard error."""
        first = run("-p", project, "generate")
        assert (first.code, first.out) == (0, "")
        assert "1 article: 1 dated event, 0 undated\n" in first.err
        assert (project / "docs/index.md").is_file()
        again = run("-p", project, "generate")
        assert " 0 files written, " in again.err
        write(project / "texts", "b", "The council voted on Tuesday.")
        assert "2 articles: 2 dated events" in run("-p", project, "generate").err

    def test_errors_stop_the_work(self, run: Run, project: Path, write: Write) -> None:
        """Nothing is written; with --keep-going the rest is."""
        write(project / "texts", "b", "They met.", "date: someday")
        stopped = run("-p", project, "generate")
        assert stopped.code == 1
        assert "error: `date: someday`" in stopped.err
        assert "nothing was written, because of the errors above. Mend what is wrong, or" in stopped.err
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
