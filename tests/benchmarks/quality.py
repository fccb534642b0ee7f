"""How well dates and events are read, by an annotated corpus that stands elsewhere.

    make bench-dates  GOLD=folder SCORE=folder      runs SCORE/score_dates.py on what `dateline tag` finds
    make bench-events GOLD=folder SCORE=folder      runs SCORE/score_event_dates.py on what `dateline events` finds

GOLD holds `corpus/` with articles and `gold.json` with their annotations; the scorers read both.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
import time
from pathlib import Path

KINDS = {
    "dates": (["tag", "--format", "jsonl"], "score_dates.py", "tags.jsonl"),
    "events": (["events"], "score_event_dates.py", "events.json"),
}


def main(kind: str, gold: str, score: str = "") -> int:
    """Read the corpus, then let the scorer speak; the exit code."""
    if not gold:
        print(f"bench-{kind} needs an annotated corpus: make bench-{kind} GOLD=folder SCORE=folder (see {Path(__file__).name})")
        return 0
    words, scorer, name = KINDS[kind]
    corpus = Path(gold) / "corpus"
    with tempfile.TemporaryDirectory() as folder:
        found = Path(folder) / name
        begun = time.perf_counter()
        with found.open("wb") as file:
            subprocess.run([sys.executable, "-m", "generator", *words[:1], str(corpus), *words[1:]], stdout=file, check=True)
        seconds = time.perf_counter() - begun
        count = sum(1 for _ in corpus.rglob("*.md"))
        print(f"{count} articles in {seconds:.1f} s, {count / seconds:.1f} a second")
        if not score:
            print("name the scorers' folder with SCORE=folder for more")
            return 0
        command = [sys.executable, str(Path(score) / scorer), str(Path(gold) / "gold.json"), str(found)]
        return subprocess.run(command, check=False).returncode


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
