"""How long a large timeline takes to lay out, write and build: `python tests/benchmarks/bench_site.py [EVENTS]`.

The events are made up: some hundred people and places, a day each over eight years, two sources each. Prints seconds, files
and megabytes of each step, and the largest page.
"""

from __future__ import annotations

import random
import resource
import shutil
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path

from generator.building import build_site
from generator.config import read_settings
from generator.output import write_files
from generator.records import Article, Entity, Event, EventMention, Name, Paragraph, Participant, Span, Timeline, When
from generator.site import pages

ROOT = Path(__file__).parents[2]
BEGIN = date(2015, 1, 1)
KINDS = ("consult", "agree", "vote", "legal", "business", "disaster", "protest", "aid")


def _article(number: int) -> Article:
    day = BEGIN + timedelta(days=number * 7 % 2900)
    body = "\n".join(f"Ann Lee of town {number} met the council of town {n} on the bridge that day." for n in range(10))
    published = When(day, day, "day")
    return Article(f"a{number}", f"Story {number}", body, published, f"Paper {number % 40}", added=day, paragraphs=_lines(body))


def _lines(body: str) -> tuple[Paragraph, ...]:
    starts = [0, *(i + 1 for i, letter in enumerate(body) if letter == "\n")]
    return tuple(Paragraph(start, start + len(line), "prose") for start, line in zip(starts, body.split("\n"), strict=True))


def _event(number: int, articles: list[Article], chance: random.Random) -> Event:
    people = [Entity(f"person-{n}", f"Person {n}", "person") for n in chance.sample(range(400), 2)]
    told = [_mention(articles[(number + shift) % len(articles)], number % 10, people, KINDS[number % 8]) for shift in (0, 7)]
    when = told[0].when
    return Event(f"e{number:07}", f"{people[0].name} meets {people[1].name}", KINDS[number % 8], "event", "happened", when,
                 tuple(told), weight=chance.random(), participants=tuple(people), places=(f"Town {number % 90}",), sources=2)  # type: ignore[arg-type]  # fmt: skip


def _mention(article: Article, line: int, people: list[Entity], kind: str) -> EventMention:
    stretch = article.paragraphs[line]
    quote = Span(stretch.start, stretch.end, article.body[stretch.start : stretch.end])
    at = quote.start + quote.text.index("met")
    return EventMention(article.id, line, Span(at, at + 3, "met"), "meet", kind, "event", "happened", quote,
                        tuple(Participant(Name(person.name, "person"), "agent") for person in people),
                        when=article.published, basis="stated")  # type: ignore[arg-type]  # fmt: skip


def _timed(label: str, work: Callable[[], object]) -> object:
    begun, cpu = time.perf_counter(), time.process_time()
    result = work()
    spent = f"{time.perf_counter() - begun:6.1f} s wall, {time.process_time() - cpu:6.1f} s of the processor"
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"{label:10} {spent}, {memory:.0f} MB of memory so far")
    return result


def _size(folder: Path) -> str:
    files = [path for path in folder.rglob("*") if path.is_file()]
    largest = max(files, key=lambda path: path.stat().st_size)
    total = sum(path.stat().st_size for path in files) / 1e6
    most = f"{largest.relative_to(folder)}, {largest.stat().st_size / 1e6:.1f} MB"
    return f"{len(files)} files, {total:.1f} MB; the largest is {most}"


def main(count: int = 10_000) -> None:
    """Make the events, lay them out, write them and build."""
    articles = [_article(number) for number in range(max(count // 5, 10))]
    chance = random.Random(0)  # noqa: S311 - made-up events, no secret
    found = [_event(number, articles, chance) for number in range(count)]
    timeline = Timeline(tuple(articles), tuple(sorted(found, key=lambda event: (str(event.when), event.id))), ())
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        shutil.copy(ROOT / "mkdocs.yml", folder)
        shutil.copytree(ROOT / "docs", folder / "docs")
        write_files(folder / "docs", [])
        settings = read_settings(folder)
        made = _timed("lay out", lambda: pages(timeline, settings.site))
        _timed("write", lambda: write_files(folder / "docs", ((page.path, page.text) for page in made)))  # type: ignore[attr-defined]
        print("docs/  ", _size(folder / "docs"))
        _timed("build", lambda: build_site(folder, "site"))
        print("site/  ", _size(folder / "site"))


if __name__ == "__main__":
    main(*map(int, sys.argv[1:]))
