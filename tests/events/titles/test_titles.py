"""What holds for every title: it tells nothing as done that was not, fits its line, and stands over nothing but an act."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from generator.dates import tag
from generator.events import extract
from generator.events.grammar.tree import tree_of
from generator.events.titles import LONGEST, telling_of, title
from generator.events.titles.draft import Draft
from generator.language.parser import Parser
from generator.records import Article, Paragraph, Sentence, Status
from tests.events.titles.titling import sentence_of, titled, who


@pytest.mark.parametrize(
    ("example", "expected"),
    [
        pytest.param("The talks *ended* on Friday without an agreement.", "Talks end without agreement",
                     id="what an act lacked stays"),
        pytest.param("Walsh *said* he expected to sail that night on a raft.", "Sean Walsh says he expects to sail on raft",
                     id="the night is for the date beside the title"),
        pytest.param("Walsh *scored* twice on Saturday.", "Sean Walsh scores twice", id="how often stays"),
        pytest.param("Peru has *bought* only a handful of ships.", "Peru buys only handful of ships", id="only stays"),
        pytest.param("Walsh probably *died* in Lyon last week.", "Sean Walsh probably dies in Lyon", id="a doubt stays"),
        pytest.param("Police *treated* the fire as “potentially suspicious”.", "Police treat fire as “potentially suspicious”",
                     id="a doubt in marks stays"),
        pytest.param("Walsh *apologised* for not closing the mill.",
                     "Sean Walsh apologises for not closing mill", id="a denial within a phrase stays"),
        pytest.param("Nor did Costa *expect* the deal to fail.", "Maria Costa does not expect deal to fail",
                     id="an inverted denial is one"),
        pytest.param("The villages are not going to be *left* alone.", "Villages are not left alone",
                     id="a not above the verb stays"),
        pytest.param("Peru no longer *buys* gas from Chile.", "Peru no longer buys gas from Chile",
                     id="an adverb that turns the meaning stays"),
        pytest.param("Two sailors nearly *drowned* near Oslo.", "Two sailors nearly drown near Oslo",
                     id="so does one that says it did not come to it"),
        pytest.param("Not all miners *joined* the strike.", "Not all miners join strike", id="not all are not all"),
    ],
)  # fmt: skip
def test_a_word_that_turns_the_meaning_stays(parser: Parser, example: str, expected: str) -> None:
    """No title drops a denial, a doubt or a limit."""
    assert titled(parser, example) == expected


@pytest.mark.parametrize(
    ("text", "word", "line", "expected"),
    [
        pytest.param("Acme bought the mill.", "bought", "Acme buys mill", "clause", id="a verb"),
        pytest.param("Acme held talks.", "talks", "Acme holds talks", "noun", id="a noun with a verb"),
        pytest.param("Acme ended its strike over pay.", "strike", "Strike over pay", "label", id="a noun alone"),
    ],
)
def test_a_title_knows_by_what_it_tells(parser: Parser, text: str, word: str, line: str, expected: str) -> None:
    """By its verb, by a clause around its noun, or by the noun alone."""
    sentence = sentence_of(parser, text)
    at = next(n for n, token in enumerate(sentence.tokens) if token.text == word)
    assert telling_of(sentence, at, line) == expected


@pytest.mark.parametrize(
    ("example", "status", "expected"),
    [
        pytest.param("Chile will *send* two ships to Peru.", "planned", "Chile is to send two ships to Peru",
                     id="a planned act is to happen"),
        pytest.param("The trial is *scheduled* to open in Oslo in May.", "planned", "Trial is scheduled to open in Oslo",
                     id="but not one that a verb of plans tells"),
        pytest.param("Talks will be *held* in Oslo in May.", "planned", "Talks are to be held in Oslo",
                     id="a planned passive is to be done"),
        pytest.param("Acme plans to *close* a plant in Lima.", "planned", "Acme is to close plant in Peru",
                     id="what a verb of planning rules is planned"),
        pytest.param("Costa could *resign* this week.", "possible", "Maria Costa could resign",
                     id="a possible act keeps its modal"),
        pytest.param("Walsh is accused of *robbing* a bank in Lima.", "possible", "Sean Walsh may have robbed bank in Peru",
                     id="a possible act that lies behind"),
        pytest.param("Lena Roth was acquitted of *murder*.", "denied", "Lena Roth is acquitted of murder",
                     id="an acquittal is no denied one"),
        pytest.param("Lena Roth believes that a guard was *robbed*.", "possible", "Guard may have been robbed",
                     id="what was done to somebody lies behind"),
        pytest.param("Lena Roth feared that a guard was *leaving* Oslo.", "possible", "Guard may have been leaving Oslo",
                     id="what was going on lies behind"),
        pytest.param("The army *crossed* the border.", "denied", "Denied: Army crosses border",
                     id="a denied act is marked"),
        pytest.param("Peru denied that the army *crossed* the border.", "denied", "Peru denies army crossed border",
                     id="a denial names who denies"),
    ],
)  # fmt: skip
def test_the_status_shows(parser: Parser, example: str, status: Status, expected: str) -> None:
    """No title says that something happened which was only planned, expected or denied."""
    assert titled(parser, example, status) == expected


def test_a_long_clause_is_shortened(parser: Parser) -> None:
    """What hangs on nouns goes first; the subject, the verb and the object stay."""
    example = (
        "The regional committee for the protection of the northern forests *approved* the long plan for the planting of "
        "two million trees along the northern coast between the old harbour and the new airport."
    )
    found = titled(parser, example)
    assert found == "Regional committee for protection of northern forests approves long plan"


@pytest.mark.parametrize(
    ("example", "expected"),
    [
        pytest.param("Acme *signed* a letter of intent to buy two mills that make paper for the banks and printers of the "
                     "northern provinces.",
                     "Acme signs letter of intent to buy two mills that make paper for banks and printers",
                     id="what it is for"),
        pytest.param("Walsh was *named* in a harbour lawsuit lodged in northern court in Halden by the owners of two mills "
                     "that closed after the flood.",
                     "Sean Walsh is named in harbour lawsuit lodged in northern court in Halden", id="where"),
        pytest.param("Walsh was *banned* from the harbour in return for three fires blamed on the dockers of the quay and "
                     "their friends in the hills.",
                     "Sean Walsh is banned from harbour in return for three fires blamed on dockers of quay",
                     id="but no participle without its phrase"),
        pytest.param("Northern Timber Works of Lima is *selling* the ferries because the yearly price of the repairs to the "
                     "ferries is higher than the rent for its yards, a clerk said.",
                     "Northern Timber Works of Peru sells ferries", id="nor a subject without its verb"),
    ],
)  # fmt: skip
def test_a_full_draft_too_long_is_told_as_far_as_it_goes(parser: Parser, example: str, expected: str) -> None:
    """What tells which one a noun means stays as far as a line has room, and is not left out as a whole."""
    assert titled(parser, example) == expected


def test_every_word_of_the_corpus_makes_a_fit_title(parser: Parser) -> None:
    """Whatever word is asked for, in the four articles: a line of at most 90 characters, quotation marks in pairs."""
    for path in sorted((Path(__file__).parents[3] / "corpus").glob("*.md")):
        body = path.read_text(encoding="utf-8").split("---\n", 2)[2]
        article = Article("a", "", body, paragraphs=(Paragraph(0, len(body), "prose"),))
        for sentence in parser.parse(article):
            for index in (n for n, token in enumerate(sentence.tokens) if token.text.isalnum()):
                found = title(sentence, index, who(sentence), "happened")
                assert 0 < len(found) <= LONGEST
                assert found.count("“") == found.count("”")


def test_a_sentence_without_an_end_is_survived(parser: Parser) -> None:
    """Nested ten times too deep, a phrase is cut off and the title still made."""
    text = "The king *saw* the son " + "of the friend of the cousin of the enemy " * 60 + "in Lima."
    assert titled(parser, text) == "King sees son of friend of cousin"


def test_a_copy_of_a_draft_keeps_all_else() -> None:
    """Going deeper, or to another level, changes nothing but that."""
    full = Draft(tree_of(Sentence(0, 0, 0, 1, "a", ())), lambda _: (), 1, ("a",), ("b",), True, 2, 3, ("c",), 50, True, str)
    assert all(getattr(full, field) != default for field, default in Draft._field_defaults.items())
    assert full.deeper()._replace(depth=2) == full
    assert full.deeper().depth == 3
    assert full.at(2)._replace(level=1) == full
    assert full.at(1) is full


@pytest.mark.parametrize(
    "example",
    [
        pytest.param("Page last *updated* at 16:40 GMT, Tuesday, 8 May 2018", id="the stamp of a page"),
        pytest.param("Ann Lee *reports*.", id="the byline of a correspondent"),
        pytest.param("Walsh *said* three of the nurses _", id="a sentence that breaks off before anything is said"),
    ],
)
def test_furniture_has_no_title(parser: Parser, example: str) -> None:
    """What tells who made a page, and when, tells of no act."""
    assert titled(parser, example) == ""


@pytest.mark.parametrize(
    ("text", "trigger", "expected"),
    [
        pytest.param("Walsh was charged on Friday with the 1998 murder of a nurse.", "murder", "Murder of nurse",
                     id="a deed of another year under its own name"),
        pytest.param("Walsh stepped down on Friday, his rule ended by a wave of popular protests that began January 25.",
                     "protests", "Popular protests", id="no rest of a clause that told when"),
        pytest.param("Walsh was charged on Friday with the 1998 murder of a nurse.", "charged",
                     "Sean Walsh is charged with 1998 murder of nurse", id="the charge under its own"),
        pytest.param("Jurors acquitted his father-in-law, Karl Walsh, on Friday.", "acquitted", "Jurors acquit Karl Walsh",
                     id="no rest of a word for kin behind the name"),
        pytest.param("Saying little is settled before the harvest is in, growers in Lima will carry on with every effort to "
                     "soften, amend, or annul the May ruling.", "ruling", "Ruling", id="a bare noun rather than another act"),
        pytest.param("Aides looked into whether a broken lamp had sparked the blaze.", "blaze",
                     "Aides look into whether broken lamp had sparked blaze", id="what is only asked is not told as done"),
        pytest.param("Walsh was named chairman at Friday's meeting.", "meeting", "Sean Walsh is named chairman at meeting",
                     id="what was done at a meeting is of its time"),
    ],
)  # fmt: skip
def test_an_event_noun_of_another_time_has_no_title_of_the_verb(
    parser: Parser, make_article: Callable[..., Article], text: str, trigger: str, expected: str
) -> None:
    """A title and the date beside it tell of one act."""
    article = make_article(f"Sean Walsh lives in Oslo. {text}", "2005-03-07")
    found = extract(article, parser.parse(article), tag(article))
    assert [one.title for one in found if one.trigger.text == trigger] == [expected]
