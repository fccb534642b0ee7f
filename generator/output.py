"""Writing files so that nothing is lost: whole or not at all, only what changed, and what is stale removed.

A manifest lists the files that were written. It is written *before* them, with the old and the new names, and again
after the stale ones are gone: killed at any moment, it still names every file of ours, and the next run goes on.
"""

import json
import shutil
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from generator.errors import DatelineError, Problem

MANIFEST = ".dateline.json"
"""In the folder it speaks of. MkDocs passes over names that begin with a dot."""
_PART = ".dateline-part"


@dataclass(frozen=True, slots=True)
class Written:
    """What a run did to its folder: counts of files."""

    changed: int
    same: int
    removed: int


def write_files(folder: Path, files: Iterable[tuple[str, str | bytes]]) -> Written:
    """Make the files of a folder that are ours be exactly these.

    Parameters:
        folder: where they go; made if it is missing.
        files: path within the folder, with `/`, and content.

    Raises:
        DatelineError: a file that we did not write stands where one of ours should.
    """
    wanted = {path: text.encode("utf-8") if isinstance(text, str) else text for path, text in files}
    ours = _read_manifest(folder)
    _refuse_foreign(folder, wanted, ours)
    _write_manifest(folder, ours | wanted.keys())
    # first, for a file of the last edition may stand where a folder is wanted now
    removed = sum(_remove(folder, path) for path in sorted(ours - wanted.keys()))
    changed = sum(write_if_changed(folder / path, content) for path, content in sorted(wanted.items()))
    _write_manifest(folder, set(wanted))
    return Written(changed, len(wanted) - changed, removed)


def write_if_changed(path: Path, content: bytes) -> bool:
    """Write a file whole, unless it holds just that already; whether it was written."""
    part = _part_of(path)
    try:
        if path.read_bytes() == content:
            part.unlink(missing_ok=True)
            return False
    except (FileNotFoundError, NotADirectoryError):
        path.parent.mkdir(parents=True, exist_ok=True)
    part.write_bytes(content)
    part.replace(path)
    return True


def swap_folder(new: Path, old: Path) -> None:
    """Put a finished folder in another's place; the other is gone afterwards."""
    aside = old.with_name(f".{old.name}-old")
    shutil.rmtree(aside, ignore_errors=True)
    if old.exists():
        old.rename(aside)
    new.rename(old)
    shutil.rmtree(aside, ignore_errors=True)


def _read_manifest(folder: Path) -> set[str]:
    """The paths of our files; an unreadable manifest lists none."""
    try:
        listed = json.loads((folder / MANIFEST).read_text(encoding="utf-8"))["files"]
    except (FileNotFoundError, ValueError, KeyError, TypeError):
        return set()
    return {path for path in listed if _is_inside(folder, path)}


def _is_inside(folder: Path, path: object) -> bool:
    """Whether a manifest's line can be a file of this folder: a forged one must not delete others."""
    return isinstance(path, str) and path != "" and (folder / path).resolve().is_relative_to(folder.resolve())


def _write_manifest(folder: Path, paths: set[str]) -> None:
    text = json.dumps({"note": "written by dateline generate; these files are its own", "files": sorted(paths)}, indent=0)
    write_if_changed(folder / MANIFEST, text.encode("utf-8") + b"\n")


def _refuse_foreign(folder: Path, wanted: dict[str, bytes], ours: set[str]) -> None:
    """Stop where something that we did not write is in the way of one of our files."""
    foreign = {_in_the_way(folder, path, wanted[path], ours) for path in wanted.keys() - ours} - {None}
    if foreign:
        what = "this is not one of our files and would be overwritten"
        fix = "Move it out of the way, or delete it if an earlier version of dateline left it there"
        raise DatelineError([Problem((folder / path).as_posix(), what, fix) for path in sorted(filter(None, foreign))])


def _in_the_way(folder: Path, path: str, content: bytes, ours: set[str]) -> str | None:
    """What stands where a file should go: a file with other bytes, a folder, or a file in place of one of its folders."""
    for part in PurePosixPath(path).parents:
        if (folder / part).is_file() and part.as_posix() not in ours:
            return part.as_posix()
    target = folder / path
    if target.is_dir() and not any(name.startswith(f"{path}/") for name in ours):
        return path
    return path if target.is_file() and target.read_bytes() != content else None


def _remove(folder: Path, path: str) -> bool:
    """Delete one of our files and the folders that it leaves empty; whether it was there."""
    file = folder / path
    if not file.parent.is_dir() or file.is_dir():
        return False
    _part_of(file).unlink(missing_ok=True)
    was_there = file.is_file()
    file.unlink(missing_ok=True)
    parent = file.parent
    while parent != folder and not any(parent.iterdir()):
        parent.rmdir()
        parent = parent.parent
    return was_there


def _part_of(path: Path) -> Path:
    return path.with_name(f".{path.name}{_PART}")
