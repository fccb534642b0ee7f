"""YAML by hand: every key with its line, nothing that builds an object."""

from __future__ import annotations

import pytest

from generator.corpus.strict_yaml import Place, read_entries, read_mapping

PLACE = Place("a.yml", 10)


def test_values_stay_as_typed() -> None:
    """A month is no sum, `no` is no truth value, and white space is joined."""
    entries, problems = read_mapping("date: 2022-02\nanswer: no\ntitle: >\n  Two\n  lines\nempty:\n", PLACE)
    assert [(entry.key, entry.text) for entry in entries] == [
        ("date", "2022-02"), ("answer", "no"), ("title", "Two lines"), ("empty", None),
    ]  # fmt: skip
    assert entries[3].is_empty
    assert not problems


def test_lines_count_from_the_top_of_the_file() -> None:
    """A key's line is its line in the file that holds the YAML."""
    entries, _ = read_mapping("a: 1\n\n# a comment\nb: 2\n", PLACE)
    assert [entry.where for entry in entries] == ["a.yml:11", "a.yml:14"]


def test_an_empty_text_is_an_empty_mapping() -> None:
    """No fields are no mistake here."""
    assert read_mapping("# nothing yet\n", PLACE) == ((), ())


@pytest.mark.parametrize(
    ("text", "line", "what"),
    [
        pytest.param("a: 1\na: 2", 12, "`a` stands twice (first on line 11)", id="a key that stands twice"),
        pytest.param("a: 1\nb: !!python/object:os.system x", 12, "`!!python/object:os.system`", id="a tag of Python's"),
        pytest.param("a: !new thing", 11, "the tag `!new`", id="a tag of one's own"),
        pytest.param("a: 1\nb: [1, !!set {}]", 12, "`!!set`", id="a tag within a list"),
        pytest.param("a: 1\nb: " + "[" * 3000, 12, "too many brackets", id="brackets without end"),
        pytest.param("- a\n- b", 11, "not a list of fields", id="a list instead of fields"),
        pytest.param("just words", 11, "not a list of fields", id="a sentence instead of fields"),
        pytest.param("a: 1\n\tb: 2", 12, "a tab stands in this line", id="a tab in front of a key"),
        pytest.param("a: 1\nsource 3\nb: 2", 12, "there is no `: ` in this line", id="a field without its colon"),
        pytest.param("a: 1\nb: [1", 12, "this is not YAML", id="a bracket that stays open"),
        pytest.param("title: one: two", 11, "a second `: ` stands", id="a colon within a value"),
        pytest.param("a: &Flood in town", 11, "`&Flood` names a value", id="a value that begins like an anchor"),
        pytest.param("a: Room #5 is empty", 11, "`#5 is empty` is left out", id="a number sign that YAML takes for a comment"),
        pytest.param("a: #1 News", 11, "`#1 News` is left out", id="a value that is all comment"),
        pytest.param("a: 1\nb: \x07", 12, "an invisible control character", id="a bell"),
    ],
)
def test_a_mistake_is_told_with_its_line(text: str, line: int, what: str) -> None:
    """Each mistake has one message that names the line and a remedy."""
    _, problems = read_mapping(text, PLACE)
    assert len(problems) == 1
    assert problems[0].where == f"a.yml:{line}"
    assert what in problems[0].what
    assert problems[0].fix


def test_a_comment_is_left_out_in_silence() -> None:
    """What stands behind `# ` was meant as a comment; so was what follows a quoted value, or a name's line."""
    text = "date: 2022 # print edition\ntitle: 'Room #5' #x\nLavrov:  #the minister\n  kind: person\nlong: a\n  b #c"
    entries, problems = read_mapping(text, PLACE)
    assert [entry.text for entry in entries] == ["2022", "Room #5", None, "a b"]
    assert not problems


@pytest.mark.parametrize("mark", [pytest.param(mark, id=f"U+{ord(mark):04X}") for mark in "\x85\u2028\u2029"])
def test_a_line_end_that_nobody_sees_parts_words(mark: str) -> None:
    """It comes with a copied headline; YAML would begin a line with it, and count it."""
    entries, problems = read_mapping(f"title: Flood{mark}rises\na: b\nc: &d", PLACE)
    assert [(entry.text, entry.where) for entry in entries[:2]] == [("Flood rises", "a.yml:11"), ("b", "a.yml:12")]
    assert [problem.where for problem in problems] == ["a.yml:13"]


def test_a_lone_return_ends_a_line() -> None:
    """Half of a file may come from an old editor."""
    entries, _ = read_mapping("a: b\rc: d #e\n", PLACE)
    assert [(entry.key, entry.text) for entry in entries] == [("a", "b"), ("c", "d")]


def test_every_broken_line_is_told_and_the_rest_read() -> None:
    """One run tells all lines that YAML can't read, each as it should be written, and reads on as if they were."""
    entries, problems = read_mapping('title: Flood: it rises\nsource: "Star" of Holm\ntags: Room #5\nauthor: @jane', PLACE)
    assert [(entry.key, entry.text) for entry in entries] == [
        ("title", "Flood: it rises"), ("source", '"Star" of Holm'), ("tags", "Room"), ("author", "@jane"),
    ]  # fmt: skip
    assert [(problem.where, problem.fix) for problem in problems] == [
        ("a.yml:11", "Write `title: 'Flood: it rises'`"),
        ("a.yml:12", "Write `source: '\"Star\" of Holm'`"),
        ("a.yml:14", "Write `author: '@jane'`"),
        ("a.yml:13", "Write `tags: 'Room #5'`"),
    ]


def test_what_is_aliased_many_times_is_looked_at_once() -> None:
    """Thirty lists, each holding the one before it twice, would otherwise take years."""
    lists = "\n".join(f"k{n}: &k{n} [*k{n - 1}, *k{n - 1}]" for n in range(1, 31))
    entries, problems = read_mapping(f"k0: &k0 [x]\n{lists}\n", PLACE)
    assert len(entries) == 31
    assert problems == ()


def test_a_key_that_stands_twice_keeps_its_first_value() -> None:
    """The first of two is read."""
    entries, _ = read_mapping("a: 1\na: 2\n", PLACE)
    assert [entry.text for entry in entries] == ["1"]


def test_an_alias_that_holds_itself_is_read_once() -> None:
    """A list that contains itself does not hang the reader."""
    entries, problems = read_mapping("a: &x [*x]\n", PLACE)
    assert entries[0].texts is None
    assert not problems


def test_lists_of_words() -> None:
    """A list of words is read as such; a list of lists is not one, nor is a mapping."""
    entries, _ = read_mapping("a: [One, Two  words]\nb: [[x]]\nc: {x: y}\nd: One\ne:\n", PLACE)
    assert [entry.texts for entry in entries] == [("One", "Two words"), None, None, ("One",), ()]
    assert entries[2].text is None
    assert read_entries(entries[2].node, PLACE)[0][0].text == "y"
