"""CSV, SQLite, TimelineJS and what robots read."""

from __future__ import annotations

import csv
import io
import json
import sqlite3

import pytest

from generator.records import Timeline
from generator.site import SiteSettings, pages


@pytest.fixture
def files(timeline: Timeline, settings: SiteSettings) -> dict[str, str | bytes]:
    return {page.path: page.text for page in pages(timeline, settings)}


def test_csv_has_a_row_for_each_event_and_each_mention(files: dict[str, str | bytes]) -> None:
    """One event a row, undated ones with empty dates; one quote a row in the other file."""
    events = list(csv.DictReader(io.StringIO(str(files["data/events.csv"]))))
    mentions = list(csv.DictReader(io.StringIO(str(files["data/mentions.csv"]))))
    assert (len(events), len(mentions)) == (10, 16)
    assert events[-1]["first"] == ""
    assert {row["event"] for row in mentions} == {row["id"] for row in events}


def test_the_database_opens_and_joins(files: dict[str, str | bytes]) -> None:
    """Articles, events and mentions lie in tables that join by id."""
    content = files["data/timeline.db"]
    assert isinstance(content, bytes)
    base = sqlite3.connect(":memory:")
    base.deserialize(content)
    told = "select count(*) from mentions join events on events.id = event join articles on articles.id = article"
    assert base.execute(told).fetchone() == (16,)
    assert base.execute("select edtf from events where type = 'vote'").fetchone() == ("[2022-02-28..2022-03-06]",)
    assert base.execute("pragma integrity_check").fetchone() == ("ok",)


def test_timelinejs_takes_what_has_a_first_day(files: dict[str, str | bytes]) -> None:
    """Every dated event is a slide with a start; a range has an end too."""
    slides = json.loads(str(files["data/timelinejs.json"]))["events"]
    assert len(slides) == 9
    assert all(slide["start_date"]["year"] == 2022 and slide["text"]["headline"] for slide in slides)
    week = next(slide for slide in slides if slide["group"] == "vote")
    assert week["end_date"] == {"year": 2022, "month": 3, "day": 6}


def test_robots_find_the_sitemap_and_models_the_data(files: dict[str, str | bytes]) -> None:
    """`robots.txt` names the sitemap, `llms.txt` the data, both by full address."""
    assert "Sitemap: https://example.org/timeline/sitemap.xml" in str(files["robots.txt"])
    assert "(https://example.org/timeline/data/events.json)" in str(files["llms.txt"])


def test_every_event_can_be_cited(files: dict[str, str | bytes]) -> None:
    """The BibTeX file has one entry an event, braces balanced."""
    text = str(files["data/events.bib"])
    assert text.count("@misc{") == 10
    assert text.count("{") == text.count("}")
