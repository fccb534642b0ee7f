"""What the tests lean on: programs that may be missing, and the look at a built site."""

from __future__ import annotations

import importlib.util
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).parents[1]


def _load(name: str) -> ModuleType:
    """A module of `tests/`, which is no package."""
    spec = importlib.util.spec_from_file_location(name, ROOT / "tests" / f"{name}.py")
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    sys.modules[name] = module
    spec.loader.exec_module(module)
    return module


@pytest.fixture
def tools(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    """The table of programs, on a machine where nobody is root and nothing is installed."""
    module = _load("tools")
    monkeypatch.setattr(module.shutil, "which", lambda _: None)
    monkeypatch.setattr(module.os, "geteuid", lambda: 1000)
    monkeypatch.delenv("CI", raising=False)
    return module


def test_what_is_left_out_is_told(tools: ModuleType, capsys: pytest.CaptureFixture[str]) -> None:
    """Each missing program has a line: which tests, why, and how to get it. The tests may go on."""
    assert tools.main() == 0
    said = capsys.readouterr().out.splitlines()
    assert len(said) == len(tools.TOOLS)
    assert said[0] == (
        "browser is not installed, so left out: tests/browser: the site in a browser. "
        "To get it: apt-get install chromium, as root."
    )


def test_ci_leaves_nothing_out(tools: ModuleType, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    """With CI=true a missing program is an error."""
    monkeypatch.setenv("CI", "true")
    assert tools.main() == 1
    assert capsys.readouterr().out.endswith("CI=true: no test may be left out.\n")


def test_root_on_debian_installs(
    tools: ModuleType, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """What is missing is asked of apt-get, once and together; what npm needs comes after."""
    there = {"apt-get"}
    asked: list[list[str]] = []

    def run(command: list[str], **_: object) -> None:
        asked.append(command)
        if "install" in command:
            there.update({"chromium", "node", "npm", "java"})

    monkeypatch.setattr(tools.os, "geteuid", lambda: 0)
    monkeypatch.setattr(tools.shutil, "which", lambda name: name if name in there else None)
    monkeypatch.setattr(tools.subprocess, "run", run)
    monkeypatch.setattr(tools, "ROOT", Path("/nowhere"))
    assert tools.main() == 0
    assert [command[1] for command in asked] == ["update", "install"]
    assert {"chromium", "nodejs", "npm", "default-jre-headless"} <= set(asked[1])
    assert "is not installed" not in capsys.readouterr().out


def test_packages_of_npm_are_installed_once(tools: ModuleType, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Where the lock file is younger than what stands there, and not again."""
    asked: list[list[str]] = []

    def run(command: list[str], **_: object) -> None:
        asked.append(command)
        (tmp_path / "node_modules").mkdir()
        (tmp_path / "node_modules/.package-lock.json").write_text("{}")

    (tmp_path / "package-lock.json").write_text("{}")
    monkeypatch.setattr(tools, "ROOT", tmp_path)
    monkeypatch.setattr(tools.shutil, "which", lambda name: name)
    monkeypatch.setattr(tools.subprocess, "run", run)
    assert (tools.main(), tools.main()) == (0, 0)
    assert [command[:2] for command in asked] == [["npm", "ci"]]


def test_a_reason_to_leave_a_test_out(tools: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    """Empty where all is there."""
    assert tools.absent("browser", "java") == "not installed: browser, java (see tests/tools.py)"
    monkeypatch.setattr(tools.shutil, "which", lambda name: name)
    assert tools.absent("browser", "java") == ""


def _look(folder: Path) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, str(ROOT / "tests/built_site.py"), str(folder)]
    return subprocess.run(command, capture_output=True, text=True, check=False)


def test_a_site_without_faults(tmp_path: Path) -> None:
    """Links to pages, folders, anchors, files and other sites all lead somewhere."""
    (tmp_path / "sub").mkdir()
    (tmp_path / "sub/index.html").write_text("<h1 id='top'>Top</h1><a href='../'>up</a>")
    (tmp_path / "feed.xml").write_text("<feed/>")
    links = (
        "sub/",
        "sub/index.html#top",
        "#here",
        "feed.xml",
        "https://example.com/x",
        "mailto:a@example.com",
        "sub/#__skip",
        "",
    )
    (tmp_path / "index.html").write_text("<p id='here'>" + "".join(f"<a href='{link}'>x</a>" for link in links))
    done = _look(tmp_path)
    assert (done.returncode, done.stdout) == (0, f"{tmp_path}: 2 pages, every link leads somewhere\n")


@pytest.mark.parametrize(
    ("html", "fault"),
    [
        pytest.param("<a href='gone/'>x</a>", "the link gone/ leads nowhere", id="a page that is not there"),
        pytest.param("<a href='#gone'>x</a>", "the link #gone has no such anchor", id="an anchor that is not there"),
        pytest.param("<p id='a'></p><p id='a'></p>", "the id a stands 2 times", id="an id that stands twice"),
        pytest.param(
            "<script src='https://cdn.example.com/x.js'></script>", "fetches https://cdn", id="a script from elsewhere"
        ),
        pytest.param(
            "<link rel='stylesheet' href='//fonts.example.com/x.css'>", "fetches //fonts", id="a style from elsewhere"
        ),
    ],
)
def test_a_fault_is_told(tmp_path: Path, html: str, fault: str) -> None:
    """With its page, and the exit code 1."""
    (tmp_path / "index.html").write_text(html)
    done = _look(tmp_path)
    assert done.returncode == 1
    assert f"index.html: {fault}" in done.stdout


def test_no_site(tmp_path: Path) -> None:
    """A folder without a site is no good site."""
    assert _look(tmp_path).returncode == 1
