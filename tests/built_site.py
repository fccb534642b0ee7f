"""Look at a built site before it is published: `python tests/built_site.py site`.

Every link within the site leads to a page, and its anchor to an element; no page has an id twice; nothing is fetched
from elsewhere; the size stays under what GitHub Pages takes.
"""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Iterator
from functools import cache
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urljoin, urlsplit

LIMIT = 900_000_000
"""Bytes. Pages takes one gigabyte."""
_FETCHED = {"script": "src", "img": "src", "iframe": "src", "source": "src", "video": "src", "audio": "src"}


class _Page(HTMLParser):
    """The ids, the links and the addresses of what a page fetches."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.ids: Counter[str] = Counter()
        self.links: list[str] = []
        self.fetched: list[str] = []
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {key: value or "" for key, value in attrs}
        if "id" in given:
            self.ids[given["id"]] += 1
        if tag == "a" and "href" in given:
            self.links.append(given["href"])
        if tag in _FETCHED and _FETCHED[tag] in given:
            self.fetched.append(given[_FETCHED[tag]])
        if tag == "link" and given.get("rel", "") in ("stylesheet", "preload", "icon", "preconnect", "dns-prefetch"):
            self.fetched.append(given.get("href", ""))


@cache
def _read(path: Path) -> _Page:
    return _Page(path.read_text(encoding="utf-8"))


def faults(site: Path) -> Iterator[str]:
    """What is wrong with the site, one line each."""
    size = sum(path.stat().st_size for path in site.rglob("*") if path.is_file())
    if size > LIMIT:
        yield f"{site} has {size} bytes, more than {LIMIT}"
    for path in sorted(site.rglob("*.html")):
        page = _read(path)
        where = path.relative_to(site).as_posix()
        yield from (f"{where}: the id {name} stands {count} times" for name, count in page.ids.items() if count > 1)
        yield from (f"{where}: fetches {address}" for address in page.fetched if urlsplit(address).netloc)
        if where != "404.html":  # its links are absolute, for it is shown under any address
            yield from _broken(site, where, page)


def _broken(site: Path, where: str, page: _Page) -> Iterator[str]:
    """The links of a page that lead nowhere in the site."""
    for link in dict.fromkeys(page.links):
        parts = urlsplit(urljoin(f"/{where}", link))
        if urlsplit(link).scheme or urlsplit(link).netloc:
            continue
        target = site / unquote(parts.path).lstrip("/")
        target = target / "index.html" if target.is_dir() else target
        if not target.is_file():
            yield f"{where}: the link {link} leads nowhere"
        elif parts.fragment and target.suffix == ".html" and not _known(unquote(parts.fragment), target):
            yield f"{where}: the link {link} has no such anchor"


def _known(name: str, target: Path) -> bool:
    # Material makes the anchor of its own "skip to content" and "top" links
    return name in _read(target).ids or name.startswith("__")


def main() -> int:
    """Print the faults; the exit code."""
    site = Path(sys.argv[1] if len(sys.argv) > 1 else "site")
    if not (site / "index.html").is_file():
        print(f"{site}/index.html is missing: build the site first")
        return 1
    found = list(faults(site))
    print("\n".join(found) if found else f"{site}: {sum(1 for _ in site.rglob('*.html'))} pages, every link leads somewhere")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
