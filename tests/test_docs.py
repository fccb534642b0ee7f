"""The documentation names what there is: every command, option, setting, field, room and target."""

from __future__ import annotations

import re
from pathlib import Path

import click
import pytest

from generator.cli import COMMANDS
from generator.config import Settings, known_settings
from generator.corpus.front_matter import FIELDS
from generator.site.settings import SiteSettings

ROOT = Path(__file__).parents[1]
README = (ROOT / "README.md").read_text(encoding="utf-8")
WRITING = (ROOT / "docs/about/writing-articles.md").read_text(encoding="utf-8")
WORKING = (ROOT / "docs/about/how-it-works.md").read_text(encoding="utf-8")
PACKAGE = ROOT / "generator"
ROOMS = sorted(path for path in PACKAGE.iterdir() if path.suffix == ".py" or (path / "__init__.py").is_file())


@pytest.mark.parametrize("command", COMMANDS, ids=lambda command: command.name)
def test_every_command_is_named(command: click.Command) -> None:
    """README has a row for it."""
    assert re.search(rf"\| `dateline {command.name}\b", README)


def test_every_option_is_named_in_its_help() -> None:
    """Options that have no row in README explain themselves."""
    for command in COMMANDS:
        for option in command.params:
            assert not isinstance(option, click.Option) or option.help


@pytest.mark.parametrize("setting", known_settings())
def test_every_setting_is_named_with_its_default(setting: str) -> None:
    """README has a row for it, with the value that holds when nothing is written."""
    row = re.search(rf"^\| `{setting}` \| (.*?) \|", README, re.MULTILINE)
    assert row
    default = getattr(Settings(), setting, None) if hasattr(Settings(), setting) else getattr(SiteSettings(), setting)
    assert row[1] in (f"`{default}`", "none", "`site_name`", "`site_url`")


@pytest.mark.parametrize("field", FIELDS)
def test_every_field_is_named(field: str) -> None:
    """The page for writers has a row for it."""
    assert f"| `{field}` |" in WRITING


@pytest.mark.parametrize("room", [path.name for path in ROOMS if path.name not in ("__init__.py", "__main__.py")])
def test_every_room_is_named(room: str) -> None:
    """The page about the program says what it is for."""
    assert re.search(rf"`(?:generator/)?{re.escape(room)}/?`", WORKING)


@pytest.mark.parametrize("place", ["corpus/", "generator/", "docs/", "tests/", ".github/", ".ci/run"])
def test_every_place_is_named(place: str) -> None:
    """README says where things live, and they do."""
    assert f"`{place}`" in README
    assert (ROOT / place).exists()


def test_links_of_the_readme_lead_somewhere() -> None:
    """Each relative link is a file of the repository."""
    links = re.findall(r"\]\(([^)#]+)", README)
    assert links
    for link in links:
        assert link.startswith("http") or (ROOT / link).is_file(), link


@pytest.mark.parametrize("path", sorted(PACKAGE.rglob("*.py")), ids=lambda path: str(path.relative_to(PACKAGE)))
def test_every_module_says_what_it_does(path: Path) -> None:
    """It begins with a docstring."""
    assert path.read_text(encoding="utf-8").startswith(('"""', 'r"""'))


def test_the_example_in_the_readme_is_right(tmp_path: Path) -> None:
    """The article that it shows can be read without a word of complaint."""
    from generator.corpus import read

    example = re.search(r"```markdown\n(.*?)```", README, re.DOTALL)
    assert example
    (tmp_path / "talks.md").write_text(example[1], encoding="utf-8")
    reading = read(tmp_path)
    assert not reading.problems
    assert reading.articles[0].paragraphs[0].dateline == "Beijing"
