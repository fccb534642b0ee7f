"""The JSON contract."""

from __future__ import annotations

import json
from dataclasses import replace

import jsonschema
import pytest

from generator.records import Timeline
from generator.site.data import events_json, schema_json


def check(text: str) -> None:
    jsonschema.Draft202012Validator(json.loads(schema_json()), format_checker=jsonschema.FormatChecker()).validate(
        json.loads(text)
    )


def test_output_follows_the_published_schema(timeline: Timeline) -> None:
    """What `events_json` writes is valid by the schema that the site publishes."""
    check(events_json(timeline))


def test_an_empty_timeline_is_valid() -> None:
    """A corpus without events still gives a document."""
    check(events_json(Timeline((), (), ())))


@pytest.mark.parametrize(
    ("field", "value"),
    [
        pytest.param("type", "party", id="a kind outside the closed list"),
        pytest.param("tier", "rumour", id="an unknown tier"),
        pytest.param("weight", -1, id="a negative weight"),
        pytest.param("mentions", [], id="an event that nobody tells of"),
    ],
)
def test_the_schema_refuses(timeline: Timeline, field: str, value: object) -> None:
    """The schema is strict where the contract is."""
    document = json.loads(events_json(timeline))
    document["events"][0][field] = value
    with pytest.raises(jsonschema.ValidationError):
        check(json.dumps(document))


def test_the_schema_wants_both_ends_unless_the_date_is_open(timeline: Timeline) -> None:
    """`first` and `last` are null only with precision `open`."""
    document = json.loads(events_json(timeline))
    document["events"][0]["date"]["last"] = None
    with pytest.raises(jsonschema.ValidationError):
        check(json.dumps(document))


def test_every_quote_stands_in_its_article(timeline: Timeline) -> None:
    """Offsets slice back to the text."""
    bodies = {article.id: article.body for article in timeline.articles}
    document = json.loads(events_json(timeline))
    mentions = [mention for event in document["events"] + document["undated"] for mention in event["mentions"]]
    assert len(mentions) == 16
    for mention in mentions:
        for key in ("quote", "trigger", "when"):
            if span := mention[key]:
                assert bodies[mention["article"]][span["start"] : span["end"]] == span["text"]


def test_the_text_ends_with_a_newline_and_keeps_letters(timeline: Timeline) -> None:
    """No escapes for letters beyond ASCII; one newline at the end."""
    text = events_json(timeline)
    assert "China’s Red Cross" in text
    assert text.endswith("}\n")


def test_its_pieces_are_laid_out_as_one_document(timeline: Timeline) -> None:
    """Written record by record, it is the text that a JSON library would print of the whole."""
    for made in (timeline, Timeline((), (), ())):
        text = events_json(made)
        assert text == json.dumps(json.loads(text), ensure_ascii=False, indent=1) + "\n"


def test_articles_are_in_order_of_id_whatever_the_timeline_has(timeline: Timeline) -> None:
    """Articles are sorted by id."""
    turned = replace(timeline, articles=timeline.articles[::-1])
    assert events_json(turned) == events_json(timeline)
