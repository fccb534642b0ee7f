"""Whose government and troops an article means that names them by the noun alone."""

from collections.abc import Callable

import pytest

from generator.events import extract
from generator.language import Parser
from generator.records import Article

_STORY = "Norway closed its ports. Norwegian fishermen left Bergen. Norway has had a dry year. Rain fell at last. "
"""A story about one country."""


@pytest.mark.parametrize(
    ("text", "trigger", "expected"),
    [
        pytest.param("Norwegian troops entered Alden. Troops shelled it.", "shelled", {"Norway"}, id="a state by its troops"),
        pytest.param(
            "Norwegian troops met Swedish troops. Troops shelled the town.",
            "shelled",
            set(),
            id="not where two states have some",
        ),
        pytest.param("Norwegian troops left. Local troops shelled the town.", "shelled", set(), id="nor where they are others"),
        pytest.param("The Norwegian embassy was shut. The embassy was bombed.", "bombed", {"Norway"}, id="whose embassy it is"),
        pytest.param(_STORY + "The army shelled Alden.", "shelled", {"Norway"}, id="the one country of the story"),
        pytest.param(_STORY + "Security forces shelled Alden.", "shelled", {"Norway"}, id="by its security forces"),
        pytest.param(_STORY + "State television said it rained.", "said", {"Norway"}, id="by its television"),
        pytest.param(_STORY + "Activists said troops shelled Alden.", "said", {"Norway"}, id="in what is said of it"),
        pytest.param(_STORY + "The central bank shut branches.", "shut", {"Norway"}, id="by its central bank"),
        pytest.param(_STORY + "Health officials opened wards.", "opened", {"Norway"}, id="by its health officials"),
        pytest.param(_STORY + "The savings bank shut branches.", "shut", set(), id="not by any bank"),
        pytest.param(_STORY + "Government bonds fell.", "fell", set(), id="not by its bonds"),
        pytest.param(_STORY + "Anti-government rebels shelled Alden.", "shelled", set(), id="nor by those against it"),
        pytest.param(_STORY + "Rebel forces shelled Alden.", "shelled", set(), id="nor by forces of others"),
        pytest.param(
            _STORY + "Denmark sent ships. The army shelled Alden.", "shelled", set(), id="not where another was just told"
        ),
        pytest.param(
            _STORY + "Denmark sent ships. Denmark sent planes. It snowed there. The army shelled Alden.",
            "shelled",
            set(),
            id="nor where the story is of two",
        ),
        pytest.param(
            "She left Chile for the U.S. in May. Federal agents raided the mill.",
            "raided",
            {"United States"},
            id="federal agents",
        ),
        pytest.param(
            "She left Germany for the U.S. in May. Federal agents raided the mill.",
            "raided",
            set(),
            id="not of two such states",
        ),
    ],
)
def test_whose_government_and_troops_are_meant(
    parser: Parser, make_article: Callable[..., Article], text: str, trigger: str, expected: set[str]
) -> None:
    """A state takes part by the government, troops and agents that the article names by the noun alone, where they are its."""
    article = make_article(text, "2022-03-07")
    found = [m for m in extract(article, parser.parse(article), ()) if m.trigger.text == trigger][-1]
    assert {one.name.name for one in found.participants} - {"Alden"} == expected


def test_troops_of_a_known_state_are_no_strangers(parser: Parser, make_article: Callable[..., Article]) -> None:
    """Whose state is shown is not told again without a name."""
    article = make_article(_STORY + "Soldiers arrested two men.", "2022-03-07")
    (found,) = [m for m in extract(article, parser.parse(article), ()) if m.trigger.text == "arrested"]
    assert [one.name.name for one in found.participants] == ["Norway"]
    assert [one.words for one in found.unnamed] == ["two men"]
