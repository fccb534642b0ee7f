"""The programs that some tests need besides Python: found, installed where that is possible, or named when missing.

`python tests/tools.py` is a step of `make test`. As root on Debian or Ubuntu it installs what is missing; elsewhere it
says which tests will be left out, why, and how to get them. With CI=true a missing program is an error.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parents[1]


@dataclass(frozen=True)
class Tool:
    """A program, how it is called, and what it is for."""

    name: str
    commands: tuple[str, ...]
    """Any of these will do."""
    packages: tuple[str, ...]
    """In Debian and Ubuntu, the first that there is."""
    tests: str
    """The tests that are left out without it."""


TOOLS = (
    Tool("browser", ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable"), ("chromium",),
         "tests/browser: the site in a browser"),
    Tool("node", ("node",), ("nodejs",), "the tests of the site's scripts and of its accessibility"),
    Tool("npm", ("npm",), ("npm",), "the tests that need packages from npm"),
    Tool("java", ("java",), ("default-jre-headless",), "the HTML checker"),
)  # fmt: skip


def find(name: str) -> str | None:
    """The path of a tool of the table, None where it is not installed."""
    tool = next(tool for tool in TOOLS if tool.name == name)
    return next(filter(None, map(shutil.which, tool.commands)), None)


def absent(*names: str) -> str:
    """For `pytest.mark.skipif`: why tests are left out that need these tools; empty where all are there."""
    missing = [name for name in names if find(name) is None]
    return f"not installed: {', '.join(missing)} (see tests/tools.py)" if missing else ""


def main() -> int:
    """Install what is missing, or say so; the exit code."""
    missing = [tool for tool in TOOLS if find(tool.name) is None]
    if missing and _can_install():
        _install(missing)
        missing = [tool for tool in TOOLS if find(tool.name) is None]
    for tool in missing:
        packages = " or ".join(tool.packages)
        print(f"{tool.name} is not installed, so left out: {tool.tests}. To get it: apt-get install {packages}, as root.")
    if not any(tool.name == "npm" for tool in missing):
        _install_packages()
    if missing and os.environ.get("CI") == "true":
        print("CI=true: no test may be left out.")
        return 1
    return 0


def _can_install() -> bool:
    return os.geteuid() == 0 and shutil.which("apt-get") is not None


def _install(tools: list[Tool]) -> None:
    """By apt-get; what fails stays missing, and is told by the caller."""
    packages = [tool.packages[0] for tool in tools]
    print(f"installing {', '.join(packages)} with apt-get (a few minutes)", flush=True)
    quiet = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    for words in (["update", "-q"], ["install", "-y", "-q", "--no-install-recommends", *packages]):
        subprocess.run(["apt-get", *words], env=quiet, check=False, stdout=subprocess.DEVNULL)


def _install_packages() -> None:
    """The packages of package-lock.json, unless they are there as locked."""
    lock, done = ROOT / "package-lock.json", ROOT / "node_modules" / ".package-lock.json"
    if not lock.is_file() or (done.is_file() and done.stat().st_mtime >= lock.stat().st_mtime):
        return
    print("installing the packages of package-lock.json with npm", flush=True)
    subprocess.run(["npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund"], cwd=ROOT, check=True)


if __name__ == "__main__":
    sys.exit(main())
