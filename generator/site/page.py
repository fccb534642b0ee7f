"""What the site step gives: files under `docs/`, as records. Writing them is `generator/output.py`'s work."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, order=True)
class Page:
    """A generated file: Markdown, HTML stub, JSON, feed, calendar or database."""

    path: str
    """Where it stands under `docs/`, with forward slashes: `2022/02/index.md`."""
    text: str | bytes
