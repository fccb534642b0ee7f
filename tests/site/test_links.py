"""Addresses inside the site."""

from __future__ import annotations

import pytest

from generator.site.links import address, file_link, slug, slugs, web_link


@pytest.mark.parametrize(
    ("target", "here", "in_file", "on_web"),
    [
        pytest.param("2022/02/index.md#e-1", "index.md", "2022/02/index.md#e-1", "2022/02/#e-1", id="from the front page"),
        pytest.param("2022/02/index.md#e-1", "2022/02/index.md", "#e-1", "#e-1", id="on the same page"),
        pytest.param(
            "people/wang-yi.md", "2022/02/index.md", "../../people/wang-yi.md", "../../people/wang-yi/", id="a person"
        ),
        pytest.param("index.md", "people/wang-yi.md", "../index.md", "../../", id="back to the front page"),
        pytest.param("people/index.md", "people/wang-yi.md", "index.md", "../", id="up to the index"),
        pytest.param("feed.xml", "people/index.md", "../feed.xml", "../feed.xml", id="a file"),
        pytest.param("e/1/index.html", "2022/index.md", "../e/1/index.html", "../e/1/", id="a stub"),
        pytest.param(
            "2022/02/index.md#e-1", "e/1/index.html", "../../2022/02/index.md#e-1", "../../2022/02/#e-1", id="from a stub"
        ),
    ],
)
def test_a_link_is_relative_to_its_page(target: str, here: str, in_file: str, on_web: str) -> None:
    """Markdown leads to files, HTML to the addresses that MkDocs gives them."""
    assert file_link(target, here) == in_file
    assert web_link(target, here) == on_web


@pytest.mark.parametrize(
    ("target", "expected"),
    [
        pytest.param("index.md", "", id="the front page"),
        pytest.param("people/index.md#wang-yi", "people/#wang-yi", id="an anchor in an index"),
        pytest.param("people/wang-yi.md", "people/wang-yi/", id="a page"),
    ],
)
def test_an_address_is_the_page_from_the_root(target: str, expected: str) -> None:
    """Directory addresses, as `use_directory_urls` gives them."""
    assert address(target) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("Łódź: El Niño, 2022!", "odz-el-nino-2022", id="accents and signs"),
        pytest.param("a/B c", "a-b-c", id="slashes and capitals"),
        pytest.param("x" * 99, "x" * 60, id="length"),
    ],
)
def test_a_slug_is_plain(text: str, expected: str) -> None:
    """A slug has small letters, figures and hyphens."""
    assert slug(text) == expected


def test_slugs_never_clash() -> None:
    """Texts of one slug, of none, or of the index's own name get addresses of their own."""
    made = slugs(["A b", "a-b", "北京", "上海", "index"])
    assert len(set(made.values())) == 5
    assert all(name and name != "index" and name.isascii() for name in made.values())
