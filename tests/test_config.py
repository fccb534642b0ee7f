"""Settings: read from mkdocs.yml whatever tags it holds, with a default for each."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.config import Settings, known_settings, read_settings
from generator.errors import DatelineError
from generator.site.settings import SiteSettings

ROOT = Path(__file__).parents[1]


def _read(folder: Path, text: str, **environment: str) -> Settings:
    (folder / "mkdocs.yml").write_text(text, encoding="utf-8")
    return read_settings(folder, environment)


def test_every_setting_has_a_default(tmp_path: Path) -> None:
    """Without mkdocs.yml, or without anything of ours in it, the defaults hold."""
    assert read_settings(tmp_path) == Settings()
    assert _read(tmp_path, "") == Settings()
    assert _read(tmp_path, "nav: []\nextra:\n  other: 1\n") == Settings()


def test_settings_are_read(tmp_path: Path) -> None:
    """Ours stand under `extra: dateline:`; the site's name, address and folders are MkDocs' own."""
    text = (
        "site_name: News\nsite_url: https://example.org/\ndocs_dir: pages\nsite_dir: out\n"
        "extra:\n  dateline:\n    corpus: texts\n    model: en_core_web_md\n    workers: 3\n"
        "    month_limit: 20\n    statements: open\n"
    )
    assert _read(tmp_path, text) == Settings(
        corpus="texts", model="en_core_web_md", workers=3, docs="pages", built="out",
        site=SiteSettings(title="News", url="https://example.org/", month_limit=20, statements="open"),
    )  # fmt: skip


def test_a_title_of_our_own_goes_before_the_sites_name(tmp_path: Path) -> None:
    """What stands under `dateline:` is meant for the timeline."""
    assert _read(tmp_path, "site_name: News\nextra:\n  dateline:\n    title: A war\n").site.title == "A war"


def test_an_empty_setting_is_its_default(tmp_path: Path) -> None:
    """A name with nothing behind it says nothing."""
    assert _read(tmp_path, "extra:\n  dateline:\n    workers:\n    about:\n") == Settings()


def test_tags_that_build_objects_are_passed_over(tmp_path: Path) -> None:
    """MkDocs' own tags are neither built nor refused."""
    text = (
        "markdown_extensions:\n  - pymdownx.superfences:\n      format: !!python/name:os.system\n"
        "extra:\n  dateline: {workers: 2}\n  analytics: !ENV SECRET\n"
    )
    assert _read(tmp_path, text).workers == 2


@pytest.mark.parametrize(
    ("value", "url"),
    [
        pytest.param("!ENV SITE_URL", "https://a.org/", id="one variable"),
        pytest.param("!ENV [SITE_URL, 'https://b.org/']", "https://a.org/", id="a variable with a default"),
        pytest.param("!ENV [OTHER, 'https://b.org/']", "https://b.org/", id="the default of one that is not set"),
        pytest.param("!ENV [OTHER, SITE_URL, 'https://b.org/']", "https://a.org/", id="the first that is set"),
        pytest.param("!ENV [OTHER, null]", "", id="an empty default"),
        pytest.param("!ENV OTHER", "", id="one that is not set"),
    ],
)
def test_environment_variables(tmp_path: Path, value: str, url: str) -> None:
    """`!ENV` means what it means to MkDocs."""
    assert _read(tmp_path, f"site_url: {value}\n", SITE_URL="https://a.org/").site.url == url


@pytest.mark.parametrize(
    ("line", "told"),
    [
        pytest.param("worker: 2", "there is no setting `worker`. Did you mean `workers`?", id="a misspelt setting"),
        pytest.param(
            "zzzzz: 2", "there is no setting `zzzzz`. The settings are corpus, model, workers,", id="a setting like none"
        ),
        pytest.param(
            "workers: many", "`workers: many` is not right. Write a whole number, 0 or more", id="a word for a number"
        ),
        pytest.param("workers: -1", "`workers: -1` is not right. Write a whole number, 0 or more", id="a number below 0"),
        pytest.param("month_limit: [1]", "`month_limit: (a list)` is not right", id="a list for a number"),
        pytest.param("month_limit: {a: 1}", "`month_limit: (fields)` is not right", id="fields for a number"),
        pytest.param(
            "statements: shut", "`statements: shut` is not right. Write one of `auto`, `folded`, `open`", id="a word of none"
        ),
    ],
)
def test_a_wrong_setting_is_told_with_its_line(tmp_path: Path, line: str, told: str) -> None:
    """Each mistake names file and line, and what to write."""
    with pytest.raises(DatelineError) as caught:
        _read(tmp_path, f"extra:\n  dateline:\n    {line}\n")
    (problem,) = caught.value.problems
    assert problem.where == f"{(tmp_path / 'mkdocs.yml').as_posix()}:3"
    assert told in str(problem)


def test_all_wrong_settings_are_told_at_once(tmp_path: Path) -> None:
    """One run tells them all, in the order of their lines."""
    with pytest.raises(DatelineError) as caught:
        _read(tmp_path, "extra:\n  dateline:\n    workers: x\n    zzz: 1\n    page_events: y\n")
    assert [problem.where.rpartition(":")[2] for problem in caught.value.problems] == ["3", "4", "5"]


@pytest.mark.parametrize(("content", "where"), [(b"a: [1\nb: 2", "mkdocs.yml:2"), (b"a: \xe9", "mkdocs.yml")])
def test_a_file_that_is_not_yaml(tmp_path: Path, content: bytes, where: str) -> None:
    """It is told with its line, where there is one."""
    (tmp_path / "mkdocs.yml").write_bytes(content)
    with pytest.raises(DatelineError, match="not YAML") as caught:
        read_settings(tmp_path)
    assert caught.value.problems[0].where.endswith(where)


def test_the_projects_own_settings() -> None:
    """mkdocs.yml of this very project is read."""
    settings = read_settings(ROOT, {})
    assert settings.corpus == "corpus"
    assert settings.site.title


def test_known_settings() -> None:
    """Our own come first, then the site's."""
    assert known_settings()[:3] == ("corpus", "model", "workers")
    assert "month_limit" in known_settings()
