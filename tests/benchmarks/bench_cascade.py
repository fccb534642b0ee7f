"""How often each row of the dating cascade answers, and how often it is right, on events annotated with the days they happened.

    make bench-events GOLD=folder SCORE=folder
    python tests/benchmarks/bench_cascade.py GOLD SCORE [SET]

For each row: the acts it dated that the annotators dated too; of those whose very day is known, the share with that day; and of
all, the share whose range meets the annotators', a day's slip forgiven. Documents are cut in two halves by their place in the
alphabet, even and odd: rules were written on the even ones, so the odd ones tell what they are worth.

Below it, what is left undated, and how often the publication day would have been right there: the rows that were left out.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

from generator import corpus, dates
from generator.events.acts import Act, find_acts
from generator.events.dating.account import is_main, open_account, remember
from generator.events.dating.cascade import ROWS
from generator.events.names import read_names
from generator.language import Parser
from generator.records import Article, When

OPEN = (date.min + timedelta(1), date.max - timedelta(1))
Gold = dict[str, object]


def main() -> None:
    """Prints the table."""
    gold, score, name = Path(sys.argv[1]), Path(sys.argv[2]), (sys.argv[3:] or ["event-dates"])[0]
    counts: dict[tuple[str, int], Counter[str]] = {}
    with tempfile.TemporaryDirectory() as folder:
        unpack = [sys.executable, str(score / "corpora.py"), "unpack", str(gold / name), folder]
        subprocess.run(unpack, check=True, stdout=subprocess.DEVNULL)
        events = json.loads((Path(folder) / "gold.json").read_text(encoding="utf-8"))["events"]
        half = {article: n % 2 for n, article in enumerate(sorted({event["article"] for event in events}))}
        parser = Parser()
        for article in corpus.read(Path(folder) / "corpus").articles:
            known = [event for event in events if event["article"] == article.id and event.get("kind")]
            for row, act, when in _answers(parser, article):
                for event in known:
                    if event["start"] < act.tree.tokens[act.index].end and event["end"] > act.tree.tokens[act.index].start:
                        _count(counts.setdefault((row, half[article.id]), Counter()), when, event)
                        break
    _print([row.__name__ for row in ROWS], counts)
    _print(sorted({name for name, _ in counts} - {row.__name__ for row in ROWS}), counts)


def _answers(parser: Parser, article: Article) -> Iterator[tuple[str, Act, When]]:
    sentences = parser.parse(article)
    acts = tuple(find_acts(sentences, dates.tag(article), read_names(article, sentences, ())))
    lead = next((i for i, sentence in enumerate(sentences) if not sentence.is_heading), 0)
    account = open_account(article.published, lead, acts)
    for found in acts:
        account.sentence, account.acts = {}, {act.index: act for act in found}
        for act in sorted(found, key=lambda act: (act.main is not None, act.governor is not None)):
            if act.sentence.is_heading or act.standing == "unreal":
                continue
            answer = next(((row, dated) for row in ROWS if (dated := row(act, account))), None)
            if answer:
                account.sentence[act.index] = answer[1]
                remember(act, answer[1], account)
                yield answer[0].__name__, act, answer[1].when
            elif account.day:
                yield _left_out(act), act, When(account.day, account.day, "day")


def _left_out(act: Act) -> str:
    """The class of an act that no row dates, by what a row could go by."""
    tense = "noun" if act.trigger.part == "noun" and act.clause.tense == "none" else act.clause.tense
    place = "main" if is_main(act) else "lower"
    return f"{act.standing}, {tense}, {place}" if act.standing == "happened" else act.standing


def _count(counter: Counter[str], when: When, event: Gold) -> None:
    first, last = (date.fromisoformat(str(event[k])) if event[k] else OPEN[n] for n, k in enumerate(("first", "last")))
    slip = timedelta(1)
    counter["all"] += 1
    counter["meets"] += bool(when.first and when.last and first - slip <= when.last and when.first <= last + slip)
    if event["kind"] == "day" and when.days == 1:
        counter["days"] += 1
        counter["exact"] += when.first == first


def _print(rows: list[str], counts: dict[tuple[str, int], Counter[str]]) -> None:
    print(f"{'row':32}" + "".join(f"{half + ': dated':>14}{'exact %':>10}{'meets %':>10}" for half in ("even", "odd")))
    for row in rows:
        cells = [counts.get((row, half), Counter()) for half in (0, 1)]
        print(f"{row:32}" + "".join(
            f"{c['all']:14}{_share(c['exact'], c['days']):>10}{_share(c['meets'], c['all']):>10}" for c in cells))  # fmt: skip


def _share(part: int, whole: int) -> str:
    return f"{100 * part / whole:.1f}" if whole else "-"


if __name__ == "__main__":
    main()
