"""The whole way of the data, on articles of a few words."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Executor, ThreadPoolExecutor
from pathlib import Path

import pytest

from generator import pipeline, portions
from generator.config import Settings
from generator.corpus import Reading
from generator.records import Article, Timeline

MODEL = Settings().model


@pytest.fixture
def reading(make_article: Callable[..., Article]) -> Reading:
    """Three articles, two of which tell of one call."""
    return Reading(
        (
            make_article("Wang Yi held talks with Sergei Lavrov on Thursday.", "2022-02-24", "a"),
            make_article("Wang Yi told Sergei Lavrov on Thursday that China calls for talks.", "2022-02-25", "b"),
            make_article("The council voted for the bridge on Monday.", "2021-05-05", "c"),
        ),
        (),
    )


def _timeline(reading: Reading, settings: Settings, executor: Executor | None = None) -> Timeline:
    return pipeline.timeline(reading, pipeline.read_mentions(reading, settings, executor))


def _told(made: Timeline) -> list[tuple[str, int]]:
    return [(event.when.edtf if event.when else "", len(event.mentions)) for event in made.events]


def test_from_articles_to_a_timeline(reading: Reading) -> None:
    """Events come in the order of their days, the call once with both its sources."""
    assert _told(_timeline(reading, Settings())) == [("2021-05-03", 1), ("2022-02-24", 2)]


def test_no_articles_are_no_events() -> None:
    """An empty reading gives an empty timeline."""
    assert _timeline(Reading((), ()), Settings()) == Timeline((), (), ())


def test_the_same_with_an_executor(reading: Reading, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whoever does the work, and however it is cut."""
    here = _timeline(reading, Settings())
    monkeypatch.setattr(portions, "CHUNK", 1)
    with ThreadPoolExecutor(1) as executor:
        assert _timeline(reading, Settings(), executor) == here


def test_progress_is_told(reading: Reading, monkeypatch: pytest.MonkeyPatch) -> None:
    """After each piece of work, how many articles it held."""
    told: list[int] = []
    monkeypatch.setattr(portions, "CHUNK", 60)
    pipeline.read_mentions(reading, Settings(), None, told.append)
    assert told == [2, 1]


def test_one_article(reading: Reading) -> None:
    """Its sentences, time expressions and events."""
    sentences, times, mentions = pipeline.read_events(reading.articles[0], MODEL, ())
    assert [sentence.text for sentence in sentences] == [reading.articles[0].body]
    assert [time.text for time in times] == ["Thursday"]
    assert [mention.trigger.text for mention in mentions] == ["talks"]


def test_pages_are_written_where_mkdocs_looks(reading: Reading, tmp_path: Path) -> None:
    """The docs folder of the settings gets them; a second time nothing changes."""
    settings = Settings(docs="pages")
    made = _timeline(reading, settings)
    assert pipeline.generate(made, settings, tmp_path).changed > 0
    assert (tmp_path / "pages/2022/02/index.md").is_file()
    again = pipeline.generate(made, settings, tmp_path)
    assert (again.changed, again.removed) == (0, 0)
