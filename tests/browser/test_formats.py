"""What other programs read of the built site, by validators that others keep.

RFC 4287's grammar, the types of schema.org and of JSON Feed, the rules of another calendar library.
"""

from __future__ import annotations

import json
import re
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest
import vobject
from lxml import etree

Check = Callable[[str, str, list[str]], list[str]]
ATOM = Path(__file__).parents[1] / "site" / "grammars" / "atom.rng"
FACTS = re.compile(r'<script type="application/ld\+json">(.*?)</script>', re.DOTALL)


@pytest.fixture
def check(npm_packages: Path, tmp_path: Path) -> Check:
    """The complaints of TypeScript's compiler about JSON documents that claim to be of a type."""

    def complaints(imported: str, type_name: str, documents: list[str]) -> list[str]:
        text = "\n".join(f"export const d{at}: {type_name} = {document}" for at, document in enumerate(documents))
        (tmp_path / "node_modules").unlink(missing_ok=True)
        (tmp_path / "node_modules").symlink_to(npm_packages)
        (tmp_path / "documents.ts").write_text(f"{imported}\n{text}\n", encoding="utf-8")
        command = ["node", str(npm_packages / "typescript" / "bin" / "tsc"), "--noEmit", "--strict", "--skipLibCheck"]
        options = ["--module", "esnext", "--moduleResolution", "bundler", "documents.ts"]
        done = subprocess.run([*command, *options], cwd=tmp_path, capture_output=True, text=True, check=False)
        return [line for line in done.stdout.splitlines() if line.startswith("documents.ts")]

    return complaints


def schema_org(check: Check, documents: list[str]) -> list[str]:
    return check('import type { Article, WithContext } from "schema-dts"', "WithContext<Article>", documents)


def json_feed(check: Check, documents: list[str]) -> list[str]:
    return check('import type Feed from "@json-feed-types/1_1"', "Feed", documents)


def test_every_atom_feed_follows_the_grammar(site: Path) -> None:
    """Every feed of the site, the timeline's and each person's, place's and kind's, is valid by RFC 4287's own grammar."""
    grammar = etree.RelaxNG(etree.parse(ATOM))
    feeds = [site / "feed.xml", *sorted((site / "feeds").rglob("*.xml"))]
    assert len(feeds) > 3
    assert [feed for feed in feeds if not grammar.validate(etree.parse(feed))] == []


def test_every_stub_s_facts_are_schema_org_s(site: Path, check: Check) -> None:
    """Every JSON-LD block is an Article as the vocabulary's own types have it: each property known, each value of its type."""
    blocks = [block for path in site.rglob("*.html") for block in FACTS.findall(path.read_text(encoding="utf-8"))]
    assert len(blocks) >= len(list((site / "e").iterdir()))
    assert schema_org(check, blocks) == []


@pytest.mark.parametrize(
    ("key", "value"),
    [
        pytest.param("nonsense", "x", id="a property that the vocabulary does not have"),
        pytest.param("datePublished", 5, id="a number for a date"),
        pytest.param("isPartOf", {"@type": "Websit", "name": "x"}, id="a type that does not exist"),
        pytest.param("about", [{"@type": "Person", "offices": "x"}], id="a property of another kind of thing"),
    ],
)
def test_the_vocabulary_can_refuse(site: Path, check: Check, key: str, value: object) -> None:
    """A block that is wrong in one place is found."""
    stub = next(iter(sorted((site / "e").rglob("*.html"))))
    (block,) = FACTS.findall(stub.read_text(encoding="utf-8"))
    assert schema_org(check, [json.dumps({**json.loads(block), key: value})])


def test_the_json_feed_is_of_its_version(site: Path, check: Check) -> None:
    """The feed is a JSON Feed 1.1 by another's types; an item without an id is not."""
    feed = json.loads((site / "feed.json").read_text(encoding="utf-8"))
    assert feed["version"] == "https://jsonfeed.org/version/1.1"
    assert json_feed(check, [json.dumps(feed)]) == []
    del feed["items"][0]["id"]
    assert json_feed(check, [json.dumps(feed)])


def test_the_calendar_reads_in_another_library(site: Path) -> None:
    """vobject, which did not write it, finds all that RFC 5545 asks for in the calendar and in each entry; and misses a uid."""
    text = (site / "data/timeline.ics").read_bytes().decode()
    calendar = vobject.readOne(text)
    assert calendar.validate(raiseException=True)
    assert len(calendar.vevent_list) == text.count("BEGIN:VEVENT") > 0
    with pytest.raises(vobject.base.ValidateError):
        vobject.readOne(text.replace("\r\nUID:", "\r\nX-UID:")).validate(raiseException=True)
