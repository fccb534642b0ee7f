"""Acts that get the day of the words or the occasion they are set in."""

from __future__ import annotations

from collections.abc import Callable

import pytest


@pytest.mark.parametrize(
    ("text", "trigger", "basis", "edtf"),
    [
        pytest.param(
            "Paul Smith apologised in a video posted on Monday.",
            "apologised",
            "occasion",
            "2022-03-07",
            id="what was said in a video has the video's day",
        ),
        pytest.param(
            "In a letter released on Monday, Mayor Ann Lee denounced the plan.",
            "denounced",
            "occasion",
            "2022-03-07",
            id="what was denounced in a letter has the letter's day",
        ),
        pytest.param(
            "The mill shut on Monday.\nMayor Ann Lee condemned its owner.",
            "condemned",
            "reporting",
            "[2022-03-07..2022-03-09]",
            id="what can only be done in words",
        ),
        pytest.param(
            "The river was high.\nPaul Smith was charged in a shooting that killed two on Monday.",
            "charged",
            "none",
            None,
            id="who was charged in a deed was not charged on its day",
        ),
        pytest.param(
            "The river was high.\nPaul Smith worked in Halden, where two were killed on Monday.",
            "worked",
            "none",
            None,
            id="a town is no occasion",
        ),
        pytest.param(
            "Critics praised a game that was played in Halden on Monday.",
            "game",
            "occasion",
            "2022-03-07",
            id="the clause behind a noun dates it",
        ),
        pytest.param(
            "Mayor Ann Lee spoke on Monday at a ceremony in Halden.",
            "ceremony",
            "occasion",
            "2022-03-07",
            id="the occasion an act is set in",
        ),
        pytest.param(
            "The river was high.\nAt Monday's meeting, Paul Smith resigned.",
            "resigned",
            "occasion",
            "2022-03-07",
            id="a dated occasion dates what is set in it",
        ),
        pytest.param(
            "The river was high.\nPaul Smith pleaded guilty at a short hearing on Monday.",
            "pleaded",
            "occasion",
            "2022-03-07",
            id="a hearing is no ground of what is done at it",
        ),
        pytest.param(
            "The river was high.\n“We condemn the attack,” Mayor Ann Lee said on Tuesday.",
            "condemn",
            "occasion",
            "2022-03-08",
            id="what the speaker does by saying so, in a quotation",
        ),
        pytest.param(
            "The river was high.\nA report that Ann Lee published on Monday said the bridge was unsafe.",
            "said",
            "occasion",
            "2022-03-07",
            id="what a paper says, it says on its day",
        ),
        pytest.param(
            "A blast hit Halden on Monday.\nThe river was high.\nAnn Lee, who was born in 2019, saw the scene of the blast.",
            "blast",
            "occasion",
            "2022-03-07",
            id="a noun beside an old date that is not over it",
        ),
        pytest.param(
            "The river was high.\n“The firm is trying to sell the mill,” said Ann Lee, who met nurses in 2019.",
            "trying",
            "occasion",
            "2022-03-09~",
            id="what goes on is of the day of the words, and of nothing old",
        ),
        pytest.param(
            "The river was high.\nA warrant issued on Monday charged Paul Smith with arson.",
            "charged",
            "occasion",
            "2022-03-07",
            id="what a paper does in words is of its day",
        ),
        pytest.param(
            "The river was high.\nIn Sunday's debate, Paul Smith attacked Mayor Ann Lee.",
            "attacked",
            "occasion",
            "2022-03-06",
            id="what is said in a debate",
        ),
        pytest.param(
            "Ann Lee pleaded guilty on Monday.\nThe court set sentencing for 12 May.\nAt the hearing, Carl Moss said it hurt.",
            "said",
            "reporting",
            "[2022-03-07..2022-03-09]",
            id="not what is yet to come",
        ),
        pytest.param(
            "Ann Lee said on Monday that it was safe.\nShe also criticized the mayor.",
            "criticized",
            "occasion",
            "2022-03-07",
            id="what its speaker does in words next",
        ),
        pytest.param(
            "Ann Lee said on Monday that it was safe.\nBo Hill criticized the mayor.",
            "criticized",
            "reporting",
            "[2022-03-07..2022-03-09]",
            id="not what another does",
        ),
        pytest.param(
            "Ann Lee was arrested in January.\nAt the hearing, Carl Moss said it hurt.",
            "said",
            "reporting",
            "2022-03-09~",
            id="not what is dated to a month",
        ),
    ],
)
def test_the_day_of_an_occasion(
    dated: Callable[[str, str], tuple[str, str]], text: str, trigger: str, basis: str, edtf: str
) -> None:
    """What is said or done on a dated occasion has its day."""
    assert dated(text, trigger) == (basis, edtf)


@pytest.mark.parametrize(
    ("text", "trigger", "basis", "edtf"),
    [
        pytest.param("The river was high.\nFour beekeepers were killed by an avalanche on Monday, officials said.", "killed",
                     "occasion", "2022-03-07", id="what killed them"),
        pytest.param("The river was high.\nThe town was shaken by an explosion on Monday night.", "shaken", "occasion",
                     "2022-03-07", id="a blow that has no victim"),
        pytest.param("The river was high.\nThree houses were destroyed by a fire on Monday.", "fire", "stated", "2022-03-07",
                     id="the blow of a dated deed"),
        pytest.param("Four died when a storm struck on Monday.\nA driver drowned at about 5am.", "drowned", "sequence",
                     "2022-03-07", id="the lead's clause tells the day of what follows, at whatever hour"),
        pytest.param("The river was high.\nThe mayor was charmed by a speech last May.", "charmed", "none", None,
                     id="a speech strikes nobody"),
    ],
)  # fmt: skip
def test_a_deed_is_of_the_day_of_the_blow(
    dated: Callable[[str, str], tuple[str, str]], text: str, trigger: str, basis: str, edtf: str | None
) -> None:
    """What somebody is killed or something shaken by is of the day of the deed, and the deed of its day."""
    assert dated(text, trigger) == (basis, edtf)
