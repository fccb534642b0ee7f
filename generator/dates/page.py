"""What the page "How dates are read" shows of the rules: every row with its examples, as Markdown tables."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from generator.dates.english import THEMES


@dataclass(frozen=True, slots=True)
class Line:
    """An example of a rule."""

    theme: str
    rule: str
    sentence: str
    """With the expression in brackets; without any for what is left alone."""
    value: str
    """TIMEX3 value and modifier; empty for what is left alone."""


def lines() -> Iterator[Line]:
    """Every example of every row, theme by theme."""
    for theme, rows in THEMES:
        for row in rows:
            for sentence, value in row.examples.items():
                yield Line(theme, row.name, sentence, value)


def tables() -> str:
    """The tables of the page, one to a theme, from the rows themselves."""
    out: list[str] = []
    theme = rule = ""
    for line in lines():
        if line.theme != theme:
            theme, rule = line.theme, ""
            out += ["", f"## {theme}", "", "| rule | example | read as |", "|---|---|---|"]
        name = f"`{line.rule}`" if line.rule != rule else ""
        rule = line.rule
        marked = re.sub(r"\[(.+?)\]", r"**\1**", line.sentence.replace("|", "\\|"))
        out.append(f"| {name} | {marked} | {f'`{line.value}`' if line.value else 'left alone'} |")
    return "\n".join([*out, ""])
