"""Acts that get the day of another act."""

from __future__ import annotations

from collections.abc import Callable

import pytest


@pytest.mark.parametrize(
    ("text", "trigger", "basis", "edtf"),
    [
        pytest.param(
            "A blast hit Halden on Monday.\nOfficials inspected the site after the blast.",
            "blast",
            "occasion",
            "2022-03-07",
            id="a definite event noun points at the dated one",
        ),
        pytest.param(
            "Mayor Ann Lee met Paul Smith on Monday.\nDuring their meeting, they signed a treaty.",
            "signed",
            "occasion",
            "2022-03-07",
            id="during their meeting",
        ),
        pytest.param(
            "It was reported on Monday that banks were limiting loans.",
            "limiting",
            "occasion",
            "2022-03-07",
            id="what was going on when it was said",
        ),
        pytest.param(
            "Mayor Ann Lee said on Monday that the city backs the plan.",
            "backs",
            "occasion",
            "2022-03-07",
            id="what stood when it was said",
        ),
        pytest.param(
            "Mayor Ann Lee spoke on Monday at a ceremony in Halden.",
            "ceremony",
            "occasion",
            "2022-03-07",
            id="the occasion an act is set in",
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
            "Paul Smith inspected the harbour on Monday before meeting Mayor Ann Lee.",
            "meeting",
            "occasion",
            "2022-03-07",
            id="what was done before doing the next thing",
        ),
        pytest.param(
            "A fire hit Halden on Monday.\nThe river was high.\nThe fire broke out at 10:30 in a kitchen.",
            "broke",
            "occasion",
            "2022-03-07",
            id="an hour of the day that its subject has",
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
            "A boat was crossing the bay on Monday when it hit a rock.",
            "hit",
            "occasion",
            "2022-03-07",
            id="what broke into something going on",
        ),
        pytest.param(
            "Ann Lee won Sunday's election in Norway.",
            "won",
            "occasion",
            "2022-03-06",
            id="who won a dated election won it then",
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
            "Robert Buckley fell while climbing to a hut on Monday.", "fell", "occasion", "2022-03-07", id="while doing so"
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
    ],
)
def test_the_day_of_another_act(
    dated: Callable[[str, str], tuple[str, str]], text: str, trigger: str, basis: str, edtf: str
) -> None:
    """What points at a dated act, is set in one or goes on from one has its day."""
    assert dated(text, trigger) == (basis, edtf)
