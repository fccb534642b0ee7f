"""The way out: the same `docs/` builds with Zensical, the successor of the theme, to the same texts and anchors."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

from bs4 import BeautifulSoup


def test_zensical_makes_the_same_pages(site: Path, tmp_path: Path) -> None:
    """Every page of the MkDocs build is there, its text and its anchors the same; so is every file beside the pages."""
    project = tmp_path / "project"
    shutil.copytree(site.parent, project, ignore=shutil.ignore_patterns("site", ".site-*"))
    command = [sys.executable, "-m", "zensical", "build", "--clean"]
    done = subprocess.run(command, cwd=project, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    pages = sorted(path.relative_to(site) for path in site.rglob("index.html"))
    assert len(pages) > 40
    for path in pages:
        assert read(project / "site" / path) == read(site / path), path
    for name in ("feed.xml", "data/events.json", "explore/index.json", "assets/explore.js", "llms.txt"):
        assert (project / "site" / name).read_bytes() == (site / name).read_bytes()


def read(path: Path) -> tuple[str, list[str]]:
    """The text of a page's content and its ids, the theme's own left out."""
    soup = BeautifulSoup(path.read_text(encoding="utf-8"), "html.parser")
    content = soup.select_one("article.md-content__inner") or soup.body
    assert content
    ids = [str(tag["id"]) for tag in content.select("[id]")]
    return " ".join(content.get_text().split()), [name for name in ids if not name.startswith("__")]
