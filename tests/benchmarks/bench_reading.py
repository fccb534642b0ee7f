"""How fast articles are read, the whole way from the body to the mentions, on one core; and where the time goes.

    make bench-reading GOLD=folder SCORE=folder
    python tests/benchmarks/bench_reading.py GOLD SCORE [SET]

Reads the articles of a set (`aquaint` where none is named) with the model loaded: once with its words still new to it, as
at the start of a corpus, then again and again; the fastest of these tells what later articles cost. Times are of the
processor. The profile slows small functions down, so its shares are rough. Last, one sentence of so many words is read
at two lengths: the seconds should grow with the length.
"""

from __future__ import annotations

import cProfile
import pstats
import resource
import subprocess
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path

from generator import corpus, dates, pipeline
from generator.events import extract
from generator.language import Parser
from generator.records import Article, Paragraph

WORDS = 600
"""Words of the article by which the speed is told."""
TIMES = 4
LONGEST = 50_000
"""Words of the sentence without an end."""
SENTENCE = "the old ferry that left the port on Monday with forty people from Oslo sank near an island, "


def main() -> None:
    """Prints seconds by step, articles a minute, the profile, the sentence without end, and the memory."""
    gold, score, name = Path(sys.argv[1]), Path(sys.argv[2]), (sys.argv[3:] or ["aquaint"])[0]
    with tempfile.TemporaryDirectory() as folder:
        unpack = [sys.executable, str(score / "corpora.py"), "unpack", str(gold / name), folder]
        subprocess.run(unpack, check=True, stdout=subprocess.DEVNULL)
        articles = corpus.read(Path(folder) / "corpus").articles
    parser = pipeline.loaded_parser("en_core_web_md")
    read(parser, articles[:1])
    runs = [read(parser, articles) for _ in range(TIMES)]
    words = sum(len(article.body.split()) for article in articles)
    print(f"{name}: {len(articles)} articles, {words} words")
    for label, run in (("words still new", runs[0]), ("words known", min(runs[1:], key=sum))):
        steps = ", ".join(f"{step} {seconds:.2f} s" for step, seconds in zip(("parsing", "dates", "events"), run, strict=True))
        print(f"{label}: {steps}; {words / WORDS * 60 / sum(run):.0f} articles of {WORDS} words a minute")
    print("profile:", ", ".join(f"{part} {share:.0%}" for part, share in profile(parser, articles)))
    for size in (LONGEST // 2, LONGEST):
        body = " ".join((SENTENCE * (size // len(SENTENCE.split()) + 1)).split()[:size])
        long = Article("long", "long", body, articles[0].published, paragraphs=(Paragraph(0, len(body), "prose"),))
        print(f"one sentence of {size} words: {sum(read(parser, (long,))):.1f} s")
    print(f"memory: {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:.0f} MB at most")


def read(parser: Parser, articles: tuple[Article, ...]) -> tuple[float, float, float]:
    """Seconds for parsing, dates and events."""
    spent = [0.0, 0.0, 0.0]
    parsed = parser.parse_each(articles)
    for article in articles:
        marks = [time.process_time()]
        sentences = next(parsed)
        marks.append(time.process_time())
        times = dates.tag(article)
        marks.append(time.process_time())
        extract(article, sentences, times)
        marks.append(time.process_time())
        spent = [sum_ + marks[n + 1] - marks[n] for n, sum_ in enumerate(spent)]
    return spent[0], spent[1], spent[2]


def profile(parser: Parser, articles: tuple[Article, ...]) -> list[tuple[str, float]]:
    """The share of each part of the program, the greatest first; what libraries do counts for the part that called them."""
    run = cProfile.Profile()
    run.runcall(read, parser, articles)
    spent: Counter[str] = Counter()
    for (path, _, _), (_, _, own, _, callers) in pstats.Stats(run).stats.items():  # type: ignore[attr-defined]
        if part := _part(path):
            spent[part] += own
            continue
        for (caller, _, _), (_, _, share, _) in callers.items():
            spent[_part(caller) or "libraries"] += share
    whole = sum(spent.values())
    return [(part, seconds / whole) for part, seconds in spent.most_common(12)]


def _part(path: str) -> str:
    """The folder in `events`, elsewhere the module: `language/trees`, `events/titles`."""
    parts = Path(path).parts
    if "generator" not in parts or "site-packages" in parts:
        return ""
    inner = parts[parts.index("generator") + 1 :]
    return "/".join(inner[:2]).removesuffix(".py") if inner[0] != "dates" else "dates"


if __name__ == "__main__":
    main()
