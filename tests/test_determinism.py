"""Same corpus, same bytes: whatever the order of files, the time zone, the language, the hash seed and the workers."""

from __future__ import annotations

import os
import random
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
EXTRA = {
    "Überblick": "Oslo: Mayor Ann Lee met Jonas Berg on Monday. They signed an agreement.",
    "sub/b": "Mayor Ann Lee of Oslo told Jonas Berg on Monday that the bridge would be closed in May.",
    "undated": "The council voted for the bridge last week. It opened on 3 May 2021.",
}


def _project(folder: Path, seed: int, workers: int) -> Path:
    """A project with the four articles and a few more, made in an order of their own."""
    shutil.copy(ROOT / "mkdocs.yml", folder / "mkdocs.yml")
    config = (folder / "mkdocs.yml").read_text()
    (folder / "mkdocs.yml").write_text(config.replace("  dateline:\n", f"  dateline:\n    workers: {workers}\n"))
    texts = {path.stem: path.read_text() for path in (ROOT / "corpus").glob("*.md")}
    dated = {
        name: f"---\n{'' if name == 'undated' else 'date: 2022-03-02'}\nsource: Test\n---\n{text}\n"
        for name, text in EXTRA.items()
    }
    texts |= dated
    order = sorted(texts)
    random.Random(seed).shuffle(order)  # noqa: S311 - an order, not a secret
    for name in order:
        path = folder / "corpus" / f"{name}.md"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(texts[name], encoding="utf-8")
    return folder


def _run(folder: Path, seed: int, workers: int, **environment: str) -> tuple[dict[str, bytes], bytes]:
    """The generated files, and what `events` prints."""
    project = _project(folder, seed, workers)
    command = [sys.executable, "-m", "generator", "--project", str(project)]
    around = {**os.environ, **environment}
    subprocess.run([*command, "generate"], env=around, check=True, capture_output=True, cwd=ROOT)
    printed = subprocess.run([*command, "events"], env=around, check=True, capture_output=True, cwd=ROOT).stdout
    docs = project / "docs"
    return {path.relative_to(docs).as_posix(): path.read_bytes() for path in docs.rglob("*") if path.is_file()}, printed


@pytest.fixture(scope="module")
def plain(tmp_path_factory: pytest.TempPathFactory) -> tuple[dict[str, bytes], bytes]:
    """What one process makes in plain surroundings."""
    return _run(tmp_path_factory.mktemp("plain"), 0, 1, TZ="UTC", LC_ALL="C.UTF-8", PYTHONHASHSEED="0")


def test_something_is_made(plain: tuple[dict[str, bytes], bytes]) -> None:
    """The comparison below is not one of nothings."""
    files, printed = plain
    assert len(files) > 20
    assert printed.count(b'"trigger"') > 20
    assert files["data/events.json"] == printed


@pytest.mark.parametrize(
    ("seed", "workers", "surroundings"),
    [
        pytest.param(
            1, 1, {"TZ": "Pacific/Kiritimati", "LC_ALL": "C", "PYTHONHASHSEED": "1"}, id="another order, zone and seed"
        ),
        pytest.param(2, 2, {"TZ": "America/Los_Angeles", "LC_ALL": "C.UTF-8", "PYTHONHASHSEED": "2"}, id="two workers"),
    ],
)
def test_the_same_bytes(
    plain: tuple[dict[str, bytes], bytes], tmp_path: Path, seed: int, workers: int, surroundings: dict[str, str]
) -> None:
    """Every file and every printed byte is the same."""
    files, printed = _run(tmp_path, seed, workers, **surroundings)
    assert printed == plain[1]
    assert sorted(files) == sorted(plain[0])
    assert [name for name, content in files.items() if content != plain[0][name]] == []
