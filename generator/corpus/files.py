"""Finding the articles' files and turning their bytes into text."""

import os
import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from generator.errors import DatelineError, Problem

NAMES = "names.yml"
"""The file in which an editor settles names; it stands at the top of the corpus."""
_NEARLY = frozenset({".md", ".markdown", ".mdown", ".txt"})
_DOCUMENTS = frozenset({".html", ".htm", ".doc", ".docx", ".odt", ".rtf"})
_NEARLY_NAMES = frozenset({NAMES, "names.yaml"})

_HIDDEN = re.compile(r"[\x00-\x08\x0e-\x1b\x7f\ufffe\uffff]")
"""Control characters, which XML forbids; those that Python takes for white space may stand."""


@dataclass(frozen=True, slots=True)
class File:
    """An article's file."""

    id: str
    path: Path

    @property
    def where(self) -> str:
        """The path as messages show it."""
        return self.path.as_posix()


def find(folder: Path) -> tuple[tuple[File, ...], tuple[Problem, ...]]:
    """The articles' files under a folder, by id, and what can't be one.

    Folders and files whose names begin with a dot belong to other programs and are passed over.

    Raises:
        DatelineError: there is no such folder, or no article in it.
    """
    where = folder.as_posix()
    if not folder.is_dir():
        raise DatelineError.at(where, "there is no such folder", "Name the folder that holds the articles (*.md)")
    files: dict[str, File] = {}
    problems: list[Problem] = []
    for path in _walk(folder, problems):
        found = _look_at(path, folder)
        if isinstance(found, Problem):
            problems.append(found)
        elif found and found.id in files:
            problems.append(
                Problem(found.where, f"its name differs from {files[found.id].where} in accents' encoding only", "Rename it")
            )
        elif found:
            files[found.id] = found
    if not files and not problems:
        raise DatelineError.at(
            where, "there is no article in this folder", "Add a file such as `2022-02-24-talks.md`; see README.md"
        )
    return tuple(files[key] for key in sorted(files)), tuple(problems)


def _walk(folder: Path, problems: list[Problem]) -> Iterator[Path]:
    """Every file, and every folder that is a link, in the order of their names; a closed folder becomes a problem."""

    def refuse(error: OSError) -> None:
        where = Path(error.filename).as_posix()
        problems.append(Problem(where, f"the folder can't be read: {error.strerror}", "Make it readable, or remove it"))

    for where, folders, names in os.walk(folder, onerror=refuse):
        links = [name for name in folders if (Path(where) / name).is_symlink()]
        folders[:] = sorted(name for name in folders if not name.startswith(".") and name not in links)
        yield from (Path(where) / name for name in sorted([*names, *links]) if not name.startswith("."))


def _look_at(path: Path, folder: Path) -> File | Problem | None:
    """The file as an article, what is wrong with it, or None where it is none of ours."""
    where = path.as_posix()
    try:
        where.encode()
    except UnicodeEncodeError:
        shown = os.fsencode(path).decode("utf-8", "replace")
        return Problem(shown, "its name is not UTF-8", "Rename the file")
    if path.is_symlink() and not Path(os.path.realpath(path)).is_relative_to(folder.resolve()):  # `resolve` fails at a circle
        return Problem(where, f"this link leads out of the corpus, to {path.readlink()}", "Copy the article into the corpus")
    if not path.exists():
        return Problem(where, "this link leads nowhere", "Mend it, or remove it")
    if path.is_dir():
        return Problem(where, "this linked folder is not followed", "Its articles are read where they stand", is_error=False)
    if path.suffix != ".md":
        return _other(path, folder)
    if not path.is_file():
        return Problem(where, "this is no ordinary file", "Put the article's text into a file, or remove it")
    name = path.relative_to(folder).as_posix().removesuffix(".md")
    return File(unicodedata.normalize("NFC", name), path)


def _other(path: Path, folder: Path) -> Problem | None:
    """A word about a file that was probably meant to be read, and is not."""
    if path.name in _NEARLY_NAMES and path != folder / NAMES:
        fix = f"The names file is {(folder / NAMES).as_posix()}"
    elif path.suffix.lower() in _NEARLY:
        fix = "Let its name end with `.md` if it is an article"
    elif path.suffix.lower() in _DOCUMENTS:
        fix = "Put its text into a file whose name ends with `.md` if it is an article"
    else:
        return None
    return Problem(path.as_posix(), "this file is not read", fix, is_error=False)


def read_text(path: Path, where: str) -> tuple[str, tuple[Problem, ...]]:
    r"""A file's text with `\n` line ends and without byte-order mark, and a word about the mark.

    Raises:
        DatelineError: the file can't be opened, is not UTF-8, or holds what no page or feed can show.
    """
    try:
        raw = path.read_bytes()
    except OSError as error:
        raise DatelineError.at(where, f"the file can't be read: {error.strerror}", "Make it readable, or remove it") from None
    try:
        text = raw.decode("utf-8")
    except UnicodeDecodeError as error:
        line = raw.count(b"\n", 0, error.start) + 1
        fix = "Save the file as UTF-8"
        raise DatelineError.at(f"{where}:{line}", f"byte {raw[error.start]:#04x} is not UTF-8", fix) from None
    if hidden := _HIDDEN.search(text):
        what = f"an invisible control character (U+{ord(hidden[0]):04X}) stands in this line"
        fix = "Delete it, or save the file anew as UTF-8"
        raise DatelineError.at(f"{where}:{text.count(chr(10), 0, hidden.start()) + 1}", what, fix)
    warnings: tuple[Problem, ...] = ()
    if text.startswith("\ufeff"):
        warnings = (
            Problem(f"{where}:1", "the file begins with a byte-order mark", "Save it as UTF-8 without BOM", is_error=False),
        )
    return text.removeprefix("\ufeff").replace("\r\n", "\n"), warnings
