"""The user's mistakes, each with its place, what is wrong there and what to write instead.

Steps raise `DatelineError` or return `Problem` records; only the command line prints them.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing the user can mend. Problems are sorted by place: file, then line as a number."""

    where: str
    """The file, and the line where one is known: `corpus/a.md:3`."""
    what: str
    fix: str
    is_error: bool = True
    """False for a warning: the article is read all the same."""

    def __lt__(self, other: Problem) -> bool:
        return self._order < other._order

    @property
    def _order(self) -> tuple[str, int, str, str]:
        path, _, line = self.where.rpartition(":")
        return (path, int(line), self.what, self.fix) if line.isdigit() else (self.where, 0, self.what, self.fix)

    @property
    def level(self) -> str:
        """`error` or `warning`."""
        return "error" if self.is_error else "warning"

    def __str__(self) -> str:
        """The message in one line: place, level, what is wrong, remedy."""
        end = "" if self.fix.endswith(("?", "!", ".", "…")) else "."
        return f"{self.where}: {self.level}: {self.what}. {self.fix}{end}"


class DatelineError(Exception):
    """One or more of the user's mistakes that stop the work: all of one run together."""

    def __init__(self, problems: Sequence[Problem]) -> None:
        self.problems = tuple(problems)
        super().__init__("\n".join(map(str, self.problems)))

    @classmethod
    def at(cls, where: str, what: str, fix: str) -> DatelineError:
        """A single mistake."""
        return cls([Problem(where, what, fix)])
