"""Acts that get a day, a month or a stretch that their text states."""

from __future__ import annotations

from collections.abc import Callable

import pytest


@pytest.mark.parametrize(
    ("text", "trigger", "basis", "edtf"),
    [
        pytest.param("The court jailed Paul Smith on Tuesday.", "jailed", "stated", "2022-03-08", id="a day of its own"),
        pytest.param(
            "Paul Smith resigned on Monday, blaming Mayor Ann Lee.",
            "blaming",
            "stated",
            "2022-03-07",
            id="a participle goes with its main verb",
        ),
        pytest.param(
            "The river was high.\nRebels shelled Lund 28 February: Costa called a truce on the radio 2 March: Talks failed.",
            "called",
            "stated",
            "2022-02-28",
            id="a date with a colon is of the item that it heads",
        ),
        pytest.param(
            "The river was high.\nHalden Corp. sold its mill 28 February: Costa had left the board in 2009.",
            "sold",
            "stated",
            "2022-02-28",
            id="but where no list goes on, of the clause that it ends",
        ),
        pytest.param(
            "Lee sold the papers between 2014 and 2017.",
            "sold",
            "coarse",
            "2014-01-01/2017-12-31",
            id="a stretch between two years is whole",
        ),
        pytest.param(
            "The judge set a hearing for April 12.",
            "hearing",
            "stated",
            "2022-04-12",
            id="the day that an act sets for another",
        ),
        pytest.param(
            "Rain fell.\nLee had planned to resign on Thursday but the ceremony has been postponed until Monday.",
            "resign",
            "stated",
            "2022-03-14",
            id="the day that something is put off to",
        ),
        pytest.param("The judge set a record on April 12.", "set", "none", None, id="no other day ahead of a past act"),
        pytest.param(
            "Paul Smith resigned on Monday and left Norway.", "left", "stated", "2022-03-07", id="joined verbs share a day"
        ),
        pytest.param(
            "The river was high.\nPaul Smith was jailed on Monday and appealed to Norway.",
            "appealed",
            "stated",
            "2022-03-07",
            id="a joined verb shares the day of a participle",
        ),
        pytest.param(
            "Rain fell.\nThe court jailed Paul Smith last month.", "jailed", "coarse", "2022-02", id="a month of its own"
        ),
        pytest.param(
            "Two guards have died since February.", "died", "coarse", "[2022-02-01..2022-03-09]", id="the perfect since a month"
        ),
        pytest.param(
            "When the ministers met in Oslo last month, critics described it as a waste of time.",
            "described",
            "coarse",
            "2022-02",
            id="the month of the clause that tells when",
        ),
        pytest.param(
            "The river was high.\n“We did well,” manager Tom Berg said after naming his team on Monday.",
            "said",
            "coarse",
            "[2022-03-07..2022-03-08]",
            id="after a deed: on its day or the next",
        ),
        pytest.param(
            "Since the council met on Monday, the mayor has said that she will appeal.",
            "said",
            "coarse",
            "[2022-03-07..2022-03-09]",
            id="since a deed: from its day to the publication",
        ),
        pytest.param(
            "The river was high.\nIn an interview last May, Ann Lee said the bridge was safe.",
            "said",
            "coarse",
            "2021-05",
            id="the month of the interview that it was said in",
        ),
        pytest.param(
            "The river was high.\nThe bridge is expected to open in May.",
            "expected",
            "coarse",
            "2022-05",
            id="what is expected in May",
        ),
        pytest.param(
            "Rain fell.\nA 2004 flood in Halden killed 40 people.",
            "killed",
            "coarse",
            "2004",
            id="a deed of its subject's year",
        ),
        pytest.param(
            "Prices rose 4 percent from November to January.",
            "rose",
            "coarse",
            "2021-11-01/2022-01-31",
            id="both ends of a stretch",
        ),
        pytest.param(
            "The economy expanded by 4 percent in October-December.",
            "expanded",
            "coarse",
            "2021-10-01/2021-12-31",
            id="both ends, joined by a dash",
        ),
        pytest.param(
            "A crisis hit Norway on Monday.\nThe river was high.\nWhen Paul Smith spoke in May 1932, the crisis became a war.",
            "crisis",
            "coarse",
            "1932-05",
            id="a noun under a verb of another time",
        ),
        pytest.param(
            "The river was high.\nAnn Lee cited a law, enacted in 2002, as a model when she said yesterday that pay will rise.",
            "enacted",
            "coarse",
            "2002",
            id="of two dates apart the one beside it",
        ),
        pytest.param(
            "Anna Berg met John Holm the day before the Winter Olympics opened.",
            "met",
            "calendar",
            "2022-02-03",
            id="a day reckoned from a named day",
        ),
    ],
)
def test_what_is_stated(
    dated: Callable[[str, str], tuple[str, str | None]], text: str, trigger: str, basis: str, edtf: str | None
) -> None:
    """An act takes the time that is told for it, and as coarse as it is told."""
    assert dated(text, trigger) == (basis, edtf)


def test_a_month_that_has_just_begun_is_no_day(read):
    """What is told of “earlier this month” on its first day is of that day with a doubt."""
    filed = read("Rain fell.\nEarlier this month, directors filed a lawsuit.", "2022-03-01")["filed"]
    assert (filed.basis, filed.when.edtf, filed.when.doubt) == ("coarse", "2022-03-01~", 1)
