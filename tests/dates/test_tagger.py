"""The tagger as its users meet it: what counts from where, what is left open, what is never a time."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from generator.dates import tag
from generator.records import Article, TimeMention, When

CORPUS = Path(__file__).parents[2] / "corpus"


def published(text: str) -> When | None:
    """A day, month or year of publication from `2022-02-25`, `2022-02`, `2022`; None for an empty text."""
    parts = [int(part) for part in text.split("-")] if text else []
    if not parts:
        return None
    if len(parts) == 3:
        return When(date(*parts), date(*parts), "day")
    if len(parts) == 2:
        end = date(parts[0] + parts[1] // 12, parts[1] % 12 + 1, 1)
        return When(date(parts[0], parts[1], 1), date.fromordinal(end.toordinal() - 1), "month")
    return When(date(parts[0], 1, 1), date(parts[0], 12, 31), "year")


def read(body: str, day: str = "2022-02-25", language: str = "en") -> tuple[TimeMention, ...]:
    return tag(Article(id="a", title="", body=body, published=published(day), language=language))


def found(body: str, day: str = "2022-02-25", language: str = "en") -> dict[str, tuple[str, str | None]]:
    """Text -> value and EDTF of each expression."""
    return {m.text: (m.value, m.when.edtf if m.when else None) for m in read(body, day, language)}


@pytest.mark.parametrize(
    ("body", "day", "expected"),
    [
        pytest.param("He left yesterday.", "", {"yesterday": ("XXXX-XX-XX", None)}, id="no date of publication, no day"),
        pytest.param("He left last week.", "", {"last week": ("XXXX-WXX", None)}, id="no date of publication, no week"),
        pytest.param(
            "He left last month.",
            "2022-03",
            {"last month": ("2022-02", "2022-02")},
            id="a month of publication gives the month before",
        ),
        pytest.param(
            "The 1880s were hard. In March he left.",
            "",
            {"The 1880s": ("188", "[1880-01-01..1889-12-31]"), "March": ("XXXX-03", None)},
            id="a decade tells no year",
        ),
        pytest.param(
            "In late 1863 it snowed. In the winter they starved, and in the new year they left.",
            "",
            {
                "late 1863": ("1863", "[1863-09-01..1863-12-31]"),
                "the winter": ("1864-WI", "[1863-12-01..1864-02-29]"),
                "the new year": ("1864", "[1864-01-01..1864-03-31]"),
            },
            id="an account without a publication date has a new year of its own",
        ),
        pytest.param(
            "He left yesterday.",
            "2022-03",
            {"yesterday": ("2022-XX-XX", "[2022-02-28..2022-03-30]")},
            id="but yesterday is any of its days",
        ),
        pytest.param(
            "He left last year.", "2022", {"last year": ("2021", "2021")}, id="a year of publication gives the year before"
        ),
        pytest.param(
            "He left last month.",
            "2022",
            {"last month": ("XXXX-XX", "[2021-12-01..2022-11-30]")},
            id="but last month is any of its months",
        ),
        pytest.param(
            "He left today.", "2022-02-25", {"today": ("2022-02-25", "2022-02-25~")}, id="today carries a day's doubt"
        ),
        pytest.param(
            "He left less than two weeks ago.",
            "2022-02-25",
            {"less than two weeks ago": ("2022-W06", "[2022-02-11..2022-02-25]")},
            id="less than two weeks ago is any day since",
        ),
        pytest.param(
            "Sales fell in October-December.",
            "2022-02-25",
            {"October": ("2021-10", "2021-10-01/2021-12-31"), "December": ("2021-12", "2021-10-01/2021-12-31")},
            id="months joined by a dash have the days of both",
        ),
        pytest.param(
            "He left on May 3, 2020.", "", {"May 3, 2020": ("2020-05-03", "2020-05-03")}, id="a full date needs nothing"
        ),
    ],
)
def test_relative_dates_resolve_as_far_as_the_publication_allows(body, day, expected):
    """What counts from the article is as exact as the article's own date."""
    assert found(body, day) == expected


@pytest.mark.parametrize(
    ("body", "text", "edtf"),
    [
        pytest.param(
            "He stayed from May 3, 2020 to June 7, 2020.", "May 3, 2020", "2020-05-03/2020-06-07", id="from one day to another"
        ),
        pytest.param("He ruled between 1990 and 1994.", "1990", "1990-01-01/1994-12-31", id="between two years"),
        pytest.param("The war of 1939–45 is over.", "1939", "1939-01-01/1945-12-31", id="years with a dash"),
        pytest.param("They met Feb. 21 to 23.", "Feb. 21", "2022-02-21/2022-02-23", id="days of a month"),
        pytest.param("They met in 1990 and 1994.", "1990", "1990", id="a list is no stretch"),
        pytest.param("It grew in the 1950s and 1960s.", "1960s", "[1950-01-01..1969-12-31]", id="but one without a gap is"),
        pytest.param(
            "He wrote it in the late 1980s and early 1990s.",
            "the late 1980s",
            "[1986-09-01..1993-05-01]",
            id="of parts of decades",
        ),
        pytest.param("In 2018, 2019 and 2020 he won.", "2019", "[2018-01-01..2020-12-31]", id="of three years"),
        pytest.param("They met on Monday and Tuesday.", "Tuesday", "2022-02-21/2022-02-22", id="of days, all of them"),
        pytest.param("They met on Monday or Tuesday.", "Monday", "[2022-02-21..2022-02-22]", id="or one of them"),
        pytest.param("He fell ill on Monday and Tuesday he died.", "Monday", "2022-02-21", id="a new clause ends a list"),
        pytest.param("They met on Monday and Tuesday's vote failed.", "Monday", "2022-02-21", id="so does a possessive"),
        pytest.param(
            "It closed late in February.", "late in February", "[2022-02-21..2022-02-28]", id="late is the last third"
        ),
    ],
)
def test_stretches_are_told_from_days_within_them(body, text, edtf):
    """A stretch that went on is written a/b; one day of several in brackets."""
    assert found(body)[text][1] == edtf


@pytest.mark.parametrize(
    "body",
    [
        pytest.param("It cited Resolution 2202 (2015).", id="the number and year of a resolution"),
        pytest.param("We may march again.", id="may and march as verbs"),
        pytest.param("He has led the 1953 team.", id="a team of a year"),
        pytest.param("About 30 percent of oil is sold.", id="a share"),
        pytest.param("A 45-year-old man sat there, 45 years old.", id="ages"),
        pytest.param("Flight 1999 landed.", id="a flight"),
        pytest.param("He ran for a second term.", id="a second one"),
        pytest.param("It cost $2012.", id="money"),
        pytest.param("10.25 per cent of them left.", id="a share that begins a line"),
        pytest.param("12.50 euros was too much.", id="a price that begins a line"),
        pytest.param("The Winter Olympics were a success.", id="the name of an event alone"),
        pytest.param("Three-quarters of them left after the fall of Kabul.", id="quarters and falls that are none"),
        pytest.param("She thanked June Smith and Jan Peters.", id="people with the names of months"),
    ],
)
def test_what_only_looks_like_a_time_is_left_alone(body):
    """Numbers, names and words of other meanings get no tag."""
    assert read(body) == ()


@pytest.mark.parametrize(
    ("body", "text", "value"),
    [
        pytest.param(
            "He came on March 3, 2020 and left the following day.", "the following day", "2020-03-04", id="the day after"
        ),
        pytest.param("It opened in 1990. That year he died.", "That year", "1990", id="the year told"),
        pytest.param("It opened in May 2001 and shut two months later.", "two months later", "2001-07", id="months after"),
        pytest.param("He came on Monday. He had left the day before.", "the day before", "2022-02-20", id="the day before"),
        pytest.param(
            "He came at noon on Monday and left that night.", "that night", "2022-02-21TNI", id="the night of that day"
        ),
    ],
)
def test_what_points_back_counts_from_the_date_told_last(body, text, value):
    """The following day, that year, two months later."""
    assert found(body)[text][0] == value


@pytest.mark.parametrize(
    ("body", "text", "value"),
    [
        pytest.param("He came on 3 May 1941. In June he fled.", "June", "1941-06", id="the year told last"),
        pytest.param("He fled in November 1941. In January he was caught.", "January", "1942-01", id="the year turns"),
        pytest.param(
            "He came on 3 May 1975. No more was promised for 1976. On 7 May he fled.", "7 May", "1975-05-07", id="a year ahead"
        ),
        pytest.param(
            "He came on 3 May 1975. In 1976, he fled. He was caught in June.", "June", "1976-06", id="a year in front moves on"
        ),
        pytest.param(
            "By January 2008 it was 200 a week, as opposed to a peak of 1,600 in summer 2007. A raid in March failed.",
            "March",
            "2008-03",
            id="a year that others are compared with is no place to go on from",
        ),
        pytest.param("They met in the summer and autumn of 481 BC.", "the summer", "BC0481-SU", id="a season of a year BC"),
        pytest.param(
            "In 480 BC the city burnt. The fleet left in September.", "September", "BC0480-09", id="a month after a year BC"
        ),
        pytest.param(
            "In 480 BC the city burnt. The following year they won.", "The following year", "BC0479", id="years BC run down"
        ),
        pytest.param(
            "The peace of 445 BC was broken 14 years later.", "14 years later", "BC0431", id="so many years on from a year BC"
        ),
    ],
)
def test_an_account_without_a_publication_date_keeps_its_year(body, text, value):
    """Months and days borrow the year that the account is in, not one that it only mentions."""
    assert found(body, "")[text][0] == value


@pytest.mark.parametrize(
    ("body", "value"),
    [
        pytest.param("They met Thursday.", "2022-02-24", id="past"),
        pytest.param("They will meet Thursday.", "2022-03-03", id="will"),
        pytest.param("He told reporters Thursday he will resign.", "2022-02-24", id="the saying is past, what it tells is not"),
        pytest.param("The bill is due Thursday.", "2022-03-03", id="due"),
        pytest.param("Thursday's ruling will be studied.", "2022-02-24", id="a possessive looks back"),
        pytest.param("It will be paid Thursday.", "2022-03-03", id="a participle goes with its modal"),
        pytest.param("He could not be reached Thursday.", "2022-02-24", id="could is past"),
        pytest.param("The deal is scheduled to close Monday.", "2022-02-28", id="a schedule and its infinitive are one cue"),
        pytest.param(
            "The talks were scheduled to begin Wednesday.", "2022-02-23", id="a plan told in the past is the nearest day"
        ),
        pytest.param("On Thursday, the firm promised to pay.", "2022-02-24", id="a promise made on the day in front"),
        pytest.param("His announcement Thursday that he will go shook them.", "2022-02-24", id="the day of a saying"),
        pytest.param("The Senate votes on Wednesday.", "2022-03-02", id="a programme in the present tense"),
        pytest.param("The shop shuts its doors for good on Monday.", "2022-02-28", id="a programme with how it ends"),
        pytest.param("The council votes on the plan on Tuesday.", "2022-03-01", id="a programme with what it is of"),
        pytest.param("New rules take effect Monday.", "2022-02-28", id="the same of several"),
        pytest.param("Shares fell from the close Thursday.", "2022-02-24", id="but a noun is no verb"),
        pytest.param("They met last Friday.", "2022-02-18", id="last is strictly before"),
        pytest.param("They meet next Friday.", "2022-03-04", id="next is strictly after"),
    ],
)
def test_a_weekday_follows_the_tense(body, value):
    """The latest up to the article's Friday, the next one where the clause looks ahead."""
    assert read(body)[0].value == value


@pytest.mark.parametrize("body", [pytest.param(f"It fell 999999 days {way} Easter.", id=way) for way in ("before", "after")])
def test_what_lies_beyond_the_calendar_has_no_day(body):
    """A day so far from a feast is read and not dated."""
    assert [mention.when for mention in read(body)] == [None]


def test_the_summit_hours_before_the_games_is_on_their_first_day():
    """ "Last month's" inside a named event is not the day of what happened before it."""
    body = "Putin met Xi hours before the start of last month’s Winter Olympics in Beijing."
    assert found(body, "2022-03-07") == {
        "hours before the start of last month’s Winter Olympics": ("2022-02-04", "2022-02-04"),
    }


@pytest.mark.parametrize(
    ("language", "body", "expected"),
    [
        pytest.param(
            "fr", "Le 24 février 2022, hier et lundi.", {"24 février 2022": ("2022-02-24", "2022-02-24")}, id="French"
        ),
        pytest.param("de", "Im März 2021 und 1999 Leute.", {"März 2021": ("2021-03", "2021-03")}, id="German months"),
        pytest.param(
            "es", "El 3 de mayo de 2020 nos fuimos.", {"3 de mayo de 2020": ("2020-05-03", "2020-05-03")}, id="Spanish"
        ),
        pytest.param(
            "xx", "2020-05-03 zzz 3 foo 2020.", {"2020-05-03": ("2020-05-03", "2020-05-03")}, id="a language nobody knows"
        ),
    ],
)
def test_a_language_without_rules_gets_its_absolute_dates(language, body, expected):
    """dateparser reads what has its own year; the rule's name says so."""
    assert found(body, language=language) == expected
    assert {m.rule for m in read(body, language=language)} == {"dateparser"}


def test_offsets_hold_across_quotes_dashes_and_invisible_marks():
    """What is made plain for the rules is found again in the body."""
    body = "“Feb\u00adruary\u00a03, 2021” — he said—and “Monday’s” talks…"
    assert [(m.text, body[m.start : m.end] == m.text) for m in read(body)] == [
        ("Feb\u00adruary\u00a03, 2021", True),
        ("Monday", True),
    ]


def _seed(number: str) -> str:
    path = next(CORPUS.glob(f"{number}_*.md"))
    return path.read_text(encoding="utf-8").split("---\n", 2)[2].strip()


@pytest.mark.parametrize(
    ("number", "day", "expected"),
    [
        pytest.param("000", "2022-02-24", {"Thursday": "2022-02-24"}, id="the call of a Thursday"),
        pytest.param("001", "2022-03-02", {"Tuesday": "2022-03-01", "Wednesday": "2022-03-02"}, id="the call of a Tuesday"),
        pytest.param("002", "2022-02-25", {"Feb 25, 2022": "2022-02-25", "Thursday": "2022-02-24"}, id="an update is a date"),
        pytest.param(
            "003", "2022-03-07",
            {"last week": "2022-W09", "Thursday": "2022-03-03", "the autumn": "2022-FA",
             "January": "2022-01", "30 years": "P30Y"},
            id="weeks, seasons and lengths",
        ),
    ],
)  # fmt: skip
def test_the_four_articles(number, day, expected):
    """What the corpus tells when; the years of a resolution and of history are no dates."""
    seen = {m.text: m.value for m in read(_seed(number), day)}
    assert {text: seen.get(text) for text in expected} == expected
    assert not {"2202", "2015", "30 percent"} & set(seen)
    assert {m.type for m in read(_seed(number), day) if "years" in m.text} <= {"DURATION"}


EARNINGS = "Profit for the third quarter rose to $5 million. "


@pytest.mark.parametrize(
    ("body", "text", "value"),
    [
        pytest.param(EARNINGS + "It was $4 million a year ago.", "a year ago", "2020-Q3", id="a year ago is a quarter"),
        pytest.param(EARNINGS + "It was $4 million last year.", "last year", "2020-Q3", id="so is last year after a sum"),
        pytest.param(EARNINGS + "Sales in the latest quarter fell.", "the latest quarter", "2021-Q3", id="the latest quarter"),
        pytest.param(
            EARNINGS + "In the 2020 quarter it lost money.", "the 2020 quarter", "2020-Q3", id="the quarter of another year"
        ),
        pytest.param(
            EARNINGS + "The year-ago quarter was better.", "The year-ago quarter", "2020-Q3", id="the year-ago quarter"
        ),
        pytest.param(
            "Sales rose in the quarter ended Sept. 30.", "the quarter", "2021-Q3", id="the quarter that ended on a day"
        ),
        pytest.param("Sales rose in the quarter ended July 31.", "the quarter", "2021-Q2", id="the one that holds most of it"),
        pytest.param(
            EARNINGS + "For the nine months, it was $9 million, up from $8 million a year earlier.",
            "a year earlier",
            "2020",
            id="nine months are compared with nine months",
        ),
        pytest.param(EARNINGS + "That is above last year's $4 million.", "last year", "2020-Q3", id="last year's sum"),
        pytest.param("This quarter it will earn $5.", "This quarter", "2022-Q1", id="this quarter"),
        pytest.param("He left a year earlier.", "a year earlier", "2021", id="a year earlier without sums"),
        pytest.param("Sales fell in the year ended March 31.", "the year", "P1Y", id="a year of a company's own"),
        pytest.param("Sales will rise in the second half.", "the second half", "2022-H2", id="the half that lies ahead"),
        pytest.param("He led in the second half.", "the second half", None, id="the half of a match"),
        pytest.param(
            "It closes in the third quarter of next year.", "the third quarter of next year", "2023-Q3", id="of next year"
        ),
    ],
)
def test_earnings_news_speaks_of_quarters(body, text, value):
    """Where sums are told, years and periods mean the quarter reported."""
    assert found(body).get(text, (None, None))[0] == value


@pytest.mark.parametrize(
    ("body", "text", "value"),
    [
        pytest.param("It will open in April.", "April", "2022-04", id="ahead"),
        pytest.param("He was killed in late January.", "late January", "2022-01", id="behind"),
        pytest.param("He agreed to leave in September.", "September", "2022-09", id="an infinitive looks ahead"),
        pytest.param("He left in September.", "September", "2021-09", id="past tense"),
        pytest.param("By mid-September, the picture had changed.", "mid-September", "2021-09", id="by, in the past"),
        pytest.param("It is shut through the end of March.", "the end of March", "2022-03", id="through"),
        pytest.param("He came last May and leaves next May.", "last May", "2021-05", id="last"),
        pytest.param("He came in May of that year.", "May of that year", "XXXX-05", id="of a year not told"),
    ],
)
def test_a_month_follows_the_tense(body, text, value):
    """The latest or the next of its name."""
    assert found(body)[text][0] == value
