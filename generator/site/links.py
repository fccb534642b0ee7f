"""Addresses inside the site: targets from the root of `docs/`, made relative to the page that links to them.

A target is `2022/02/index.md#e-1c9e`. Markdown takes it as a relative path to the file (MkDocs checks file and anchor);
raw HTML and JSON take the address that MkDocs will give the page.
"""

import hashlib
import posixpath
import re
import unicodedata
from collections.abc import Iterable
from functools import lru_cache

_LONGEST_SLUG = 60


@lru_cache(maxsize=65536)
def file_link(target: str, here: str) -> str:
    """The link from the file `here` to the file of `target`, for Markdown: `../02/index.md#e-1c9e`."""
    path, _, anchor = target.partition("#")
    if path == here:
        return f"#{anchor}" if anchor else posixpath.basename(path)
    relative = posixpath.relpath(path, posixpath.dirname(here) or ".")
    return f"{relative}#{anchor}" if anchor else relative


def address(target: str) -> str:
    """The address of a target from the site's root, as MkDocs gives it: `2022/02/#e-1c9e`."""
    path, _, anchor = target.partition("#")
    if path.endswith(".md"):
        path = path.removesuffix(".md")
        path = path.removesuffix("index") if posixpath.basename(path) == "index" else f"{path}/"
    elif path.endswith("/index.html"):
        path = path.removesuffix("index.html")
    return f"{path}#{anchor}" if anchor else path


@lru_cache(maxsize=65536)
def web_link(target: str, here: str) -> str:
    """The relative address from the page of `here` to `target`, for raw HTML: `../02/#e-1c9e`."""
    goal, home = address(target), address(here)
    path, _, anchor = goal.partition("#")
    if path == home and anchor:
        return f"#{anchor}"
    relative = posixpath.relpath(f"/{path}", f"/{home}" if home.endswith("/") or not home else posixpath.dirname(f"/{home}"))
    if path.endswith("/") or not path:
        relative = f"{relative}/"
    return f"{relative}#{anchor}" if anchor else relative


def slug(text: str) -> str:
    """The text as a piece of an address: ASCII letters, figures and hyphens; a hash where nothing of it is left."""
    plain = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode().lower()
    short = re.sub(r"[^a-z0-9]+", "-", plain).strip("-")[:_LONGEST_SLUG].rstrip("-")
    if not short or short == "index":
        return hashlib.sha256(text.encode()).hexdigest()[:12]
    return short


def slugs(texts: Iterable[str]) -> dict[str, str]:
    """A slug for each text, no two alike: those that would clash get a hash of the text behind theirs."""
    names = sorted(set(texts))
    taken: dict[str, int] = {}
    for name in names:
        taken[slug(name)] = taken.get(slug(name), 0) + 1
    return {
        name: slug(name) if taken[slug(name)] == 1 else f"{slug(name)}-{hashlib.sha256(name.encode()).hexdigest()[:8]}"
        for name in names
    }
