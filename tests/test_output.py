"""Writing: whole or not at all, only what changed, what is stale removed, hand-written files never touched."""

from __future__ import annotations

import json
import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from generator.errors import DatelineError
from generator.output import MANIFEST, Written, swap_folder, write_files, write_if_changed


def _tree(folder: Path) -> dict[str, str]:
    """The files of a folder with their text, the manifest left out."""
    return {
        path.relative_to(folder).as_posix(): path.read_text()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and path.name != MANIFEST
    }


def _listed(folder: Path) -> list[str]:
    return json.loads((folder / MANIFEST).read_text())["files"]  # type: ignore[no-any-return]


def test_files_are_written_and_listed(tmp_path: Path) -> None:
    """Each file is there with its text, in folders made for it, and the manifest lists them in order."""
    assert write_files(tmp_path / "docs", [("b/c.md", "C"), ("a.md", "Ä"), ("raw.bin", b"\x00\xff")]) == Written(3, 0, 0)
    assert (tmp_path / "docs/a.md").read_bytes() == "Ä".encode()
    assert (tmp_path / "docs/raw.bin").read_bytes() == b"\x00\xff"
    assert _listed(tmp_path / "docs") == ["a.md", "b/c.md", "raw.bin"]


def test_what_has_not_changed_is_not_written(tmp_path: Path) -> None:
    """A second run touches nothing, not even the manifest."""
    write_files(tmp_path, [("a.md", "A"), ("b.md", "B")])
    for path in tmp_path.iterdir():
        os.utime(path, ns=(0, 0))
    assert write_files(tmp_path, [("a.md", "A"), ("b.md", "B")]) == Written(0, 2, 0)
    assert {path.stat().st_mtime_ns for path in tmp_path.iterdir()} == {0}
    assert write_files(tmp_path, [("a.md", "A"), ("b.md", "new")]) == Written(1, 1, 0)


def test_what_is_stale_is_removed(tmp_path: Path) -> None:
    """A file that is written no more goes, with the folders that it leaves empty; hand-written files stay."""
    write_files(tmp_path, [("a.md", "A"), ("old/deep/b.md", "B"), ("kept/c.md", "C")])
    (tmp_path / "kept" / "by-hand.md").write_text("mine")
    assert write_files(tmp_path, [("a.md", "A")]) == Written(0, 1, 2)
    assert _tree(tmp_path) == {"a.md": "A", "kept/by-hand.md": "mine"}
    assert not (tmp_path / "old").exists()


def test_a_file_removed_by_hand_is_no_trouble(tmp_path: Path) -> None:
    """What is gone already, or has become a folder, is not removed again."""
    write_files(tmp_path, [("a.md", "A"), ("b.md", "B"), ("c/d.md", "D")])
    (tmp_path / "b.md").unlink()
    (tmp_path / "b.md").mkdir()
    (tmp_path / "c" / "d.md").unlink()
    (tmp_path / "c").rmdir()
    (tmp_path / "c").write_text("mine")
    assert write_files(tmp_path, [("a.md", "A")]) == Written(0, 1, 0)
    assert _tree(tmp_path) == {"a.md": "A", "c": "mine"}


def test_a_hand_written_file_is_never_overwritten(tmp_path: Path) -> None:
    """Where one stands in the way nothing is written at all, and each is named."""
    (tmp_path / "a.md").write_text("mine")
    with pytest.raises(DatelineError) as caught:
        write_files(tmp_path, [("a.md", "A"), ("b.md", "B")])
    assert [problem.where for problem in caught.value.problems] == [(tmp_path / "a.md").as_posix()]
    assert _tree(tmp_path) == {"a.md": "mine"}


def test_what_stands_in_place_of_a_folder_is_in_the_way(tmp_path: Path) -> None:
    """So is a folder in place of a file."""
    (tmp_path / "2022").write_text("mine")
    (tmp_path / "index.md").mkdir()
    with pytest.raises(DatelineError) as caught:
        write_files(tmp_path, [("2022/02/index.md", "A"), ("2022/index.md", "A"), ("index.md", "A")])
    assert [problem.where for problem in caught.value.problems] == [
        f"{tmp_path.as_posix()}/{name}" for name in ("2022", "index.md")
    ]


def test_a_file_of_ours_may_become_a_folder(tmp_path: Path) -> None:
    """And a folder of ours a file: the last edition is taken down first."""
    write_files(tmp_path, [("a", "A"), ("b/c/d.md", "D")])
    assert write_files(tmp_path, [("a/e.md", "E"), ("b", "B")]) == Written(2, 0, 2)
    assert _tree(tmp_path) == {"a/e.md": "E", "b": "B"}


def test_a_file_with_the_same_bytes_may_be_taken_over(tmp_path: Path) -> None:
    """A lost manifest is no trouble while nothing has changed."""
    write_files(tmp_path, [("a.md", "A")])
    (tmp_path / MANIFEST).unlink()
    assert write_files(tmp_path, [("a.md", "A")]) == Written(0, 1, 0)
    assert _listed(tmp_path) == ["a.md"]


def test_an_edited_page_of_ours_is_written_again(tmp_path: Path) -> None:
    """Generated pages are not for editing: what the manifest lists is ours."""
    write_files(tmp_path, [("a.md", "A")])
    (tmp_path / "a.md").write_text("edited")
    assert write_files(tmp_path, [("a.md", "A")]) == Written(1, 0, 0)
    assert _tree(tmp_path) == {"a.md": "A"}


@pytest.mark.parametrize(
    "text",
    ["", "not json", "[]", '{"files": ["../outside.md", "/etc/passwd", "", 7]}', '{"other": 1}'],
    ids=["empty", "no JSON", "a list", "paths that lead out", "no files"],
)
def test_a_damaged_manifest_removes_nothing(tmp_path: Path, text: str) -> None:
    """Only paths within the folder can be ours."""
    docs = tmp_path / "docs"
    docs.mkdir()
    (tmp_path / "outside.md").write_text("mine")
    (docs / "by-hand.md").write_text("mine")
    (docs / MANIFEST).write_text(text)
    write_files(docs, [("a.md", "A")])
    assert _tree(tmp_path) == {"docs/a.md": "A", "docs/by-hand.md": "mine", "outside.md": "mine"}


def test_what_a_killed_run_left_half_written_is_swept_up(tmp_path: Path) -> None:
    """A part that never became its file goes with the next run, whether the file is written, the same, or gone."""
    write_files(tmp_path, [("a.md", "A"), ("b.md", "B"), ("c.md", "C")])
    for name in "abc":
        (tmp_path / f".{name}.md.dateline-part").write_text("half")
    write_files(tmp_path, [("a.md", "new"), ("b.md", "B")])
    assert _tree(tmp_path) == {"a.md": "new", "b.md": "B"}


def test_writing_reports_what_it_did(tmp_path: Path) -> None:
    """True for a file that was written, False for one that held just that."""
    path = tmp_path / "a.md"
    assert write_if_changed(path, b"A")
    assert not write_if_changed(path, b"A")
    assert write_if_changed(path, b"B")


def test_a_folder_is_swapped_for_a_finished_one(tmp_path: Path) -> None:
    """The new one stands in the old one's place, and nothing is left beside it; a leftover of a killed run goes."""
    for name, text in (("site", "old"), ("new", "new"), (".site-old", "older")):
        (tmp_path / name).mkdir()
        (tmp_path / name / "index.html").write_text(text)
    swap_folder(tmp_path / "new", tmp_path / "site")
    assert _tree(tmp_path) == {"site/index.html": "new"}
    (tmp_path / "next").mkdir()
    (tmp_path / "site" / "index.html").unlink()
    (tmp_path / "site").rmdir()
    swap_folder(tmp_path / "next", tmp_path / "site")
    assert [path.name for path in tmp_path.iterdir()] == ["site"]


WRITER = """
import sys
from pathlib import Path
from generator.output import write_files
folder, edition = Path(sys.argv[1]), sys.argv[2]
names = [f"{edition}/{n}.md" for n in range(150)] + [f"common/{n}.md" for n in range(150)]
print("begun", flush=True)
write_files(folder, [(name, f"{edition} {name} " * 200) for name in names])
"""


def _start(folder: Path, edition: str) -> subprocess.Popen[bytes]:
    return subprocess.Popen([sys.executable, "-c", WRITER, str(folder), edition], stdout=subprocess.PIPE)


@pytest.mark.parametrize("seed", range(8))
def test_killed_at_any_moment(tmp_path: Path, seed: int) -> None:
    """After kill -9 every file is whole, of the old or the new edition; the next run makes all of it as it should be."""
    docs = tmp_path / "docs"
    (docs / "common").mkdir(parents=True)
    (docs / "by-hand.md").write_text("mine")
    (docs / "common" / "by-hand.md").write_text("mine")
    assert _start(docs, "first").wait() == 0
    whole = _tree(docs)
    running = _start(docs, "second")
    assert running.stdout
    running.stdout.readline()
    time.sleep(random.Random(seed).uniform(0, 0.08))  # noqa: S311 - a moment, not a secret
    running.send_signal(signal.SIGKILL)
    running.wait()
    for name, text in _tree(docs).items():
        if name.endswith(".md") and text != "mine":
            assert text in (whole.get(name), f"second {name} " * 200)
    assert _start(docs, "third").wait() == 0
    left = _tree(docs)
    assert left.pop("by-hand.md") == "mine"
    assert left.pop("common/by-hand.md") == "mine"
    assert left == {name: f"third {name} " * 200 for name in _listed(docs)}
    assert len(left) == 300
