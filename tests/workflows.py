"""The steps of the workflows that run a command; `python tests/workflows.py steps` prints them for `.ci/run`."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import yaml

FOLDER = Path(__file__).parents[1] / ".github" / "workflows"


def workflows() -> dict[str, dict[str, Any]]:
    """The workflows by file name. YAML 1.1 takes the key `on` for a truth value; it is put right."""
    read = {path.name: yaml.safe_load(path.read_text(encoding="utf-8")) for path in sorted(FOLDER.glob("*.yml"))}
    return {name: {("on" if key is True else key): value for key, value in content.items()} for name, content in read.items()}


def steps() -> Iterator[dict[str, Any]]:
    """Every step of every job, the tests' workflow last, so that what is made is there when it is looked at."""
    for _, workflow in sorted(workflows().items(), key=lambda item: item[0] == "test.yml"):
        for job in workflow["jobs"].values():
            yield from job["steps"]


def commands() -> tuple[str, ...]:
    """What the steps run, each once, in order."""
    return tuple(dict.fromkeys(step["run"].strip() for step in steps() if "run" in step))


if __name__ == "__main__":
    if sys.argv[1:] != ["steps"]:
        sys.exit(__doc__)
    print("\n".join(commands()))
