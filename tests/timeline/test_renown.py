"""What a story is known for: a deed called known joins the event that several articles of its story give a day."""

from __future__ import annotations

import pytest

from generator.records import EventMention
from generator.timeline import merge
from tests.timeline.make import OTHERS, STORY, article, day, events, mention

PAPERS = (
    article("a", "2023-05-08", f"{STORY} Mayors, guards and bakers met beside warehouses."),
    article("b", "2023-05-09", f"{STORY} Pilots, nurses and choirs waited downtown."),
    article("c", "2023-06-20", f"{STORY} Lawyers, widows and judges argued indoors."),
    article("d", "2023-06-20", "Millers raised the price of flour in spring."),
    *OTHERS,
)
MONDAY = day("2023-05-08")
TOLD = (
    mention("a", "The collision off Danforth killed a cook.", "collision", "disaster", when=MONDAY, places=("Danforth",)),
    mention("b", "The collision off Danforth drowned a cook.", "collision", "disaster", when=MONDAY, places=("Danforth",)),
)


def later(quote: str, story: str = "c", trigger: str = "collision", places: tuple[str, ...] = ()) -> EventMention:
    """A telling without a day, six weeks on."""
    return mention(story, quote, trigger, "disaster", lemma="collision", places=places)


def test_two_papers_make_one_event() -> None:
    """The two tellings with a day are one event: what the other tests stand on."""
    assert len(events(merge(PAPERS, TOLD))) == 1


@pytest.mark.parametrize(
    ("act", "expected"),
    [
        pytest.param(later("Widows asked who caused the collision."), 1, id="the collision"),
        pytest.param(later("Widows asked who caused the Marigold collision."), 1, id="the Marigold collision"),
        pytest.param(later("Widows asked who would cause a collision."), 2, id="a collision"),
        pytest.param(later("Widows spoke of the second collision."), 2, id="the second collision"),
        pytest.param(later("Widows spoke of the two collisions.", trigger="collisions"), 2, id="the two collisions"),
        pytest.param(later("Bakers saw the collision.", "d"), 2, id="the collision of another story"),
        pytest.param(later("Divers recalled the collision near Lima.", places=("Lima",)), 2, id="the collision near Lima"),
    ],
)
def test_the_known_deed_of_a_story(act: EventMention, expected: int) -> None:
    """A noun called known joins its story's event, whatever the time between; another one, or another story's, does not."""
    assert len(events(merge(PAPERS, (*TOLD, act)))) == expected


def test_one_article_makes_no_renown() -> None:
    """What one article alone gives a day is not what the story is known for."""
    assert len(events(merge(PAPERS, (TOLD[0], later("Widows asked who caused the collision."))))) == 2


def test_of_two_days_none_is_meant() -> None:
    """Where the story tells of two such deeds as often, "the collision" may be either."""
    friday = day("2023-05-05")
    before = tuple(
        mention(
            one,
            "A collision off Wexcombe sank a raft on Friday.",
            "collision",
            "disaster",
            when=friday,
            places=("Wexcombe",),
            at=3,
        )
        for one in ("a", "b")
    )
    assert len(events(merge(PAPERS, (*TOLD, *before, later("Widows asked who caused the collision."))))) == 3
