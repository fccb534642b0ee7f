"""Noticing edits."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

from generator.corpus import stamps


def test_an_edit_is_noticed(folder: Path, write: Callable[..., Path]) -> None:
    """A change, a new file and a removal each change the stamps; looking does not."""
    path = write("a")
    (folder / "broken.md").symlink_to(folder / "nowhere")
    seen = [stamps(folder)]
    assert stamps(folder) == seen[0]
    os.utime(path, ns=(0, 0))
    seen.append(stamps(folder))
    write("sub/b")
    seen.append(stamps(folder))
    path.unlink()
    seen.append(stamps(folder))
    assert len(set(seen)) == 4
