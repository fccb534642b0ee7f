"""The colours of the site, checked as numbers: text on paper, text on marks, kinds that can be told apart."""

from __future__ import annotations

import re
from itertools import combinations
from pathlib import Path
from typing import get_args

import pytest

from generator.site.kinds import KINDS, Family

CSS = (Path(__file__).parents[2] / "docs/assets/dateline.css").read_text(encoding="utf-8")
FAMILIES = ["accord", "help", "dispute", "force", "rule-of", "life", "loss", "words"]


def scheme(name: str) -> dict[str, str]:
    block = re.search(rf'\[data-md-color-scheme="{name}"\] \{{(.*?)\}}', CSS, re.DOTALL)
    assert block
    return dict(re.findall(r"--([\w-]+): (#[0-9a-f]{6});", block.group(1)))


def luminance(colour: str) -> float:
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    high, low = sorted((luminance(one), luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("name", ["default", "slate"])
@pytest.mark.parametrize("ink", [*FAMILIES, "ink", "soft", "link", "accent"])
def test_text_is_readable_on_paper(name: str, ink: str) -> None:
    """Every colour that words are set in has the contrast of WCAG AA, 4.5 to 1, in light and dark."""
    colours = scheme(name)
    assert contrast(colours[ink], colours["paper"]) >= 4.5


@pytest.mark.parametrize("name", ["default", "slate"])
@pytest.mark.parametrize("mark", ["act", "time"])
def test_marked_words_are_readable(name: str, mark: str) -> None:
    """Words keep their contrast on the marks, and the line under a mark shows on paper without its tint."""
    colours = scheme(name)
    assert contrast(colours["ink"], colours[mark]) >= 4.5
    assert contrast(colours[f"{mark}-line"], colours["paper"]) >= 2.5


@pytest.mark.parametrize("name", ["default", "slate"])
def test_no_two_families_share_a_colour(name: str) -> None:
    """Families of kinds have colours of their own; the icon and the word beside it tell them apart without any."""
    colours = scheme(name)
    assert all(colours[one] != colours[other] for one, other in combinations(FAMILIES, 2))


def test_every_kind_has_an_icon_and_a_family_with_a_colour() -> None:
    """The sprite holds a symbol for each kind, and the style sheet a colour for each family."""
    sprite = (Path(__file__).parents[2] / "docs/assets/kinds.svg").read_text(encoding="utf-8")
    assert set(re.findall(r'<symbol id="(\w+)"', sprite)) == set(KINDS)
    assert set(re.findall(r"\.f-(\w+) \{ --k", CSS)) == set(get_args(Family))
