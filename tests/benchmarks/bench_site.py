"""How the site grows: `python tests/benchmarks/bench_site.py [events …]` lays out and builds made-up timelines.

For each size: milliseconds of processor time an event for the pages and for MkDocs, megabytes of the site, the search index and
Explore's index. Where a browser is found, what Explore takes to answer a keystroke, and what the front page and a month
weigh, compressed, with all that they load. With `--lighthouse`, and npm, the scores of three pages by Lighthouse.
"""

from __future__ import annotations

import gzip
import json
import os
import random
import resource
import shutil
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, timedelta
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from statistics import median
from typing import Any

from generator.records import Article, Entity, Event, EventMention, Kind, Span, Timeline, TimeMention, When
from generator.site import SiteSettings, pages
from generator.site.kinds import KINDS

ROOT = Path(__file__).parents[2]
SIZES = (1_000, 5_000, 10_000)
YEARS = 12
LIGHTHOUSE = "lighthouse@12"
RUNS = 3
"""Of Lighthouse, on each page: it simulates a slow phone from what this machine does meanwhile, so single scores wobble."""
WORDS = "minister spoke agreed bank port border ship market court storm vote plan talks report strike river north".split()


def made_up(size: int, seed: int = 7) -> Timeline:
    """A timeline of `size` events over twelve years: three events an article, a tenth of them coarse, a fifth statements."""
    chance = random.Random(seed)  # noqa: S311 - made-up events need no secrets
    cast = [Entity(f"person-{at}", f"Person {at}", "person", ("Minister of Examples",)) for at in range(size // 20 + 5)]
    lands = [Entity(f"land-{at}", f"Land {at}", "country") for at in range(40)]
    articles, events = [], []
    for at in range(size):
        if at % 3 == 0:
            day = date(2012, 1, 1) + timedelta(days=chance.randrange(365 * YEARS))
            body = "\n".join(_sentence(chance) for _ in range(12))
            published = When(day, day, "day")
            source = f"Paper {at % 17}"
            articles.append(Article(f"a{at:06}", _sentence(chance), body, published, source, added=date(2026, 1, 1)))
        events.append(_event(at, articles[-1], chance, (cast, lands)))
    events.sort(key=lambda event: (str(event.when and event.when.first), str(event.when and event.when.last), event.id))
    return Timeline(tuple(articles), tuple(events), ())


def _sentence(chance: random.Random) -> str:
    return " ".join(chance.choices(WORDS, k=18)).capitalize() + " on Thursday."


def _event(at: int, article: Article, chance: random.Random, names: tuple[list[Entity], list[Entity]]) -> Event:
    start = article.body.index("\n", at * 7 % 300) + 1
    end = article.body.find("\n", start)
    quote = Span(start, end if end > 0 else len(article.body), article.body[start : end if end > 0 else None])
    word = quote.text.split()[3]
    begin = quote.start + quote.text.index(word)
    day = (article.published and article.published.first) or date.min
    coarse = at % 10 == 0
    when = When(day, day + timedelta(days=6), "week") if coarse else When(day, day, "day")
    begun = quote.start + quote.text.index("on Thursday")
    told = TimeMention(begun, begun + 11, "on Thursday", "DATE", when.edtf, None, when, "weekday", ("past tense",))
    kind: Kind = chance.choice([row.id for row in KINDS.values()])
    tier = "statement" if at % 5 == 0 else "event"
    mention = EventMention(
        article.id, 0, Span(begin, begin + len(word), word), word, kind, tier, "happened", quote, time=told, when=when
    )
    people = (*dict.fromkeys(chance.choices(names[0], k=2)), chance.choice(names[1]))
    title = quote.text[:60]
    return Event(
        f"{at:010x}",
        title,
        kind,
        tier,
        "happened",
        when,
        (mention,),
        basis="stated",
        weight=chance.random(),
        participants=people,
    )


def lay_out(timeline: Timeline, project: Path) -> float:
    """Write the pages of a timeline into a project's folder; the seconds of processor time that took."""
    docs = project / "docs"
    for name in ("assets", "overrides", "about"):
        shutil.copytree(ROOT / "docs" / name, docs / name)
    shutil.copy(ROOT / "mkdocs.yml", project)
    start = time.process_time()
    for page in pages(timeline, SiteSettings(title="Ten thousand events", url="https://example.org/")):
        path = docs / page.path
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(page.text if isinstance(page.text, bytes) else page.text.encode())
    return time.process_time() - start


def build(project: Path) -> float:
    """Build with MkDocs, strictly; the seconds of processor time it took."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    environment = {**os.environ, "NO_MKDOCS_2_WARNING": "1"}
    subprocess.run(
        [sys.executable, "-m", "mkdocs", "build", "--strict"], cwd=project, env=environment, check=True, capture_output=True
    )
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def megabytes(*paths: Path) -> float:
    """Megabytes of files, folders with all that is in them."""
    files = [file for path in paths for file in ([path] if path.is_file() else path.rglob("*"))]
    return sum(file.stat().st_size for file in files if file.is_file()) / 1e6


class Compressing(SimpleHTTPRequestHandler):
    """Serves text compressed and for ten minutes, as GitHub Pages does."""

    def log_message(self, *_: Any) -> None:
        """Nothing: the requests are many."""

    def end_headers(self) -> None:
        """The headers, with how long the file keeps."""
        self.send_header("Cache-Control", "max-age=600")
        super().end_headers()

    def do_GET(self) -> None:
        """A file, compressed unless it is so already."""
        path = Path(self.translate_path(self.path))
        path = path / "index.html" if path.is_dir() else path
        if (
            not path.is_file()
            or path.suffix in (".woff2", ".png", ".db")
            or not self.path.split("?")[0].endswith(("/", path.name))
        ):
            super().do_GET()
            return
        body = gzip.compress(path.read_bytes())
        self.send_response(200)
        self.send_header("Content-Type", self.guess_type(str(path)))
        self.send_header("Content-Encoding", "gzip")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)


@contextmanager
def served(site: Path) -> Iterator[str]:
    """The address at which a site is served while the block runs, compressed as GitHub Pages would."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(Compressing, directory=str(site)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}/"
    server.shutdown()


def in_a_browser(site: Path, browser: str) -> None:
    """Print what Explore takes to answer a keystroke, and what two pages weigh."""
    from playwright.sync_api import sync_playwright

    with served(site) as address, sync_playwright() as playwright:
        opened = playwright.chromium.launch(executable_path=browser, args=["--no-sandbox", "--disable-gpu"])
        page = opened.new_page()
        page.goto(f"{address}explore/")
        page.wait_for_selector(".x-list li")
        took = page.evaluate(KEYSTROKES)
        print(f"Explore, a keystroke to the next frame: median {sorted(took)[len(took) // 2]:.1f} ms, worst {max(took):.1f} ms")
        month = sorted(site.glob("20*/*/index.html"), key=lambda path: path.stat().st_size)[-1].parent.relative_to(site)
        for name, path in [("front page", ""), ("heaviest month", f"{month}/"), ("Explore", "explore/")]:
            worked = median(work(opened, address + path) for _ in range(RUNS))
            print(
                f"{name}: {weight(opened, address + path) / 1000:.0f} KB compressed with all it loads, {worked:.0f} ms of work"
            )


KEYSTROKES = """async () => {
  const field = document.getElementById("x-words"), took = []
  for (const words of ["m", "mi", "min", "mini", "minis", "", "p", "pe", "per", "person 1", "person 12", "land 3", ""]) {
    await new Promise(requestAnimationFrame)
    const start = performance.now()
    field.value = words
    field.dispatchEvent(new Event("input"))
    await new Promise(done => requestAnimationFrame(() => setTimeout(done)))
    took.push(performance.now() - start)
  }
  return took
}"""


def weight(browser: Any, address: str) -> int:
    """Bytes of a page and all that it loads into an empty cache, compressed."""
    page = browser.new_context().new_page()
    replies: list[Any] = []
    page.on("response", lambda reply: replies.append(reply))  # playwright marks the function it is given
    page.goto(address, wait_until="networkidle")
    return sum(len(gzip.compress(reply.body())) for reply in replies if reply.status == 200)


def work(browser: Any, address: str) -> float:
    """Milliseconds of processor time of a page's main thread, on a window like a phone's, until two seconds after it is loaded.

    Other than Lighthouse's blocking time it does not grow with whatever else the machine does.
    """
    page = browser.new_context(viewport={"width": 412, "height": 823}).new_page()
    session = page.context.new_cdp_session(page)
    session.send("Performance.enable", {"timeDomain": "threadTicks"})
    page.goto(address, wait_until="load")
    page.wait_for_timeout(2000)
    found = {metric["name"]: metric["value"] for metric in session.send("Performance.getMetrics")["metrics"]}
    return float(found["TaskDuration"]) * 1000


def lighthouse(site: Path, browser: str) -> None:
    """Print Lighthouse's scores of the front page, the heaviest month and Explore: medians, and how far apart runs lay."""
    month = sorted(site.glob("20*/*/index.html"), key=lambda path: path.stat().st_size)[-1].parent.relative_to(site)
    with served(site) as address, tempfile.TemporaryDirectory() as folder:
        for path in ("", f"{month}/", "explore/"):
            runs = [scored(address + path, Path(folder) / "report.json", browser) for _ in range(RUNS)]
            told = [f"{name} {median(run[name] for run in runs):.0f}" for name in runs[0]]
            least, most = (pick(run["performance"] for run in runs) for pick in (min, max))
            print(f"{path or 'front page'}: {', '.join(told)} (performance of {RUNS} runs {least} to {most})", flush=True)


def scored(address: str, report: Path, browser: str) -> dict[str, int]:
    """Lighthouse's scores of a page, and its blocking time, milliseconds."""
    command = ["npx", "--yes", LIGHTHOUSE, address, "--output=json", f"--output-path={report}", "--quiet"]
    flags = "--chrome-flags=--headless=new --no-sandbox --disable-gpu"
    subprocess.run([*command, flags], env={**os.environ, "CHROME_PATH": browser}, check=True, capture_output=True)
    found = json.loads(report.read_text())
    scores = {name: round(category["score"] * 100) for name, category in found["categories"].items()}
    return scores | {"blocked ms": round(found["audits"]["total-blocking-time"]["numericValue"])}


def main() -> None:
    """Print the table, then what a browser tells of the largest site."""
    sizes = [int(word) for word in sys.argv[1:] if word.isdigit()] or list(SIZES)
    browser = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
    print("| events | pages, ms/event | MkDocs, ms/event | files | site, MB | search index, MB | Explore index, MB (gzip) |")
    print("|---:|---:|---:|---:|---:|---:|---:|")
    for size in sizes:
        with tempfile.TemporaryDirectory() as folder:
            project = Path(folder)
            laid, built = lay_out(made_up(size), project), build(project)
            site = project / "site"
            index = site / "explore/index.json"
            files = sum(1 for path in site.rglob("*") if path.is_file())
            packed = len(gzip.compress(index.read_bytes())) / 1e6
            print(
                f"| {size:,} | {laid / size * 1000:.2f} | {built / size * 1000:.2f} | {files:,} | {megabytes(site):.1f} "
                f"| {megabytes(site / 'search/search_index.json'):.2f} | {megabytes(index):.2f} ({packed:.2f}) |",
                flush=True,
            )
            if size == sizes[-1] and browser:
                in_a_browser(site, browser)
                if "--lighthouse" in sys.argv and shutil.which("npx"):
                    lighthouse(site, browser)


if __name__ == "__main__":
    main()
