"""A corpus made in a temporary folder."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

Write = Callable[..., Path]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """An empty corpus."""
    made = tmp_path / "corpus"
    made.mkdir()
    return made


@pytest.fixture
def write(folder: Path) -> Write:
    """Write an article: its name, its front matter's lines, its body."""

    def made(name: str = "a", head: str = "date: 2022-02-24", body: str = "They met on Monday.") -> Path:
        path = folder / f"{name}.md"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(f"---\n{head}\n---\n\n{body}\n", encoding="utf-8")
        return path

    return made
