"""How fast articles are read, the whole way from the body to the mentions, on one core.

    make bench-reading GOLD=folder SCORE=folder
    python tests/benchmarks/bench_reading.py GOLD SCORE [SET]

Reads the articles of a set (`aquaint` where none is named) with the model loaded and warm. Times are of the processor.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
import time
from pathlib import Path

from generator import corpus, dates
from generator.events import extract
from generator.language import Parser

WORDS = 600
"""Words of the article by which the speed is told."""


def main() -> None:
    """Prints the seconds that each step took, and articles a minute."""
    gold, score, name = Path(sys.argv[1]), Path(sys.argv[2]), (sys.argv[3:] or ["aquaint"])[0]
    with tempfile.TemporaryDirectory() as folder:
        unpack = [sys.executable, str(score / "corpora.py"), "unpack", str(gold / name), folder]
        subprocess.run(unpack, check=True, stdout=subprocess.DEVNULL)
        articles = corpus.read(Path(folder) / "corpus").articles
    parser = Parser()
    extract(articles[0], parser.parse(articles[0]), dates.tag(articles[0]))
    marks = [time.process_time()]
    parsed = [parser.parse(article) for article in articles]
    marks.append(time.process_time())
    times = [dates.tag(article) for article in articles]
    marks.append(time.process_time())
    for read in zip(articles, parsed, times, strict=True):
        extract(*read)
    marks.append(time.process_time())
    words = sum(len(article.body.split()) for article in articles)
    steps = ", ".join(f"{step} {marks[n + 1] - marks[n]:.1f} s" for n, step in enumerate(("parsing", "dates", "events")))
    speed = words / WORDS * 60 / (marks[-1] - marks[0])
    print(f"{name}: {len(articles)} articles, {words} words; {steps}; {speed:.0f} articles of {WORDS} words a minute")


if __name__ == "__main__":
    main()
