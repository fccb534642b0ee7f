"""The page for editors is in step with the rules."""

from __future__ import annotations

from pathlib import Path

from generator.dates.english import THEMES
from generator.dates.page import lines, tables

PAGE = Path(__file__).parents[2] / "docs" / "about" / "dates.md"
START, END = "<!-- rules -->\n", "<!-- end of rules -->"


def test_the_page_shows_the_rules_as_they_are(request):
    """The tables between the marks are those of the rows; `--update-golden` writes them anew."""
    text = PAGE.read_text(encoding="utf-8")
    head, rest = text.split(START)
    tail = rest.split(END)[1]
    made = f"{head}{START}{tables()}{END}{tail}"
    if request.config.getoption("--update-golden"):
        PAGE.write_text(made, encoding="utf-8")
    assert PAGE.read_text(encoding="utf-8") == made


def test_every_theme_has_lines():
    """No table is empty."""
    assert len({line.theme for line in lines()}) == len(THEMES)
