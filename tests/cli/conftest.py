"""A project of one article, and the program run in it."""

from __future__ import annotations

import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from generator.cli import main


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


def _written(folder: Path, name: str, body: str, head: str = "date: 2022-02-24\nsource: PTI") -> None:
    path = folder / f"{name}.md"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(f"---\n{head}\n---\n{body}\n", encoding="utf-8")


@pytest.fixture
def write() -> Callable[..., None]:
    """Write an article into a folder."""
    return _written


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A project with one article, and settings of its own."""
    (tmp_path / "mkdocs.yml").write_text("site_name: News\nextra:\n  dateline:\n    corpus: texts\n    workers: 1\n")
    _written(tmp_path / "texts", "talks", "Beijing: Wang Yi met Sergei Lavrov on Monday.")
    return tmp_path
