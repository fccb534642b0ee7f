"""The seeds' site, built once by the program itself and served on this machine, and a real browser to open it in."""

from __future__ import annotations

import importlib.util
import os
import shutil
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, sync_playwright

ROOT = Path(__file__).parents[2]
GENERATED = (
    "index.md|feed.*|llms.txt|robots.txt|[0-9]*|changes|compare|data|e|explore|feeds|kinds|people|places|sources|undated|.*"
)
FLAGS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)


def _load(name: str) -> ModuleType:
    """A module of `tests/`, which is no package."""
    spec = importlib.util.spec_from_file_location(name, ROOT / "tests" / f"{name}.py")
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    sys.modules[name] = module
    spec.loader.exec_module(module)
    return module


def _need(*tools: str) -> None:
    """Leave a test out, saying why, where a program is missing; fail instead where CI=true."""
    if reason := _load("tools").absent(*tools):
        if os.environ.get("CI") == "true":
            pytest.fail(reason)
        pytest.skip(reason)


def _packages() -> Path:
    """The folder of npm packages."""
    _need("node", "npm")
    folder = ROOT / "node_modules"
    if not folder.is_dir():
        reason = "npm packages are not installed: python tests/tools.py"
        if os.environ.get("CI") == "true":
            pytest.fail(reason)
        pytest.skip(reason)
    return folder


@pytest.fixture(scope="session")
def npm_packages() -> Path:
    """The folder of npm packages."""
    return _packages()


@pytest.fixture(scope="session")
def axe() -> str:
    """The accessibility checker's script."""
    return (_packages() / "axe-core" / "axe.min.js").read_text(encoding="utf-8")


@pytest.fixture(scope="session")
def html_checker() -> list[str]:
    """The command of the Nu Html Checker."""
    _need("java")
    return ["java", "-jar", str(_packages() / "vnu-jar" / "build" / "dist" / "vnu.jar")]


@pytest.fixture(scope="session")
def built_site() -> ModuleType:
    """The checks that CI runs on a site before it publishes it."""
    return _load("built_site")


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of the built site of the four seed articles."""
    project = tmp_path_factory.mktemp("seeds")
    ignore = shutil.ignore_patterns(*GENERATED.split("|"))
    shutil.copytree(
        ROOT / "docs", project / "docs", ignore=lambda at, names: ignore(at, names) if Path(at).name == "docs" else set()
    )
    shutil.copytree(ROOT / "corpus", project / "corpus")
    shutil.copy(ROOT / "mkdocs.yml", project)
    environment = {**os.environ, "NO_MKDOCS_2_WARNING": "1"}
    done = subprocess.run(
        [sys.executable, "-m", "generator", "build"], cwd=project, env=environment, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return project / "site"


@pytest.fixture(scope="session")
def address(site: Path) -> Iterator[str]:
    """Where the site is served."""

    class Quiet(SimpleHTTPRequestHandler):
        def __init__(self, *given: Any) -> None:
            super().__init__(*given, directory=str(site))

        def log_message(self, *_: Any) -> None:
            return

    server = ThreadingHTTPServer(("127.0.0.1", 0), Quiet)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}/"
    server.shutdown()


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """A real Chromium."""
    _need("browser")
    with sync_playwright() as playwright:
        yield playwright.chromium.launch(executable_path=_load("tools").find("browser"), args=list(FLAGS))


@pytest.fixture
def new_page(browser: Browser, address: str) -> Iterator[Callable[..., Page]]:
    """Open a page of the site: `new_page("2022/02/", width=360)`. What goes wrong on it lies in `page.faults`."""
    contexts: list[BrowserContext] = []

    def made(path: str, width: int = 1440, **options: Any) -> Page:
        context = browser.new_context(viewport={"width": width, "height": 900}, **options)
        contexts.append(context)
        page = context.new_page()
        faults: list[str] = []
        page.faults = faults  # type: ignore[attr-defined]
        page.on("console", lambda message: faults.append(message.text) if message.type in ("error", "warning") else None)
        page.on("pageerror", lambda error: faults.append(str(error)))
        page.on("request", lambda ask: None if ask.url.startswith((address, "data:", "blob:")) else faults.append(ask.url))
        page.on("response", lambda reply: faults.append(f"{reply.status} {reply.url}") if reply.status >= 400 else None)
        page.goto(address + path)
        return page

    yield made
    for context in contexts:
        context.close()
