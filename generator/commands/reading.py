"""Commands that read and tell: `check`, `events`, `tag`, `explain`, `names`. They write nothing to the disk."""

import json
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

import click

from generator import corpus, dates, pipeline, readout
from generator.commands.terminal import answer, bar, count, make_timeline, read_corpus, read_mentions, warn_of_the_rest
from generator.config import read_settings
from generator.errors import DatelineError, Problem


def _folder(command: Callable[..., None]) -> Callable[..., None]:
    return click.argument("folder", metavar="[CORPUS]", required=False, type=click.Path(path_type=Path))(command)


@click.command()
@_folder
@click.option("--json", "as_json", is_flag=True, help="Print the problems as JSON.")
@click.pass_obj
def check(project: Path, folder: Path | None, as_json: bool) -> None:
    """Tell every problem with the articles at once.

    Front matter, file names, copies and names.yml, each with its line and what to write instead.

    \b
    dateline check                 the project's corpus
    dateline check drafts          another folder
    dateline check --json          for a machine: where, level, what, fix
    """
    reading = read_corpus(folder or project / read_settings(project).corpus)
    if as_json:
        rows = [{"where": p.where, "level": p.level, "what": p.what, "fix": p.fix} for p in reading.problems]
        answer(json.dumps(rows, ensure_ascii=False, indent=1) + "\n")
    else:
        answer("".join(f"{problem}\n" for problem in reading.problems))
        answer(f"{count(len(reading.articles), 'article')} can be read; {_verdict(reading.problems)}\n")
    if any(problem.is_error for problem in reading.problems):
        sys.exit(1)


@click.command()
@_folder
@click.pass_obj
def events(project: Path, folder: Path | None) -> None:
    """Print the events of a folder of articles as JSON.

    Dated and undated, each with its sources. Articles that can't be read are told on standard error and left out.

    \b
    dateline events corpus > events.json
    dateline events corpus | jq '.events[] | .date.edtf + " " + .title'
    """
    from generator.site.data import events_in_pieces

    settings = read_settings(project)
    reading = read_corpus(folder or project / settings.corpus)
    warn_of_the_rest(reading.problems)
    answer(events_in_pieces(make_timeline(reading, settings)))


@click.command()
@_folder
@click.option("--format", "form", type=click.Choice(["text", "jsonl"]), default="text", show_default=True,
              help="Lines to read, or JSON.")  # fmt: skip
@click.pass_obj
def tag(project: Path, folder: Path | None, form: str) -> None:
    """Print every time expression and what days it means.

    In TIMEX3 notation, by which rule. Needs no language model.

    \b
    dateline tag corpus
    dateline tag corpus --format jsonl > tags.jsonl
    """
    reading = read_corpus(folder or project / read_settings(project).corpus)
    warn_of_the_rest(reading.problems)
    line = readout.tag_json if form == "jsonl" else readout.tag_text
    with bar(reading, "reading dates") as told:
        for article in reading.articles:
            answer("".join(f"{line(article, mention)}\n" for mention in dates.tag(article)))
            told(1)


@click.command()
@click.argument("article", required=False)
@click.option("-e", "--event", metavar="ID", help="Say of an event which mentions were joined, which were not, and why.")
@click.pass_obj
def explain(project: Path, article: str | None, event: str | None) -> None:
    """Say what was read in an article, or joined into an event, and why.

    Sentence by sentence: which words, by which rule, and why an event got its date or stayed undated.

    ARTICLE is a file, or its name under corpus/ without `.md`. ID stands at the end of an event's address.

    \b
    dateline explain corpus/2022-02-24-talks.md
    dateline explain 2022-02-24-talks
    dateline explain --event 7n6r3wdjfg
    """
    if (article is None) == (event is None):
        raise click.UsageError("Name an article or an --event, one of the two.")
    if article:
        _explain_article(project, article)
    elif event:
        _explain_event(project, event)


def _explain_event(project: Path, event: str) -> None:
    from generator.timeline import merge, why

    settings = read_settings(project)
    reading = read_corpus(project / settings.corpus)
    warn_of_the_rest(reading.problems)
    mentions = read_mentions(reading, settings)
    made = merge(reading.articles, mentions, reading.names)
    found = next((one for one in (*made.events, *made.undated) if event in (one.id, *one.aliases)), None)
    if found is None:
        raise DatelineError.at(event, "no event has this address", "Take it from the end of an event's link")
    answer("".join(f"{line}\n" for line in readout.explain_event(found, why(reading.articles, mentions, event, reading.names))))


@click.command()
@_folder
@click.pass_obj
def names(project: Path, folder: Path | None) -> None:
    """Print pairs of names that might be one person's.

    Each with the reason for or against; settle them in `names.yml`. Those that were taken for one stand first.

    \b
    dateline names                 the project's corpus
    dateline names drafts          another folder
    """
    from generator.timeline import names_alike

    settings = read_settings(project)
    reading = read_corpus(folder or project / settings.corpus)
    warn_of_the_rest(reading.problems)
    pairs = names_alike(read_mentions(reading, settings), reading.names)
    answer("".join(f"{readout.names_line(pair)}\n" for pair in pairs) or "no two names look like one person's\n")


def _explain_article(project: Path, article: str) -> None:
    settings = read_settings(project)
    found = corpus.read_article(project / settings.corpus, article)
    names, problems = corpus.read_names(found.folder)
    warn_of_the_rest(problems)
    read = pipeline.read_events(found.article, settings.model, names)
    answer("".join(f"{line}\n" for line in readout.explain(found.article, *read)))


def _verdict(problems: Sequence[Problem]) -> str:
    errors = sum(problem.is_error for problem in problems)
    if not problems:
        return "nothing to mend"
    return f"{count(errors, 'error')}, {count(len(problems) - errors, 'warning')}"
