"""The program `dateline`: its commands, what they have in common, and how it ends."""

import sys
from pathlib import Path
from typing import NoReturn

import click

from generator import __version__
from generator.commands.making import build, generate, serve
from generator.commands.reading import check, events, explain, names, tag
from generator.commands.terminal import warn
from generator.errors import DatelineError

COMMANDS = (build, generate, serve, check, explain, names, events, tag)
"""In the order in which they are learnt."""


class _Group(click.Group):
    """Commands in the order of `COMMANDS`."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 - click's signature
        """The names as help lists them."""
        return list(self.commands)


@click.group(cls=_Group, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 110})
@click.version_option(__version__, prog_name="dateline")
@click.option("-p", "--project", type=click.Path(file_okay=False, path_type=Path), default=Path(), show_default="this folder",
              help="The folder of mkdocs.yml.")  # fmt: skip
@click.pass_context
def dateline(ctx: click.Context, project: Path) -> None:
    """Read news articles and publish a timeline of what happened, when, and who says so.

    \b
    Put an article into corpus/ as a Markdown file:
        ---
        date: 2022-02-24
        source: Example Daily
        ---
        Beijing: The two ministers spoke on Thursday…

    \b
    Then:
        dateline check                  is every article's front matter right?
        dateline build                  make the site in site/
        dateline serve                  look at it, live, while you edit
        dateline explain ARTICLE        why does the timeline say so?
        dateline events corpus          the events as JSON, from any folder of articles

    Exit codes: 0 done, 1 something to mend in your files (each with its line and remedy), 2 wrong usage.
    """
    ctx.obj = project


for command in COMMANDS:
    dateline.add_command(command)


def main() -> NoReturn:
    """Run the program and end the process with its exit code."""
    try:
        dateline.main(prog_name="dateline", standalone_mode=False)
    except DatelineError as error:
        warn(error.problems)
        sys.exit(1)
    except click.ClickException as error:
        error.show()
        sys.exit(error.exit_code)
    except click.Abort:  # Ctrl-C; click has ended the line
        sys.exit(130)
    sys.exit(0)
