"""Acts that get the day of another act."""

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
            "Shares fell on Monday when the firm closed its mine.",
            "closed",
            "occasion",
            "2022-03-07",
            id="when takes up the day before it",
        ),
        pytest.param(
            "On Monday Paul Smith was hurt when his car hit a tree.",
            "hit",
            "occasion",
            "2022-03-07",
            id="when is of the day in front of a deed",
        ),
        pytest.param(
            "Paul Smith became a hero in May 2019 when he was arrested.",
            "arrested",
            "coarse",
            "2019-05",
            id="when takes up the month before it",
        ),
        pytest.param(
            "Paul Smith shot two guards on Monday before he was killed by police.",
            "killed",
            "coarse",
            "[2022-03-07..2022-03-08]",
            id="what came right after a deed is of its day or the next",
        ),
        pytest.param(
            "A blast hit Halden on Monday.\nAfter the blast, Mayor Ann Lee left the town.",
            "left",
            "coarse",
            "[2022-03-07..2022-03-08]",
            id="after a deed that is news",
        ),
        pytest.param(
            "Mayor Ann Lee gave a response to the ruling on Monday, warning against hope.",
            "warning",
            "occasion",
            "2022-03-07",
            id="a participle goes with the noun of a light verb",
        ),
        pytest.param(
            "Guards found a door on Monday while conducting a search.",
            "search",
            "stated",
            "2022-03-07",
            id="while conducting it",
        ),
        pytest.param(
            "Paul Smith was involved in the attacks in Halden on 3 May 2019.",
            "attacks",
            "stated",
            "2019-05-03",
            id="who was involved was so on the day of the deed",
        ),
        pytest.param(
            "Two guards were killed on Monday.\nPaul Smith was involved in the attacks on Ulm on 3 May 2019.\n"
            "Mayor Ann Lee called the attacks vile.",
            "attacks",
            "none",
            None,
            id="a deed of long ago is not what the news points at",
        ),
        pytest.param(
            "Police said on Monday that the bomb went off early, killing two guards.",
            "killing",
            "none",
            None,
            id="a participle behind what was said goes with that",
        ),
        pytest.param(
            "A driver died in Halden on Monday.\nMayor Ann Lee denounced the shooting of Paul Smith.",
            "shooting",
            "none",
            None,
            id="the shooting is no death of another",
        ),
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
