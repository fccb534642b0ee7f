"""Acts that get the day of what their own sentence sets beside them."""

from __future__ import annotations

from collections.abc import Callable

import pytest


@pytest.mark.parametrize(
    ("text", "trigger", "basis", "edtf"),
    [
        pytest.param(
            "The river was high.\nGunmen killed ten people and abducted four in a raid on Halden on Friday.",
            "killed",
            "occasion",
            "2022-03-04",
            id="what is done in a raid, by the first of two verbs",
        ),
        pytest.param(
            "The river was high.\nA fire that tore through a mill on Friday killed two people and injured nine.",
            "injured",
            "occasion",
            "2022-03-04",
            id="what is done by a fire, of which a clause tells the day",
        ),
        pytest.param(
            "The river was high.\nTen people were killed and four wounded when a bomb went off in Halden on Friday.",
            "killed",
            "occasion",
            "2022-03-04",
            id="the first of two deeds that one clause dates",
        ),
        pytest.param(
            "Halden visit Norland in their next game on 25 March.",
            "game",
            "occasion",
            "2022-03-25",
            id="what lies ahead, with what it is a part of",
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
            "Mayor Ann Lee gave a response to the nurses' offer on Monday, warning against haste.",
            "warning",
            "occasion",
            "2022-03-07",
            id="a participle goes with the noun of a light verb",
        ),
        pytest.param(
            "Guards met a bear on Monday while conducting a search.",
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
            "Police said on Monday that the wall gave way early, killing two guards.",
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
            "A blast hit Halden on 3 May 2019.\nPaul Smith resigned two days after the blast.",
            "resigned",
            "occasion",
            "2019-05-05",
            id="so many days after a deed whose day is told",
        ),
        pytest.param(
            "A blast hit Halden on 20 May 2019.\nPaul Smith was seen there a week before the blast.",
            "seen",
            "coarse",
            "[2019-05-12..2019-05-14]",
            id="a week before is a day off at most",
        ),
        pytest.param(
            "A blast hit Halden on Monday.\nHours after the blast, Paul Smith left.",
            "left",
            "coarse",
            "[2022-03-07..2022-03-08]",
            id="hours after are of the day or the next",
        ),
        pytest.param(
            "A day after Ann Lee was elected on Monday, she dismissed Paul Smith.",
            "dismissed",
            "occasion",
            "2022-03-08",
            id="a day after what a clause tells",
        ),
        pytest.param(
            "Paul Smith sold the boat on 3 May 2019, the day before a bank issued a warning.",
            "issued",
            "none",
            None,
            id="the day before is no day of the clause behind it",
        ),
        pytest.param(
            "In a massive rally against the plan, women marched to the court on Monday.",
            "rally",
            "occasion",
            "2022-03-07",
            id="the setting in front of a dated act",
        ),
        pytest.param(
            "Two guards were injured on Monday following attacks on the harbour.",
            "attacks",
            "occasion",
            "2022-03-07",
            id="what struck them did so on the day",
        ),
        pytest.param(
            "Nurses praised the plan on Monday, with both stressing their trust in Ann Lee.",
            "stressing",
            "stated",
            "2022-03-07",
            id="with somebody doing so",
        ),
        pytest.param(
            "The river was high.\nPaul Smith is charged with killing Ann Lee in the harbour.",
            "killing",
            "none",
            None,
            id="what one is charged with is no part of the charge",
        ),
        pytest.param(
            "On Monday, when Mayor Ann Lee left the town, the court freed Paul Smith.",
            "left",
            "occasion",
            "2022-03-07",
            id="when behind a day in front",
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
            "Robert Buckley fell while climbing to a hut on Monday.", "fell", "occasion", "2022-03-07", id="while doing so"
        ),
        pytest.param(
            "The crash on Monday, in which two guards were hurt, shut the road.",
            "hurt",
            "stated",
            "2022-03-07",
            id="what was suffered in a deed",
        ),
        pytest.param(
            "Paul Smith died on Tuesday, three days after a farmer shot him.",
            "shot",
            "occasion",
            "2022-03-05",
            id="what the distance is told from",
        ),
        pytest.param(
            "Paul Smith died on Tuesday, two weeks after suffering a stroke.",
            "suffering",
            "coarse",
            "[2022-02-21..2022-02-23]",
            id="weeks may be a day off",
        ),
        pytest.param(
            "The mill issued a statement on Monday.", "statement", "occasion", "2022-03-07", id="what is made that day"
        ),
        pytest.param(
            "Hollis Corp. reported a drop in second-quarter profit on Monday.",
            "reported",
            "stated",
            "2022-03-07",
            id="given out on the day behind",
        ),
        pytest.param(
            "A clerk shot and killed a woman and wounded two men on Monday.",
            "shot",
            "occasion",
            "2022-03-07",
            id="the third of three",
        ),
    ],
)
def test_the_day_of_what_stands_beside(
    dated: Callable[[str, str], tuple[str, str]], text: str, trigger: str, basis: str, edtf: str
) -> None:
    """What a clause, a phrase or a joined verb dates has that day; what came after or before it the days around."""
    assert dated(text, trigger) == (basis, edtf)
