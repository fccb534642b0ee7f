"""Acts that get the day of the publication."""

from __future__ import annotations

from collections.abc import Callable

import pytest


@pytest.mark.parametrize(
    ("text", "trigger", "basis", "edtf"),
    [
        pytest.param(
            "The river was high.\nMayor Ann Lee said the bridge was safe.",
            "said",
            "reporting",
            "2022-03-09~",
            id="a past saying without a date is the publication day's",
        ),
        pytest.param(
            "A ferry sank on Tuesday.\nThe river was high.\nMayor Ann Lee said divers had come.",
            "said",
            "reporting",
            "[2022-03-08..2022-03-09]",
            id="where yesterday is the last day stated, a saying is of either day",
        ),
        pytest.param(
            "A ferry sank on Saturday.\nThe river was high.\nMayor Ann Lee said divers had come.",
            "said",
            "reporting",
            "[2022-03-05..2022-03-09]",
            id="where the lead tells of days ago, and nothing of later, a saying is of any day since",
        ),
        pytest.param(
            "A fire burnt.\nA ferry sank on Saturday.\nMayor Ann Lee said divers had come.",
            "said",
            "reporting",
            "2022-03-09~",
            id="a day of last week that the lead does not tell is no day of the news",
        ),
        pytest.param(
            "Rain fell.\nMayor Ann Lee has rejected the offer.", "rejected", "reporting", "2022-03-09~", id="a no just given"
        ),
        pytest.param(
            "The river was high.\nThe mill shut in May.\nRain fell.\nThe union accused Halden of theft and said it would sue.",
            "accused",
            "reporting",
            "2022-03-09~",
            id="what is done in words beside a saying",
        ),
        pytest.param(
            "Rain fell.\nMayor Ann Lee called the plan “grave”.",
            "called",
            "reporting",
            "2022-03-09~",
            id="what something is called",
        ),
        pytest.param(
            "Max Cole has been jailed for 12 years.", "jailed", "lede", "2022-03-09~", id="what has a term from now on"
        ),
        pytest.param(
            "Halden Motors recalled 2,000 cars.", "recalled", "lede", "2022-03-09~", id="the first sentence's simple past"
        ),
        pytest.param(
            "The river was high.\nPolice are searching the harbour.",
            "searching",
            "ongoing",
            "2022-03-09~",
            id="what is going on",
        ),
        pytest.param(
            "The river was high.\nEngineers, who are checking the bridge, left.",
            "checking",
            "ongoing",
            "2022-03-09~",
            id="what a relative clause tells as going on",
        ),
        pytest.param(
            "The river was high.\n“Workers are checking the bridge,” Mayor Ann Lee said.",
            "checking",
            "occasion",
            "2022-03-09~",
            id="what is going on in somebody's words",
        ),
        pytest.param(
            "The river was high.\nThe bank continues to lose money, Ann Lee said.",
            "continues",
            "occasion",
            "2022-03-09~",
            id="what is said to continue",
        ),
        pytest.param(
            "The river was high.\nThe suspects are charged with murder.",
            "charged",
            "ongoing",
            "2022-03-09~",
            id="what stands, told as present",
        ),
        pytest.param(
            "Rain fell.\nGuards seized Paul Smith, who is charged with arson.",
            "charged",
            "ongoing",
            "2022-03-09~",
            id="a charge that stands",
        ),
        pytest.param(
            "Rain fell.\nThe city is suing Halden Motors; a hearing is set for July 9.",
            "suing",
            "ongoing",
            "2022-03-09~",
            id="not of the day of what a semicolon parts from it",
        ),
        pytest.param(
            "Rain fell.\nHalden declared a dividend of five cents, payable 1 May to holders of record 3 April.",
            "declared",
            "reporting",
            "2022-03-09~",
            id="the days on which it is paid are not that of the dividend",
        ),
        pytest.param(
            "Rain fell.\nThe envoy spoke for an hour.", "spoke", "reporting", "2022-03-09~", id="how long it took is no day"
        ),
        pytest.param(
            "Rain fell.\nAfter leaving the bank, Max Cole fired twice, police said.",
            "said",
            "reporting",
            "2022-03-09~",
            id="what came after something is what they tell of",
        ),
        pytest.param(
            "The mill burned in May 2019.\nThe owner lives abroad, says Ann Lee.",
            "says",
            "reporting",
            "2022-03-09~",
            id="a saying in the present, right after an old deed",
        ),
        pytest.param(
            "Rain fell.\nThe mayor is now visiting the port.", "visiting", "ongoing", "2022-03-09~", id="what is being done now"
        ),
    ],
)
def test_the_day_of_the_publication(
    dated: Callable[[str, str], tuple[str, str]], text: str, trigger: str, basis: str, edtf: str
) -> None:
    """What the paper tells as new, as said or as standing is of its day."""
    assert dated(text, trigger) == (basis, edtf)


def test_what_is_told_without_a_date_is_of_the_day_of_the_dateline(read):
    """An article of Wednesday with a dateline of Tuesday was written on Tuesday."""
    said = read("OSLO, March 8 -- The port is safe, Mayor Ann Lee said.")["said"]
    assert (said.basis, said.when.edtf) == ("reporting", "2022-03-08~")
