"""Article text as plain characters."""

from __future__ import annotations

import html
import os
import re
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest
from bs4 import BeautifulSoup
from hypothesis import given
from hypothesis import strategies as st
from markdown import markdown

from generator.records import Article, EventMention, Span, Timeline
from generator.site import SiteSettings, pages
from generator.site.escape import md_escape, outward, preformatted

TORTURE = (
    "1. # Head *em* **strong** _em_ __strong__ `code` ~~gone~~ ==lit== ++ins++ ^up^ ~down~ [link](http://example.org) "
    "![picture](x.png) <b onclick=\"alert(1)\">bold</b> <script>alert('x')</script> <!-- comment --> &amp; &lt; &#42; "
    "{{ config.site_name }} {% include 'main.html' %} {# note #} {: .class } { #id .class } [^1] [TOC] *[HTML]: text "
    ':smile: https://example.org/a_b_c <https://example.org> | a | b | --8<-- "mkdocs.yml" ::: generator --- $x^2$ @who '
    "!!! note \\*escaped\\* [[wiki]] ‘quoted’ “quoted” — é ü 北京 ![x][y] %%raw%% !ENV ??? <details> </article> ]]> #tag"
)
ROOT = Path(__file__).parents[2]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(TORTURE, id="everything at once"),
        pytest.param("- item", id="a list item at the start"),
        pytest.param("1986. A year", id="a numbered item at the start"),
        pytest.param("--- title: x ---", id="a front matter fence"),
        pytest.param("    four spaces", id="spaces that would make code"),
    ],
)
def test_markdown_shows_the_same_characters(text: str) -> None:
    """Rendered as Markdown, the text reads as it was written; no element comes of it."""
    made = markdown(md_escape(text), extensions=["attr_list", "md_in_html", "tables", "toc", "abbr", "footnotes", "admonition"])
    soup = BeautifulSoup(made, "html.parser")
    assert " ".join(soup.get_text().split()) == " ".join(text.split())
    assert {tag.name for tag in soup.find_all()} == {"p"}


@given(st.text(alphabet=st.characters(codec="utf-8", exclude_categories=("Cs", "Cc")), max_size=80))
def test_whatever_the_text_nothing_is_lost(text: str) -> None:
    """Unescaped, the text is what it was, but for white space."""
    assert html.unescape(md_escape(text)).split() == re.sub(r"\s+", " ", text).split()


def test_preformatted_text_keeps_its_lines() -> None:
    """Lines and indents survive in `<pre>`."""
    assert html.unescape(preformatted("@misc{a,\n  title = {b}\n}")) == "@misc{a,\n  title = {b}\n}"
    assert "\n" not in preformatted("a\n\n b")


@pytest.mark.parametrize(
    ("address", "safe"),
    [
        pytest.param("https://example.org/a?b=1&c=2", "https://example.org/a?b=1&amp;c=2", id="a query is kept"),
        pytest.param("javascript:alert(1)", "", id="a script is no address"),
        pytest.param('https://example.org/"><script>', "https://example.org/%22%3E%3Cscript%3E", id="markup is encoded"),
        pytest.param("https://example.org/a b", "", id="an address has no spaces"),
        pytest.param("https://example.org/[x](y)", "https://example.org/%5Bx%5D%28y%29", id="Markdown is encoded"),
    ],
)
def test_only_web_addresses_lead_out(address: str, safe: str) -> None:
    """An address from a front matter is percent-encoded, and only http and https are taken."""
    assert outward(address) == safe


def test_a_torture_text_goes_through_a_real_build(timeline: Timeline, settings: SiteSettings, tmp_path: Path) -> None:
    """A body, title, name and source full of markup come out of `mkdocs build --strict` as the same plain characters."""
    article = Article("a", TORTURE, TORTURE, source=TORTURE, author=TORTURE, text="full", added=timeline.articles[0].added)
    quote = Span(0, len(TORTURE), TORTURE)
    mention = EventMention("a", 0, Span(3, 9, TORTURE[3:9]), "head", "consult", "event", "happened", quote)
    event = replace(
        timeline.events[0],
        id="f00d",
        title=TORTURE,
        mentions=(mention,),
        participants=(),
        unnamed=(TORTURE,),
        places=(TORTURE,),
    )
    made = replace(timeline, articles=(*timeline.articles, article), events=(event, *timeline.events[1:]))
    build(made, replace(settings, title=TORTURE, about=TORTURE), tmp_path)
    for path, where in [
        ("2022/02/index.html", "#e-f00d"),
        ("2022/02/index.html", ".event blockquote p"),
        ("sources/a/index.html", "h1"),
        ("sources/a/index.html", ".full-text p"),
        ("index.html", ".lede"),
    ]:
        soup = BeautifulSoup((tmp_path / "site" / path).read_text(encoding="utf-8"), "html5lib")
        texts = [" ".join(tag.get_text().split()) for tag in soup.select(where)]
        assert " ".join(TORTURE.split()) in texts, (path, where, texts)
        assert not soup.select("[onclick]")


def build(made: Timeline, settings: SiteSettings, folder: Path) -> None:
    """The pages of a timeline, built by MkDocs with the project's own theme and assets."""
    docs = folder / "docs"
    for name in ("assets", "overrides", "about"):
        (docs / name).parent.mkdir(parents=True, exist_ok=True)
        subprocess.run(["cp", "-r", ROOT / "docs" / name, docs / name], check=True)
    for page in pages(made, settings):
        path = docs / page.path
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(page.text if isinstance(page.text, bytes) else page.text.encode())
    (folder / "mkdocs.yml").write_text((ROOT / "mkdocs.yml").read_text(encoding="utf-8"), encoding="utf-8")
    command = [sys.executable, "-m", "mkdocs", "build", "--strict"]
    done = subprocess.run(
        command, cwd=folder, env={**os.environ, "NO_MKDOCS_2_WARNING": "1"}, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
