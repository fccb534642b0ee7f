"""Reading a corpus: everything that may be wrong is told, in one run, and everything else is read."""

from __future__ import annotations

import os
import unicodedata
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from generator.corpus import Reading, read, read_article
from generator.corpus.reading import LARGE
from generator.errors import DatelineError

Write = Callable[..., Path]


def _ids(reading: Reading) -> list[str]:
    return [article.id for article in reading.articles]


def _told(reading: Reading) -> list[str]:
    """The messages, without the folder's path."""
    return [str(problem).rpartition("corpus/")[2] for problem in reading.problems]


def test_an_article_is_read_with_all_it_says(folder: Path, write: Write) -> None:
    """The record holds the front matter's facts and the body as typed."""
    write("talks", "title: Talks\ndate: 2022-02-24\nsource: PTI\ntext: full\nadded: 2022-03-01", "Beijing: They met.")
    reading = read(folder)
    (article,) = reading.articles
    assert not reading.problems
    assert (article.id, article.title, article.source, article.text, article.is_titled) == (
        "talks",
        "Talks",
        "PTI",
        "full",
        True,
    )
    assert article.published
    assert (article.published.edtf, article.added) == ("2022-02-24", date(2022, 3, 1))
    assert article.body == "Beijing: They met."
    assert [paragraph.dateline for paragraph in article.paragraphs] == ["Beijing"]


@pytest.mark.parametrize(
    "name",
    ["with spaces in it", "2022/02/talks", "Война и мир", "北京", "MixedCase", "a.b", "émigré"],
)
def test_an_id_is_the_path_without_its_end(folder: Path, write: Write, name: str) -> None:
    """Spaces, folders, capitals, dots and all letters stay."""
    write(name)
    assert _ids(read(folder)) == [name]


def test_an_id_is_in_composed_letters(folder: Path, write: Write) -> None:
    """A name typed with separate accents, as some systems do, has the same id as one without."""
    write(unicodedata.normalize("NFD", "émigré"))
    assert _ids(read(folder)) == ["émigré"]


def test_two_names_that_differ_in_encoding_alone(folder: Path, write: Write) -> None:
    """They would be one article, so the second is refused."""
    write(unicodedata.normalize("NFD", "é"), body="One.")
    write("é", body="Two.")
    reading = read(folder)
    assert len(reading.articles) == 1
    assert "accents' encoding" in reading.problems[0].what


def test_articles_come_by_id(folder: Path, write: Write) -> None:
    """Whatever the order in which files were made."""
    for name in ("b", "a/z", "C", "a"):
        write(name, body=f"This is {name}.")
    assert _ids(read(folder)) == ["C", "a", "a/z", "b"]


def test_carriage_returns_and_the_byte_order_mark(folder: Path) -> None:
    """Both are dropped; the mark is told, as a warning; lines are still counted right."""
    (folder / "a.md").write_bytes(b"\xef\xbb\xbf---\r\ndate: 2022-02-24\r\ntitel: x\r\n---\r\nOne.\r\nTwo.\r\n")
    (folder / "b.md").write_bytes(b"\xef\xbb\xbf---\r\ndate: 2022-02-24\r\n---\r\nOne.\r\nTwo.\r\n")
    reading = read(folder)
    assert [article.body for article in reading.articles] == ["One.\nTwo."]
    assert _told(reading) == [
        "a.md:1: warning: the file begins with a byte-order mark. Save it as UTF-8 without BOM.",
        "a.md:3: error: there is no field `titel`. Did you mean `title`?",
        "b.md:1: warning: the file begins with a byte-order mark. Save it as UTF-8 without BOM.",
    ]


def test_every_error_is_told_in_one_run(folder: Path, write: Write, tmp_path: Path) -> None:
    """Each mistake has one message with file, line and remedy; the articles without mistakes are read."""
    write("good")
    write("broken", "title: one: two")
    write("object", "date: 2022-02-24\nx: !!python/name:os.system")
    write("twice", "date: 2022-02-24\ndate: 2022-02-25")
    write("unknown", "dat: 2022-02-24")
    write("unread", "date: someday")
    write("empty", body="  \n")
    (folder / "none.md").write_text("Just text.")
    (folder / "latin.md").write_bytes(b"---\ndate: 2022-02-24\n---\nCaf\xe9.")
    (folder / "hidden.md").write_text("---\ndate: 2022-02-24\n---\nIt was\x00 said.")
    (folder / "old.md").write_bytes(b"---\rdate: 2022-02-24\r---\rText.\r")
    (tmp_path / "outside.md").write_text("---\ndate: 2022\n---\nText.")
    (folder / "link.md").symlink_to(tmp_path / "outside.md")
    reading = read(folder)
    assert _ids(reading) == ["good"]
    assert all(problem.is_error for problem in reading.problems)
    assert _told(reading) == [
        "broken.md:2: error: this is not YAML: a second `: ` stands in this line. Write `title: 'one: two'`.",
        "empty.md: error: there is no text below the front matter. Paste the article's text below the second `---`.",
        "hidden.md:4: error: an invisible control character (U+0000) stands in this line. "
        "Delete it, or save the file anew as UTF-8.",
        "latin.md:4: error: byte 0xe9 is not UTF-8. Save the file as UTF-8.",
        f"link.md: error: this link leads out of the corpus, to {tmp_path}/outside.md. Copy the article into the corpus.",
        "none.md:1: error: there is no front matter. "
        "Begin the file with a line `---`, then fields such as `date: 2022-02-24`, then another line `---`.",
        "object.md:3: error: the tag `!!python/name:os.system` builds an object. Write a plain value, without the tag.",
        "old.md:1: error: the file is one line to us: its lines end as on old Macintoshes. Save it with Unix line ends.",
        "twice.md:3: error: `date` stands twice (first on line 2). Keep one of the two.",
        "unknown.md:2: error: there is no field `dat`. Did you mean `date`?",
        "unread.md:2: error: `date: someday` can't be read: it names no day, month or year. "
        "Write the day of publication as `date: 2022-02-24` (or `2022-02`, or `2022`).",
    ]


def test_the_same_text_twice(folder: Path, write: Write) -> None:
    """With the same date and source it is a slip; otherwise a copy that counts as no source of its own."""
    write("a", "date: 2022-02-24\nsource: PTI", "They met. They left.")
    write("b", "date: 2022-02-24\nsource: PTI", "They met.\n\nThey left.")
    write("c", "date: 2022-02-25\nsource: PTI", "They met. They left.")
    write("d", "date: 2022-02-25\nsource: PTI", "They met. They left.")
    reading = read(folder)
    assert _ids(reading) == ["a", "c"]
    first = (folder / "a.md").as_posix()
    assert [(Path(p.where).name, p.level, p.what) for p in reading.problems] == [
        ("b.md", "error", f"the same text, date and source as {first}"),
        ("c.md", "warning", f"the same text as {first}"),
        ("d.md", "error", f"the same text, date and source as {(folder / 'c.md').as_posix()}"),
    ]


def test_an_article_without_a_date_is_read(folder: Path, write: Write) -> None:
    """It is told; with the date that its own text gives away, and where."""
    write("a", "source: PTI", "Council votes\n\nUpdated: Feb 25, 2022\nThey met on Thursday.")
    write("b", "source: PTI", "They met on Thursday.")
    reading = read(folder)
    assert _ids(reading) == ["a", "b"]
    assert [article.published for article in reading.articles] == [None, None]
    assert _told(reading) == [
        "a.md:1: warning: there is no date, so words like “on Thursday” stay open. "
        "Add `date: 2022-02-25`? Line 7 reads “Updated: Feb 25, 2022” (the page's own line).",
        "b.md:1: warning: there is no date, so words like “on Thursday” stay open. "
        "Add the day of publication as `date: 2022-02-24`.",
    ]


def test_a_date_that_the_text_contradicts(folder: Path, write: Write) -> None:
    """The date given is believed, and the editor told of the line that speaks against it."""
    write("a", "date: 2022-02-25", "Council votes\n\nPosted: Feb 24, 2012\nThey met on Thursday.")
    reading = read(folder)
    assert [article.published.edtf for article in reading.articles if article.published] == ["2022-02-25"]
    assert _told(reading) == [
        "a.md:2: warning: the date is 2022-02-25, but line 7 reads “Posted: Feb 24, 2012”. "
        "Is it `date: 2012-02-24`? Days like “yesterday” are counted from it."
    ]


def test_a_date_that_lies_ahead(folder: Path, write: Write) -> None:
    """Tomorrow may be a time zone away; the day after is told; without today's date nothing is."""
    write("a", "date: 2022-02-25", "One.")
    write("b", "date: 2022-02-26", "Two.")
    assert _told(read(folder, date(2022, 2, 24))) == ["b.md:2: warning: the date lies ahead (2022-02-26). Is the year right?"]
    assert not read(folder).problems


def test_markup_in_the_body_is_told(folder: Path, write: Write) -> None:
    """With the file's line; the article is read as it stands."""
    write("a", body="They met on Monday.\n\n<p>They left on Tuesday.</p>")
    reading = read(folder)
    assert _ids(reading) == ["a"]
    assert _told(reading) == [
        "a.md:7: warning: this line holds HTML (`<p>`), which means nothing here and hides what is told. "
        "Paste the text as the browser shows it."
    ]


def test_a_language_that_nobody_named_is_told(folder: Path, write: Write) -> None:
    """Else the editor would look for the events in vain; with its language the article has the other warning."""
    german = "Der Minister hat am Mittwoch die Stadt besucht und den Opfern Hilfe versprochen. " * 3
    write("a", body=german)
    write("b", "date: 2022-02-24\nlanguage: de", german.replace("Der", "Dieser"))
    assert [line.partition(". ")[0] for line in _told(read(folder))] == [
        "a.md:1: warning: the text does not read like English",
        "b.md:3: warning: `language: de`: events are read in English alone",
    ]


def test_a_long_body_is_told(folder: Path, write: Write) -> None:
    """Over a million bytes, an editor has probably not meant it; it is read all the same."""
    write("a", body="They met on Monday. " * (LARGE // 20 + 1))
    reading = read(folder)
    assert _ids(reading) == ["a"]
    assert "the body is very long (1.0 MB)" in reading.problems[0].what
    assert not reading.problems[0].is_error


def test_a_very_long_body_is_read(folder: Path, write: Write) -> None:
    """Twenty megabytes are read like anything else."""
    line = "The council met on Monday and voted for the bridge, the mayor said.\n"
    write("a", body=line * (20_000_000 // len(line)))
    (article,) = read(folder).articles
    assert len(article.body) > 19_000_000
    assert len(article.paragraphs) == 20_000_000 // len(line)


def test_other_files(folder: Path, write: Write) -> None:
    """What looks like an article with another ending is told; hidden files and pictures are not."""
    write("a")
    for name in ("notes.txt", "b.MD", "c.markdown", "page.html", "picture.jpg", ".hidden.md", "names.yml", "edits.yml"):
        (folder / name).write_text("")
    (folder / ".git").mkdir()
    (folder / ".git" / "x.md").write_text("")
    reading = read(folder)
    assert _ids(reading) == ["a"]
    assert [line.partition(":")[0] for line in _told(reading)] == ["b.MD", "c.markdown", "notes.txt", "page.html"]
    assert not any(problem.is_error for problem in reading.problems)


def test_links_within_the_corpus(folder: Path, write: Write, tmp_path: Path) -> None:
    """A link to an article of the corpus is a copy of it; a folder that leads out is refused, one within not followed."""
    write("real/a")
    (folder / "b.md").symlink_to(folder / "real" / "a.md")
    (folder / "inside").symlink_to(folder / "real")
    (folder / "outside").symlink_to(tmp_path)
    (folder / "gone.md").symlink_to(folder / "nowhere.md")
    reading = read(folder)
    assert _ids(reading) == ["b"]
    assert [(Path(p.where).name, p.level, p.what.split(",")[0]) for p in reading.problems] == [
        ("gone.md", "error", "this link leads nowhere"),
        ("inside", "warning", "this linked folder is not followed"),
        ("outside", "error", "this link leads out of the corpus"),
        ("a.md", "error", "the same text"),
    ]


def test_a_link_that_goes_in_a_circle(folder: Path, write: Write) -> None:
    """It leads nowhere, and is told like any other such link."""
    write("a")
    (folder / "loop.md").symlink_to("loop.md")
    assert _told(read(folder)) == ["loop.md: error: this link leads nowhere. Mend it, or remove it."]


def test_a_pipe_is_no_article(folder: Path, write: Write) -> None:
    """It is told and not opened: nothing might ever come out of it."""
    write("a")
    os.mkfifo(folder / "pipe.md")
    assert _told(read(folder)) == [
        "pipe.md: error: this is no ordinary file. Put the article's text into a file, or remove it."
    ]


def test_a_folder_that_is_closed(folder: Path, write: Write, monkeypatch: pytest.MonkeyPatch) -> None:
    """Its articles are not lost in silence."""
    write("a")
    write("closed/b", body="Another.")
    opened = os.scandir

    def scandir(path: str) -> object:
        if str(path).endswith("closed"):
            raise PermissionError(13, "Permission denied", str(path))
        return opened(path)

    monkeypatch.setattr(os, "scandir", scandir)
    assert _told(read(folder)) == [
        "closed: error: the folder can't be read: Permission denied. Make it readable, or remove it."
    ]


@pytest.mark.parametrize("name", ["names.yaml", "2022/names.yml"])
def test_a_names_file_out_of_its_place(folder: Path, write: Write, name: str) -> None:
    """Only `names.yml` at the top of the corpus is read; another is told."""
    write("2022/a")
    (folder / name).write_text("Wang Yi:\n")
    reading = read(folder)
    assert reading.names == ()
    assert [(problem.where, problem.fix) for problem in reading.problems] == [
        ((folder / name).as_posix(), f"The names file is {folder.as_posix()}/names.yml")
    ]


def test_another_language_is_told(folder: Path, write: Write) -> None:
    """Nobody wonders why an article has no events."""
    write("a", "date: 2022-02-24\nlanguage: de")
    write("b", "date: 2022-02-24\nlanguage: en-GB", body="Another.")
    assert _told(read(folder)) == [
        "a.md:3: warning: `language: de`: events are read in English alone. The article stands among the sources."
    ]


def test_problems_come_in_the_order_of_lines(folder: Path, write: Write) -> None:
    """Line 2 stands before line 11."""
    write("a", "\n".join(f"{name}: x" for name in "abcdefghijk"))
    assert [p.where.rpartition(":")[2] for p in read(folder).problems] == [str(line) for line in range(2, 13)]


def test_a_file_that_goes_away_while_reading(folder: Path, write: Write, monkeypatch: pytest.MonkeyPatch) -> None:
    """A file that was listed and can't be opened is told like any other mistake."""

    def gone(_: Path) -> bytes:
        raise FileNotFoundError(2, "No such file or directory")

    write("a")
    monkeypatch.setattr(Path, "read_bytes", gone)
    assert _told(read(folder)) == [
        "a.md: error: the file can't be read: No such file or directory. Make it readable, or remove it."
    ]


def test_a_name_that_is_not_utf8(folder: Path, write: Write) -> None:
    """Such a file can have no address on the site."""
    write("a")
    try:
        Path(os.fsdecode(os.fsencode(folder) + b"/caf\xe9.md")).write_text("---\ndate: 2022\n---\nText.")
    except OSError:
        pytest.skip("this file system takes UTF-8 alone")
    reading = read(folder)
    assert _ids(reading) == ["a"]
    assert "its name is not UTF-8" in reading.problems[0].what


@pytest.mark.parametrize("name", ["missing", "."])
def test_no_corpus(tmp_path: Path, name: str) -> None:
    """A folder that is not there, and one without articles, stop the work with a remedy."""
    with pytest.raises(DatelineError) as caught:
        read(tmp_path / name)
    assert caught.value.problems[0].where == (tmp_path / name).as_posix()
    assert "folder" in caught.value.problems[0].what


def test_names_belong_to_the_corpus(folder: Path, write: Write) -> None:
    """The names file is read along, and its mistakes are told with the others'."""
    write("a")
    (folder / "names.yml").write_text("Wang Yi:\n  kin: person\n")
    reading = read(folder)
    assert [known.name for known in reading.names] == ["Wang Yi"]
    assert _told(reading) == ["names.yml:2: error: there is no field `kin`. Did you mean `kind`?"]


class TestOneArticle:
    def test_by_its_file(self, folder: Path, write: Write) -> None:
        """A file within the corpus keeps its id."""
        path = write("2022/a")
        found = read_article(folder, str(path))
        assert (found.article.id, found.folder) == ("2022/a", folder)

    @pytest.mark.parametrize("name", ["2022/a", "2022/a.md"])
    def test_by_its_id(self, folder: Path, write: Write, name: str) -> None:
        """The id serves, with its ending or without."""
        write("2022/a")
        assert read_article(folder, name).article.id == "2022/a"

    def test_from_elsewhere(self, folder: Path, tmp_path: Path) -> None:
        """A file outside is a corpus of its own folder."""
        (tmp_path / "b.md").write_text("---\ndate: 2022\n---\nText.")
        found = read_article(folder, str(tmp_path / "b.md"))
        assert (found.article.id, found.folder) == ("b", tmp_path)

    def test_one_that_can_not_be_read(self, folder: Path, write: Write) -> None:
        """Its mistakes are raised."""
        write("a", "date: someday")
        with pytest.raises(DatelineError, match="someday"):
            read_article(folder, "a")

    @pytest.mark.parametrize(("name", "fix"), [("talk", "`talks`"), ("zzzz", "`talks`")])
    def test_one_that_is_not_there(self, folder: Path, write: Write, name: str, fix: str) -> None:
        """The likeliest names are offered."""
        write("talks")
        with pytest.raises(DatelineError, match=f"no such article. Did you mean {fix}"):
            read_article(folder, name)

    def test_no_corpus_at_all(self, tmp_path: Path) -> None:
        """Without a folder there is nothing to offer."""
        with pytest.raises(DatelineError, match="Name a file"):
            read_article(tmp_path / "missing", "a")
