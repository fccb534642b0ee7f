"""Acts that get the day of a deed told before: pointed at, told again, or gone on from."""

from __future__ import annotations

from collections.abc import Callable

import pytest


@pytest.mark.parametrize(
    ("text", "trigger", "basis", "edtf"),
    [
        pytest.param(
            "Two guards were killed on Monday.\nPaul Smith was involved in the attacks on Ulm on 3 May 2019.\n"
            "Mayor Ann Lee called the attacks vile.",
            "attacks",
            "none",
            None,
            id="a deed of long ago is not what the news points at",
        ),
        pytest.param(
            "A blast hit Halden on Monday.\nOfficials inspected the site after the blast.",
            "blast",
            "occasion",
            "2022-03-07",
            id="a definite event noun points at the dated one",
        ),
        pytest.param(
            "Rebels shot Paul Smith on Monday.\nThe river was high.\nThe guards said he was shot by mistake.",
            "shot",
            "occasion",
            "2022-03-07",
            id="a deed told again is of the one day that the article gives its kind",
        ),
        pytest.param(
            "A blast hit Halden on 3 May 2019.\nThe river was high.\nThe deadly blast in the harbour scared people.",
            "blast",
            "occasion",
            "2019-05-03",
            id="a definite event noun points far back where one date is all there is",
        ),
        pytest.param(
            "A bomb exploded in Halden on Monday.\nThe river was high.\nThe mayor condemned the attack.",
            "attack",
            "occasion",
            "2022-03-07",
            id="the attack is the only deed that the article dates",
        ),
        pytest.param(
            "A bomb exploded in Halden on 20 May 2021.\nThe river was high.\nThe blast killed nine people.",
            "killed",
            "occasion",
            "2021-05-20",
            id="and what it did was done on its day",
        ),
        pytest.param(
            "A ferry sank on Monday. Divers rescued Paul Smith.",
            "rescued",
            "sequence",
            "2022-03-07",
            id="the simple past right after a sentence with a day",
        ),
        pytest.param(
            "Crowds marched in Halden on Wednesday.\nThe river was high.\nStudents blocked a bridge.",
            "blocked",
            "sequence",
            "2022-03-09~",
            id="a story that stands at the publication day goes on",
        ),
        pytest.param(
            "Protesters filled the square on Monday. They marched to the port. They burned a flag there.",
            "burned",
            "sequence",
            "2022-03-07",
            id="a story goes on from sentence to sentence",
        ),
        pytest.param(
            "Marchers will hold a protest in Halden on Friday.\nThe river was high.\nThe protest has forced Ann Lee to resign.",
            "forced",
            "none",
            None,
            id="what has come of a deed is of none that lies ahead",
        ),
        pytest.param(
            "Crowds held a demonstration in Halden on Monday.\nThe river was high.\nThe demonstrations scared the banks.",
            "demonstrations",
            "none",
            None,
            id="many demonstrations are of no one day",
        ),
        pytest.param(
            "Mayor Ann Lee held a meeting on Monday.\nThe river was high.\nIts meetings with banks angered Paul Smith.",
            "meetings",
            "none",
            None,
            id="several are not the single one that is dated",
        ),
        pytest.param(
            "Thieves stole a boat on Monday.\nThe river was high.\n“They stole our jobs,” Ann Lee said.",
            "stole",
            "none",
            None,
            id="what is stolen in somebody's words is another thing",
        ),
        pytest.param(
            "Rebels killed two guards on Monday.\nThe river was high.\nIt was like Norway, where Ann Lee was killed.",
            "killed",
            "none",
            None,
            id="somebody else, in a clause by the way",
        ),
        pytest.param(
            "Rebels killed Paul Smith on 3 May 2019.\nThe river was high.\nSmith, 52, was shot through a window.",
            "shot",
            "occasion",
            "2019-05-03",
            id="what was done to the same man is told again, however old",
        ),
        pytest.param(
            "Rebels killed Paul Smith on 3 May 2019.\nThe river was high.\nA guard was shot through a window.",
            "shot",
            "none",
            None,
            id="and not what was done to another",
        ),
        pytest.param(
            "The river was high.\nThe first case was reported in January and the virus has since killed nine.",
            "killed",
            "none",
            None,
            id="what has been done since is not of the month",
        ),
        pytest.param(
            "Paul Smith was arrested in 2010 and later convicted.",
            "convicted",
            "none",
            None,
            id="what came later is of neither the year nor the day",
        ),
        pytest.param(
            "Paul Smith was arrested on Monday and later freed.",
            "freed",
            "stated",
            "2022-03-07",
            id="later on a day may be of it",
        ),
        pytest.param(
            "Fire swept a mill in Selby.\nThe blaze broke out late on Monday.",
            "swept",
            "occasion",
            "2022-03-07",
            id="the lead’s deed",
        ),
        pytest.param(
            "A cook died in Alden.\nGuests wept.\nA fire on Monday destroyed a barn in Selby.",
            "died",
            "lede",
            "2022-03-09~",
            id="not another deed",
        ),
        pytest.param(
            "A man died after a crash in Selby.\nThe crash happened on Monday.",
            "died",
            "lede",
            "2022-03-09~",
            id="after another deed",
        ),
        pytest.param(
            "A ferry sank off Selby on Monday.\nTwo people were killed, police said.",
            "killed",
            "sequence",
            "2022-03-07",
            id="what is told of a deed just dated",
        ),
        pytest.param(
            "The ministers met on Monday.\nThey talked for an hour.", "talked", "sequence", "2022-03-07", id="how long"
        ),
        pytest.param(
            "Paul Smith died on Monday in Selby.\nFriends told of Smith’s death.",
            "death",
            "occasion",
            "2022-03-07",
            id="whose it is",
        ),
        pytest.param(
            "Ann Lee spoke at a hearing on Tuesday.\nLawyers filed the first lawsuit on Monday.",
            "lawsuit",
            "occasion",
            "2022-03-07",
            id="made on a day of its own",
        ),
    ],
)
def test_the_day_of_a_deed_told_before(
    dated: Callable[[str, str], tuple[str, str]], text: str, trigger: str, basis: str, edtf: str
) -> None:
    """What points at a dated act, tells it again or goes on from it has its day; what may be another has none."""
    assert dated(text, trigger) == (basis, edtf)
