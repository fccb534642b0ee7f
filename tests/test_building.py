"""Building and serving the site: strict, live, and never spoiling the last good one."""

from __future__ import annotations

import http.client
import shutil
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from generator.building import build_site
from generator.errors import DatelineError
from generator.output import write_files

ROOT = Path(__file__).parents[1]
CONFIG = "site_name: News\ntheme: mkdocs\nplugins: []\nvalidation: {links: {not_found: warn}}\n"


def _tree(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


@pytest.fixture
def small(tmp_path: Path) -> Path:
    """A project of one page, built."""
    (tmp_path / "mkdocs.yml").write_text(CONFIG)
    (tmp_path / "docs").mkdir()
    (tmp_path / "docs/index.md").write_text("# First\n")
    build_site(tmp_path, "site")
    return tmp_path


def test_a_site_is_built_and_built_again(small: Path) -> None:
    """The new one takes the old one's place, and nothing is left beside it."""
    assert b"First" in (small / "site/index.html").read_bytes()
    (small / "docs/index.md").write_text("# Second\n")
    build_site(small, "site")
    assert b"Second" in (small / "site/index.html").read_bytes()
    assert sorted(path.name for path in small.iterdir()) == ["docs", "mkdocs.yml", "site"]


def test_a_broken_link_stops_the_build(small: Path) -> None:
    """Building is strict; the last good site stays."""
    before = _tree(small / "site")
    (small / "docs/index.md").write_text("# Second\n\n[nowhere](gone.md)\n")
    with pytest.raises(DatelineError, match="the last good site was left alone"):
        build_site(small, "site")
    assert _tree(small / "site") == before
    assert sorted(path.name for path in small.iterdir()) == ["docs", "mkdocs.yml", "site"]


def test_a_killed_build_is_repaired(small: Path) -> None:
    """What a killed run left beside the site is swept up by the next."""
    (small / ".site-new").mkdir()
    (small / ".site-new/half.html").write_text("half")
    (small / ".site-old").mkdir()
    build_site(small, "site")
    assert "half.html" not in _tree(small / "site")
    assert sorted(path.name for path in small.iterdir()) == ["docs", "mkdocs.yml", "site"]


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of this project as it is cloned: without anything generated."""
    folder = tmp_path_factory.mktemp("project")
    for name in ("corpus", "docs"):
        shutil.copytree(ROOT / name, folder / name)
    shutil.copy(ROOT / "mkdocs.yml", folder)
    write_files(folder / "docs", [])  # takes away what somebody generated here
    return folder


def _start(project: Path, *words: str) -> subprocess.Popen[str]:
    command = [sys.executable, "-m", "generator", "--project", str(project), *words]
    return subprocess.Popen(command, cwd=ROOT, text=True, stdout=subprocess.PIPE, stderr=subprocess.PIPE)


def test_the_project_builds_and_survives_a_kill(project: Path) -> None:
    """`dateline build` makes a site whose links all lead somewhere; killed while building, it leaves that site whole."""
    done = _start(project, "build")
    _, said = done.communicate(timeout=300)
    assert done.returncode == 0, said
    assert "the site is ready" in said
    checked = subprocess.run(
        [sys.executable, "tests/built_site.py", str(project / "site")], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert checked.returncode == 0, checked.stdout
    before = _tree(project / "site")
    running = _start(project, "build")
    assert running.stderr
    assert any("building site/" in line for line in running.stderr)
    time.sleep(1.2)
    running.send_signal(signal.SIGKILL)
    running.communicate()
    assert _tree(project / "site") == before


@pytest.fixture
def port() -> int:
    """A free port."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return int(free.getsockname()[1])


@pytest.fixture
def served(project: Path, port: int) -> Iterator[subprocess.Popen[str]]:
    """The project, served."""
    running = _start(project, "serve", "--address", f"127.0.0.1:{port}")
    yield running
    running.kill()
    running.communicate()


def _get(port: int, path: str) -> str:
    """A page, or nothing while there is none."""
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=5)
    try:
        connection.request("GET", path)
        return connection.getresponse().read().decode()
    except OSError:
        return ""
    finally:
        connection.close()


def _wait_for(port: int, path: str, text: str) -> None:
    """Until the page holds the text; an article's edit is seen within seconds."""
    for _ in range(240):
        if text in _get(port, path):
            return
        time.sleep(0.5)
    raise AssertionError(f"{text} did not appear at {path}")


def test_an_edit_is_seen_and_nothing_loops(project: Path, port: int, served: subprocess.Popen[str]) -> None:
    """A new article appears in the browser; one with an error is told and spoils nothing; then all is quiet."""
    _wait_for(port, "/data/events.json", '"schema"')
    assert "Halden" not in _get(port, "/data/events.json")
    new = project / "corpus" / "new.md"
    new.write_text("---\ndate: 2022-03-01\n---\nThe Halden council voted for the bridge on Monday.\n")
    _wait_for(port, "/data/events.json", "Halden")
    new.write_text("---\ndate: someday\n---\nThe Halden council voted.\n")
    for _ in range(240):
        if "Halden" not in _get(port, "/data/events.json"):
            break
        time.sleep(0.5)
    else:
        raise AssertionError("the article with an error is still there")
    new.unlink()
    time.sleep(6)
    served.send_signal(signal.SIGINT)
    _, said = served.communicate(timeout=60)
    assert served.returncode == 130
    assert "Traceback" not in said
    assert "`date: someday` can't be read" in said
    builds = said.count("Building documentation...")  # MkDocs hides an equal line: "built in 1.62 seconds" may come once
    assert 3 <= builds <= 8, said


def test_a_server_that_can_not_start(project: Path) -> None:
    """The end of MkDocs is the end of `serve`, and is told."""
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        running = _start(project, "serve", "--address", f"127.0.0.1:{taken.getsockname()[1]}")
        _, said = running.communicate(timeout=300)
    assert running.returncode == 1
    assert "MkDocs stopped serving" in said
