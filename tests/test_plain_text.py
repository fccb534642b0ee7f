"""Article text can never become markup: what it says comes out on the built site as the same characters."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from html.parser import HTMLParser
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
NASTY = (
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "<!-- a comment",
    "&amp; &lt;b&gt; &#60;",
    "**bold** _slanted_ `code` ~~gone~~",
    "[a link](javascript:alert(1)) ![x](y.png) <https://example.com>",
    "{{ 7 * 1009 }} {% raw %} {# hidden #} {{ config.site_name }}",
    "${7*1009} #{7} {: .class #id } ::: details",
    "| a | b | !!! note ??? more === tab",
    "--8<-- [TOC] *[HTML]: x [^1] $x$ ==mark== ^^up^^",
    '" onmouseover="alert(1)" \' \\ \\* </q></blockquote></article>',
)


class _Words(HTMLParser):
    """A page's text and the tags that it has."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.words = ""
        self.scripts = ""
        self.is_json = False
        """Whether we are in a script that holds no program: JSON for search engines."""
        self.tags: list[tuple[str, tuple[str, ...]]] = []
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.is_json = ("type", "application/ld+json") in attrs
        self.tags.append((tag, tuple(key for key, _ in attrs)))

    def handle_data(self, data: str) -> None:
        if self.cdata_elem == "script":
            self.scripts += "" if self.is_json else data
        else:
            self.words += data


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A site made of one article that holds all sorts of syntax, whose licence lets all of it be shown."""
    project = tmp_path_factory.mktemp("nasty")
    shutil.copy(ROOT / "mkdocs.yml", project)
    for name in ("assets", "overrides", "about"):
        shutil.copytree(ROOT / "docs" / name, project / "docs" / name)
    (project / "corpus").mkdir()
    body = "\n".join(f"Mayor Ann Lee met Jonas Berg on Monday and said {text} to him." for text in NASTY)
    head = json.dumps(f"A title with {' '.join(NASTY[:3])}")
    (project / "corpus/nasty.md").write_text(
        f"---\ntitle: {head}\ndate: 2022-03-02\ntext: full\nsource: '<b>{{{{ x }}}}</b>'\n---\n{body}\n"
    )
    command = [sys.executable, "-m", "generator", "--project", str(project), "build"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return project / "site"


def _letters(page: Path) -> str:
    """The page's text without white space, which a browser folds."""
    return "".join(_Words(page.read_text(encoding="utf-8")).words.split())


@pytest.mark.parametrize("text", NASTY)
def test_the_same_characters_come_out(site: Path, text: str) -> None:
    """On the article's page, where all of it stands."""
    assert "".join(f"and said {text} to him.".split()) in _letters(site / "sources/nasty/index.html")


def test_quotes_are_the_same_characters(site: Path) -> None:
    """On the pages of the timeline, where sentences are quoted."""
    events = json.loads((site / "data/events.json").read_text())["events"]
    quotes = {mention["quote"]["text"] for event in events for mention in event["mentions"]}
    assert any("<script>" in quote for quote in quotes)
    pages = "".join(_letters(page) for page in sorted(site.glob("2022/0*/**/index.html")))
    assert [quote for quote in quotes if "".join(quote.split()) not in pages] == []


def test_nothing_of_it_becomes_an_element(site: Path) -> None:
    """No page has a script or a picture of the article's, or a handler; no template is filled in."""
    for page in site.rglob("*.html"):
        read = _Words(page.read_text(encoding="utf-8"))
        assert not any(key.startswith("on") for _, keys in read.tags for key in keys), page
        assert "alert(1)" not in read.scripts, page
        assert ("img", ("src", "onerror")) not in read.tags
        assert "7063" not in read.words.split()
