"""How well events are found, dated and merged, by annotated sets that stand elsewhere, and what each part of the program earns.

    make bench-events GOLD=folder SCORE=folder
    python tests/benchmarks/bench_events.py GOLD SCORE [SET ...] [--variants ours,naive] [--jobs 2]

GOLD holds a folder for each set, with `corpus.jsonl.gz` and `gold.json.gz` (or such folders one level down, which are scored
together); SCORE the scorers and `corpora.py`, which unpacks a set. Articles are read once; then each variant (`variants.py`)
makes its timeline. One table: a row for each figure, a column for each variant. Ends with the time that it took.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from pathlib import Path

from variants import VARIANTS, Read

from generator import corpus, pipeline
from generator.config import Settings
from generator.records import Article
from generator.site.data import events_json

Figure = tuple[str, tuple[str, ...]]
"""What a row is called, and the way to it in the scorer's answer."""


@dataclass(frozen=True, slots=True)
class Scorer:
    """A scorer and the figures of its answer that are shown."""

    script: str
    figures: tuple[Figure, ...]


MENTIONS: tuple[Figure, ...] = (
    ("mention precision", ("mentions", "precision")),
    ("mention recall", ("mentions", "recall")),
)
SCORERS: dict[str, Scorer] = {
    "timebank": Scorer("score_event_dates.py", MENTIONS),
    "aquaint": Scorer("score_event_dates.py", MENTIONS),
    "event-dates": Scorer("score_event_dates.py", ()),
    "semeval-apple": Scorer("score_timelines.py", (
        ("dated f1", ("dated", "f1")), ("date accuracy", ("date", "accuracy")),
        ("pooled loose recall", ("pooled", "loose", "r")),
    )),
    "ecbplus-dev": Scorer("score_merge.py", (
        ("links precision", ("links", "p")), ("links recall, all", ("links", "recall_all")),
        ("mention recall", ("mentions", "recall")), ("conll", ("conll", "f1")),
    )),
    "t17-dev": Scorer("score_days.py", (
        ("hard, window f1", ("hard", "window f1")), ("all, window f1", ("timelines", "window f1")),
    )),
    "timeset-dev": Scorer("score_event_dates.py", (
        *MENTIONS, ("after, both dated", ("relations AFTER", "both_dated")), ("after, right", ("relations AFTER", "right")),
        ("after, reversed", ("relations AFTER", "against")),
    )),
}  # fmt: skip


def main() -> None:
    """Prints the table."""
    asked = _arguments()
    names = asked.variants.split(",")
    spent = {"reading": 0.0, "merging": 0.0}
    print(f"{'set':14} {'figure':24}" + "".join(f"{name:>12}" for name in names))
    with tempfile.TemporaryDirectory() as folder:
        for name in asked.sets or SCORERS:
            parts = list(_parts(Path(asked.gold) / name, Path(folder) / name, Path(asked.score)))
            if parts:
                answers = _answers(name, parts, names, asked, spent)
                _print_rows(name, answers)
    print(", ".join(f"{what} {seconds:.0f} s" for what, seconds in spent.items()))


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("gold")
    parser.add_argument("score")
    parser.add_argument("sets", nargs="*")
    parser.add_argument("--variants", default=",".join(VARIANTS))
    parser.add_argument("--jobs", type=int, default=os.cpu_count() or 1)
    return parser.parse_args()


def _parts(gold: Path, target: Path, score: Path) -> Iterator[Path]:
    """Unpacks a set, or all sets one level down."""
    packed = [gold] if (gold / "corpus.jsonl.gz").exists() else sorted(path.parent for path in gold.glob("*/corpus.jsonl.gz"))
    for one in packed:
        part = target / one.name
        subprocess.run(
            [sys.executable, str(score / "corpora.py"), "unpack", str(one), str(part)], check=True, stdout=subprocess.DEVNULL
        )
        yield part


def _answers(
    name: str, parts: Sequence[Path], variants: Sequence[str], asked: argparse.Namespace, spent: dict[str, float]
) -> list[object]:
    """For each variant the scorer's answer on a set; all parts of it together."""
    pairs: dict[str, list[str]] = {variant: [] for variant in variants}
    for part in parts:
        begun = time.perf_counter()
        read = _read(part / "corpus", asked.jobs)
        spent["reading"] += time.perf_counter() - begun
        for variant in variants:
            begun = time.perf_counter()
            made = VARIANTS[variant](read)
            spent["merging"] += time.perf_counter() - begun if variant == "ours" else 0.0
            path = part / f"{variant.replace(' ', '-')}.json"
            path.write_text(events_json(made), encoding="utf-8")
            pairs[variant] += [str(part / "gold.json"), str(path)]
    return [_score(name, files, Path(asked.gold), Path(asked.score)) for files in pairs.values()]


def _read(folder: Path, jobs: int) -> list[Read]:
    articles = corpus.read(folder).articles
    if jobs < 2:
        return [_read_one(article) for article in articles]
    with ProcessPoolExecutor(jobs) as pool:
        return list(pool.map(_read_one, articles, chunksize=16))


def _read_one(article: Article) -> Read:
    return Read(article, *pipeline.read_events(article, Settings().model, ()))


def _score(name: str, files: Sequence[str], gold: Path, score: Path) -> object:
    aliases = gold / "aliases.json"
    more = ["--alias-file", str(aliases)] if "timelines" in SCORERS[name].script and aliases.exists() else []
    command = [sys.executable, str(score / SCORERS[name].script), *files, *more, "--json"]
    return json.loads(subprocess.run(command, check=True, capture_output=True, text=True).stdout)


def _print_rows(name: str, answers: Sequence[object]) -> None:
    figures = SCORERS[name].figures or _all_figures(answers[0])
    for label, way in figures:
        values = [_at(answer, way) for answer in answers]
        print(f"{name:14} {label:24}" + "".join(f"{100 * value:12.1f}" for value in values), flush=True)


def _all_figures(answer: object, way: tuple[str, ...] = ()) -> tuple[Figure, ...]:
    """All shares of an answer."""
    if isinstance(answer, dict):
        return tuple(figure for key, value in answer.items() for figure in _all_figures(value, (*way, key)))
    return ((" ".join(way), way),) if isinstance(answer, float) else ()


def _at(answer: object, way: Sequence[str]) -> float:
    for key in way:
        answer = answer.get(key, 0.0) if isinstance(answer, dict) else 0.0
    return float(answer) if isinstance(answer, int | float) else 0.0


if __name__ == "__main__":
    main()
